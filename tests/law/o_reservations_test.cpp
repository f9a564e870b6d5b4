// SPDX-License-Identifier: BSL-1.0
// What of section O the replay needs; A-14 is tested with signatures.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

TEST_CASE("an instrument with a reservation that the treaty forbids waits for the statement to be withdrawn",
          "[O-02]") {
    const FinalClauses none = clauses_with([](FinalClauses& c) {
        c.reservations = ReservationsClause{
            .article = {"9", {}, {}}, .regime = ReservationsRegime::prohibited, .only = {}, .made_at = {}};
    });
    const Instrument reserved = stating(instrument(Act::reservation, "FRA", opening), "not article 1");
    const Ruling ruling = judge(record_of(none, {reserved}), accession("FRA", opening));
    CHECK(ruling.outcome() == Outcome::hold);
    const Finding found = the(ruling, FindingCode::reservation_prohibited);
    CHECK(article_of(found, ruling.record().treaty()) == "9");
    CHECK(cure_of(found) == "withdrawal of the statement");
    CHECK(judge(record_of(clauses(), {reserved}), accession("FRA", opening)).outcome() == Outcome::record);
    CHECK(judge(record_of(none, {reserved}), accession("ITA", opening)).outcome() == Outcome::record);

    // The deposit dates from the cure; what a depositary has accepted stays accepted, with the finding beside it.
    const std::vector<Instrument> acts = {accession("FRA", opening), reserved,
                                          instrument(Act::withdrawal_of_reservation, "FRA", on(2000, 1, 20))};
    const auto cured = play(record_of(none, acts));
    CHECK_FALSE(has_joined(*cured, "FRA", on(2000, 1, 19)));
    CHECK(spell(*cured, "FRA").consented == on(2000, 1, 20));
    const auto accepted = play(record_of(treaty(none), acts, Intake::accepted));
    CHECK(spell(*accepted, "FRA").consented == opening);
    CHECK(has(*accepted, FindingCode::reservation_prohibited));
}

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
