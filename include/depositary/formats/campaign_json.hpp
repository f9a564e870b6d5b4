// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/roster/roster.hpp>

#include <string>

namespace depositary {

/// depositary.campaign/1: the objectives, pledges and findings of a campaign on the day of the measures, on one line.
[[nodiscard]] std::string campaign_json(const Campaign& campaign, const Measures& measures, const Roster& roster);

}    // namespace depositary
