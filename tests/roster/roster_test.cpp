// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include "catch.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;

namespace {

std::string found(const Roster& roster, std::string_view name) {
    const auto state = roster.find(name);
    return state ? roster.key(*state).text() : "nobody";
}

std::string found(const Roster& roster, std::string_view name, Date day) {
    const auto state = roster.find(name, day);
    return state ? roster.key(*state).text() : "nobody";
}

std::string refusal(const Roster& roster, std::string_view name) {
    try {
        return roster.key(roster.at(name)).text();
    } catch (const UnknownState& error) {
        return error.what();
    }
}

std::string refusal(std::vector<State> states, std::vector<Group> groups, std::vector<WeightTable> weights = {}) {
    try {
        const Roster roster(std::move(states), std::move(groups), std::move(weights));
        return {};
    } catch (const InputRefused& error) {
        return error.what();
    }
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}    // namespace

TEST_CASE("a State is found by key, former key, name, alias and alpha-2 code, however it is typed", "[V-07]") {
    const Roster roster = small_roster();
    CHECK(found(roster, "CAN") == "CAN");
    CHECK(found(roster, "can") == "CAN");
    CHECK(found(roster, "CA") == "CAN");
    CHECK(found(roster, "  cÀnada ") == "CAN");
    CHECK(found(roster, "the Swiss Confederation") == "CHE");
    CHECK(found(roster, "SCG") == "SRB");
    CHECK(found(roster, "European Community") == "EUE");
}

TEST_CASE("a name that nobody has finds nobody") {
    const Roster roster = small_roster();
    for (const char* name : {"Ruritania", "Canad", "", "the", "124"}) CHECK(found(roster, name) == "nobody");
    CHECK(found(roster, std::string(100'000, 'x')) == "nobody");
}

TEST_CASE("a name that two States had one after the other is theirs by day and nobody's without", "[D-05][V-07]") {
    const Roster roster = small_roster();
    CHECK(found(roster, "Yugoslavia") == "nobody");
    CHECK(found(roster, "Yugoslavia", on(1992, 4, 26)) == "YUG");
    CHECK(found(roster, "Yugoslavia", on(1992, 4, 27)) == "SRB");
    CHECK(found(roster, "Yugoslavia", on(2003, 2, 3)) == "SRB");
    CHECK(found(roster, "Yugoslavia", on(2003, 2, 4)) == "nobody");
    CHECK(found(roster, "Yugoslavia", on(1900, 1, 1)) == "nobody");
}

TEST_CASE("a name that only one State ever had is its name on every day") {
    CHECK(found(small_roster(), "Serbia and Montenegro", on(2026, 1, 1)) == "SRB");
}

TEST_CASE("asking for a State that is unknown says which ones look like it") {
    const Roster roster = small_roster();
    CHECK(refusal(roster, "CAN") == "CAN");
    CHECK(refusal(roster, "Candaa") == "no State is called \"Candaa\"; those that look like it: CAN (Canada)");
    CHECK(refusal(roster, "Montenegro") == "no State is called \"Montenegro\"; those that look like it: SRB (Serbia)");
    CHECK(refusal(roster, "Ruritania") == "no State is called \"Ruritania\"");
    CHECK(refusal(roster, "Yugoslavia") ==
          "\"Yugoslavia\" stands for several States at different times: SRB (Serbia), YUG (Yugoslavia); give the key");
    CHECK_THROWS_AS(roster.at("Yugoslavia", on(2010, 1, 1)), UnknownState);
    CHECK(roster.key(roster.at("Yugoslavia", on(1980, 1, 1))) == "YUG");
}

TEST_CASE("numbers of other lists find a State too") {
    const Roster roster = small_roster();
    CHECK(roster.find_iso_numeric(124) == roster.at("CAN"));
    CHECK_FALSE(roster.find_iso_numeric(999).has_value());
    CHECK(roster.find_cow(345, on(1980, 1, 1)) == roster.at("YUG"));
    CHECK(roster.find_cow(345, on(1995, 1, 1)) == roster.at("SRB"));
    CHECK_FALSE(roster.find_cow(345, on(1900, 1, 1)).has_value());
}

TEST_CASE("a group has the members of the day", "[G-02]") {
    const Roster roster = small_roster();
    CHECK(keys(roster, roster.members("un", on(1950, 1, 1))) == "CAN SYR YUG");
    CHECK(keys(roster, roster.members("un", on(2002, 9, 9))) == "CAN SRB SYR");
    CHECK(keys(roster, roster.members("un", on(2002, 9, 10))) == "CAN CHE SRB SYR");
    CHECK(roster.is_member(roster.at("CAN"), "un", on(1945, 11, 9)));
    CHECK_FALSE(roster.is_member(roster.at("CAN"), "un", on(1945, 11, 8)));
}

TEST_CASE("a State belongs to nothing while it does not exist") {
    const Roster roster = small_roster();
    CHECK(roster.is_member(roster.at("SYR"), "un", on(1958, 2, 21)));
    CHECK_FALSE(roster.is_member(roster.at("SYR"), "un", on(1960, 1, 1)));
    CHECK(roster.is_member(roster.at("SYR"), "un", on(1961, 9, 28)));
    CHECK_FALSE(roster.is_member(roster.at("YUG"), "un", on(1992, 4, 27)));
}

TEST_CASE("the members of an included group belong too", "[G-01]") {
    const Roster roster = small_roster();
    CHECK(keys(roster, roster.members("court", on(1950, 1, 1))) == "CAN CHE SYR YUG");
}

TEST_CASE("a group of every State takes one that names the group only by its own days", "[G-04]") {
    const Roster roster = small_roster();
    CHECK(keys(roster, roster.members("all", on(1991, 12, 31))) == "CAN CHE SYR YUG");
    CHECK(keys(roster, roster.members("all", on(1993, 1, 1))) == "CAN CHE COK SRB SYR");
}

TEST_CASE("a roster knows its groups, and refuses to answer for others") {
    const Roster roster = small_roster();
    CHECK(roster.knows("un"));
    CHECK_FALSE(roster.knows("UN"));
    CHECK_THROWS_AS(roster.members("nato", on(2000, 1, 1)), UnknownGroup);
    CHECK_THROWS_AS(roster.history("nato"), UnknownGroup);
}

TEST_CASE("a roster says who exists, and who is what") {
    const Roster roster = small_roster();
    CHECK(keys(roster, roster.existing(on(1960, 1, 1))) == "CAN CHE EUE YUG");
    CHECK(keys(roster, roster.existing(on(2000, 1, 1))) == "CAN CHE COK EUE SRB SYR");
    CHECK(keys(roster, roster.of_kind(EntityKind::organization)) == "EUE");
    CHECK(roster.of_kind(EntityKind::territory).empty());
}

TEST_CASE("a roster refuses entries that contradict each other") {
    struct Case {
        std::string_view name;
        void (*spoil)(std::vector<State>&, std::vector<Group>&);
        std::string_view what;
    };
    const Case cases[] = {
        {.name = "a name of two States at once",
         .spoil =
             [](auto& states, auto&) {
                 states[1].aliases.push_back({"CANADA", {}});
             },
         .what = "\"canada\" stands for CAN and CHE at the same time"},
        {.name = "a former key that is another's key",
         .spoil =
             [](auto& states, auto&) {
                 states[1].former_keys.push_back({"CAN", {}});
             },
         .what = "\"can\" stands for CAN and CHE at the same time"},
        {.name = "a code of two States",
         .spoil = [](auto& states, auto&) { states[1].iso2 = "CA"; },
         .what = "\"ca\" stands for CAN and CHE at the same time"},
        {.name = "the same key twice",
         .spoil = [](auto& states, auto&) { states.insert(states.begin(), states.front()); },
         .what = "State CAN does not follow CAN"},
        {.name = "keys out of order",
         .spoil = [](auto& states, auto&) { std::swap(states[0], states[1]); },
         .what = "State CAN does not follow CHE"},
        {.name = "no name",
         .spoil = [](auto& states, auto&) { states[0].names.clear(); },
         .what = "State CAN has no name"},
        {.name = "an unknown group",
         .spoil =
             [](auto& states, auto&) {
                 states[0].memberships.push_back({"nato", {}});
             },
         .what = "State CAN names an unknown group; found nato"},
        {.name = "an unknown group of member States",
         .spoil = [](auto& states, auto&) { states[3].member_group = GroupKey("nato"); },
         .what = "State EUE names an unknown group; found nato"},
        {.name = "an unknown predecessor",
         .spoil =
             [](auto& states, auto&) {
                 states[0].predecessors.push_back({"GBR", on(1867, 7, 1), SuccessionKind::separation});
             },
         .what = "State CAN has a predecessor that is no other State; found GBR"},
        {.name = "a predecessor by its former key",
         .spoil =
             [](auto& states, auto&) {
                 states[0].predecessors.push_back({"SCG", on(2006, 6, 3), SuccessionKind::separation});
             },
         .what = "State CAN has a predecessor that is no other State; found SCG"},
        {.name = "a State that is its own predecessor",
         .spoil =
             [](auto& states, auto&) {
                 states[0].predecessors.push_back({"CAN", on(1867, 7, 1), SuccessionKind::separation});
             },
         .what = "State CAN has a predecessor that is no other State; found CAN"},
        {.name = "a group twice",
         .spoil = [](auto&, auto& groups) { groups.push_back(groups.front()); },
         .what = "group all is defined twice"},
        {.name = "an unknown group included",
         .spoil = [](auto&, auto& groups) { groups[1].includes.push_back("nato"); },
         .what = "group court includes an unknown group; found nato"},
        {.name = "groups in a circle",
         .spoil = [](auto&, auto& groups) { groups[3].includes.push_back("court"); },
         .what = "group un includes itself"},
    };
    REQUIRE(refusal(few_states(), few_groups()).empty());
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            std::vector<State> states = few_states();
            std::vector<Group> groups = few_groups();
            c.spoil(states, groups);
            const std::string refused = refusal(states, groups);
            CAPTURE(refused);
            CHECK(contains(refused, c.what));
        }
}

TEST_CASE("a roster reports all that is wrong at once") {
    std::vector<State> states = few_states();
    states[0].names.clear();
    states[1].iso2 = "CA";
    const std::string refused = refusal(states, few_groups());
    CHECK(contains(refused, "has no name"));
    CHECK(contains(refused, "stands for CAN and CHE"));
}

TEST_CASE("a roster refuses weights that add up to more than their total", "[J-04]") {
    WeightTable table{.key = "w", .total = 100, .values = {60, 40}, .known = {}};
    table.known.insert(StateId(0)).insert(StateId(1));
    CHECK(refusal(few_states(), few_groups(), {table}).empty());
    table.values[1] = 41;
    CHECK(contains(refusal(few_states(), few_groups(), {table}), "weights w add up to more than their total"));
    table.total = 0;
    CHECK(contains(refusal(few_states(), few_groups(), {table}), "weights w have no total"));
}

TEST_CASE("a roster holds as many States as a set can, and refuses one more") {
    std::vector<State> states;
    for (std::size_t i = 0; i < StateSet::capacity; ++i) {
        const std::string key = "S" + std::to_string(1000 + i);
        states.push_back(State{.key = key, .names = {{"State number " + key, {}}}});
    }
    const Roster full(states, {}, {});
    CHECK(full.existing(on(2000, 1, 1)).size() == static_cast<int>(StateSet::capacity));
    states.push_back(State{.key = "T", .names = {{"one more", {}}}});
    CHECK_THROWS_AS(Roster(states, {}, {}), RosterFull);
}

TEST_CASE("what the roster says of a life in short is what its State says at length", "[D-06][G-02]") {
    const Roster& roster = *built_in_roster();
    int by_stretches = 0;
    roster.for_each([&](StateId id) {
        const State& state = roster[id];
        CAPTURE(state.key);
        CHECK(roster.kind(id) == state.kind);
        CHECK(roster.exists_by_stretches(id) == (state.exists.size() > 1));
        by_stretches += roster.exists_by_stretches(id) ? 1 : 0;
        CHECK(roster.ceases(id) == (state.exists.empty() ? std::nullopt : state.exists.back().until));
        std::vector<Date> days = {on(1401, 1, 1), on(1945, 10, 24), on(1990, 10, 3), on(2020, 1, 31), on(9000, 12, 31)};
        for (const Interval& life : state.exists)
            for (const std::optional<Date>& end : {life.from, life.until})
                if (end) days.insert(days.end(), {end->plus_days(-1), *end, end->plus_days(1)});
        for (const Date day : days) CHECK(roster.exists(id, day) == exists_on(state, day));
    });
    CHECK(by_stretches > 0);
}
