// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/measure.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

/// The findings, each as it is read.
std::vector<std::string> findings(const CampaignIdentity& identity, CampaignContent content, Date day) {
    if (content.objectives.empty()) content.objectives = {small::objective(EntryIntoForceGoal{})};
    std::vector<std::string> texts;
    for (const CampaignFinding& finding :
         measure(Campaign(identity, std::move(content)), record(identity.treaty), day).findings)
        texts.push_back(text_of(finding));
    return texts;
}

using Texts = std::vector<std::string>;

}    // namespace

TEST_CASE("a State that the roster does not know is found in every part that names it") {
    const CampaignContent content{
        .objectives = {small::objective(NamedGoal{Listed({"FRA", "XXA"})})},
        .supporters = {{.who = "Government", .state = "XXB", .gives = {SupportKind::funds}}},
        .activities = {{.kind = ActivityKind::event, .what = "launch", .states = {"FRA", "XXC"}}},
        .pledges = {{.state = "XXD", .act = Act::ratification, .where = "a speech"}},
        .stages = {{.state = "XXE", .stage = Stage::opposed, .on = small::day(2009, 1, 1)}},
        .obstacles = {{.state = "XXF", .what = "elections"}}};
    CHECK(findings(small::identity(), content, on(2010, 1, 1)) ==
          Texts{"UNKNOWN_STATE: objective 1, XXA: the roster knows no such State",
                "UNKNOWN_STATE: supporter 1, XXB, Government: the roster knows no such State",
                "UNKNOWN_STATE: activity 1, XXC, launch: the roster knows no such State",
                "UNKNOWN_STATE: pledge 1, XXD, ratification (a speech): the roster knows no such State",
                "UNKNOWN_STATE: stage 1, XXE, opposed, 1 January 2009: the roster knows no such State",
                "UNKNOWN_STATE: obstacle 1, XXF, elections: the roster knows no such State"});
}

TEST_CASE("an objective that was reached before the campaign began is found") {
    CampaignIdentity identity = small::identity();
    const CampaignContent content{.objectives = {small::objective(InstrumentsGoal(20))}};
    identity.period.from = small::day(2010, 11, 24);
    CHECK(
        findings(identity, content, on(2011, 1, 1)) ==
        Texts{"BEGUN_AFTER_REACHED: objective 1: it had been reached on 23 November 2010, before the campaign began"});
    identity.period.from = small::day(2010, 11, 23);
    CHECK(findings(identity, content, on(2011, 1, 1)).empty());
    identity.period.from = DateInterval::month(2010, 11);
    CHECK(findings(identity, content, on(2011, 1, 1)).empty());
}

TEST_CASE("an act on a day that may lie before the campaign is not counted as further, and found") {
    CampaignIdentity identity = small::identity();
    identity.period.from = DateInterval::month(2010, 11);
    const Campaign campaign(identity,
                            {.objectives = {small::objective(InstrumentsGoal(1, consents, Counting::further))}});
    const Measures found = measure(campaign, record(), on(2010, 12, 31));
    CHECK(found.objectives.front().score->have == 0);
    REQUIRE(found.findings.size() == 2);
    CHECK(found.findings[0].state == StateKey("BRA"));
    CHECK(found.findings[1].state == StateKey("IRQ"));
    CHECK(text_of(found.findings[0]) ==
          "START_UNCERTAIN: objective 1, BRA: its act of 29 November 2010 may lie before or after the first day of the "
          "campaign, which is not known exactly, and is not counted");
    // Gabon, 19 January 2011, is surely within.
    CHECK(measure(campaign, record(), on(2011, 1, 19)).objectives.front().score->have == 1);
}

TEST_CASE("an uncertain start matters only to the acts of the circle that counts") {
    CampaignIdentity identity = small::identity();
    identity.period.from = DateInterval::month(2010, 11);
    const InstrumentsGoal european(1, consents, Counting::further, MembersOf{"eu"});
    CHECK(findings(identity, {.objectives = {small::objective(european)}}, on(2010, 12, 31)).empty());
}

TEST_CASE("advocacy with a State that is in already is found, help to it is not") {
    const auto activity = [](ActivityKind kind, Date day) {
        return CampaignContent{
            .activities = {
                {.kind = kind, .what = "visit", .when = within(DateInterval(day)), .states = {"FRA", "GBR"}}}};
    };
    // France ratified on 23 September 2008; the United Kingdom has not acted.
    CHECK(
        findings(small::identity(), activity(ActivityKind::direct_advocacy, on(2008, 9, 22)), on(2009, 1, 1)).empty());
    CHECK(findings(small::identity(), activity(ActivityKind::direct_advocacy, on(2008, 9, 24)), on(2009, 1, 1)) ==
          Texts{"ADVOCACY_WITH_INSIDER: activity 1, FRA, visit: it had been in since 23 September 2008 when it was "
                "addressed"});
    CHECK(findings(small::identity(), activity(ActivityKind::demarche, on(2008, 9, 24)), on(2009, 1, 1)).size() == 1);
    CHECK(findings(small::identity(), activity(ActivityKind::technical_support, on(2008, 9, 24)), on(2009, 1, 1))
              .empty());
    CHECK(findings(small::identity(), activity(ActivityKind::demarche, on(2009, 1, 2)), on(2009, 1, 1)).empty());
}

TEST_CASE("a measure on a day that the record does not reach says so") {
    CHECK(findings(small::identity(), {}, on(2018, 1, 12)).empty());
    CHECK(findings(small::identity(), {}, on(2018, 1, 13)) ==
          Texts{"RECORD_INCOMPLETE: campaign: the record is complete to 12 January 2018 only: later acts may "
                "be missing, and what is counted may be less than it was"});
}

TEST_CASE("a stage and an obstacle that the register excludes are found") {
    const CampaignContent content{
        .stages = {{.state = "FRA", .stage = Stage::before_parliament, .on = small::day(2009, 1, 1)},
                   {.state = "SWE", .stage = Stage::deposited, .on = small::day(2009, 1, 1)}},
        .obstacles = {
            {.state = "FRA", .what = "still open", .when = {DateInterval::year(2008), Open{}}},
            {.state = "FRA", .what = "over in time", .when = {small::day(2008, 1, 1), small::day(2008, 9, 22)}},
            {.state = "FRA", .what = "nobody knows when", .when = {Unknown{}, Unknown{}}},
            {.state = "SWE", .what = "still open", .when = {DateInterval::year(2008), Open{}}}}};
    CHECK(
        findings(small::identity(), content, on(2010, 1, 1)) ==
        Texts{"STAGE_CONTRADICTS_RECORD: stage 1, FRA, before parliament, 1 January 2009: it had consented on 23 "
              "September 2008",
              "STAGE_CONTRADICTS_RECORD: stage 2, SWE, deposited, 1 January 2009: the register has no such act by then",
              "OBSTACLE_OF_INSIDER: obstacle 1, FRA, still open: it has been in since 23 September 2008, whatever is "
              "said to keep it out"});
}
