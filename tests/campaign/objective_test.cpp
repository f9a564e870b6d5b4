// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/objective.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <concepts>

using namespace depositary;

// A goal is made of what it is about; a bare number is none.
static_assert(std::constructible_from<Goal, InstrumentsGoal>);
static_assert(!std::convertible_to<int, InstrumentsGoal>);
static_assert(!std::constructible_from<UniversalityGoal, Circle>, "universality names the day of its denominator");
static_assert(std::constructible_from<UniversalityGoal, Circle, BaseDay>);

TEST_CASE("an objective of instruments is one that can be reached") {
    CHECK(InstrumentsGoal(1).number() == 1);
    CHECK(InstrumentsGoal(999).number() == 999);
    CHECK_THROWS_AS(InstrumentsGoal(0), InvalidCampaign);
    CHECK_THROWS_AS(InstrumentsGoal(-20), InvalidCampaign);
    CHECK_THROWS_AS(InstrumentsGoal(1000), InvalidCampaign);

    const Circle two = Listed({"FRA", "DEU"});
    CHECK(InstrumentsGoal(2, consents, Counting::total, two).by() == two);
    CHECK_THROWS_AS(InstrumentsGoal(3, consents, Counting::total, two), InvalidCampaign);
}

TEST_CASE("campaigns ask for signatures and consents, and for no other act") {
    CHECK(InstrumentsGoal(20, {Act::signature}).acts() == Acts{Act::signature});
    CHECK(InstrumentsGoal(20, {Act::accession, Act::ratification}).acts().size() == 2);
    CHECK_THROWS_AS(InstrumentsGoal(20, {Act::withdrawal}), InvalidCampaign);
    CHECK_THROWS_AS(InstrumentsGoal(20, {Act::accession, Act::objection}), InvalidCampaign);
    CHECK_THROWS_AS(InstrumentsGoal(20, {}), InvalidCampaign);
}

TEST_CASE("a share is taken of States that can be counted") {
    struct Case {
        std::string_view name;
        Circle circle;
        bool can_be_counted;
    };
    const Case cases[] = {
        {.name = "all States", .circle = AllStates{}, .can_be_counted = true},
        {.name = "members of a group", .circle = MembersOf{"eu"}, .can_be_counted = true},
        {.name = "Parties to another treaty", .circle = PartiesTo{"crc-1989"}, .can_be_counted = true},
        {.name = "signatory States", .circle = SignatoryStates{}, .can_be_counted = true},
        {.name = "all States but one", .circle = OtherThan(AllStates{}, Listed({"USA"})), .can_be_counted = true},
        {.name = "all States or a group",
         .circle = AnyCircle({AllStates{}, MembersOf{"reio"}}),
         .can_be_counted = true},
        {.name = "everyone", .circle = Everyone{}, .can_be_counted = false},
        {.name = "any State whatever", .circle = OnlyStates{}, .can_be_counted = false},
        {.name = "organizations", .circle = Organizations{}, .can_be_counted = false},
        {.name = "a group or organizations",
         .circle = AnyCircle({MembersOf{"eu"}, Organizations{}}),
         .can_be_counted = false},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(is_denominator(c.circle) == c.can_be_counted);
            if (c.can_be_counted) {
                CHECK(UniversalityGoal(c.circle, BaseOnEachDay{}).of() == c.circle);
                CHECK(ShareGoal(Ratio(1, 2), c.circle).of() == c.circle);
            } else {
                CHECK_THROWS_AS(UniversalityGoal(c.circle, BaseOnEachDay{}), InvalidCampaign);
                CHECK_THROWS_AS(ShareGoal(Ratio(1, 2), c.circle), InvalidCampaign);
            }
        }
}

TEST_CASE("an objective is said in words") {
    struct Case {
        Objective objective;
        std::string_view kind;
        std::string_view words;
    };
    const DateInterval year = DateInterval::year(2009);
    const Case cases[] = {
        {.objective = {.goal = InstrumentsGoal(20), .deadline = year},
         .kind = "instruments",
         .words = "20 States with any form of consent, by 2009"},
        {.objective = {.goal = InstrumentsGoal(10, {Act::accession}, Counting::further, MembersOf{"african-states"})},
         .kind = "instruments",
         .words = "10 further States among members of \"african-states\" with instrument of accession"},
        {.objective = {.goal = EntryIntoForceGoal{}}, .kind = "entry into force", .words = "entry into force"},
        {.objective = {.goal = ShareGoal(Ratio(2, 3), MembersOf{"eu"}, on(2010, 1, 1), Step::sign)},
         .kind = "share",
         .words = "at least 2/3 of members of \"eu\" on 1 January 2010 to sign"},
        {.objective = {.goal = ShareGoal(Ratio(1, 1), MembersOf{"eu"})},
         .kind = "share",
         .words = "all members of \"eu\" to join"},
        {.objective = {.goal = NamedGoal{Listed({"FRA", "DEU"})}},
         .kind = "named",
         .words = "\"FRA\" and \"DEU\" to join"},
        {.objective = {.goal = UniversalityGoal(AllStates{}, BaseOnAdoption{}), .deadline = small::day(2012, 2, 12)},
         .kind = "universality",
         .words = "universality: all States on adoption to join, by 12 February 2012"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.words) {
            CHECK(kind_of(c.objective.goal) == c.kind);
            CHECK(in_words(c.objective) == c.words);
        }
}
