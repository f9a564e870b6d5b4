// SPDX-License-Identifier: BSL-1.0
// The cases on withdrawal, revocation and return. Each test is named by its case.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

/// The State is a Party until the day before that day, and not on it.
void check_leaves(const TreatyKey& key, std::string_view state, Date exit) {
    CAPTURE(state, exit);
    CHECK(status(record(key), exit.plus_days(-1)).standing(state) == Standing::party);
    CHECK(status(record(key), exit).standing(state) == Standing::former);
}

}    // namespace

TEST_CASE("W01: Estonia, Latvia and Lithuania leave the Mine Ban Convention", "[R-06][R-07][M-02]") {
    for (const char* key : {"EST", "LVA", "LTU"}) check_leaves("mine-ban-1997", key, on(2025, 12, 27));
    CHECK(status(record("mine-ban-1997"), on(2025, 12, 27)).missing().empty());
}

TEST_CASE("W02: Finland leaves the Mine Ban Convention", "[R-06][R-07][M-02]") {
    check_leaves("mine-ban-1997", "FIN", on(2026, 1, 10));
    const StateStatus pending = status(record("mine-ban-1997"), on(2026, 1, 9)).state("FIN");
    REQUIRE(pending.pending);
    CHECK(pending.pending->notified == on(2025, 7, 10));
    CHECK(pending.pending->effect == on(2026, 1, 10));
}

TEST_CASE("W03: Poland leaves the Mine Ban Convention", "[R-06][R-07][M-02]") {
    check_leaves("mine-ban-1997", "POL", on(2026, 2, 20));
}

TEST_CASE("W04: Lithuania leaves the Convention on Cluster Munitions", "[R-06]") {
    const Spell found = spell(*play_on(record("ccm-2008"), on(2025, 3, 1)), "LTU");
    CHECK(found.until == on(2025, 3, 6));
    CHECK(status(record("ccm-2008"), on(2025, 3, 5)).standing("LTU") == Standing::party);
    CHECK(status(record("ccm-2008"), on(2025, 3, 6)).standing("LTU") == Standing::former);
}

TEST_CASE("W05: a conflict on the day of expiry defers the exit to its end", "[R-07]") {
    const auto with_facts = [](std::vector<Instrument> facts) {
        facts.push_back(withdrawal("FIN", on(2025, 2, 1)));
        Register found = without("mine-ban-1997", "FIN");
        found.add(accession("FIN", on(2012, 1, 9)), Intake::accepted);
        for (Instrument& fact : facts) found.add(std::move(fact));
        return found;
    };
    const auto fact = [](const char* what, Date day) { return assertion("FIN", what, day, "hypothetical"); };
    const Register deferred = with_facts(
        {fact("engaged-in-armed-conflict", on(2025, 8, 1)), fact("end-of-armed-conflict", on(2026, 11, 15))});
    CHECK(status(deferred, on(2026, 11, 14)).standing("FIN") == Standing::party);
    CHECK(status(deferred, on(2026, 11, 15)).standing("FIN") == Standing::former);
    CHECK(has(status(deferred, on(2026, 1, 1)).findings(), FindingCode::withdrawal_effect_pending_fact));
    const Register after_expiry = with_facts(
        {fact("not-engaged-in-armed-conflict", on(2025, 2, 1)), fact("engaged-in-armed-conflict", on(2025, 8, 2))});
    CHECK(status(after_expiry, on(2025, 8, 2)).standing("FIN") == Standing::former);
}

TEST_CASE("W06: Burundi leaves the Rome Statute", "[R-06][M-10]") {
    check_leaves("rome-1998", "BDI", on(2017, 10, 27));
}

