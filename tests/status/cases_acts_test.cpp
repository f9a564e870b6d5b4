// SPDX-License-Identifier: BSL-1.0
// What of the cases on acts that a depositary refuses, holds or queries a scenario cannot say; the others are in tests/scenarios/refusals.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("X14: the United States, a mere signatory of the Convention, joins the protocol on armed conflict",
          "[F-01][M-02]") {
    const Replay found = whole("opac-2000");
    CHECK(spell(found, "USA").consented == on(2002, 12, 23));
    CHECK(spell(found, "USA").from == on(2003, 1, 23));
    CHECK(found.findings_about(spell(found, "USA").consent).empty());
    CHECK_FALSE(has_joined(whole("crc-1989"), "USA", on(2003, 1, 1)));
    Register without_it = without("opac-2000", "USA");
    without_it.add(signature("USA", on(2000, 7, 5)));
    CHECK(judge(without_it, ratification("USA", on(2002, 12, 23))).outcome() == Outcome::record);
}

TEST_CASE("the Russian Federation withdraws its ratification of the test ban", "[B-12][K-08]") {
    const Status before = status(record("ctbt-1996"), on(2023, 10, 1));
    const Status after = status(record("ctbt-1996"), on(2023, 12, 1));
    CHECK(before.standing("RUS") == Standing::contracting);
    CHECK(after.standing("RUS") == Standing::signatory);
    CHECK_FALSE(before.shortfall().front().missing_States.contains(id("RUS")));
    CHECK(after.shortfall().front().missing_States.contains(id("RUS")));
    const Spell found = spell(after.replay(), "RUS");
    CHECK(found.ending == Ending::instrument_withdrawn);
    CHECK(after.replay().judgement(*found.notice).outcome == Outcome::record);
}

TEST_CASE("X27: four signatories of the Rome Statute do not intend to become Parties", "[I-06]") {
    struct Row {
        const char* state;
        Date signed_on;
        Date disavowed;
    };
    const Row table[] = {{"USA", on(2000, 12, 31), on(2002, 5, 6)},
                         {"ISR", on(2000, 12, 31), on(2002, 8, 28)},
                         {"SDN", on(2000, 9, 8), on(2008, 8, 26)},
                         {"RUS", on(2000, 9, 13), on(2016, 11, 30)}};
    for (const Row& row : table) {
        CAPTURE(row.state);
        const StateStatus eve = status(record("rome-1998"), row.disavowed.plus_days(-1)).state(row.state);
        const StateStatus after = status(record("rome-1998"), row.disavowed).state(row.state);
        CHECK(eve.object_and_purpose);
        CHECK_FALSE(after.object_and_purpose);
        CHECK(after.standing == Standing::signatory);
        CHECK(after.signed_on == row.signed_on);
    }
}

TEST_CASE("R14: a reservation made on signing the Covenant and not repeated on ratifying it", "[O-08]") {
    const Register acts = with(
        "iccpr-1966", {named(stating(instrument(Act::reservation, "CHN", on(1998, 10, 5)), "not article 12"), "R")});
    Register ratified = acts;
    ratified.add(ratification("CHN", on(2030, 1, 1)));
    CHECK(the(replay(ratified), FindingCode::reservation_not_confirmed).act == ratified.find("R"));
    Register confirmed = acts;
    confirmed.add(about(instrument(Act::confirmation_of_reservation, "CHN", on(2030, 1, 1)), "R"));
    confirmed.add(ratification("CHN", on(2030, 1, 1)));
    CHECK_FALSE(has(replay(confirmed), FindingCode::reservation_not_confirmed));
}
