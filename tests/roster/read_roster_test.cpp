// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/read_roster.hpp>

#include "catch.hpp"
#include "roster/documents.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;
using document::date;
using document::group;
using document::list;
using document::number;
using document::state;
using document::table;
using document::words;
using Node = depositary::text::Node;

namespace {

Roster read(const Node& document) { return read_roster({&document, 1}).value(); }

std::string problems(const Result<Roster>& result) {
    std::string all;
    for (const Problem& problem : result.problems()) all += to_string(problem) + '\n';
    return all;
}

std::string problems(const Node& document) { return problems(read_roster({&document, 1})); }

bool contains(std::string_view all, std::string_view part) { return all.find(part) != std::string_view::npos; }

WeightList one_weight(std::string who) {
    return WeightList{.table = {.key = "w", .total = 10},
                      .rows = {{.state = std::move(who), .value = 7, .place = document::at(40)}}};
}

}    // namespace

TEST_CASE("a State is read with everything that a roster file can say of it") {
    const Node full = table({
        {"key", words("SRB")},
        {"kind", words("State")},
        {"names", list({table({{"name", words("Yugoslavia")}, {"until", date("2003-02-04")}}),
                        table({{"name", words("Serbia")}, {"from", date("2003-02-04")}})})},
        {"aliases",
         list({words("Republic of Serbia"),
               table({{"name", words("FRY")}, {"from", date("1992-04-27")}, {"until", date("2003-02-04")}})})},
        {"former_keys",
         list({table({{"key", words("SCG")}, {"from", date("2003-02-04")}, {"until", date("2006-06-03")}})})},
        {"codes", table({{"iso2", words("RS")}, {"iso_numeric", number(688)}, {"cow", number(345)}})},
        {"exists", table({{"from", date("1992-04-27")}})},
        {"predecessors",
         list({table({{"key", words("YUG")}, {"on", date("1992-04-27")}, {"kind", words("dissolution")}})})},
        {"groups", list({table({{"group", words("un")}, {"from", date("2000-11-01")}})})},
        {"member_group", words("un")},
    });
    const Roster roster = read(document::roster({full, state("YUG", "SFRY")}, {group("un")}));
    const State expected{.key = "SRB",
                         .names = {{"Yugoslavia", {{}, on(2003, 2, 4)}}, {"Serbia", {on(2003, 2, 4), {}}}},
                         .aliases = {{"Republic of Serbia", {}}, {"FRY", {on(1992, 4, 27), on(2003, 2, 4)}}},
                         .former_keys = {{"SCG", {on(2003, 2, 4), on(2006, 6, 3)}}},
                         .iso2 = "RS",
                         .iso_numeric = 688,
                         .cow = 345,
                         .exists = {{on(1992, 4, 27), {}}},
                         .predecessors = {{"YUG", on(1992, 4, 27), SuccessionKind::dissolution}},
                         .memberships = {{"un", {on(2000, 11, 1), {}}}},
                         .member_group = GroupKey("un")};
    CHECK(roster[roster.at("SRB")] == expected);
}

TEST_CASE("States are kept in the order of their keys, whatever the order of the file") {
    const Roster roster =
        read(document::roster({state("NOR", "Norway"), state("CAN", "Canada"), state("DNK", "Denmark")}));
    CHECK(keys(roster, roster.existing(on(2000, 1, 1))) == "CAN DNK NOR");
}

TEST_CASE("a group is read with the groups it includes, the kinds it takes whole and the members it lists") {
    const Node friends =
        group("friends",
              {{"members", list({words("Canada"), table({{"state", words("NOR")}, {"from", date("1997-01-01")}})})}});
    const Node wider =
        group("wider", {{"includes", list({words("friends")})}, {"every", list({words("organization")})}});
    const Node eu = state("EUE", "European Union", {{"kind", words("organization")}});
    const Roster roster =
        read(document::roster({state("CAN", "Canada"), eu, state("NOR", "Norway")}, {friends, wider}));
    CHECK(keys(roster, roster.members("friends", on(1996, 12, 31))) == "CAN");
    CHECK(keys(roster, roster.members("friends", on(1997, 1, 1))) == "CAN NOR");
    CHECK(keys(roster, roster.members("wider", on(1997, 1, 1))) == "CAN EUE NOR");
}

