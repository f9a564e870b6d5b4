// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/pace.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

#include <vector>

using namespace depositary;
using series::about;
using series::acts_after;
using series::exactly;

TEST_CASE("the pace is acts a year, with the interval of Garwood") {
    // Eleven instruments on ten days of 2009 (UN Treaty Collection IV.16: two on 24 September); Garwood: 5.491 to 19.682.
    const Pace found = pace_of_last(series::acts_of("ced-2006", on(2009, 12, 31)), 365);
    CHECK(found.window == Window(on(2009, 1, 1), on(2009, 12, 31)));
    CHECK(found.acts == 11);
    CHECK(found.occasions == 10);
    CHECK(found.per_year == about(11.0073, 4));
    CHECK(found.per_year_bounds.lower == about(5.4948, 3));
    CHECK(found.per_year_bounds.upper == about(19.695, 2));
    CHECK(found.occasions_per_year_bounds.lower == about(4.7986, 3));
    CHECK(found.occasions_per_year_bounds.upper == about(18.4026, 3));
}

TEST_CASE("a year in which nothing happened still has an upper limit") {
    const Pace found = pace_of_last(acts_after({}, 400), 365);
    CHECK(found.per_year == 0);
    CHECK(found.per_year_bounds.lower == 0);
    CHECK(found.per_year_bounds.upper == about(3.6913, 4));
}

TEST_CASE("a window is cut to the days that were observed") {
    const ActsInTime acts = acts_after({1, 1, 3}, 9);
    CHECK(pace_of_last(acts, 365).window == acts.observed());
    CHECK(pace_of_last(acts, 365).per_year == exactly(3 * days_per_year / 10));
    CHECK_FALSE(pace(acts, Window(on(1999, 1, 1), on(1999, 12, 31))));
    CHECK(pace(acts, Window(on(1999, 1, 1), on(2000, 1, 2)))->acts == 2);
    CHECK_THROWS_AS(pace_of_last(acts, 0), InvalidMeasure);
}

TEST_CASE("the pace does not depend on how long it was measured if nothing else changes") {
    const Pace once = pace_of_last(acts_after({1, 3, 5}, 99), 100);
    const Pace tenfold = pace_of_last(acts_after(std::vector<int>(30, 500), 999), 1000);
    CHECK(once.per_year == exactly(tenfold.per_year));
    CHECK(once.per_year_bounds.lower < tenfold.per_year_bounds.lower);
    CHECK(*once.per_year_bounds.upper > *tenfold.per_year_bounds.upper);
}

TEST_CASE("an act weighs half as much as one that is a half-life later") {
    // Weights 1, 1/2 and 1/4; the interval of Fay and Feuer 1997, computed to thirty digits.
    const WeightedPace found = weighted_pace(acts_after({0, 10, 20}, 20), 10);
    double days = 0;
    for (int age = 0; age <= 20; ++age) days += std::exp2(-age / 10.0);
    CHECK(found.per_year == exactly(1.75 * days_per_year / days));
    CHECK(found.per_year_bounds.lower == exactly(0.2655874334 * days_per_year / days));
    CHECK(found.per_year_bounds.upper == exactly(6.43304737 * days_per_year / days));
    CHECK(found.effective_acts == exactly(7.0 / 3));
}

TEST_CASE("with a half-life of ages the weighted pace is the pace, and its interval Garwood's") {
    const ActsInTime acts = acts_after({3, 50, 120, 121, 300}, 364);
    const Pace plain = pace_of_last(acts, 365);
    const WeightedPace found = weighted_pace(acts, 1e12);
    CHECK(found.per_year == exactly(plain.per_year));
    CHECK(found.per_year_bounds.lower == series::Published{plain.per_year_bounds.lower, 1e-6});
    CHECK(found.per_year_bounds.upper == series::Published{*plain.per_year_bounds.upper, 1e-6});
    CHECK(found.effective_acts == series::Published{5, 1e-6});
}

TEST_CASE("a young treaty at a steady pace does not look slow") {
    std::vector<int> every_tenth_day;
    for (int day = 5; day < 4000; day += 10) every_tenth_day.push_back(day);
    for (const int age : {99, 399, 3999}) {
        const WeightedPace found = weighted_pace(acts_after(every_tenth_day, age), 365);
        INFO(age);
        CHECK(found.per_year == series::Published{days_per_year / 10, 0.5});
    }
}

TEST_CASE("one more act, or a later one, makes the weighted pace faster") {
    const double before = weighted_pace(acts_after({10, 50}, 100), 30).per_year;
    CHECK(weighted_pace(acts_after({10, 50, 51}, 100), 30).per_year > before);
    CHECK(weighted_pace(acts_after({10, 51}, 100), 30).per_year > before);
}

TEST_CASE("the weighted pace of nothing is nothing, up to a limit") {
    const WeightedPace found = weighted_pace(acts_after({}, 100), 30);
    CHECK(found.per_year == 0);
    CHECK(found.effective_acts == 0);
    CHECK(found.per_year_bounds.lower == 0);
    CHECK(*found.per_year_bounds.upper > 0);
}

TEST_CASE("acts so long ago that they weigh nothing leave numbers") {
    const WeightedPace found = weighted_pace(acts_after({0, 1}, 200000), 1);
    CHECK(found.per_year == 0);
    CHECK(std::isfinite(found.effective_acts));
    CHECK(std::isfinite(*found.per_year_bounds.upper));
}

TEST_CASE("a half-life is positive and finite") {
    const ActsInTime acts = acts_after({0}, 1);
    CHECK_THROWS_AS(weighted_pace(acts, 0), InvalidMeasure);
    CHECK_THROWS_AS(weighted_pace(acts, -1), InvalidMeasure);
    CHECK_THROWS_AS(weighted_pace(acts, std::nan("")), InvalidMeasure);
    CHECK_THROWS_AS(weighted_pace(acts, INFINITY), InvalidMeasure);
    CHECK_NOTHROW(weighted_pace(acts, 0.001));
}
