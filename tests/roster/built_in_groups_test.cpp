// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include <array>

#include "catch.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;

namespace {

const Roster& roster() { return *built_in_roster(); }

int members(const GroupKey& group, Date day) { return roster().members(group, day).size(); }

bool is_member(std::string_view state, const GroupKey& group, Date day) {
    return roster().is_member(roster().at(state), group, day);
}

}    // namespace

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
    CHECK(roster().find("Kosovo") == roster().at("XKX"));
}
