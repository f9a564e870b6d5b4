// SPDX-License-Identifier: BSL-1.0
#include "detail/successions.hpp"

#include <algorithm>

namespace depositary::detail {

namespace {

bool is_new_on(const Roster& roster, StateId state, Date day) {
    return roster.exists(state, day) && !roster.exists(state, day.plus_days(-1));
}

/// Two States gave way to a new one, or one of them came back out of it.
bool is_union(const Roster& roster, const Succession& step) {
    if (!is_new_on(roster, step.successor, step.on) || roster.exists(step.predecessor, step.on)) return false;
    return step.kind == SuccessionKind::union_of_states || roster.exists_by_stretches(step.successor);
}

}    // namespace

Successions::Successions(const Roster& roster) {
    roster.for_each([&](StateId successor) {
        for (const Predecessor& before : roster[successor].predecessors)
            if (const std::optional<StateId> predecessor = roster.find(before.key.text(), before.on.plus_days(-1)))
                all_.push_back(Succession{*predecessor, successor, before.on, before.kind});
    });
    std::stable_sort(all_.begin(), all_.end(), [](const Succession& a, const Succession& b) { return a.on < b.on; });
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(unions_),
                 [&](const Succession& step) { return is_union(roster, step); });
    for (const Succession& step : unions_) united_.insert(step.predecessor);
}

std::optional<StateId> Successions::union_of(const Roster& roster, StateId state, Date day) const {
    for (const Succession& step : unions_)
        if (step.predecessor == state && step.on <= day && roster.exists(step.successor, day)) return step.successor;
    return std::nullopt;
}

}    // namespace depositary::detail
