// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/ribbon.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;
using series::acts_after;

TEST_CASE("quartiles are those of R and of spreadsheets") {
    // Hyndman and Fan 1996, definition 7: 1 to 4 have 1.75, 2.5 and 3.25.
    CHECK(five_numbers({4, 1, 3, 2}) == FiveNumbers{1, 1.75, 2.5, 3.25, 4});
    CHECK(five_numbers({1, 2, 3, 4, 5}) == FiveNumbers{1, 2, 3, 4, 5});
    CHECK(five_numbers({7}) == FiveNumbers{7, 7, 7, 7, 7});
    CHECK_FALSE(five_numbers({}));
}

TEST_CASE("the ribbon has a point for every age, with the references that were that old") {
    const ActsInTime own = acts_after({1, 2, 30}, 40, "own");
    const std::vector<ActsInTime> others{acts_after({5, 41, 42}, 100, "old"), acts_after({40, 40}, 40, "same"), own};
    const int ages[] = {-1, 0, 5, 40, 41, 101};
    const std::vector<RibbonPoint> found = ribbon(own, others, ages);
    REQUIRE(found.size() == 6);
    CHECK(found[0].own == 0);
    CHECK(found[0].references == 2);
    CHECK(found[1].own == 0);
    CHECK(found[2].own == 2);
    CHECK(found[2].among_references == FiveNumbers{0, 0.25, 0.5, 0.75, 1});
    CHECK(found[3].own == 3);
    CHECK(found[3].among_references == FiveNumbers{1, 1.25, 1.5, 1.75, 2});
    CHECK_FALSE(found[4].own);
    CHECK(found[4].references == 1);
    CHECK(found[4].among_references->median == 2);
    CHECK(found[5].references == 0);
    CHECK_FALSE(found[5].among_references);
}

TEST_CASE("without references the ribbon is the treaty's own curve") {
    const int ages[] = {400, 1059};
    const std::vector<RibbonPoint> found = ribbon(series::acts_of("ced-2006", on(2009, 12, 31)), {}, ages);
    CHECK(found[0].own == 2);    // 12 March 2008
    CHECK(found[1].own == 18);
    CHECK_FALSE(found[1].among_references);
}
