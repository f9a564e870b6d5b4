// SPDX-License-Identifier: BSL-1.0
// The cases on acts that a depositary refuses, holds or queries. Each test is named by its case.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("X01: signing the Mine Ban Convention on the day of its entry into force", "[A-04]") {
    const Ruling ruling = judge(record("mine-ban-1997"), signature("SGP", on(1999, 3, 1)));
    CHECK(ruling.outcome() == Outcome::refuse);
    const Finding found = the(ruling, FindingCode::signature_closed_by_eif);
    CHECK(found.fact == on(1999, 2, 28));
    CHECK(found.cure == Act::accession);
    CHECK(article_of(found, ruling.record().treaty()) == "15");
    CHECK(judge(record("mine-ban-1997"), signature("SGP", on(1999, 2, 28))).outcome() == Outcome::record);
}

TEST_CASE("X02: signing the Rome Statute after its last day", "[A-03]") {
    const Ruling ruling = judge(record("rome-1998"), signature("SGP", on(2001, 1, 2)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(the(ruling, FindingCode::signature_closed).fact == on(2000, 12, 31));
    const Replay found = whole("rome-1998");
    for (const char* key : {"USA", "ISR", "IRN"})
        CHECK(found.signing_on(id(key), on(2001, 1, 1))->signed_on == on(2000, 12, 31));
}

TEST_CASE("X04: signing the Climate Convention between Rio and New York", "[A-07]") {
    const Ruling ruling = judge(record("unfccc-1992"), signature("SYR", on(1992, 6, 17)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(the(ruling, FindingCode::signature_not_open).first_good_date == on(1992, 6, 20));
}

TEST_CASE("X05: China signs the Covenant 22 years after its entry into force", "[A-06]") {
    const Replay found = whole("iccpr-1966");
    CHECK(found.signing_on(id("CHN"), on(1998, 10, 5))->signed_on == on(1998, 10, 5));
    CHECK(judge(record("iccpr-1966"), signature("SAU", on(1998, 10, 5))).outcome() == Outcome::record);
}

TEST_CASE("X06: acceding to the Paris Agreement on the last day of signature", "[C-02]") {
    // Every State of the world has signed or acceded since: a Party to the Climate Convention that had not by then.
    const Ruling ruling = judge(record("paris-2015"), accession("NIC", on(2017, 4, 21)));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(the(ruling, FindingCode::accession_not_open).first_good_date == on(2017, 4, 22));
    CHECK(judge(record("paris-2015"), accession("NIC", on(2017, 4, 22))).outcome() == Outcome::record);
}

TEST_CASE("X08: acceding to the Genocide Convention before 1950", "[C-02]") {
    const Ruling ruling = judge(record("genocide-1948"), accession("TUR", on(1949, 12, 15)));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(the(ruling, FindingCode::accession_not_open).first_good_date == on(1950, 1, 1));
    CHECK(judge(record("genocide-1948"), signature("TUR", on(1949, 12, 31))).outcome() == Outcome::record);
}

TEST_CASE("X10: Cambodia had signed the Covenant, and acceded", "[C-04][M-02]") {
    const Replay found = whole("iccpr-1966");
    CHECK(spell(found, "KHM").from == on(1992, 8, 26));
    CHECK(found.signing_on(id("KHM"), on(1992, 1, 1))->signed_on == on(1980, 10, 17));
    const std::vector<Finding> about = found.findings_about(spell(found, "KHM").consent);
    REQUIRE(about.size() == 1);
    CHECK(about.front().code == FindingCode::accession_by_signatory);
    CHECK(about.front().outcome == Outcome::record);
}

TEST_CASE("X11: the Holy See and the convention on enforced disappearance", "[G-03]") {
    const Ruling ruling = judge(record("ced-2006"), accession("VAT", on(2012, 1, 1)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(has(ruling, FindingCode::not_eligible));
    CHECK(is_party(whole("crc-1989"), "VAT", on(2012, 1, 1)));
}

TEST_CASE("X13: a declaration that fixes the minimum age at 15", "[H-02]") {
    const auto with_age = [](const char* age) {
        return judge(record("opac-2000"), stating(ratification("SUR", on(2012, 1, 1)), age));
    };
    CHECK(with_age("15").outcome() == Outcome::hold);
    CHECK(has(with_age("15"), FindingCode::declaration_out_of_range));
    CHECK(with_age("16").outcome() == Outcome::record);
}

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

TEST_CASE("X15: a mere signatory of the Covenant and its First Optional Protocol", "[F-01]") {
    const Date day(2000, 1, 1);    // China had signed the Covenant in 1998
    CHECK(judge(record("iccpr-op1-1966"), signature("CHN", day)).outcome() == Outcome::record);
    const Ruling ruling = judge(with("iccpr-op1-1966", {signature("CHN", day)}), ratification("CHN", on(2000, 6, 1)));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(has(ruling, FindingCode::parent_required));
}

TEST_CASE("X17: an instrument to the Kyoto Protocol by no Party to the Climate Convention", "[F-01]") {
    const Ruling ruling =
        judge(record("kyoto-1997"), accession("PSE", on(2015, 1, 1)));    // acceded to it in December 2015
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(has(ruling, FindingCode::parent_required));
}

TEST_CASE("X22: the Netherlands accepts where the clause names ratification", "[B-04][M-01]") {
    const Replay found = whole("crc-1989");
    CHECK(spell(found, "NLD").from == on(1995, 3, 8));
    const std::vector<Finding> about = found.findings_about(spell(found, "NLD").consent);
    REQUIRE(about.size() == 1);
    CHECK(about.front().code == FindingCode::act_not_named);
    CHECK(about.front().outcome == Outcome::info);
}

TEST_CASE("X26: the Russian Federation withdraws its ratification of the test ban", "[B-12][K-08]") {
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

TEST_CASE("X28: Ukraine says that it suspends the Mine Ban Convention", "[R-12]") {
    const Status found = status(record("mine-ban-1997"), on(2025, 8, 1));
    CHECK(found.standing("UKR") == Standing::party);
    const auto suspended = std::find_if(found.findings().begin(), found.findings().end(), [](const Finding& finding) {
        return finding.code == FindingCode::suspension_not_provided && finding.state == id("UKR");
    });
    REQUIRE(suspended != found.findings().end());
    CHECK(suspended->outcome == Outcome::query);
}

TEST_CASE("X29: a memorandum is no notice of withdrawal from the Climate Convention", "[R-03]") {
    const Instrument memorandum = lacking(withdrawal("USA", on(2026, 1, 7)), {Lack::instrument});
    const Ruling ruling = judge(record("unfccc-1992"), memorandum);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(has(ruling, FindingCode::not_a_notification));
    CHECK_FALSE(ruling.consequence());
    const Register told = with("unfccc-1992", {memorandum});
    CHECK(status(told, on(2030, 1, 1)).standing("USA") == Standing::party);
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
