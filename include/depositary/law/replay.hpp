// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/facts.hpp>
#include <depositary/law/finding.hpp>
#include <depositary/law/need.hpp>
#include <depositary/law/surroundings.hpp>
#include <depositary/register/register.hpp>
#include <depositary/roster/state_set.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace depositary {

/// One signature of a State.
struct Signing {
    Signing(StateId by, EntryIndex act_of, Date day) noexcept : state(by), act(act_of), signed_on(day) {}

    StateId state;
    EntryIndex act;
    Date signed_on;
    std::optional<Date> withdrawn{};    ///< from that day it is no longer listed
    std::optional<Date> disavowed{};    ///< the State made clear that it will not become a party (LAW I-06)
    bool confirmed = true;              ///< false: ad referendum, nothing until confirmed (A-11)
    std::int32_t earlier = -1;          ///< the signature of the same State before it
};

/// How a spell ended.
enum class Ending : std::uint8_t {
    none,
    withdrawal,
    instrument_withdrawn,      ///< before it was in force for the State (B-12)
    parent_left,               ///< with the parent treaty (F-06)
    extinct,                   ///< the State ceased to exist (D-06)
    terminated,                ///< the treaty ended (S-02)
    vetoed,                    ///< a Contracting State objected to the accession (Q-08)
    membership_lost,           ///< no longer a member of the organization that the treaty is tied to (G-06)
    lapsed,                    ///< a duty that goes on was not met; the standing can revive (H-06)
    amendment_not_accepted,    ///< had not accepted an amendment when the treaty asks its Parties to have done so (T-11)
};

/// Whether the consent is as if it had not been: it never came to bind, and counts for nothing.
[[nodiscard]] constexpr bool undoes_consent(Ending ending) noexcept {
    return ending == Ending::instrument_withdrawn || ending == Ending::vetoed || ending == Ending::lapsed;
}

/// How an objection to a reservation is to be taken, by the word of its `value`: "precluding" that the treaty be in force between the two
/// (P-05), "severability" if the other is held bound without its reservation (P-06); anything else is a simple objection (P-04).
enum class ObjectionKind : std::uint8_t { simple, precluding, severability };
[[nodiscard]] ObjectionKind objection_kind(std::string_view value) noexcept;

/// One life of a State with the treaty, from its consent to the day it left, if it did (LAW R-17: coming back starts another).
struct Spell {
    Spell(StateId of, EntryIndex by, Act as, Date day) noexcept
        : state(of), consent(by), taken_as(as), consented(day) {}

    StateId state;
    EntryIndex consent;
    Act taken_as;                  ///< what the consent counts as: an accession of a signatory is a ratification (C-04)
    Date consented;                ///< the day on which consent was established (B-06; the day of the cure, K-11)
    std::optional<Date> from{};    ///< in force for the State from that day on; empty while nobody can tell
    std::optional<Date> until{};    ///< the first day on which it no longer is
    Ending ending = Ending::none;
    std::optional<EntryIndex>
        notice{};              ///< the notice of withdrawal, or of the instrument's withdrawal, that ends it
    bool counted = true;       ///< towards entry into force
    bool inherited = false;    ///< without an act of its own: from the States that united in it, or their union (D-06)
    std::optional<Date> other_from{};     ///< another reading of `from` (L-05)
    std::optional<Date> other_until{};    ///< another reading of `until` (R-02, R-07, R-09, D-05, F-06)
    std::optional<EntryIndex>
        other_notice{};        ///< the notice behind `other_until`, where the treaty has no clause (R-02)
    std::int32_t next = -1;    ///< the next spell of the same State
};

/// A notice of withdrawal that was given effect, also if it was revoked later (LAW R-08).
struct Notice {
    StateId state;
    EntryIndex act;
    Date received;
    std::optional<Date> effect{};     ///< empty while a fact that decides it is missing (R-07)
    std::optional<Date> revoked{};    ///< or suspended (R-09)
};

/// A stretch of provisional application (LAW N).
struct ProvisionalSpell {
    StateId state;
    EntryIndex act;
    Date from;
    std::optional<Date> until{};
};

/// A claim to continue a predecessor's participation that is not accepted (LAW D-05).
struct Claim {
    StateId claimant;
    StateId predecessor;
    Date made;
    std::optional<Date> settled{};    ///< from that day the claimant takes part in its own name
};

