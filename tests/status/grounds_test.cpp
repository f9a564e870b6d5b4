// SPDX-License-Identifier: BSL-1.0
// Grounds: why the treaty is in force and why a State stands where it does, with article, rule, instruments and dates.
#include "catch.hpp"
#include "law/treaties.hpp"

#include <depositary/register/records.hpp>
#include <depositary/status/grounds.hpp>
#include <depositary/treaty/collection.hpp>

using namespace scenes;

namespace {

/// The first ground beneath, at any depth, that rests on the rule; the test fails if there is none.
const Ground& resting_on(const Ground& ground, const std::string& rule) {
    const Ground* found = nullptr;
    const auto look = [&](const Ground& each, const auto& again) -> void {
        if (found == nullptr && each.rule == rule) found = &each;
        for (const Ground& beneath : each.because) again(beneath, again);
    };
    look(ground, look);
    INFO("no ground that rests on " << rule);
    REQUIRE(found != nullptr);
    return *found;
}

bool says(const Ground& ground, std::string_view text) { return ground.says.find(text) != std::string::npos; }

}    // namespace

TEST_CASE("the grounds of entry into force name clause, conditions, instruments and delay", "[0.3][J-02]") {
    const Register record = in_force();
    const Ground found = grounds_of_entry_into_force(status(record, on(2001, 1, 1)));
    CHECK(found.says == "Convention on Lakes is in force since 2 March 2000");
    CHECK(found.article == "6(1)");
    CHECK(found.date == entry_into_force);
    const Ground& conditions = resting_on(found, "J-02");
    CHECK(says(conditions, "fulfilled on 1 February 2000, completed by Austria, Belgium, Switzerland"));
    REQUIRE(conditions.because.size() == 1);
    CHECK(conditions.because.front().instruments.size() == 3);
    CHECK(says(conditions.because.front(), "3 of 3"));
    CHECK(says(found.because.back(), "ends on 2 March 2000"));
}

TEST_CASE("why a treaty is not in force: what there is and what is missing", "[J-03]") {
    FinalClauses of = clauses();
    of.entry_into_force->when = NamedDeposited(std::nullopt, Listed({"FRA", "ITA"}), any_consent);
    const Register record = record_of(of, {accession("FRA", opening)});
    const Ground found = grounds_of_entry_into_force(status(record, on(2001, 1, 1)));
    CHECK(found.says == "Convention on Lakes is not in force on 1 January 2001");
    CHECK_FALSE(found.date);
    CHECK(says(resting_on(found, "J-02").because.front(), "1 of 2; missing: Italy"));
    const Register soon = in_force();
    CHECK(grounds_of_entry_into_force(status(soon, on(2000, 2, 10))).says ==
          "Convention on Lakes is not in force on 10 February 2000; it enters into force on 2 March 2000");
}

TEST_CASE("a floor that moved the date is among the grounds", "[F-04][J-02]") {
    FinalClauses of = clauses();
    of.entry_into_force->floors = {on(2000, 12, 31)};
    const Register record = in_force(of);
    const Ground found = grounds_of_entry_into_force(status(record, on(2001, 1, 1)));
    CHECK(says(resting_on(found, "F-04"), "not before 31 December 2000"));
}

TEST_CASE("what cannot be told says for want of what", "[0.5]") {
    FinalClauses of = clauses();
    of.entry_into_force->when = AllOf({InstrumentCount(3, any_consent), TreatyInForce{"no-such-treaty"}});
    const Register record = in_force(of);
    const Ground found = grounds_of_entry_into_force(status(record, on(2001, 1, 1)));
    CHECK(says(found, "cannot be told"));
    CHECK(says(resting_on(found, "0.5"), "the record of \"no-such-treaty\""));
}

TEST_CASE("the residual clause, provisional entry into force and the end of a treaty have grounds too",
          "[J-01][J-08][S-02]") {
    FinalClauses residual = clauses_with([](FinalClauses& c) {
        c.entry_into_force.reset();
        c.participation.sign = Listed({"FRA"});
        c.consent->definitive_signature = true;
    });
    const Register alone = record_of(residual, {instrument(Act::definitive_signature, "FRA", opening)});
    CHECK(grounds_of_entry_into_force(status(alone, opening)).article == "2");

    FinalClauses provisional = clauses();
    provisional.provisional_entry_into_force =
        EntryIntoForceClause{{}, Immediately{}, InstrumentCount(1, any_consent), {}};
    const Register waiting = record_of(provisional, {accession("FRA", opening)});
    CHECK(says(grounds_of_entry_into_force(status(waiting, on(2001, 1, 1))), "but provisionally since 1 January 2000"));

    FinalClauses ending = clauses();
    ending.termination = TerminationClause{.article = {"15", {}, {}}, .parties_below = 3};
    const Register ended = in_force(ending, {withdrawal("BEL", on(2001, 1, 1))});
    CHECK(says(grounds_of_entry_into_force(status(ended, on(2002, 1, 1))), "ended on 1 July 2001"));
}

