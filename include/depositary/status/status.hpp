// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// A State's position towards a treaty on a day (LAW I-01).
enum class Standing : std::uint8_t {
    none,
    signatory,      ///< signed, not bound
    contracting,    ///< consented to be bound; not yet in force for it
    party,          ///< in force for it
    provisional,    ///< applies it provisionally, not in force for it (N-05: not a party)
    former,         ///< was a party or a contracting State and left, or ceased to exist
};

/// "none", "signatory", ...
[[nodiscard]] std::string_view to_string(Standing standing);

/// A consent to be bound and what became of it.
struct ConsentHistory {
    EntryIndex instrument;
    Act act;
    Date date;                            ///< on which consent was established
    std::optional<Date> in_force_from;    ///< can lie after the day of the status
    std::optional<Date> ended;            ///< on or before the day of the status
    Ending ending = Ending::none;
};

/// A second reading that the status does not follow (LAW 0.2.1).
struct AlternativeReading {
    std::string reading;    ///< in words, with the rule
    std::optional<Date> in_force_from;
    std::optional<Date> ended;
};

/// A withdrawal that is notified and has not taken effect (LAW I-03).
struct PendingWithdrawal {
    EntryIndex notice;
    Date notified;
    std::optional<Date> effect;    ///< empty while a fact that decides it is missing
};

/// Everything about one State on one day.
struct StateStatus {
    StateId state;
    Standing standing = Standing::none;
    std::optional<Date> signed_on{};
    /// The latest one; of a union of Parties, the earliest of theirs (LAW D-06).
    std::optional<ConsentHistory> consent{};
    std::vector<ConsentHistory> earlier{};    ///< the others, oldest first
    std::optional<PendingWithdrawal> pending{};
    bool object_and_purpose = false;    ///< bound not to defeat object and purpose (LAW I-05, VCLT 18)
    bool disputed = false;
    std::vector<AlternativeReading> alternatives{};
};

struct Counts {
    int signatories = 0;    ///< signatures not withdrawn, whether or not followed by consent
    int contracting = 0;    ///< have consented and not left, in force for them or not
    int parties = 0;        ///< in force for them
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// The answers of a replay about one day: who stands where, whether the treaty is in force, what is missing. The replay reaches to
/// that day or beyond; entry into force, needs and findings are those of the whole replay. The register must outlive it.
class Status {
public:
    Status(Replay replay, Date on);

    [[nodiscard]] const Replay& replay() const noexcept { return replay_; }
    [[nodiscard]] const Register& record() const noexcept { return replay_.record(); }
    [[nodiscard]] Date on() const noexcept { return on_; }
    [[nodiscard]] std::optional<Date> known() const noexcept { return replay_.options().known; }

    /// yes, no, or unknown: then `missing` says for want of which facts.
    [[nodiscard]] Truth in_force() const noexcept { return replay_.in_force(on_); }
    /// In force provisionally and not yet definitively (LAW J-08).
    [[nodiscard]] bool is_provisionally_in_force() const noexcept { return replay_.is_provisionally_in_force(on_); }
    [[nodiscard]] const EntryIntoForce& entry_into_force() const noexcept { return replay_.entry_into_force(); }
    [[nodiscard]] Counts counts() const;
    /// What is still missing for entry into force; empty once the conditions were fulfilled.
    [[nodiscard]] const std::vector<Need>& shortfall() const noexcept { return replay_.needs(); }
    [[nodiscard]] std::span<const std::string> missing() const noexcept { return replay_.missing(); }
    [[nodiscard]] std::span<const Finding> findings() const noexcept { return replay_.findings(); }

    [[nodiscard]] Standing standing(StateId state) const;
    /// By key or by any name that the roster knows; throws UnknownState.
    [[nodiscard]] Standing standing(std::string_view state) const { return standing(record().roster().at(state)); }
    [[nodiscard]] StateStatus state(StateId state) const;
    [[nodiscard]] StateStatus state(std::string_view state_name) const {
        return state(record().roster().at(state_name));
    }
    /// Every State that exists on the day, and every entity that ever acted towards the treaty; in the order of their keys.
    [[nodiscard]] std::vector<StateStatus> states() const;

    /// Whether an act of that State on that day is covered by the treaty: those before entry into force for it are not, unless
    /// the treaty says so (LAW I-07, VCLT 28).
    [[nodiscard]] bool covers(StateId state, Date act_of_State) const { return replay_.is_party(state, act_of_State); }

private:
    Replay replay_;
    Date on_;
};

/// The status of the treaty of that register on that day, as far as it was known by `known` (empty: as far as the record knows).
[[nodiscard]] Status status(const Register& record, Date on, const Docket& docket = {},
                            std::optional<Date> known = std::nullopt);
Status status(Register&& record, Date on, const Docket& docket = {}, std::optional<Date> known = std::nullopt) = delete;

}    // namespace depositary
