// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// What an instrument does. The words are those of the depositary's practice; the order within a day of law is not this one.
enum class Act : std::uint8_t {
    signature,                    ///< simple, or of unstated kind (LAW A-09, A-10)
    definitive_signature,         ///< not subject to ratification: consent on its own date (A-10)
    signature_ad_referendum,      ///< nothing until confirmed (A-11)
    confirmation_of_signature,    ///< of a signature ad referendum, or of an unauthorised act (A-11, A-08)
    succession_to_signature,      ///< D-09
    ratification,
    acceptance,
    approval,
    accession,
    succession,             ///< D-01 to D-12
    formal_confirmation,    ///< of an organization (E-02)
    completion,             ///< cures a held act; names it as target (0.2.2)
    consent_to_be_bound,
    participation,
    simplified_procedure,
    provisional_application,    ///< N
    notification,
    declaration,
    reservation,
    objection,
    acceptance_of_accession,    ///< Q
    opt_out,
    territorial_application,    ///< U
    withdrawal,                 ///< notification of withdrawal or denunciation (R)
    withdrawal_of_signature,
    withdrawal_of_instrument,    ///< before entry into force for the State (B-12)
    withdrawal_of_reservation,
    withdrawal_of_objection,
    withdrawal_of_declaration,
    withdrawal_of_opt_out,
    revocation_of_withdrawal,        ///< R-08
    suspension,                      ///< R-09, R-12
    no_intention_to_become_party,    ///< I-06
    initialling,                     ///< A-12
    opt_in,
    acceptance_of_reservation,
    confirmation_of_reservation,    ///< O-08
    end_of_provisional_application,
    correction,       ///< V-06; names the corrected act as target
    communication,    ///< circulated, without effect on status
    assertion,        ///< a dated fact that no act carries, with its source (0.5)
    event,            ///< a decision or another event that a clause waits for
};

inline constexpr int number_of_acts = static_cast<int>(Act::event) + 1;

/// The word for the act in files and in JSON: "acceptance_of_accession".
[[nodiscard]] std::string_view to_string(Act act);
[[nodiscard]] std::optional<Act> parse_act(std::string_view word) noexcept;
/// As prose: "acceptance of accession".
[[nodiscard]] std::string in_words(Act act);

/// A set of kinds of acts.
class Acts {
public:
    constexpr Acts() noexcept = default;
    constexpr Acts(std::initializer_list<Act> acts) noexcept {
        for (const Act act : acts) bits_ |= bit(act);
    }

    [[nodiscard]] constexpr bool contains(Act act) const noexcept { return (bits_ & bit(act)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr int size() const noexcept { return std::popcount(bits_); }
    constexpr Acts& insert(Act act) noexcept {
        bits_ |= bit(act);
        return *this;
    }
    [[nodiscard]] friend constexpr Acts operator|(Acts a, Acts b) noexcept {
        a.bits_ |= b.bits_;
        return a;
    }
    [[nodiscard]] friend constexpr Acts operator&(Acts a, Acts b) noexcept {
        a.bits_ &= b.bits_;
        return a;
    }
    friend constexpr bool operator==(Acts, Acts) noexcept = default;

    /// Calls f for each act of the set, in the order of the enumeration.
    template <class F>
    constexpr void for_each(F&& f) const {
        for (std::uint64_t rest = bits_; rest != 0; rest &= rest - 1) f(static_cast<Act>(std::countr_zero(rest)));
    }

private:
    static constexpr std::uint64_t bit(Act act) noexcept { return std::uint64_t{1} << static_cast<unsigned>(act); }
    std::uint64_t bits_ = 0;
};

/// The acts by which a State expresses its consent to be bound (VCLT 11; LAW B, C, D-12, E-02, A-10).
inline constexpr Acts consents{Act::definitive_signature,
                               Act::ratification,
                               Act::acceptance,
                               Act::approval,
                               Act::accession,
                               Act::succession,
                               Act::formal_confirmation,
                               Act::consent_to_be_bound,
                               Act::participation,
                               Act::simplified_procedure};

/// The acts that presuppose a signature (LAW B-01).
inline constexpr Acts ratifications{Act::ratification, Act::acceptance, Act::approval};

/// The acts that make a signatory, at once or when confirmed.
inline constexpr Acts signatures{Act::signature, Act::definitive_signature, Act::signature_ad_referendum,
                                 Act::succession_to_signature};

}    // namespace depositary
