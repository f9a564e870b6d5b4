// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/map_outlines.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "catch.hpp"

using namespace depositary;

namespace {

const MapOutlines& world() { return built_in_map_outlines(); }

/// The day whose States the outlines show.
const Date today = on(2026, 1, 1);

StateSet present_states() {
    const Roster& roster = *built_in_roster();
    return roster.existing(today) & roster.of_kind(EntityKind::state);
}

std::vector<MapRing> rings_of(const MapPlace& place) { return parse_outline(place.outline).value(); }

double area_of(const MapRing& ring) {
    long long twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const MapPoint a = ring[i];
        const MapPoint b = ring[(i + 1) % ring.size()];
        twice += static_cast<long long>(a.x) * b.y - static_cast<long long>(b.x) * a.y;
    }
    return std::abs(static_cast<double>(twice)) / 2;
}

/// By the rule "evenodd".
bool contains(const std::vector<MapRing>& rings, MapPoint point) {
    bool inside = false;
    for (const MapRing& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const MapPoint a = ring[i];
            const MapPoint b = ring[(i + 1) % ring.size()];
            if ((a.y > point.y) == (b.y > point.y)) continue;
            const double x = a.x + (b.x - a.x) * static_cast<double>(point.y - a.y) / (b.y - a.y);
            if (point.x < x) inside = !inside;
        }
    return inside;
}

double distance(MapPoint a, MapPoint b) { return std::hypot(a.x - b.x, a.y - b.y); }

std::string table(const std::string& rows) { return "# viewBox: 0 0 100 50\nstate,x,y,small,outline\n" + rows; }

std::string refusal(const std::string& text) {
    std::string all;
    for (const Problem& problem : read_map_outlines(text, "map.csv", *built_in_roster()).problems())
        all += (all.empty() ? "" : " | ") + to_string(problem);
    return all;
}

}    // namespace

TEST_CASE("every State that exists today has one place on the map, and nobody else has") {
    const Roster& roster = *built_in_roster();
    REQUIRE(present_states().size() == 197);    // 193 Members of the UN, Holy See, Palestine, Cook Islands, Niue
    std::vector<std::string> placed;
    for (const MapPlace& place : world().places)
        if (place.state) placed.push_back(place.state->text());
    std::vector<std::string> expected;
    present_states().for_each([&](StateId state) { expected.push_back(roster.key(state).text()); });
    std::sort(expected.begin(), expected.end());
    CHECK(placed == expected);
    for (const char* elsewhere : {"EUE", "YUG", "GRL", "TWN", "ESH"}) CHECK(world().find(elsewhere) == nullptr);
}

TEST_CASE("a State that is not small has its label point inside its outline") {
    for (const MapPlace& place : world().places)
        if (place.state && !place.small) {
            INFO(*place.state);
            CHECK(contains(rings_of(place), place.label));
        }
}

TEST_CASE("a State is small if its largest part is, and is not drawn without an outline otherwise") {
    for (const MapPlace& place : world().places) {
        double largest = 0;
        for (const MapRing& ring : rings_of(place)) largest = std::max(largest, area_of(ring));
        INFO((place.state ? place.state->text() : "background"));
        if (place.state) CHECK(place.small == (largest < 160));
        else CHECK_FALSE(place.outline.empty());
    }
}

TEST_CASE("dots keep apart, so that each can be seen") {
    std::vector<MapPoint> dots;
    for (const MapPlace& place : world().places)
        if (place.small) dots.push_back(place.label);
    REQUIRE(dots.size() > 40);
    for (std::size_t i = 0; i < dots.size(); ++i)
        for (std::size_t j = i + 1; j < dots.size(); ++j)
            CHECK(distance(dots[i], dots[j]) > 32.5);    // rounded from 34
}

TEST_CASE("no outline draws a streak across the map, though some States lie on both sides of 180 degrees") {
    for (const MapPlace& place : world().places)
        for (const MapRing& ring : rings_of(place))
            for (std::size_t i = 0; i < ring.size(); ++i) {
                INFO((place.state ? place.state->text() : "background"));
                CHECK(distance(ring[i], ring[(i + 1) % ring.size()]) <
                      300);    // the border along 49 degrees north: 260
            }
}

