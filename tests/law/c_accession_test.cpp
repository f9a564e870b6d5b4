// SPDX-License-Identifier: BSL-1.0
// Section C: accession.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses opening_with(AccessionOpens opens) {
    return clauses_with([&](FinalClauses& c) {
        c.signature->until = on(2000, 12, 31);
        c.accession->opens = opens;
    });
}

}    // namespace

TEST_CASE("accession has the effect of ratification", "[C-01]") {
    const Register acceded = in_force(clauses(), {accession("FRA", on(2000, 4, 1))});
    const Register ratified = in_force(clauses(), {signature("FRA", opening), ratification("FRA", on(2000, 4, 1))});
    CHECK(spell(replay(acceded), "FRA").from == on(2000, 5, 1));
    CHECK(spell(replay(acceded), "FRA").from == spell(replay(ratified), "FRA").from);
}

TEST_CASE("accession opens when the clause says, and is held until then", "[C-02]") {
    struct Opening {
        AccessionOpens opens;
        Date first;
        std::string_view source;
    };
    const Opening openings[] = {
        {AccessionOpens::any_time, opening, "CISG, Rome Statute"},
        {AccessionOpens::on_closing_day, on(2000, 12, 31), "CBD, Vienna Convention on Ozone"},
        {AccessionOpens::after_closing_day, on(2001, 1, 1), "UNFCCC, Kyoto, Paris, Minamata"},
        {AccessionOpens::on_date, on(2000, 7, 1), "Genocide Convention"},
    };
    for (const Opening& o : openings) DYNAMIC_SECTION(o.source) {
            const FinalClauses of = clauses_with([&](FinalClauses& c) {
                c.signature->until = on(2000, 12, 31);
                c.accession->opens = o.opens;
                if (o.opens == AccessionOpens::on_date) c.accession->date = o.first;
            });
            CHECK(judge(record_of(of), accession("FRA", o.first)).outcome() == Outcome::record);
            const Date eve = o.first.plus_days(-1);
            const Ruling early = judge(record_of(of), accession("FRA", eve));
            CHECK(early.outcome() == Outcome::hold);
            CHECK(the(early, FindingCode::accession_not_open).first_good_date == o.first);
            const Register record = record_of(of, {accession("FRA", eve)});
            CHECK(spell(replay(record), "FRA").consented == o.first);
            CHECK_FALSE(has_joined(*play_on(record, eve), "FRA", eve));
        }
}

TEST_CASE("accession that opens with entry into force is held until then, and counts from then", "[C-02][K-02]") {
    FinalClauses of = opening_with(AccessionOpens::at_entry_into_force);
    of.signature->until = UntilEntryIntoForce{};
    std::vector<Instrument> acts = {accession("FRA", on(2000, 1, 20))};
    for (const char* key : {"AUT", "BEL", "CHE"}) {
        acts.push_back(signature(key, opening));
        acts.push_back(ratification(key, fulfilment));
    }
    const Register record = record_of(of, acts);
    CHECK(spell(replay(record), "FRA").consented == entry_into_force);
    CHECK(spell(replay(record), "FRA").from == entry_into_force.plus_days(30));
    const Ruling early = judge(record_of(of), accession("FRA", on(2000, 1, 20)));
    CHECK_FALSE(the(early, FindingCode::accession_not_open).first_good_date);    // nobody knows yet
    CHECK(judge(record, accession("ITA", entry_into_force)).outcome() == Outcome::record);
    CHECK(judge(record, accession("ITA", entry_into_force.plus_days(-1))).outcome() == Outcome::hold);
}

TEST_CASE("accession held until an entry into force at once is taken in on that very day", "[C-02][J-06]") {
    FinalClauses of = opening_with(AccessionOpens::at_entry_into_force);
    of.signature->until = Unlimited{};
    of.entry_into_force->delay = Immediately{};
    of.for_each_State.reset();
    of.parts = {
        {"part II", EntryIntoForceClause{{"6(3)", {}, {}}, Immediately{}, InstrumentCount(5, any_consent), {}}}};
    std::vector<Instrument> acts = {accession("ESP", on(2000, 1, 20)), accession("ITA", fulfilment)};
    for (const char* key : {"AUT", "BEL", "CHE"}) {
        acts.push_back(signature(key, opening));
        acts.push_back(ratification(key, fulfilment));
    }
    const Register record = record_of(of, acts);
    for (const Date day : {fulfilment, on(2000, 6, 1)}) {
        const auto found = play_on(record, day);
        REQUIRE(found->entry_into_force().date == fulfilment);
        CHECK(spells(*found, "ESP") == 1);
        CHECK(is_party(*found, "ESP", fulfilment));
        CHECK(is_party(*found, "ITA", fulfilment));    // received on the very day
    }
    const Replay found = replay(record);
    CHECK(spell(found, "ESP").consented == fulfilment);
    CHECK(spell(found, "ESP").from == fulfilment);
    CHECK(found.entry_into_force().completed_by == ids({"AUT", "BEL", "CHE"}));    // whose acts it did not presuppose
    REQUIRE(found.parts().size() == 1);
    CHECK(found.parts()[0].fulfilled == fulfilment);    // with all five
    CHECK(found.parts()[0].completed_by == ids({"AUT", "BEL", "CHE", "ESP", "ITA"}));
}

