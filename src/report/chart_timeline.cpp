// SPDX-License-Identifier: BSL-1.0
// Activities and deposits on one time line.
#include "report/charts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace depositary::report {

namespace {

constexpr double left = 30;
constexpr double right = chart_width - 30;
constexpr double row_height = 24;
constexpr double deposits_height = 110;

std::string when_of(const Period& period) {
    const std::optional<DateInterval> from = known(period.from);
    const std::optional<DateInterval> until = known(period.until);
    if (!from) return "on an unknown day";
    if (!until || *from == *until) return in_words(*from);
    return in_words(*from) + " to " + in_words(*until);
}

/// An activity whose day is known and lies on the line.
struct Placed {
    const Activity* activity;
    double from;
    double until;
    double text_at;
    std::string label;
    std::size_t row = 0;
};

/// Puts each on the first row where neither its bar nor its words touch others.
std::vector<Placed> placed(const std::vector<Activity>& activities, const TimeAxis& axis) {
    std::vector<Placed> found;
    for (const Activity& activity : activities) {
        const std::optional<DateInterval> from = known(activity.when.from);
        if (!from || !axis.shows(from->earliest())) continue;
        const std::optional<DateInterval> until = known(activity.when.until);
        const double begin = axis.at(from->earliest());
        const double end = std::max(begin + 6, axis.at((until ? *until : *from).latest()));
        found.push_back({&activity, begin, end, 0, shortened(activity.what, 48), 0});
    }
    std::stable_sort(found.begin(), found.end(), [](const Placed& a, const Placed& b) { return a.from < b.from; });
    std::vector<double> free_from;
    for (Placed& each : found) {
        const double width = width_of_columns(columns(each.label));
        const bool before = each.until + 6 + width > right;
        each.text_at = before ? std::max(left, each.from - 6 - width) : each.until + 6;
        const double begin = std::min(each.from, each.text_at);
        while (each.row < free_from.size() && begin < free_from[each.row]) ++each.row;
        if (each.row == free_from.size()) free_from.push_back(0);
        free_from[each.row] = std::max(each.until, each.text_at + width) + 10;
    }
    return found;
}

Date quarter_of(Date day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

/// Bars of a quarter of a year each.
void draw_deposits(Drawing& drawing, const ActsInTime& acts, const TimeAxis& axis, const Span& span, double bottom) {
    std::map<Date, int> quarters;
    for (const DatedAct& act : acts.acts())
        if (span.from <= act.on && act.on <= span.to) ++quarters[quarter_of(act.on)];
    int most = 4;
    for (const auto& [quarter, number] : quarters) most = std::max(most, number);
    for (const auto& [quarter, number] : quarters) {
        const double from = axis.at(std::max(quarter, span.from));
        const double until = axis.at(std::min(quarter.first_of_month(3), span.to));
        const double height = (deposits_height - 24) * number / most;
        drawing.rect(from, bottom - height, std::max(2.0, until - from - 1), height, "bar in",
                     fmt::format("{} consents from {} on, within three months", number, in_words(quarter)));
    }
    drawing.text(left, bottom - deposits_height + 14, fmt::format("consents in each quarter, at most {}", most));
}

}    // namespace

Figure timeline_of(const Campaign& campaign, const CampaignReport& report, const Status& status) {
    Figure figure{"timeline", "Activities and deposits", {}, {}, {{"When", "What", "Kind", "Outcome"}, {}}, 0};
    const Span life = span_of(report);
    const std::optional<DateInterval> begun = known(campaign.period().from);
    // A campaign can begin before the treaty is opened, or long after.
    const Date from = begun ? std::min(begun->earliest(), status.on().plus_days(-90)) : life.from;
    const Span span{from, status.on()};
    const TimeAxis axis(span.from, span.to, left, right);
    const std::vector<Placed> activities = placed(campaign.activities(), axis);
    std::size_t rows = 0;
    for (const Placed& each : activities) rows = std::max(rows, each.row + 1);
    const double bottom = row_height * static_cast<double>(rows) + deposits_height + 6;
    figure.summary = fmt::format("{} of {} activities have a day on this line, from {} to {}.", activities.size(),
                                 campaign.activities().size(), in_words(span.from), in_words(span.to));
    Drawing drawing(figure.id, chart_width, bottom + 30, figure.title, figure.summary);
    for (const Placed& each : activities) {
        const double y = 4 + row_height * static_cast<double>(each.row);
        const std::string title = fmt::format("{}: {}, {}", to_string(each.activity->kind), each.activity->what,
                                              when_of(each.activity->when));
        drawing.rect(each.from, y + 2, each.until - each.from, 12, "bar activity", title);
        drawing.text(each.text_at, y + 13, each.label, Align::start, "label", title);
    }
    if (report.tempo) draw_deposits(drawing, report.tempo->acts, axis, span, bottom);
    axis.draw(drawing, bottom);
    for (const Activity& activity : campaign.activities())
        figure.table.rows.push_back(
            {when_of(activity.when), activity.what, std::string(to_string(activity.kind)), activity.outcome});
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    return figure;
}

}    // namespace depositary::report
