// SPDX-License-Identifier: BSL-1.0
// LAW section W: what the depositary owes, to whom, and that it does not judge.
#include "catch.hpp"
#include "law/treaties.hpp"

#include <depositary/status/circulation.hpp>
#include <depositary/status/grounds.hpp>

using namespace scenes;

namespace {

/// France has signed, Austria, Belgium and Switzerland have acceded, Denmark's instrument lacks something.
[[nodiscard]] Register lakes(Lacks lacks, std::vector<Instrument> more = {}, FinalClauses of = clauses()) {
    std::vector<Instrument> acts = three_accessions();
    acts.push_back(signature("FRA", opening));
    acts.push_back(named(lacking(accession("DNK", on(2000, 6, 1)), lacks), "denmark"));
    acts.insert(acts.end(), more.begin(), more.end());
    return record_of(std::move(of), std::move(acts));
}

/// The treaty of the other tests, in the keeping of that depositary.
[[nodiscard]] Treaty kept_by(std::string depositary) {
    TreatyIdentity identity = treaty().identity();
    identity.depositaries = {std::move(depositary)};
    return Treaty(std::move(identity), clauses());
}

[[nodiscard]] std::vector<Instrument> acts_with_a_reserving_depositary() {
    std::vector<Instrument> acts = three_accessions();
    acts.push_back(stating(instrument(Act::reservation, "AUT", fulfilment), "not article 1"));
    acts.push_back(lacking(accession("DNK", on(2000, 6, 1)), Lacks{Lack::form}));
    acts.push_back(lacking(accession("AUT", opening), Lacks{Lack::form}));
    acts.push_back(withdrawal("BEL", on(2001, 6, 1)));
    return acts;
}

[[nodiscard]] EntryIndex denmark(const Register& record) { return *record.find(InstrumentKey("denmark")); }

}    // namespace

TEST_CASE("the depositary says on which day the number for entry into force was reached, and by whom", "[W-01]") {
    const Register record = record_of(clauses(), three_accessions());
    const Status found = status(record, fulfilment);
    CHECK(found.entry_into_force().fulfilled == fulfilment);
    CHECK(found.entry_into_force().completed_by == ids({"AUT", "BEL", "CHE"}));
    CHECK(found.entry_into_force().date == entry_into_force);
    CHECK(
        judge(record_of(clauses(2), {accession("AUT", opening)}), accession("BEL", fulfilment)).consequence()->fulfils);
}

TEST_CASE("until the number is reached the depositary says what is missing", "[W-01]") {
    const Register record = record_of(clauses(4), three_accessions());
    const Status found = status(record, fulfilment);
    CHECK_FALSE(found.entry_into_force().fulfilled);
    REQUIRE(found.shortfall().size() == 1);
    CHECK(found.shortfall().front().have == "3");
    CHECK(found.shortfall().front().need == "4");
}

TEST_CASE(
    "an instrument in due form is taken in deposit; one that is not is brought to its State's attention, with the cure",
    "[W-01][B-05]") {
    CHECK(judge(in_force(), accession("DNK", on(2000, 6, 1))).outcome() == Outcome::record);
    const Ruling ruling = judge(in_force(), lacking(accession("DNK", on(2000, 6, 1)), Lacks{Lack::form}));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK_FALSE(cure_of(the(ruling, FindingCode::instrument_defective)).empty());
}

TEST_CASE("the ruling does not depend on who the depositary is, be it a Party with a reservation", "[W-02]") {
    const Register neutral = record_of(kept_by("Secretary-General"), acts_with_a_reserving_depositary());
    const Register party = record_of(kept_by("Austria"), acts_with_a_reserving_depositary());
    const Status a = status(neutral, on(2002, 1, 1));
    const Status b = status(party, on(2002, 1, 1));
    CHECK(std::ranges::equal(a.findings(), b.findings()));
    CHECK(a.replay().parties(a.on()) == b.replay().parties(b.on()));
    CHECK(a.entry_into_force().date == b.entry_into_force().date);
}

TEST_CASE("the depositary's own instrument is held for what holds another's", "[W-02]") {
    const Register record = record_of(kept_by("Austria"));
    for (const char* state : {"AUT", "DNK"}) {
        const Ruling ruling = judge(record, lacking(accession(state, fulfilment), Lacks{Lack::form}));
        CHECK(ruling.outcome() == Outcome::hold);
        CHECK(has(ruling, FindingCode::instrument_defective));
    }
}

TEST_CASE("a difference over an act that is held goes to the signatories and contracting States", "[W-03]") {
    const Register record = lakes(Lacks{Lack::form});
    const auto found = difference(status(record, on(2000, 7, 1)), denmark(record));
    REQUIRE(found);
    CHECK(found->state == id("DNK"));
    CHECK(found->to == ids({"AUT", "BEL", "CHE", "FRA"}));
    CHECK(has(found->findings, FindingCode::instrument_defective));
    CHECK(found->text.find("Convention on Lakes: accession of Denmark, received 1 June 2000, is held:\n"
                           "INSTRUMENT_DEFECTIVE (B-05): Denmark, lakes-2000, 1 June 2000: ") == 0);
}