TEST_CASE("areas on the map are areas on the ground") {
    // On the unit sphere half the equator is 2 pi / (sqrt(3) * 1.340264) in Equal Earth; here it is half the width.
    const double radius = world().width / 2.0 / (2 * std::numbers::pi / (std::numbers::sqrt3 * 1.340264));
    const double square_km = 510'065'600 /* the Earth */ / (4 * std::numbers::pi * radius * radius);
    struct Case {
        std::string_view state;
        double thousand_square_km;    // surface area: UN Demographic Yearbook 2015, table 3
    };
    for (const Case& c : {Case{"BRA", 8516}, Case{"AUS", 7692}, Case{"DZA", 2382}, Case{"COD", 2345}, Case{"MNG", 1564},
                          Case{"TCD", 1284}, Case{"ZAF", 1221}, Case{"UKR", 604}, Case{"FRA", 639}, Case{"ISL", 103}}) {
        double area = 0;
        for (const MapRing& ring : rings_of(*world().find(c.state))) area += area_of(ring);
        INFO(c.state << ": " << area * square_km / 1000);
        CHECK(std::abs(area * square_km / 1000 / c.thousand_square_km - 1) < 0.06);
    }
}

TEST_CASE("an outline is rings of whole numbers, each closed") {
    CHECK(parse_outline("M12 34l3-5 2 7z") == std::vector<MapRing>{{{12, 34}, {15, 29}, {17, 36}}});
    CHECK(parse_outline("M0 0l1 0 0 1zM9 9l-1 0 0-1z")->size() == 2);
    CHECK(parse_outline("")->empty());
    for (const char* broken : {"M", "M1", "M1 2", "M1 2z", "M1 2l3 4z", "M1 2l3 4 5 6", "M1 2l3 4 5z", "l1 2 3 4z",
                               "M1 2l3 4 5 6zz", "M1 2L3 4 5 6z", "M1.5 2l3 4 5 6z", "M1 2l3 4 5 6z ", "M1 2l3,4 5 6z",
                               "M1 2l99999999999 4 5 6z", "M1 2l3 4\n5 6z", "\"><script>"})
        CHECK_FALSE(parse_outline(broken));
}

TEST_CASE("a table of outlines is refused with the place of each mistake") {
    REQUIRE(refusal(table("CAN,1,2,no,M1 2l3 4 5 6z\nTUV,90,40,yes,\n,0,0,no,M1 2l3 4 5 6z\n")).empty());
    struct Case {
        std::string text;
        std::string_view says;
    };
    const Case cases[] = {
        {"state,x,y,small,outline\n", "map.csv: the drawing has no size"},
        {"# viewBox: 0 0 100\nstate,x,y,small,outline\n", "map.csv: the drawing has no size"},
        {"# viewBox: 0 0 100 50\nstate,x,y,outline\n", "map.csv: no header of a table of outlines"},
        {table("Canada,1,2,no,M1 2l3 4 5 6z\n"), "map.csv:3:1: no key of a State of the roster"},
        {table("CAN,1,2,no,M1 2l3 4 5 6z\nCAN,1,2,no,M1 2l3 4 5 6z\n"), "map.csv:4:1: a State is there twice"},
        {table("CAN,1.5,2,no,M1 2l3 4 5 6z\n"), "map.csv:3:5: no whole number"},
        {table("CAN,101,2,no,M1 2l3 4 5 6z\n"), "map.csv:3:5: a label point outside the drawing"},
        {table("CAN,1,2,maybe,M1 2l3 4 5 6z\n"), "map.csv:3:9: `small` must be yes or no"},
        {table("CAN,1,2,no,\n"), "map.csv:3:12: nothing to draw"},
        {table("CAN,1,2,no,M1 2l3 4z\n"), "map.csv:3:12: no outline"},
        {table("CAN,1,2,no,M1 2l3 4 5 60z\n"), "map.csv:3:12: an outline that leaves the drawing"},
    };
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(refusal(c.text).find(c.says) != std::string::npos);
    }
}
