// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/measure.hpp>

#include <vector>

namespace depositary::campaign_detail {

[[nodiscard]] Progress progress_of(const Objective& objective, const Period& period, const Status& status);

/// Those that had been made by the day of the status, and whose State the roster knows.
[[nodiscard]] std::vector<PledgeProgress> pledges_of(const Campaign& campaign, const Status& status);

/// Where the campaign and the register contradict each other, part by part.
[[nodiscard]] std::vector<CampaignFinding> findings_of(const Campaign& campaign, const Status& status,
                                                       const std::vector<Progress>& objectives);

/// Whether a pledge had been made by that day; one of unknown date had.
[[nodiscard]] bool is_made(const Pledge& pledge, Date day);
/// Whether the State had done it before it promised to; not if nobody knows when it promised.
[[nodiscard]] bool was_done_before(const Pledge& pledge, std::optional<Date> done);

}    // namespace depositary::campaign_detail
