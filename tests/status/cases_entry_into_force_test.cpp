// SPDX-License-Identifier: BSL-1.0
// The cases on entry into force, of the treaty and for one State, against the built-in records. Each test is named by its case.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

std::optional<Date> in_force(const TreatyKey& key) { return whole(key).entry_into_force().date; }

/// How many instruments had counted by the end of that day.
std::size_t counted(const TreatyKey& key, Date day) {
    const Replay found = whole(key);
    return conditions_on(found, *found.clause(), day).front().counted.size();
}

}    // namespace

TEST_CASE("E01: the Mine Ban Convention, 40 instruments on 16 September 1998", "[M-03][J-06]") {
    CHECK(counted("mine-ban-1997", on(1998, 9, 15)) == 38);
    CHECK(counted("mine-ban-1997", on(1998, 9, 16)) == 40);
    CHECK(in_force("mine-ban-1997") == on(1999, 3, 1));
}

TEST_CASE("E02: the Convention on Cluster Munitions, 30 instruments on 16 February 2010", "[M-03]") {
    CHECK(counted("ccm-2008", on(2010, 2, 16)) == 30);
    CHECK(in_force("ccm-2008") == on(2010, 8, 1));
}

TEST_CASE("E03: the Rome Statute, from 56 to 66 on 11 April 2002", "[M-07][J-06]") {
    CHECK(counted("rome-1998", on(2002, 4, 10)) == 56);
    CHECK(counted("rome-1998", on(2002, 4, 11)) == 66);
    CHECK(on(2002, 4, 11).plus_days(60) == on(2002, 6, 10));
    CHECK(in_force("rome-1998") == on(2002, 7, 1));
    const Replay found = whole("rome-1998");
    int original = 0;
    for (const Spell& each : found.spells())
        original += each.consented <= on(2002, 4, 11) && each.from == on(2002, 7, 1) ? 1 : 0;
    CHECK(original == 66);
}

TEST_CASE("E04: the Convention on the Rights of the Child, 20 instruments on 3 August 1990", "[M-01]") {
    CHECK(counted("crc-1989", on(1990, 8, 2)) < 20);
    CHECK(counted("crc-1989", on(1990, 8, 3)) >= 20);
    CHECK(in_force("crc-1989") == on(1990, 9, 2));
}

TEST_CASE("E05: children in armed conflict, the tenth by New Zealand", "[M-02]") {
    CHECK(whole("opac-2000").entry_into_force().completed_by == ids({"NZL"}));
    CHECK(in_force("opac-2000") == on(2002, 2, 12));
}

TEST_CASE("E06: enforced disappearance, the twentieth is an accession", "[M-01][K-02]") {
    const Replay found = whole("ced-2006");
    CHECK(spell(found, "IRQ").taken_as == Act::accession);
    CHECK(found.entry_into_force().fulfilled == on(2010, 11, 23));
    CHECK(found.entry_into_force().date == on(2010, 12, 23));
}

TEST_CASE("E07: the Covenant's 35th was Czechoslovakia's; without the States that are gone it would be later",
          "[K-07]") {
    CHECK(whole("iccpr-1966").entry_into_force().completed_by == ids({"CSK"}));
    CHECK(in_force("iccpr-1966") == on(1976, 3, 23));
    Register recounted(record("iccpr-1966").shared_treaty(), record("iccpr-1966").shared_roster());
    for (const Instrument& act : record("iccpr-1966").instruments())
        if (!act.state ||
            (*act.state != StateKey("CSK") && *act.state != StateKey("DDR") && *act.state != StateKey("YUG")))
            recounted.add(act, Intake::accepted);
    CHECK(replay(recounted).entry_into_force().date == on(1976, 9, 11));
}

TEST_CASE("E08: the Second Optional Protocol needs the German Democratic Republic's instrument", "[K-07]") {
    CHECK(in_force("iccpr-op2-1989") == on(1991, 7, 11));
    CHECK(play(without("iccpr-op2-1989", "DDR"))->entry_into_force().date == on(1991, 12, 5));
}

TEST_CASE("E09: the First Optional Protocol waits for the Covenant", "[F-04][M-09]") {
    const Replay found = whole("iccpr-op1-1966");
    CHECK(found.entry_into_force().fulfilled == on(1973, 12, 12));
    CHECK(found.clause()->delay.after(on(1973, 12, 12)) == on(1974, 3, 12));
    CHECK(found.entry_into_force().date == on(1976, 3, 23));
}