TEST_CASE("accession that is never open is refused", "[C-02]") {
    const Ruling ruling = judge(record_of(opening_with(AccessionOpens::never)), accession("FRA", on(2001, 1, 1)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(explain(ruling).find("nothing would make it good") != std::string::npos);
}

TEST_CASE("accession by decision is held until the register has the decision on that State", "[C-02]") {
    FinalClauses of = opening_with(AccessionOpens::by_decision);
    of.accession->decision = EventKey("admitted");
    const Instrument acceded = accession("FRA", on(2000, 3, 1));
    const Ruling held = judge(record_of(of), acceded);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(has(held, FindingCode::admission_decision_missing));
    CHECK(judge(record_of(of, {decision("admitted", "ITA", on(2000, 2, 1))}), acceded).outcome() == Outcome::hold);
    CHECK(judge(record_of(of, {decision("admitted", "FRA", on(2000, 2, 1))}), acceded).outcome() == Outcome::record);
    const Register later = record_of(of, {acceded, decision("admitted", "FRA", on(2000, 5, 1))});
    CHECK(spell(replay(later), "FRA").consented == on(2000, 5, 1));
}

TEST_CASE("where the clause is silent accession is possible from the opening for signature", "[C-03]") {
    const FinalClauses silent = clauses_with([](FinalClauses& c) { c.accession.reset(); });
    CHECK(judge(record_of(silent), accession("FRA", opening)).outcome() == Outcome::record);
    CHECK(judge(record_of(silent), accession("FRA", opening.plus_days(-1))).outcome() == Outcome::hold);
    const FinalClauses unsigned_treaty = clauses_with([](FinalClauses& c) {
        c.accession.reset();
        c.signature.reset();
    });
    CHECK(judge(record_of(unsigned_treaty), accession("FRA", on(1999, 12, 1))).outcome() == Outcome::record);
}

TEST_CASE("a signatory that accedes where accession is for the others has ratified", "[C-04]") {
    const std::vector<Instrument> acts = {signature("FRA", opening)};
    const Instrument acceded = accession("FRA", on(2000, 1, 9));
    SECTION("with the same effect on the same date") {
        const Ruling ruling = judge(record_of(clauses(1), acts), acceded);
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(the(ruling, FindingCode::accession_by_signatory).fact == opening);
        CHECK(ruling.consequence()->fulfils);
    }
    SECTION("where any State may accede both labels are good") {
        const FinalClauses any = clauses_with([](FinalClauses& c) { c.accession->signatories_may_accede = true; });
        CHECK(judge(record_of(any, acts), acceded).findings().empty());
    }
    SECTION("it is open before accession is") {
        const FinalClauses late = opening_with(AccessionOpens::after_closing_day);
        CHECK(judge(record_of(late, acts), acceded).outcome() == Outcome::record);
    }
    SECTION("and counts where only ratifications count") {
        const FinalClauses only =
            clauses_with([](FinalClauses& c) { c.entry_into_force->when = InstrumentCount(1, ratifications); });
        CHECK(judge(record_of(only, acts), acceded).consequence()->fulfils);
        CHECK_FALSE(judge(record_of(only), acceded).consequence()->fulfils);
    }
}

TEST_CASE("accession to a treaty not in force is possible, and counts if the clause counts accessions",
          "[C-05][K-02]") {
    CHECK(judge(record_of(clauses(1)), accession("FRA", opening)).consequence()->fulfils);
    const FinalClauses only =
        clauses_with([](FinalClauses& c) { c.entry_into_force->when = InstrumentCount(1, ratifications); });
    const Ruling uncounted = judge(record_of(only), accession("FRA", opening));
    CHECK(uncounted.outcome() == Outcome::record);
    CHECK(has(uncounted, FindingCode::act_not_counted));
    CHECK_FALSE(uncounted.consequence()->fulfils);
}

TEST_CASE("after its withdrawal a State comes back by whatever act is open then", "[C-06][R-17]") {
    const Register record = in_force(
        clauses(), {signature("FRA", opening), ratification("FRA", on(2000, 4, 1)), withdrawal("FRA", on(2001, 1, 1))});
    const Date back = on(2001, 7, 1);    // the very day on which it left
    for (const Act act : {Act::accession, Act::acceptance, Act::ratification}) {
        const Ruling ruling = judge(record, instrument(act, "FRA", back));
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(ruling.consequence()->in_force_from == back.plus_days(30));
    }
    const Ruling early = judge(record, accession("ITA", back));
    CHECK(early.outcome() == Outcome::record);
    CHECK(judge(record, ratification("BEL", back)).outcome() == Outcome::record);    // never left: no effect
    CHECK_FALSE(judge(record, ratification("BEL", back)).takes_effect());
}

TEST_CASE("a State that accedes later is a party to the treaty of its register, amended or not", "[C-07]") {
    // An amendment is a treaty with a parent and a register of its own (T-13): acceding to the one leaves the other alone.
    FinalClauses of_amendment = clauses_with([](FinalClauses& c) {
        c.participation.sign = c.participation.join = PartiesTo{"lakes-2000"};
        c.parent = ParentClause{.article = {}, .treaty = "lakes-2000"};
    });
    const Register record = in_force(clauses(), {accession("FRA", on(2000, 4, 1))});
    const Register amendment =
        record_of(treaty(of_amendment, "lakes-2000-amendment"), three_accessions(on(2000, 3, 10)));
    const Docket docket = Docket().add(record);
    CHECK(is_party(replay(record), "FRA", on(2000, 5, 1)));
    CHECK_FALSE(has_joined(replay(amendment, docket), "FRA", on(2020, 1, 1)));
    CHECK(judge(amendment, accession("FRA", on(2000, 4, 1)), docket).outcome() == Outcome::record);
    CHECK(judge(amendment, accession("ITA", on(2000, 4, 1)), docket).outcome() == Outcome::hold);
}
