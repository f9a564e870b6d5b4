// SPDX-License-Identifier: BSL-1.0
// LAW section U: territory.
#include <depositary/law/judge.hpp>
#include <depositary/status/grounds.hpp>
#include <depositary/status/territory.hpp>

#include "catch.hpp"
#include "law/treaties.hpp"

using namespace scenes;

namespace {

constexpr Date later(2005, 1, 10);

Instrument territorial(const char* state, Date day, std::string value) {
    return stating(instrument(Act::territorial_application, state, day), std::move(value));
}

FinalClauses with_clause(std::optional<Moment> extension = {}, std::optional<Moment> ends = {}) {
    FinalClauses of = clauses();
    of.territory = TerritorialClause{{"12", {}, {}}, "by notification", std::move(extension), std::move(ends)};
    return of;
}

const Moment after_90_days{DaysAfter(90), Anchor::receipt};
const Moment month_after_six{FirstDayOfMonthAfterMonths(6), Anchor::receipt};

/// "Greenland: not from 2000-03-02"
std::vector<std::string> told(const Register& record, const char* state, Date day) {
    std::vector<std::string> lines;
    for (const TerritorialTerm& term : territorial_terms(replay(record), id(state), day))
        lines.push_back(term.territory + (term.applies ? ": from " : ": not from ") + to_string(term.since));
    return lines;
}

using Lines = std::vector<std::string>;

}    // namespace

TEST_CASE("a Party that says nothing is bound for its entire territory", "[U-01]") {
    CHECK(told(in_force(), "AUT", later).empty());
    // What it said before it consented, and did not say again, is not part of its consent.
    CHECK(told(in_force(clauses(),
                        {territorial("FRA", on(2001, 1, 1), "except Greenland"), accession("FRA", on(2002, 1, 1))}),
               "FRA", later)
              .empty());
    // And nothing applies anywhere for a State that is no Party.
    CHECK(told(in_force(clauses(), {territorial("FRA", later, "to Greenland")}), "FRA", later).empty());
}

TEST_CASE("an extension has a date and a delay of its own", "[U-02]") {
    const Register record = in_force(with_clause(after_90_days), {territorial("AUT", later, "to Greenland"),
                                                                  territorial("AUT", fulfilment, "to Tokelau")});
    CHECK(told(record, "AUT", entry_into_force) == Lines{"Tokelau: from 2000-03-02"});    // with the instrument
    CHECK(told(record, "AUT", on(2005, 4, 9)) == Lines{"Tokelau: from 2000-03-02"});
    CHECK(told(record, "AUT", on(2005, 4, 10)) == Lines{"Greenland: from 2005-04-10", "Tokelau: from 2000-03-02"});
    // Without a delay in the clause, at once.
    CHECK(told(in_force(with_clause(), {territorial("AUT", later, "to Greenland")}), "AUT", later) ==
          Lines{"Greenland: from 2005-01-10"});
}

TEST_CASE("a territory that is left out, and taken in later, where the treaty has no clause", "[U-03]") {
    const Register record =
        in_force(clauses(), {territorial("AUT", fulfilment, "except Greenland"),
                             effective(territorial("AUT", on(2004, 12, 1), "to Greenland"), later)});
    CHECK(told(record, "AUT", on(2005, 1, 9)) == Lines{"Greenland: not from 2000-03-02"});
    CHECK(told(record, "AUT", later) == Lines{"Greenland: from 2005-01-10"});
    const Ruling excluded = judge(in_force(), territorial("AUT", later, "except Greenland"));
    CHECK(excluded.outcome() == Outcome::record);
    CHECK(has(excluded, FindingCode::territorial_exclusion));
    CHECK_FALSE(has(judge(in_force(with_clause()), territorial("AUT", later, "except Greenland")),
                    FindingCode::territorial_exclusion));
    CHECK_FALSE(has(judge(in_force(), territorial("AUT", later, "to Greenland")), FindingCode::territorial_exclusion));
}

TEST_CASE(
    "what is said of a territory with a signature, or with an instrument that is held, applies from entry into force",
    "[U-03][V-06]") {
    FinalClauses of = clauses();
    of.signature->until = Unlimited{};
    const auto signed_then_bound = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {signature("FRA", on(2001, 1, 1)), ratification("FRA", on(2002, 1, 1))};
        acts.insert(acts.end(), more.begin(), more.end());
        return in_force(of, acts);
    };
    CHECK(told(signed_then_bound({territorial("FRA", on(2001, 1, 1), "except Greenland")}), "FRA", later) ==
          Lines{"Greenland: not from 2002-01-31"});
    // What a mere signatory says later has no effect.
    CHECK(told(signed_then_bound({territorial("FRA", on(2001, 1, 2), "except Greenland")}), "FRA", later).empty());
    Instrument held = lacking(accession("FRA", on(2001, 1, 1)), Lacks{Lack::form});
    held.id = "held";
    Instrument completion = instrument(Act::completion, "FRA", on(2001, 3, 1));
    completion.target = InstrumentKey("held");
    const Register completed =
        in_force(clauses(), {held, territorial("FRA", on(2001, 1, 1), "except Greenland"), completion});
    CHECK(told(completed, "FRA", later) == Lines{"Greenland: not from 2001-03-31"});
    // In a life that is over, it was said of that one.
    const Register returned = signed_then_bound({territorial("FRA", on(2001, 1, 1), "except Greenland"),
                                                 withdrawal("FRA", on(2003, 1, 1)), accession("FRA", on(2004, 6, 1))});
    CHECK(is_party(replay(returned), "FRA", later));
    CHECK(told(returned, "FRA", later).empty());
    // The day is the one that the depositary last recorded.
    Instrument late = territorial("AUT", later, "to Tokelau");
    late.id = "tokelau";
    Instrument correction = effective(instrument(Act::correction, "AUT", on(2005, 2, 1)), on(2005, 1, 5));
    correction.state.reset();
    correction.target = InstrumentKey("tokelau");
    CHECK(told(in_force(with_clause(), {late, correction}), "AUT", on(2005, 3, 1)) ==
          Lines{"Tokelau: from 2005-01-05"});
}

