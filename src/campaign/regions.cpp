// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/regions.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace depositary {

namespace {

std::vector<StateKey> keys_of(const StateSet& states, const Roster& roster) {
    std::vector<StateKey> keys;
    states.for_each([&](StateId state) { keys.push_back(roster.key(state)); });
    return keys;
}

StateSet in_the_treaty(const Status& status) { return status.replay().contracting(status.on()); }

GroupShortfall shortfall_among(const StateSet& members, const Status& status, std::optional<GroupKey> group,
                               std::string name) {
    const StateSet in = members & in_the_treaty(status);
    const StateSet signed_only = (members & status.replay().signatories(status.on())) - in;
    GroupShortfall found{.group = std::move(group),
                         .name = std::move(name),
                         .on = status.on(),
                         .members = members.size(),
                         .in = in.size()};
    found.signed_only = keys_of(signed_only, status.record().roster());
    found.outside = keys_of(members - in - signed_only, status.record().roster());
    if (found.members > 0) found.share_in = static_cast<double>(found.in) / found.members;
    return found;
}

/// The roster knows the group.
const std::string& name_of(const GroupKey& group, const Roster& roster) {
    return std::find_if(roster.groups().begin(), roster.groups().end(),
                        [&](const Group& each) { return each.key == group; })
        ->name;
}

}    // namespace

GroupShortfall shortfall_of(const Status& status, const GroupKey& group) {
    const Roster& roster = status.record().roster();
    const StateSet& members = roster.members(group, status.on());
    return shortfall_among(members, status, group, name_of(group, roster));
}

std::span<const GroupKey> regional_groups() {
    static const std::array<GroupKey, 5> groups{"african-states", "asia-pacific-states", "eastern-european-states",
                                                "latin-american-and-caribbean-states",
                                                "western-european-and-other-states"};
    return groups;
}

std::vector<GroupShortfall> shortfall_by_group(const Status& status, std::span<const GroupKey> groups) {
    std::vector<GroupShortfall> found;
    StateSet elsewhere = in_the_treaty(status) | status.replay().signatories(status.on());
    for (const GroupKey& group : groups) {
        found.push_back(shortfall_of(status, group));
        elsewhere -= status.record().roster().members(group, status.on());
    }
    if (!elsewhere.empty())
        found.push_back(shortfall_among(elsewhere, status, std::nullopt, "in none of these groups"));
    return found;
}

std::vector<GroupShortfall> shortfall_by_region(const Status& status) {
    return shortfall_by_group(status, regional_groups());
}

}    // namespace depositary
