// SPDX-License-Identifier: BSL-1.0
// What of the cases on withdrawal, revocation and return a scenario cannot say; the others are in tests/scenarios/withdrawal.toml.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

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
