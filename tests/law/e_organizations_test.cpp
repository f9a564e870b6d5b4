// SPDX-License-Identifier: BSL-1.0
// Section E: organizations.

#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

/// The usual clauses, admitting organizations that count in that way, after so many instruments.
FinalClauses admitting(OrganizationsCount counting, int instruments = 3) {
    return clauses_with([&](FinalClauses& c) {
        c.organizations =
            OrganizationsClause{.article = {"8", {}, {}}, .admitted = MembersOf{"reio"}, .counting = counting};
        c.entry_into_force->when = InstrumentCount(instruments, any_consent, Everyone{}, counting);
    });
}

}    // namespace

TEST_CASE("an organization takes part only where the clause admits it", "[E-01]") {
    const Instrument act = accession("EUE", opening);
    const Ruling refused = judge(record_of(clauses()), act);
    CHECK(refused.outcome() == Outcome::refuse);
    CHECK(has(refused, FindingCode::organization_not_admitted));
    CHECK(judge(record_of(admitting(OrganizationsCount::counted)), act).outcome() == Outcome::record);
    CHECK(judge(record_of(admitting(OrganizationsCount::counted)), accession("WHO", opening)).outcome() ==
          Outcome::refuse);    // no regional economic integration organization
}

TEST_CASE("an organization held for the parent that its own clause asks for is taken in with the parent's instrument",
          "[E-01][F-01]") {
    const Docket docket =
        std::move(Docket().add(record_of(admitting(OrganizationsCount::counted), {accession("EUE", on(2000, 3, 1))})));
    FinalClauses of = admitting(OrganizationsCount::counted);
    struct Row {
        std::string_view name;
        Circle states;
        Circle organizations;
    };
    const Row table[] = {
        {"only the clause on organizations asks", AllStates{}, PartiesTo{"lakes-2000"}},
        {"only the clause on States asks", PartiesTo{"lakes-2000"}, MembersOf{"reio"}},
        {"both ask", PartiesTo{"lakes-2000"}, PartiesTo{"lakes-2000"}},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            of.participation.sign = of.participation.join = row.states;
            of.organizations->admitted = row.organizations;
            of.signature->until = Unlimited{};
            const auto held = play(record_of(treaty(of, "other"), {accession("EUE", on(2000, 1, 5))}), docket);
            CHECK(the(*held, FindingCode::parent_required).first_good_date == on(2000, 3, 1));
            CHECK(spells(*held, "EUE") == 1);
            CHECK(has_joined(*held, "EUE", on(2000, 3, 1)));
            const auto signing = play(record_of(treaty(of, "other"), {signature("EUE", on(2000, 1, 5))}), docket);
            CHECK(has_signed(*signing, "EUE", on(2000, 3, 1)));
        }
}

TEST_CASE("an act of formal confirmation is what ratification is for a State", "[E-02]") {
    const FinalClauses of = admitting(OrganizationsCount::counted, 1);
    const Instrument confirmed = instrument(Act::formal_confirmation, "EUE", on(2000, 1, 9));
    const Ruling ruling = judge(record_of(of, {signature("EUE", opening)}), confirmed);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(ruling.consequence()->fulfils);
    CHECK_FALSE(has(ruling, FindingCode::act_not_named));
    CHECK(judge(record_of(of), confirmed).outcome() == Outcome::hold);    // it too presupposes a signature
}

TEST_CASE("an organization's declaration of competence is part of its instrument where the text requires it",
          "[E-03]") {
    FinalClauses of = admitting(OrganizationsCount::counted);
    const Instrument bare = lacking(accession("EUE", opening), {Lack::competence_declaration});
    CHECK(judge(record_of(of), bare).outcome() == Outcome::record);
    of.organizations->competence_declaration = true;
    const Ruling held = judge(record_of(of), bare);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(article_of(the(held, FindingCode::competence_declaration_missing), held.record().treaty()) == "8");
    CHECK(judge(record_of(of), lacking(accession("FRA", opening), {Lack::competence_declaration})).outcome() ==
          Outcome::record);    // a State owes none
    CHECK(has(judge(record_of(of), lacking(accession("EUE", opening), {Lack::declaration})).findings(),
              FindingCode::competence_declaration_missing));    // where the treaty asks for no other declaration
}

