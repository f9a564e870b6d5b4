// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/before_after.hpp>
#include <depositary/campaign/definition.hpp>

#include "campaign/series.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using series::acts_after;
using series::exactly;

namespace {

/// So many days after 1 January 2000, on which the treaty was opened.
Date after(int days) { return on(2000, 1, 1).plus_days(days); }
DateInterval between(int first, int last) { return {after(first), after(last)}; }

Activity activity(DateInterval when, ActivityKind kind = ActivityKind::event) {
    return {.kind = kind, .what = "something", .when = within(when)};
}

/// A campaign from the tenth day on that did these things.
Campaign that_did(std::vector<Activity> activities, End until = Open{}) {
    CampaignIdentity identity = small::identity();
    identity.period = {between(10, 10), until};
    return Campaign(identity,
                    {.objectives = {small::objective(EntryIntoForceGoal{})}, .activities = std::move(activities)});
}

const ActsInTime one_act_in_four = acts_after({1, 5, 9, 13, 17, 21, 25, 29}, 29);

}    // namespace

TEST_CASE("equal spans compare as many days before the campaign as after its start") {
    const BeforeAfter found =
        before_and_after(acts_after({0, 9, 10, 15, 19, 20}, 49), {between(10, 10), Open{}}).value();
    CHECK(found.before == Window(after(0), after(9)));
    CHECK(found.after == Window(after(10), after(19)));
    CHECK(found.ratio.of == ActsOverDays{3, 10});
    CHECK(found.ratio.against == ActsOverDays{2, 10});
    CHECK(found.start_uncertain_days == 0);
    CHECK(found.warning == not_a_causal_effect);
}

TEST_CASE("whole spans compare everything") {
    const BeforeAfter found =
        before_and_after(acts_after({0, 9, 10, 15, 19, 20}, 49), {between(10, 10), Open{}}, Spans::whole).value();
    CHECK(found.ratio.of == ActsOverDays{4, 40});
    CHECK(found.ratio.against == ActsOverDays{2, 10});
    CHECK(found.ratio.ratio == exactly(0.5));
}

TEST_CASE("days on which the campaign may have begun or ended are in neither span") {
    const Period period{between(10, 14), between(30, 40)};
    const BeforeAfter found = before_and_after(acts_after({9, 10, 13, 14, 30, 31}, 49), period, Spans::whole).value();
    CHECK(found.before == Window(after(0), after(9)));
    CHECK(found.after == Window(after(14), after(30)));
    CHECK(found.start_uncertain_days == 4);
    CHECK(found.ratio.of.acts == 2);
    CHECK(found.ratio.against.acts == 1);
}

TEST_CASE("the shorter side decides, whichever it is") {
    const BeforeAfter found = before_and_after(acts_after({20, 29, 30}, 34), {between(30, 30), Open{}}).value();
    CHECK(found.before == Window(after(25), after(29)));
    CHECK(found.after == Window(after(30), after(34)));
    CHECK(found.ratio.against.acts == 1);
}

TEST_CASE("without days on both sides there is nothing to compare") {
    const ActsInTime acts = acts_after({5}, 49);
    CHECK_FALSE(before_and_after(acts, {between(0, 0), Open{}}));      // since the opening
    CHECK_FALSE(before_and_after(acts, {between(-5, 20), Open{}}));    // perhaps before it
    CHECK_FALSE(before_and_after(acts, {between(50, 50), Open{}}));    // not begun
    CHECK_FALSE(before_and_after(acts, {Unknown{}, Open{}}));
    CHECK(before_and_after(acts, {between(1, 1), Open{}}));
    CHECK(before_and_after(acts, {between(49, 49), Open{}}));
}

