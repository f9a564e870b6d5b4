// SPDX-License-Identifier: BSL-1.0
// Section F: protocols and other linked instruments.
#include <depositary/law/derived_acts.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

/// A protocol to the Convention on Lakes.
FinalClauses protocol(Circle sign = PartiesTo{"lakes-2000"}, Circle join = PartiesTo{"lakes-2000"}) {
    return clauses_with([&](FinalClauses& c) {
        c.participation.sign = std::move(sign);
        c.participation.join = std::move(join);
        c.parent = ParentClause{.article = {"9", {}, {}}, .treaty = "lakes-2000"};
        c.signature->until = Unlimited{};
    });
}
Treaty protocol_treaty(FinalClauses of) { return treaty(std::move(of), "lakes-protocol"); }
Register protocol_record(FinalClauses of, std::vector<Instrument> acts = {}) {
    return record_of(protocol_treaty(std::move(of)), std::move(acts));
}
Docket beside(Register parent) { return std::move(Docket().add(std::move(parent))); }

}    // namespace

TEST_CASE("who may sign and who may be bound are two tests against the parent", "[F-01]") {
    const Register parent = record_of(clauses(), {signature("FRA", opening), accession("ITA", opening)});
    const Register record = protocol_record(protocol(SignatoriesOf{"lakes-2000"}, PartiesTo{"lakes-2000"}));
    const Docket docket = beside(parent);
    CHECK(judge(record, signature("FRA", on(2000, 1, 5)), docket).outcome() == Outcome::record);
    CHECK(judge(record, signature("ITA", on(2000, 1, 5)), docket).outcome() ==
          Outcome::record);    // bound: more than signed
    CHECK(judge(record, accession("ITA", on(2000, 1, 5)), docket).outcome() == Outcome::record);
    const Ruling held = judge(record, accession("FRA", on(2000, 1, 5)), docket);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(article_of(the(held, FindingCode::parent_required), record.treaty()) == "9");
    CHECK_FALSE(cure_of(the(held, FindingCode::parent_required)).empty());
    CHECK(judge(record, signature("DEU", on(2000, 1, 5)), docket).outcome() == Outcome::hold);
}

TEST_CASE("a consent that was held for the parent is good from the day of the parent's", "[F-01][K-11]") {
    const Register record = protocol_record(protocol(), {accession("FRA", on(2000, 1, 5))});
    const Docket docket = beside(record_of(clauses(), {accession("FRA", on(2000, 3, 1))}));
    CHECK(spell(replay(record, docket), "FRA").consented == on(2000, 3, 1));
    CHECK(the(replay(record, docket), FindingCode::parent_required).first_good_date == on(2000, 3, 1));
    CHECK(spells(replay(record, beside(record_of(clauses()))), "FRA") == 0);
}

TEST_CASE("both instruments on one day satisfy", "[F-02]") {
    const Register record = protocol_record(protocol());
    const Docket docket = beside(record_of(clauses(), {accession("FRA", on(2000, 1, 5))}));
    CHECK(judge(record, accession("FRA", on(2000, 1, 5)), docket).outcome() == Outcome::record);
    CHECK(judge(record, accession("FRA", on(2000, 1, 4)), docket).outcome() == Outcome::hold);
}

TEST_CASE("the parent is found whether it is handed over first or last, and with it its own parent", "[F-01]") {
    FinalClauses third = protocol(PartiesTo{"lakes-protocol"}, PartiesTo{"lakes-protocol"});
    third.parent->treaty = "lakes-protocol";
    const Register grandchild = record_of(treaty(third, "third"), {accession("FRA", on(2000, 1, 9))});
    const Register child = protocol_record(protocol(), {accession("FRA", on(2000, 1, 5))});
    const Register parent = record_of(clauses(), {accession("FRA", opening)});
    const Docket one = std::move(Docket().add(parent).add(child));
    const Docket other = std::move(Docket().add(child).add(parent));
    CHECK(has_joined(replay(grandchild, one), "FRA", on(2000, 1, 9)));
    CHECK(has_joined(replay(grandchild, other), "FRA", on(2000, 1, 9)));
    CHECK_FALSE(has_joined(replay(grandchild, std::move(Docket().add(child).add(record_of(clauses())))), "FRA",
                           on(2000, 1, 9)));
}

