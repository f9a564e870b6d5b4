// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/status.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace depositary {

/// How much of a group of States is in on a day. The denominator is the group's membership on that day.
struct GroupShortfall {
    std::optional<GroupKey> group{};    ///< empty: those in none of the groups that were asked about
    std::string name;
    Date on;                                ///< the day of the membership, and of the standings
    int members = 0;                        ///< in + signed_only + outside
    int in = 0;                             ///< have consented and not left, in force for them or not
    std::vector<StateKey> signed_only{};    ///< have signed and are not in; by key
    std::vector<StateKey> outside{};        ///< neither; by key
    std::optional<double> share_in{};       ///< of the members; empty where there are none

    [[nodiscard]] int to_go() const noexcept { return members - in; }
};

/// Throws UnknownGroup if the roster has no such group.
[[nodiscard]] GroupShortfall shortfall_of(const Status& status, const GroupKey& group);

/// The five regional groups of the Members of the United Nations.
[[nodiscard]] std::span<const GroupKey> regional_groups();

/// Of each of the groups, in their order; then of everyone that is in or has signed and is in none of them, if there is anyone:
/// organizations, observers. So every State that is in is counted, and counted once if the groups do not overlap.
[[nodiscard]] std::vector<GroupShortfall> shortfall_by_group(const Status& status, std::span<const GroupKey> groups);
[[nodiscard]] std::vector<GroupShortfall> shortfall_by_region(const Status& status);

}    // namespace depositary