TEST_CASE("a standing that lapsed and revived goes on with what was said with the instrument", "[H-06][U-03][R-17]") {
    FinalClauses of = clauses();
    of.deposit_conditions.push_back(DepositCondition{
        .article = {}, .what = "reports", .with = consents, .if_missing = IfMissing::record, .continuing = true});
    const Register record = record_of(of, {accession("AUT", opening), territorial("AUT", opening, "except Greenland"),
                                           stating(instrument(Act::event, "AUT", opening.plus_days(5)), "lapse"),
                                           stating(instrument(Act::event, "AUT", opening.plus_days(9)), "revival"),
                                           accession("BEL", fulfilment), accession("CHE", fulfilment)});
    REQUIRE(is_party(replay(record), "AUT", later));
    CHECK(told(record, "AUT", later).size() == 1);
}

TEST_CASE("what a State says last of a territory holds, also if what it said before would take effect later",
          "[U-02]") {
    const Register record =
        in_force(with_clause(after_90_days),
                 {territorial("AUT", later, "to Greenland"), territorial("AUT", on(2005, 2, 1), "except Greenland")});
    CHECK(told(record, "AUT", on(2005, 2, 1)) == Lines{"Greenland: not from 2005-02-01"});
    CHECK(told(record, "AUT", on(2005, 4, 10)) == Lines{"Greenland: not from 2005-02-01"});
}

TEST_CASE("statements on who is sovereign where are circulated and change nothing", "[U-04][O-14]") {
    Instrument statement = stating(instrument(Act::communication, "AUT", later), "except Islas Malvinas");
    const Ruling ruling = judge(in_force(), statement);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(ruling.findings().empty());
    const Register record = in_force(clauses(), {statement, territorial("BEL", later, "protests")});
    CHECK(told(record, "AUT", later).empty());
    CHECK(told(record, "BEL", later).empty());
    CHECK(is_party(replay(record), "AUT", later));
    // The same words in an act about territories do change something.
    CHECK_FALSE(told(in_force(clauses(), {territorial("AUT", later, "except Islas Malvinas")}), "AUT", later).empty());
}

TEST_CASE("a Party leaves for a territory alone where the treaty provides for it", "[U-05]") {
    const std::vector<Instrument> acts = {territorial("AUT", fulfilment, "to Greenland"),
                                          territorial("AUT", later, "no longer to Greenland")};
    const Register record = in_force(with_clause({}, month_after_six), acts);
    CHECK(told(record, "AUT", on(2005, 7, 31)) == Lines{"Greenland: from 2000-03-02"});
    CHECK(told(record, "AUT", on(2005, 8, 1)) == Lines{"Greenland: not from 2005-08-01"});
    CHECK(is_party(replay(record), "AUT", on(2006, 1, 1)));
    const Register without_it = in_force(with_clause(), acts);
    CHECK(told(without_it, "AUT", on(2006, 1, 1)) == Lines{"Greenland: from 2000-03-02"});
    CHECK(has(replay(without_it), FindingCode::territorial_withdrawal_not_provided));
    CHECK_FALSE(has(replay(record), FindingCode::territorial_withdrawal_not_provided));
}

TEST_CASE("of a territory that changes hands both States' communications stand", "[U-06][D-13]") {
    const Register record =
        in_force(clauses(), {territorial("AUT", fulfilment, "to Hong Kong"),
                             territorial("AUT", later, "except Hong Kong"), territorial("BEL", later, "to Hong Kong")});
    CHECK(told(record, "AUT", later) == Lines{"Hong Kong: not from 2005-01-10"});
    CHECK(told(record, "BEL", later) == Lines{"Hong Kong: from 2005-01-10"});
    // Towards a treaty to which the new one is no Party it is no succession, and for others to weigh.
    const Ruling stranger = judge(in_force(), territorial("FRA", later, "to Hong Kong"));
    CHECK(stranger.outcome() == Outcome::query);
    CHECK(has(stranger, FindingCode::territory_of_non_party));
    CHECK_FALSE(has(judge(in_force(), territorial("AUT", later, "to Hong Kong")), FindingCode::territory_of_non_party));
}

TEST_CASE("territories never count towards entry into force", "[U-07]") {
    const Register record = record_of(
        clauses(), {accession("AUT", fulfilment), accession("BEL", fulfilment),
                    territorial("AUT", fulfilment, "to Greenland"), territorial("BEL", fulfilment, "to Tokelau")});
    CHECK_FALSE(replay(record).entry_into_force().fulfilled.has_value());
    CHECK(play(in_force())->entry_into_force().fulfilled == fulfilment);
    // A territory of the roster is no State either.
    const Ruling territory = judge(record, accession("HKG", later));
    CHECK(territory.outcome() >= Outcome::hold);
}

TEST_CASE("the grounds of a standing say what the Party said of its territories", "[U-02][U-03]") {
    const Register record = in_force(with_clause(), {territorial("AUT", fulfilment, "except Greenland")});
    CHECK(explain(status(record, later), "AUT")
              .find("it does not apply to Greenland from 2 March 2000 [art. 12; U-03]") != std::string::npos);
}
