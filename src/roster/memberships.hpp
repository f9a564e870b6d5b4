// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>

#include <span>
#include <unordered_map>

namespace depositary::roster_detail {

/// Who exists, day by day.
[[nodiscard]] SetHistory existence(std::span<const State> states);

/// Who belongs to each group, day by day. Groups must not include each other in a circle.
[[nodiscard]] std::unordered_map<GroupKey, SetHistory> memberships(std::span<const State> states,
                                                                   std::span<const Group> groups);

}    // namespace depositary::roster_detail
