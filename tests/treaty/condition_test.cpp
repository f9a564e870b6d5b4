// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/condition.hpp>

#include <limits>

#include "catch.hpp"

using namespace depositary;

namespace {

constexpr Acts ratification{Act::ratification};
const Condition in_force = TreatyInForce{"x"};
const Condition come = DateReached{on(1992, 1, 1)};
const Condition recorded = EventRecorded{"y"};
const Condition one_objection = InstrumentCount(1, {Act::objection});

Condition nested(int depth) {
    if (depth == 0) return in_force;
    if (depth % 2 == 0) return AllOf({nested(depth - 1), come});
    return AnyOf({nested(depth - 1), come});
}

}    // namespace

TEST_CASE("a share of a whole is exact and in lowest terms", "[J-05]") {
    CHECK(Ratio(55, 100) == Ratio(11, 20));
    CHECK(Ratio(55, 100).numerator() == 11);
    CHECK_THROWS_AS(Ratio(0, 3), InvalidCondition);
    CHECK_THROWS_AS(Ratio(-1, 3), InvalidCondition);
    CHECK_THROWS_AS(Ratio(4, 3), InvalidCondition);
    CHECK_THROWS_AS(Ratio(1, 0), InvalidCondition);
    CHECK_THROWS_AS(Ratio(1, 1'000'001), InvalidCondition);
}

