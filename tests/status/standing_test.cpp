// SPDX-License-Identifier: BSL-1.0
// Section I: status words and obligations before entry into force.
#include "catch.hpp"
#include "law/treaties.hpp"

#include <depositary/status/status.hpp>

using namespace scenes;

namespace {

Standing standing_of(const Register& record, std::string_view state, Date day) {
    return status(record, day).standing(state);
}

}    // namespace

TEST_CASE("who consented to a treaty that had ended never was a Party, even if the depositary took the instrument",
          "[S-02][S-04][I-01]") {
    FinalClauses of = clauses();
    of.termination = TerminationClause{.article = {"44", {}, {}},
                                       .parties_below = 0,
                                       .ends = Moment{YearsAfter(10), Anchor::entry_into_force},
                                       .extends = {}};
    const Register record =
        record_of(of,
                  {accession("AUT", fulfilment), accession("BEL", fulfilment), accession("CHE", fulfilment),
                   accession("FRA", on(2010, 3, 1)), accession("ITA", on(2011, 1, 1))},
                  Intake::accepted);
    CHECK(standing_of(record, "AUT", on(2010, 3, 1)) == Standing::party);
    CHECK(standing_of(record, "AUT", on(2012, 1, 1)) == Standing::former);
    CHECK(standing_of(record, "ITA", on(2012, 1, 1)) == Standing::none);
}

TEST_CASE("signatory, contracting State and Party are three things", "[I-01]") {
    const Register record =
        record_of(clauses(), {signature("AUT", opening), ratification("AUT", on(2000, 1, 9)),
                              accession("BEL", fulfilment), accession("CHE", fulfilment), signature("FRA", opening)});
    struct Row {
        std::string_view state;
        Date day;
        Standing standing;
    };
    const Row table[] = {
        {"AUT", opening.plus_days(-1), Standing::none}, {"AUT", opening, Standing::signatory},
        {"AUT", on(2000, 1, 9), Standing::contracting}, {"AUT", entry_into_force.plus_days(-1), Standing::contracting},
        {"AUT", entry_into_force, Standing::party},     {"FRA", entry_into_force, Standing::signatory},
        {"ITA", entry_into_force, Standing::none},
    };
    for (const Row& row : table) {
        CAPTURE(row.state, row.day);
        CHECK(standing_of(record, row.state, row.day) == row.standing);
    }
    CHECK(status(record, entry_into_force).counts() == Counts{2, 3, 3});
    CHECK(status(record, fulfilment).counts() == Counts{2, 3, 0});
}

TEST_CASE("status is a function of State, treaty, valid date and knowledge date", "[I-02][V-01]") {
    const Register record = in_force(clauses(), {recorded(accession("FRA", on(2000, 4, 1)), on(2000, 9, 1))});
    const Date day(2000, 6, 1);
    CHECK(status(record, day).standing("FRA") == Standing::party);
    CHECK(status(record, day, {}, on(2000, 8, 31)).standing("FRA") == Standing::none);
    CHECK(status(record, day, {}, on(2000, 9, 1)).standing("FRA") == Standing::party);
    CHECK(status(record, on(2000, 4, 15)).standing("FRA") == Standing::contracting);
    CHECK(status(record, day).standing("ITA") == Standing::none);
    CHECK_THROWS_AS(status(record, day).standing("NOWHERE"), UnknownState);
}

TEST_CASE("a State that has given notice stays a Party until the day of effect", "[I-03][R-18]") {
    const Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1))});
    const StateStatus pending = status(record, on(2001, 6, 30)).state("BEL");
    CHECK(pending.standing == Standing::party);
    REQUIRE(pending.pending);
    CHECK(pending.pending->notified == on(2001, 1, 1));
    CHECK(pending.pending->effect == on(2001, 7, 1));
    CHECK_FALSE(pending.consent->ended);
    const StateStatus gone = status(record, on(2001, 7, 1)).state("BEL");
    CHECK(gone.standing == Standing::former);
    CHECK_FALSE(gone.pending);
    CHECK(gone.consent->ended == on(2001, 7, 1));
    CHECK_FALSE(status(record, on(2000, 12, 31)).state("BEL").pending);
}

