// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "agenda.hpp"
#include "case.hpp"
#include "circles.hpp"
#include "successions.hpp"
#include "tally.hpp"

#include <depositary/law/replay.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// How an assertion begins that says that its State continues another, whose key follows (LAW D-05): "continues YUG".
inline constexpr std::string_view claim_of_continuity = "continues ";

/// Does a replay: takes the acts of a register in legal order, day by day, judges each by the rules and keeps standing, counts and
/// entry into force as it goes. The rules are member functions, a source file per section of the law.
class Bench {
public:
    Bench(const Register& record, const ReplayOptions& options, Surroundings surroundings,
          bool with_corrections = true);
    [[nodiscard]] Replay run() &&;

private:
    // bench.cpp: the days
    void prepare();
    void prepare_conditions();
    void set_aside(EntryIndex act);
    [[nodiscard]] std::optional<Date> next_day() const;
    void process(Date day);
    void take(EntryIndex act, Date day);
    void take_for_State(Case& c);
    void close(Date day);
    void take_in_at_once(Date day);
    void look_back();
    void forget_what_came_later();
    void look_back_at(EntryIndex act);
    void finish();
    /// Looks at the conditions and at what is held again on that day, if it is still to come.
    void look_on(Date day);

    // findings.cpp: what every rule uses
    [[nodiscard]] const FinalClauses& clauses() const noexcept { return record_.treaty().clauses(); }
    [[nodiscard]] const Roster& roster() const noexcept { return record_.roster(); }
    [[nodiscard]] bool is_organization(StateId state) const { return roster().kind(state) == EntityKind::organization; }
    [[nodiscard]] bool is_known(const Entry& entry) const { return !options_.known || entry.known <= *options_.known; }
    /// Whether a day lies within what the replay is asked about.
    [[nodiscard]] bool has_come(Date day) const { return !options_.on || day <= *options_.on; }
    [[nodiscard]] Case case_of(EntryIndex act, Date day) const;
    Finding& find(Case& c, FindingCode code);
    void want(Case& c, detail::Want want) { c.wants.insert(want); }
    static void refuse(Case& c, Finding& finding);
    Finding& observe(FindingCode code, std::optional<StateId> state, std::optional<Date> date,
                     std::optional<Date> fact = std::nullopt);
    Finding& observe_of(const Spell& spell, FindingCode code, std::optional<Date> fact);
    /// Whether the act is not to take effect, as its findings stand; then it is put away as refused or held.
    [[nodiscard]] bool stopped(Case& c);
    void without_effect(const Case& c);
    void without_target(Case& c);
    /// Makes the ruling on an act at least that grave.
    void raise(EntryIndex act, Outcome outcome);
    void need_fact(std::string fact);
    /// Puts the act off until all others of the day have been taken; false if that has been done.
    [[nodiscard]] bool put_off(const Case& c);

    // held.cpp
    void ripen(Date day);
    [[nodiscard]] bool is_ripe(const detail::Held& held, Date day) const;
    void retry(std::size_t held, Date day);
    void complete(Case& c);
    [[nodiscard]] bool holds_consent_of(const Case& c) const;
    [[nodiscard]] bool take_back(const Case& c, Acts kinds);

    // a_signature.cpp, a_window.cpp
    void sign(Case& c);
    void check_signing(Case& c);
    void check_signature_kind(Case& c);
    void add_signing(const Case& c, bool confirmed);
    void confirm(Case& c);
    void initial(Case& c);
    void disavow(Case& c);
    void withdraw_signature(Case& c);
    void check_signature_window(Case& c);
    void check_signature_places(Case& c);
    [[nodiscard]] bool is_open_for_signature(Date day) const;
    [[nodiscard]] bool offers_definitive_signature() const;
    [[nodiscard]] std::optional<Date> anchor(Anchor anchor) const;
    [[nodiscard]] std::optional<Date> moment(const Moment& moment) const;
    [[nodiscard]] std::optional<Date> last_day_of_signature(Date day) const;

