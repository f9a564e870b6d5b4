// SPDX-License-Identifier: BSL-1.0
// The treaty beside reference treaties at the same age.
#include "report/charts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

constexpr double left = 46;
constexpr double right = chart_width - 20;
constexpr double top = 10;
constexpr double bottom = 290;

/// Places of an age and a number.
struct Plane {
    int oldest;
    double most;
    [[nodiscard]] double x(int age) const { return left + (right - left) * age / std::max(1, oldest); }
    [[nodiscard]] double y(double number) const { return bottom - (bottom - top) * number / most; }
};

using Points = std::vector<const RibbonPoint*>;

/// The area between two of the five numbers, there and back.
std::string band(const Points& points, const Plane& plane, double FiveNumbers::*lower, double FiveNumbers::*upper) {
    std::string data;
    for (const RibbonPoint* point : points)
        data += fmt::format("{}{} {}", data.empty() ? "M" : "L", decimal(plane.x(point->age_days)),
                            decimal(plane.y(*point->among_references.*upper)));
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        data += fmt::format("L{} {}", decimal(plane.x((*point)->age_days)),
                            decimal(plane.y(*(*point)->among_references.*lower)));
    return data + "Z";
}

template <class Value>
std::string curve(const Points& points, const Plane& plane, Value value) {
    std::string data;
    for (const RibbonPoint* point : points)
        data += fmt::format("{}{} {}", data.empty() ? "M" : "L", decimal(plane.x(point->age_days)),
                            decimal(plane.y(value(*point))));
    return data;
}

void draw_axes(Drawing& drawing, const Plane& plane) {
    const int step = nice_step(static_cast<int>(plane.most));
    for (int number = 0; number <= static_cast<int>(plane.most); number += step) {
        drawing.line(left, plane.y(number), right, plane.y(number), "grid");
        drawing.text(left - 6, plane.y(number) + 4, std::to_string(number), Align::end);
    }
    drawing.line(left, bottom, right, bottom, "axis");
    const int years = static_cast<int>(plane.oldest / days_per_year);
    const int every = years == 0 ? 1 : nice_step(years);
    for (int year = 0; year <= years; year += every) {
        const double x = plane.x(static_cast<int>(year * days_per_year));
        drawing.line(x, bottom, x, bottom + 5, "axis");
        drawing.text(x, bottom + 18, year == 0 ? "opened" : fmt::format("{} y", year),
                     year == 0 ? Align::start : Align::middle);
    }
}

std::string cell(double number) { return fmt::format("{:g}", number); }

}    // namespace

Figure ribbon_of(const CampaignReport& report) {
    Figure figure{"ribbon",
                  "Consents beside reference treaties at the same age",
                  {},
                  {},
                  {{"Age in days", "This treaty", "References", "Least", "Lower quartile", "Median", "Upper quartile",
                    "Greatest"},
                   {}},
                  0};
    Points own;
    Points others;
    Plane plane{1, 5};
    const std::vector<RibbonPoint> none;
    for (const RibbonPoint& point : report.tempo ? report.tempo->ribbon : none) {
        plane.oldest = std::max(plane.oldest, point.age_days);
        if (point.own) {
            own.push_back(&point);
            plane.most = std::max(plane.most, static_cast<double>(*point.own));
        }
        std::vector<std::string> row{std::to_string(point.age_days), point.own ? std::to_string(*point.own) : "",
                                     std::to_string(point.references)};
        if (point.among_references) {
            others.push_back(&point);
            const FiveNumbers& five = *point.among_references;
            plane.most = std::max(plane.most, five.greatest);
            for (const double number :
                 {five.least, five.lower_quartile, five.median, five.upper_quartile, five.greatest})
                row.push_back(cell(number));
        } else row.insert(row.end(), 5, "");
        figure.table.rows.push_back(std::move(row));
    }
    const std::size_t references = report.tempo ? report.tempo->momentum.total.references.size() : 0;
    figure.summary = fmt::format(
        "{} reference treaties are known to the age of this one; of the younger ages, others too.", references);
    Drawing drawing(figure.id, chart_width, bottom + 62, figure.title, figure.summary);
    if (!others.empty()) {
        drawing.path(band(others, plane, &FiveNumbers::least, &FiveNumbers::greatest), "band whole",
                     "between the least and the greatest of the reference treaties");
        drawing.path(band(others, plane, &FiveNumbers::lower_quartile, &FiveNumbers::upper_quartile), "band half",
                     "the middle half of the reference treaties");
        drawing.path(curve(others, plane, [](const RibbonPoint& point) { return point.among_references->median; }),
                     "curve median", "the median of the reference treaties");
    }
    if (!own.empty())
        drawing.path(curve(own, plane, [](const RibbonPoint& point) { return static_cast<double>(*point.own); }),
                     "curve in", "this treaty");
    draw_axes(drawing, plane);
    const double y = bottom + 50;
    drawing.line(left, y - 4, left + 24, y - 4, "curve in", "legend: this treaty");
    drawing.text(left + 30, y, "this treaty");
    drawing.line(left + 140, y - 4, left + 164, y - 4, "curve median", "legend: median of references");
    drawing.text(left + 170, y, "median of references");
    drawing.rect(left + 340, y - 11, 20, 12, "band half", "legend: the middle half");
    drawing.text(left + 366, y, "middle half");
    drawing.rect(left + 470, y - 11, 20, 12, "band whole", "legend: least to greatest");
    drawing.text(left + 496, y, "least to greatest");
    figure.height = drawing.height();
    figure.svg = std::move(drawing).take();
    return figure;
}

}    // namespace depositary::report
