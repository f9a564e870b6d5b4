// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/treaty.hpp>

#include <functional>

#include "catch.hpp"

using namespace depositary;

namespace {

TreatyIdentity identity() { return {"test-2000", "Test Convention", on(2000, 6, 1), "Geneva", {}, "", ""}; }

Moment years(int count, Anchor from) { return {YearsAfter(count), from}; }

EntryIntoForceClause after(Condition when) { return {{}, DaysAfter(90), std::move(when), {}}; }

const InstrumentCount forty(40, {Act::ratification, Act::accession});

/// A treaty in which nothing contradicts anything.
FinalClauses clauses() {
    FinalClauses sound;
    sound.signature =
        SignatureClause{{}, on(2000, 7, 1), on(2001, 6, 30), {{"Geneva", on(2000, 7, 1), on(2000, 7, 31)}}};
    sound.consent = ConsentClause{};
    sound.accession = AccessionClause{{}, AccessionOpens::after_closing_day, std::nullopt, std::nullopt, false};
    sound.organizations = OrganizationsClause{};
    sound.entry_into_force = after(forty);
    sound.for_each_State = ForEachStateClause{{}, DaysAfter(90), LaterThan::instrument, 40, Gap::silent};
    sound.reservations = ReservationsClause{};
    sound.withdrawal = WithdrawalClause{};
    sound.withdrawal->notice = years(1, Anchor::receipt);
    sound.withdrawal->lock_in = years(3, Anchor::entry_into_force_for_it);
    sound.parent = ParentClause{{}, "parent-1990"};
    sound.termination = TerminationClause{{}, 16};
    return sound;
}

struct Contradiction {
    std::string_view sentence;
    std::function<void(FinalClauses&)> made_by;
};

std::vector<Contradiction> about_signature() {
    return {
        {"the opening for signature is before the adoption",
         [](FinalClauses& c) { c.signature->from = on(2000, 5, 31); }},
        {"signature closes before it opens",
         [](FinalClauses& c) { c.signature->places.clear(), c.signature->until = on(2000, 6, 30); }},
        {"signature at Geneva opens before signature does",
         [](FinalClauses& c) { c.signature->places[0].from = on(2000, 6, 30); }},
        {"signature at Geneva closes before it opens",
         [](FinalClauses& c) { c.signature->places[0].until = on(2000, 6, 30); }},
        {"signature at Geneva goes on after signature has closed",
         [](FinalClauses& c) { c.signature->places[0].until = on(2001, 7, 1); }},
        {"signature closes at a moment that counts neither from the adoption, nor from the opening for signature, nor "
         "from the entry into force",
         [](FinalClauses& c) { c.signature->until = years(1, Anchor::deposit); }},
        {"signature closes at a moment that counts neither from the adoption, nor from the opening for signature, nor "
         "from the entry into force",
         [](FinalClauses& c) { c.signature->until = UntilEntryIntoForceOr{years(1, Anchor::closing)}; }},
        {"who may sign depends on who has signed or is a Party",
         [](FinalClauses& c) { c.participation.sign = SignatoryStates{}; }},
        {"who may be bound depends on who is a Party",
         [](FinalClauses& c) {
             c.participation.join = AnyCircle({Parties{}, OnlyStates{}});
         }},
        {"a circle of Parties to the treaty itself: write `the Parties`",
         [](FinalClauses& c) { c.participation.join = PartiesTo{"test-2000"}; }},
        {"a circle of signatories of the treaty itself: write `the signatory States`",
         [](FinalClauses& c) { c.organizations->admitted = SignatoriesOf{"test-2000"}; }},
    };
}

std::vector<Contradiction> about_consent() {
    return {
        {"an act that cannot express consent to be bound is named as one that does",
         [](FinalClauses& c) { c.consent->acts.insert(Act::signature); }},
        {"no act by which signatories consent to be bound", [](FinalClauses& c) { c.consent->acts = Acts{}; }},
        {"accession has a date exactly if it opens on one",
         [](FinalClauses& c) { c.accession->opens = AccessionOpens::on_date; }},
        {"accession has a date exactly if it opens on one",
         [](FinalClauses& c) { c.accession->date = on(2001, 1, 1); }},
        {"accession names a decision exactly if it needs one",
         [](FinalClauses& c) { c.accession->opens = AccessionOpens::by_decision; }},
        {"accession names a decision exactly if it needs one",
         [](FinalClauses& c) { c.accession->decision = EventKey("admission"); }},
        {"accession opens with the closing of signature, which never closes",
         [](FinalClauses& c) { c.signature->until = Unlimited{}; }},
        {"accession opens with the closing of signature, which never closes",
         [](FinalClauses& c) { c.signature.reset(); }},
        {"the opening for accession is before the adoption",
         [](FinalClauses& c) {
             c.accession = AccessionClause{{}, AccessionOpens::on_date, on(2000, 1, 1), std::nullopt, false};
         }},
    };
}

std::vector<Contradiction> about_entry_into_force() {
    const std::string_view circular =
        "the earliest day of its entry into force depends on that entry into force or on an act";
    return {
        {"its entry into force waits for itself",
         [](FinalClauses& c) {
             c.entry_into_force = after(AllOf({forty, TreatyInForce{"test-2000"}}));
         }},
        {"its entry into force is not before itself",
         [](FinalClauses& c) { c.entry_into_force->floors = {TreatyInForce{"test-2000"}}; }},
        {"the fixed date of the entry into force is before the adoption",
         [](FinalClauses& c) { c.entry_into_force->delay = FixedDate(on(2000, 1, 1), DaysAfter(90)); }},
        {"a day before which it is not in force is before the adoption",
         [](FinalClauses& c) { c.entry_into_force->floors = {on(2000, 1, 1)}; }},
        {circular, [](FinalClauses& c) { c.entry_into_force->floors = {years(1, Anchor::entry_into_force)}; }},
        {circular, [](FinalClauses& c) { c.entry_into_force->floors = {years(1, Anchor::deposit)}; }},
        {"the earliest day of its entry into force counts from a closing for signature that has no day of its own",
         [](FinalClauses& c) {
             c.entry_into_force->floors = {years(1, Anchor::closing)}, c.signature->until = UntilEntryIntoForce{};
         }},
        {"the earliest day of its entry into force counts from signature, for which it was never open",
         [](FinalClauses& c) {
             c.entry_into_force->floors = {years(1, Anchor::opening)}, c.signature.reset(), c.accession.reset();
         }},
        {"a date that its entry into force waits for is before the adoption",
         [](FinalClauses& c) {
             c.entry_into_force = after(AllOf({forty, DateReached{on(1999, 1, 1)}}));
         }},
        {"two clauses say when article 41 enters into force",
         [](FinalClauses& c) {
             c.parts = {{"article 41", after(EventRecorded{"a"})}, {"article 41", after(EventRecorded{"b"})}};
         }},
        {"a part that enters into force separately has no provisions",
         [](FinalClauses& c) {
             c.parts = {{"", after(EventRecorded{"a"})}};
         }},
        {"a later State deposits after the instrument number 41, which is not the number that the entry into force "
         "waits for",
         [](FinalClauses& c) { c.for_each_State->instrument = 41; }},
        {"a later State deposits after the instrument number 40, which is not the number that the entry into force "
         "waits for",
         [](FinalClauses& c) { c.entry_into_force.reset(); }},
        {"a later State has the number of an instrument exactly if the clause counts from one",
         [](FinalClauses& c) { c.for_each_State->instrument = 0; }},
        {"a later State has the number of an instrument exactly if the clause counts from one",
         [](FinalClauses& c) { c.for_each_State->later_than = LaterThan::conditions; }},
        {"each State has its own date, and yet there is a general one",
         [](FinalClauses& c) {
             c.for_each_State = ForEachStateClause{{}, DaysAfter(90), LaterThan::each, 0, Gap::silent};
         }},
        {"each State has its own date, so that no gap can be legislated",
         [](FinalClauses& c) {
             c.for_each_State = ForEachStateClause{{}, DaysAfter(90), LaterThan::each, 0, Gap::own_date};
             c.entry_into_force.reset();
         }},
        {"the clause on organizations and a condition differ in how instruments of organizations count",
         [](FinalClauses& c) { c.organizations->counting = OrganizationsCount::not_additional; }},
    };
}

std::vector<Contradiction> about_the_rest() {
    return {
        {"the notice of withdrawal does not run from the receipt of the notification",
         [](FinalClauses& c) { c.withdrawal->notice = years(1, Anchor::deposit); }},
        {"the first day of a notice of withdrawal counts from its own receipt",
         [](FinalClauses& c) { c.withdrawal->lock_in = years(1, Anchor::receipt); }},
        {"withdrawal has terms but no notice", [](FinalClauses& c) { c.withdrawal->notice = std::monostate{}; }},
        {"withdrawal is excluded, and yet there is a clause on it",
         [](FinalClauses& c) { c.withdrawal->excluded = true; }},
        {"a period of renewal shorter than a year",
         [](FinalClauses& c) {
             c.withdrawal->notice = RenewalPeriods{10, 0, 6};
         }},
        {"the notice before the end of a period is longer than the period, or none",
         [](FinalClauses& c) {
             c.withdrawal->notice = RenewalPeriods{10, 1, 13};
         }},
        {"reservations are described exactly if only those are permitted",
         [](FinalClauses& c) { c.reservations->regime = ReservationsRegime::prohibited_except; }},
        {"reservations are described exactly if only those are permitted",
         [](FinalClauses& c) { c.reservations->only = "of article 2"; }},
        {"reservations may be made with no act", [](FinalClauses& c) { c.reservations->made_at = Acts{}; }},
        {"it is its own parent", [](FinalClauses& c) { c.parent->treaty = "test-2000"; }},
        {"neither a number of Parties nor a term ends it", [](FinalClauses& c) { c.termination->parties_below = 0; }},
        {"a condition of deposit does not say what is needed, or with which acts",
         [](FinalClauses& c) {
             c.deposit_conditions = {{{}, "an age", Acts{Act::ratification}, IfMissing::hold, 0}};
         }},
        {"a condition of deposit does not say what is needed, or with which acts",
         [](FinalClauses& c) {
             c.deposit_conditions = {{{}, "a declaration", Acts{}, IfMissing::hold}};
         }},
    };
}

void check(const std::vector<Contradiction>& all) {
    for (const Contradiction& contradiction : all) {
        FinalClauses made = clauses();
        contradiction.made_by(made);
        const std::vector<std::string> found = contradictions(identity(), made);
        CAPTURE(contradiction.sentence, found);
        CHECK(std::find(found.begin(), found.end(), contradiction.sentence) != found.end());
        CHECK_THROWS_AS(Treaty(identity(), made), InvalidTreaty);
    }
}

}    // namespace

