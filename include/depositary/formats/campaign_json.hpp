// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/campaign/campaign_report.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/roster/roster.hpp>

#include <string>

namespace depositary {

/// depositary.campaign/1: the objectives, pledges and findings of a campaign on the day of the measures, on one line.
[[nodiscard]] std::string campaign_json(const Campaign& campaign, const Measures& measures, const Roster& roster);

/// The same with everything that the report has: treaty, momentum, required pace, conversion, regions, pledges' reliability, before and
/// after, stages, targets, power, money, changes. The register is the one that the report is of.
[[nodiscard]] std::string campaign_json(const Campaign& campaign, const CampaignReport& report, const Register& record);

}    // namespace depositary
