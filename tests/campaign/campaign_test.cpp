// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/campaign.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <functional>

using namespace depositary;

namespace {

CampaignContent content() {
    return {
        .objectives = {small::objective(InstrumentsGoal(20))},
        .supporters = {{.who = "Government of Canada", .state = "CAN", .gives = {SupportKind::funds}}},
        .activities = {{.kind = ActivityKind::event, .what = "launch", .when = within(small::day(2007, 9, 26))}},
        .pledges = {{.state = "FRA", .act = Act::ratification, .made = small::day(2008, 1, 1), .where = "a speech"}}};
}

}    // namespace

TEST_CASE("a campaign without contradictions holds what it was given") {
    const Campaign campaign(small::identity(), content());
    CHECK(campaign.key() == CampaignKey("small"));
    CHECK(campaign.treaty() == TreatyKey("ced-2006"));
    CHECK(campaign.objectives().size() == 1);
    CHECK(campaign.supporters().front().gives == std::vector{SupportKind::funds});
    CHECK(campaign.activities().front().what == "launch");
    CHECK(campaign.pledges().front().state == StateKey("FRA"));
    CHECK(contradictions(small::identity(), content()).empty());
}

TEST_CASE("each contradiction within a campaign is found, at its part, and nothing else is") {
    struct Case {
        std::string_view name;
        std::function<void(CampaignIdentity&, CampaignContent&)> spoil;
        CampaignPart part;
        std::size_t index = 0;
        std::string_view what;
    };
    const auto day = [](int year) { return small::day(year, 1, 1); };
    const Case cases[] = {
        {.name = "no name",
         .spoil = [](auto& i, auto&) { i.name = ""; },
         .part = CampaignPart::whole,
         .what = "the campaign has no name"},
        {.name = "no source",
         .spoil = [](auto& i, auto&) { i.source = ""; },
         .part = CampaignPart::whole,
         .what = "the campaign names no source"},
        {.name = "nobody",
         .spoil = [](auto& i, auto&) { i.coalition = {}; },
         .part = CampaignPart::whole,
         .what = "the campaign has neither a coalition nor a convenor"},
        {.name = "member twice",
         .spoil =
             [](auto& i, auto&) {
                 i.coalition.members = {"A", "B", "A"};
             },
         .part = CampaignPart::whole,
         .what = "a member of the coalition is named twice"},
        {.name = "ends too early",
         .spoil = [&](auto& i, auto&) { i.period.until = day(2007); },
         .part = CampaignPart::whole,
         .what = "the campaign ends before it begins"},
        {.name = "no objective",
         .spoil = [](auto&, auto& c) { c.objectives.clear(); },
         .part = CampaignPart::whole,
         .what = "the campaign has no objective"},
        {.name = "objective twice",
         .spoil = [](auto&, auto& c) { c.objectives.push_back(c.objectives.front()); },
         .part = CampaignPart::objective,
         .index = 1,
         .what = "the same objective stands twice"},
        {.name = "deadline in the past",
         .spoil = [](auto&, auto& c) { c.objectives.front().deadline = small::day(2007, 8, 31); },
         .part = CampaignPart::objective,
         .what = "the deadline lies before the campaign begins"},
        {.name = "further since when",
         .spoil =
             [](auto& i, auto& c) {
                 i.period.from = Unknown{};
                 c.objectives.front().goal = InstrumentsGoal(20, consents, Counting::further);
             },
         .part = CampaignPart::objective,
         .what = "further instruments are counted from the beginning of the campaign, which is not known"},
        {.name = "supporter without a name",
         .spoil = [](auto&, auto& c) { c.supporters.front().who = ""; },
         .part = CampaignPart::supporter,
         .what = "the supporter has no name"},
        {.name = "no support",
         .spoil = [](auto&, auto& c) { c.supporters.front().gives.clear(); },
         .part = CampaignPart::supporter,
         .what = "the supporter gives nothing"},
        {.name = "support twice",
         .spoil =
             [](auto&, auto& c) {
                 c.supporters.front().gives = {SupportKind::posts, SupportKind::posts};
             },
         .part = CampaignPart::supporter,
         .what = "a kind of support stands twice"},
        {.name = "what other support",
         .spoil = [](auto&, auto& c) { c.supporters.front().gives = {SupportKind::other}; },
         .part = CampaignPart::supporter,
         .what = "other support is not described"},
        {.name = "support ends too early",
         .spoil =
             [&](auto&, auto& c) {
                 c.supporters.front().when = {day(2009), day(2008)};
             },
         .part = CampaignPart::supporter,
         .what = "the support ends before it begins"},
        {.name = "what activity",
         .spoil = [](auto&, auto& c) { c.activities.front().what = ""; },
         .part = CampaignPart::activity,
         .what = "the activity is not described"},
        {.name = "State twice",
         .spoil =
             [](auto&, auto& c) {
                 c.activities.front().states = {"FRA", "FRA"};
             },
         .part = CampaignPart::activity,
         .what = "a State is addressed twice"},
        {.name = "activity ends too early",
         .spoil =
             [&](auto&, auto& c) {
                 c.activities.front().when = {day(2009), day(2008)};
             },
         .part = CampaignPart::activity,
         .what = "the activity ends before it begins"},
        {.name = "pledge of what",
         .spoil = [](auto&, auto& c) { c.pledges.front().act = Act::withdrawal; },
         .part = CampaignPart::pledge,
         .what = "the act promised is neither a signature nor a consent"},
        {.name = "pledge where",
         .spoil = [](auto&, auto& c) { c.pledges.front().where = ""; },
         .part = CampaignPart::pledge,
         .what = "it is not said where the pledge was made"},
        {.name = "pledge too late",
         .spoil = [](auto&, auto& c) { c.pledges.front().by = small::day(2007, 12, 31); },
         .part = CampaignPart::pledge,
         .what = "the pledge was made after the day by which it was to be kept"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CampaignIdentity spoilt_identity = small::identity();
            CampaignContent spoilt = content();
            c.spoil(spoilt_identity, spoilt);
            const std::vector<CampaignFault> faults = contradictions(spoilt_identity, spoilt);
            REQUIRE(faults.size() == 1);
            CHECK(faults.front() == CampaignFault{c.part, c.index, std::string(c.what)});
            CHECK_THROWS_AS(Campaign(spoilt_identity, spoilt), InvalidCampaign);
        }
}

TEST_CASE("on the very day is not too late") {
    CampaignContent boundary = content();
    boundary.objectives.front().deadline = small::day(2007, 9, 1);
    boundary.pledges.front().by = small::day(2008, 1, 1);
    CHECK(contradictions(small::identity(), boundary).empty());
}

TEST_CASE("the same goal with another deadline is another objective") {
    CampaignContent two = content();
    two.objectives.push_back(small::objective(InstrumentsGoal(20), small::day(2009, 12, 31)));
    CHECK(contradictions(small::identity(), two).empty());
}

TEST_CASE("a campaign that contradicts itself says everything that is wrong") {
    CampaignContent spoilt = content();
    spoilt.supporters.front().gives.clear();
    spoilt.pledges.front().where = "";
    try {
        const Campaign campaign(small::identity(), spoilt);
        FAIL("not refused");
    } catch (const InvalidCampaign& refused) {
        CHECK(std::string(refused.what()) ==
              "supporter 1: the supporter gives nothing; pledge 1: it is not said where the pledge was made");
    }
}

TEST_CASE("every word of campaign files is read as what it was written for") {
    for (const Step step : {Step::sign, Step::join}) CHECK(parse_step(to_string(step)) == step);
    for (const Counting counting : {Counting::total, Counting::further})
        CHECK(parse_counting(to_string(counting)) == counting);
    for (int i = 0; i <= static_cast<int>(SupportKind::other); ++i)
        CHECK(parse_support_kind(to_string(static_cast<SupportKind>(i))) == static_cast<SupportKind>(i));
    for (int i = 0; i <= static_cast<int>(ActivityKind::treaty_event); ++i)
        CHECK(parse_activity_kind(to_string(static_cast<ActivityKind>(i))) == static_cast<ActivityKind>(i));
    CHECK_FALSE(parse_step("ratify"));
    CHECK_FALSE(parse_counting("all"));
    CHECK_FALSE(parse_support_kind("money"));
    CHECK_FALSE(parse_activity_kind("lunch"));
}

TEST_CASE("an act of consent takes the step of joining, any other that is campaigned for the step of signing") {
    CHECK(step_of(Act::signature) == Step::sign);
    CHECK(step_of(Act::signature_ad_referendum) == Step::sign);
    CHECK(step_of(Act::definitive_signature) == Step::join);
    CHECK(step_of(Act::ratification) == Step::join);
    CHECK(step_of(Act::accession) == Step::join);
}