TEST_CASE("each mistake in a roster file is named with its place") {
    struct Case {
        std::string_view name;
        Node document;
        std::string_view what;
    };
    const auto one = [](std::vector<Node::Entry> more) {
        return document::roster({state("CAN", "Canada", std::move(more), 7)});
    };
    const auto interval = [](const char* from, const char* until) {
        return list({table({{"group", words("un")}, {"from", date(from)}, {"until", date(until)}}, 9)});
    };
    const Case cases[] = {
        {.name = "a table that nobody knows",
         .document = table({{"States", list({}, 3)}}),
         .what = "roster.toml:3:1: a roster knows no `States`; use one of: group, state"},
        {.name = "states that are no tables",
         .document = table({{"state", words("CAN", 3)}}),
         .what = "roster.toml:3:1: `state` of a roster must be"},
        {.name = "no key",
         .document = document::roster({table({{"names", list({words("Canada")})}}, 4)}),
         .what = "roster.toml:4:1: a [[state]] lacks `key`"},
        {.name = "a key with a blank",
         .document = document::roster({state("C N", "Canada", {}, 4)}),
         .what = "roster.toml:4:1: no key; found \"C N\""},
        {.name = "no names",
         .document = document::roster({table({{"key", words("CAN")}}, 4)}),
         .what = "roster.toml:4:1: State CAN lacks `names`"},
        {.name = "names that are no list",
         .document = document::roster({table({{"key", words("CAN")}, {"names", words("Canada", 5)}}, 4)}),
         .what = "roster.toml:5:1: `names` of State CAN must be a list; found Canada"},
        {.name = "a name without text",
         .document = one({{"aliases", list({table({{"from", date("1990-01-01")}}, 8)})}}),
         .what = "roster.toml:8:1: `aliases` of State CAN lacks `name`"},
        {.name = "a name that is a number",
         .document = one({{"aliases", list({number(5, 8)})}}),
         .what = "roster.toml:8:1: `aliases` of State CAN must list texts or tables; found 5"},
        {.name = "a field that nobody knows",
         .document = one({{"capital", words("Ottawa", 8)}}),
         .what = "roster.toml:8:1: State CAN knows no `capital`"},
        {.name = "an unknown kind",
         .document = one({{"kind", words("country", 8)}}),
         .what = "roster.toml:8:1: no kind of entry; found \"country\""},
        {.name = "a date in quotes",
         .document = one({{"exists", table({{"from", words("1867-07-01", 8)}})}}),
         .what = "roster.toml:8:1: `from` of `exists` of State CAN must be a date; found 1867-07-01"},
        {.name = "a day that does not exist",
         .document = one({{"exists", table({{"from", date("1867-02-30", 8)}})}}),
         .what = "roster.toml:8:1: `from` of `exists` of State CAN must be a date; found 1867-02-30"},
        {.name = "an interval without a day",
         .document = one({{"groups", interval("1990-01-01", "1990-01-01")}}),
         .what = "roster.toml:9:1: `groups` of State CAN has no day; found from 1990-01-01 until 1990-01-01"},
        {.name = "names in the wrong order",
         .document = document::roster(
             {table({{"key", words("CAN")}, {"names", list({words("Canada"), words("Dominion")})}}, 4)}),
         .what = "roster.toml:4:1: the names of State CAN overlap or stand in the wrong order"},
        {.name = "times of existence that overlap",
         .document =
             one({{"exists", list({table({{"until", date("1950-01-02")}}), table({{"from", date("1950-01-01")}})})}}),
         .what = "roster.toml:7:1: the times of existence of State CAN overlap"},
        {.name = "a code that is none",
         .document = one({{"codes", table({{"cow", number(1000, 8)}})}}),
         .what = "roster.toml:8:1: no code; found 1000"},
        {.name = "a predecessor without a date",
         .document = one({{"predecessors", list({table({{"key", words("GBR")}, {"kind", words("separation")}}, 8)})}}),
         .what = "roster.toml:8:1: `predecessors` of State CAN lacks `on`"},
        {.name = "a succession of no kind",
         .document =
             one({{"predecessors",
                   list({table({{"key", words("GBR")}, {"on", date("1867-07-01")}, {"kind", words("divorce", 8)}})})}}),
         .what = "roster.toml:8:1: no kind of succession of States; found \"divorce\""},
        {.name = "an unknown group",
         .document = one({{"groups", list({table({{"group", words("un")}})})}}),
         .what = "roster.toml:7:1: State CAN names an unknown group; found un"},
        {.name = "a State twice",
         .document = document::roster({state("CAN", "Canada", {}, 4), state("CAN", "Kanada", {}, 9)}),
         .what = "roster.toml:9:1: CAN is given twice; found the other in roster.toml:4:1"},
        {.name = "a name of two States",
         .document = document::roster({state("CAN", "Canada", {}, 4), state("KAN", "Canada", {}, 9)}),
         .what = "roster.toml:9:1: \"canada\" stands for CAN and KAN at the same time"},
        {.name = "a group without a source",
         .document = document::roster({}, {table({{"key", words("un")}, {"name", words("UN")}}, 4)}),
         .what = "roster.toml:4:1: group un lacks `source`"},
        {.name = "a group of a kind that is none",
         .document = document::roster({}, {group("un", {{"every", list({words("country")}, 5)}})}),
         .what = "roster.toml:5:1: no kind of entry; found \"country\""},
        {.name = "a member that is no State",
         .document = document::roster({}, {group("un", {{"members", list({words("Ruritania", 5)})}})}),
         .what = "roster.toml:5:1: group un lists a member that is no State; found \"Ruritania\""},
        {.name = "a group that includes itself",
         .document = document::roster({}, {group("un", {{"includes", list({words("un")})}}, 4)}),
         .what = "roster.toml:4:1: group un includes itself"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const std::string found = problems(c.document);
            CAPTURE(found);
            CHECK(contains(found, c.what));
        }
}

TEST_CASE("every mistake in a roster file is reported, not only the first") {
    const std::string found = problems(
        document::roster({state("CAN", "Canada", {{"kind", words("country", 3)}}), state("N O", "Norway", {}, 5)},
                         {group("un", {{"every", list({words("x")}, 8)}})}));
    CHECK(contains(found, "roster.toml:3:1"));
    CHECK(contains(found, "roster.toml:5:1"));
    CHECK(contains(found, "roster.toml:8:1"));
}

TEST_CASE("weights are bound to the States of the roster by key or name", "[J-04]") {
    const Node document = document::roster({state("NOR", "Norway"), state("CAN", "Canada")});
    const WeightList by_name = one_weight("Norway");
    const Roster roster = read_roster({&document, 1}, {&by_name, 1}).value();
    const WeightTable* weights = roster.weights(WeightKey("w"));
    REQUIRE(weights != nullptr);
    CHECK(weights->value(roster.at("NOR")) == 7);
    CHECK(weights->known.contains(roster.at("NOR")));
    CHECK_FALSE(weights->known.contains(roster.at("CAN")));
    CHECK(roster.weights(WeightKey("other")) == nullptr);
}

TEST_CASE("weights of an unknown State, and two weights of one State, are refused with their line") {
    const Node document = document::roster({state("NOR", "Norway")});
    const WeightList unknown = one_weight("Ruritania");
    CHECK(contains(problems(read_roster({&document, 1}, {&unknown, 1})),
                   "roster.toml:40:1: no State of the roster; found \"Ruritania\""));
    WeightList twice = one_weight("NOR");
    twice.rows.push_back(twice.rows.front());
    CHECK(contains(problems(read_roster({&document, 1}, {&twice, 1})),
                   "roster.toml:40:1: the State has a weight already; found \"NOR\""));
}

TEST_CASE("a roster can be extended by a State, a group and weights of one's own") {
    const Roster base = small_roster();
    const Node document = document::roster({state("ATL", "Atlantis")},
                                           {group("sunk", {{"members", list({words("ATL"), words("Canada")})}})});
    const WeightList weights = one_weight("ATL");
    const Roster roster = extended(base, document, {&weights, 1}).value();
    CHECK(roster.size() == base.size() + 1);
    CHECK(keys(roster, roster.members("sunk", on(2000, 1, 1))) == "ATL CAN");
    CHECK(roster.weights(WeightKey("w"))->value(roster.at("ATL")) == 7);
    CHECK(keys(roster, roster.members("un", on(2002, 9, 10))) == keys(base, base.members("un", on(2002, 9, 10))));
    CHECK_FALSE(base.find("Atlantis").has_value());
}

TEST_CASE("a State, a group or a table that is given anew takes the place of the old one, whole") {
    const Roster base = small_roster();
    const Node document =
        document::roster({state("CAN", "Kanada")}, {group("court", {{"members", list({words("SRB")})}})});
    const Roster roster = extended(base, document).value();
    CHECK(roster.size() == base.size());
    CHECK(roster.find("Kanada") == roster.at("CAN"));
    CHECK_FALSE(roster.find("Canada").has_value());
    CHECK(keys(roster, roster.members("un", on(1950, 1, 1))) == "SYR YUG");
    CHECK(keys(roster, roster.members("court", on(2010, 1, 1))) == "SRB");

    const WeightList first = one_weight("CHE"), second = one_weight("SRB");
    const Node nothing = document::roster({});
    const Roster weighed = extended(extended(base, nothing, {&first, 1}).value(), nothing, {&second, 1}).value();
    CHECK(keys(weighed, weighed.weights(WeightKey("w"))->known) == "SRB");
}

TEST_CASE("weights stay with their States when States come before them") {
    const Roster base = small_roster();
    const WeightList weights = one_weight("CAN");
    const Node nothing = document::roster({}), before = document::roster({state("AAA", "First of all")});
    const Roster roster = extended(extended(base, nothing, {&weights, 1}).value(), before).value();
    CHECK(roster.weights(WeightKey("w"))->value(roster.at("CAN")) == 7);
    CHECK(roster.weights(WeightKey("w"))->value(roster.at("AAA")) == 0);
}

TEST_CASE("an extension that contradicts the roster is refused") {
    const Node document = document::roster({state("KAN", "Canada", {}, 4)});
    CHECK(contains(problems(extended(small_roster(), document)),
                   "roster.toml:4:1: \"canada\" stands for CAN and KAN at the same time"));
}

TEST_CASE("a file of more States than a roster holds is refused") {
    std::vector<Node> states;
    for (std::size_t i = 0; i <= StateSet::capacity; ++i)
        states.push_back(state("S" + std::to_string(i), "State number " + std::to_string(i)));
    CHECK(contains(problems(document::roster(std::move(states))), "more States than a roster holds; found 513"));
}