    // b_consent.cpp, b_withdrawn.cpp
    [[nodiscard]] bool is_announcement(Case& c);
    void consent(Case& c);
    [[nodiscard]] bool is_duplicate(Case& c);
    void check_form(Case& c);
    void check_ratification(Case& c);
    void refuse_unsigned(Case& c, Finding& finding);
    void check_label(Case& c);
    void establish(Case& c);
    Spell& add_spell(StateId state, EntryIndex consent, Act taken_as, Date day);
    [[nodiscard]] bool count(StateId state, Act act, Date day, bool in_terms = false);
    void withdraw_instrument(Case& c);
    [[nodiscard]] Spell* withdrawable(const Case& c);
    [[nodiscard]] bool withdraw_lapsed(const Case& c);
    void give_back(StateId state, Acts kinds, Date day);

    // c_accession.cpp
    void check_accession(Case& c);
    void check_opening(Case& c);
    [[nodiscard]] bool accession_is_open_to(StateId state, Date day) const;
    [[nodiscard]] std::optional<Date> accession_opens() const;
    [[nodiscard]] bool is_admitted(StateId state, Date day) const;

    // q_accessions.cpp
    void object(Case& c);
    void object_to_accession(Case& c, EntryIndex accession);
    [[nodiscard]] bool waits_for_objections(const Spell& spell) const;
    [[nodiscard]] bool may_object(const Case& c, EntryIndex accession) const;
    void veto(const Case& c, EntryIndex accession);

    // d_succession.cpp, d_union.cpp
    void check_succession(Case& c);
    [[nodiscard]] std::optional<Date> date_of_succession(const Entry& entry) const;
    void note_succession_not_notified();
    void weigh_claims_of_continuity();
    void weigh_claim(EntryIndex claim);
    [[nodiscard]] StateId acting_State(StateId state, Date day) const;
    void unite(Date day);
    void inherit(StateId heir, StateId from, Date day);

    // f_participation.cpp
    void check_participation(Case& c, const Circle& circle);
    void check_circle(Case& c, const Circle& circle);
    [[nodiscard]] Truth may_join(StateId state, Date day) const;
    [[nodiscard]] bool asks_for_earlier_amendment(const Circle& circle) const;
    void leave_undetermined(Case& c, const Circle& circle);
    [[nodiscard]] std::optional<Date> joins_parent(const Circle& circle, StateId state, Date after) const;
    void note_parent_withdrawal(Case& c);
    [[nodiscard]] const Replay* parent() const;

    // e_members.cpp
    void check_members_first(Case& c);
    [[nodiscard]] bool members_came_first(StateId organization, Act act, Date day) const;
    void check_exclusive_competence(Case& c);

    // g_membership.cpp
    void end_with_membership(Spell& spell);

    // t_amendments.cpp
    void opt_in(Case& c);
    void prepare_amendments();
    void drop_non_acceptors(Date day);
    [[nodiscard]] bool may_leave_for_amendment(const Case& c) const;

    // h_declarations.cpp
    void check_declarations(Case& c);
    void check_number(Case& c, const DepositCondition& condition);
    void declare(Case& c);
    void check_time_of_declaration(Case& c);
    void lapse_or_revive(Case& c);
    void revive(const Case& c);

    // j_entry_into_force.cpp
    struct Watched;
    [[nodiscard]] bool enters_in_parts() const;
    [[nodiscard]] bool bears_on_whole(const Watched& watched) const;
    [[nodiscard]] Watched& decisive();
    void evaluate(Date day);
    void settle(Date day);
    void settle_whole();
    [[nodiscard]] std::optional<Date> date_of(const EntryIntoForceClause& clause, Date fulfilled, Date day) const;
    [[nodiscard]] std::optional<Date> bound_of(const Floor& floor, Date day) const;
    [[nodiscard]] std::optional<Date> earliest(const EntryIntoForceClause& clause, Date fulfilled) const;
    [[nodiscard]] bool is_unknown(const Floor& floor) const;
    void note_clamping(const EntryIntoForceClause& clause, Date fulfilled);
    void compare_with_recorded_date();
    void compare_with_literal_reading();
    void compare_with_uncorrected_date();
    void sum_up_needs();
    void sum_up_without_clause();
    void sum_up_floors(const Watched& watched);
    [[nodiscard]] Date last_day() const;
    [[nodiscard]] std::optional<Date> end_of_treaty() const;
    void check_end_of_treaty(Case& c);
    void terminate();
    [[nodiscard]] std::optional<Date> end_of_term() const;
    void communicate(Case& c);

