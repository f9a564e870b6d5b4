// SPDX-License-Identifier: BSL-1.0
// What of section O the replay needs; A-14 is tested with signatures.
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

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

namespace {

FinalClauses with_regime(ReservationsRegime regime, std::string only = {}, std::optional<Acts> made_at = {}) {
    return clauses_with([&](FinalClauses& c) {
        c.reservations =
            ReservationsClause{.article = {"9", {}, {}}, .regime = regime, .only = std::move(only), .made_at = made_at};
    });
}

/// Austria consents, and reserves on that day; it is notified to the others on `notified`.
Instrument reservation_on(Date day, std::optional<Date> notified = std::nullopt) {
    Instrument made = stating(instrument(Act::reservation, "AUT", day), "not article 1");
    made.id = InstrumentKey("reservation");
    made.notified = notified;
    return made;
}

Instrument objection_by(const char* state, Date day, std::string value = {}) {
    Instrument made = stating(instrument(Act::objection, state, day), std::move(value));
    made.id = InstrumentKey(std::string(state) + "-objection");
    made.target = InstrumentKey("reservation");
    return made;
}

constexpr Date consent_of_Austria(2001, 2, 1);
constexpr Date told(2001, 3, 1);

Register with_Austria(FinalClauses of, std::vector<Instrument> more, Intake intake = Intake::judged) {
    std::vector<Instrument> acts = {accession("BEL", opening), accession("CHE", opening), accession("FRA", opening),
                                    accession("AUT", consent_of_Austria)};
    acts.insert(acts.end(), more.begin(), more.end());
    return record_of(std::move(of), std::move(acts), intake);
}

Outcome ruling_on(const Register& record, const char* key, std::optional<Date> day = std::nullopt) {
    const Replay found = replay(record, Docket{}, ReplayOptions{.on = day, .known = {}});
    return found.judgement(*record.find(InstrumentKey(key))).outcome;
}

}    // namespace

TEST_CASE("where the treaty does not forbid it, whether a reservation is compatible is for States to say", "[O-04]") {
    const auto found = [](ReservationsRegime regime, std::string only = {}) {
        const Register record =
            with_Austria(with_regime(regime, std::move(only)), {reservation_on(consent_of_Austria)});
        return has(*play(record), FindingCode::compatibility_unassessed);
    };
    CHECK(found(ReservationsRegime::silent));
    CHECK(found(ReservationsRegime::object_and_purpose));
    CHECK_FALSE(found(ReservationsRegime::prohibited));
    CHECK_FALSE(found(ReservationsRegime::prohibited_except, "of article 1"));
    CHECK_FALSE(has(*play(with_Austria(clauses(), {})), FindingCode::compatibility_unassessed));
    const Register reserved = with_Austria(clauses(), {reservation_on(consent_of_Austria)});
    CHECK(spell(*play(reserved), "AUT").consented == consent_of_Austria);
}

TEST_CASE("a signature with a reservation that the treaty forbids waits too", "[O-02]") {
    const FinalClauses none = with_regime(ReservationsRegime::prohibited);
    Instrument reserved = reservation_on(opening);
    const Ruling ruling = judge(record_of(none, {reserved}), signature("AUT", opening));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(has(ruling.findings(), FindingCode::reservation_prohibited));
    CHECK(judge(record_of(none, {}), signature("AUT", opening)).outcome() == Outcome::record);
}

TEST_CASE("a late reservation waits until twelve months from its notification have passed in silence", "[O-10][M-12]") {
    const Date made = consent_of_Austria.plus_days(1);
    const auto record = [&](std::vector<Instrument> more) {
        more.insert(more.begin(), reservation_on(made, told));
        return with_Austria(clauses(), std::move(more));
    };
    CHECK(ruling_on(record({}), "reservation", on(2002, 3, 1)) == Outcome::hold);
    CHECK(ruling_on(record({}), "reservation", on(2002, 3, 2)) == Outcome::record);
    CHECK(the(*play(record({})), FindingCode::late_reservation).first_good_date == on(2002, 3, 2));
    CHECK(ruling_on(record({objection_by("BEL", on(2002, 3, 1))}), "reservation", on(2003, 1, 1)) == Outcome::hold);
    CHECK(ruling_on(record({objection_by("BEL", on(2002, 3, 2))}), "reservation", on(2003, 1, 1)) == Outcome::record);
    CHECK(ruling_on(record({objection_by("ITA", on(2001, 6, 1))}), "reservation", on(2003, 1, 1)) == Outcome::record);
    // Nobody says when it was notified: it waits.
    CHECK(ruling_on(with_Austria(clauses(), {reservation_on(made)}), "reservation", on(2009, 1, 1)) == Outcome::hold);
    // On the day of the consent it is not late.
    CHECK_FALSE(
        has(*play(with_Austria(clauses(), {reservation_on(consent_of_Austria, told)})), FindingCode::late_reservation));
}

TEST_CASE("what the treaty forbids, or ties to certain acts, no silence makes good", "[O-02][O-03]") {
    const Date made = consent_of_Austria.plus_days(1);
    const Register forbidden = with_Austria(with_regime(ReservationsRegime::prohibited), {reservation_on(made, told)});
    CHECK(ruling_on(forbidden, "reservation", on(2009, 1, 1)) == Outcome::hold);
    CHECK(has(*play(forbidden), FindingCode::reservation_prohibited));
    CHECK_FALSE(has(*play(forbidden), FindingCode::late_reservation));
    const Register tied = with_Austria(with_regime(ReservationsRegime::prohibited_except, "of wartime", consents),
                                       {reservation_on(made, told)});
    CHECK(ruling_on(tied, "reservation", on(2009, 1, 1)) == Outcome::hold);
    CHECK(has(*play(tied), FindingCode::reservation_not_listed));
    const Register in_time = with_Austria(with_regime(ReservationsRegime::prohibited_except, "of wartime", consents),
                                          {reservation_on(consent_of_Austria, told)});
    CHECK_FALSE(has(*play(in_time), FindingCode::reservation_not_listed));
}

