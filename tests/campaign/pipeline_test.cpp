// SPDX-License-Identifier: BSL-1.0
// The Convention against enforced disappearance: France signed on 6 February 2007 and ratified on 23 September 2008; Sweden signed on
// 6 February 2007; the United States did neither (UN Treaty Collection IV.16).
#include <depositary/campaign/pipeline.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::day;
using small::record;

namespace {

Campaign reported(std::vector<StageReport> stages) {
    return Campaign(small::identity(),
                    {.objectives = {small::objective(InstrumentsGoal(20))}, .stages = std::move(stages)});
}

StateStage stage_of(const char* state, const Campaign& campaign, const Register& acts, Date on) {
    const Pipeline found = pipeline(campaign, status(acts, on));
    const StateStage* stage = found.find(state);
    REQUIRE(stage != nullptr);
    return *stage;
}

}    // namespace

TEST_CASE("the register says who has consented and who has signed; of the rest, reports say how far they are") {
    struct Case {
        const char* name;
        const char* state;
        std::vector<StageReport> reports;
        Date on;
        Stage stage;
        std::optional<Date> since;
        bool by_register;
    };
    const StageReport in_parliament{
        .state = "SWE", .stage = Stage::before_parliament, .on = DateInterval::month(2008, 3)};
    const Case cases[] = {
        {"consented", "FRA", {}, on(2009, 1, 1), Stage::deposited, on(2008, 9, 23), true},
        {"signed", "FRA", {}, on(2008, 9, 22), Stage::signed_only, on(2007, 2, 6), true},
        {"nothing", "USA", {}, on(2009, 1, 1), Stage::no_contact, std::nullopt, false},
        {"a signatory on its way",
         "SWE",
         {in_parliament},
         on(2009, 1, 1),
         Stage::before_parliament,
         std::nullopt,    // some day of March
         false},
        {"reported of a day to come",
         "SWE",
         {in_parliament},
         on(2008, 3, 30),
         Stage::signed_only,
         on(2007, 2, 6),
         true},
        {"a signatory that grew cool",
         "SWE",
         {{.state = "SWE", .stage = Stage::opposed, .on = day(2008, 1, 1)}},
         on(2009, 1, 1),
         Stage::signed_only,
         on(2007, 2, 6),
         true},
        {"the latest report counts, whatever the order of the file",
         "USA",
         {{.state = "USA", .stage = Stage::supportive, .on = day(2008, 6, 1)},
          {.state = "USA", .stage = Stage::opposed, .on = day(2008, 1, 1)}},
         on(2009, 1, 1),
         Stage::supportive,
         on(2008, 6, 1),
         false},
        {"on its way without a signature",
         "USA",
         {{.state = "USA", .stage = Stage::before_cabinet, .on = day(2008, 1, 1)}},
         on(2009, 1, 1),
         Stage::before_cabinet,
         on(2008, 1, 1),
         false},
        {"consent ends every stage",
         "FRA",
         {{.state = "FRA", .stage = Stage::approved, .on = day(2008, 8, 4)}},
         on(2008, 9, 23),
         Stage::deposited,
         on(2008, 9, 23),
         true},
        {"what the register excludes is passed over",
         "USA",
         {{.state = "USA", .stage = Stage::deposited, .on = day(2008, 6, 1)},
          {.state = "USA", .stage = Stage::undecided, .on = day(2008, 1, 1)}},
         on(2009, 1, 1),
         Stage::undecided,
         on(2008, 1, 1),
         false},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const StateStage found = stage_of(c.state, reported(c.reports), record(), c.on);
            CHECK(found.stage == c.stage);
            CHECK(found.since == c.since);
            CHECK(found.by_register == c.by_register);
        }
}

