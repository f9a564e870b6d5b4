// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "json_values.hpp"

#include <depositary/campaign/campaign.hpp>
#include <depositary/campaign/measure.hpp>

/// The values that the JSON of campaigns is made of.
namespace depositary::json_values {

[[nodiscard]] Json pledge_json(const Pledge& pledge, const PledgeProgress& progress);
/// The measures of a campaign on a day.
[[nodiscard]] Json measures_json(const Campaign& campaign, const Measures& measures, const Roster& roster);

}    // namespace depositary::json_values