TEST_CASE("an objection after the twelve months, or after an acceptance, has not the effect that it claims",
          "[P-02][P-05][P-06]") {
    const auto record = [](std::vector<Instrument> more) {
        more.insert(more.begin(), reservation_on(consent_of_Austria, told));
        return with_Austria(clauses(), std::move(more));
    };
    CHECK_FALSE(has(*play(record({objection_by("BEL", on(2002, 3, 1))})), FindingCode::objection_late));
    const Register late = record({objection_by("BEL", on(2002, 3, 2))});
    CHECK(the(replay(late), FindingCode::objection_late).fact == on(2002, 3, 1));
    CHECK(ruling_on(late, "BEL-objection") == Outcome::record);
    // Who consents later has until then.
    CHECK_FALSE(has(*play(record({accession("ITA", on(2005, 1, 1)), objection_by("ITA", on(2005, 1, 1))})),
                    FindingCode::objection_late));
    CHECK(ruling_on(record({objection_by("BEL", on(2001, 6, 1), "severability")}), "BEL-objection") == Outcome::query);
    const Instrument precluding = objection_by("BEL", on(2001, 6, 1), "precluding");
    CHECK(ruling_on(record({precluding}), "BEL-objection") == Outcome::record);
    Instrument accepted = instrument(Act::acceptance_of_reservation, "BEL", on(2001, 5, 1));
    accepted.target = InstrumentKey("reservation");
    const Register after = record({accepted, precluding});
    CHECK(ruling_on(after, "BEL-objection") == Outcome::query);
    CHECK(has(*play(after), FindingCode::preclusion_too_late));
}

TEST_CASE("a declaration that interprets may be a reservation; it is circulated, and the deposit stands", "[O-01]") {
    for (const char* treaty : {"mine-ban-1997", "opac-2000"}) {
        const Register record{collection().at(treaty)};
        const Ruling ruling =
            judge(record, stating(instrument(Act::declaration, "AUS", on(1999, 1, 14)),
                                  "interpretative: joint operations with States that are no Parties"));
        CHECK(ruling.outcome() == Outcome::query);
        CHECK(has(ruling.findings(), FindingCode::declaration_may_be_reservation));
    }
    const Ruling plain = judge(Register{collection().at("mine-ban-1997")},
                               stating(instrument(Act::declaration, "AUS", on(1999, 1, 14)), "of national measures"));
    CHECK(plain.outcome() == Outcome::record);
}

TEST_CASE("a reservation for wartime three years after the accession is held", "[O-03][O-10]") {
    const Register& record = *built_in_record("iccpr-op2-1989");
    const Ruling ruling =
        judge(record, stating(instrument(Act::reservation, "ESP", on(2009, 4, 11)), "in time of war"));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(has(ruling.findings(), FindingCode::reservation_not_listed));
}

TEST_CASE("among few negotiating States, or in a constituent instrument, a reservation waits for the acceptance of all",
          "[O-06]") {
    FinalClauses of = with_regime(ReservationsRegime::acceptance_of_all);
    const std::vector<Instrument> acts = {named(accession("FRA", opening), "of-France"),
                                          stating(instrument(Act::reservation, "FRA", opening), "not article 1")};
    const auto held = play(record_of(of, acts));
    CHECK(has(*held, FindingCode::acceptance_of_all_required));
    CHECK_FALSE(has_joined(*held, "FRA", on(2001, 1, 1)));
    std::vector<Instrument> accepted = acts;
    accepted.push_back(about(instrument(Act::completion, "FRA", on(2000, 6, 1)), "of-France"));
    CHECK(spell(*play(record_of(of, accepted)), "FRA").consented == on(2000, 6, 1));
    CHECK(has_joined(*play(record_of(clauses(), acts)), "FRA", opening));
    CHECK(has_joined(*play(record_of(of, {acts.front()})), "FRA", opening));    // without a reservation
}

TEST_CASE("a reservation is in writing, by the authorities that an instrument needs", "[O-09][B-05]") {
    const Instrument reserved = instrument(Act::reservation, "AUT", fulfilment);
    for (const Lack lack : {Lack::form, Lack::full_powers}) {
        const Ruling ruling = judge(in_force(), lacking(reserved, {lack}));
        CHECK(ruling.outcome() == Outcome::hold);
        CHECK(has(ruling, FindingCode::instrument_defective));
    }
    CHECK(judge(in_force(), reserved).outcome() == Outcome::record);
}

TEST_CASE("a political statement is circulated, and is no reservation", "[O-14]") {
    const Register forbidden = record_of(with_regime(ReservationsRegime::prohibited), {accession("FRA", opening)});
    const Ruling statement =
        judge(forbidden, stating(instrument(Act::communication, "FRA", opening), "does not imply recognition"));
    CHECK(statement.outcome() == Outcome::record);
    CHECK(statement.findings().empty());
    Register with = forbidden;
    with.add(stating(instrument(Act::communication, "FRA", opening), "does not imply recognition"));
    CHECK(has_joined(replay(with), "FRA", opening));
    Register reserved = forbidden;
    reserved.add(stating(instrument(Act::reservation, "FRA", opening), "does not imply recognition"));
    CHECK_FALSE(has_joined(replay(reserved), "FRA", opening));
}
