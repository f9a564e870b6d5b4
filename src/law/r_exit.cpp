// SPDX-License-Identifier: BSL-1.0
// LAW: when a notice of withdrawal takes effect.
#include "detail/bench.hpp"
#include "detail/conflicts.hpp"

#include <depositary/calendar/counting.hpp>
#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary {

/// The end of the first period whose last day for notice is not before the receipt (R-10, M-13).
std::optional<Date> Bench::end_of_period(Case& c, const RenewalPeriods& periods) {
    if (!out_.whole_.date) return std::nullopt;
    bool missed = false;
    for (int years = periods.first_years;; years += periods.then_years) {
        const Date end = add_months(*out_.whole_.date, 12 * years, MonthEnd::clamp);
        if (c.day <= last_day_for_notice(end, periods.notice_months)) {
            if (missed) find(c, FindingCode::outside_denunciation_window).fact = end;
            return end;
        }
        missed = c.day < end;
    }
}

/// A later day that the notice names lies in a period, at the end of which it takes effect.
Date Bench::end_of_period_of(Date day, const RenewalPeriods& periods) const {
    Date end = add_months(*out_.whole_.date, 12 * periods.first_years, MonthEnd::clamp);
    for (int years = periods.first_years; end < day; end = add_months(*out_.whole_.date, 12 * years, MonthEnd::clamp))
        years += periods.then_years;
    return end;
}

/// An earlier day than the treaty's is not honoured; a later one is, unless the text says otherwise.
std::optional<Date> Bench::exit_of(Case& c) {
    const WithdrawalClause& clause = *clauses().withdrawal;
    if (may_leave_for_amendment(c)) return std::max(c.day, c.entry.effective.value_or(c.day));    // T-11
    const std::optional<Date> regular =
        std::visit(overloaded{
                       [](std::monostate) { return std::optional<Date>(); },
                       [&](const Moment& notice) { return std::optional(notice.delay.after(c.day)); },    // M-10
                       [&](const RenewalPeriods& periods) { return end_of_period(c, periods); },
                   },
                   clause.notice);
    if (!regular) return regular;
    const Date wanted = c.entry.effective.value_or(*regular);
    if (wanted > *regular && clause.later_date.value_or(true)) {
        const auto* periods = std::get_if<RenewalPeriods>(&clause.notice);
        return periods == nullptr ? wanted : end_of_period_of(wanted, *periods);
    }
    if (wanted < *regular) find(c, FindingCode::effect_date_too_early).fact = regular;
    if (is_clamped(*regular, c.day)) find(c, FindingCode::clamped).fact = regular;    // M-15
    return regular;
}

/// Whether a month too short has moved the day on which a notice of that day takes effect.
bool Bench::is_clamped(Date exit, Date notified) const {
    return std::visit(
        overloaded{
            [](std::monostate) { return false; },
            [&](const Moment& notice) { return notice.delay.clamps(notified); },
            [&](const RenewalPeriods&) { return out_.whole_.date && exit.day() != out_.whole_.date->day(); },
        },
        clauses().withdrawal->notice);
}

/// An armed conflict defers the effect; whether there is one is asserted, not presumed. What lies after the valid date
/// cannot be asserted yet, and the regular day stands.
void Bench::apply_conflict_rule(Case& c, Spell& spell) {
    const ConflictRule rule = clauses().withdrawal->conflict;
    if (rule == ConflictRule::none) return;
    const Date tested = rule == ConflictRule::at_notification_until_peace ? c.day : *spell.until;
    if (!has_come(tested)) return;
    const detail::Conflicts conflicts(record_, c.state, options_);
    switch (conflicts.engaged(tested)) {
        case Truth::no: return;
        case Truth::yes: {
            const bool of_any = rule == ConflictRule::party_at_expiry_until_end_of_any;
            return defer_for_conflict(c, spell,
                                      of_any ? conflicts.end_of_all(tested) : conflicts.end_of_those_on(tested));
        }
        case Truth::unknown: break;
    }
    need_fact("whether " + roster().key(c.state).text() + " was engaged in an armed conflict on " + to_string(tested));
    spell.other_until = spell.until;
    defer_for_conflict(c, spell, std::nullopt);
}

/// Until the conflict has ended, if anybody says when; the notice stands all the while.
void Bench::defer_for_conflict(Case& c, Spell& spell, std::optional<Date> peace) {
    find(c, FindingCode::withdrawal_effect_pending_fact).fact = spell.until;
    out_.judgements_[c.act.value()].outcome = c.gravest;
    if (peace) return leave(spell, std::max(*spell.until, *peace), Ending::withdrawal, c.act);
    spell.until.reset();
    spell.ending = Ending::none;
}

}    // namespace depositary
