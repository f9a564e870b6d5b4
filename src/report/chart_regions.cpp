// SPDX-License-Identifier: BSL-1.0
// Who is in, by region, and how many are to go.
#include "report/charts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

constexpr double left = 260;
constexpr double right = chart_width - 130;
constexpr double row_height = 34;

}    // namespace

Figure regions_of(const CampaignReport& report) {
    Figure figure{"regions", "In, signed and outside, by regional group", {}, {}, {}, 0};
    int most = 1;
    int in = 0;
    int members = 0;
    for (const GroupShortfall& group : report.regions) {
        most = std::max(most, group.members);
        if (!group.group) continue;
        in += group.in;
        members += group.members;
    }
    figure.summary = fmt::format("{} of {} Members of the United Nations are in on {}, by its regional groups.", in,
                                 members, in_words(report.question.on));
    const double height = row_height * static_cast<double>(report.regions.size()) + 40;
    Drawing drawing(figure.id, chart_width, height, figure.title, figure.summary);
    double y = 4;
    for (const GroupShortfall& group : report.regions) {
        const auto signed_only = static_cast<int>(group.signed_only.size());
        const auto outside = static_cast<int>(group.outside.size());
        double x = left;
        const auto bar = [&](int number, const char* look, const char* what) {
            if (number == 0) return;
            const double width = (right - left) * number / most;
            drawing.rect(x, y, width, row_height - 12, look,
                         fmt::format("{}: {} {} of {}", group.name, number, what, group.members));
            x += width;
        };
        drawing.text(left - 8, y + 16, shortened(group.name, 35), Align::end, "label", group.name);
        bar(group.in, "bar in", "in");
        bar(signed_only, "bar signed", "only signed");
        bar(outside, "bar outside", "outside");
        drawing.text(x + 8, y + 16, fmt::format("{} of {}, {} to go", group.in, group.members, group.to_go()));
        figure.table.rows.push_back({group.name, std::to_string(group.members), std::to_string(group.in),
                                     std::to_string(signed_only), std::to_string(outside),
                                     std::to_string(group.to_go())});
        y += row_height;
    }
    const double legend = y + 22;
    double x = left;
    for (const auto& [look, name] :
         {std::pair{"bar in", "in"}, {"bar signed", "signed, not in"}, {"bar outside", "outside"}}) {
        drawing.rect(x, legend - 11, 20, 13, look, std::string("legend: ") + name);
        drawing.text(x + 26, legend, name);
        x += 150;
    }
    figure.table.head = {"Group", "Members", "In", "Only signed", "Outside", "To go"};
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    return figure;
}

}    // namespace depositary::report
