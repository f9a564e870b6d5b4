// SPDX-License-Identifier: BSL-1.0
// Judging an act that has not happened, and the findings put into words (LAW 0.2, 0.3).
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

TEST_CASE("judging leaves the register as it was") {
    const Register record = in_force();
    const std::vector<Instrument> before(record.instruments().begin(), record.instruments().end());
    const Ruling ruling = judge(record, accession("FRA", on(2001, 1, 1)));
    CHECK(std::vector<Instrument>(record.instruments().begin(), record.instruments().end()) == before);
    CHECK(ruling.record().size() == before.size() + 1);
    CHECK(ruling.record().instrument(ruling.act()).state == StateKey("FRA"));
}

TEST_CASE("an act that no register could hold is refused at the door") {
    CHECK_THROWS_AS(judge(record_of(clauses()), accession("NOWHERE", opening)), InvalidInstrument);
    CHECK_THROWS_AS(judge(record_of(clauses()), about(accession("FRA", opening), "nothing")), InvalidInstrument);
}

TEST_CASE("what follows from an act is said with the ruling") {
    SECTION("a consent before the threshold") {
        const Ruling ruling = judge(record_of(clauses(2)), accession("FRA", opening));
        CHECK_FALSE(ruling.consequence()->fulfils);
        CHECK_FALSE(ruling.consequence()->in_force_from);
    }
    SECTION("the consent that completes the conditions") {
        const Ruling ruling = judge(record_of(clauses(1)), accession("FRA", opening));
        CHECK(ruling.consequence()->fulfils);
        CHECK(ruling.consequence()->in_force_from == on(2000, 1, 31));
        CHECK(ruling.consequence()->entry_into_force == on(2000, 1, 31));
    }
    SECTION("a later consent") {
        const Ruling ruling = judge(in_force(), accession("FRA", on(2001, 1, 1)));
        CHECK_FALSE(ruling.consequence()->fulfils);
        CHECK(ruling.consequence()->in_force_from == on(2001, 1, 31));
        CHECK(ruling.consequence()->entry_into_force == entry_into_force);
    }
    SECTION("a withdrawal") {
        CHECK(judge(in_force(), withdrawal("BEL", on(2001, 1, 1))).consequence()->ends == on(2001, 7, 1));
    }
    SECTION("nothing, of an act that is held or without effect") {
        CHECK_FALSE(judge(record_of(clauses()), ratification("FRA", opening)).consequence());
        CHECK_FALSE(judge(in_force(), accession("BEL", on(2001, 1, 1))).consequence());
    }
}

TEST_CASE("an act is judged as of the day of its receipt, whatever came later") {
    const Register record = in_force(clauses(), {accession("FRA", on(2005, 1, 1))});
    CHECK(judge(record, accession("FRA", on(2004, 12, 31))).takes_effect());
    CHECK_FALSE(judge(record, accession("FRA", on(2005, 1, 2))).takes_effect());
}

TEST_CASE("the ruling is the gravest outcome among the findings; a derived fact never rules", "[B-04]") {
    FinalClauses of = clauses();
    of.consent->acts = {Act::ratification};
    CHECK(judge(record_of(of, {signature("FRA", opening)}), acceptance("FRA", on(2000, 1, 9))).outcome() ==
          Outcome::record);
    const Instrument worse = lacking(accession("FRA", opening), {Lack::form, Lack::right_depositary});
    CHECK(judge(record_of(of), worse).outcome() == Outcome::refuse);
}

TEST_CASE("a finding names code, rule, article, State, date, the fact and the remedy") {
    const Ruling ruling = judge(in_force(), signature("FIN", entry_into_force));
    CHECK(explain(ruling) ==
          "REFUSE\n"
          "  SIGNATURE_CLOSED_BY_EIF (A-04, art. 3): Finland, lakes-2000, 2 March 2000: the treaty was open for "
          "signature until "
          "its entry "
          "into force; the last day was the day before (1 March 2000); cure: accession\n");
}

TEST_CASE("a ruling that takes effect says what follows from it") {
    CHECK(explain(judge(record_of(clauses(1)), accession("FRA", opening))) ==
          "RECORD\n"
          "  accession under art. 5\n"
          "  in force for it from 31 January 2000\n"
          "  it completes the conditions for entry into force\n"
          "  entry into force of the treaty: 31 January 2000\n");
    CHECK(explain(judge(in_force(), withdrawal("BEL", on(2001, 1, 1)))) ==
          "RECORD\n"
          "  withdrawal under art. 7\n"
          "  it is no longer a party from 1 July 2001\n"
          "  entry into force of the treaty: 2 March 2000\n");
}

TEST_CASE("every code has a name of its own, a rule and a sentence") {
    std::vector<std::string_view> names;
    for (int i = 0; i < number_of_finding_codes; ++i) {
        const FindingKind& kind = kind_of(static_cast<FindingCode>(i));
        CAPTURE(kind.name);
        CHECK_FALSE(kind.says.empty());
        CHECK_FALSE(kind.rule.empty());
        CHECK(std::find(names.begin(), names.end(), kind.name) == names.end());
        names.push_back(kind.name);
    }
}

TEST_CASE("the outcomes stand in the order of their gravity, with their names") {
    CHECK(Outcome::info < Outcome::record);
    CHECK(Outcome::record < Outcome::query);
    CHECK(Outcome::query < Outcome::hold);
    CHECK(Outcome::hold < Outcome::refuse);
    CHECK(to_string(Outcome::refuse) == "REFUSE");
    CHECK(to_string(Outcome::info) == "INFO");
    CHECK(to_string(Effect::part) == "part");
}

TEST_CASE("the ruling on a completion is about the act that it completes", "[B-07][K-11]") {
    const Instrument incomplete = named(lacking(accession("FRA", opening), {Lack::form}), "F");
    const auto completion = [](Date day) { return about(instrument(Act::completion, "FRA", day), "F"); };
    const Ruling cured = judge(record_of(clauses(1), {incomplete}), completion(on(2000, 1, 9)));
    CHECK(cured.outcome() == Outcome::record);
    CHECK(cured.consequence()->fulfils);
    CHECK(cured.consequence()->in_force_from == on(2000, 2, 8));
    const FinalClauses late = clauses_with([](FinalClauses& c) {
        c.accession->opens = AccessionOpens::on_date;
        c.accession->date = on(2000, 6, 1);
    });
    const Ruling still_held = judge(record_of(late, {incomplete}), completion(on(2000, 1, 9)));
    CHECK(still_held.outcome() == Outcome::hold);
    CHECK(has(still_held, FindingCode::accession_not_open));
    CHECK_FALSE(still_held.consequence());
}

TEST_CASE("a finding is said with the treaty that it is about") {
    const Ruling ruling = judge(in_force(), signature("FRA", entry_into_force));
    CHECK(explain(ruling).find("France, lakes-2000, 2 March 2000: ") != std::string::npos);
}
