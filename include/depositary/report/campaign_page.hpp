// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign_report.hpp>

#include <string>

namespace depositary {

/// The report as one HTML page that needs nothing else: no network, no scripts. Light and dark, for screens from 400 pixels on and
/// for paper; with a table behind every chart. The status must be of the same record and day as the report.
[[nodiscard]] std::string campaign_page(const Campaign& campaign, const CampaignReport& report, const Status& status);

/// The charts of the page alone, one under the other, as one SVG document with its own style.
[[nodiscard]] std::string campaign_charts_svg(const Campaign& campaign, const CampaignReport& report,
                                              const Status& status);

}    // namespace depositary
