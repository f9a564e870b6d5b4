// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/stall.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;
using series::about;
using series::acts_after;
using series::exactly;

TEST_CASE("the chance of a longer gap is Lomax's, which is that of an F distribution") {
    // t / (T / n) is F with 2 and 2n degrees of freedom; tables of F: 6.94 for 2 and 4, 5.14 for 2 and 6, 3.49 for 2 and 20 at 0.05.
    struct Case {
        int gaps;
        double f;
    };
    const Case cases[] = {{2, 6.94}, {3, 5.14}, {10, 3.49}};
    for (const Case& c : cases) DYNAMIC_SECTION(c.gaps) {
            const int past = 1000000;
            const int gap = static_cast<int>(c.f * past / c.gaps);
            CHECK(chance_of_longer_gap(c.gaps, past, gap) == about(0.05, 3));
        }
    CHECK(chance_of_longer_gap(3, 100, 0) == 1);
    CHECK(chance_of_longer_gap(3, 100, 100) == exactly(0.125));
}

TEST_CASE("a silence is a stall from the first day on which it is implausible") {
    // Three gaps of 100 days together: 100 (20^(1/3) - 1) = 171.4 days, so on the 172nd.
    struct Case {
        int last_day;
        Truth stalled;
    };
    for (const Case& c : {Case{100, Truth::no}, Case{271, Truth::no}, Case{272, Truth::yes}, Case{400, Truth::yes}})
        DYNAMIC_SECTION(c.last_day) {
            const Silence found = stall(acts_after({0, 20, 30, 100}, c.last_day)).acts;
            CHECK(found.past_gaps == 3);
            CHECK(found.past_days == 100);
            CHECK(found.silent_days == c.last_day - 100);
            CHECK(found.stalled_from == on(2000, 1, 1).plus_days(272));
            CHECK(found.stalled == c.stalled);
        }
}

TEST_CASE("with fewer than three gaps nobody can tell") {
    for (const std::vector<int>& days : {std::vector<int>{}, {0}, {0, 10}, {0, 10, 20}}) {
        const Silence found = stall(acts_after(days, 5000)).acts;
        INFO(days.size());
        CHECK(found.stalled == Truth::unknown);
        CHECK_FALSE(found.p);
        CHECK_FALSE(found.stalled_from);
        CHECK(found.silent_days.has_value() == !days.empty());
    }
    CHECK(stall(acts_after({0, 10, 20, 30}, 5000)).acts.stalled == Truth::yes);
}

TEST_CASE("after one ceremony nobody can tell, though there were many acts") {
    const Stall found = stall(acts_after({7, 7, 7, 7, 7, 7}, 500));
    CHECK(found.acts.past_gaps == 5);
    CHECK(found.acts.stalled == Truth::unknown);
    CHECK(found.occasions.past_gaps == 0);
    CHECK(found.occasions.stalled == Truth::unknown);
}

TEST_CASE("acts that cluster make silence look longer than occasions do") {
    // After as many silent days as the gaps took: 2^-8 by acts, 2^-4 by occasions.
    const Stall found = stall(acts_after({0, 10, 10, 10, 20, 20, 40, 40, 60}, 120));
    CHECK(found.acts.past_gaps == 8);
    CHECK(found.occasions.past_gaps == 4);
    CHECK(found.acts.past_days == found.occasions.past_days);
    CHECK(found.acts.p == exactly(1.0 / 256));
    CHECK(found.occasions.p == exactly(1.0 / 16));
    CHECK(found.acts.stalled == Truth::yes);
    CHECK(found.occasions.stalled == Truth::no);
}

TEST_CASE("only the latest gaps are remembered") {
    // Nine gaps of a day, then three of 100.
    const ActsInTime acts = acts_after({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 109, 209, 309}, 409);
    CHECK(stall(acts, usual_confidence, 3).acts.past_days == 300);
    CHECK(stall(acts, usual_confidence, 3).acts.stalled == Truth::no);
    CHECK(stall(acts, usual_confidence, std::nullopt).acts.past_days == 309);
    CHECK(stall(acts, usual_confidence, std::nullopt).acts.stalled == Truth::yes);
    CHECK(stall(acts, usual_confidence, 12).acts.past_gaps == 12);
    CHECK(stall(acts, usual_confidence, 11).acts.past_gaps == 11);
    CHECK_THROWS_AS(stall(acts, usual_confidence, 2), InvalidMeasure);
}

TEST_CASE("p falls with every silent day, and does not depend on the unit of time") {
    double before = 1.1;
    for (int day = 0; day < 3000; day += 7) {
        INFO(day);
        const double p = chance_of_longer_gap(5, 400, day);
        REQUIRE(p < before);
        REQUIRE(p == exactly(chance_of_longer_gap(5, 2800, 7 * day)));
        before = p;
    }
}

TEST_CASE("a day beyond the calendar is no day") {
    const ActsInTime acts = series::acts(Window(on(9000, 1, 1), on(9998, 1, 1)),
                                         {on(9000, 1, 1), on(9100, 1, 1), on(9400, 1, 1), on(9990, 1, 1)});
    CHECK_FALSE(stall(acts).acts.stalled_from);
    CHECK(stall(acts).acts.stalled == Truth::no);
}

TEST_CASE("the test ban had not certainly stalled at the end of its record, and deposits of one day decide it") {
    // UN Treaty Collection XXVI.4: the last two instruments by 12 January 2018 are of 21 September 2016.
    const Stall found = stall(series::acts_of("ctbt-1996", on(2018, 1, 12)));
    CHECK(found.occasions.silent_days == 478);
    CHECK(found.occasions.past_gaps == 20);
    CHECK(found.occasions.past_days == 3170);
    CHECK(found.occasions.p == about(0.0603, 3));
    CHECK(found.occasions.stalled == Truth::no);
    CHECK(found.occasions.stalled_from == on(2018, 2, 16));
    CHECK(found.acts.past_days == 2878);
    CHECK(found.acts.stalled == Truth::yes);
    CHECK(found.acts.stalled_from == on(2017, 12, 31));
}

TEST_CASE("to judge the test ban by all of its years would call it stalled") {
    const Stall found = stall(series::acts_of("ctbt-1996", on(2018, 1, 12)), usual_confidence, std::nullopt);
    CHECK(found.occasions.past_gaps == 151);
    CHECK(*found.occasions.p < 0.001);
}
