// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/text/key.hpp>
#include <depositary/treaty/act.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// Something that an instrument lacks. What nobody states to be missing is presumed in order (LAW 0.2.2).
enum class Lack : std::uint8_t {
    full_powers,               ///< of the person who acted (A-08, B-05)
    form,                      ///< signed by the right authority, naming the treaty, in writing (B-05, R-03)
    instrument,                ///< there is no instrument at all, only an announcement (B-06, R-03)
    declaration,               ///< that the treaty requires with the instrument (H-01)
    competence_declaration,    ///< of an organization (E-03)
    unconditional,             ///< the consent depends on a condition (B-10)
    whole,                     ///< the consent is to a part (B-09)
    denunciation,              ///< of the older treaty (F-08)
    reasons,                   ///< or the copies that a notice of withdrawal needs (R-04)
    right_depositary,          ///< it was addressed to somebody else (W-05)
};

inline constexpr int number_of_lacks = static_cast<int>(Lack::right_depositary) + 1;

/// "full-powers", "right-depositary", as on the command line.
[[nodiscard]] std::string_view to_string(Lack lack);
[[nodiscard]] std::optional<Lack> parse_lack(std::string_view word) noexcept;

/// A set of lacks.
class Lacks {
public:
    constexpr Lacks() noexcept = default;
    constexpr Lacks(std::initializer_list<Lack> lacks) noexcept {
        for (const Lack lack : lacks) insert(lack);
    }
    [[nodiscard]] constexpr bool contains(Lack lack) const noexcept {
        return ((bits_ >> static_cast<unsigned>(lack)) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr Lacks& insert(Lack lack) noexcept {
        bits_ = static_cast<std::uint16_t>(bits_ | (1U << static_cast<unsigned>(lack)));
        return *this;
    }
    friend constexpr bool operator==(Lacks, Lacks) noexcept = default;

private:
    std::uint16_t bits_ = 0;
};

/// Any act towards a treaty as the depositary received it, with every date that the law may ask for (LAW 0.4). Which date decides
/// is the law's business; an instrument only says what happened.
struct Instrument {
    std::optional<InstrumentKey> id;    ///< empty: the register makes one of State, act and date
    std::optional<StateKey> state;      ///< empty only for an event, an assertion or a communication that is nobody's
    Act act = Act::communication;
    Date received;                    ///< by the depositary: the deposit
    std::optional<Date> done;         ///< the date on the paper
    std::optional<Date> notified;     ///< circulated: starts the periods for objections (P-03)
    std::optional<Date> effective;    ///< date of the succession, or a later day that a notice of withdrawal names
    std::optional<Date> recorded;     ///< entered into the register, if later than received
    std::optional<InstrumentKey> target;    ///< the act that this one is about
    std::optional<bool> counts;    ///< whether it counts towards entry into force, where the record says so in terms
    Lacks lacks;
    std::string value;    ///< the text of a reservation, the fact of an assertion, the key of an event
    std::string note;
    std::string source;

    friend bool operator==(const Instrument&, const Instrument&) = default;
};

/// An instrument of that State, received on that day.
[[nodiscard]] Instrument instrument(Act act, StateKey state, Date received);

[[nodiscard]] Instrument signature(StateKey state, Date received);
[[nodiscard]] Instrument ratification(StateKey state, Date received);
[[nodiscard]] Instrument acceptance(StateKey state, Date received);
[[nodiscard]] Instrument approval(StateKey state, Date received);
[[nodiscard]] Instrument accession(StateKey state, Date received);
/// Of a successor State; `succeeded` is the date of the succession of States, where the roster does not know it (LAW D-02).
[[nodiscard]] Instrument succession(StateKey state, Date received, std::optional<Date> succeeded = std::nullopt);
[[nodiscard]] Instrument withdrawal(StateKey state, Date received);
/// Something that the register records as having come about, by the key that a clause waits for (LAW J-03).
[[nodiscard]] Instrument event(const EventKey& event, Date day);
/// A fact that no act carries, with its source (LAW 0.5): "not-engaged-in-armed-conflict".
[[nodiscard]] Instrument assertion(StateKey state, std::string fact, Date day, std::string source);

}    // namespace depositary
