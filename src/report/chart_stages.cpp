// SPDX-License-Identifier: BSL-1.0
// A State by stage board.
#include "report/charts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

constexpr double left = 170;
constexpr double chip_width = 46;
constexpr double chip_height = 22;

std::string_view look_of(Stage stage) {
    switch (stage) {
        case Stage::deposited: return "bar in";
        case Stage::signed_only: return "bar signed";
        case Stage::before_cabinet:
        case Stage::before_parliament:
        case Stage::approved: return "bar moving";
        case Stage::opposed: return "bar opposed";
        case Stage::no_contact:
        case Stage::undecided:
        case Stage::supportive: return "bar outside";
    }
    return {};
}

std::string title_of(const StateStage& state) {
    std::string title = state.name + ": " + std::string(to_string(state.stage));
    if (state.since) title += " since " + in_words(*state.since);
    return title + (state.by_register ? ", by the register" : state.report ? ", as reported" : ", nothing reported");
}

}    // namespace

Figure stages_of(const CampaignReport& report) {
    Figure figure{"stages", "How far each State is", {}, {}, {}, 0};
    const auto per_row = static_cast<std::size_t>((chart_width - left) / chip_width);
    double height = 8;
    const auto rows_of = [&](std::size_t states) { return std::max<std::size_t>(1, (states + per_row - 1) / per_row); };
    for (const Stage stage : all_stages)
        height += chip_height * static_cast<double>(rows_of(report.pipeline.at(stage).size())) + 10;
    figure.summary =
        fmt::format("{} States: {} have consented, {} have signed and are not in.", report.pipeline.states.size(),
                    report.pipeline.count(Stage::deposited), report.pipeline.count(Stage::signed_only));
    Drawing drawing(figure.id, chart_width, height, figure.title, figure.summary);
    double y = 4;
    for (auto stage = all_stages.rbegin(); stage != all_stages.rend(); ++stage) {
        const std::vector<const StateStage*> states = report.pipeline.at(*stage);
        drawing.text(left - 12, y + 15, fmt::format("{} ({})", to_string(*stage), states.size()), Align::end);
        for (std::size_t i = 0; i < states.size(); ++i) {
            const double x = left + chip_width * static_cast<double>(i % per_row);
            const std::size_t row = i / per_row;
            const double at = y + chip_height * static_cast<double>(row);
            drawing.rect(x, at, chip_width - 4, chip_height - 4, look_of(*stage), title_of(*states[i]));
            drawing.text(x + (chip_width - 4) / 2, at + 13, shortened(states[i]->state.text(), 5), Align::middle,
                         "chip", title_of(*states[i]));
            figure.table.rows.push_back({states[i]->name, std::string(to_string(*stage)),
                                         states[i]->since ? to_string(*states[i]->since) : std::string(),
                                         states[i]->by_register ? "register"
                                         : states[i]->report    ? "report"
                                                                : ""});
        }
        y += chip_height * static_cast<double>(rows_of(states.size())) + 10;
    }
    figure.table.head = {"State", "Stage", "Since", "By"};
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    return figure;
}

}    // namespace depositary::report
