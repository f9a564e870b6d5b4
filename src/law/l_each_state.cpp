// SPDX-License-Identifier: BSL-1.0
// LAW section L: entry into force for each State; D-02, F-05, F-06 and D-06 where they bound it.
#include "detail/bench.hpp"
#include "detail/conflicts.hpp"

#include <algorithm>

namespace depositary {

/// Fixes the day from which the treaty is in force for the State, once it can be told. A State that had gone by then never was
/// bound.
void Bench::assign_date(Spell& spell) {
    if (spell.ending == Ending::instrument_withdrawn) return;
    Dates found = dates_of(spell);
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
    if (clause && clause->later_than == LaterThan::each) return {own_date(spell)};    // L-09
    if (!general) return {};                                              // as long as the treaty's own date is open
    if (spell.inherited) return {std::max(spell.consented, *general)};    // D-06
    if (spell.taken_as == Act::succession) {
        const std::optional<Date> succeeded = date_of_succession(record_.entry(spell.consent));
        if (!succeeded) need_fact("the date of the succession of " + roster().key(spell.state).text());
        return succeeded ? Dates{std::max(*succeeded, *general)} : Dates{};    // D-02, D-07, L-10
    }
    if (spell.consented <= *threshold()) return {general};    // L-01
    const bool in_gap = clause && clause->later_than == LaterThan::entry_into_force && spell.consented < *general;
    const Date own = own_date(spell);
    return in_gap ? dates_in_gap(spell, own, *general) : later_date(spell, own, *general);
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
Bench::Dates Bench::dates_in_gap(const Spell& spell, Date own, Date general) {
    const Date later = std::max(own, general);
    const auto applied = [&](Date from) -> Finding& { return observe_of(spell, FindingCode::gap_rule_applied, from); };
    switch (clauses().for_each_State->gap) {
        case Gap::silent: {
            Finding& finding = applied(general);
            if (later == general) return {general};
            finding.outcome = Outcome::query;
            raise(spell.consent, Outcome::query);
            return {general, later};
        }
        case Gap::general_date: applied(general); return {general};
        case Gap::later_of_both: applied(later); return {later};
        case Gap::own_date: return later_date(spell, own, general);
    }
    return {general};
}

Bench::Dates Bench::later_date(const Spell& spell, Date own, Date general) {
    if (own < general) observe_of(spell, FindingCode::floor_applied, own);    // L-04
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    if (clause && clause->delay.clamps(spell.consented)) observe_of(spell, FindingCode::clamped, own);    // M-15
    return {std::max(own, general)};
}

/// Not in force for it before the parent is, where the text says so or asks for Parties to the parent (F-05). False while the
/// parent has no date for the State.
bool Bench::lift_to_parent(const Spell& spell, Date& from) const {
    const auto* parties = std::get_if<PartiesTo>(&clauses().participation.join.form());
    const bool stated = clauses().parent && clauses().parent->floor_for_each_State;
    if (parties == nullptr && !stated) return true;
    const Replay* above = out_.surroundings_.find(parties != nullptr ? parties->treaty : clauses().parent->treaty);
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
        if (earlier.ending == Ending::instrument_withdrawn) return;
        if (earlier.until) from = std::max(from, *earlier.until);
        else known = false;
    });
    return known;
}

/// A State that ceases to exist takes part no more (D-06); one that comes back takes part again.
void Bench::end_with_State(Spell& spell) {
    const std::vector<Interval>& exists = roster()[spell.state].exists;
    if (exists.empty() || !exists.back().until) return;
    const Date end = *exists.back().until;
    if (end <= spell.consented || (spell.until && *spell.until <= end)) return;
    leave(spell, end, Ending::extinct, std::nullopt);
    if (has_come(end)) observe_of(spell, FindingCode::state_extinct, end);
}

/// Who leaves the parent leaves this treaty the same day, where so stated (F-06). Where nothing is stated and only Parties to the
/// parent may join, nobody can tell.
void Bench::end_with_parent(Spell& spell) {
    const Replay* above = parent();
    const Spell* theirs = above == nullptr ? nullptr : above->spell_on(spell.state, spell.consented);
    if (theirs == nullptr || !theirs->until || theirs->ending != Ending::withdrawal) return;
    if (spell.until && *spell.until <= *theirs->until) return;
    const Date left = *theirs->until;
    if (clauses().parent->withdrawal_cascades) return leave(spell, left, Ending::parent_left, std::nullopt);
    if (!std::holds_alternative<PartiesTo>(clauses().participation.join.form()) || !has_come(left)) return;
    observe_of(spell, FindingCode::protocol_without_parent, left);
    spell.other_until = left;
}

}    // namespace depositary