TEST_CASE("W07: the Philippines leave the Rome Statute a year later, not at once", "[R-06]") {
    check_leaves("rome-1998", "PHL", on(2019, 3, 17));
    const Register announced = without("rome-1998", "PHL");
    Register party = announced;
    party.add(accession("PHL", on(2011, 8, 30)), Intake::accepted);
    const Ruling ruling = judge(party, effective(withdrawal("PHL", on(2018, 3, 17)), on(2018, 3, 17)));
    CHECK(the(ruling, FindingCode::effect_date_too_early).fact == on(2019, 3, 17));
    CHECK(ruling.consequence()->ends == on(2019, 3, 17));
}

TEST_CASE("W08: the Gambia notifies and revokes: a Party throughout, and the history shows both", "[R-08][V-01]") {
    const Replay found = whole("rome-1998");
    for (const Date day : {on(2016, 11, 10), on(2017, 2, 10), on(2017, 11, 10), on(2018, 1, 12)})
        CHECK(is_party(found, "GMB", day));
    const auto notice = std::find_if(found.notices().begin(), found.notices().end(),
                                     [](const Notice& each) { return each.state == id("GMB"); });
    REQUIRE(notice != found.notices().end());
    CHECK(notice->received == on(2016, 11, 10));
    CHECK(notice->effect == on(2017, 11, 10));
    CHECK(notice->revoked == on(2017, 2, 10));
}

TEST_CASE("W09: South Africa notifies and revokes: a Party throughout", "[R-08]") {
    const Replay found = whole("rome-1998");
    CHECK(is_party(found, "ZAF", on(2017, 10, 19)));
    CHECK(status(record("rome-1998"), on(2017, 3, 6)).state("ZAF").pending);
    CHECK_FALSE(status(record("rome-1998"), on(2017, 3, 7)).state("ZAF").pending);
}

TEST_CASE("W10: Hungary's notice to the Rome Statute runs a year", "[R-06][R-08]") {
    check_leaves("rome-1998", "HUN", on(2026, 6, 2));
    const Ruling revoked = judge(record("rome-1998"), instrument(Act::revocation_of_withdrawal, "HUN", on(2026, 6, 1)));
    CHECK(revoked.outcome() == Outcome::record);
    CHECK(judge(record("rome-1998"), instrument(Act::revocation_of_withdrawal, "HUN", on(2026, 6, 2))).outcome() ==
          Outcome::refuse);
}

TEST_CASE("W11: a joint statement with immediate effect is no notification", "[R-03][R-06]") {
    for (const char* key : {"BFA", "MLI", "NER"}) {
        CAPTURE(key);
        const Ruling statement =
            judge(record("rome-1998"), lacking(withdrawal(key, on(2025, 9, 22)), {Lack::instrument}));
        CHECK(has(statement, FindingCode::not_a_notification));
        CHECK_FALSE(statement.consequence());
        CHECK(judge(record("rome-1998"), withdrawal(key, on(2025, 10, 1))).consequence()->ends == on(2026, 10, 1));
    }
}

