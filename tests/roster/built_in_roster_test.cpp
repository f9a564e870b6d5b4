// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include <array>
#include <set>
#include <string>

#include "catch.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;

namespace {

const Roster& roster() { return *built_in_roster(); }

int members(const GroupKey& group, Date day) { return roster().members(group, day).size(); }

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

TEST_CASE("the United Nations had as many Members at the end of each year as its growth table says") {
    // United Nations, "Growth in United Nations membership", known. Three years differ: in 1965 it leaves out Indonesia, whose
    // membership is taken here as uninterrupted; from 1992 to 1999 it counts the seat of the dissolved Yugoslavia.
    struct Case {
        int year;
        int members;
    };
    const Case cases[] = {{1945, 51},  {1946, 55},  {1947, 57},  {1948, 58},  {1949, 59},  {1950, 60},  {1955, 76},
                          {1956, 80},  {1957, 82},  {1958, 82},  {1960, 99},  {1961, 104}, {1962, 110}, {1963, 113},
                          {1964, 115}, {1965, 118}, {1966, 122}, {1967, 123}, {1968, 126}, {1970, 127}, {1971, 132},
                          {1973, 135}, {1974, 138}, {1975, 144}, {1976, 147}, {1977, 149}, {1978, 151}, {1979, 152},
                          {1980, 154}, {1981, 157}, {1983, 158}, {1984, 159}, {1990, 159}, {1991, 166}, {1992, 178},
                          {1993, 183}, {1994, 184}, {1999, 187}, {2000, 189}, {2002, 191}, {2006, 192}, {2011, 193},
                          {2025, 193}};
    for (const Case& c : cases) DYNAMIC_SECTION("end of " << c.year) {
            CHECK(members("un", on(c.year, 12, 31)) == c.members);
        }
}

TEST_CASE("every Member of the United Nations of today is in one regional group") {
    // United Nations, regional groups: 54, 54, 23, 33, 28, with Kiribati and the United States counted in (groups.toml).
    const Date day = on(2026, 1, 1);
    const std::array<GroupKey, 5> regions{"african-states", "asia-pacific-states", "eastern-european-states",
                                          "latin-american-and-caribbean-states", "western-european-and-other-states"};
    StateSet all;
    int sum = 0;
    for (const GroupKey& region : regions) {
        all |= roster().members(region, day);
        sum += members(region, day);
    }
    CHECK(all == roster().members("un", day));
    CHECK(sum == 193);
    CHECK(members("african-states", day) == 54);
    CHECK(members("eastern-european-states", day) == 23);
    CHECK(members("latin-american-and-caribbean-states", day) == 33);
}

TEST_CASE("groups had the members that the record gives them, to the day", "[G-02][E-10]") {
    struct Case {
        std::string_view name;
        const char* group;
        Date day;
        int members;
        std::string_view source;
    };
    const Case cases[] = {
        {.name = "no Community yet",
         .group = "eu",
         .day = on(1957, 12, 31),
         .members = 0,
         .source = "EEC Treaty, in force 1 January 1958"},
        {.name = "the six", .group = "eu", .day = on(1958, 1, 1), .members = 6, .source = "EEC Treaty"},
        {.name = "before the first enlargement",
         .group = "eu",
         .day = on(1972, 12, 31),
         .members = 6,
         .source = "Treaty of Accession 1972"},
        {.name = "the nine", .group = "eu", .day = on(1973, 1, 1), .members = 9, .source = "Treaty of Accession 1972"},
        {.name = "the fifteen",
         .group = "eu",
         .day = on(1995, 1, 1),
         .members = 15,
         .source = "Treaty of Accession 1994"},
        {.name = "the twenty-five",
         .group = "eu",
         .day = on(2004, 5, 1),
         .members = 25,
         .source = "Treaty of Accession 2003"},
        {.name = "the twenty-eight",
         .group = "eu",
         .day = on(2013, 7, 1),
         .members = 28,
         .source = "Treaty of Accession 2011"},
        {.name = "the last day of the United Kingdom",
         .group = "eu",
         .day = on(2020, 1, 31),
         .members = 28,
         .source = "LAW E-10"},
        {.name = "without the United Kingdom",
         .group = "eu",
         .day = on(2020, 2, 1),
         .members = 27,
         .source = "LAW E-10"},
        {.name = "permanent members",
         .group = "p5",
         .day = on(1945, 10, 24),
         .members = 5,
         .source = "Charter, article 23(1)"},
        {.name = "Annex 2",
         .group = "annex-2-ctbt",
         .day = on(1996, 9, 24),
         .members = 44,
         .source = "CTBT, article XIV(1)"},
        {.name = "Annex I today",
         .group = "annex-i",
         .day = on(2020, 1, 1),
         .members = 43,
         .source = "UNFCCC, Annex I"},
        {.name = "observers", .group = "un-observers", .day = on(2012, 11, 28), .members = 1, .source = "A/RES/67/19"},
        {.name = "two observers",
         .group = "un-observers",
         .day = on(2012, 11, 29),
         .members = 2,
         .source = "A/RES/67/19"},
        {.name = "the World Health Organization",
         .group = "who",
         .day = on(2018, 1, 1),
         .members = 194,
         .source = "UNTC IX-1"},
        {.name = "without the United States",
         .group = "who",
         .day = on(2026, 1, 22),
         .members = 193,
         .source = "known"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name << " (" << c.source << ")") {
            CHECK(members(c.group, c.day) == c.members);
        }
}

TEST_CASE("all States are those that the Secretary-General takes for States on the day", "[G-04]") {
    const Date day = on(2026, 1, 1);
    CHECK(keys(roster(), roster().members("all-states", day) - roster().members("un", day)) == "COK NIU PSE VAT");
    struct Case {
        std::string_view state;
        Date last_without;
        std::string_view source;
    };
    const Case cases[] = {
        {.state = "COK", .last_without = on(1991, 12, 31), .source = "LAW G-04: Cook Islands, 1992 on"},
        {.state = "NIU", .last_without = on(1993, 12, 31), .source = "LAW G-04: Niue, 1994 on"},
        {.state = "PSE", .last_without = on(2012, 11, 28), .source = "LAW G-04: State of Palestine, from 29 Nov 2012"},
        {.state = "SSD", .last_without = on(2011, 7, 8), .source = "LAW D-02: South Sudan, 9 July 2011"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.state << " (" << c.source << ")") {
            CHECK_FALSE(is_member(c.state, "all-states", c.last_without));
            CHECK(is_member(c.state, "all-states", c.last_without.plus_days(1)));
        }
    CHECK(is_member("CHE", "all-states", on(1990, 1, 1)));
    for (const char* never : {"TWN", "XKX", "ESH", "EUE", "HKG"}) CHECK_FALSE(is_member(never, "all-states", day));
}

TEST_CASE("Members of the United Nations only: the Holy See, Palestine and the Cook Islands are none", "[G-03]") {
    for (const char* state : {"VAT", "PSE", "COK", "NIU", "EUE"}) CHECK_FALSE(is_member(state, "un", on(2026, 1, 1)));
}

TEST_CASE("States outside the United Nations could be within the Vienna formula", "[G-01]") {
    struct Case {
        std::string_view state;
        const char* group;
        Date first;
        std::string_view source;
    };
    const Case cases[] = {
        {.state = "CHE",
         .group = "icj-statute",
         .first = on(1948, 7, 28),
         .source = "General Assembly resolution 91 (I)"},
        {.state = "LIE",
         .group = "icj-statute",
         .first = on(1950, 3, 29),
         .source = "General Assembly resolution 363 (IV)"},
        {.state = "JPN",
         .group = "icj-statute",
         .first = on(1954, 4, 2),
         .source = "General Assembly resolution 805 (VIII)"},
        {.state = "DDR", .group = "specialized-agencies", .first = on(1972, 11, 24), .source = "UNESCO, known"},
        {.state = "COK", .group = "specialized-agencies", .first = on(1984, 5, 9), .source = "UNTC IX-1"},
        {.state = "VAT", .group = "iaea", .first = on(1957, 8, 20), .source = "IAEA, known"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.state << " (" << c.source << ")") {
            CHECK_FALSE(is_member(c.state, c.group, c.first.plus_days(-1)));
            CHECK(is_member(c.state, c.group, c.first));
        }
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

TEST_CASE("an organization knows the group of its member States", "[E-08]") {
    CHECK(roster()[roster().at("EUE")].member_group == GroupKey("eu"));
    CHECK(roster()[roster().at("EUE")].kind == EntityKind::organization);
}

TEST_CASE("a contested entity is known by name and belongs to no group", "[G-04]") {
    roster().of_kind(EntityKind::contested).for_each([](StateId id) {
        CAPTURE(roster().key(id).text());
        CHECK(roster()[id].memberships.empty());
    });
    CHECK(keys(roster(), roster().of_kind(EntityKind::contested)) == "ESH TWN XKX");
    CHECK(found("Kosovo") == "XKX");
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

TEST_CASE("the emissions of 1990 add up to the total of the Kyoto table", "[J-04]") {
    // FCCC/CP/1997/7/Add.1: 34 Annex I Parties, 13,728,306 Gg in all.
    const WeightTable* table = roster().weights(WeightKey("kyoto-co2-1990"));
    REQUIRE(table != nullptr);
    CHECK(table->known.size() == 34);
    CHECK(table->sum(table->known) == 13'728'306);
    CHECK(table->total == 13'728'306);
    CHECK(table->frozen);
    CHECK(table->unit == "Gg");
    CHECK(table->value(roster().at("RUS")) == 2'388'720);
    CHECK((table->known - roster().members("annex-i", on(2000, 1, 1))).empty());
}

TEST_CASE("the shares of the Paris Agreement are exact to the hundredth, and the European Union has none",
          "[J-05][E-06]") {
    const WeightTable* table = roster().weights(WeightKey("paris-article-21"));
    REQUIRE(table != nullptr);
    CHECK(table->decimals == 2);
    CHECK(table->total == 10'000);
    CHECK(table->sum(table->known) == 9'999);
    CHECK(table->value(roster().at("USA")) == 1'789);
    CHECK_FALSE(table->known.contains(roster().at("EUE")));
    CHECK_FALSE(table->known.contains(roster().at("PSE")));
}
