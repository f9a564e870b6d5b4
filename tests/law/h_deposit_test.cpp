// SPDX-License-Identifier: BSL-1.0
// Section H: conditions at deposit.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses requiring(IfMissing if_missing, std::optional<int> least = {}) {
    FinalClauses found = clauses();
    found.deposit_conditions = {
        DepositCondition{{"3(2)", {}, {}}, "a minimum age", {Act::ratification, Act::accession}, if_missing, least}};
    return found;
}

const Instrument bare = lacking(accession("FRA", opening), {Lack::declaration});

}    // namespace

TEST_CASE("a declaration that the treaty requires with the instrument is part of it", "[H-01]") {
    const Ruling held = judge(record_of(requiring(IfMissing::hold)), bare);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(article_of(the(held, FindingCode::compulsory_declaration_missing), held.record().treaty()) == "3(2)");
    CHECK(judge(record_of(requiring(IfMissing::refuse)), bare).outcome() == Outcome::refuse);
    CHECK(judge(record_of(clauses()), bare).outcome() == Outcome::record);    // nothing is required
    CHECK(judge(record_of(requiring(IfMissing::hold)), accession("FRA", opening)).outcome() == Outcome::record);
    const Instrument signed_without = lacking(signature("FRA", opening), {Lack::declaration});
    CHECK(judge(record_of(requiring(IfMissing::hold)), signed_without).outcome() == Outcome::record);
}

TEST_CASE("acceptance and approval owe the declaration that is asked of ratification", "[H-01][B-04]") {
    const Register record = record_of(requiring(IfMissing::hold), {signature("FRA", opening)});
    for (const Act act : {Act::ratification, Act::acceptance, Act::approval}) {
        const Instrument without = lacking(instrument(act, "FRA", on(2000, 1, 5)), {Lack::declaration});
        CHECK(has(judge(record, without), FindingCode::compulsory_declaration_missing));
    }
}

TEST_CASE("a declared number below the one that the treaty fixes holds the instrument until it is raised", "[H-02]") {
    const FinalClauses at_least_16 = requiring(IfMissing::hold, 16);
    const Instrument fifteen = named(stating(accession("FRA", opening), "15"), "F");
    const Ruling held = judge(record_of(at_least_16), fifteen);
    CHECK(held.outcome() == Outcome::hold);
    CHECK_FALSE(cure_of(the(held, FindingCode::declaration_out_of_range)).empty());
    CHECK(judge(record_of(at_least_16), stating(accession("FRA", opening), "16")).outcome() == Outcome::record);
    CHECK(judge(record_of(at_least_16), accession("FRA", opening)).outcome() ==
          Outcome::record);    // presumed in order
    CHECK(judge(record_of(at_least_16), stating(accession("FRA", opening), "see the letter")).outcome() ==
          Outcome::record);
    const auto cured = [&](std::string value) {
        return record_of(at_least_16, {fifteen, stating(about(instrument(Act::completion, "FRA", on(2000, 1, 9)), "F"),
                                                        std::move(value))});
    };
    CHECK(spell(*play(cured("18")), "FRA").consented == on(2000, 1, 9));
    CHECK(spells(*play(cured("14")), "FRA") == 0);
}

TEST_CASE("information that is owed but no condition leaves the instrument good", "[H-03]") {
    const Ruling ruling = judge(record_of(requiring(IfMissing::record)), bare);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(has(ruling, FindingCode::information_outstanding));
    CHECK(ruling.takes_effect());
    CHECK(judge(record_of(requiring(IfMissing::record)), accession("FRA", opening)).findings().empty());
}

TEST_CASE("information that is owed does not keep an instrument that waits for the opening", "[H-03][C-02]") {
    FinalClauses of = requiring(IfMissing::record);
    of.signature->until = on(2000, 12, 31);
    of.accession->opens = AccessionOpens::after_closing_day;
    CHECK(spell(*play(record_of(of, {bare})), "FRA").consented == on(2001, 1, 1));
    of.deposit_conditions.front().if_missing = IfMissing::hold;
    CHECK(spells(*play(record_of(of, {bare})), "FRA") == 0);    // what is compulsory does
}

TEST_CASE("a declared number may be raised later, not lowered", "[H-05]") {
    const Register record = record_of(requiring(IfMissing::hold, 16), {stating(accession("FRA", opening), "17")});
    const auto declared = [](std::string value) {
        return stating(instrument(Act::declaration, "FRA", on(2001, 1, 1)), std::move(value));
    };
    CHECK(judge(record, declared("18")).outcome() == Outcome::record);
    const Ruling weaker = judge(record, declared("16"));
    CHECK(weaker.outcome() == Outcome::query);
    CHECK(has(weaker, FindingCode::declaration_weakened));
    Register raised = record;
    raised.add(declared("18"));
    CHECK(judge(raised, stating(instrument(Act::declaration, "FRA", on(2002, 1, 1)), "17")).outcome() ==
          Outcome::query);
}

