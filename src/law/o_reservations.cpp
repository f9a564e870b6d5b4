// SPDX-License-Identifier: BSL-1.0
// LAW A-14, O-08: a reservation made on signing has to be confirmed on consent; O-02: a prohibited one; O-13: coming back with a
// reservation; O-03, O-04, O-10: those that come late; P-02, P-05, P-06: objections to them.
#include "detail/bench.hpp"
#include "detail/objections.hpp"

#include <algorithm>

namespace depositary {

void Bench::reserve(Case& c) {
    static_cast<void>(count(c.state, c.entry.act, c.day));
    for (const Lack lack : {Lack::form, Lack::full_powers})    // O-09
        if (c.lacks.contains(lack)) {
            find(c, FindingCode::instrument_defective);
            want(c, detail::Want::cure);
        }
    if (stopped(c)) return;
    const Spell* spell = out_.spell_on(c.state, c.day);
    if (spell != nullptr && spell->consented < c.day) reserve_late(c);
    else reservations_.push_back(c.act);
}

/// After its consent a State can reserve no more but by the silence of all (O-10); what the treaty forbids, or ties to certain acts, no
/// silence makes good.
void Bench::reserve_late(Case& c) {
    const std::optional<ReservationsClause>& clause = clauses().reservations;
    bool can_become_good = false;
    if (clause && clause->regime == ReservationsRegime::prohibited) find(c, FindingCode::reservation_prohibited);
    else if (clause && clause->regime == ReservationsRegime::prohibited_except && clause->made_at)
        find(c, FindingCode::reservation_not_listed);
    else {
        Finding& finding = find(c, FindingCode::late_reservation);
        if (const std::optional<Date> notified = record_.instrument(c.act).notified)
            finding.first_good_date = detail::last_day_to_object(*notified, true).plus_days(1);
        late_reservations_.push_back(c.act);
        can_become_good = true;
    }
    // What can become good stays on the record; what it is between two Parties is read from there.
    out_.judgements_[c.act.value()] = {c.gravest, can_become_good || c.entry.intake == Intake::accepted};
}

/// Those to which no contracting State objected in time are accepted when the time is over.
void Bench::accept_late_reservations() {
    const std::optional<Date> last = options_.on ? options_.on : record_.until();    // empty: all days have passed
    for (Finding& finding : out_.findings_) {
        if (finding.code != FindingCode::late_reservation || !finding.first_good_date) continue;
        const Date good = *finding.first_good_date;
        if ((last && *last < good) || is_objected_to(*finding.act, good)) continue;
        finding.outcome = Outcome::record;
        finding.effect = Effect::normal;
        out_.judgements_[finding.act->value()] = {Outcome::record, true};
    }
}

bool Bench::is_objected_to(EntryIndex reservation, Date before) const {
    return holds_any(Act::objection, [&](EntryIndex act, const Entry& entry) {
        return entry.target == reservation && received(act) < before && out_.has_joined(*entry.state, received(act));
    });
}

/// An objection to a reservation: late, or taken in another way than it says (P-02, P-05, P-06).
void Bench::object_to_reservation(Case& c, EntryIndex reservation) {
    const std::optional<Date> notified = record_.instrument(reservation).notified;
    const Spell* spell = out_.spell_on(c.state, c.day);
    const bool is_late =
        std::find(late_reservations_.begin(), late_reservations_.end(), reservation) != late_reservations_.end();
    if (notified && spell != nullptr) {
        Date last = detail::last_day_to_object(clauses().reservations, *notified, is_late);
        if (!is_late) last = std::max(last, spell->consented);
        if (c.day > last) {
            find(c, FindingCode::objection_late).fact = last;
            return without_effect(c);
        }
    }
    const ObjectionKind kind = objection_kind(record_.instrument(c.act).value);
    if (kind == ObjectionKind::severability) find(c, FindingCode::severability_claimed);
    if (kind == ObjectionKind::precluding && has_accepted(c.state, reservation, c.day))
        find(c, FindingCode::preclusion_too_late);
    raise(c.act, c.gravest);
}

bool Bench::has_accepted(StateId state, EntryIndex reservation, Date before) const {
    return holds_any(Act::acceptance_of_reservation, [&](EntryIndex act, const Entry& entry) {
        return entry.state == state && entry.target == reservation && received(act) < before;
    });
}

ObjectionKind objection_kind(std::string_view value) noexcept {
    if (value.starts_with("precluding")) return ObjectionKind::precluding;
    return value.starts_with("severability") ? ObjectionKind::severability : ObjectionKind::simple;
}

/// Confirmed or withdrawn: the one that the act names, else all that the State has made.
void Bench::settle_reservation(const Case& c) {
    std::erase_if(reservations_, [&](EntryIndex made) {
        return record_.entry(made).state == c.entry.state && (!c.entry.target || *c.entry.target == made);
    });
}

/// Whether the State makes a reservation on that day, or has made one that is not settled. Of one day, an instrument is taken before
/// the reservations that come with it.
bool Bench::reserves(StateId state, Date day) const {
    if (!record_.acts().contains(Act::reservation)) return false;
    const auto is_its_own = [&](EntryIndex act) { return record_.entry(act).state == state; };
    if (std::any_of(reservations_.begin(), reservations_.end(), is_its_own)) return true;
    for (std::size_t i = next_act_; i < order_.size() && received(order_[i]) == day; ++i) {
        const Entry& entry = record_.entry(order_[i]);
        if (entry.act == Act::reservation && is_on_record(order_[i]) && is_its_own(order_[i])) return true;
    }
    return false;
}

/// An instrument with a reservation that the treaty forbids in terms is not accepted until the statement is withdrawn (O-02).
void Bench::check_prohibition(Case& c) {
    if (c.cured.contains(detail::Want::statement) || !reserves(c.state, c.day)) return;
    const ReservationsRegime regime =
        clauses().reservations ? clauses().reservations->regime : ReservationsRegime::silent;
    if (regime == ReservationsRegime::silent || regime == ReservationsRegime::object_and_purpose)
        find(c, FindingCode::compatibility_unassessed);    // O-04
    if (regime == ReservationsRegime::acceptance_of_all && !c.cured.contains(detail::Want::direction)) {
        find(c, FindingCode::acceptance_of_all_required);    // O-06
        want(c, detail::Want::direction);
    }
    if (regime != ReservationsRegime::prohibited) return;
    find(c, FindingCode::reservation_prohibited);
    want(c, detail::Want::statement);
}

void Bench::check_reservations(Date day) {
    if (reservations_.empty()) return;
    for (std::size_t i = first_spell_today_; i < out_.spells_.size(); ++i)
        if (!out_.spells_[i].inherited && out_.spells_[i].consented == day) check_reservations_of(out_.spells_[i]);
}

/// One that was made before the consent and not repeated with it lapses; one made with the consent of a State that comes back is
/// for the other States to judge.
void Bench::check_reservations_of(const Spell& spell) {
    const auto is_own = [&](EntryIndex made) { return record_.entry(made).state == spell.state; };
    const auto is_repeated = [&](EntryIndex made) {
        return std::any_of(reservations_.begin(), reservations_.end(), [&](EntryIndex now) {
            return is_own(now) && received(now) == spell.consented &&
                   record_.instrument(now).value == record_.instrument(made).value;
        });
    };
    bool came_back = false;
    out_.for_each_spell(spell.state, [&](const Spell& earlier) {
        came_back = came_back || (&earlier != &spell && earlier.notice && earlier.ending == Ending::withdrawal);
    });
    for (const EntryIndex made : reservations_) {
        if (!is_own(made) || is_repeated(made)) continue;
        Finding& finding =
            observe(FindingCode::reservation_not_confirmed, spell.state, spell.consented, received(made));
        finding.act = made;
        out_.judgements_[made.value()] = {Outcome::record, false};
    }
    const bool reserves_now = std::any_of(reservations_.begin(), reservations_.end(), [&](EntryIndex made) {
        return is_own(made) && received(made) == spell.consented;
    });
    if (came_back && reserves_now) {
        observe_of(spell, FindingCode::reaccession_with_reservation, spell.consented);    // O-13
        raise(spell.consent, Outcome::query);
    }
    std::erase_if(reservations_, is_own);
}

}    // namespace depositary
