// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include "catch.hpp"
#include "roster/small_roster.hpp"

using namespace depositary;

namespace {

const Roster& roster() { return *built_in_roster(); }

}    // namespace

TEST_CASE("the emissions of 1990 add up to the total of the Kyoto table", "[J-04]") {
    // FCCC/CP/1997/7/Add.1: 34 Annex I Parties, 13,728,306 Gg in all.
    const WeightTable* table = roster().weights(WeightKey("kyoto-co2-1990"));
    REQUIRE(table != nullptr);
    CHECK(table->known.size() == 34);
    CHECK(table->sum(table->known) == 13'728'306);
    CHECK(table->total == 13'728'306);
    CHECK(table->frozen);
    CHECK(table->unit == "Gg");
    CHECK(table->value(roster().at("RUS")) == 2'388'720);
    CHECK((table->known - roster().members("annex-i", on(2000, 1, 1))).empty());
}

TEST_CASE("the shares of the Paris Agreement are exact to the hundredth, and the European Union has none",
          "[J-05][E-06]") {
    const WeightTable* table = roster().weights(WeightKey("paris-article-21"));
    REQUIRE(table != nullptr);
    CHECK(table->decimals == 2);
    CHECK(table->total == 10'000);
    CHECK(table->sum(table->known) == 9'999);
    CHECK(table->value(roster().at("USA")) == 1'789);
    CHECK_FALSE(table->known.contains(roster().at("EUE")));
    CHECK_FALSE(table->known.contains(roster().at("PSE")));
}
