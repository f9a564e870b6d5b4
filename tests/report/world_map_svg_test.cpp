// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/records.hpp>
#include <depositary/report/world_map.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "catch.hpp"

using namespace depositary;

namespace {

/// Two States with outlines, one that is only a dot, and land that is nobody's.
MapOutlines small_world() {
    return {.width = 400,
            .height = 100,
            .places = {{.label = {350, 50}, .outline = "M340 40l20 0 0 20z"},
                       {.state = StateKey("CAN"), .label = {20, 20}, .outline = "M10 10l30 0 0 30z"},
                       {.state = StateKey("NOR"), .label = {120, 20}, .outline = "M110 10l30 0 0 30z"},
                       {.state = StateKey("TUV"), .label = {220, 20}, .small = true}}};
}

WorldMap small_map(Standing standing) {
    return {"A treaty on a day",
            {{StateKey("CAN"), "Canada", standing, "Canada: & < > \" '"},
             {StateKey("TUV"), "Tuvalu", standing, "Tuvalu: so it stands"}}};
}

std::string drawn(const WorldMap& map, const MapLook& look = {.legend = false}) {
    return world_map_svg(map, look, small_world());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& expression) {
    const std::regex regex(expression);
    return static_cast<std::size_t>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), regex), std::sregex_iterator()));
}

}    // namespace

TEST_CASE("a map fills a State by its standing, and hatches land and dot of all but those in and those outside") {
    struct Case {
        Standing standing;
        std::string_view look;
        bool hatched;
    };
    for (const Case& c :
         {Case{Standing::party, "party", false}, Case{Standing::contracting, "contracting", true},
          Case{Standing::provisional, "provisional", true}, Case{Standing::signatory, "signatory", true},
          Case{Standing::former, "former", true}, Case{Standing::none, "outside", false}}) {
        INFO(c.look);
        const std::string svg = drawn(small_map(c.standing));
        CHECK(count(svg, "<path [^>]*class=\"land " + std::string(c.look) + "\"><title>Canada") == 1);
        CHECK(count(svg, "<circle [^>]*class=\"land " + std::string(c.look) + "\"><title>Tuvalu") == 1);
        CHECK(count(svg, "fill=\"url\\(#map-" + std::string(c.look) + "\\)\" class=\"over\"") == (c.hatched ? 2 : 0));
    }
}

TEST_CASE("no two standings have the same hatching") {
    const std::string svg = drawn(small_map(Standing::party));
    const std::regex pattern("<pattern [^>]*><path d=\"([^\"]*)\"");
    std::set<std::string> lines;
    std::size_t patterns = 0;
    for (std::sregex_iterator each(svg.begin(), svg.end(), pattern), end; each != end; ++each, ++patterns)
        lines.insert((*each)[1].str());
    CHECK(patterns == 4);
    CHECK(lines.size() == patterns);
}

TEST_CASE("a State that is not of the day is drawn as background, as land that is nobody's is") {
    const std::string svg = drawn(small_map(Standing::party));
    CHECK(count(svg, "class=\"land nobody\"") == 2);    // Norway, and the land at (350, 50)
    CHECK_FALSE(has(svg, "Norway"));
}

TEST_CASE("a map is an image with a title and a description, and what States are called cannot become markup") {
    const std::string svg = drawn(small_map(Standing::signatory), {.legend = true, .id = "there"});
    CHECK(has(svg, "role=\"img\" aria-labelledby=\"there-title there-desc\""));
    CHECK(has(svg, "<title id=\"there-title\">A treaty on a day</title>"));
    CHECK(has(svg, "<desc id=\"there-desc\">signatory: 2.</desc>"));
    CHECK(has(svg, "<title>Canada: &amp; &lt; &gt; &quot; &#39;</title>"));
    CHECK(has(svg, ">signatory: 2</text>"));
}

TEST_CASE("every id of a map begins with the id that was asked for, and none is there twice") {
    const std::string svg = drawn(small_map(Standing::former), {.legend = true, .id = "there"});
    const std::regex id(" id=\"([^\"]*)\"");
    std::set<std::string> seen;
    for (std::sregex_iterator each(svg.begin(), svg.end(), id), end; each != end; ++each) {
        INFO((*each)[1]);
        CHECK((*each)[1].str().starts_with("there"));
        CHECK(seen.insert((*each)[1].str()).second);
    }
    CHECK(count(svg, "url\\(#there-") == count(svg, "url\\(#"));
}

TEST_CASE("the map of the world has every State of the day, and every mark has a title") {
    const WorldMap map = world_map_of(status(*built_in_record("tpnw-2017"), on(2021, 1, 22)));
    const std::string svg = world_map_svg(map);
    std::size_t marks = 0;
    for (std::size_t at = 0; (at = svg.find("class=\"land ", at)) != std::string::npos; ++marks) {
        at = svg.find('>', at) + 1;
        CHECK(svg.compare(at, 7, "<title>") == 0);
    }
    CHECK(marks > map.states.size());
    for (const MappedState& state : map.states)
        if (built_in_map_outlines().find(state.state) != nullptr) {
            INFO(state.title);
            CHECK(has(svg, "<title>" + state.name.substr(0, state.name.find('\''))));    // apostrophes are escaped
        }
    CHECK(svg.size() < 150'000);    // it is part of a page
}
