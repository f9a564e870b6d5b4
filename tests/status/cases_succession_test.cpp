// SPDX-License-Identifier: BSL-1.0
// The cases on succession and on two kinds of time. Each test is named by its case.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("D01: the Czech Republic succeeds to the Genocide Convention", "[D-02]") {
    CHECK(in_force_for("genocide-1948", "CZE", on(1993, 2, 22)) == on(1993, 1, 1));
}

TEST_CASE("D02: Slovakia succeeds to the Genocide Convention", "[D-02]") {
    CHECK(in_force_for("genocide-1948", "SVK", on(1993, 5, 28)) == on(1993, 1, 1));
}

TEST_CASE("D05: Montenegro and South Sudan succeed to the Mine Ban Convention", "[D-02]") {
    CHECK(in_force_for("mine-ban-1997", "MNE", on(2006, 10, 23)) == on(2006, 6, 3));
    CHECK(in_force_for("mine-ban-1997", "SSD", on(2011, 11, 11)) == on(2011, 7, 9));
}

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

TEST_CASE("D09: the Soviet Union's ratification is the Russian Federation's", "[D-04]") {
    for (const Date day : {on(1991, 12, 23), on(1991, 12, 24), on(2017, 1, 1)}) {
        const StateStatus found = status(record("iccpr-1966"), day).state("RUS");
        CHECK(found.standing == Standing::party);
        CHECK(found.consent->date == on(1973, 10, 16));
    }
    CHECK(status(record("iccpr-1966"), on(1980, 1, 1)).standing("SUN") == Standing::party);
}

TEST_CASE("D10: the Federal Republic of Yugoslavia, as known later and as known then", "[D-05][V-02]") {
    const Date day(1999, 1, 1);
    const Status now = status(record("iccpr-1966"), day);
    CHECK(now.standing("SRB") == Standing::party);
    CHECK(now.state("SRB").consent->in_force_from == on(1992, 4, 27));
    CHECK_FALSE(now.state("SRB").disputed);
    CHECK(now.standing("YUG") == Standing::former);
    const Status then = status(record("iccpr-1966"), day, {}, on(2000, 12, 31));
    CHECK(then.standing("YUG") == Standing::party);
    CHECK(then.state("YUG").disputed);
    CHECK(then.standing("SRB") == Standing::none);
    CHECK(has(then.findings(), FindingCode::continuity_disputed));
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

TEST_CASE("B01: was South Sudan a Party on 1 September 2011?", "[V-01][D-02]") {
    const Date day(2011, 9, 1);
    CHECK(status(record("mine-ban-1997"), day, {}, on(2011, 10, 1)).standing("SSD") == Standing::none);
    CHECK(status(record("mine-ban-1997"), day, {}, on(2011, 12, 1)).standing("SSD") == Standing::party);
    CHECK(status(record("mine-ban-1997"), on(2011, 7, 8), {}, on(2011, 12, 1)).standing("SSD") == Standing::none);
}

TEST_CASE("B02: was the Gambia's withdrawal pending on 1 January 2017?", "[V-01][R-08]") {
    const Date day(2017, 1, 1);
    for (const std::optional<Date> known : {std::optional(day), std::optional<Date>()}) {
        const StateStatus found = status(record("rome-1998"), day, {}, known).state("GMB");
        CHECK(found.standing == Standing::party);
        REQUIRE(found.pending);
        CHECK(found.pending->effect == on(2017, 11, 10));
    }
    CHECK_FALSE(status(record("rome-1998"), on(2017, 3, 1)).state("GMB").pending);
    CHECK(status(record("rome-1998"), on(2018, 1, 1)).standing("GMB") == Standing::party);
    CHECK(Status(whole("rome-1998"), day).state("GMB").pending);    // one replay of the whole record says the same
}

TEST_CASE("B04: was Serbia a Party on 1 January 1995?", "[D-05][V-02]") {
    const Date day(1995, 1, 1);
    const Status then = status(record("iccpr-1966"), day, {}, on(1995, 12, 31));
    CHECK(then.standing("YUG") == Standing::party);
    CHECK(then.standing("SRB") == Standing::none);
    const StateStatus claimant = then.state("SRB");
    CHECK(claimant.disputed);
    REQUIRE(claimant.alternatives.size() == 1);
    CHECK(claimant.alternatives.front().in_force_from == on(1976, 3, 23));
    const Status later = status(record("iccpr-1966"), day, {}, on(2002, 1, 1));
    CHECK(later.standing("SRB") == Standing::party);
    CHECK(later.state("SRB").consent->in_force_from == on(1992, 4, 27));
}
