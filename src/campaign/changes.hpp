// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign_report.hpp>

namespace depositary::campaign_detail {

/// What the report says otherwise than one of the day of its question's `since` would have.
[[nodiscard]] Changes changes_since(const Campaign& campaign, const Register& record, const CampaignReport& report,
                                    const Docket& docket);

}    // namespace depositary::campaign_detail