/// When a treaty, or a part of it, enters into force.
struct EntryIntoForce {
    std::optional<Date> fulfilled{};    ///< the first day on which the condition held (LAW J-02)
    StateSet completed_by{};            ///< whose acts of that day served a need still open the day before
    std::optional<Date> date{};         ///< empty as long as the conditions or a floor are open
    std::optional<Date>
        ended{};    ///< the first day on which it is no longer in force (S-02); of a term, also if to come (S-04)
};

/// What the law made of one act.
struct Judgement {
    Outcome outcome = Outcome::record;
    bool in_deposit = true;    ///< it took effect, if only as a record
};

/// The one pass over a register in legal order that judges each act and derives everything else. It holds for the valid and the
/// knowledge date it was made for; standing, dates and sets are right for every day up to the valid date. The register must
/// outlive it.
class Replay {
public:
    [[nodiscard]] const Register& record() const noexcept { return *record_; }
    [[nodiscard]] const ReplayOptions& options() const noexcept { return options_; }
    [[nodiscard]] const Surroundings& surroundings() const noexcept { return surroundings_; }

    [[nodiscard]] const Judgement& judgement(EntryIndex act) const noexcept { return judgements_[act.value()]; }
    [[nodiscard]] std::span<const Finding> findings() const noexcept { return findings_; }
    [[nodiscard]] std::vector<Finding> findings_about(EntryIndex act) const;

    /// The day on which the act was received, as the depositary last corrected it (LAW V-06).
    [[nodiscard]] Date received(EntryIndex act) const {
        return corrected_.empty() ? record_->entry(act).received : received_as_corrected(act);
    }

    /// The clause by which the treaty enters into force: its own, else that of the part that is first in force (J-07; the first
    /// part as long as none has a date), else, if the States that negotiated it are a closed list, the consent of all of them
    /// (LAW J-01); null if there is no general date.
    [[nodiscard]] const EntryIntoForceClause* clause() const noexcept;
    /// Of a treaty that enters into force only in parts: that of the part that is first in force.
    [[nodiscard]] const EntryIntoForce& entry_into_force() const noexcept { return whole_; }
    /// The last day of deposit for the general date: of the fulfilment, or of the Nth instrument where the clause for later
    /// States counts from that (LAW L-01, L-03); empty as long as there is no date.
    [[nodiscard]] std::optional<Date> threshold() const noexcept { return threshold_; }
    /// In the order of FinalClauses::parts.
    [[nodiscard]] std::span<const EntryIntoForce> parts() const noexcept { return parts_; }
    /// By its own clause, until the treaty enters into force definitively (LAW J-08).
    [[nodiscard]] const EntryIntoForce& provisional_entry_into_force() const noexcept { return provisionally_; }
    /// What is still missing for entry into force; empty once the condition was fulfilled.
    [[nodiscard]] const std::vector<Need>& needs() const noexcept { return needs_; }
    /// Facts that would have to be known for an answer (LAW 0.5), each named.
    [[nodiscard]] std::span<const std::string> missing() const noexcept { return missing_; }
    /// yes, no, or unknown because of `missing`.
    [[nodiscard]] Truth in_force(Date day) const noexcept;
    /// The first day on which it could be in force, for all that is known, without being so for sure; empty if there is none.
    [[nodiscard]] std::optional<Date> undetermined_from() const noexcept { return undetermined_from_; }
    [[nodiscard]] bool is_provisionally_in_force(Date day) const noexcept;

    [[nodiscard]] std::span<const Spell> spells() const noexcept { return spells_; }
    [[nodiscard]] std::span<const Signing> signings() const noexcept { return signings_; }
    [[nodiscard]] std::span<const Notice> notices() const noexcept { return notices_; }
    [[nodiscard]] std::span<const Claim> claims() const noexcept { return claims_; }
    [[nodiscard]] std::span<const ProvisionalSpell> provisional() const noexcept { return provisional_; }
    /// The spell that covers the day, the one in force if there are two: begun and not left; null if none.
    [[nodiscard]] const Spell* spell_on(StateId state, Date day) const noexcept;
    /// Calls f for each spell of the State, in order.
    template <class F>
    void for_each_spell(StateId state, F&& f) const {
        for (std::int32_t i = first_spell_[state.index()]; i >= 0; i = spells_[static_cast<std::size_t>(i)].next)
            f(spells_[static_cast<std::size_t>(i)]);
    }
    /// The signature that is listed for the State on that day; null if none.
    [[nodiscard]] const Signing* signing_on(StateId state, Date day) const noexcept;

