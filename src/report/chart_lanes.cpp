// SPDX-License-Identifier: BSL-1.0
// A lane for each State, from its signature to its consent.
#include "report/charts.hpp"

#include <depositary/campaign/conversion.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

constexpr double left = 230;
constexpr double right = chart_width - 30;
constexpr double lane_height = 17;

/// One signature or consent and what lies between them.
struct Lane {
    StateId state;
    std::optional<Date> signed_on;
    std::optional<Date> consented;
    Date until;    ///< the end of the lane
};

std::vector<Lane> sorted_lanes(const Status& status) {
    std::vector<Lane> lanes;
    for (const StateStatus& state : status.states()) {
        const bool stands = state.consent && !undoes_consent(state.consent->ending);    // LAW B-12
        const std::optional<Date> consented = stands ? std::optional(state.consent->date) : std::nullopt;
        if (!state.signed_on && !consented) continue;
        const Date until = consented ? *consented : status.on();
        lanes.push_back({state.state, state.signed_on, consented, until});
    }
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane& a, const Lane& b) {
        const auto key = [](const Lane& lane) {
            return std::pair(!lane.consented, lane.consented.value_or(lane.signed_on.value_or(lane.until)));
        };
        return key(a) < key(b);
    });
    return lanes;
}

std::string title_of(const std::string& name, const Lane& lane) {
    std::string title = name + ":";
    if (lane.signed_on) title += " signed on " + in_words(*lane.signed_on);
    if (lane.signed_on && lane.consented && *lane.signed_on <= *lane.consented)
        title += fmt::format(", consented on {}, after {} days", in_words(*lane.consented),
                             days_between(*lane.signed_on, *lane.consented));
    else if (lane.consented)
        title += (lane.signed_on ? ", consented on " : " consented on ") + in_words(*lane.consented);
    else title += fmt::format(", waiting for {} days", days_between(*lane.signed_on, lane.until));
    return title;
}

}    // namespace

Figure lanes_of(const CampaignReport& report, const Status& status) {
    Figure figure{"lanes", "From signature to consent", {}, {}, {{"State", "Signed", "Consented", "Days"}, {}}, 0};
    const std::vector<Lane> lanes = sorted_lanes(status);
    const auto waiting = std::count_if(lanes.begin(), lanes.end(), [](const Lane& lane) { return !lane.consented; });
    figure.summary = fmt::format("{} States have signed or consented; {} signatories wait on {}.", lanes.size(),
                                 waiting, in_words(status.on()));
    const double bottom = 8 + lane_height * static_cast<double>(lanes.size());
    Drawing drawing(figure.id, chart_width, bottom + 52, figure.title, figure.summary);
    const Span span = span_of(report);
    const TimeAxis axis(span.from, span.to, left, right);
    double y = 8;
    const Roster& roster = status.record().roster();
    for (const Lane& lane : lanes) {
        const std::string& name = name_on(roster[lane.state], status.on());
        const std::string title = title_of(name, lane);
        const double middle = y + lane_height / 2 - 2;
        drawing.text(left - 8, y + 11, shortened(name, 31), Align::end, "label", title);
        const bool shows_wait = lane.signed_on && *lane.signed_on < lane.until;
        if (shows_wait)
            drawing.line(axis.at(*lane.signed_on), middle, axis.at(lane.until), middle,
                         lane.consented ? "lane in" : "lane signed", title);
        if (lane.signed_on) drawing.circle(axis.at(*lane.signed_on), middle, 4, "dot signed", title);
        if (lane.consented) drawing.rect(axis.at(*lane.consented) - 4, middle - 4, 8, 8, "dot in", title);
        figure.table.rows.push_back({name, lane.signed_on ? to_string(*lane.signed_on) : "",
                                     lane.consented ? to_string(*lane.consented) : "",
                                     lane.signed_on ? std::to_string(days_between(*lane.signed_on, lane.until)) : ""});
        y += lane_height;
    }
    axis.draw(drawing, bottom);
    drawing.circle(left + 8, bottom + 38, 4, "dot signed", "legend: signature");
    drawing.text(left + 20, bottom + 42, "signature");
    drawing.rect(left + 124, bottom + 34, 8, 8, "dot in", "legend: consent");
    drawing.text(left + 140, bottom + 42, "consent");
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    return figure;
}

}    // namespace depositary::report
