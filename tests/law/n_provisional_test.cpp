// SPDX-License-Identifier: BSL-1.0
// Section N: provisional application.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses declared_with(Acts acts) {
    return clauses_with([&](FinalClauses& c) {
        c.provisional_application =
            ProvisionalApplicationClause{.article = {"18", {}, {}}, .scope = "article 1", .declared_with = acts};
    });
}

Instrument applied(Date day) { return instrument(Act::provisional_application, "FRA", day); }

/// The stretch of provisional application that these acts make; the test fails if there is not exactly one.
ProvisionalSpell stretch(const FinalClauses& of, std::vector<Instrument> acts) {
    const auto found = play(in_force(of, std::move(acts)));
    REQUIRE(found->provisional().size() == 1);
    return found->provisional().front();
}

}    // namespace

TEST_CASE("a treaty that does not provide for provisional application leaves a declaration of it disputed", "[N-01]") {
    const Ruling ruling = judge(record_of(clauses()), applied(opening));
    CHECK(ruling.outcome() == Outcome::query);
    CHECK(has(ruling, FindingCode::provisional_application_not_provided));
    CHECK_FALSE(ruling.takes_effect());
    CHECK(judge(record_of(declared_with({})), applied(opening)).outcome() == Outcome::record);
}

TEST_CASE("it is declared with the acts that the clause names, on their day", "[N-02]") {
    const FinalClauses with_consent = declared_with(any_consent);
    const Date day(2000, 4, 10);
    CHECK(judge(in_force(with_consent, {accession("FRA", day)}), applied(day)).outcome() == Outcome::record);
    const Ruling late = judge(in_force(with_consent, {accession("FRA", day)}), applied(day.plus_days(1)));
    CHECK(late.outcome() == Outcome::hold);
    CHECK(has(late, FindingCode::provisional_application_time));
    CHECK(judge(record_of(with_consent, {signature("FRA", opening)}), applied(opening)).outcome() == Outcome::hold);
    const FinalClauses with_signature = declared_with(any_consent | Acts{Act::signature});
    CHECK(judge(record_of(with_signature, {signature("FRA", opening)}), applied(opening)).outcome() == Outcome::record);
}

TEST_CASE("declared with an instrument on hold, it is good when that is", "[N-02][K-11]") {
    const Date cured(2000, 4, 20);
    CHECK(stretch(declared_with(any_consent),
                  {named(lacking(accession("FRA", on(2000, 4, 10)), {Lack::form}), "F"), applied(on(2000, 4, 10)),
                   about(instrument(Act::completion, "FRA", cured), "F")})
              .from == cured);
}

TEST_CASE("it starts on receipt or on the day stated, and ends with entry into force for the State", "[N-04]") {
    const Date day(2000, 4, 10);
    const Instrument consent = accession("FRA", day);
    const ProvisionalSpell found = stretch(declared_with(any_consent), {consent, applied(day)});
    CHECK(found.from == day);
    CHECK(found.until == on(2000, 5, 10));
    CHECK(stretch(declared_with(any_consent), {consent, effective(applied(day), on(2000, 5, 1))}).from ==
          on(2000, 5, 1));
    CHECK(stretch(declared_with({}), {applied(day)}).until == std::nullopt);
}

TEST_CASE("it ends by notice, or when the State makes clear that it will not become a party", "[N-04]") {
    for (const Act act : {Act::end_of_provisional_application, Act::no_intention_to_become_party}) {
        CAPTURE(to_string(act));
        CHECK(stretch(declared_with({}), {applied(on(2000, 4, 10)), instrument(act, "FRA", on(2000, 6, 1))}).until ==
              on(2000, 6, 1));
    }
    CHECK(has(judge(record_of(declared_with({})), instrument(Act::end_of_provisional_application, "FRA", opening)),
              FindingCode::no_target));
    CHECK(stretch(declared_with(any_consent), {accession("FRA", on(2000, 2, 10)), applied(on(2000, 2, 10)),
                                               instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 15))})
              .until == on(2000, 2, 15));
}

TEST_CASE("it makes no Party and counts for nothing", "[N-05]") {
    const Register record =
        record_of(declared_with({}), {accession("AUT", opening), accession("BEL", opening), applied(opening)});
    const Replay found = replay(record);
    CHECK_FALSE(found.entry_into_force().fulfilled);
    CHECK_FALSE(has_joined(found, "FRA", opening));
}

TEST_CASE("where the treaty says so it ends for all with entry into force, and on a date at the latest", "[N-04]") {
    FinalClauses of = clauses();
    of.provisional_application = ProvisionalApplicationClause{.article = {}, .scope = {}, .declared_with = {}};
    const auto until = [&](bool enters) {
        std::vector<Instrument> acts = {instrument(Act::provisional_application, "FRA", opening)};
        if (enters)
            for (const Instrument& act : three_accessions()) acts.push_back(act);
        return play(record_of(of, acts))->provisional().front().until;
    };
    CHECK_FALSE(until(true));    // for France the treaty is not in force
    of.provisional_application->not_after = on(2005, 1, 1);
    CHECK(until(false) == on(2005, 1, 1));
    CHECK(until(true) == on(2005, 1, 1));
    of.provisional_application->ends = Moment{Immediately{}, Anchor::entry_into_force};
    CHECK(until(true) == entry_into_force);
    CHECK(until(false) == on(2005, 1, 1));
}