TEST_CASE("a difference goes to the others, not to the State itself", "[W-03]") {
    const Instrument defective = named(lacking(ratification("FRA", on(2000, 6, 1)), Lacks{Lack::form}), "france");
    const Register record = lakes({}, {defective});
    const auto found = difference(status(record, on(2000, 7, 1)), *record.find(InstrumentKey("france")));
    REQUIRE(found);
    CHECK(found->to == ids({"AUT", "BEL", "CHE", "DNK"}));
}

TEST_CASE("a difference over an act that is refused says so", "[W-03]") {
    const Register record = lakes({}, {named(signature("ITA", on(2001, 1, 1)), "closed")});
    const auto found = difference(status(record, on(2001, 2, 1)), *record.find(InstrumentKey("closed")));
    REQUIRE(found);
    CHECK(has(found->findings, FindingCode::signature_closed_by_eif));
    CHECK(found->to == ids({"AUT", "BEL", "CHE", "DNK", "FRA"}));
    CHECK(found->text.find("signature of Italy, received 1 January 2001, is refused:") != std::string::npos);
}

TEST_CASE("every act that is refused or held makes a difference, and no other does", "[W-03]") {
    const Register record =
        lakes(Lacks{Lack::form}, {signature("ITA", on(2001, 1, 1)), accession("ESP", on(2001, 1, 1))});
    const Status found = status(record, on(2001, 2, 1));
    CHECK(differences(found).size() == 2);
    CHECK_FALSE(difference(found, EntryIndex(0)));
}

TEST_CASE("there is no difference before the act is received, nor after it is cured", "[W-03]") {
    const Register record =
        lakes(Lacks{Lack::form}, {about(instrument(Act::completion, "DNK", on(2000, 9, 1)), "denmark")});
    CHECK(differences(status(record, on(2000, 5, 31))).empty());
    CHECK(differences(status(record, on(2000, 8, 31))).size() == 1);
    CHECK(differences(status(record, on(2000, 9, 1))).empty());
    // Nor after the State has it back.
    const Register taken_back =
        lakes(Lacks{Lack::form}, {about(instrument(Act::withdrawal_of_instrument, "DNK", on(2000, 9, 1)), "denmark")});
    CHECK(differences(status(taken_back, on(2000, 8, 31))).size() == 1);
    CHECK(differences(status(taken_back, on(2000, 9, 1))).empty());
    const Register uncured = lakes(Lacks{Lack::form});
    CHECK(differences(Status(replay(uncured), on(2000, 5, 31))).empty());
    CHECK(differences(Status(replay(uncured), on(2000, 6, 1))).size() == 1);
}

TEST_CASE("a late reservation makes a difference until the time to object has passed", "[W-03][O-10]") {
    Instrument late = stating(instrument(Act::reservation, "AUT", on(2001, 1, 1)), "not article 1");
    late.notified = on(2001, 1, 10);
    const Register record = lakes({}, {late});
    CHECK(differences(status(record, on(2001, 12, 31))).size() == 1);
    CHECK(differences(status(record, on(2003, 1, 1))).empty());
}

TEST_CASE("an act that the depositary of its day accepted makes no difference, whatever is found", "[W-03]") {
    const Register record =
        record_of(clauses(), {lacking(accession("DNK", fulfilment), Lacks{Lack::form})}, Intake::accepted);
    const Status found = status(record, on(2001, 1, 1));
    CHECK(has(found.findings(), FindingCode::instrument_defective));
    CHECK(differences(found).empty());
}

TEST_CASE("the depositary informs signatories, contracting States and those entitled to become Parties, each once",
          "[W-04]") {
    const Register record = lakes({}, {ratification("FRA", on(2001, 1, 1))});
    const Informed before = informed(status(record, on(2000, 12, 31)));
    CHECK(before.signatories == ids({"FRA"}));
    CHECK(before.contracting == ids({"AUT", "BEL", "CHE", "DNK"}));
    CHECK(before.entitled.contains(id("ITA")));
    CHECK((before.entitled & (before.signatories | before.contracting)).empty());
    CHECK(before.missing.empty());
    const Informed after = informed(status(record, on(2001, 1, 1)));
    CHECK(after.signatories.empty());
    CHECK(after.contracting.contains(id("FRA")));
    CHECK(before.all() == after.all());
}

TEST_CASE("whom the participation clause leaves out is not informed", "[W-04]") {
    const FinalClauses members = clauses_with([](FinalClauses& c) { c.participation.join = MembersOf{"un"}; });
    const Register record = lakes({}, {}, members);
    const Informed found = informed(status(record, on(2001, 1, 1)));
    CHECK(found.entitled.contains(id("ITA")));
    CHECK_FALSE(found.all().contains(id("VAT")));
    CHECK_FALSE(found.all().contains(id("EUE")));
}

TEST_CASE("an organization is informed where it is admitted, a State that left as long as it may come back", "[W-04]") {
    const FinalClauses open = clauses_with([](FinalClauses& c) { c.organizations = OrganizationsClause{}; });
    const Register record = lakes({}, {withdrawal("BEL", on(2000, 9, 1))}, open);
    const Informed found = informed(status(record, on(2001, 6, 1)));
    CHECK(found.entitled.contains(id("EUE")));
    CHECK(found.entitled.contains(id("BEL")));
    CHECK_FALSE(found.all().contains(id("XKX")));    // its standing is for others to settle
}