TEST_CASE("a protocol is in force not before its parent", "[F-04][J-02][M-09]") {
    FinalClauses of = protocol(AllStates{}, AllStates{});
    of.entry_into_force->floors = {TreatyInForce{"lakes-2000"}};
    const Register record = protocol_record(of, three_accessions());
    struct Parent {
        std::string_view name;
        Date third;
        std::optional<Date> expected;
    };
    const Parent parents[] = {
        {"earlier: its own date", on(2000, 1, 5), entry_into_force},
        {"later: the parent's date", on(2000, 6, 1), on(2000, 7, 1)},
    };
    for (const Parent& parent : parents) DYNAMIC_SECTION(parent.name) {
            const Replay found = replay(record, beside(record_of(clauses(), three_accessions(parent.third))));
            CHECK(found.entry_into_force().fulfilled == fulfilment);
            CHECK(found.entry_into_force().date == parent.expected);
        }
    const Docket none = beside(record_of(clauses()));
    CHECK_FALSE(replay(record, none).entry_into_force().date);
    CHECK(replay(record, none).in_force(on(2020, 1, 1)) == Truth::no);
}

TEST_CASE("for each State it is in force not before the parent is for that State", "[F-05]") {
    // France joins both on one day; the parent takes a year for it.
    const FinalClauses slow = clauses_with([](FinalClauses& c) { c.for_each_State->delay = YearsAfter(1); });
    std::vector<Instrument> acts = three_accessions();
    acts.push_back(accession("FRA", on(2000, 5, 1)));
    const Docket docket = beside(record_of(slow, acts));
    CHECK(spell(*play(protocol_record(protocol(), acts), docket), "FRA").from == on(2001, 5, 1));
    FinalClauses loose = protocol(AllStates{}, AllStates{});
    CHECK(spell(*play(protocol_record(loose, acts), docket), "FRA").from == on(2000, 5, 31));
    loose.parent->floor_for_each_State = true;
    CHECK(spell(*play(protocol_record(loose, acts), docket), "FRA").from == on(2001, 5, 1));
    // While the parent has no date for the State, neither has the protocol.
    const Docket pending = beside(record_of(clauses(4), three_accessions()));
    CHECK_FALSE(spell(*play(protocol_record(protocol(), three_accessions()), pending), "AUT").from);
}

TEST_CASE("who leaves the parent leaves the protocol the same day, where so stated", "[F-06][R-14]") {
    FinalClauses of = protocol();
    of.parent->withdrawal_cascades = true;
    of.withdrawal->lock_in = Moment{YearsAfter(3), Anchor::entry_into_force_for_it};
    const Docket docket = beside(in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1))}));
    const Register record = protocol_record(of, three_accessions());
    const Replay found = replay(record, docket);
    CHECK(is_party(found, "BEL", on(2001, 6, 30)));
    CHECK_FALSE(is_party(found, "BEL", on(2001, 7, 1)));    // the protocol's own lock-in notwithstanding
    CHECK(spell(found, "BEL").ending == Ending::parent_left);
    CHECK(is_party(found, "AUT", on(2001, 7, 1)));
    SECTION("a revoked notice ends nothing") {
        const Docket revoked =
            beside(in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1)),
                                        instrument(Act::revocation_of_withdrawal, "BEL", on(2001, 2, 1))}));
        CHECK(is_party(replay(record, revoked), "BEL", on(2010, 1, 1)));
    }
    SECTION("without such a clause nobody can tell") {
        of.parent->withdrawal_cascades = false;
        const Register silent_record = protocol_record(of, three_accessions());
        const Replay silent = replay(silent_record, docket);
        CHECK(is_party(silent, "BEL", on(2001, 7, 1)));
        CHECK(the(silent, FindingCode::protocol_without_parent).fact == on(2001, 7, 1));
        CHECK(spell(silent, "BEL").other_until == on(2001, 7, 1));
    }
}

