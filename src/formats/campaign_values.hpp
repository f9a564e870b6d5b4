// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "json_values.hpp"

#include <depositary/campaign/campaign.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/campaign/targets.hpp>

#include <optional>
#include <vector>

/// The values that the JSON of campaigns is made of.
namespace depositary::json_values {

/// The value, or null.
template <class T>
[[nodiscard]] Json maybe(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

inline Json keys(const std::vector<StateKey>& states) {
    Json array = Json::array();
    for (const StateKey& state : states) array.push_back(state.text());
    return array;
}

template <class Items, class Each>
Json list(const Items& items, Each each) {
    Json array = Json::array();
    for (const auto& item : items) array.push_back(each(item));
    return array;
}

/// An optional value by its own function, or null.
template <class T, class Each>
Json if_any(const std::optional<T>& value, Each each) {
    return value ? Json(each(*value)) : Json(nullptr);
}

[[nodiscard]] Json pledge_json(const Pledge& pledge, const PledgeProgress& progress);
/// The measures of a campaign on a day.
[[nodiscard]] Json measures_json(const Campaign& campaign, const Measures& measures, const Roster& roster);

/// The campaign gives the words of obstacles and pledges.
[[nodiscard]] Json targets_json(const Targets& targets, const Campaign& campaign, const Roster& roster);

}    // namespace depositary::json_values