TEST_CASE("an optional declaration comes with the acts that the clause names, or too late", "[H-04]") {
    const FinalClauses of = requiring(IfMissing::optional);
    const auto declares = [](const char* state, Date day) {
        return stating(instrument(Act::declaration, state, day), "a minimum age of 20");
    };
    CHECK(judge(record_of(of), bare).outcome() == Outcome::record);    // it need not come
    const Register record = in_force(of, {accession("FRA", on(2001, 1, 1))});
    CHECK_FALSE(has(judge(record, declares("FRA", on(2001, 1, 1))), FindingCode::declaration_time_passed));
    const Ruling late = judge(record, declares("FRA", on(2001, 1, 2)));
    CHECK(late.outcome() == Outcome::query);
    CHECK(has(late, FindingCode::declaration_time_passed));
    // With an instrument that is held, or between signature and ratification, it is early and not late.
    const Instrument defective = lacking(accession("FRA", on(2001, 1, 1)), Lacks{Lack::form});
    CHECK_FALSE(
        has(judge(in_force(of, {defective}), declares("FRA", on(2001, 1, 1))), FindingCode::declaration_time_passed));
    FinalClauses signed_by_some = of;
    signed_by_some.deposit_conditions.front().with = ratifications;
    const Register with_signature = record_of(signed_by_some, {signature("FRA", opening)});
    CHECK_FALSE(
        has(judge(with_signature, declares("FRA", opening.plus_days(9))), FindingCode::declaration_time_passed));
    signed_by_some.deposit_conditions.front().with = {Act::signature};
    const Register to_be_signed = record_of(signed_by_some, {signature("FRA", opening)});
    CHECK_FALSE(has(judge(to_be_signed, declares("FRA", opening)), FindingCode::declaration_time_passed));
    CHECK(has(judge(to_be_signed, declares("FRA", opening.plus_days(1))), FindingCode::declaration_time_passed));
    // Another declaration has nothing to do with it, nor has one that the treaty requires.
    CHECK_FALSE(has(judge(record, stating(instrument(Act::declaration, "FRA", on(2001, 1, 2)), "of friendship")),
                    FindingCode::declaration_time_passed));
    CHECK_FALSE(has(judge(in_force(requiring(IfMissing::hold), {accession("FRA", on(2001, 1, 1))}),
                          declares("FRA", on(2001, 1, 2))),
                    FindingCode::declaration_time_passed));
}

TEST_CASE("a standing that depends on a duty that goes on lapses, and revives, before entry into force", "[H-06]") {
    FinalClauses of = requiring(IfMissing::record);
    of.deposit_conditions.front().continuing = true;
    const auto acts = [](std::vector<Instrument> more) {
        more.insert(more.begin(), {accession("AUT", opening), accession("BEL", on(2000, 1, 5))});
        return more;
    };
    const Instrument lapse = decision("lapse", "AUT", on(2000, 2, 1));
    const Instrument revival = decision("revival", "AUT", on(2000, 4, 1));
    const Instrument third = accession("CHE", on(2000, 3, 1));
    CHECK(play(record_of(of, acts({third})))->entry_into_force().fulfilled == on(2000, 3, 1));
    const auto lapsed = play(record_of(of, acts({lapse, third})));
    CHECK_FALSE(lapsed->entry_into_force().fulfilled);
    CHECK(has_joined(*lapsed, "AUT", on(2000, 1, 31)));
    CHECK_FALSE(has_joined(*lapsed, "AUT", on(2000, 2, 1)));
    const auto revived = play(record_of(of, acts({lapse, third, revival})));
    CHECK(revived->entry_into_force().fulfilled == on(2000, 4, 1));
    CHECK(has_joined(*revived, "AUT", on(2000, 4, 1)));
    CHECK(spells(*revived, "AUT") == 2);
    // What was withdrawn meanwhile does not revive.
    const Instrument back = instrument(Act::withdrawal_of_instrument, "AUT", on(2000, 3, 15));
    const auto withdrawn = play(record_of(of, acts({lapse, third, back, revival})));
    CHECK_FALSE(has(*withdrawn, FindingCode::no_target));
    CHECK_FALSE(has_joined(*withdrawn, "AUT", on(2000, 4, 1)));
    CHECK_FALSE(withdrawn->entry_into_force().fulfilled);
    // Once it is in force, and where the treaty knows of no such duty, nothing lapses.
    CHECK(is_party(*play(in_force(of, {decision("lapse", "AUT", on(2001, 1, 1))})), "AUT", on(2001, 1, 1)));
    CHECK(has_joined(*play(record_of(clauses(), acts({lapse}))), "AUT", on(2000, 2, 1)));
}
