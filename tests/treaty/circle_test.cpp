// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/circle.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

const Listed names({"CHN", "FRA"});

}    // namespace

TEST_CASE("a list of names is neither empty nor names a State twice") {
    CHECK(names.states().size() == 2);
    CHECK_THROWS_AS(Listed({}), InvalidCircle);
    CHECK_THROWS_AS(Listed({"CHN", "FRA", "CHN"}), InvalidCircle);
}

TEST_CASE("a list keeps the order of the treaty, and the order is part of it") {
    CHECK(Listed({"FRA", "CHN"}).states().front() == StateKey("FRA"));
    CHECK_FALSE(Listed({"FRA", "CHN"}) == names);
}

TEST_CASE("an alternative is one of two different circles or more") {
    CHECK(AnyCircle({OnlyStates{}, Organizations{}}).circles().size() == 2);
    CHECK_THROWS_AS(AnyCircle({OnlyStates{}}), InvalidCircle);
    CHECK_THROWS_AS(AnyCircle({OnlyStates{}, OnlyStates{}}), InvalidCircle);
    CHECK_THROWS_AS(AnyCircle({Everyone{}, Parties{}}), InvalidCircle);
    CHECK_THROWS_AS(AnyCircle({AnyCircle({OnlyStates{}, Organizations{}}), Parties{}}), InvalidCircle);
    CHECK_THROWS_AS(AnyCircle({names, Listed({"USA"})}), InvalidCircle);
}

TEST_CASE("in an alternative the names stand first") {
    CHECK(AnyCircle({MembersOf{"un"}, Parties{}, names}) == AnyCircle({names, MembersOf{"un"}, Parties{}}));
    CHECK_FALSE(AnyCircle({MembersOf{"un"}, Parties{}}) == AnyCircle({Parties{}, MembersOf{"un"}}));
}

TEST_CASE("an exception is from a circle that is described, once") {
    CHECK(OtherThan(SignatoryStates{}, names).excepted() == names);
    CHECK(OtherThan(AnyCircle({OnlyStates{}, Organizations{}}), names) ==
          OtherThan(AnyCircle({OnlyStates{}, Organizations{}}), names));
    CHECK_THROWS_AS(OtherThan(names, Listed({"CHN"})), InvalidCircle);
    CHECK_THROWS_AS(OtherThan(OtherThan(Parties{}, names), Listed({"USA"})), InvalidCircle);
}

TEST_CASE("a share can be taken of circles that have a known extent") {
    CHECK(is_bounded(Parties{}));
    CHECK(is_bounded(names));
    CHECK(is_bounded(MembersOf{"un"}));
    CHECK(is_bounded(AnyCircle({MembersOf{"un"}, InvitedBy{"ga"}})));
    CHECK(is_bounded(OtherThan(SignatoryStates{}, names)));
    CHECK_FALSE(is_bounded(Everyone{}));
    CHECK_FALSE(is_bounded(OnlyStates{}));
    CHECK_FALSE(is_bounded(AllStates{}));
    CHECK_FALSE(is_bounded(Organizations{}));
    CHECK_FALSE(is_bounded(AnyCircle({MembersOf{"un"}, Organizations{}})));
    CHECK_FALSE(is_bounded(OtherThan(AllStates{}, names)));
}

TEST_CASE("circles of the same kind differ by what they name") {
    CHECK(Circle() == Circle(Everyone{}));
    CHECK(Circle(PartiesTo{"a"}) == Circle(PartiesTo{"a"}));
    CHECK_FALSE(Circle(PartiesTo{"a"}) == Circle(PartiesTo{"b"}));
    CHECK_FALSE(Circle(PartiesTo{"a"}) == Circle(SignatoriesOf{"a"}));
}

TEST_CASE("a treaty's key cannot stand where a group's is meant") {
    STATIC_REQUIRE(std::is_constructible_v<GroupKey, std::string>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<GroupKey, TreatyKey>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<StateKey, EventKey>);
}
