// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/campaign_text.hpp>

#include "report/sections.hpp"

#include <depositary/text/page.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace depositary {

namespace {

std::string line_of(const std::string& words, std::size_t indent) {
    return std::string(indent, ' ') + text::wrapped(words, indent + 2, 100 - indent) + "\n";
}

std::string text_of(const report::Section& section) {
    if (section.lines.empty()) return {};
    std::string text = "\n" + section.heading + "\n";
    const std::size_t shown = std::min(section.lines.size(), section.on_screen);
    for (std::size_t i = 0; i < shown; ++i) {
        const report::Line& line = section.lines[i];
        const std::string number = section.numbered ? fmt::format("{}. ", i + 1) : std::string();
        text += line_of(number + (line.of.empty() ? "" : line.of + ": ") + line.words, 2);
        for (const std::string& words : line.under) text += line_of(words, 4);
    }
    if (section.lines.size() > shown)
        text += line_of(fmt::format("and {} more {}", section.lines.size() - shown, section.rest), 2);
    return section.warning.empty() ? text : text + line_of(section.warning, 2);
}

}    // namespace

std::string campaign_text(const Campaign& campaign, const CampaignReport& report) {
    std::string text = line_of(report.identity.name + " on " + in_words(report.question.on), 0);
    for (const report::Section& section : report::sections_of(campaign, report)) text += text_of(section);
    return text;
}

}    // namespace depositary
