// SPDX-License-Identifier: BSL-1.0
// The life before this one, of a State that came back; the cases on withdrawal are in tests/scenarios/withdrawal.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("the United States come back to the Paris Agreement, with a new lock-in", "[C-06][R-17]") {
    const Status back = status(record("paris-2015"), on(2021, 2, 19));
    const StateStatus found = back.state("USA");
    CHECK(found.standing == Standing::party);
    CHECK(found.consent->in_force_from == on(2021, 2, 19));
    REQUIRE(found.earlier.size() == 1);
    CHECK(found.earlier.front().date == on(2016, 9, 3));
    CHECK(found.earlier.front().ended == on(2020, 11, 4));
    CHECK(status(record("paris-2015"), on(2021, 2, 18)).standing("USA") == Standing::contracting);
    CHECK(status(record("paris-2015"), on(2020, 11, 4)).standing("USA") == Standing::former);
    const Ruling early = judge(record("paris-2015"), withdrawal("USA", on(2024, 2, 18)));
    CHECK(the(early, FindingCode::withdrawal_too_early).first_good_date == on(2024, 2, 19));
}