TEST_CASE("whether an organization's instrument counts is a clause of each treaty", "[E-05][E-06][K-06]") {
    const std::vector<Instrument> acts = {accession("FRA", opening), accession("ITA", opening),
                                          accession("EUE", on(2000, 1, 9)), accession("DEU", on(2000, 2, 1))};
    struct Clause {
        OrganizationsCount counting;
        Date fulfilled;
        std::string_view source;
    };
    const Clause table[] = {
        {OrganizationsCount::counted, on(2000, 1, 9), "no clause: LRTAP 1979, where the EEC's was the 23rd of 24"},
        {OrganizationsCount::not_additional, on(2000, 2, 1), "UNFCCC, Paris"},
        {OrganizationsCount::never_counted, on(2000, 2, 1), "CRPD 44(3)"},
    };
    for (const Clause& clause : table) DYNAMIC_SECTION(clause.source) {
            const Register record = record_of(admitting(clause.counting), acts);
            const Replay found = replay(record);
            CHECK(found.entry_into_force().fulfilled == clause.fulfilled);
            CHECK_FALSE(has(found, FindingCode::reio_count_literal_differs));    // member States have deposited
            CHECK_FALSE(has(found, FindingCode::act_not_counted));
        }
}

TEST_CASE("never counting what is not additional is said where the letter of the clause gives another date",
          "[E-06][E-10]") {
    // None of its member States had deposited: to the letter the organization's instrument is additional to nothing.
    const std::vector<Instrument> acts = {accession("CAN", opening), accession("JPN", opening),
                                          accession("EUE", on(2000, 1, 9)), accession("AUS", on(2000, 2, 1))};
    const Register record = record_of(admitting(OrganizationsCount::not_additional), acts);
    const Replay found = replay(record);
    CHECK(found.entry_into_force().fulfilled == on(2000, 2, 1));
    CHECK(the(found, FindingCode::reio_count_literal_differs).fact == on(2000, 1, 9));
    CHECK_FALSE(has(*play(record_of(admitting(OrganizationsCount::never_counted), acts)),
                    FindingCode::reio_count_literal_differs));
    // Membership is dated: the United Kingdom was a member State in 2000.
    std::vector<Instrument> with_member = acts;
    with_member[0] = accession("GBR", opening);
    CHECK_FALSE(has(*play(record_of(admitting(OrganizationsCount::not_additional), with_member)),
                    FindingCode::reio_count_literal_differs));
}

TEST_CASE("an organization is a Party in its own right, with its own dates", "[E-07]") {
    const Register record = record_of(admitting(OrganizationsCount::not_additional),
                                      {accession("AUT", fulfilment), accession("BEL", fulfilment),
                                       accession("CHE", fulfilment), accession("EUE", on(2000, 5, 1))});
    CHECK(spell(replay(record), "EUE").from == on(2000, 5, 31));
    CHECK(judge(record, withdrawal("EUE", on(2001, 1, 1))).consequence()->ends == on(2001, 7, 1));
}

TEST_CASE("an organization that can act only after its members is held until they have", "[E-04]") {
    FinalClauses of = admitting(OrganizationsCount::counted);
    of.signature->until = Unlimited{};
    CHECK(judge(record_of(of), accession("EUE", opening)).outcome() == Outcome::record);    // the clause asks for none
    of.organizations->members_first = MembersFirst::one;
    const Ruling alone = judge(record_of(of), accession("EUE", opening));
    CHECK(alone.outcome() == Outcome::hold);
    CHECK(article_of(the(alone, FindingCode::reio_member_condition), alone.record().treaty()) == "8");
    CHECK(judge(record_of(of, {accession("AUT", opening)}), accession("EUE", opening)).outcome() == Outcome::record);
    CHECK(judge(record_of(of, {accession("CHE", opening)}), accession("EUE", opening)).outcome() == Outcome::hold);
    // A signature of a member is enough for a signature, not for consent.
    const Register signed_by_Austria = record_of(of, {signature("AUT", opening)});
    CHECK(judge(signed_by_Austria, signature("EUE", opening)).outcome() == Outcome::record);
    CHECK(judge(signed_by_Austria, accession("EUE", opening)).outcome() == Outcome::hold);
    // It is good from the day on which a member consents.
    const auto later = play(record_of(of, {accession("EUE", opening), accession("AUT", on(2000, 3, 1))}));
    CHECK(spell(*later, "EUE").consented == on(2000, 3, 1));
}

