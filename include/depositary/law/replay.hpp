// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/finding.hpp>
#include <depositary/law/need.hpp>
#include <depositary/register/register.hpp>
#include <depositary/roster/state_set.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace depositary {

/// How far a replay goes. Status on D known on K depends on nothing received after D, except where the law looks back, and on
/// nothing that the register learnt after K (LAW V-01).
struct ReplayOptions {
    std::optional<Date> on;       ///< the valid date; empty: the whole record
    std::optional<Date> known;    ///< the knowledge date; empty: everything that the record holds is known
};

/// One signature of a State.
struct Signing {
    StateId state;
    EntryIndex act;
    Date signed_on;
    std::optional<Date> withdrawn;    ///< from that day it is no longer listed
    std::optional<Date> disavowed;    ///< the State made clear that it will not become a party (LAW I-06)
    bool confirmed = true;            ///< false: ad referendum, nothing until confirmed (A-11)
};

/// How a spell ended.
enum class Ending : std::uint8_t { none, withdrawal, instrument_withdrawn, parent_left, extinct };

/// One life of a State with the treaty, from its consent to the day it left, if it did (LAW R-17: coming back starts another).
struct Spell {
    StateId state;
    EntryIndex consent;
    Date consented;                           ///< the day on which consent was established (B-06; the day of the cure, K-11)
    std::optional<Date> from;                 ///< in force for the State from that day on; empty while nobody can tell
    std::optional<Date> until;                ///< the first day on which it no longer is
    Ending ending = Ending::none;
    std::optional<EntryIndex> notice;         ///< the notice of withdrawal that ends it
    bool counted = true;                      ///< towards entry into force
    bool looks_back = false;                  ///< from a succession: effective before it was received (D-02)
    std::optional<Date> other_from;           ///< another reading of `from` (L-05)
    std::optional<Date> other_until;          ///< another reading of `until` (R-02, R-07)
    std::int32_t next = -1;                   ///< the next spell of the same State
};

/// A stretch of provisional application (LAW N).
struct ProvisionalSpell {
    StateId state;
    EntryIndex act;
    Date from;
    std::optional<Date> until;
};

/// When a treaty, or a part of it, enters into force.
struct EntryIntoForce {
    std::optional<Date> fulfilled;     ///< the first day on which the condition held (LAW J-02)
    StateSet completed_by;             ///< whose acts of that day served a need still open the day before
    std::optional<Date> date;          ///< empty as long as the conditions or a floor are open
};

/// What the law made of one act.
struct Judgement {
    Outcome outcome = Outcome::record;
    bool in_deposit = true;    ///< it took effect, if only as a record
};

class Replay;

/// The replays of the treaties that a treaty looks at: its parent, those that its clauses name.
class Surroundings {
public:
    Surroundings() = default;
    void add(std::shared_ptr<const Replay> other) { others_.push_back(std::move(other)); }
    [[nodiscard]] const Replay* find(const TreatyKey& treaty) const noexcept;

private:
    std::vector<std::shared_ptr<const Replay>> others_;
};

/// Registers that are read together, since protocols, amendments and parents look at each other. A treaty that is not among them
/// is looked up in the built-in records.
class Docket {
public:
    Docket() = default;
    Docket& add(std::shared_ptr<const Register> record);
    Docket& add(Register record) { return add(std::make_shared<const Register>(std::move(record))); }
    [[nodiscard]] std::shared_ptr<const Register> find(const TreatyKey& treaty) const;

private:
    std::vector<std::shared_ptr<const Register>> records_;
};

/// The treaties that this one's clauses look at: the parent, and every treaty named in a circle, a condition or a floor.
[[nodiscard]] std::vector<TreatyKey> treaties_looked_at(const Treaty& treaty);

/// The replays that a replay of `record` needs, made once; worth keeping for many replays under the same options.
[[nodiscard]] Surroundings surroundings_of(const Register& record, const Docket& docket = {}, const ReplayOptions& options = {});

