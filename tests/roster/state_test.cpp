// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/state.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

State cambodia() {
    return State{.key = "KHM",
                 .names = {{"Cambodia", {{}, on(1970, 12, 28)}},
                           {"Khmer Republic", {on(1970, 12, 28), on(1975, 4, 30)}},
                           {"Democratic Kampuchea", {on(1976, 4, 6), on(1990, 2, 3)}},
                           {"Cambodia", {on(1990, 2, 3), {}}}},
                 .exists = {{on(1949, 11, 8), {}}}};
}

}    // namespace

TEST_CASE("an interval holds its first day and not the day it ends") {
    const Interval when{on(1958, 2, 22), on(1961, 9, 28)};
    CHECK_FALSE(when.contains(on(1958, 2, 21)));
    CHECK(when.contains(on(1958, 2, 22)));
    CHECK(when.contains(on(1961, 9, 27)));
    CHECK_FALSE(when.contains(on(1961, 9, 28)));
}

TEST_CASE("an open end has no last day") {
    CHECK(Interval{}.contains(Date::min()));
    CHECK(Interval{}.contains(Date::max()));
    CHECK(Interval{on(1990, 5, 22), {}}.contains(Date::max()));
    CHECK_FALSE(Interval{on(1990, 5, 22), {}}.contains(on(1990, 5, 21)));
}

TEST_CASE("two intervals overlap in the days that are in both") {
    struct Case {
        std::string_view name;
        Interval a;
        Interval b;
        std::optional<Interval> both;
    };
    const Date early = on(1950, 1, 1), middle = on(1960, 1, 1), late = on(1970, 1, 1);
    const Case cases[] = {
        {.name = "one inside the other", .a = {}, .b = {early, late}, .both = Interval{early, late}},
        {.name = "one after the other", .a = {early, middle}, .b = {middle, late}, .both = std::nullopt},
        {.name = "in part", .a = {early, late}, .b = {middle, {}}, .both = Interval{middle, late}},
        {.name = "open ends that meet", .a = {{}, late}, .b = {early, {}}, .both = Interval{early, late}},
        {.name = "both always", .a = {}, .b = {}, .both = Interval{}},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(overlap(c.a, c.b) == c.both);
            CHECK(overlap(c.b, c.a) == c.both);
        }
}

TEST_CASE("an interval is written with the ends that it has") {
    CHECK(to_string(Interval{on(1958, 2, 22), on(1961, 9, 28)}) == "from 1958-02-22 until 1961-09-28");
    CHECK(to_string(Interval{on(1958, 2, 22), {}}) == "from 1958-02-22");
    CHECK(to_string(Interval{{}, on(1991, 12, 24)}) == "until 1991-12-24");
    CHECK(to_string(Interval{}).empty());
}

TEST_CASE("a State has the name of the day", "[V-07]") {
    CHECK(name_on(cambodia(), on(1960, 1, 1)) == "Cambodia");
    CHECK(name_on(cambodia(), on(1970, 12, 27)) == "Cambodia");
    CHECK(name_on(cambodia(), on(1970, 12, 28)) == "Khmer Republic");
    CHECK(name_on(cambodia(), on(1990, 2, 2)) == "Democratic Kampuchea");
    CHECK(name_on(cambodia(), on(1990, 2, 3)) == "Cambodia");
    CHECK(present_name(cambodia()) == "Cambodia");
}

TEST_CASE("on a day that no name covers a State has the nearest one", "[V-07]") {
    CHECK(name_on(cambodia(), on(1975, 4, 30)) == "Khmer Republic");
    CHECK(name_on(cambodia(), on(1976, 4, 5)) == "Democratic Kampuchea");
}

TEST_CASE("a State exists in its times of existence, and always if none is known") {
    const State syria{.key = "SYR", .exists = {{on(1944, 1, 1), on(1958, 2, 22)}, {on(1961, 9, 28), {}}}};
    CHECK_FALSE(exists_on(syria, on(1943, 12, 31)));
    CHECK(exists_on(syria, on(1958, 2, 21)));
    CHECK_FALSE(exists_on(syria, on(1960, 1, 1)));
    CHECK(exists_on(syria, on(1961, 9, 28)));
    CHECK(exists_on(State{.key = "SMR"}, Date::min()));
}

TEST_CASE("kinds of entries and of succession read back from the words that name them") {
    for (const EntityKind kind :
         {EntityKind::state, EntityKind::organization, EntityKind::territory, EntityKind::contested})
        CHECK(parse_entity_kind(to_string(kind)) == kind);
    for (const SuccessionKind kind :
         {SuccessionKind::newly_independent, SuccessionKind::separation, SuccessionKind::dissolution,
          SuccessionKind::continuation, SuccessionKind::incorporation, SuccessionKind::union_of_states})
        CHECK(parse_succession_kind(to_string(kind)) == kind);
    CHECK_FALSE(parse_entity_kind("state").has_value());
    CHECK_FALSE(parse_succession_kind("").has_value());
}