    // l_each_state.cpp
    struct Dates {
        std::optional<Date> from{};
        std::optional<Date> other{};
        std::optional<Date> own{};    ///< by the period of its own, where that was looked at
        bool in_gap = false;          ///< by the rule for the gap (L-05)
        bool raised = false;          ///< to the general date (L-04)
    };
    void assign_date(Spell& spell);
    void account_for_date(const Spell& spell);
    [[nodiscard]] Dates dates_of(const Spell& spell);
    [[nodiscard]] Dates dates_in_gap(Date own, Date general) const;
    [[nodiscard]] Dates dates_after_objections(const Spell& spell, Date general);    // q_accessions.cpp
    [[nodiscard]] Date own_date(const Spell& spell) const;
    [[nodiscard]] std::optional<Date> threshold();
    [[nodiscard]] bool lift_to_parent(const Spell& spell, Date& from) const;
    [[nodiscard]] bool lift_to_exit(const Spell& spell, Date& from) const;
    void end_with_State(Spell& spell);
    void end_with_parent(Spell& spell);
    void note_leaving_parent(Spell& spell);

    // n_provisional.cpp
    void apply_provisionally(Case& c);
    [[nodiscard]] bool may_be_applied_provisionally(StateId state, Date day) const;
    void end_provisional(Case& c);
    bool end_provisional(StateId state, Date day);
    [[nodiscard]] std::optional<Date> end_of_provisional_for_all() const;
    void end_provisional_with_entry_into_force();

    // o_reservations.cpp
    void reserve(Case& c);
    void reserve_late(Case& c);
    void accept_late_reservations();
    [[nodiscard]] bool is_objected_to(EntryIndex reservation, Date before) const;
    void object_to_reservation(Case& c, EntryIndex reservation);
    [[nodiscard]] bool has_accepted(StateId state, EntryIndex reservation, Date before) const;
    void settle_reservation(const Case& c);
    void check_reservations(Date day);
    void check_reservations_of(const Spell& spell);
    [[nodiscard]] bool reserves(StateId state, Date day) const;
    void check_prohibition(Case& c);

    // o_outcome.cpp
    void sum_up_reservations();
    void weigh_objections(EntryIndex reservation, Date notified);
    void end_with_validity(EntryIndex reservation);
    [[nodiscard]] bool is_taken_back(EntryIndex act, Act by_what, Date before) const;

    // r_withdrawal.cpp, r_exit.cpp
    void withdraw(Case& c);
    void refuse_withdrawal(Case& c);
    void withdraw_without_clause(Case& c, Spell& spell);
    void check_lock_in(Case& c, const Spell& spell);
    void check_window(Case& c, Date opens);
    void give_notice(Case& c, Spell& spell);
    [[nodiscard]] std::optional<Date> exit_of(Case& c);
    [[nodiscard]] bool is_clamped(Date exit, Date notified) const;
    [[nodiscard]] std::optional<Date> end_of_period(Case& c, const RenewalPeriods& periods);
    [[nodiscard]] Date end_of_period_of(Date day, const RenewalPeriods& periods) const;
    void leave(Spell& spell, Date until, Ending ending, std::optional<EntryIndex> notice);
    void apply_conflict_rule(Case& c, Spell& spell);
    void defer_for_conflict(Case& c, Spell& spell, std::optional<Date> peace);
    void revoke(Case& c);
    [[nodiscard]] bool revoke_disputed(const Case& c);
    void void_later_consents(const Spell& spell, const Case& c);
    [[nodiscard]] Spell* under_notice(const Case& c);
    void reopen(Spell& spell, Date day);
    void suspend(Case& c);

