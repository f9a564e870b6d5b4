// SPDX-License-Identifier: BSL-1.0
// What of the cases on succession a scenario cannot say; the others are in tests/scenarios/succession.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("D06: Montenegro's succession to the protocol on armed conflict is complete with its declaration",
          "[D-11][H-01]") {
    CHECK(in_force_for("opac-2000", "MNE", on(2007, 5, 2)) == on(2006, 6, 3));
    Register rebuilt = without("opac-2000", "MNE");
    rebuilt.add(named(lacking(succession("MNE", on(2006, 10, 23)), {Lack::declaration}), "M"));
    CHECK_FALSE(has_joined(replay(rebuilt), "MNE", on(2007, 5, 1)));
    rebuilt.add(about(instrument(Act::completion, "MNE", on(2007, 5, 2)), "M"));
    CHECK(spell(replay(rebuilt), "MNE").consented == on(2007, 5, 2));
    CHECK(spell(replay(rebuilt), "MNE").from == on(2006, 6, 3));
}

TEST_CASE("D11: nobody succeeds to membership of the United Nations", "[D-08]") {
    for (const char* key : {"CZE", "SVK", "BIH"}) {
        CAPTURE(key);
        const Ruling ruling = judge(without("un-charter-1945", key), succession(key, on(1993, 2, 22)));
        CHECK(ruling.outcome() == Outcome::refuse);
        CHECK(has(ruling, FindingCode::membership_not_successible));
        CHECK(has_joined(whole("un-charter-1945"), key, on(1993, 6, 1)));    // admitted by the General Assembly
    }
}