TEST_CASE("final clauses govern acts before entry into force", "[I-04]") {
    const Register record = record_of(clauses());
    CHECK(judge(record, signature("FRA", opening)).outcome() == Outcome::record);
    CHECK(judge(record, signature("FRA", on(1999, 12, 15))).outcome() == Outcome::refuse);    // adopted, not open yet
}

TEST_CASE("object and purpose bind from signature, and from consent until entry into force", "[I-05]") {
    const Register record =
        in_force(clauses(), {signature("FRA", opening), ratification("FRA", on(2000, 4, 1)), signature("ITA", opening),
                             instrument(Act::no_intention_to_become_party, "ITA", on(2000, 2, 1))});
    const auto bound = [&](std::string_view state, Date day) {
        return status(record, day).state(state).object_and_purpose;
    };
    CHECK(bound("FRA", opening));
    CHECK(bound("FRA", on(2000, 4, 1)));
    CHECK_FALSE(bound("FRA", on(2000, 5, 1)));    // a Party: bound by the treaty itself
    CHECK(bound("ITA", on(2000, 1, 31)));
    CHECK_FALSE(bound("ITA", on(2000, 2, 1)));
    CHECK_FALSE(bound("ESP", on(2000, 2, 1)));
}

TEST_CASE("a State that disavowed its signature may ratify later, and it is said", "[I-06]") {
    const Register record = record_of(
        clauses(), {signature("FRA", opening), instrument(Act::no_intention_to_become_party, "FRA", on(2000, 2, 1))});
    const Ruling ruling = judge(record, ratification("FRA", on(2000, 3, 1)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(the(ruling, FindingCode::ratifies_after_disavowal).fact == on(2000, 2, 1));
    const Register undaunted = record_of(clauses(), {signature("FRA", opening)});
    CHECK_FALSE(has(judge(undaunted, ratification("FRA", on(2000, 3, 1))), FindingCode::ratifies_after_disavowal));
    CHECK(status(record, on(2000, 2, 1)).standing("FRA") == Standing::signatory);
    CHECK(status(record, on(2000, 2, 1)).counts().signatories == 1);
}

TEST_CASE("acts before entry into force for the State are not covered", "[I-07]") {
    const Register record = in_force(clauses(), {accession("FRA", on(2000, 4, 1))});
    const Status found = status(record, on(2010, 1, 1));
    CHECK_FALSE(found.covers(id("FRA"), on(2000, 4, 30)));
    CHECK(found.covers(id("FRA"), on(2000, 5, 1)));
}

TEST_CASE("a State that left is a former Party, one that took its instrument back is not", "[B-12][R-17]") {
    const Register record =
        in_force(clauses(),
                 {withdrawal("BEL", on(2001, 1, 1)), signature("FRA", opening), ratification("FRA", on(2000, 2, 20)),
                  instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 25)), accession("ITA", on(2000, 2, 20)),
                  instrument(Act::withdrawal_of_instrument, "ITA", on(2000, 2, 25))});
    CHECK(standing_of(record, "BEL", on(2001, 7, 1)) == Standing::former);
    CHECK(standing_of(record, "FRA", on(2000, 2, 25)) == Standing::signatory);
    CHECK(standing_of(record, "ITA", on(2000, 2, 25)) == Standing::none);
}

TEST_CASE("who comes back has its former consents with their dates", "[R-17]") {
    const Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1)), accession("BEL", on(2002, 1, 1))});
    const StateStatus found = status(record, on(2003, 1, 1)).state("BEL");
    CHECK(found.standing == Standing::party);
    CHECK(found.consent->in_force_from == on(2002, 1, 31));
    REQUIRE(found.earlier.size() == 1);
    CHECK(found.earlier.front().in_force_from == entry_into_force);
    CHECK(found.earlier.front().ended == on(2001, 7, 1));
}

