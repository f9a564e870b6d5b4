// SPDX-License-Identifier: BSL-1.0
// LAW section J: entry into force of the treaty.
#include "detail/bench.hpp"
#include "detail/overloaded.hpp"

#include <algorithm>

namespace depositary {

void Bench::evaluate(Date day) {
    if (tally_ && !out_.whole_.fulfilled && tally_->holds(day) == Truth::yes) {
        out_.whole_.fulfilled = day;    // J-02; K-14: nothing undoes it
        out_.whole_.completed_by = tally_->completed_by(today_);
    }
    for (std::size_t i = 0; i < part_tallies_.size(); ++i) {
        EntryIntoForce& part = out_.parts_[i];
        if (part.fulfilled || part_tallies_[i].holds(day) != Truth::yes) continue;
        part.fulfilled = day;
        part.completed_by = part_tallies_[i].completed_by(today_);
    }
}

/// Fixes the dates of entry into force once the conditions hold and the floors are known.
void Bench::settle(Date day) {
    for (std::size_t i = 0; i < out_.parts_.size(); ++i)
        if (EntryIntoForce& part = out_.parts_[i]; part.fulfilled && !part.date)
            part.date = date_of(clauses().parts[i].clause, *part.fulfilled, day);
    if (!out_.whole_.fulfilled || out_.whole_.date) return;
    out_.whole_.date = date_of(*clauses().entry_into_force, *out_.whole_.fulfilled, day);
    if (!out_.whole_.date) return;
    if (clauses().entry_into_force->delay.clamps(*out_.whole_.fulfilled)) observe(FindingCode::clamped, std::nullopt, out_.whole_.date);    // M-15
    for (Spell& spell : out_.spells_)
        if (!spell.until || *spell.until > day) assign_date(spell);
    for (Held& held : held_)
        if (held.at_entry_into_force && !held.ripens) held.ripens = std::max(*out_.whole_.date, day.plus_days(1));
}

/// The delay applied to the fulfilment, not before the floors (J-02). Empty while a floor is open.
std::optional<Date> Bench::date_of(const EntryIntoForceClause& clause, Date fulfilled, Date day) {
    Date date = clause.delay.after(fulfilled);
    for (const Floor& floor : clause.floors) {
        const std::optional<Date> bound = std::visit(
            detail::overloaded{
                [](Date fixed) { return std::optional(fixed); },
                [&](const Moment& counted) { return moment(counted, std::nullopt); },
                [&](const TreatyInForce& other) -> std::optional<Date> {
                    const Replay* found = out_.surroundings_.find(other.treaty);
                    if (found == nullptr) need_fact("the record of \"" + other.treaty.text() + "\"");
                    if (found == nullptr || !found->entry_into_force().fulfilled || *found->entry_into_force().fulfilled > day) return std::nullopt;
                    return found->entry_into_force().date;    // F-04
                },
            },
            floor);
        if (!bound) return std::nullopt;
        date = std::max(date, *bound);
    }
    return date;
}

bool Bench::floor_is_unknown() const {
    const std::vector<Floor>& floors = clauses().entry_into_force->floors;
    return std::any_of(floors.begin(), floors.end(), [&](const Floor& floor) {
        const auto* other = std::get_if<TreatyInForce>(&floor);
        return other != nullptr && out_.surroundings_.find(other->treaty) == nullptr;
    });
}

void Bench::compare_with_recorded_date() {
    const std::optional<Date> recorded = record_.treaty().recorded_entry_into_force();
    if (!recorded || !out_.whole_.date || *recorded == *out_.whole_.date) return;
    observe(FindingCode::recorded_date_differs, std::nullopt, out_.whole_.date, recorded);    // J-10
}

void Bench::sum_up_needs() {
    if (!clauses().entry_into_force) {
        const bool individual = clauses().for_each_State && clauses().for_each_State->later_than == LaterThan::each;    // L-09
        if (!individual) need_fact("which States negotiated the treaty");    // J-01
        out_.undetermined_ = !individual;
        return;
    }
    if (out_.whole_.fulfilled) {
        out_.undetermined_ = !out_.whole_.date && floor_is_unknown();
        return;
    }
    Date today = options_.on.value_or(record_.treaty().identity().adopted);
    if (!options_.on && record_.size() > 0) today = std::max(today, record_.entry(record_.in_legal_order().back()).received);
    out_.needs_ = tally_->needs(today);
    std::vector<std::string> facts;
    out_.undetermined_ = tally_->holds(today) == Truth::unknown;
    if (out_.undetermined_) tally_->missing(facts);
    for (std::string& fact : facts) need_fact(std::move(fact));
}

}    // namespace depositary
