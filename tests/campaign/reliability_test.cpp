// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/reliability.hpp>

#include "campaign/series.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using series::about;

namespace {

Pledge pledge(StateKey state, std::optional<DateInterval> by) {
    return {.state = std::move(state),
            .act = Act::ratification,
            .made = small::day(2008, 1, 1),
            .by = by,
            .where = "a speech"};
}

/// France ratified on 23 September 2008, Germany on 24 September 2009, Italy on 8 October 2015 (UN Treaty Collection IV.16).
Campaign promises() {
    const DateInterval in_2008 = DateInterval::year(2008);
    return small::promised({
        pledge("FRA", in_2008),                     // kept
        pledge("DEU", in_2008),                     // kept late
        pledge("ITA", in_2008),                     // overdue
        pledge("ESP", DateInterval::year(2011)),    // kept on 24 September 2009, before its day
        pledge("CHL", std::nullopt),                // kept on 8 December 2009, without a day
        pledge("NLD", DateInterval::year(2010)),    // due
        pledge("GBR", std::nullopt),                // due for ever
    });
}

PledgeReliability reliability(const Campaign& campaign, Date day) {
    return pledge_reliability(campaign, measure(campaign, small::record(), day));
}

}    // namespace

TEST_CASE("only pledges that have fallen due tell whether pledges are kept") {
    const PledgeReliability found = reliability(promises(), on(2009, 12, 31));
    CHECK(found.on == on(2009, 12, 31));
    CHECK(found.made == 7);
    CHECK(found.kept == 3);
    CHECK(found.kept_late == 1);
    CHECK(found.due == 2);
    CHECK(found.overdue == 1);
    REQUIRE(found.kept_in_time);
    CHECK(found.kept_in_time->part == 1);
    CHECK(found.kept_in_time->of == 3);
    // Clopper and Pearson, 1 of 3 and 2 of 3.
    CHECK(found.kept_in_time->bounds.lower == about(0.0084, 4));
    CHECK(found.kept_in_time->bounds.upper == about(0.9057, 4));
    CHECK(found.kept_at_all->part == 2);
    CHECK(found.kept_at_all->bounds.lower == about(0.0943, 4));
}

TEST_CASE("a pledge falls due when its last day is over") {
    const Campaign campaign =
        small::promised({pledge("ITA", DateInterval::year(2008)), pledge("FRA", DateInterval::year(2008))});
    CHECK_FALSE(reliability(campaign, on(2008, 12, 31)).kept_in_time);
    CHECK(reliability(campaign, on(2008, 12, 31)).kept == 1);
    CHECK(reliability(campaign, on(2009, 1, 1)).kept_in_time->of == 2);
}

TEST_CASE("without pledges there is nothing to rely on") {
    const PledgeReliability found = reliability(small::campaign(InstrumentsGoal(20)), on(2009, 12, 31));
    CHECK(found.made == 0);
    CHECK_FALSE(found.kept_in_time);
    CHECK_FALSE(found.kept_at_all);
}

TEST_CASE("the measures of another campaign are refused") {
    const Measures measures = measure(promises(), small::record(), on(2009, 12, 31));
    CHECK_THROWS_AS(pledge_reliability(small::campaign(InstrumentsGoal(20)), measures), InvalidCampaign);
}

TEST_CASE("a pledge to do what had been done already tells nothing of reliability") {
    // France ratified on 23 September 2008.
    const auto promised = [](Date made) {
        CampaignContent content{.objectives = {small::objective(EntryIntoForceGoal{})}};
        content.pledges = {{.state = "FRA",
                            .act = Act::ratification,
                            .made = DateInterval(made),
                            .by = DateInterval::year(2009),
                            .where = "a speech"}};
        const Campaign campaign(small::identity(), std::move(content));
        return pledge_reliability(campaign, measure(campaign, small::record(), on(2010, 1, 1)));
    };
    const PledgeReliability before = promised(on(2008, 9, 22));
    CHECK(before.kept == 1);
    CHECK(before.done_before == 0);
    CHECK(before.kept_in_time->of == 1);
    const PledgeReliability after = promised(on(2008, 9, 24));
    CHECK(after.made == 1);
    CHECK(after.kept == 0);
    CHECK(after.done_before == 1);
    CHECK_FALSE(after.kept_in_time.has_value());
}
