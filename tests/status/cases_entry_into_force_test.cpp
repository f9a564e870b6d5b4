// SPDX-License-Identifier: BSL-1.0
// Entry into force as it was recorded: the parts of a condition, and what would have been; the cases are in
// tests/scenarios/entry_into_force.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

std::optional<Date> in_force(const TreatyKey& key) { return whole(key).entry_into_force().date; }

}    // namespace

TEST_CASE("the Second Optional Protocol needs the German Democratic Republic's instrument", "[K-07]") {
    CHECK(in_force("iccpr-op2-1989") == on(1991, 7, 11));
    CHECK(play(without("iccpr-op2-1989", "DDR"))->entry_into_force().date == on(1991, 12, 5));
}

TEST_CASE("Kyoto, the weight last, with the Russian Federation", "[J-02][J-04]") {
    const Replay found = whole("kyoto-1997");
    const auto held = [&](Date day) {
        std::vector<bool> parts;
        for (const ConditionState& state : conditions_on(found, *found.clause(), day))
            parts.push_back(state.holds == Truth::yes);
        return parts;
    };
    CHECK(held(on(2002, 5, 22)) == std::vector{false, false});
    CHECK(held(on(2002, 5, 23)) == std::vector{true, false});
    CHECK(held(on(2004, 11, 17)) == std::vector{true, false});
    CHECK(held(on(2004, 11, 18)) == std::vector{true, true});
    CHECK(found.entry_into_force().date == on(2005, 2, 16));
}

TEST_CASE("Paris, 52.1 per cent on 4 October and 58.8 on 5 October 2016, without the European Union",
          "[J-02][E-06][M-01]") {
    const Replay found = whole("paris-2015");
    const auto weight = [&](Date day) { return conditions_on(found, *found.clause(), day)[1].tally.have; };
    CHECK(weight(on(2016, 9, 21)) == "47.76");
    CHECK(weight(on(2016, 10, 4)) == "52.11");
    CHECK(weight(on(2016, 10, 5)) == "58.82");
    CHECK(conditions_on(found, *found.clause(), on(2016, 9, 21))[0].holds == Truth::yes);
    CHECK_FALSE(found.entry_into_force().completed_by.contains(id("EUE")));
    CHECK(found.entry_into_force().date == on(2016, 11, 4));
}

TEST_CASE("Lithuania, cluster munitions, provisionally from its deposit", "[M-04][N-02]") {
    const Replay found = whole("ccm-2008");
    CHECK(spell(found, "LTU").from == on(2011, 9, 1));
    const auto applied = std::find_if(found.provisional().begin(), found.provisional().end(),
                                      [](const ProvisionalSpell& each) { return each.state == id("LTU"); });
    REQUIRE(applied != found.provisional().end());
    CHECK(applied->from == on(2011, 3, 24));
    CHECK(applied->until == on(2011, 9, 1));
    CHECK(status(record("ccm-2008"), on(2011, 8, 31)).standing("LTU") == Standing::provisional);
    CHECK(status(record("ccm-2008"), on(2011, 9, 1)).standing("LTU") == Standing::party);
}
