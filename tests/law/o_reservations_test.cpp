// SPDX-License-Identifier: BSL-1.0
// What of section O the replay needs; A-14 is tested with signatures.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

TEST_CASE("a State that left and comes back with a reservation has other States to hear", "[O-13][R-17]") {
    const Date back(2001, 7, 1);
    const Instrument reserved =
        stating(instrument(Act::reservation, "BEL", back), "not of persons under sentence of death");
    const auto with = [&](std::vector<Instrument> more) { return in_force(clauses(), std::move(more)); };
    const Register returned = with({withdrawal("BEL", on(2001, 1, 1)), accession("BEL", back), reserved});
    const Finding found = the(replay(returned), FindingCode::reaccession_with_reservation);
    CHECK(found.outcome == Outcome::query);
    CHECK(found.date == back);
    CHECK(replay(returned).judgement(*found.act).outcome == Outcome::query);
    CHECK_FALSE(has(*play(with({withdrawal("BEL", on(2001, 1, 1)), accession("BEL", back)})),
                    FindingCode::reaccession_with_reservation));
    Instrument first_time = reserved;
    first_time.state = "FRA";
    CHECK_FALSE(has(*play(with({accession("FRA", back), first_time})), FindingCode::reaccession_with_reservation));
}
