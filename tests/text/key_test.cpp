// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/key.hpp>

#include <sstream>
#include <type_traits>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("a key is letters, digits and a few marks, 1 to 64 of them") {
    for (const char* text : {"CAN", "mine-ban-1997", "I.5_a", "a+b", "0"}) {
        CAPTURE(text);
        CHECK(StateKey(text).text() == text);
    }
    CHECK(StateKey(std::string(64, 'a')).text().size() == 64);
    for (const std::string& text : {std::string(), std::string(65, 'a'), std::string("a b"), std::string("\"a\""),
                                    std::string("é"), std::string("a\n"), std::string("a/b"), std::string(1, '\0')}) {
        CAPTURE(text);
        CHECK_FALSE(StateKey::is_valid(text));
        CHECK_THROWS_AS(StateKey(text), InvalidKey);
    }
}

TEST_CASE("keys are ordered and printed as their text") {
    CHECK(StateKey("CAN") < StateKey("FIN"));
    CHECK(StateKey("CAN") == StateKey(std::string("CAN")));
    CHECK(std::hash<StateKey>{}("CAN") == std::hash<StateKey>{}("CAN"));
    std::ostringstream out;
    out << TreatyKey("ccm-2008");
    CHECK(out.str() == "ccm-2008");
}

TEST_CASE("keys of different things are different types") {
    STATIC_REQUIRE(std::is_constructible_v<StateKey, StateKey>);
    STATIC_REQUIRE(std::is_convertible_v<const char*, StateKey>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<StateKey, TreatyKey>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<GroupKey, EventKey>);
}