TEST_CASE("W14: the United States come back to the Paris Agreement, with a new lock-in", "[C-06][R-17]") {
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

TEST_CASE("W15: the United States leave the Paris Agreement again", "[R-05][R-06]") {
    check_leaves("paris-2015", "USA", on(2026, 1, 27));
    CHECK(judge(record("paris-2015"), withdrawal("USA", on(2024, 2, 19))).consequence()->ends == on(2025, 2, 19));
}

TEST_CASE("W16: Canada leaves the Kyoto Protocol", "[R-05][R-06]") {
    check_leaves("kyoto-1997", "CAN", on(2012, 12, 15));
    CHECK_FALSE(has(whole("kyoto-1997"), FindingCode::withdrawal_too_early));
}

TEST_CASE("W20: the Democratic People's Republic of Korea and the Covenant", "[R-02]") {
    const Status found = status(record("iccpr-1966"), on(2014, 1, 1));
    const StateStatus korea = found.state("PRK");
    CHECK(korea.standing == Standing::party);
    CHECK(korea.consent->date == on(1981, 9, 14));
    CHECK_FALSE(korea.disputed);    // the Covenant by its nature admits no withdrawal
    const Finding* notice = finding(found.findings(), FindingCode::withdrawal_not_provided);
    REQUIRE(notice != nullptr);
    CHECK(notice->outcome == Outcome::query);
    CHECK(notice->state == id("PRK"));
}

TEST_CASE("W24: Jamaica leaves the First Optional Protocol", "[R-06]") {
    check_leaves("iccpr-op1-1966", "JAM", on(1998, 1, 23));
}

TEST_CASE("W25: Trinidad and Tobago leaves, comes back with a reservation, and leaves", "[O-13][R-17]") {
    const Replay found = whole("iccpr-op1-1966");
    CHECK(is_party(found, "TTO", on(1998, 8, 25)));
    CHECK_FALSE(is_party(found, "TTO", on(1998, 8, 26)));    // out; acceded anew that day
    CHECK(status(record("iccpr-op1-1966"), on(1998, 8, 26)).standing("TTO") == Standing::contracting);
    CHECK_FALSE(is_party(found, "TTO", on(1998, 11, 25)));
    CHECK(is_party(found, "TTO", on(1998, 11, 26)));
    CHECK(is_party(found, "TTO", on(2000, 6, 26)));
    CHECK_FALSE(is_party(found, "TTO", on(2000, 6, 27)));
    const Register reserved =
        with("iccpr-op1-1966",
             {stating(instrument(Act::reservation, "TTO", on(1998, 8, 26)), "not of persons under sentence of death")});
    CHECK(the(replay(reserved), FindingCode::reaccession_with_reservation).outcome == Outcome::query);
}

TEST_CASE("W29: the last day of notice for the Genocide Convention", "[R-10][M-13]") {
    CHECK(judge(record("genocide-1948"), withdrawal("FRA", on(2025, 7, 12))).consequence()->ends == on(2026, 1, 12));
    CHECK(judge(record("genocide-1948"), withdrawal("FRA", on(2025, 7, 13))).consequence()->ends == on(2031, 1, 12));
}

TEST_CASE("W32: bound by the nuclear ban until party to no conflict any more", "[R-07]") {
    const auto fact = [](const char* what, Date day) { return assertion("AUT", what, day, "hypothetical"); };
    const Register found =
        with("tpnw-2017",
             {withdrawal("AUT", on(2025, 3, 1)), fact("engaged-in-armed-conflict one", on(2026, 2, 1)),
              fact("engaged-in-armed-conflict two", on(2026, 4, 10)), fact("end-of-armed-conflict one", on(2026, 5, 1)),
              fact("end-of-armed-conflict two", on(2026, 9, 1))});
    CHECK(status(found, on(2026, 5, 1)).standing("AUT") == Standing::party);
    CHECK(status(found, on(2026, 8, 31)).standing("AUT") == Standing::party);
    CHECK(status(found, on(2026, 9, 1)).standing("AUT") == Standing::former);
}

TEST_CASE("W34: who leaves the Climate Convention leaves Kyoto and Paris the same day", "[F-06]") {
    // Joined the Paris Agreement so late that its own lock-in still runs.
    const Register parent = with("unfccc-1992", {withdrawal("FRA", on(2026, 3, 1))});
    Register paris = without("paris-2015", "FRA");
    paris.add(accession("FRA", on(2025, 5, 2)));
    const Docket docket = std::move(Docket().add(parent));
    CHECK(spell(replay(paris, docket), "FRA").from == on(2025, 6, 1));
    for (const Register* register_of : {&std::as_const(paris), &record("kyoto-1997"), &parent}) {
        CAPTURE(register_of->treaty().key().text());
        CHECK(status(*register_of, on(2027, 2, 28), docket).standing("FRA") == Standing::party);
        CHECK(status(*register_of, on(2027, 3, 1), docket).standing("FRA") == Standing::former);
    }
    CHECK(has(judge(paris, withdrawal("FRA", on(2026, 3, 1)), docket), FindingCode::withdrawal_too_early));
}
