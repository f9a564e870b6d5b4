// SPDX-License-Identifier: BSL-1.0
// LAW section R: withdrawal and denunciation.
#include "detail/bench.hpp"

#include <depositary/calendar/counting.hpp>

#include <algorithm>

namespace depositary {

namespace {

/// Notice where the treaty says nothing and withdrawal is possible at all (VCLT 56(2), R-02).
constexpr int months_without_clause = 12;

bool has_no_notice(const std::optional<WithdrawalClause>& clause) {
    return !clause || std::holds_alternative<std::monostate>(clause->notice);
}

}    // namespace

void Bench::withdraw(Case& c) {
    const bool is_notification =
        !c.lacks.contains(Lack::instrument) && !c.lacks.contains(Lack::form) && !c.lacks.contains(Lack::full_powers);
    if (!is_notification) {
        find(c, FindingCode::not_a_notification);
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    Spell* spell = last_spell(c.state, c.day, [&](const Spell& bound) { return is_in_force(bound, c.day); });
    if (spell == nullptr) return refuse_withdrawal(c);
    if (spell->notice) {
        if (put_off(c)) return;    // the notice before it may be revoked the same day
        find(c, FindingCode::already_notified).fact = spell->until;
        return without_effect(c);
    }
    if (c.lacks.contains(Lack::right_depositary)) find(c, FindingCode::wrong_depositary);
    if (has_no_notice(clauses().withdrawal)) return withdraw_without_clause(c, *spell);
    if (c.lacks.contains(Lack::whole)) {
        find(c, FindingCode::partial_withdrawal);
        want(c, detail::Want::cure);
    }
    if (clauses().withdrawal->reasons_required && c.lacks.contains(Lack::reasons))
        find(c, FindingCode::withdrawal_formality_missing);
    if (!clauses().withdrawal->ground.empty() && record_.instrument(c.act).value.empty())
        find(c, FindingCode::withdrawal_ground_missing);
    if (!may_leave_for_amendment(c)) check_lock_in(c, *spell);
    if (stopped(c)) return;
    if (c.too_early) {
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    give_notice(c, *spell);
}

/// A State that is not bound cannot withdraw.
void Bench::refuse_withdrawal(Case& c) {
    if (put_off(c)) return;    // what binds it may come later that day
    Finding& finding = find(c, FindingCode::not_a_party);
    if (is_alive(c.state, c.day)) finding.cure = Act::withdrawal_of_instrument;
    else if (live_signing(c.state, c.day) != nullptr) finding.cure = Act::no_intention_to_become_party;
    out_.judgements_[c.act.value()] = {c.gravest, c.entry.intake == Intake::accepted};
}

/// The State stays listed; whether the treaty admits withdrawal all the same, twelve months later, is disputed, unless by its
/// nature it does not.
void Bench::withdraw_without_clause(Case& c, Spell& spell) {
    find(c, FindingCode::withdrawal_not_provided);
    const bool excluded = clauses().withdrawal && clauses().withdrawal->excluded;
    if (!excluded) {
        spell.other_until = add_months(c.day, months_without_clause, MonthEnd::clamp);
        spell.other_notice = c.act;
        if (clamps(c.day, months_without_clause)) find(c, FindingCode::clamped).fact = spell.other_until;    // M-15
    }
    without_effect(c);
}

void Bench::check_lock_in(Case& c, const Spell& spell) {
    if (!clauses().withdrawal->lock_in) return;
    const Moment& lock = *clauses().withdrawal->lock_in;
    std::optional<Date> from = anchor(lock.from);
    if (lock.from == Anchor::entry_into_force_for_it) from = spell.from;
    if (lock.from == Anchor::deposit) from = spell.consented;
    if (!from) return;
    const Date opens = lock.delay.after(*from);
    if (c.day <= opens && lock.delay.clamps(*from)) find(c, FindingCode::clamped).fact = opens;    // M-15
    if (c.day >= opens) return check_window(c, opens);                // M-11: the anniversary itself is good
    Finding& finding = find(c, FindingCode::withdrawal_too_early);
    finding.fact = spell.from;
    finding.first_good_date = opens;
    c.too_early = true;
}

/// Within so many months after the lock-in, or after each further period of years; at other times the notice is not registered.
void Bench::check_window(Case& c, Date opens) {
    const std::optional<DenunciationWindows>& windows = clauses().withdrawal->windows;
    if (!windows) return;
    Date from = opens;
    for (int years = windows->every_years; add_months(from, windows->open_months, MonthEnd::clamp) < c.day;
         years += windows->every_years)
        from = add_months(opens, 12 * years, MonthEnd::clamp);
    if (from <= c.day) return;
    Finding& finding = find(c, FindingCode::outside_denunciation_window);
    finding.first_good_date = from;
    finding.effect = Effect::none;
    refuse(c, finding);
}

void Bench::give_notice(Case& c, Spell& spell) {
    const std::optional<Date> exit = exit_of(c);
    if (!exit) return;
    const std::optional<Date> anyway = spell.until;    // with its State, or with the parent treaty
    const Ending ending = spell.ending;
    leave(spell, *exit, Ending::withdrawal, c.act);
    apply_conflict_rule(c, spell);
    if (anyway && (!spell.until || *anyway < *spell.until)) leave(spell, *anyway, ending, c.act);
    out_.notices_.push_back(Notice{c.state, c.act, c.day, spell.until});
    static_cast<void>(count(c.state, c.entry.act, c.day));
}

void Bench::leave(Spell& spell, Date until, Ending ending, std::optional<EntryIndex> notice) {
    spell.until = until;
    if (spell.from && until <= *spell.from) spell.from.reset();    // it never came to be in force for the State
    spell.ending = ending;
    spell.notice = notice;
    if (depends_on_itself_) look_on(until);
    dirty_ = dirty_ || depends_on_itself_;
}

/// The notice runs on no more; the participation goes on.
void Bench::reopen(Spell& spell, Date day) {
    for (Notice& notice : out_.notices_)
        if (notice.act == *spell.notice && !notice.revoked) notice.revoked = day;
    spell.until.reset();
    spell.notice.reset();
    spell.ending = Ending::none;
    end_with_State(spell);
    end_with_parent(spell);
    end_with_membership(spell);
}

/// The spell whose notice the act is about: the one it names, else the last one.
Spell* Bench::under_notice(const Case& c) {
    Spell* found = nullptr;
    for (std::int32_t i = out_.first_spell_[c.state.index()]; i >= 0; i = spell_at(i)->next) {
        Spell* spell = spell_at(i);
        const bool noticed = spell->notice && spell->ending != Ending::instrument_withdrawn;
        if (noticed && (!c.entry.target || *c.entry.target == *spell->notice)) found = spell;
    }
    return found;
}

/// A notice that had effect in another reading only is revoked by dropping that reading.
bool Bench::revoke_disputed(const Case& c) {
    Spell* spell = last_spell(c.state, c.day, [&](const Spell& bound) {
        return bound.other_notice && (!c.entry.target || *c.entry.target == *bound.other_notice) &&
               c.day < *bound.other_until;
    });
    if (spell == nullptr) return false;
    spell->other_until.reset();
    spell->other_notice.reset();
    return true;
}

/// What the State had consented to anew, for the time after its exit, is void.
void Bench::void_later_consents(const Spell& spell, const Case& c) {
    for (std::int32_t i = spell.next; i >= 0; i = spell_at(i)->next)
        if (!spell_at(i)->until) leave(*spell_at(i), c.day, Ending::instrument_withdrawn, c.act);
}

void Bench::revoke(Case& c) {
    Spell* spell = under_notice(c);
    if (spell == nullptr) {
        if (revoke_disputed(c)) return;
        if (!put_off(c)) without_target(c);    // the notice may come later that day
        return;
    }
    if (has_ended(*spell, c.day)) find(c, FindingCode::revocation_too_late).fact = spell->until;
    if (stopped(c)) return;
    spell->other_until.reset();
    reopen(*spell, c.day);
    void_later_consents(*spell, c);
}

/// Of a withdrawal: it is not taken to run on, and a new notice needs its full period. Of the treaty: no clause for it,
/// the status is unchanged.
void Bench::suspend(Case& c) {
    Spell* spell = under_notice(c);
    if (spell == nullptr || has_ended(*spell, c.day)) {
        find(c, FindingCode::suspension_not_provided);
        return without_effect(c);
    }
    const std::optional<Date> exit = spell->until;
    find(c, FindingCode::withdrawal_suspended).fact = exit;
    reopen(*spell, c.day);
    spell->other_until = exit;
    void_later_consents(*spell, c);
    without_effect(c);
}

}    // namespace depositary
