// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/campaign_report.hpp>
#include <depositary/campaign/definition.hpp>

#include <algorithm>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

CampaignReport disappearance(Date on, std::optional<Date> since = std::nullopt) {
    return report_on(*find_campaign("enforced-disappearance"), record(), {.on = on, .since = since});
}

}    // namespace

TEST_CASE("on the last day of 2009 the campaign against enforced disappearance has two instruments to go") {
    const CampaignReport report = disappearance(on(2009, 12, 31));
    CHECK(report.counts == Counts{81, 18, 0});
    CHECK(report.measures.objectives[0].score->to_go() == 2);
    REQUIRE(report.tempo);
    CHECK(report.tempo->pace.acts == 11);    // consents of 2009
    CHECK(report.tempo->pace.window.days() == 365);
    CHECK(report.tempo->stall.occasions.silent_days == 23);    // since Chile, 8 December 2009
    REQUIRE(report.required[1]);
    CHECK(report.required[1]->to_go == 2);
    CHECK_FALSE(report.required[1]->per_year);    // the deadline ends with the day
    CHECK_FALSE(report.required[0]);              // which has none
}

TEST_CASE("what a deadline asks for is said beside the pace") {
    const CampaignReport report = disappearance(on(2009, 6, 30));
    REQUIRE(report.required[1]);
    CHECK(report.required[1]->to_go == 10);
    CHECK(report.required[1]->days_left == 184);
    CHECK(*report.required[1]->per_year == Approx(10 * days_per_year / 184));
    CHECK(report.required[1]->chance < 0.2);
}

TEST_CASE(
    "the campaign reached its objective on 23 November 2010, and the Convention entered into force a month later") {
    CHECK(disappearance(on(2010, 11, 22)).measures.objectives[0].attainment == Attainment::open);
    const CampaignReport reached = disappearance(on(2010, 11, 23), on(2010, 11, 22));
    CHECK(reached.measures.objectives[0].since == on(2010, 11, 23));
    CHECK(reached.entry_into_force.date == on(2010, 12, 23));
    CHECK(reached.in_force == Truth::no);
    CHECK(reached.changes->reached == std::vector<std::size_t>{0, 1});    // the second has a deadline, which it missed
    CHECK_FALSE(reached.changes->entered_into_force);
    const CampaignReport after = disappearance(on(2010, 12, 23), on(2010, 12, 22));
    CHECK(after.in_force == Truth::yes);
    CHECK(after.changes->entered_into_force);
    CHECK(after.changes->reached == std::vector<std::size_t>{2});
}

TEST_CASE("what changed since the last report is what the register and the campaign say otherwise than on its day") {
    CampaignContent content{
        .objectives = {small::objective(InstrumentsGoal(9))},
        .pledges = {{.state = "FRA", .act = Act::ratification, .made = small::day(2008, 1, 1), .where = "a"},
                    {.state = "SWE", .act = Act::ratification, .made = small::day(2008, 1, 1), .where = "b"},
                    {.state = "DEU", .act = Act::ratification, .made = small::day(2008, 10, 1), .where = "c"}},
        .stages = {{.state = "SWE", .stage = Stage::before_cabinet, .on = small::day(2008, 9, 30)}}};
    const Campaign campaign(small::identity(), std::move(content));
    const CampaignReport report = report_on(campaign, record(), {.on = on(2008, 12, 31), .since = on(2008, 9, 22)});
    REQUIRE(report.changes);
    const Changes& changes = *report.changes;
    CHECK(changes.before.contracting + static_cast<int>(changes.acts.size()) >= report.counts.contracting);
    CHECK(std::any_of(changes.acts.begin(), changes.acts.end(), [](const ActSince& act) {
        return act.state == StateKey("FRA") && act.act == Act::ratification && act.received == on(2008, 9, 23);
    }));
    for (const ActSince& act : changes.acts)
        CHECK((on(2008, 9, 22) < act.received && act.received <= on(2008, 12, 31)));
    // France kept its pledge, Germany made one, Sweden's is as it was.
    REQUIRE(changes.pledges.size() == 2);
    CHECK(changes.pledges[0].pledge == 0);
    CHECK(changes.pledges[0].state == PledgeState::kept);
    CHECK(changes.pledges[1].pledge == 2);
    const auto moved = [&](const char* state) {
        return std::any_of(changes.moved.begin(), changes.moved.end(),
                           [&](const StateStage& stage) { return stage.state == StateKey(state); });
    };
    CHECK(moved("FRA"));
    CHECK(moved("SWE"));
    CHECK_FALSE(moved("USA"));
}

TEST_CASE("a report has one required pace for each objective, and its references are older treaties") {
    const CampaignReport report = disappearance(on(2009, 12, 31));
    CHECK(report.required.size() == report.measures.objectives.size());
    const Momentum& momentum = report.tempo->momentum;
    CHECK(momentum.total.references.size() >= 10);
    CHECK(momentum.total.own == 18);
    CHECK(report.tempo->ribbon.front().age_days == 0);
    CHECK(report.tempo->ribbon.back().age_days == momentum.age_days);
    CHECK(report.tempo->ribbon.back().own == 18);
}

TEST_CASE("the day of the last report lies before that of this one") {
    CHECK_THROWS_AS(disappearance(on(2009, 12, 31), on(2009, 12, 31)), InvalidMeasure);
}

TEST_CASE("a report is made for every built-in campaign on every kind of day") {
    for (const Campaign& campaign : campaigns())
        for (const Date day : {on(1995, 1, 1), on(1998, 9, 15), on(2001, 1, 1), on(2012, 2, 12), on(2030, 1, 1)})
            DYNAMIC_SECTION(campaign.key().text() << " " << to_string(day)) {
                const CampaignReport report = report_on(campaign, record(campaign.treaty()), {.on = day});
                CHECK(report.measures.objectives.size() == campaign.objectives().size());
                CHECK(static_cast<int>(report.targets.in.size()) == report.counts.contracting);
            }
}
