// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/gaps.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;
using series::acts_after;

TEST_CASE("gaps lie between one act and the next") {
    const Gaps found = gaps(acts_after({4, 10, 10, 40, 45}, 50));
    CHECK(gap_days(acts_after({4, 10, 10, 40, 45}, 50)) == std::vector<int>{6, 0, 30, 5});
    CHECK(found.number == 4);
    CHECK(found.last_days == 5);
    CHECK(found.median_days == 5.5);
    CHECK(found.longest_days == 30);
    CHECK(found.first_after_days == 4);
    CHECK(found.silent_days == 5);
}

TEST_CASE("of an odd number of gaps the median is the one in the middle") {
    CHECK(gaps(acts_after({0, 1, 10, 13}, 20)).median_days == 3.0);
}

TEST_CASE("one act has no gap, and no act not even a silence") {
    const Gaps one = gaps(acts_after({4}, 9));
    CHECK(one.number == 0);
    CHECK_FALSE(one.last_days);
    CHECK_FALSE(one.median_days);
    CHECK_FALSE(one.longest_days);
    CHECK(one.silent_days == 5);
    const Gaps none = gaps(acts_after({}, 9));
    CHECK_FALSE(none.silent_days);
    CHECK_FALSE(none.first_after_days);
}

TEST_CASE("acts of one day are no days apart, and as occasions have no gap") {
    const ActsInTime acts = acts_after({4, 4, 4}, 9);
    CHECK(gaps(acts).longest_days == 0);
    CHECK(gaps(acts.one_a_day()).number == 0);
}

TEST_CASE("the gaps of the convention on enforced disappearance at the end of 2009") {
    // UN Treaty Collection IV.16: 3 and 8 December 2009; 1 April to 23 September 2008 is the longest.
    const Gaps found = gaps(series::acts_of("ced-2006", on(2009, 12, 31)));
    CHECK(found.number == 17);
    CHECK(found.last_days == 5);
    CHECK(found.longest_days == 175);
    CHECK(found.silent_days == 23);
}