TEST_CASE("a majority of the members is counted on the day, of the members of that day", "[E-04][E-10]") {
    FinalClauses of = admitting(OrganizationsCount::counted);
    of.organizations->members_first = MembersFirst::majority;
    const std::vector<StateKey> fifteen = {"AUT", "BEL", "DNK", "FIN", "FRA", "DEU", "GRC", "IRL"};
    std::vector<Instrument> acts;
    for (const StateKey& member : fifteen) acts.push_back(accession(member, opening));
    CHECK(judge(record_of(of, acts), accession("EUE", opening)).outcome() == Outcome::record);    // eight of fifteen
    acts.pop_back();
    CHECK(judge(record_of(of, acts), accession("EUE", opening)).outcome() == Outcome::hold);
    // Of the 28 of 2015 fourteen are no majority, fifteen are.
    for (const char* member : {"BGR", "HRV", "CYP", "CZE", "EST", "HUN", "LVA"})
        acts.push_back(accession(member, on(2014, 1, 1)));
    CHECK(judge(record_of(of, acts), accession("EUE", on(2015, 1, 1))).outcome() == Outcome::hold);
    acts.push_back(accession("LTU", on(2014, 1, 1)));
    CHECK(judge(record_of(of, acts), accession("EUE", on(2015, 1, 1))).outcome() == Outcome::record);
    CHECK(collection().at("untoc-2000")->clauses().organizations->members_first == MembersFirst::one);
}

TEST_CASE("members of an organization with exclusive competence may be barred from acting themselves", "[E-09]") {
    FinalClauses of = admitting(OrganizationsCount::counted);
    of.signature->until = Unlimited{};
    const std::vector<Instrument> acts = {
        accession("EUE", opening),
        stating(instrument(Act::declaration, "EUE", opening), "exclusive competence: timber")};
    CHECK_FALSE(has(judge(record_of(of, acts), accession("AUT", on(2000, 2, 1))),
                    FindingCode::member_barred_by_exclusive_competence));
    of.organizations->exclusive_competence_bars_members = true;
    const Ruling barred = judge(record_of(of, acts), accession("AUT", on(2000, 2, 1)));
    CHECK(barred.outcome() == Outcome::query);
    CHECK(has(barred, FindingCode::member_barred_by_exclusive_competence));
    CHECK(judge(record_of(of, acts), accession("CHE", on(2000, 2, 1))).outcome() == Outcome::record);
    CHECK(judge(record_of(of), accession("AUT", on(2000, 2, 1))).outcome() == Outcome::record);
    // Nor once the organization has withdrawn it, or the depositary struck it out.
    const auto after = [&](Instrument act) {
        std::vector<Instrument> more = acts;
        more.back().id = "exclusive";
        act.target = InstrumentKey("exclusive");
        more.push_back(std::move(act));
        return judge(record_of(of, more), accession("AUT", on(2000, 2, 1))).outcome();
    };
    CHECK(after(instrument(Act::withdrawal_of_declaration, "EUE", on(2000, 2, 1))) == Outcome::record);
    CHECK(after(instrument(Act::withdrawal_of_declaration, "EUE", on(2000, 2, 2))) == Outcome::query);
    Instrument correction = stating(instrument(Act::correction, "EUE", on(2000, 1, 20)), "void");
    correction.state.reset();
    CHECK(after(correction) == Outcome::record);
}
