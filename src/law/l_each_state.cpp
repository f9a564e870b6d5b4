// SPDX-License-Identifier: BSL-1.0
// LAW section L: entry into force for each State; D-02, F-05, F-06 and D-06 where they bound it.
#include "detail/bench.hpp"
#include "detail/conflicts.hpp"

#include <algorithm>

namespace depositary {

/// Fixes the day from which the treaty is in force for the State, once it can be told. A State that had gone by then never was
/// bound.
void Bench::assign_date(Spell& spell) {
    if (undoes_consent(spell.ending)) return;
    Dates found = dates_of(spell);
    how_dated_[place_of(spell)] = found;
    if (!found.from || !lift_to_parent(spell, *found.from) || !lift_to_exit(spell, *found.from)) return;
    if (found.other) static_cast<void>(lift_to_parent(spell, *found.other) && lift_to_exit(spell, *found.other));
    if (spell.until && *spell.until <= *found.from) return;
    spell.from = found.from;
    if (found.other != found.from) spell.other_from = found.other;
    if (depends_on_itself_) look_on(*spell.from);
    dirty_ = dirty_ || depends_on_itself_;
}

Bench::Dates Bench::dates_of(const Spell& spell) {
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    const std::optional<Date> general = out_.whole_.date;
    if (clause && clause->later_than == LaterThan::each) {    // L-09
        const Date own = own_date(spell);
        return {.from = own, .own = own};
    }
    if (!general) return {};                                              // as long as the treaty's own date is open
    if (spell.inherited) return {std::max(spell.consented, *general)};    // D-06
    if (spell.taken_as == Act::succession) {
        const std::optional<Date> succeeded = date_of_succession(record_.entry(spell.consent));
        if (!succeeded) need_fact("the date of the succession of " + roster().key(spell.state).text());
        return succeeded ? Dates{std::max(*succeeded, *general)} : Dates{};    // D-02, D-07, L-10
    }
    if (waits_for_objections(spell)) return dates_after_objections(spell, *general);
    if (spell.consented <= *out_.threshold_) return {general};                          // L-01
    const Date own = own_date(spell);
    const bool in_gap = clause && clause->later_than == LaterThan::entry_into_force && spell.consented < *general;
    if (in_gap) return dates_in_gap(own, *general);
    return {.from = std::max(own, *general), .own = own, .raised = own < *general};    // L-04
}

/// The last day of deposit for the general date: of the fulfilment, or of the Nth instrument where the clause says so (L-03).
std::optional<Date> Bench::threshold() {
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    if (!clause || clause->later_than != LaterThan::instrument) return out_.whole_.fulfilled;
    const std::optional<Date> reached = decisive().tally.reached(clause->instrument);
    return reached ? reached : out_.whole_.fulfilled;
}

/// Its own period from the day of its own consent; where the clause gives it none, that day (L-07). At once for a party to an
/// armed conflict, or when the conflict begins, where the clause says so and somebody asserts it (L-08).
Date Bench::own_date(const Spell& spell) const {
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    if (!clause) return spell.consented;
    const Date own = clause->delay.after(spell.consented);
    if (!clause->at_once_in_conflict) return own;
    const detail::Conflicts conflicts(record_, spell.state, options_);
    return std::min(own, conflicts.first_day_engaged(spell.consented).value_or(own));
}

/// Deposited between fulfilment and entry into force, where the clause speaks of deposits after entry into force (L-05). A text
/// that is silent on it leaves two readings; practice follows the general date.
Bench::Dates Bench::dates_in_gap(Date own, Date general) const {
    const Date later = std::max(own, general);
    switch (clauses().for_each_State->gap) {
        case Gap::silent: {
            Dates found{.from = general, .own = own, .in_gap = true};
            if (later != general) found.other = later;
            return found;
        }
        case Gap::general_date: return {.from = general, .own = own, .in_gap = true};
        case Gap::later_of_both: return {.from = later, .own = own, .in_gap = true};
        case Gap::own_date: break;
    }
    return {.from = later, .own = own, .raised = own < general};
}

/// Says how the date came about, once it is known, of a spell that lived to see it.
void Bench::account_for_date(const Spell& spell) {
    if (!spell.from || has_ended(spell, *spell.from)) return;
    const Dates& found = how_dated_[place_of(spell)];
    if (!found.own) return;
    if (found.in_gap) {
        Finding& finding = observe_of(spell, FindingCode::gap_rule_applied, found.from);
        if (!found.other) return;
        finding.outcome = Outcome::query;
        return raise(spell.consent, Outcome::query);
    }
    if (found.raised) observe_of(spell, FindingCode::floor_applied, found.own);
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    if (clause && clause->delay.clamps(spell.consented)) observe_of(spell, FindingCode::clamped, found.own);    // M-15
}

/// Not in force for it before the parent is, where the text says so or asks for Parties to the parent (F-05). False while the
/// parent has no date for the State.
bool Bench::lift_to_parent(const Spell& spell, Date& from) const {
    const auto* parties = std::get_if<PartiesTo>(&clauses().participation.join.form());
    const bool stated = clauses().parent && clauses().parent->floor_for_each_State;
    if (parties == nullptr && !stated) return true;
    const Replay* above = circles_.other(parties != nullptr ? parties->treaty : clauses().parent->treaty);
    if (above == nullptr) return true;
    const Spell* theirs = above->spell_on(spell.state, spell.consented);
    if (theirs == nullptr) return true;    // taken as it is
    if (theirs->from) from = std::max(from, *theirs->from);
    return theirs->from.has_value();
}

/// A new consent during a pending withdrawal is in force no earlier than the exit (B-11). False while the exit has no day.
bool Bench::lift_to_exit(const Spell& spell, Date& from) const {
    bool known = true;
    out_.for_each_spell(spell.state, [&](const Spell& earlier) {
        if (&earlier == &spell || !earlier.notice || earlier.consented > spell.consented) return;
        if (undoes_consent(earlier.ending)) return;
        if (earlier.until) from = std::max(from, *earlier.until);
        else known = false;
    });
    return known;
}

/// A State that ceases to exist takes part no more (D-06); one that comes back takes part again.
void Bench::end_with_State(Spell& spell) {
    const std::optional<Date> end = roster().ceases(spell.state);
    if (!end || *end <= spell.consented || (spell.until && *spell.until <= *end)) return;
    leave(spell, *end, Ending::extinct, std::nullopt);
    if (has_come(*end)) observe_of(spell, FindingCode::state_extinct, end);
}

/// Who leaves the parent leaves this treaty the same day, where so stated (F-06).
void Bench::end_with_parent(Spell& spell) {
    const Replay* above = parent();
    if (above == nullptr || !clauses().parent->withdrawal_cascades) return;
    const Spell* theirs = above->spell_on(spell.state, spell.consented);
    if (theirs == nullptr || !theirs->until || theirs->ending != Ending::withdrawal) return;
    if (!spell.until || *theirs->until < *spell.until) leave(spell, *theirs->until, Ending::parent_left, std::nullopt);
}

/// Where nothing is stated, nobody can tell what becomes of a State that by leaving the parent is no longer among those who may
/// join (F-06).
void Bench::note_leaving_parent(Spell& spell) {
    const Replay* above = parent();
    if (above == nullptr || clauses().parent->withdrawal_cascades) return;
    std::optional<Date> left;
    above->for_each_spell(spell.state, [&](const Spell& theirs) {
        if (left || !theirs.until || theirs.ending != Ending::withdrawal || !has_come(*theirs.until)) return;
        if (*theirs.until <= spell.consented || has_ended(spell, *theirs.until)) return;
        const bool was_among_them = may_join(spell.state, theirs.until->plus_days(-1)) == Truth::yes;
        if (was_among_them && may_join(spell.state, *theirs.until) == Truth::no) left = theirs.until;
    });
    if (!left) return;
    observe_of(spell, FindingCode::protocol_without_parent, left);
    if (!spell.other_until) spell.other_until = left;
}

}    // namespace depositary
