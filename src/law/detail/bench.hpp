// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "circles.hpp"
#include "tally.hpp"

#include <depositary/law/replay.hpp>

#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// An act before the bench on a day: the day of receipt, or the day on which it was cured.
struct Case {
    EntryIndex act;
    const Entry& entry;
    StateId state;
    Date day;
    Outcome gravest = Outcome::record;
    Effect effect = Effect::normal;
    std::optional<Date> ripens = std::nullopt;    ///< the day on which it is good by itself, if it is held
};

/// Does a replay: takes the acts of a register in legal order, day by day, judges each by the rules and keeps standing, counts and
/// entry into force as it goes. The rules are member functions, a source file per section of LAW.md.
class Bench {
public:
    Bench(const Register& record, const ReplayOptions& options, Surroundings surroundings);
    [[nodiscard]] Replay run() &&;

private:
    // bench.cpp: the days
    void prepare();
    [[nodiscard]] std::optional<Date> next_day() const;
    void process(Date day);
    void take(EntryIndex act, Date day);
    void take_for_State(Case& c);
    void ripen(Date day);
    void close(Date day);
    void look_back();
    void finish();

    // bench.cpp: what every rule uses
    [[nodiscard]] const FinalClauses& clauses() const noexcept { return record_.treaty().clauses(); }
    [[nodiscard]] const Roster& roster() const noexcept { return record_.roster(); }
    Finding& find(Case& c, FindingCode code);
    void observe(FindingCode code, std::optional<StateId> state, std::optional<Date> date, std::optional<Date> fact = std::nullopt);
    /// Whether the act is not to take effect, as its findings stand; then it is put away as refused or held.
    [[nodiscard]] bool stopped(Case& c);
    void without_effect(Case& c);
    void need_fact(std::string fact);
    [[nodiscard]] bool is_organization(StateId state) const { return roster()[state].kind == EntityKind::organization; }

    // a_signature.cpp
    void sign(Case& c);
    void confirm(Case& c);
    void initial(Case& c);
    void check_signature_window(Case& c);
    void check_signature_places(Case& c);
    void check_signature_kind(Case& c);
    [[nodiscard]] std::optional<Date> moment(const Moment& moment, std::optional<StateId> state) const;
    [[nodiscard]] std::optional<Date> last_day_of_signature(Date day) const;
    void add_signing(StateId state, EntryIndex act, Date day, bool confirmed);
    void disavow(Case& c);
    void withdraw_signature(Case& c);

    // b_consent.cpp
    void consent(Case& c);
    void check_form(Case& c);
    void check_ratification(Case& c);
    void establish(Case& c, bool looks_back = false);
    void complete(Case& c);
    void withdraw_instrument(Case& c);
    [[nodiscard]] bool is_duplicate(Case& c);

    // c_accession.cpp
    void check_accession(Case& c);
    [[nodiscard]] bool accession_is_open_to(StateId state, Date day) const;
    [[nodiscard]] std::optional<Date> accession_opens() const;

    // d_succession.cpp
    void check_succession(Case& c);
    [[nodiscard]] std::optional<Date> date_of_succession(const Entry& entry) const;

    // f_participation.cpp
    void check_participation(Case& c, const Circle& circle);
    [[nodiscard]] std::optional<Date> joins_parent(const Circle& circle, StateId state, Date after) const;
    void note_parent_withdrawal(Case& c);

    // j_entry_into_force.cpp
    void evaluate(Date day);
    void settle(Date day);
    [[nodiscard]] std::optional<Date> date_of(const EntryIntoForceClause& clause, Date fulfilled, Date day);
    [[nodiscard]] bool floor_is_unknown() const;
    void compare_with_recorded_date();
    void sum_up_needs();

    // l_each_state.cpp
    void assign_date(Spell& spell);
    [[nodiscard]] std::optional<Date> own_date(const Spell& spell) const;
    [[nodiscard]] std::optional<Date> floor_by_parent(const Spell& spell) const;
    void end_with_parent_or_State(Spell& spell);

    // n_provisional.cpp
    void apply_provisionally(Case& c);
    void end_provisional(Case& c);

    // r_withdrawal.cpp
    void withdraw(Case& c);
    void check_lock_in(Case& c, const Spell& spell);
    [[nodiscard]] std::optional<Date> exit_of(Case& c, const WithdrawalClause& clause);
    void apply_conflict_rule(Case& c, Spell& spell);
    void revoke(Case& c);
    void suspend(Case& c);
    void leave(Spell& spell, Date until, Ending ending, std::optional<EntryIndex> notice);

    struct Held {
        EntryIndex act;
        std::optional<Date> ripens;
        bool at_entry_into_force = false;
        bool done = false;
    };

    [[nodiscard]] Spell* live_spell(StateId state, Date day);
    [[nodiscard]] Signing* live_signing(StateId state, Date day);
    [[nodiscard]] Held* held(EntryIndex act);

    const Register& record_;
    ReplayOptions options_;
    Replay out_;
    std::optional<detail::Tally> tally_;
    std::vector<detail::Tally> part_tallies_;
    detail::Circles circles_;
    std::vector<Held> held_;
    std::vector<Date> days_to_look_;    // sorted
    std::size_t next_look_ = 0;
    std::size_t next_act_ = 0;
    StateSet today_;                    // whose acts of the day were counted
    std::vector<EntryIndex> later_today_;    // consents of States that are bound already
    bool dirty_ = true;                 // something that conditions look at has changed
};

}    // namespace depositary