TEST_CASE("who left the parent and is no longer among those who may join is queried, however they are described",
          "[F-06]") {
    const Instrument notice = withdrawal("BEL", on(2001, 1, 1));
    const Docket docket = beside(in_force(clauses(), {notice}));
    struct Row {
        std::string_view name;
        Circle join;
        bool queried;
    };
    const Row table[] = {
        {"Parties", PartiesTo{"lakes-2000"}, true},
        {"signatories, among whom are the Parties", SignatoriesOf{"lakes-2000"}, true},
        {"Parties, or members of a group that it is not of",
         AnyCircle({PartiesTo{"lakes-2000"}, MembersOf{"african-states"}}), true},
        {"Parties, or members of a group that it is of", AnyCircle({PartiesTo{"lakes-2000"}, MembersOf{"un"}}), false},
        {"Parties other than one", OtherThan(PartiesTo{"lakes-2000"}, Listed({"FRA"})), true},
        {"all States", AllStates{}, false},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            const Register record = protocol_record(protocol(row.join, row.join), three_accessions());
            const Replay found = replay(record, docket);
            CHECK(has(found, FindingCode::protocol_without_parent) == row.queried);
            CHECK(spell(found, "BEL").other_until == (row.queried ? std::optional(on(2001, 7, 1)) : std::nullopt));
            CHECK(is_party(found, "BEL", on(2001, 7, 1)));
            CHECK_FALSE(has(*play_on(record, on(2001, 6, 30), {}, docket), FindingCode::protocol_without_parent));
        }
    SECTION("who signed the parent is among its signatories for good") {
        std::vector<Instrument> acts = {signature("BEL", opening), notice};
        const Register record =
            protocol_record(protocol(SignatoriesOf{"lakes-2000"}, SignatoriesOf{"lakes-2000"}), three_accessions());
        CHECK_FALSE(has(replay(record, beside(in_force(clauses(), acts))), FindingCode::protocol_without_parent));
    }
    SECTION("who came back to the parent the same day is queried only when it leaves for good") {
        const Register record = protocol_record(protocol(), three_accessions());
        std::vector<Instrument> acts = {notice, accession("BEL", on(2001, 7, 1))};
        CHECK_FALSE(has(replay(record, beside(in_force(clauses(), acts))), FindingCode::protocol_without_parent));
        acts.push_back(withdrawal("BEL", on(2003, 1, 1)));
        const Register parent = in_force(clauses(), acts);
        CHECK(the(replay(record, beside(parent)), FindingCode::protocol_without_parent).fact == on(2003, 7, 1));
    }
}

TEST_CASE("a State whose withdrawal from the parent is pending may still join, and it is said", "[F-09][I-03]") {
    const Docket docket = beside(in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1))}));
    const Register record = protocol_record(protocol());
    const Ruling ruling = judge(record, accession("BEL", on(2001, 6, 30)), docket);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(the(ruling, FindingCode::parent_withdrawal_pending).fact == on(2001, 7, 1));
    CHECK(judge(record, accession("BEL", on(2001, 7, 1)), docket).outcome() == Outcome::hold);
    CHECK(judge(record, accession("BEL", on(2000, 12, 31)), docket).findings().empty());
}

TEST_CASE("an amendment can ask for the one before it", "[F-03]") {
    FinalClauses of = protocol(PartiesTo{"lakes-amendment-1"}, PartiesTo{"lakes-amendment-1"});
    of.parent->amends = AmendmentBinds::acceptors;
    const Register second = record_of(treaty(of, "lakes-amendment-2"));
    Docket docket = beside(record_of(clauses(), {accession("FRA", opening)}));
    docket.add(record_of(treaty(protocol(), "lakes-amendment-1")));
    const Ruling held = judge(second, accession("FRA", on(2000, 1, 5)), docket);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(has(held, FindingCode::prior_instrument_required));
    CHECK_FALSE(has(held, FindingCode::parent_required));
    const Docket bound = docket.with(std::make_shared<const Register>(
        record_of(treaty(protocol(), "lakes-amendment-1"), {accession("FRA", on(2000, 1, 4))})));
    CHECK(judge(second, accession("FRA", on(2000, 1, 5)), bound).outcome() == Outcome::record);
}

TEST_CASE("from a day on consent to the parent is consent to this treaty too", "[F-07]") {
    FinalClauses of = protocol();
    const Register parent = record_of(
        clauses(), {accession("FRA", opening), accession("ITA", on(2000, 3, 1)), accession("BEL", on(2000, 3, 2)),
                    instrument(Act::withdrawal_of_instrument, "BEL", on(2000, 3, 3))});
    const Replay replayed = replay(parent);
    CHECK(derived_consents(protocol_treaty(of), replayed).empty());
    of.parent->consent_from = on(2000, 3, 1);    // that day is inside
    const std::vector<Instrument> derived = derived_consents(protocol_treaty(of), replayed);
    REQUIRE(derived.size() == 1);
    CHECK(derived.front().state == StateKey("ITA"));
    CHECK(derived.front().received == on(2000, 3, 1));
    const Docket docket = beside(parent);
    CHECK(has_joined(*play(protocol_record(of, derived), docket), "ITA", on(2000, 3, 1)));
}

TEST_CASE("the consents to the Part XI Agreement that lie in those to the Convention are on its record", "[F-07]") {
    const Register& convention = *built_in_record("unclos-1982");
    const Register& agreement = *built_in_record("part-xi-1994");
    const Replay whole = replay(agreement);
    int same = 0;
    for (const Instrument& act : derived_consents(agreement.treaty(), replay(convention))) {
        const Spell* spell = whole.spell_on(id(act.state->text()), act.received);
        same += spell != nullptr && spell->consented <= act.received;
    }
    CHECK(same > 80);
}
