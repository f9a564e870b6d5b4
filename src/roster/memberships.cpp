// SPDX-License-Identifier: BSL-1.0
#include "roster/memberships.hpp"

#include <algorithm>

namespace depositary::roster_detail {

namespace {

using Stays = std::vector<SetHistory::Stay>;

/// A State belongs to nothing while it does not exist.
void add_while_it_exists(Stays& stays, StateId id, const State& state, const Interval& when) {
    if (state.exists.empty()) stays.push_back({id, when});
    for (const Interval& existence : state.exists)
        if (const auto both = overlap(when, existence)) stays.push_back({id, *both});
}

void add_own(Stays& stays, StateId id, const State& state, const Group& group) {
    bool named = false;
    for (const Membership& membership : state.memberships) {
        if (membership.group != group.key) continue;
        add_while_it_exists(stays, id, state, membership.when);
        named = true;
    }
    const bool by_kind = std::find(group.every.begin(), group.every.end(), state.kind) != group.every.end();
    if (by_kind && !named) add_while_it_exists(stays, id, state, Interval{});
}

void add_members(Stays& stays, std::span<const State> states, std::span<const Group> groups, const GroupKey& key) {
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.key == key; });
    for (std::size_t i = 0; i < states.size(); ++i)
        add_own(stays, StateId(static_cast<std::uint16_t>(i)), states[i], *group);
    for (const GroupKey& part : group->includes) add_members(stays, states, groups, part);
}

}    // namespace

SetHistory existence(std::span<const State> states) {
    Stays stays;
    for (std::size_t i = 0; i < states.size(); ++i)
        add_while_it_exists(stays, StateId(static_cast<std::uint16_t>(i)), states[i], Interval{});
    return SetHistory(stays);
}

std::unordered_map<GroupKey, SetHistory> memberships(std::span<const State> states, std::span<const Group> groups) {
    std::unordered_map<GroupKey, SetHistory> histories;
    for (const Group& group : groups) {
        Stays stays;
        add_members(stays, states, groups, group.key);
        histories.emplace(group.key, SetHistory(stays));
    }
    return histories;
}

}    // namespace depositary::roster_detail