TEST_CASE("E16: Kyoto, the weight last, with the Russian Federation", "[J-02][J-04]") {
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

TEST_CASE("E17: Paris, 52.1 per cent on 4 October and 58.8 on 5 October 2016, without the European Union",
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

TEST_CASE("E22: nuclear weapons, the 50th on 24 October 2020", "[M-01]") {
    CHECK(counted("tpnw-2017", on(2020, 10, 24)) == 50);
    CHECK(in_force("tpnw-2017") == on(2021, 1, 22));
}

TEST_CASE("E46: the test ban waits for States by name", "[J-03]") {
    const Status found = status(record("ctbt-1996"), on(2025, 1, 1));
    CHECK(found.in_force() == Truth::no);
    CHECK(found.shortfall().front().missing_States ==
          ids({"CHN", "EGY", "IND", "IRN", "ISR", "PAK", "PRK", "RUS", "USA"}));
}

TEST_CASE("S01: Algeria, mine ban", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "DZA", on(2001, 10, 9)) == on(2002, 4, 1));
}
TEST_CASE("S02: Botswana, mine ban, on the first of a month", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "BWA", on(2000, 3, 1)) == on(2000, 9, 1));
}
TEST_CASE("S03: Australia, mine ban", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "AUS", on(1999, 1, 14)) == on(1999, 7, 1));
}
TEST_CASE("S04: Honduras, mine ban, after the 40th and on the same day as the others", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "HND", on(1998, 9, 24)) == on(1999, 3, 1));
}
TEST_CASE("S05: Panama, mine ban", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "PAN", on(1998, 10, 7)) == on(1999, 4, 1));
}
TEST_CASE("S06: Ukraine, mine ban", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "UKR", on(2005, 12, 27)) == on(2006, 6, 1));
}
TEST_CASE("S08: Central African Republic, mine ban", "[M-04][L-02]") {
    CHECK(in_force_for("mine-ban-1997", "CAF", on(2002, 11, 8)) == on(2003, 5, 1));
}

TEST_CASE("S09: Lithuania, cluster munitions, provisionally from its deposit", "[M-04][N-02]") {
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

TEST_CASE("S10: United Kingdom, cluster munitions, after fulfilment and before entry into force", "[L-03][L-06]") {
    CHECK(in_force_for("ccm-2008", "GBR", on(2010, 5, 4)) == on(2010, 11, 1));
}

TEST_CASE("S11: Afghanistan, Rome Statute", "[M-07]") {
    CHECK(in_force_for("rome-1998", "AFG", on(2003, 2, 10)) == on(2003, 5, 1));
}
TEST_CASE("S13: Australia, Rome Statute, on the day of entry into force", "[M-07]") {
    CHECK(in_force_for("rome-1998", "AUS", on(2002, 7, 1)) == on(2002, 9, 1));
}
TEST_CASE("S14: Greece, Rome Statute", "[M-07]") {
    CHECK(in_force_for("rome-1998", "GRC", on(2002, 5, 15)) == on(2002, 8, 1));
}
TEST_CASE("S15: Burundi, Rome Statute", "[M-07]") {
    CHECK(in_force_for("rome-1998", "BDI", on(2004, 9, 21)) == on(2004, 12, 1));
}
TEST_CASE("S17: Armenia, Rome Statute", "[M-07]") {
    CHECK(in_force_for("rome-1998", "ARM", on(2023, 11, 14)) == on(2024, 2, 1));
}

TEST_CASE("S19: France, rights of the child, after the 20th and before entry into force", "[L-03][M-01]") {
    CHECK(in_force_for("crc-1989", "FRA", on(1990, 8, 7)) == on(1990, 9, 6));
}
TEST_CASE("S20: Netherlands, children in armed conflict", "[M-02][L-02]") {
    CHECK(in_force_for("opac-2000", "NLD", on(2009, 9, 24)) == on(2009, 10, 24));
}
TEST_CASE("S22: Monaco, children in armed conflict, in the gap, either reading", "[L-04][L-05]") {
    const Spell found = spell_from(whole("opac-2000"), "MCO", on(2001, 11, 13));
    CHECK(found.from == on(2002, 2, 12));
    CHECK_FALSE(found.other_from);
}
TEST_CASE("S23: Austria, children in armed conflict, in the gap, two readings", "[L-05]") {
    const Status found = status(record("opac-2000"), on(2002, 2, 12));
    const StateStatus austria = found.state("AUT");
    CHECK(austria.consent->in_force_from == on(2002, 2, 12));
    CHECK(austria.disputed);
    REQUIRE(austria.alternatives.size() == 1);
    CHECK(austria.alternatives.front().in_force_from == on(2002, 3, 1));
    CHECK_FALSE(found.state("NZL").disputed);
}
TEST_CASE("S38: Albania, Paris Agreement", "[M-01][L-01]") {
    CHECK(in_force_for("paris-2015", "ALB", on(2016, 9, 21)) == on(2016, 11, 4));
}
TEST_CASE("S39: United States, Paris Agreement, the second time", "[M-01][L-01]") {
    CHECK(in_force_for("paris-2015", "USA", on(2021, 1, 20)) == on(2021, 2, 19));
}
TEST_CASE("S40: Australia, Kyoto Protocol", "[M-01]") {
    CHECK(in_force_for("kyoto-1997", "AUS", on(2007, 12, 12)) == on(2008, 3, 11));
}
TEST_CASE("S41: Canada, Kyoto Protocol, whose lock-in runs from the general date", "[L-01][R-05]") {
    CHECK(in_force_for("kyoto-1997", "CAN", on(2002, 12, 17)) == on(2005, 2, 16));
    const Register before(record("kyoto-1997"));
    const Ruling early = judge(before, withdrawal("CAN", on(2008, 2, 15)));
    CHECK(the(early, FindingCode::withdrawal_too_early).first_good_date == on(2008, 2, 16));
    CHECK(judge(before, withdrawal("CAN", on(2008, 2, 16))).consequence()->ends == on(2009, 2, 16));
}
TEST_CASE("S46: the Federal Republic of Yugoslavia acceded to the Genocide Convention", "[D-05][M-01]") {
    const Replay found = whole("genocide-1948");
    CHECK(spell(found, "SRB").from == on(2001, 6, 10));
    CHECK_FALSE(is_party(found, "SRB", on(2001, 6, 9)));
}