TEST_CASE("each standing rests on its rule", "[I-01]") {
    struct Row {
        std::string_view name;
        FinalClauses of;
        std::vector<Instrument> acts;
        std::string state;
        std::string rule;
        std::string article;
    };
    const FinalClauses gap =
        clauses_with([](FinalClauses& c) { c.for_each_State->later_than = LaterThan::entry_into_force; });
    const FinalClauses none = clauses_with([](FinalClauses& c) { c.for_each_State.reset(); });
    const Row table[] = {
        {"signed", clauses(), {signature("FRA", opening)}, "FRA", "A-09", "3"},
        {"original", clauses(), {}, "AUT", "L-01", "6(1)"},
        {"later", clauses(), {accession("FRA", on(2000, 5, 1))}, "FRA", "L-02", "6(2)"},
        {"in the gap", gap, {accession("FRA", on(2000, 2, 20))}, "FRA", "L-05", "6(2)"},
        {"consent", none, {accession("FRA", on(2000, 5, 1))}, "FRA", "L-07", ""},
        {"accession", clauses(), {accession("FRA", on(2000, 5, 1))}, "FRA", "B-06", "5"},
        {"left", clauses(), {withdrawal("BEL", on(2001, 1, 1))}, "BEL", "R-06", "7"},
        {"taken back",
         clauses(),
         {accession("FRA", on(2000, 2, 20)), instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 25))},
         "FRA",
         "B-12",
         ""},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            const Register record = in_force(row.of, row.acts);
            const Status found = status(record, on(2002, 1, 1));
            const Ground ground = grounds_of_standing(found, id(row.state));
            CHECK(resting_on(ground, row.rule).article == row.article);
            CHECK(resting_on(ground, row.rule).date);
        }
}

TEST_CASE("who deposited after the Nth instrument is told its own period, though the fulfilment came later", "[L-03]") {
    FinalClauses of = clauses(2);
    of.for_each_State->later_than = LaterThan::instrument;
    of.for_each_State->instrument = 2;
    of.for_each_State->delay = YearsAfter(1);
    of.entry_into_force->when = AllOf({InstrumentCount(2, any_consent), EventRecorded{"go"}});
    const Register record = record_of(of, {accession("AUT", on(2000, 1, 5)), accession("FRA", on(2000, 1, 5)),
                                           accession("ITA", on(2000, 3, 1)), event("go", on(2000, 3, 5))});
    const Status found = status(record, on(2002, 1, 1));
    CHECK(resting_on(grounds_of_standing(found, id("ITA")), "L-02").date == on(2001, 3, 1));
    CHECK(says(resting_on(grounds_of_standing(found, id("FRA")), "L-01"), "not later than"));
    CHECK(says(resting_on(grounds_of_standing(found, id("FRA")), "L-01"), "5 January 2000"));
}

TEST_CASE("a treaty that is in force by its parts has grounds in the clause of the first of them", "[J-07]") {
    FinalClauses of = clauses_with([](FinalClauses& c) { c.entry_into_force.reset(); });
    of.parts = {{"part I", EntryIntoForceClause{{"8", {}, {}}, DaysAfter(30), InstrumentCount(3, any_consent), {}}}};
    const Register record = in_force(of, {accession("FRA", on(2000, 5, 1))});
    const Status found = status(record, on(2002, 1, 1));
    CHECK(grounds_of_entry_into_force(found).article == "8");
    CHECK(says(resting_on(grounds_of_entry_into_force(found), "J-02"), "completed by Austria, Belgium, Switzerland"));
    CHECK(resting_on(grounds_of_standing(found, id("AUT")), "L-01").article == "8");
    CHECK(resting_on(grounds_of_standing(found, id("FRA")), "L-02").article == "6(2)");
}

