// SPDX-License-Identifier: BSL-1.0
// LAW O-07, O-12: what becomes of a reservation that the Parties decide on together, and of one that stands for a time.
#include "detail/bench.hpp"
#include "detail/objections.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary {

void Bench::sum_up_reservations() {
    const std::optional<ReservationsClause>& clause = clauses().reservations;
    if (!clause || (!clause->inadmissible_if && clause->valid_years == 0)) return;
    for (const EntryIndex act : order_) {
        const Entry& entry = record_.entry(act);
        if (entry.act != Act::reservation || !entry.state || !has_come(received(act))) continue;
        if (!is_on_record(act) || !out_.judgements_[act.value()].in_deposit) continue;
        const std::optional<Date> notified = record_.instrument(act).notified;
        if (clause->inadmissible_if && notified) weigh_objections(act, *notified);
        if (clause->valid_years > 0) end_with_validity(act);
    }
}

namespace {

/// The objections that a condition asks for, of so many Parties.
std::int64_t objections_needed(const Condition& condition, std::int64_t parties) {
    return std::visit(overloaded{
                          [](const InstrumentCount& count) { return std::int64_t{count.number()}; },
                          [&](const FractionDeposited& share) {
                              return share.bound() == Bound::at_least ? share.share().at_least(parties)
                                                                      : share.share().more_than(parties);
                          },
                          [](const auto&) { return std::int64_t{0}; },
                      },
                      condition.form());
}

}    // namespace

/// When the time is over, the objections that came in it are counted against the Parties of its last day: those of its Parties,
/// also of one that had consented when it objected and became a Party meanwhile.
void Bench::weigh_objections(EntryIndex reservation, Date notified) {
    const Date last = detail::last_day_to_object(clauses().reservations, notified, false);
    if (!has_come(last.plus_days(1))) return;
    StateSet objecting;
    for (const EntryIndex act : order_) {
        const Entry& entry = record_.entry(act);
        const bool is_about = entry.act == Act::objection && entry.target == reservation && is_on_record(act);
        if (is_about && received(act) <= last && out_.has_joined(*entry.state, received(act)) &&
            !is_taken_back(act, Act::withdrawal_of_objection, last.plus_days(1)))
            objecting.insert(*entry.state);
    }
    const StateSet parties = out_.parties(last);
    const std::int64_t needed = objections_needed(*clauses().reservations->inadmissible_if, parties.size());
    if (needed == 0 || (objecting & parties).size() < needed) return;
    const Entry& entry = record_.entry(reservation);
    Finding& finding = observe(FindingCode::reservation_inadmissible, entry.state, received(reservation), last);
    finding.act = reservation;
}

bool Bench::is_taken_back(EntryIndex act, Act by_what, Date before) const {
    return holds_any(by_what, [&](EntryIndex other, const Entry& entry) {
        return entry.state == record_.entry(act).state && (!entry.target || entry.target == act) &&
               received(act) <= received(other) && received(other) < before;
    });
}

/// It is renewed by a confirmation in each of its terms (O-12).
void Bench::end_with_validity(EntryIndex reservation) {
    const Entry& made = record_.entry(reservation);
    const Spell* spell = nullptr;
    out_.for_each_spell(*made.state, [&](const Spell& each) {
        if (each.from && (!each.until || received(reservation) < *each.until) && spell == nullptr) spell = &each;
    });
    if (spell == nullptr) return;
    const int years = clauses().reservations->valid_years;
    const auto is_renewed = [&](Date from, Date until) {
        return holds_any(Act::confirmation_of_reservation, [&](EntryIndex act, const Entry& entry) {
            return entry.state == made.state && (!entry.target || entry.target == reservation) &&
                   from <= received(act) && received(act) < until;
        });
    };
    const Date first = std::max(*spell->from, received(reservation));    // a late one from its own day
    Date from = first;
    Date until = add_months(from, 12 * years, MonthEnd::clamp);
    for (int terms = 2; is_renewed(from, until); ++terms) {
        from = until;
        until = add_months(first, 12 * years * terms, MonthEnd::clamp);
    }
    if (!has_come(until) || has_ended(*spell, until)) return;
    if (is_taken_back(reservation, Act::withdrawal_of_reservation, until)) return;
    Finding& finding = observe(FindingCode::reservation_lapsed, made.state, received(reservation), until);
    finding.act = reservation;
}

}    // namespace depositary