    // u_territory.cpp
    void apply_to_territory(Case& c);

    // v_corrections.cpp
    void apply_corrections();
    /// The day of receipt, as last corrected.
    [[nodiscard]] Date received(EntryIndex act) const { return out_.received(act); }
    [[nodiscard]] bool is_struck_out(EntryIndex act) const { return out_.is_struck_out(act); }

    [[nodiscard]] std::size_t place_of(const Spell& spell) const {
        return static_cast<std::size_t>(&spell - out_.spells_.data());
    }
    [[nodiscard]] Spell* spell_at(std::int32_t index) { return &out_.spells_[static_cast<std::size_t>(index)]; }
    /// The last spell of the State that covers the day and satisfies f.
    template <class F>
    [[nodiscard]] Spell* last_spell(StateId state, Date day, F&& f) {
        Spell* found = nullptr;
        for (std::int32_t i = out_.first_spell_[state.index()]; i >= 0; i = spell_at(i)->next)
            if (has_begun(*spell_at(i), day) && !has_ended(*spell_at(i), day) && f(*spell_at(i))) found = spell_at(i);
        return found;
    }
    /// Known, and not struck out by the depositary (V-06).
    [[nodiscard]] bool is_on_record(EntryIndex act) const {
        return is_known(record_.entry(act)) && !is_struck_out(act);
    }
    /// Whether the record holds an act of that kind of which f holds.
    template <class F>
    [[nodiscard]] bool holds_any(Act kind, F&& f) const {
        return record_.acts().contains(kind) && std::any_of(order_.begin(), order_.end(), [&](EntryIndex act) {
                   const Entry& entry = record_.entry(act);
                   return entry.act == kind && is_on_record(act) && f(act, entry);
               });
    }
    [[nodiscard]] bool is_alive(StateId state, Date day) const { return out_.has_joined(state, day); }
    [[nodiscard]] Signing* live_signing(StateId state, Date day);

    /// A condition under watch and what comes of it.
    struct Watched {
        const EntryIntoForceClause* clause;
        EntryIntoForce* result;
        detail::Tally tally;
    };
    /// The day on which those that have not accepted an amendment leave (T-11).
    struct Reckoning {
        Date day;
        const Replay* amendment;
    };

    const Register& record_;
    ReplayOptions options_;
    Replay out_;
    detail::Circles circles_;
    std::shared_ptr<const detail::Successions> successions_;
    bool with_corrections_;
    std::vector<Watched> watched_;    // the whole first, if it has a clause of its own
    std::vector<Reckoning> reckonings_;
    std::vector<EntryIndex> own_order_;    // the legal order with corrections, if there are any
    std::span<const EntryIndex> order_;
    std::vector<EntryIndex> corrections_;
    std::vector<EntryIndex> claims_;    // assertions of continuity (D-05)
    std::vector<detail::Held> held_;
    std::vector<EntryIndex> reservations_;         // made and not settled (O-08)
    std::vector<EntryIndex> late_reservations_;    // that wait for the silence of all (O-10)
    std::vector<Dates> how_dated_;                 // of each spell, as far as its dates were looked at
    detail::Agenda agenda_;
    std::size_t next_act_ = 0;
    std::size_t next_union_ = 0;
    Date today_is_ = Date::min();
    std::size_t first_spell_today_ = 0;
    StateSet today_;              // whose acts of the day were counted
    StateSet consented_later_;    // after the valid date, other than by succession
    std::vector<EntryIndex> put_off_;
    bool second_round_ = false;
    bool looking_back_ = false;
    bool depends_on_itself_ = false;    // a condition looks at the Parties or signatories of this treaty
    bool dirty_ = true;                 // something that conditions look at has changed
};

}    // namespace depositary
