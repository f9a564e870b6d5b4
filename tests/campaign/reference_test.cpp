// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/reference.hpp>
#include <depositary/treaty/collection.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace depositary;
using series::about;
using series::acts_after;
using series::exactly;

namespace {

std::vector<ReferenceValue> values(const std::vector<int>& numbers) {
    std::vector<ReferenceValue> found;
    for (std::size_t i = 0; i < numbers.size(); ++i) found.push_back({"reference-" + std::to_string(i), numbers[i]});
    return found;
}

const std::vector<TreatyKey> peers{"ccm-2008",  "ced-2006",  "crc-1989", "ctbt-1996",
                                   "opac-2000", "rome-1998", "tpnw-2017"};

}    // namespace

TEST_CASE("a treaty beside its references is a single case beside a small sample") {
    // Crawford and Howell 1998: t = (x - mean) / (s sqrt((n + 1) / n)). Mean 50, s 10: t = -20 / (10 sqrt(6/5)); 2.776 is t of 4
    // degrees of freedom at 0.05.
    const BesideReferences found = beside(30, values({40, 40, 50, 60, 60}));
    REQUIRE(found.deviation);
    CHECK(found.deviation->mean == exactly(50));
    CHECK(found.deviation->standard_deviation == exactly(10));
    CHECK(found.deviation->standard_errors == about(-1.8257, 4));
    CHECK(found.deviation->t_quantile == about(2.776, 3));
    CHECK(found.deviation->p == about(0.1419, 4));
    CHECK(found.median == 50.0);
    CHECK(found.references.size() == 5);
}

TEST_CASE("a treaty has a place among its references") {
    const BesideReferences found = beside(40, values({40, 60, 50, 40, 10}));
    CHECK(found.below == 1);
    CHECK(found.equal == 2);
    CHECK(found.above == 2);
    CHECK(found.median == 40.0);
}

TEST_CASE("one reference has no spread, nor have several with the same number") {
    CHECK_FALSE(beside(30, values({40})).deviation);
    CHECK(beside(30, values({40})).median == 40.0);
    CHECK_FALSE(beside(30, values({40, 40, 40})).deviation);
    CHECK(beside(30, values({40, 41})).deviation);
    const BesideReferences none = beside(30, {});
    CHECK_FALSE(none.deviation);
    CHECK_FALSE(none.median);
}

TEST_CASE("the sign of the deviation is that of the difference, and at the mean there is none") {
    CHECK(beside(50, values({40, 60})).deviation->standard_errors == 0);
    CHECK(beside(50, values({40, 60})).deviation->p == exactly(1));
    CHECK(beside(51, values({40, 60})).deviation->standard_errors > 0);
    CHECK(beside(49, values({40, 60})).deviation->standard_errors < 0);
}

TEST_CASE("references are looked at when they were as old, and those that are too young drop out") {
    const ActsInTime own = acts_after({1, 2, 30}, 40, "own");
    const std::vector<ActsInTime> others{acts_after({5, 40, 41}, 100, "old"), acts_after({40}, 40, "same"),
                                         acts_after({1}, 39, "young"), own};
    const Momentum found = momentum(own, others, 10);
    CHECK(found.age_days == 40);
    CHECK(found.total.own == 3);
    CHECK(found.total.references == std::vector<ReferenceValue>{{"old", 2}, {"same", 1}});
    CHECK(found.too_young == std::vector<TreatyKey>{"young"});
    CHECK(found.latest.own == 0);    // days 31 to 40
    CHECK(found.latest.references == std::vector<ReferenceValue>{{"old", 1}, {"same", 1}});
    CHECK(momentum(own, others, 11).latest.own == 1);
    CHECK_THROWS_AS(momentum(own, others, 0), InvalidMeasure);
}

TEST_CASE("on a day nobody knows references of a later day") {
    const std::vector<ActsInTime> then = built_in_references(peers, consents, on(1998, 12, 31));
    const auto has = [&](const TreatyKey& treaty) {
        return std::any_of(then.begin(), then.end(), [&](const ActsInTime& each) { return each.treaty() == treaty; });
    };
    CHECK(has("rome-1998"));
    CHECK(has("ctbt-1996"));
    CHECK_FALSE(has("opac-2000"));
    CHECK(built_in_references(peers, consents, on(2018, 1, 12)).size() == peers.size());
    const TreatyKey unknown[] = {"no-such-treaty"};
    CHECK_THROWS_AS(built_in_references(unknown, consents, on(2018, 1, 12)), UnknownTreaty);
}

TEST_CASE("the Mine Ban Convention was faster than its peers, the convention on the rights of the child apart") {
    // 58 States had consented by the end of 1998 (UN Treaty Collection XXVI.5); age 393 days.
    const ActsInTime mine_ban = series::acts_of("mine-ban-1997", on(1998, 12, 31));
    const Momentum found = momentum(mine_ban, built_in_references(peers, consents, on(2018, 1, 12)), 180);
    CHECK(found.age_days == 393);
    CHECK(found.total.own == 58);
    CHECK(found.too_young == std::vector<TreatyKey>{"tpnw-2017"});    // the day of the references is 12 January 2018
    CHECK(
        found.total.references ==
        std::vector<ReferenceValue>{
            {"ccm-2008", 26}, {"ced-2006", 2}, {"crc-1989", 75}, {"ctbt-1996", 7}, {"opac-2000", 4}, {"rome-1998", 4}});
    CHECK(found.total.median == 5.5);
    CHECK(found.total.above == 1);
    CHECK(found.total.below == 5);
    REQUIRE(found.total.deviation);
    CHECK(found.total.deviation->standard_errors == about(1.245, 3));
}