TEST_CASE("sound clauses make a treaty") {
    CHECK(contradictions(identity(), clauses()) == std::vector<std::string>{});
    const Treaty treaty(identity(), clauses(), on(2002, 1, 1));
    CHECK(treaty.key() == TreatyKey("test-2000"));
    CHECK(treaty.recorded_entry_into_force() == on(2002, 1, 1));
    CHECK(treaty == Treaty(identity(), clauses(), on(2002, 1, 1)));
    CHECK_FALSE(treaty == Treaty(identity(), clauses()));
}

TEST_CASE("a treaty with no clauses but its participation is one", "[J-01][L-07]") {
    CHECK(contradictions(identity(), FinalClauses{}).empty());
}

TEST_CASE("clauses on signature that contradict each other are found", "[A-02][A-03][A-07]") {
    check(about_signature());
}

TEST_CASE("clauses on consent and accession that contradict each other are found", "[B-01][C-02]") {
    check(about_consent());
}

TEST_CASE("clauses on entry into force that contradict each other are found", "[J-02][L-03][L-09]") {
    check(about_entry_into_force());
}

TEST_CASE("other clauses that contradict each other are found", "[O-03][R-05][R-10]") { check(about_the_rest()); }

TEST_CASE("a floor may count from a closing for signature that has a day of its own") {
    FinalClauses sound = clauses();
    sound.entry_into_force->floors = {years(1, Anchor::closing)};
    CHECK(contradictions(identity(), sound).empty());
}

TEST_CASE("the clause on organizations does not concern a condition on States alone", "[K-04]") {
    FinalClauses sound = clauses();
    sound.organizations->counting = OrganizationsCount::not_additional;
    sound.entry_into_force = after(InstrumentCount(40, {Act::ratification}, OnlyStates{}));
    CHECK(contradictions(identity(), sound).empty());
}

TEST_CASE("a treaty cannot have entered into force before it was adopted") {
    CHECK_THROWS_AS(Treaty(identity(), clauses(), on(2000, 5, 31)), InvalidTreaty);
}

TEST_CASE("a refusal names the treaty and every contradiction") {
    FinalClauses made = clauses();
    made.parent->treaty = "test-2000";
    made.termination->parties_below = 0;
    try {
        const Treaty treaty(identity(), made);
        FAIL("made " << treaty.key());
    } catch (const InvalidTreaty& refused) {
        CHECK(std::string_view(refused.what()) ==
              "final clauses of \"test-2000\" that contradict each other: it is its own parent; neither a "
              "number of Parties nor a term ends it");
    }
}
