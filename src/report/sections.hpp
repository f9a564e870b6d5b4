// SPDX-License-Identifier: BSL-1.0
// A report in sentences: what the screen and the page both say.
#pragma once

#include "report/drawing.hpp"

#include <depositary/campaign/campaign_report.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace depositary::report {

/// One thing that is said.
struct Line {
    std::string words;
    std::string of{};                    ///< the State it is about, if it is about one
    std::vector<std::string> under{};    ///< what explains it
};

/// What is said under one heading. Without lines it is left out.
struct Section {
    std::string heading;
    std::vector<Line> lines{};
    std::size_t on_screen = 100;    ///< so many of the lines at most; the rest is counted
    std::size_t on_page = 1000;     ///< so many at once; the rest is folded
    std::string rest{};             ///< "acts before these"
    bool numbered = false;          ///< the order says something
    std::string warning{};          ///< to be read with it
    FigureTable table{};            ///< on the page alone
};

/// In the order in which a meeting wants them.
[[nodiscard]] std::vector<Section> sections_of(const Campaign& campaign, const CampaignReport& report);

}    // namespace depositary::report
