// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/required_pace.hpp>

#include "campaign/series.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using series::about;
using series::exactly;

namespace {

const Date new_years_eve = on(2009, 12, 31);

Pace pace_of_2009() { return pace_of_last(series::acts_of("ced-2006", new_years_eve), 365); }

Progress twenty_by(std::optional<DateInterval> deadline) {
    return small::progress(small::campaign(InstrumentsGoal(20), "ced-2006", deadline), small::record(), new_years_eve);
}

/// Of 365.2425 days, as a pace of so many acts a year.
Pace of(int acts) {
    return pace_of_last(series::acts_after(std::vector<int>(static_cast<std::size_t>(acts), 1), 364), 365);
}

}    // namespace

TEST_CASE("what it takes to have twenty instruments against enforced disappearance a year on") {
    const RequiredPace found = required_pace(twenty_by(DateInterval::year(2010)), pace_of_2009()).value();
    CHECK(found.to_go == 2);
    CHECK(found.days_left == 365);
    CHECK(found.per_year == about(2.00133, 5));
    CHECK(found.times_the_pace == exactly(2.0 / 11));
    CHECK(found.chance == about(0.9998, 4));                 // 1 - 12 exp(-11)
    CHECK(found.chance_bounds.lower == about(0.9733, 3));    // 1 - 6.49 exp(-5.49)
    CHECK(found.chance_bounds.upper == about(1, 4));
}

TEST_CASE("on the last day of the deadline no pace is enough for two instruments") {
    const RequiredPace found = required_pace(twenty_by(DateInterval::year(2009)), pace_of_2009()).value();
    CHECK(found.to_go == 2);
    CHECK(found.days_left == 0);
    CHECK_FALSE(found.per_year);
    CHECK_FALSE(found.times_the_pace);
    CHECK(found.chance == 0);
    CHECK(found.chance_bounds.upper == 0.0);
}

TEST_CASE("an objective without a deadline or without a number needs no pace") {
    CHECK_FALSE(required_pace(twenty_by(std::nullopt), pace_of_2009()));
    Progress unknown = twenty_by(DateInterval::year(2010));
    unknown.score.reset();
    CHECK_FALSE(required_pace(unknown, pace_of_2009()));
}

TEST_CASE("a deadline that passed leaves no days, not fewer than none") {
    CHECK(required_pace(2, -30, of(5)).days_left == 0);
    CHECK_FALSE(required_pace(2, -30, of(5)).per_year);
}

TEST_CASE("what is reached already is certain and takes nothing") {
    for (const int days_left : {-1, 0, 1}) {
        const RequiredPace found = required_pace(0, days_left, of(5));
        INFO(days_left);
        CHECK(found.per_year == 0.0);
        CHECK(found.times_the_pace == 0.0);
        CHECK(found.chance == 1);
    }
}

TEST_CASE("after a year without acts nobody can say how many times the pace it takes, and there is some chance still") {
    const RequiredPace found = required_pace(2, 365, of(0));
    CHECK(found.per_year == about(2.00133, 5));
    CHECK_FALSE(found.times_the_pace);
    CHECK(found.chance == 0);
    CHECK(found.chance_bounds.lower == 0);
    CHECK(found.chance_bounds.upper == about(0.8828, 4));    // 1 - (1 + 3.6889) exp(-3.6889)
}

TEST_CASE("the chance is that of a Poisson process") {
    struct Case {
        int acts, to_go;
        double chance;
    };
    // 1 - 4 exp(-3); 1 - 2.5 exp(-1); 1 - exp(-1).
    const Case cases[] = {{3, 2, 0.8008517265}, {1, 3, 0.08030139707}, {1, 1, 0.6321205588}};
    for (const Case& c : cases) DYNAMIC_SECTION(c.to_go << " at " << c.acts) {
            CHECK(required_pace(c.to_go, 365, of(c.acts)).chance == exactly(c.chance));
        }
}

TEST_CASE("the chance rises with the time left and falls with what is to go") {
    double before = 0;
    for (int days = 1; days <= 2000; days += 50) {
        const RequiredPace found = required_pace(5, days, of(4));
        INFO(days);
        REQUIRE(found.chance > before);
        REQUIRE(found.chance_bounds.contain(found.chance));
        before = found.chance;
    }
    for (int to_go = 1; to_go < 30; ++to_go) {
        INFO(to_go);
        REQUIRE(required_pace(to_go, 500, of(4)).chance > required_pace(to_go + 1, 500, of(4)).chance);
    }
    CHECK_THROWS_AS(required_pace(-1, 5, of(4)), InvalidMeasure);
}