    /// Whether the State has consented and not left, whether or not the treaty is in force (LAW F-01, I-01).
    [[nodiscard]] bool has_joined(StateId state, Date day) const noexcept { return spell_on(state, day) != nullptr; }
    /// Whether the treaty is in force for the State on that day.
    [[nodiscard]] bool is_party(StateId state, Date day) const noexcept;
    [[nodiscard]] StateSet parties(Date day) const;
    [[nodiscard]] StateSet contracting(Date day) const;
    /// Signatures not withdrawn, of States that exist, whether or not followed by consent.
    [[nodiscard]] StateSet signatories(Date day) const;
    /// The days after that one on which the Parties, the contracting States or the signatories may change, sorted.
    [[nodiscard]] std::vector<Date> days_of_change(Date after = Date::min()) const;
    /// What the register asserts of groups and weights that the roster does not have (LAW 0.5).
    [[nodiscard]] const Facts& facts() const noexcept { return facts_; }
    /// Whether the register records that event on or before the day; for a State if one is given.
    [[nodiscard]] bool has_event(const EventKey& event, Date day, std::optional<StateId> state = std::nullopt) const;

private:
    friend class Bench;
    /// An event and the day on which it was, as last corrected (V-06).
    struct Happening {
        EntryIndex act;
        Date day;
    };
    /// An act that the depositary corrected: another day of receipt, or none at all (V-06).
    struct Corrected {
        EntryIndex act;
        std::optional<Date> received;
    };
    Replay(const Register& record, ReplayOptions options, Surroundings surroundings);
    [[nodiscard]] Date received_as_corrected(EntryIndex act) const;
    [[nodiscard]] bool is_struck_out(EntryIndex act) const;
    /// Whether the State, if it existed by stretches, existed on the day.
    [[nodiscard]] bool is_there(StateId state, Date day) const noexcept;

    const Register* record_;
    ReplayOptions options_;
    Surroundings surroundings_;
    std::shared_ptr<const EntryIntoForceClause> residual_;    // the clause of J-01
    std::vector<Judgement> judgements_;
    std::vector<Finding> findings_;
    EntryIntoForce whole_;
    EntryIntoForce provisionally_;
    std::vector<EntryIntoForce> parts_;
    std::vector<Need> needs_;
    std::vector<std::string> missing_;
    std::optional<Date> undetermined_from_;    // the first day on which it could be in force, for all that is known
    std::optional<Date> threshold_;
    std::vector<Corrected> corrected_;
    std::vector<Happening> events_;
    Facts facts_;
    std::vector<Spell> spells_;
    std::vector<std::int32_t> first_spell_;    // by State, -1 for none
    std::vector<Signing> signings_;
    std::vector<std::int32_t> last_signing_;    // by State, -1 for none
    std::vector<Notice> notices_;
    std::vector<Claim> claims_;
    std::vector<ProvisionalSpell> provisional_;
};

/// Whether the spell had begun: the State had consented, or, by succession, the treaty was in force for it already (LAW D-02).
[[nodiscard]] inline bool has_begun(const Spell& spell, Date day) noexcept {
    return spell.consented <= day || (spell.from && *spell.from <= day);
}
[[nodiscard]] inline bool has_ended(const Spell& spell, Date day) noexcept {
    return spell.until && *spell.until <= day;
}
[[nodiscard]] inline bool is_in_force(const Spell& spell, Date day) noexcept {
    return spell.from && *spell.from <= day && !has_ended(spell, day);
}

/// One single condition of a clause as it stood on a day.
struct ConditionState {
    const Condition* condition;    ///< within the clause
    Truth holds = Truth::no;
    Need tally;                         ///< what there was and what it took, whether or not it was enough
    std::vector<EntryIndex> counted;    ///< the acts that counted for it, in legal order
};

/// How each single condition of the clause stood at the end of that day, in the order of the clause.
[[nodiscard]] std::vector<ConditionState> conditions_on(const Replay& replay, const EntryIntoForceClause& clause,
                                                        Date day);

/// Replays the register. The first form makes the surroundings itself.
[[nodiscard]] Replay replay(const Register& record, const Docket& docket = {}, const ReplayOptions& options = {});
[[nodiscard]] Replay replay(const Register& record, Surroundings surroundings, const ReplayOptions& options);
Replay replay(Register&& record, const Docket& docket = {}, const ReplayOptions& options = {}) = delete;

}    // namespace depositary