TEST_CASE("the days around an activity are its own and so many after") {
    // The campaign: days 10 to 29. Around: 15 to 18, with the act of day 17.
    const AroundActivities found = around_activities(one_act_in_four, that_did({activity(between(15, 15))}), 3).value();
    CHECK(found.campaign == Window(after(10), after(29)));
    CHECK(found.ratio.of == ActsOverDays{1, 4});
    CHECK(found.ratio.against == ActsOverDays{4, 16});
    CHECK(found.ratio.ratio == exactly(1));
    CHECK(found.used == std::vector<std::size_t>{0});
    CHECK(found.warning == not_a_causal_effect);
    CHECK(around_activities(one_act_in_four, that_did({activity(between(15, 15))}), 1)->ratio.of == ActsOverDays{0, 2});
    CHECK(around_activities(one_act_in_four, that_did({activity(between(17, 17))}), 0)->ratio.of == ActsOverDays{1, 1});
}

TEST_CASE("days around two activities count once, and days outside the campaign not at all") {
    const Campaign busy = that_did({activity(between(15, 15)), activity(between(17, 17)), activity(between(28, 28))});
    const AroundActivities found = around_activities(one_act_in_four, busy, 3).value();
    CHECK(found.ratio.of == ActsOverDays{2, 8});    // 15 to 20, 28 and 29
    CHECK(found.ratio.against == ActsOverDays{3, 12});
}

TEST_CASE("an activity of which a day is not known exactly is left out, and said to be") {
    const Campaign campaign =
        that_did({activity(between(12, 20)), activity(between(15, 15)), activity(between(40, 40))});
    const AroundActivities found = around_activities(one_act_in_four, campaign, 3).value();
    CHECK(found.used == std::vector<std::size_t>{1});
    CHECK(found.left_out == std::vector<std::size_t>{0, 2});
    Activity long_one = activity(between(12, 12));
    long_one.when = {between(12, 12), between(14, 14)};
    CHECK(around_activities(one_act_in_four, that_did({long_one}), 1)->ratio.of == ActsOverDays{1, 4});
}

TEST_CASE("one can ask about one kind of activity") {
    const Campaign campaign = that_did({activity(between(15, 15)), activity(between(20, 20), ActivityKind::demarche)});
    const AroundActivities found = around_activities(one_act_in_four, campaign, ActivityKind::demarche, 1).value();
    CHECK(found.used == std::vector<std::size_t>{1});
    CHECK(found.left_out.empty());
    CHECK(found.ratio.of == ActsOverDays{1, 2});
    CHECK_FALSE(around_activities(one_act_in_four, campaign, ActivityKind::conference, 1));
}

TEST_CASE("where everything or nothing is around an activity, there is nothing to compare") {
    CHECK_FALSE(around_activities(one_act_in_four, that_did({}), 3));
    CHECK_FALSE(around_activities(one_act_in_four, that_did({activity(between(10, 10))}), 19));
    CHECK(around_activities(one_act_in_four, that_did({activity(between(10, 10))}), 18));
    CHECK_FALSE(around_activities(one_act_in_four, that_did({activity(between(10, 10))}), 2000000000));
    CHECK_THROWS_AS(around_activities(one_act_in_four, that_did({}), -1), InvalidMeasure);
}

TEST_CASE("the Coalition against Enforced Disappearances began before anybody had ratified") {
    // The Convention was opened on 6 February 2007, the campaign launched in September 2007; Albania came first, on 8 November.
    const Campaign& icaed = *find_campaign("enforced-disappearance");
    const BeforeAfter found =
        before_and_after(series::acts_of("ced-2006", on(2009, 12, 31)), icaed.period(), Spans::whole).value();
    CHECK(found.before == Window(on(2007, 2, 6), on(2007, 8, 31)));
    CHECK(found.after == Window(on(2007, 9, 30), on(2009, 12, 31)));
    CHECK(found.start_uncertain_days == 29);
    CHECK(found.ratio.of.acts == 18);
    CHECK(found.ratio.against.acts == 0);
    CHECK_FALSE(found.ratio.ratio);
    CHECK(found.ratio.bounds.lower > 0);
    CHECK_FALSE(found.ratio.bounds.upper);
}