TEST_CASE("the number needed is never rounded down", "[J-05]") {
    struct Case {
        Ratio share;
        std::int64_t whole;
        std::int64_t at_least;
        std::int64_t more_than;
        std::string_view source;
    };
    const Case cases[] = {
        {{2, 3}, 191, 128, 128, "CRC article 43: 128 of 191"},
        {{2, 3}, 192, 128, 129, "the bound itself is enough, or not"},
        {{3, 4}, 192, 144, 145, "Doha: 144 of 192"},
        {{1, 2}, 46, 23, 24, "Charter 110(3): signatories other than the five"},
        {{1, 2}, 47, 24, 24, "made up"},
        {{3, 4}, 87, 66, 66, "Basel Ban: 66 of 87"},
        {{7, 8}, 123, 108, 108, "Rome 121(4)"},
        {{1, 1}, 46, 46, 47, "the whole"},
        {{55, 100}, 13728306, 7550569, 7550569, "Kyoto, gigagrams"},
        {{1, 3}, 0, 0, 1, "nobody"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.source << ", of " << c.whole) {
            CHECK(c.share.at_least(c.whole) == c.at_least);
            CHECK(c.share.more_than(c.whole) == c.more_than);
        }
}

TEST_CASE("a share of the largest whole does not overflow", "[J-05]") {
    const std::int64_t largest = std::numeric_limits<std::int64_t>::max() - 1;
    CHECK(Ratio(1, 1).at_least(largest) == largest);
    CHECK(Ratio(1, 2).at_least(largest) == largest / 2);
    CHECK(Ratio(999'999, 1'000'000).at_least(largest) < largest);
}

TEST_CASE("a count is of one instrument or more, of acts that stand for themselves", "[K-01][K-02]") {
    CHECK(InstrumentCount(1, ratification).number() == 1);
    CHECK(InstrumentCount(40, ratification).by() == Circle(Everyone{}));
    CHECK_THROWS_AS(InstrumentCount(0, ratification), InvalidCondition);
    CHECK_THROWS_AS(InstrumentCount(1000, ratification), InvalidCondition);
    CHECK_THROWS_AS(InstrumentCount(1, Acts{}), InvalidCondition);
    CHECK_THROWS_AS(InstrumentCount(1, {Act::correction}), InvalidCondition);
    CHECK_THROWS_AS(InstrumentCount(1, {Act::ratification, Act::withdrawal_of_instrument}), InvalidCondition);
    CHECK_THROWS_AS(InstrumentCount(3, ratification, Listed({"CHN", "FRA"})), InvalidCondition);
    CHECK(InstrumentCount(2, ratification, Listed({"CHN", "FRA"})).number() == 2);
}

TEST_CASE("a fraction is of a circle that has an extent, and not more than the whole", "[T-03]") {
    const auto fraction = [](Bound bound, Ratio share, Circle of) {
        return FractionDeposited(bound, share, std::move(of), BaseOnEachDay{}, ratification);
    };
    CHECK(fraction(Bound::at_least, {1, 1}, Parties{}).share() == Ratio(1, 1));
    CHECK_THROWS_AS(fraction(Bound::more_than, {1, 1}, Parties{}), InvalidCondition);
    CHECK_THROWS_AS(fraction(Bound::at_least, {1, 2}, AllStates{}), InvalidCondition);
    CHECK_THROWS_AS(fraction(Bound::at_least, {1, 2}, Everyone{}), InvalidCondition);
}

TEST_CASE("a weight is a share or an amount, and not nothing", "[J-04]") {
    const auto weight = [](Bound bound, WeightDeposited::Least least) {
        return WeightDeposited(bound, least, "t", WeightDating::frozen, ratification);
    };
    CHECK(weight(Bound::at_least, Amount{1, 9}).dating() == WeightDating::frozen);
    CHECK_THROWS_AS(weight(Bound::at_least, Amount{0, 0}), InvalidCondition);
    CHECK_THROWS_AS(weight(Bound::at_least, Amount{1, 10}), InvalidCondition);
    CHECK_THROWS_AS(weight(Bound::at_least, Amount{1, -1}), InvalidCondition);
    CHECK_THROWS_AS(weight(Bound::more_than, Ratio(1, 1)), InvalidCondition);
}

TEST_CASE("some of the named are fewer than all of them", "[J-03]") {
    const Circle three = Listed({"CHN", "FRA", "USA"});
    CHECK(NamedDeposited(2, three, ratification).at_least() == 2);
    CHECK_THROWS_AS(NamedDeposited(3, three, ratification), InvalidCondition);
    CHECK_THROWS_AS(NamedDeposited(0, three, ratification), InvalidCondition);
    CHECK_THROWS_AS(NamedDeposited(std::nullopt, AllStates{}, ratification), InvalidCondition);
}

TEST_CASE("silence is broken by objections and nothing else", "[T-09]") {
    CHECK(SilenceUntil(on(2027, 7, 1), AnyOf({one_objection, InstrumentCount(2, {Act::opt_out})})).until() ==
          on(2027, 7, 1));
    CHECK_THROWS_AS(SilenceUntil(on(2027, 7, 1), InstrumentCount(1, ratification)), InvalidCondition);
    CHECK_THROWS_AS(SilenceUntil(on(2027, 7, 1), in_force), InvalidCondition);
    CHECK_THROWS_AS(SilenceUntil(on(2027, 7, 1), AnyOf({one_objection, come})), InvalidCondition);
    CHECK_THROWS_AS(SilenceUntil(on(2027, 7, 1), SilenceUntil(on(2026, 7, 1), one_objection)), InvalidCondition);
}

TEST_CASE("a list has two different parts or more, and none that is a list of its own kind") {
    CHECK(AllOf({in_force, come}).parts().size() == 2);
    CHECK_THROWS_AS(AllOf({in_force}), InvalidCondition);
    CHECK_THROWS_AS(AllOf({in_force, in_force}), InvalidCondition);
    CHECK_THROWS_AS(AllOf({AllOf({in_force, come}), recorded}), InvalidCondition);
    CHECK_THROWS_AS(AnyOf({}), InvalidCondition);
    CHECK_THROWS_AS(AnyOf({AnyOf({in_force, come}), recorded}), InvalidCondition);
    CHECK(AllOf({AnyOf({in_force, come}), recorded}).parts().size() == 2);
    CHECK_THROWS_AS(AtLeastOf(1, {in_force, come, recorded}), InvalidCondition);
    CHECK_THROWS_AS(AtLeastOf(3, {in_force, come, recorded}), InvalidCondition);
    CHECK(AtLeastOf(2, {in_force, come, recorded}).number() == 2);
}

TEST_CASE("a list has no more parts than letters that cannot be taken for Roman numbers") {
    std::vector<Condition> parts;
    for (int i = 0; i < 20; ++i) parts.push_back(EventRecorded{"e" + std::to_string(i)});
    CHECK(AnyOf(parts).parts().size() == 20);
    parts.push_back(in_force);
    CHECK_THROWS_AS(AnyOf(parts), InvalidCondition);
}

TEST_CASE("conditions nest four deep and no deeper") {
    CHECK(in_force.depth() == 0);
    CHECK(nested(1).depth() == 1);
    CHECK(nested(4).depth() == 4);
    CHECK_THROWS_AS(nested(5), InvalidCondition);
    CHECK(Condition(SilenceUntil(on(2027, 7, 1), AnyOf({one_objection, InstrumentCount(2, {Act::opt_out})}))).depth() ==
          1);
}

TEST_CASE("the parts of a list are in their order, and a single condition has none") {
    CHECK(parts_of(in_force).empty());
    CHECK(parts_of(AllOf({come, in_force})).front() == come);
    CHECK(parts_of(AnyOf({come, in_force})).size() == 2);
    CHECK(parts_of(AtLeastOf(2, {come, in_force, recorded})).back() == recorded);
}

TEST_CASE("conditions are equal if all that they say is") {
    const InstrumentCount forty(40, ratification);
    CHECK(forty == InstrumentCount(40, ratification));
    CHECK_FALSE(forty == InstrumentCount(41, ratification));
    CHECK_FALSE(forty == InstrumentCount(40, ratification, OnlyStates{}));
    CHECK_FALSE(forty == InstrumentCount(40, ratification, Everyone{}, OrganizationsCount::never_counted));
    CHECK_FALSE(Condition(AllOf({come, in_force})) == Condition(AnyOf({come, in_force})));
    CHECK_FALSE(Condition(AllOf({come, in_force})) == Condition(AllOf({in_force, come})));
}
