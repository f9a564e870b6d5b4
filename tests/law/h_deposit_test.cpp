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