TEST_CASE("provisional application is a standing of its own, and makes no Party", "[N-05][N-04]") {
    FinalClauses of = clauses();
    of.provisional_application = ProvisionalApplicationClause{};
    const Register record =
        in_force(of, {signature("FRA", opening), instrument(Act::provisional_application, "FRA", opening)});
    const Status found = status(record, on(2000, 6, 1));
    CHECK(found.standing("FRA") == Standing::provisional);
    CHECK(found.counts().parties == 3);
}

TEST_CASE("a disputed reading stands beside the one that the status follows", "[L-05][R-02]") {
    FinalClauses of = clauses();
    of.for_each_State->later_than = LaterThan::entry_into_force;
    of.withdrawal.reset();
    const Register record = in_force(of, {accession("FRA", on(2000, 2, 20)), withdrawal("BEL", on(2001, 1, 1))});
    const Status found = status(record, on(2001, 6, 1));
    CHECK(found.state("FRA").disputed);
    CHECK(found.state("FRA").alternatives.front().in_force_from == on(2000, 3, 21));
    CHECK(found.state("BEL").disputed);
    CHECK(found.state("BEL").alternatives.front().ended == on(2002, 1, 1));
    CHECK_FALSE(found.state("AUT").disputed);
}

TEST_CASE("everybody who exists or ever acted is listed, in the order of the keys") {
    const Register record = record_of(clauses(), {signature("FRA", opening)});
    const std::vector<StateStatus> states = status(record, on(2001, 1, 1)).states();
    CHECK(states.size() > 190);
    CHECK(std::is_sorted(states.begin(), states.end(),
                         [](const StateStatus& a, const StateStatus& b) { return a.state < b.state; }));
    CHECK(std::none_of(states.begin(), states.end(), [](const StateStatus& each) { return each.state == id("DDR"); }));
}

TEST_CASE("an answer about a day after the record ends says so", "[V-04]") {
    Register record = in_force();
    record.set_until(on(2005, 1, 1));
    CHECK(has(status(record, on(2005, 1, 2)).findings(), FindingCode::record_incomplete));
    CHECK_FALSE(has(status(record, on(2005, 1, 1)).findings(), FindingCode::record_incomplete));
}

TEST_CASE("an instrument that was taken back hides neither the participation nor its end", "[B-12][R-08]") {
    const Instrument out = withdrawal("BEL", on(2001, 1, 10));
    SECTION("taken back after the exit") {
        const Register record = in_force(clauses(), {out, accession("BEL", on(2001, 8, 1)),
                                                     instrument(Act::withdrawal_of_instrument, "BEL", on(2001, 8, 9))});
        const Status found = status(record, on(2002, 1, 1));
        const StateStatus belgium = found.state("BEL");
        CHECK(belgium.standing == Standing::former);
        CHECK(belgium.consent->ended == on(2001, 7, 10));
        REQUIRE(belgium.earlier.size() == 1);
        CHECK_FALSE(belgium.earlier.front().in_force_from);
    }
    SECTION("void by the revocation of the notice") {
        const Register record = in_force(clauses(), {out, accession("BEL", on(2001, 3, 1)),
                                                     instrument(Act::revocation_of_withdrawal, "BEL", on(2001, 5, 1))});
        const StateStatus belgium = status(record, on(2002, 1, 1)).state("BEL");
        CHECK(belgium.standing == Standing::party);
        CHECK(belgium.consent->in_force_from == entry_into_force);
        CHECK_FALSE(belgium.consent->ended);
    }
}

TEST_CASE("provisional application leaves the duty not to defeat object and purpose", "[I-05][N-05]") {
    FinalClauses of = clauses();
    of.provisional_application = ProvisionalApplicationClause{.article = {}, .scope = {}, .declared_with = any_consent};
    const Register record = record_of(of, {accession("FRA", opening), accession("ITA", opening),
                                           instrument(Act::provisional_application, "FRA", opening)});
    const Status found = status(record, on(2000, 1, 20));
    CHECK(found.standing("FRA") == Standing::provisional);
    CHECK(found.state("FRA").object_and_purpose);
    CHECK(found.state("ITA").object_and_purpose);
}
