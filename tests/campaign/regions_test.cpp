// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/regions.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

#include <algorithm>
#include <numeric>

using namespace depositary;
using series::status_of;

namespace {

int sum_in(const std::vector<GroupShortfall>& groups) {
    return std::accumulate(groups.begin(), groups.end(), 0,
                           [](int sum, const GroupShortfall& group) { return sum + group.in; });
}

}    // namespace

TEST_CASE("the shortfall of a group counts its members of the day") {
    // The Rome Statute and the European Union: on 1 May 2004 ten States came in, of which Czechia had signed and not ratified.
    const GroupShortfall before = shortfall_of(status_of("rome-1998", on(2004, 4, 30)), "eu");
    CHECK(before.members == 15);
    CHECK(before.in == 15);
    CHECK(before.to_go() == 0);
    CHECK(before.share_in == 1.0);
    const GroupShortfall grown = shortfall_of(status_of("rome-1998", on(2004, 5, 1)), "eu");
    CHECK(grown.group == GroupKey("eu"));
    CHECK(grown.name == "member States of the European Union");
    CHECK(grown.on == on(2004, 5, 1));
    CHECK(grown.members == 25);
    CHECK(grown.in == 24);
    CHECK(grown.signed_only == std::vector<StateKey>{"CZE"});
    CHECK(grown.outside.empty());
    CHECK(grown.share_in == 0.96);
}

TEST_CASE("the regional groups hold every Member of the United Nations, and every State that is in is counted once") {
    const Status now = status_of("ced-2006", on(2009, 12, 31));
    const std::vector<GroupShortfall> found = shortfall_by_region(now);
    REQUIRE(found.size() == 5);
    CHECK(sum_in(found) == 18);
    int members = 0;
    for (const GroupShortfall& group : found) {
        INFO(group.name);
        members += group.members;
        CHECK(group.members ==
              group.in + static_cast<int>(group.signed_only.size()) + static_cast<int>(group.outside.size()));
        CHECK(std::is_sorted(group.outside.begin(), group.outside.end()));
        CHECK(*group.share_in == series::exactly(static_cast<double>(group.in) / group.members));
    }
    CHECK(members == 192);
    // Senegal, Mali, Nigeria, Burkina Faso of 53.
    CHECK(found[0].group == GroupKey("african-states"));
    CHECK(found[0].members == 53);
    CHECK(found[0].in == 4);
}

TEST_CASE("who is in no regional group is counted apart") {
    // The European Union and the State of Palestine are Parties to the Paris Agreement, and in no regional group of Members.
    const Status now = status_of("paris-2015", on(2017, 12, 31));
    const std::vector<GroupShortfall> found = shortfall_by_region(now);
    REQUIRE(found.size() == 6);
    CHECK_FALSE(found.back().group);
    CHECK(found.back().in >= 1);
    CHECK(found.back().outside.empty());
    CHECK(sum_in(found) == now.counts().contracting);
}

TEST_CASE("who signed only is not in, and who did neither is outside") {
    const Status now = status_of("ctbt-1996", on(2018, 1, 12));
    const GroupShortfall found = shortfall_of(now, "annex-2-ctbt");
    CHECK(found.members == 44);
    CHECK(found.in == 36);
    CHECK(found.signed_only == std::vector<StateKey>{"CHN", "EGY", "IRN", "ISR", "USA"});
    CHECK(found.outside == std::vector<StateKey>{"IND", "PAK", "PRK"});
}

TEST_CASE("a group without members has no share, and one that nobody knows is refused") {
    const Status before_the_union = status_of("genocide-1948", on(1950, 1, 1));
    const GroupShortfall empty = shortfall_of(before_the_union, "eu");
    CHECK(empty.members == 0);
    CHECK_FALSE(empty.share_in);
    CHECK_THROWS_AS(shortfall_of(before_the_union, "the-moon"), UnknownGroup);
}
