// SPDX-License-Identifier: BSL-1.0
// How a consent ended that was withdrawn before entry into force; the cases on acts are in tests/scenarios/refusals.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

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
