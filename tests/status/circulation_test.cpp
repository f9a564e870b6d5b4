// SPDX-License-Identifier: BSL-1.0
// LAW W, V-05: what the depositary tells, and to whom.
#include <depositary/status/circulation.hpp>
#include <depositary/status/text_corrections.hpp>
#include <depositary/status/timeline.hpp>

#include "catch.hpp"
#include "records.hpp"

using namespace records;

TEST_CASE("the form of an instrument is examined, and the State told what it lacks", "[W-01]") {
    for (const Lack lack : {Lack::form, Lack::full_powers, Lack::unconditional}) {
        const Ruling ruling = judge(record_of(clauses()), lacking(accession("FRA", opening), {lack}));
        CHECK(ruling.outcome() == Outcome::hold);
        REQUIRE(ruling.findings().size() == 1);
        CHECK_FALSE(cure_of(ruling.findings().front()).empty());
    }
}

TEST_CASE("the depositary says when the number for entry into force is reached", "[W-01]") {
    const auto says_so = [](const Register& record) {
        const std::vector<Change> changes = timeline(replay(record));
        return std::any_of(changes.begin(), changes.end(), [](const Change& change) {
            return change.kind == ChangeKind::fulfilment && change.date == fulfilment;
        });
    };
    CHECK(says_so(in_force()));
    CHECK_FALSE(says_so(record_of(clauses(), {accession("AUT", fulfilment), accession("BEL", fulfilment)})));
    CHECK(judge(record_of(clauses(), {accession("AUT", fulfilment), accession("BEL", fulfilment)}),
                accession("CHE", fulfilment))
              .consequence()
              ->fulfils);
}

TEST_CASE("a ruling is the same whoever the depositary is, and if it is a Party itself", "[W-02]") {
    const std::vector<Instrument> acts = {accession("ITA", opening), withdrawal("AUT", on(2001, 1, 1)),
                                          signature("FRA", on(1999, 12, 31)),
                                          lacking(accession("FRA", opening), {Lack::form}),
                                          stating(instrument(Act::reservation, "AUT", on(2001, 1, 1)), "x")};
    const auto rulings_of = [&](const char* depositary) {
        TreatyIdentity identity = treaty().identity();
        identity.depositaries = {depositary};
        std::string text;
        for (const Instrument& act : acts) {
            Register record = record_of(Treaty(identity, clauses()), three_accessions());
            record.add(stating(instrument(Act::reservation, "CHE", fulfilment), "of the depositary"));
            text += explain(judge(record, act));
        }
        return text;
    };
    CHECK(rulings_of("Secretary-General") == rulings_of("Government of Switzerland"));
    CHECK(rulings_of("Secretary-General").find("REFUSE") != std::string::npos);
}

TEST_CASE("an act that is held or refused becomes a difference for those concerned", "[W-03]") {
    const Register record = in_force(clauses(), {signature("FRA", opening)});
    const Ruling refused = judge(record, signature("ITA", on(2001, 1, 1)));
    const std::optional<Difference> found = difference_of(refused);
    REQUIRE(found);
    CHECK(found->state == StateKey("ITA"));
    CHECK(found->to == ids({"AUT", "BEL", "CHE", "FRA"}));
    CHECK(found->text.find("Italy, signature received on 1 January 2001, is not accepted") != std::string::npos);
    CHECK(found->text.find("SIGNATURE_CLOSED_BY_EIF (A-04, art. 3)") != std::string::npos);
    const std::optional<Difference> held =
        difference_of(judge(record, lacking(ratification("FRA", on(2001, 1, 1)), {Lack::form})));
    REQUIRE(held);
    CHECK(held->to == ids({"AUT", "BEL", "CHE"}));    // not the State itself
    CHECK(held->text.find("is held") != std::string::npos);
    CHECK_FALSE(difference_of(judge(record, ratification("FRA", on(2001, 1, 1)))));
}

TEST_CASE("told are signatories, contracting States, and those that are entitled to become Parties", "[W-04]") {
    FinalClauses of = clauses_with([](FinalClauses& c) {
        c.participation.sign = c.participation.join = Listed({"AUT", "BEL", "CHE", "FRA", "ITA"});
        c.signature->until = Unlimited{};
    });
    const Register record = in_force(of, {signature("FRA", opening)});
    const Informed found = informed_on(replay(record), fulfilment);
    CHECK(found.signatories == ids({"FRA"}));
    CHECK(found.contracting == ids({"AUT", "BEL", "CHE"}));
    CHECK(found.entitled == ids({"ITA"}));
    CHECK(found.all().size() == 5);
    const Informed before = informed_on(replay(record), opening.plus_days(-1));
    CHECK(before.signatories.empty());
    CHECK(before.entitled.size() == 5);
    // Open to all States: those that exist, and the entities that practice admits.
    const Informed today = informed_on(whole("mine-ban-1997"), on(2025, 1, 1));
    CHECK(today.entitled.contains(id("USA")));
    CHECK_FALSE(today.entitled.contains(id("DDR")));
    CHECK_FALSE(today.entitled.contains(id("FRA")));
}

TEST_CASE("an error in the text is corrected from the beginning, unless somebody objects in time", "[V-05]") {
    Instrument proposal = named(event("text-correction-article-5", on(2001, 1, 1)), "proposal");
    proposal.notified = on(2001, 1, 10);
    const auto state = [&](std::vector<Instrument> more, Date day) {
        more.insert(more.begin(), proposal);
        const Register record = in_force(clauses(), more);
        const Replay replayed = replay(record);
        return text_corrections(replayed, day).at(0);
    };
    const Date last(2001, 4, 10);
    CHECK(state({}, last).state == TextCorrectionState::pending);
    CHECK(state({}, last).last_day == last);
    CHECK(state({}, last.plus_days(1)).state == TextCorrectionState::corrected);
    const auto objecting = [](const char* who, Date day) {
        return std::vector<Instrument>{about(instrument(Act::objection, who, day), "proposal")};
    };
    CHECK(state(objecting("AUT", last), on(2002, 1, 1)).state == TextCorrectionState::unresolved);
    CHECK(state(objecting("AUT", last.plus_days(1)), on(2002, 1, 1)).state == TextCorrectionState::corrected);
    CHECK(state(objecting("ITA", last), on(2002, 1, 1)).state ==
          TextCorrectionState::corrected);    // no concern of its
    const Register none = in_force();
    CHECK(text_corrections(replay(none), on(2002, 1, 1)).empty());
}