TEST_CASE("a consent that was on hold says from when it is good; findings stand with the State", "[K-11]") {
    const Register record = in_force(clauses(), {named(lacking(accession("FRA", on(2000, 4, 1)), {Lack::form}), "F"),
                                                 about(instrument(Act::completion, "FRA", on(2000, 4, 9)), "F")});
    const Ground ground = grounds_of_standing(status(record, on(2002, 1, 1)), id("FRA"));
    CHECK(says(resting_on(ground, "B-06"), "deposited on 1 April 2000, good from 9 April 2000"));
    CHECK(says(ground.because.back(), "INSTRUMENT_DEFECTIVE"));
}

TEST_CASE("grounds are printed as a tree with the instruments by their ids") {
    const Register record = in_force();
    const std::string text = explain(status(record, on(2001, 1, 1)));
    CHECK(text.find("Convention on Lakes is in force since 2 March 2000 [art. 6(1)]\n") == 0);
    CHECK(text.find("AUT-accession-2000-02-01") != std::string::npos);
    CHECK(text.find("\n  the conditions were fulfilled") != std::string::npos);
    CHECK(explain(status(record, on(2001, 1, 1)), "Austria").find("party") != std::string::npos);
    CHECK_THROWS_AS(explain(status(record, on(2001, 1, 1)), "Nowhere"), UnknownState);
}

TEST_CASE("what outlives the exit of a Party is told with it", "[R-15]") {
    FinalClauses of = clauses();
    const auto told = [&] {
        const Register record = in_force(of, {withdrawal("AUT", on(2001, 1, 1))});
        return resting_on(grounds_of_standing(status(record, on(2005, 1, 1)), id("AUT")), "R-06").says;
    };
    CHECK(told() == "no longer in force for it from 1 July 2001");
    of.withdrawal->tail = "20 years for investments made before";
    CHECK(told() ==
          "no longer in force for it from 1 July 2001; what outlives that: 20 years for investments made before");
    const Register stays = in_force(of);
    CHECK(explain(status(stays, on(2005, 1, 1)), "AUT").find("outlives") == std::string::npos);
}

TEST_CASE("the treaties of the collection whose text lets obligations outlive an exit say so", "[R-15]") {
    for (const char* treaty : {"rome-1998", "echr-1950", "ect-1994", "opac-2000", "cat-1984", "iccpr-op1-1966"}) {
        CAPTURE(treaty);
        CHECK_FALSE(collection().at(treaty)->clauses().withdrawal->tail.empty());
    }
    const Status rome = status(*built_in_record("rome-1998"), on(2017, 11, 1));
    CHECK(explain(rome, "BDI").find("what outlives that") != std::string::npos);
}

TEST_CASE("who applies a treaty provisionally applies what the clause names", "[N-03]") {
    const auto told = [](std::string scope) {
        FinalClauses of = clauses();
        of.provisional_application =
            ProvisionalApplicationClause{.article = {"18", {}, {}}, .scope = std::move(scope), .declared_with = {}};
        const Register record = record_of(of, {instrument(Act::provisional_application, "FRA", opening)});
        return explain(status(record, on(2000, 2, 1)), "FRA");
    };
    CHECK(told("article 1(1)").find("it applies article 1(1) provisionally [art. 18; N-03]") != std::string::npos);
    CHECK(told("").find("it applies the whole treaty provisionally") != std::string::npos);
    CHECK(collection().at("mine-ban-1997")->clauses().provisional_application->scope.find('1') != std::string::npos);
}

TEST_CASE("the end of a treaty rests on the number of its Parties, or on its term", "[S-02][S-04]") {
    FinalClauses of = clauses();
    const auto rests_on = [&](const char* rule, Date day) {
        const Register record = in_force(of, {withdrawal("AUT", on(2001, 1, 1)), withdrawal("BEL", on(2001, 1, 1))});
        return resting_on(grounds_of_standing(status(record, day), id("CHE")), rule).date;
    };
    of.termination = TerminationClause{.article = {"15", {}, {}}, .parties_below = 2};
    CHECK(rests_on("S-02", on(2005, 1, 1)) == on(2001, 7, 1));
    of.termination =
        TerminationClause{.article = {"15", {}, {}}, .ends = Moment{YearsAfter(2), Anchor::entry_into_force}};
    CHECK(rests_on("S-04", on(2005, 1, 1)) == on(2002, 3, 2));
}
