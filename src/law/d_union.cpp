// SPDX-License-Identifier: BSL-1.0
// LAW D-06, K-12: States that united in a new one, and came back out of it. A union of Parties is one Party; its acts are its
// own, under whichever name a table shows them; a State that comes back has what it had, and what the union had.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

using detail::Succession;

StateId Bench::acting_State(StateId state, Date day) const {
    if (!successions_->ever_united(state)) return state;
    if (roster().exists(state, day)) return state;
    return successions_->union_of(roster(), state, day).value_or(state);
}

void Bench::unite(Date day) {
    const std::span<const Succession> all = successions_->unions();
    while (next_union_ < all.size() && all[next_union_].on < day) ++next_union_;
    const Date eve = day.plus_days(-1);
    for (const Succession& step : all.subspan(next_union_)) {
        if (step.on != day) return;
        if (is_alive(step.successor, day)) continue;
        const bool is_return = roster().exists(step.successor, day) && roster().exists_by_stretches(step.successor);
        const auto joins = [&](const Succession& other) {
            return other.successor != step.successor || out_.has_joined(other.predecessor, eve);
        };
        if (is_return ? joins(step) : std::all_of(all.begin(), all.end(), joins))
            inherit(step.successor, step.predecessor, day);
    }
}

void Bench::inherit(StateId heir, StateId from, Date day) {
    const Spell* left = nullptr;
    out_.for_each_spell(from, [&](const Spell& spell) { left = &spell; });
    Spell& spell = add_spell(heir, left->consent, left->taken_as, day);
    spell.counted = false;
    spell.inherited = true;
    assign_date(spell);
    end_with_State(spell);
}

}    // namespace depositary
