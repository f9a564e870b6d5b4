// SPDX-License-Identifier: BSL-1.0
// LAW section R: withdrawal and denunciation.
#include "detail/bench.hpp"
#include "detail/conflicts.hpp"
#include "detail/overloaded.hpp"

#include <depositary/calendar/counting.hpp>

#include <algorithm>

namespace depositary {

namespace {

/// The end of the first period whose last day for notice is not before `received` (R-10, M-13).
struct PeriodEnd {
    Date end;
    bool missed_one;    ///< the notice came too late for the period that was running
};

PeriodEnd end_of_period(const RenewalPeriods& periods, Date in_force, Date received) {
    int years = periods.first_years;
    bool missed = false;
    for (;; years += periods.then_years) {
        const Date end = add_months(in_force, 12 * years, MonthEnd::clamp);
        if (received <= last_day_for_notice(end, periods.notice_months)) return {end, missed};
        missed = received < end;
    }
}

/// Notice where the treaty says nothing and withdrawal is possible at all (VCLT 56(2), R-02).
constexpr int months_without_clause = 12;

}    // namespace

void Bench::withdraw(Case& c) {
    if (c.entry.lacks.contains(Lack::instrument) || c.entry.lacks.contains(Lack::form)) {
        find(c, FindingCode::not_a_notification);
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    if (c.entry.lacks.contains(Lack::right_depositary)) find(c, FindingCode::wrong_depositary);
    Spell* spell = live_spell(c.state, c.day);
    const bool bound = spell != nullptr && spell->from && *spell->from <= c.day;
    if (!bound) {
        Finding& finding = find(c, FindingCode::not_a_party);
        if (spell != nullptr) finding.cure = Act::withdrawal_of_instrument;
        else if (live_signing(c.state, c.day) != nullptr) finding.cure = Act::no_intention_to_become_party;
        out_.judgements_[c.act.value()] = {c.gravest, c.entry.intake == Intake::accepted};
        return;
    }
    const std::optional<WithdrawalClause>& clause = clauses().withdrawal;
    if (!clause || std::holds_alternative<std::monostate>(clause->notice)) {
        find(c, FindingCode::withdrawal_not_provided);
        spell->other_until = add_months(c.day, months_without_clause, MonthEnd::clamp);
        return without_effect(c);
    }
    if (clause->reasons_required && c.entry.lacks.contains(Lack::reasons)) find(c, FindingCode::withdrawal_formality_missing);
    check_lock_in(c, *spell);
    if (stopped(c)) return;
    if (c.effect == Effect::none && c.entry.intake == Intake::judged) {
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    const std::optional<Date> exit = exit_of(c, *clause);
    if (!exit) return;
    leave(*spell, *exit, Ending::withdrawal, c.act);
    apply_conflict_rule(c, *spell);
}

void Bench::check_lock_in(Case& c, const Spell& spell) {
    if (!clauses().withdrawal->lock_in) return;
    const Moment& lock = *clauses().withdrawal->lock_in;
    const std::optional<Date> opens = lock.from == Anchor::entry_into_force_for_it ? std::optional(lock.delay.after(*spell.from)) : moment(lock, c.state);
    if (!opens || c.day >= *opens) return;    // M-11: the anniversary itself is good
    Finding& finding = find(c, FindingCode::withdrawal_too_early);
    finding.fact = spell.from;
    finding.first_good_date = opens;
    c.effect = Effect::none;
}

std::optional<Date> Bench::exit_of(Case& c, const WithdrawalClause& clause) {
    const std::optional<Date> regular = std::visit(
        detail::overloaded{
            [](std::monostate) { return std::optional<Date>(); },
            [&](const Moment& notice) { return std::optional(notice.delay.after(c.day)); },    // R-06, M-10
            [&](const RenewalPeriods& periods) -> std::optional<Date> {
                if (!out_.whole_.date) return std::nullopt;
                const PeriodEnd period = end_of_period(periods, *out_.whole_.date, c.day);
                if (period.missed_one) find(c, FindingCode::outside_denunciation_window).fact = period.end;
                return period.end;
            },
        },
        clause.notice);
    if (!regular || !c.entry.effective) return regular;
    if (*c.entry.effective < *regular) {
        Finding& finding = find(c, FindingCode::effect_date_too_early);
        finding.fact = regular;
        return regular;
    }
    return clause.later_date.value_or(true) ? c.entry.effective : regular;
}

void Bench::leave(Spell& spell, Date until, Ending ending, std::optional<EntryIndex> notice) {
    spell.until = until;
    spell.ending = ending;
    spell.notice = notice;
    dirty_ = true;
}

/// an armed conflict defers the effect; whether there is one is asserted, not presumed.
void Bench::apply_conflict_rule(Case& c, Spell& spell) {
    const ConflictRule rule = clauses().withdrawal->conflict;
    if (rule == ConflictRule::none) return;
    const Date expiry = *spell.until;
    const Date tested = rule == ConflictRule::at_notification_until_peace ? c.day : expiry;
    if (options_.on && tested > *options_.on) return;    // still to come
    const detail::Conflicts conflicts(record_, c.state, options_);
    const Truth engaged = conflicts.engaged(tested);
    if (engaged == Truth::no) return;
    Finding& finding = find(c, FindingCode::withdrawal_effect_pending_fact);
    finding.fact = tested;
    out_.judgements_[c.act.value()].outcome = c.gravest;
    if (engaged == Truth::unknown) {
        need_fact("whether " + roster().key(c.state).text() + " was engaged in an armed conflict on " + to_string(tested));
        spell.other_until = expiry;
        spell.until.reset();
        spell.ending = Ending::none;
        return;
    }
    const bool any = rule == ConflictRule::party_at_expiry_until_end_of_any;
    const std::optional<Date> peace = any ? conflicts.end_of_all(tested) : conflicts.end_of_those_on(tested);
    spell.until = peace ? std::optional(std::max(expiry, *peace)) : std::nullopt;
    if (!spell.until) spell.ending = Ending::none;
}

void Bench::revoke(Case& c) {
    Spell* pending = nullptr;
    bool too_late = false;
    for (Spell& spell : out_.spells_) {
        if (spell.state != c.state || !spell.notice || spell.ending == Ending::instrument_withdrawn) continue;
        if (c.entry.target && *c.entry.target != *spell.notice) continue;
        too_late = spell.until && *spell.until <= c.day;
        pending = too_late ? nullptr : &spell;
    }
    if (pending != nullptr) {
        pending->until.reset();
        pending->other_until.reset();
        pending->notice.reset();
        pending->ending = Ending::none;
        return;
    }
    find(c, too_late ? FindingCode::revocation_too_late : FindingCode::no_target);
    without_effect(c);
}

void Bench::suspend(Case& c) {
    Spell* spell = live_spell(c.state, c.day);
    if (spell == nullptr || !spell->notice) {
        find(c, FindingCode::suspension_not_provided);
        return without_effect(c);
    }
    find(c, FindingCode::withdrawal_suspended).fact = spell->until;
    spell->other_until = spell->until;
    spell->until.reset();
    spell->notice.reset();
    spell->ending = Ending::none;
    without_effect(c);
}

}    // namespace depositary