TEST_CASE("what was reported of a State before it left the treaty is of the past") {
    // France ratified the Rome Statute on 9 June 2000; a withdrawal takes effect one year after its receipt.
    const Register acts = small::with(record("rome-1998"), {withdrawal("FRA", on(2012, 1, 1))});
    const Campaign campaign(small::identity("rome-1998"),
                            {.objectives = {small::objective(InstrumentsGoal(30))},
                             .stages = {{.state = "FRA", .stage = Stage::approved, .on = day(2000, 3, 1)},
                                        {.state = "FRA", .stage = Stage::undecided, .on = day(2014, 1, 1)}}});
    std::optional<Date> left;
    const Replay played = replay(acts);
    played.for_each_spell(acts.roster().at("FRA"), [&](const Spell& spell) { left = spell.until; });
    REQUIRE(left);
    CHECK(stage_of("FRA", campaign, acts, left->plus_days(-1)).stage == Stage::deposited);
    CHECK(stage_of("FRA", campaign, acts, *left).report == std::nullopt);
    CHECK(stage_of("FRA", campaign, acts, on(2014, 1, 1)).stage == Stage::undecided);
}

TEST_CASE("every State has one stage, and the stages add up") {
    const Pipeline found = pipeline(reported({}), status(record(), on(2009, 12, 31)));
    int sum = 0;
    for (const Stage stage : all_stages) {
        CHECK(found.count(stage) == static_cast<int>(found.at(stage).size()));
        sum += found.count(stage);
    }
    CHECK(sum == static_cast<int>(found.states.size()));
    CHECK(found.count(Stage::deposited) == status(record(), on(2009, 12, 31)).counts().contracting);
    CHECK(found.find("EU") == nullptr);
    CHECK(found.find("SUN") == nullptr);
    CHECK(found.find("VAT") != nullptr);
}

TEST_CASE("a report and the register can contradict each other in every direction") {
    struct Case {
        const char* name;
        StageReport report;
        bool contradicts;
        std::optional<Date> act;
    };
    const Case cases[] = {
        {"signed without a signature", {.state = "USA", .stage = Stage::signed_only, .on = day(2008, 1, 1)}, true, {}},
        {"signed before the signature", {.state = "FRA", .stage = Stage::signed_only, .on = day(2007, 2, 5)}, true, {}},
        {"signed", {.state = "FRA", .stage = Stage::signed_only, .on = day(2007, 2, 6)}, false, {}},
        {"signed in a month that holds the signature",
         {.state = "FRA", .stage = Stage::signed_only, .on = DateInterval::month(2007, 2)},
         false,
         {}},
        {"deposited before the deposit", {.state = "FRA", .stage = Stage::deposited, .on = day(2008, 9, 22)}, true, {}},
        {"deposited", {.state = "FRA", .stage = Stage::deposited, .on = day(2008, 9, 23)}, false, {}},
        {"only signed, said on the day of the deposit",
         {.state = "FRA", .stage = Stage::signed_only, .on = day(2008, 9, 23)},
         false,
         {}},
        {"only signed after the deposit",
         {.state = "FRA", .stage = Stage::signed_only, .on = day(2008, 9, 24)},
         true,
         on(2008, 9, 23)},
        {"before parliament after the deposit",
         {.state = "FRA", .stage = Stage::before_parliament, .on = day(2008, 10, 1)},
         true,
         on(2008, 9, 23)},
        {"before parliament in the month of the deposit",
         {.state = "FRA", .stage = Stage::before_parliament, .on = DateInterval::month(2008, 9)},
         false,
         {}},
        {"undecided after the deposit",
         {.state = "FRA", .stage = Stage::undecided, .on = day(2009, 1, 1)},
         true,
         on(2008, 9, 23)},
        {"of a day to come", {.state = "USA", .stage = Stage::deposited, .on = day(2010, 1, 1)}, false, {}},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const auto found = stage_contradictions(reported({c.report}), status(record(), on(2009, 6, 1)));
            REQUIRE(found.size() == (c.contradicts ? 1U : 0U));
            if (c.contradicts) CHECK(found.front() == StageContradiction{0, c.act});
        }
}
