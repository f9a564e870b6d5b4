// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include <set>
#include <string>

#include "catch.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;

namespace {

const Roster& roster() { return *built_in_roster(); }

std::string found(std::string_view name) {
    const auto state = roster().find(name);
    return state ? roster().key(*state).text() : "nobody";
}

std::string found(std::string_view name, Date day) {
    const auto state = roster().find(name, day);
    return state ? roster().key(*state).text() : "nobody";
}

bool is_member(std::string_view state, const GroupKey& group, Date day) {
    return roster().is_member(roster().at(state), group, day);
}

/// The predecessors of a State: "FRA 1960-08-01 newly independent; ...".
std::string predecessors(std::string_view state) {
    std::string all;
    for (const Predecessor& each : roster()[roster().at(state)].predecessors)
        all += (all.empty() ? "" : "; ") + each.key.text() + " " + to_string(each.on) + " " +
               std::string(to_string(each.kind));
    return all;
}

}    // namespace

TEST_CASE("the built-in roster is read once and shared") {
    CHECK(built_in_roster() == built_in_roster());
    CHECK(roster().size() > 200);
}

TEST_CASE("a continuator is one State under several names and former keys", "[D-04][V-07]") {
    CHECK(found("SUN") == "RUS");
    CHECK(found("Union of Soviet Socialist Republics") == "RUS");
    CHECK(name_on(roster()[roster().at("RUS")], on(1991, 12, 23)) == "Union of Soviet Socialist Republics");
    CHECK(name_on(roster()[roster().at("RUS")], on(1991, 12, 24)) == "Russian Federation");
    CHECK(found("SCG") == "SRB");
    CHECK(name_on(roster()[roster().at("SRB")], on(2006, 6, 2)) == "Serbia and Montenegro");
    CHECK(name_on(roster()[roster().at("SRB")], on(2006, 6, 3)) == "Serbia");
    CHECK(is_member("RUS", "un", on(1950, 1, 1)));
}

