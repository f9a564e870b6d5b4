// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/text/document.hpp>

#include <optional>
#include <vector>

namespace depositary::roster_detail {

/// A [[state]] table. Nothing if it has no good key; any other mistake is a problem and leaves its field out.
[[nodiscard]] std::optional<State> read_state(const text::Node& table, Problems& problems);

/// One of the members that a group lists itself.
struct ListedMember {
    std::string state;    ///< a key or a name
    Interval when;
    Place place;
};

struct ReadGroup {
    Group group;
    std::optional<std::vector<ListedMember>> members;
};

/// A [[group]] table. Nothing if it has no good key.
[[nodiscard]] std::optional<ReadGroup> read_group(const text::Node& table, Problems& problems);

}    // namespace depositary::roster_detail
