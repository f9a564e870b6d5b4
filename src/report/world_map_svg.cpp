// SPDX-License-Identifier: BSL-1.0
#include "report/charts.hpp"

#include <depositary/report/world_map.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace depositary {

namespace {

using report::decimal;
using report::Drawing;
using report::escaped;

/// The name of the standing in classes and in ids of patterns.
std::string_view look_of(Standing standing) {
    switch (standing) {
        case Standing::party: return "party";
        case Standing::contracting: return "contracting";
        case Standing::provisional: return "provisional";
        case Standing::signatory: return "signatory";
        case Standing::former: return "former";
        case Standing::none: return "outside";
    }
    return {};
}

/// Lines over the colours, so that standings differ on a black-and-white print too. Parties are plain.
constexpr std::pair<Standing, std::string_view> hatchings[] = {
    {Standing::contracting, "M0 0L8 8"},
    {Standing::provisional, "M0 4H8"},
    {Standing::signatory, "M4 0V8"},
    {Standing::former, "M0 0L8 8M8 0L0 8"},
};

/// With its legend, if it has one.
double height_of_map(const MapLook& look, const MapOutlines& outlines) {
    return static_cast<double>(outlines.height) * look.width / outlines.width + (look.legend ? 52 : 0);
}

class MapDrawing {
public:
    MapDrawing(const WorldMap& map, const MapLook& look, const MapOutlines& outlines)
        : map_(map), look_(look), outlines_(outlines), unit_(static_cast<double>(outlines.width) / look.width) {}

    [[nodiscard]] std::string draw() const {
        std::string drawn = defs() + "<g transform=\"scale(" + fmt::format("{:.6f}", 1 / unit_) + ")\">\n";
        for (const MapPlace& place : outlines_.places)
            if (!place.state || find(*place.state) == nullptr) drawn += background(place);
        for (const MapPlace& place : outlines_.places)
            if (const MappedState* state = place.state ? find(*place.state) : nullptr) drawn += land(place, *state);
        for (const MapPlace& place : outlines_.places)
            if (const MappedState* state = place.state ? find(*place.state) : nullptr) drawn += dot(place, *state);
        drawn += "</g>\n";
        const double height = outlines_.height / unit_;
        Drawing drawing(look_.id, look_.width, height_of_map(look_, outlines_), map_.title, description());
        drawing.raw(drawn);
        if (look_.legend) add_legend(drawing, height);
        return std::move(drawing).take();
    }

private:
    [[nodiscard]] const MappedState* find(const StateKey& key) const {
        const auto found = std::find_if(map_.states.begin(), map_.states.end(),
                                        [&](const MappedState& state) { return state.state == key; });
        return found == map_.states.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::string description() const {
        std::string text;
        for (const Standing standing : standings_on_maps)
            if (const int count = count_of(map_, standing); count > 0)
                text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", legend_word(standing), count);
        const std::string elsewhere = not_on_the_map(map_, outlines_);
        return text + (elsewhere.empty() ? "." : ". " + elsewhere + ".");
    }

    [[nodiscard]] std::string pattern_of(Standing standing) const {
        return look_.id + "-" + std::string(look_of(standing));
    }

    [[nodiscard]] std::string defs() const {
        std::string text = "<defs>";
        for (const auto& [standing, lines] : hatchings)
            text += fmt::format(
                "<pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
                "patternTransform=\"scale({})\"><path d=\"{}\" class=\"hatching\"/></pattern>",
                pattern_of(standing), decimal(unit_), lines);
        return text + "</defs>\n";
    }

    [[nodiscard]] static std::string background(const MapPlace& place) {
        if (place.outline.empty()) return {};
        return "<path d=\"" + place.outline +
               "\" class=\"land nobody\" fill-rule=\"evenodd\"><title>no State of that day, or none of the "
               "roster</title></path>\n";
    }

    [[nodiscard]] bool is_hatched(Standing standing) const {
        return std::any_of(std::begin(hatchings), std::end(hatchings),
                           [&](const auto& each) { return each.first == standing; });
    }

    [[nodiscard]] std::string land(const MapPlace& place, const MappedState& state) const {
        if (place.outline.empty()) return {};
        const std::string data = "d=\"" + place.outline + "\" fill-rule=\"evenodd\"";
        std::string drawn = fmt::format("<path {} class=\"land {}\"><title>{}</title></path>\n", data,
                                        look_of(state.standing), escaped(state.title));
        if (is_hatched(state.standing))
            drawn += fmt::format("<path {} fill=\"url(#{})\" class=\"over\"/>\n", data, pattern_of(state.standing));
        return drawn;
    }

    [[nodiscard]] std::string dot(const MapPlace& place, const MappedState& state) const {
        if (!place.small) return {};
        const std::string data =
            fmt::format("cx=\"{}\" cy=\"{}\" r=\"{}\"", place.label.x, place.label.y, decimal(4 * unit_));
        std::string drawn = fmt::format("<circle {} class=\"land {}\"><title>{}</title></circle>\n", data,
                                        look_of(state.standing), escaped(state.title));
        if (is_hatched(state.standing))
            drawn += fmt::format("<circle {} fill=\"url(#{})\" class=\"over\"/>\n", data, pattern_of(state.standing));
        return drawn;
    }

    /// Patterns are in units of the outlines.
    [[nodiscard]] std::string hatched_sample(double x, double y, Standing standing) const {
        return fmt::format(
            "<rect transform=\"scale({:.6f})\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" "
            "fill=\"url(#{})\" class=\"over\"/>\n",
            1 / unit_, decimal(x * unit_), decimal(y * unit_), decimal(20 * unit_), decimal(13 * unit_),
            pattern_of(standing));
    }

    void add_legend(Drawing& drawing, double top) const {
        double x = 8;
        double y = top + 18;
        for (const Standing standing : standings_on_maps) {
            const std::string words = fmt::format("{}: {}", legend_word(standing), count_of(map_, standing));
            const double width = 28 + report::width_of_columns(report::columns(words)) + 18;
            if (x + width > look_.width) {
                x = 8;
                y += 22;
            }
            drawing.rect(x, y - 11, 20, 13, "land " + std::string(look_of(standing)), "legend: " + words);
            if (is_hatched(standing)) drawing.raw(hatched_sample(x, y - 11, standing));
            drawing.text(x + 26, y, words);
            x += width;
        }
    }

    const WorldMap& map_;
    const MapLook& look_;
    const MapOutlines& outlines_;
    double unit_;    // of the outlines, for a unit of the drawing
};

}    // namespace

std::string world_map_svg(const WorldMap& map, const MapLook& look, const MapOutlines& outlines) {
    return MapDrawing(map, look, outlines).draw();
}

report::Figure report::map_of(const Status& status) {
    const WorldMap map = world_map_of(status);
    Figure figure{"map", "The world by standing", {}, {}, {{"State", "Standing", "In words"}, {}}, 0};
    for (const Standing standing : standings_on_maps)
        if (const int count = count_of(map, standing); count > 0)
            figure.summary += fmt::format("{}{}: {}", figure.summary.empty() ? "" : "; ", legend_word(standing), count);
    figure.summary += ". " + not_on_the_map(map);
    figure.summary += " Outlines: Natural Earth, public domain; they state no opinion on boundaries.";
    const MapLook look{.width = static_cast<int>(chart_width), .id = figure.id};
    figure.height = height_of_map(look, built_in_map_outlines());
    figure.svg = world_map_svg(map, look);
    for (const MappedState& state : map.states)
        figure.table.rows.push_back({state.name, std::string(legend_word(state.standing)), state.title});
    return figure;
}

}    // namespace depositary