TEST_CASE("States change their names, not their keys", "[V-07]") {
    struct Case {
        std::string_view key;
        Date first_day;
        std::string_view before;
        std::string_view after;
        std::string_view source;
    };
    const Case cases[] = {
        {.key = "SWZ",
         .first_day = on(2018, 4, 19),
         .before = "Swaziland",
         .after = "Eswatini",
         .source = "LAW V-07; day known"},
        {.key = "MKD",
         .first_day = on(2019, 2, 12),
         .before = "The former Yugoslav Republic of Macedonia",
         .after = "North Macedonia",
         .source = "LAW V-07"},
        {.key = "BLR",
         .first_day = on(1991, 9, 19),
         .before = "Byelorussian Soviet Socialist Republic",
         .after = "Belarus",
         .source = "UNTC Historical Information"},
        {.key = "BFA",
         .first_day = on(1984, 8, 4),
         .before = "Upper Volta",
         .after = "Burkina Faso",
         .source = "UNTC Historical Information"},
        {.key = "BOL",
         .first_day = on(2009, 4, 9),
         .before = "Bolivia",
         .after = "Bolivia (Plurinational State of)",
         .source = "UNTC Historical Information"},
        {.key = "EUE",
         .first_day = on(2009, 12, 1),
         .before = "European Community",
         .after = "European Union",
         .source = "Treaty of Lisbon"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.key << " (" << c.source << ")") {
            const State& state = roster()[roster().at(c.key)];
            CHECK(name_on(state, c.first_day.plus_days(-1)) == c.before);
            CHECK(name_on(state, c.first_day) == c.after);
            CHECK(found(c.before) == c.key);
            CHECK(found(c.after) == c.key);
        }
}

TEST_CASE("a name that belonged to two States in turn needs a day", "[D-05][K-12]") {
    CHECK(found("Yugoslavia") == "nobody");
    CHECK(found("Yugoslavia", on(1990, 1, 1)) == "YUG");
    CHECK(found("Yugoslavia", on(2000, 11, 1)) == "SRB");
    CHECK(found("United Arab Republic") == "nobody");
    CHECK(found("United Arab Republic", on(1959, 3, 9)) == "UAR");
    CHECK(found("United Arab Republic", on(1967, 10, 10)) == "EGY");
    CHECK(found("Republic of China", on(1971, 10, 24)) == "CHN");
    CHECK(found("Republic of China", on(1971, 10, 25)) == "TWN");
    CHECK(found("Yugoslavia (former)") == "YUG");
}

TEST_CASE("former States exist until they end, and their successors from then on", "[D-02][D-03][D-05][D-06]") {
    struct Case {
        std::string_view state;
        Date first;
        std::string_view predecessors;
        std::string_view source;
    };
    const Case successors[] = {
        {.state = "BIH", .first = on(1992, 3, 6), .predecessors = "YUG 1992-03-06 dissolution", .source = "LAW D-02"},
        {.state = "SRB", .first = on(1992, 4, 27), .predecessors = "YUG 1992-04-27 dissolution", .source = "LAW D-05"},
        {.state = "MNE", .first = on(2006, 6, 3), .predecessors = "SRB 2006-06-03 separation", .source = "LAW D-02"},
        {.state = "CZE", .first = on(1993, 1, 1), .predecessors = "CSK 1993-01-01 dissolution", .source = "case D01"},
        {.state = "SVK", .first = on(1993, 1, 1), .predecessors = "CSK 1993-01-01 dissolution", .source = "case D02"},
        {.state = "SSD", .first = on(2011, 7, 9), .predecessors = "SDN 2011-07-09 separation", .source = "LAW D-02"},
        {.state = "BWA",
         .first = on(1966, 9, 30),
         .predecessors = "GBR 1966-09-30 newly independent",
         .source = "case D04"},
        {.state = "DMA",
         .first = on(1978, 11, 3),
         .predecessors = "GBR 1978-11-03 newly independent",
         .source = "case D04"},
    };
    for (const Case& c : successors) DYNAMIC_SECTION(c.state << " (" << c.source << ")") {
            const State& state = roster()[roster().at(c.state)];
            CHECK_FALSE(exists_on(state, c.first.plus_days(-1)));
            CHECK(exists_on(state, c.first));
            CHECK(predecessors(c.state) == c.predecessors);
        }
}

TEST_CASE("a former State no longer exists on the day it ended", "[D-06][K-07]") {
    struct Case {
        std::string_view state;
        Date ended;
        std::string_view source;
    };
    const Case cases[] = {
        {.state = "DDR", .ended = on(1990, 10, 3), .source = "LAW D-06"},
        {.state = "YUG", .ended = on(1992, 4, 27), .source = "LAW D-05"},
        {.state = "CSK", .ended = on(1993, 1, 1), .source = "UNTC I-1, end note 1"},
        {.state = "UAR", .ended = on(1961, 9, 28), .source = "LAW D-06; day known"},
        {.state = "YMD", .ended = on(1990, 5, 22), .source = "LAW D-06; day known"},
        {.state = "ZAN", .ended = on(1964, 4, 26), .source = "known"},
        {.state = "RVN", .ended = on(1976, 7, 2), .source = "UNTC IX-1, end note 12; day known"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.state << " (" << c.source << ")") {
            CHECK(exists_on(roster()[roster().at(c.state)], c.ended.plus_days(-1)));
            CHECK_FALSE(exists_on(roster()[roster().at(c.state)], c.ended));
        }
}

TEST_CASE("States that were united are one State afterwards", "[D-06]") {
    CHECK(predecessors("YEM") == "YMD 1990-05-22 union");
    CHECK(predecessors("DEU") == "DDR 1990-10-03 incorporation");
    CHECK(predecessors("UAR") == "EGY 1958-02-22 union; SYR 1958-02-22 union");
    CHECK(found("YAR") == "YEM");
    for (const char* part : {"EGY", "SYR"}) {
        CHECK(exists_on(roster()[roster().at(part)], on(1958, 2, 21)));
        CHECK_FALSE(exists_on(roster()[roster().at(part)], on(1959, 3, 9)));
        CHECK(exists_on(roster()[roster().at(part)], on(1961, 9, 28)));
    }
}

TEST_CASE(
    "a succession follows on a predecessor that existed the day before, and begins no earlier than the successor") {
    const auto existed = [](const StateKey& key, Date day) {
        return exists_on(roster()[roster().at(key.text())], day);
    };
    for (const State& state : roster().states())
        for (const Predecessor& predecessor : state.predecessors) {
            CAPTURE(state.key.text(), predecessor.key.text());
            CHECK(existed(predecessor.key, predecessor.on.plus_days(-1)));
            CHECK(exists_on(state, predecessor.on));
        }
}

TEST_CASE("codes of other lists lead to the State", "[V-07]") {
    CHECK(roster().find_iso_numeric(756) == roster().at("CHE"));
    CHECK(roster().find_cow(225, on(2000, 1, 1)) == roster().at("CHE"));
    CHECK(roster().find_cow(345, on(1980, 1, 1)) == roster().at("YUG"));
    CHECK(roster().find_cow(345, on(2010, 1, 1)) == roster().at("SRB"));
    std::set<int> numerics;
    for (const State& state : roster().states())
        if (state.iso_numeric) CHECK(numerics.insert(*state.iso_numeric).second);
}

TEST_CASE("every Member of the United Nations has all its codes") {
    roster().members("un", on(2026, 1, 1)).for_each([](StateId id) {
        const State& state = roster()[id];
        CAPTURE(state.key.text());
        CHECK(state.key.text().size() == 3);
        CHECK(state.iso2.size() == 2);
        CHECK(state.iso_numeric.has_value());
        CHECK(state.cow.has_value());
    });
}
