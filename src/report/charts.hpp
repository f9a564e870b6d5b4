// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "report/drawing.hpp"

#include <depositary/campaign/campaign_report.hpp>

namespace depositary::report {

/// The charts of a campaign. All are as wide; each says in its table what it shows.
inline constexpr double chart_width = 920;

[[nodiscard]] Figure curve_of(const Campaign& campaign, const CampaignReport& report);
[[nodiscard]] Figure regions_of(const CampaignReport& report);
[[nodiscard]] Figure stages_of(const CampaignReport& report);
[[nodiscard]] Figure lanes_of(const CampaignReport& report, const Status& status);
[[nodiscard]] Figure timeline_of(const Campaign& campaign, const CampaignReport& report, const Status& status);
[[nodiscard]] Figure ribbon_of(const CampaignReport& report);
/// By standing on the day of the status.
[[nodiscard]] Figure map_of(const Status& status);

/// All of them, in the order of the page.
[[nodiscard]] std::vector<Figure> figures_of(const Campaign& campaign, const CampaignReport& report,
                                             const Status& status);

/// The first and the last day of a chart of the treaty's life.
struct Span {
    Date from;
    Date to;
};
[[nodiscard]] Span span_of(const CampaignReport& report);

}    // namespace depositary::report
