// SPDX-License-Identifier: BSL-1.0
// The cumulative curve of signatures and consents.
#include "report/charts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace depositary::report {

namespace {

constexpr double left = 46;
constexpr double right = chart_width - 20;
constexpr double top = 62;    // above it stand the names of the days that are marked
constexpr double bottom = 330;

/// The days on which the number changes, and the number from that day on.
std::vector<std::pair<Date, int>> steps_of(const ActsInTime& acts) {
    std::set<Date> days;
    for (const DatedAct& act : acts.acts()) {
        days.insert(act.on);
        if (act.undone && acts.observed().contains(*act.undone)) days.insert(*act.undone);
    }
    std::vector<std::pair<Date, int>> steps;
    for (const Date day : days) steps.emplace_back(day, acts.standing_on(day));
    return steps;
}

/// Places of a number of States.
struct Scale {
    int most;
    [[nodiscard]] double at(int number) const { return bottom - (bottom - top) * number / most; }
};

std::string stairs(const std::vector<std::pair<Date, int>>& steps, const TimeAxis& axis, const Scale& scale, Date to) {
    std::string data = fmt::format("M{} {}", decimal(left), decimal(scale.at(0)));
    for (const auto& [day, number] : steps)
        data += fmt::format("H{}V{}", decimal(axis.at(day)), decimal(scale.at(number)));
    return data + "H" + decimal(axis.at(to));
}

/// Vertical lines with names above, on rows that keep them apart.
class Marks {
public:
    Marks(Drawing& drawing, const TimeAxis& axis) : drawing_(drawing), axis_(axis) {}

    void add(std::optional<Date> day, const std::string& name) {
        if (!day || !axis_.shows(*day)) return;
        const double x = axis_.at(*day);
        const double half = width_of_columns(columns(name)) / 2;
        const double middle = std::clamp(x, left + half, right - half);
        std::size_t row = 0;
        while (row < 3 && middle - half < taken_[row]) ++row;
        const std::string title = name + ": " + in_words(*day);
        const double y = 14 + 15 * static_cast<double>(row);
        drawing_.line(x, top, x, bottom, "mark", title);
        if (row == 3) return;    // the title still tells
        taken_[row] = middle + half + 8;
        drawing_.text(middle, y, name, Align::middle, "label", title);
    }

private:
    Drawing& drawing_;
    const TimeAxis& axis_;
    double taken_[3] = {0, 0, 0};
};

void draw_scale(Drawing& drawing, const Scale& scale) {
    for (int number = 0; number <= scale.most; number += nice_step(scale.most)) {
        drawing.line(left, scale.at(number), right, scale.at(number), "grid");
        drawing.text(left - 6, scale.at(number) + 4, std::to_string(number), Align::end);
    }
}

void draw_campaign(Drawing& drawing, const Period& period, const TimeAxis& axis, const Span& span) {
    const std::optional<DateInterval> from = known(period.from);
    const std::optional<DateInterval> until = known(period.until);
    if (from && from->earliest() > span.to) return;
    const Date first = from ? std::max(from->earliest(), span.from) : span.from;
    const Date last = until ? std::min(until->latest(), span.to) : span.to;
    if (last < span.from) return;
    drawing.rect(axis.at(first), top, axis.at(last) - axis.at(first), bottom - top, "period",
                 "the campaign: from " + (from ? in_words(*from) : std::string("an unknown day")) +
                     (until ? " to " + in_words(*until) : std::string(", no end set or known")));
}

FigureTable table_of(const Tempo& tempo) {
    FigureTable table{{"Day", "Signatures", "Consents"}, {}};
    std::set<Date> days;
    for (const auto* acts : {&tempo.signatures, &tempo.acts})
        for (const auto& [day, number] : steps_of(*acts)) days.insert(day);
    for (const Date day : days)
        table.rows.push_back({to_string(day), std::to_string(tempo.signatures.standing_on(day)),
                              std::to_string(tempo.acts.standing_on(day))});
    return table;
}

}    // namespace

Span span_of(const CampaignReport& report) {
    if (!report.tempo) return {report.question.on.plus_days(-365), report.question.on};
    return {report.tempo->acts.observed().first(), report.question.on};
}

Figure curve_of(const Campaign& campaign, const CampaignReport& report) {
    Figure figure{"curve", "Signatures and consents over time", {}, {}, {}, 0};
    const Span span = span_of(report);
    const TimeAxis axis(span.from, span.to, left, right);
    const auto signatures = report.tempo ? steps_of(report.tempo->signatures) : std::vector<std::pair<Date, int>>{};
    const auto joined = report.tempo ? steps_of(report.tempo->acts) : std::vector<std::pair<Date, int>>{};
    Scale scale{std::max(5, report.instruments_needed.value_or(0))};
    for (const auto* steps : {&signatures, &joined})
        for (const auto& [day, number] : *steps) scale.most = std::max(scale.most, number);
    if (report.tempo)
        figure.summary =
            fmt::format("{} signatures and {} consents were given by {} and not undone.",
                        report.tempo->signatures.standing_on(span.to), report.tempo->acts.standing_on(span.to),
                        in_words(report.tempo->acts.observed().last()));
    Drawing drawing(figure.id, chart_width, 388, figure.title, figure.summary);
    draw_campaign(drawing, campaign.period(), axis, span);
    draw_scale(drawing, scale);
    axis.draw(drawing, bottom);
    if (report.instruments_needed)
        drawing.line(left, scale.at(*report.instruments_needed), right, scale.at(*report.instruments_needed),
                     "threshold",
                     std::to_string(*report.instruments_needed) + " instruments bring the treaty into force");
    Marks marks(drawing, axis);
    marks.add(report.entry_into_force.fulfilled, "fulfilled");
    marks.add(report.entry_into_force.date, "in force");
    for (const Objective& objective : campaign.objectives())
        if (objective.deadline) marks.add(objective.deadline->latest(), "deadline");
    drawing.path(stairs(signatures, axis, scale, span.to), "curve signed", "signatures, not withdrawn");
    drawing.path(stairs(joined, axis, scale, span.to), "curve in", "States that have consented and not undone it");
    const double y = 378;
    drawing.line(left, y - 4, left + 24, y - 4, "curve signed", "legend: signatures");
    drawing.text(left + 30, y, "signatures (dashed)");
    drawing.line(left + 190, y - 4, left + 214, y - 4, "curve in", "legend: consents");
    drawing.text(left + 220, y, "consents");
    drawing.rect(left + 310, y - 11, 20, 12, "period", "legend: the campaign");
    drawing.text(left + 336, y, "the campaign");
    if (report.instruments_needed) {
        drawing.line(left + 450, y - 4, left + 474, y - 4, "threshold", "legend: instruments needed");
        drawing.text(left + 480, y, fmt::format("{} needed for entry into force", *report.instruments_needed));
    }
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    if (report.tempo) figure.table = table_of(*report.tempo);
    return figure;
}

}    // namespace depositary::report
