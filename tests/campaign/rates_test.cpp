// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/rates.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;
using series::about;
using series::exactly;

TEST_CASE("the exact interval of a rate ratio is the published one") {
    // R, stats::poisson.test, example of its help page (Fay 2010): 11 in 800 against 21 in 3011.
    const RateRatio found = rate_ratio({11, 800}, {21, 3011});
    CHECK(found.ratio == about(1.971488, 6));
    CHECK(found.bounds.lower == about(0.8584264, 7));
    CHECK(found.bounds.upper == about(4.277266, 6));
    // The page gives .07967, by the least likely counts; ours is twice the smaller tail, so that it agrees with the interval.
    CHECK(found.p == exactly(0.1120173196));

    // Boice and Monson 1977, breast cancer after fluoroscopy, as in Rothman, Greenland and Lash, Modern Epidemiology: 41 in 28,010
    // and 15 in 19,017 person-years.
    const RateRatio breast = rate_ratio({41, 28010}, {15, 19017});
    CHECK(breast.ratio == about(1.86, 2));
    CHECK(breast.bounds.lower == about(1.0057, 4));
    CHECK(breast.bounds.upper == about(3.6093, 4));
    CHECK(breast.p == about(0.0477, 4));
}

TEST_CASE("without acts on one side the ratio has one limit, without any it has none") {
    const RateRatio none_before = rate_ratio({3, 100}, {0, 100});
    CHECK_FALSE(none_before.ratio);
    CHECK(none_before.bounds.lower == exactly(0.413231355));
    CHECK_FALSE(none_before.bounds.upper);
    CHECK(none_before.p == exactly(0.25));

    const RateRatio none_after = rate_ratio({0, 100}, {3, 100});
    CHECK(none_after.ratio == 0.0);
    CHECK(none_after.bounds.lower == 0);
    CHECK(none_after.bounds.upper == about(2.419951893, 9));
    CHECK(none_after.p == exactly(0.25));

    const RateRatio nothing = rate_ratio({0, 100}, {0, 30});
    CHECK_FALSE(nothing.ratio);
    CHECK(nothing.bounds.lower == 0);
    CHECK_FALSE(nothing.bounds.upper);
    CHECK(nothing.p == 1);
}

TEST_CASE("the interval holds the ratio, and leaves out 1 just where p is below the risk") {
    for (int of = 0; of <= 25; ++of)
        for (int against = 0; against <= 25; ++against) {
            const RateRatio found = rate_ratio({of, 300}, {against, 200});
            INFO(of << " against " << against);
            if (found.ratio) REQUIRE(found.bounds.contain(*found.ratio));
            REQUIRE(found.bounds.contain(1) == (found.p > 0.05));
        }
}

TEST_CASE("a ratio the other way round is the inverse") {
    const RateRatio found = rate_ratio({7, 400}, {4, 900});
    const RateRatio inverse = rate_ratio({4, 900}, {7, 400});
    CHECK(found.ratio == exactly(1 / *inverse.ratio));
    CHECK(found.bounds.lower == exactly(1 / *inverse.bounds.upper));
    CHECK(found.bounds.upper == exactly(1 / inverse.bounds.lower));
    CHECK(found.p == exactly(inverse.p));
}

TEST_CASE("the scale of time does not matter to a ratio") {
    const RateRatio days = rate_ratio({7, 400}, {4, 900});
    const RateRatio weeks = rate_ratio({7, 2800}, {4, 6300});
    CHECK(days.ratio == exactly(*weeks.ratio));
    CHECK(days.bounds.lower == exactly(weeks.bounds.lower));
    CHECK(days.p == exactly(weeks.p));
}

TEST_CASE("a rate needs days and acts") {
    CHECK_THROWS_AS(rate_ratio({1, 0}, {1, 1}), InvalidMeasure);
    CHECK_THROWS_AS(rate_ratio({1, 1}, {1, 0}), InvalidMeasure);
    CHECK_THROWS_AS(rate_ratio({-1, 1}, {1, 1}), InvalidMeasure);
    CHECK_NOTHROW(rate_ratio({1, 1}, {1, 1}));
}

TEST_CASE("acceleration compares the latest days with as many before") {
    // Days 0 to 19 after the opening: ten and ten.
    const ActsInTime acts = series::acts_after({0, 9, 10, 15, 19}, 19);
    const RateRatio found = acceleration(acts, 10).value();
    CHECK(found.of == ActsOverDays{3, 10});
    CHECK(found.against == ActsOverDays{2, 10});
    CHECK(found.ratio == exactly(1.5));
}

TEST_CASE("acceleration has the days that there were, and says how many") {
    const ActsInTime acts = series::acts_after({0, 9, 10, 15, 19}, 19);
    CHECK(acceleration(acts, 15)->against == ActsOverDays{1, 5});
    CHECK(acceleration(acts, 19)->against == ActsOverDays{1, 1});
    CHECK_FALSE(acceleration(acts, 20));
    CHECK_THROWS_AS(acceleration(acts, 0), InvalidMeasure);
}

TEST_CASE("the convention on enforced disappearance did not go faster in 2009 than in 2008, as far as one can tell") {
    const RateRatio found = acceleration(series::acts_of("ced-2006", on(2009, 12, 31)), 365).value();
    CHECK(found.of == ActsOverDays{11, 365});
    CHECK(found.against == ActsOverDays{5, 365});    // from 2 January 2008
    CHECK(found.ratio == exactly(2.2));
    CHECK(found.bounds.contain(1));
}

TEST_CASE("acts over a window are those of the days that were observed") {
    const ActsInTime acts = series::acts_after({0, 9}, 19);
    CHECK(acts_over(acts, Window(on(1999, 1, 1), on(2000, 1, 1))) == ActsOverDays{1, 1});
    CHECK_FALSE(acts_over(acts, Window(on(1999, 1, 1), on(1999, 12, 31))));
    CHECK(ActsOverDays{2, 365}.per_year() == about(2.00133, 5));
}