/// The one pass over a register in legal order that judges each act and derives everything else. It holds for the valid and the
/// knowledge date it was made for. The register must outlive it.
class Replay {
public:
    [[nodiscard]] const Register& record() const noexcept { return *record_; }
    [[nodiscard]] const ReplayOptions& options() const noexcept { return options_; }
    [[nodiscard]] const Surroundings& surroundings() const noexcept { return surroundings_; }

    [[nodiscard]] const Judgement& judgement(EntryIndex act) const noexcept { return judgements_[act.value()]; }
    [[nodiscard]] std::span<const Finding> findings() const noexcept { return findings_; }
    [[nodiscard]] std::vector<Finding> findings_about(EntryIndex act) const;

    /// Empty clause: see LAW J-01 and L-09.
    [[nodiscard]] const EntryIntoForce& entry_into_force() const noexcept { return whole_; }
    /// In the order of FinalClauses::parts.
    [[nodiscard]] std::span<const EntryIntoForce> parts() const noexcept { return parts_; }
    /// What is still missing for entry into force; empty once the condition was fulfilled.
    [[nodiscard]] const std::vector<Need>& needs() const noexcept { return needs_; }
    /// Facts that would have to be known for an answer (LAW 0.5), each named.
    [[nodiscard]] std::span<const std::string> missing() const noexcept { return missing_; }
    /// yes, no, or unknown because of `missing`.
    [[nodiscard]] Truth in_force(Date day) const noexcept;

    [[nodiscard]] std::span<const Spell> spells() const noexcept { return spells_; }
    [[nodiscard]] std::span<const Signing> signings() const noexcept { return signings_; }
    [[nodiscard]] std::span<const ProvisionalSpell> provisional() const noexcept { return provisional_; }
    /// The spell that covers the day: consented and not left; null if none.
    [[nodiscard]] const Spell* spell_on(StateId state, Date day) const noexcept;
    /// Calls f for each spell of the State, in order.
    template <class F>
    void for_each_spell(StateId state, F&& f) const {
        for (std::int32_t i = first_spell_[state.index()]; i >= 0; i = spells_[static_cast<std::size_t>(i)].next) f(spells_[static_cast<std::size_t>(i)]);
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
    /// The days on which the number of Parties or of contracting States may change, sorted.
    [[nodiscard]] std::vector<Date> days_of_change() const;
    /// Whether the register records that event on or before the day; for a State if one is given.
    [[nodiscard]] bool has_event(const EventKey& event, Date day, std::optional<StateId> state = std::nullopt) const;

private:
    friend class Bench;
    Replay(const Register& record, ReplayOptions options, Surroundings surroundings);

    const Register* record_;
    ReplayOptions options_;
    Surroundings surroundings_;
    std::vector<Judgement> judgements_;
    std::vector<Finding> findings_;
    EntryIntoForce whole_;
    std::vector<EntryIntoForce> parts_;
    std::vector<Need> needs_;
    std::vector<std::string> missing_;
    bool undetermined_ = false;    // entry into force waits for a fact that is missing
    std::vector<Spell> spells_;
    std::vector<std::int32_t> first_spell_;    // by State, -1 for none
    std::vector<Signing> signings_;
    std::vector<std::int32_t> last_signing_;    // by State, -1 for none
    std::vector<ProvisionalSpell> provisional_;
};

/// One single condition of a clause as it stood on a day.
struct ConditionState {
    const Condition* condition;    ///< within the treaty of the replay
    Truth holds = Truth::no;
    Need tally;                    ///< what there was and what it took, whether or not it was enough
    std::vector<EntryIndex> counted;    ///< the acts that counted for it, in legal order
};

/// How each single condition of the clause stood at the end of that day, in the order of the clause.
[[nodiscard]] std::vector<ConditionState> conditions_on(const Replay& replay, const EntryIntoForceClause& clause, Date day);

/// Replays the register. The first form makes the surroundings itself.
[[nodiscard]] Replay replay(const Register& record, const Docket& docket = {}, const ReplayOptions& options = {});
[[nodiscard]] Replay replay(const Register& record, Surroundings surroundings, const ReplayOptions& options);
Replay replay(Register&& record, const Docket& docket = {}, const ReplayOptions& options = {}) = delete;

}    // namespace depositary
