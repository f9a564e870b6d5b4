// SPDX-License-Identifier: BSL-1.0
// Section K: counting.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

std::optional<Date> fulfilled(const FinalClauses& of, std::vector<Instrument> acts) {
    return play(record_of(of, std::move(acts)))->entry_into_force().fulfilled;
}

FinalClauses counting(int number, Acts acts, Circle by = {}) {
    return clauses_with(
        [&](FinalClauses& c) { c.entry_into_force->when = InstrumentCount(number, acts, std::move(by)); });
}

}    // namespace

TEST_CASE("instruments in deposit count, one per State", "[K-01]") {
    const Instrument first = accession("FRA", opening);
    CHECK_FALSE(fulfilled(clauses(2), {first, accession("FRA", on(2000, 1, 9))}));
    CHECK(fulfilled(clauses(2), {first, accession("ITA", on(2000, 1, 9))}) == on(2000, 1, 9));
    const Instrument out = instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 1, 5));
    CHECK_FALSE(fulfilled(clauses(2), {first, out, accession("FRA", on(2000, 1, 9))}));    // in again: still one State
}

TEST_CASE("only the acts that the clause names count, and what is equivalent to them", "[K-02][K-03][A-10][D-12]") {
    struct Row {
        Act act;
        Acts named;
        bool counts;
    };
    const Row table[] = {
        {Act::accession, ratifications, false},
        {Act::accession, {Act::ratification, Act::accession}, true},
        {Act::acceptance, {Act::ratification, Act::accession}, true},
        {Act::approval, {Act::ratification}, true},
        {Act::definitive_signature, {Act::ratification}, true},
        {Act::definitive_signature, {Act::accession}, false},
        {Act::consent_to_be_bound, {Act::ratification}, true},
    };
    for (const Row& row : table) {
        CAPTURE(to_string(row.act), row.named.size());
        FinalClauses of = counting(1, row.named);
        of.consent->definitive_signature = true;
        of.consent->acts = ratifications;
        std::vector<Instrument> acts;
        const bool ratifies = ratifications.contains(row.act) || row.act == Act::consent_to_be_bound;
        if (ratifies) acts.push_back(stating(signature("FRA", opening), "simple"));
        acts.push_back(instrument(row.act, "FRA", on(2000, 1, 9)));
        const auto found = play(record_of(of, acts));
        CHECK(found->entry_into_force().fulfilled.has_value() == row.counts);
        CHECK(has(*found, FindingCode::act_not_counted) == !row.counts);
    }
}

TEST_CASE("that an accession does not count is said until the entry into force", "[K-02]") {
    FinalClauses of = counting(2, ratifications);
    of.signature->until = Unlimited{};
    const auto uncounted = [&](Date day, Act act = Act::accession) {
        return has(judge(record_of(of, {signature("AUT", opening), signature("BEL", opening), signature("FRA", opening),
                                        ratification("AUT", fulfilment), ratification("BEL", fulfilment)}),
                         instrument(act, act == Act::accession ? "ESP" : "FRA", day)),
                   FindingCode::act_not_counted);
    };
    CHECK(uncounted(fulfilment.plus_days(-1)));
    CHECK(uncounted(fulfilment.plus_days(1)));
    CHECK(uncounted(entry_into_force.plus_days(-1)));
    CHECK_FALSE(uncounted(entry_into_force));
    CHECK_FALSE(uncounted(fulfilment.plus_days(1), Act::ratification));
}

TEST_CASE("by States: organizations are left out", "[K-04]") {
    FinalClauses of = counting(2, any_consent, OnlyStates{});
    of.organizations = OrganizationsClause{};
    const std::vector<Instrument> acts = {accession("FRA", opening), accession("EUE", on(2000, 1, 9)),
                                          accession("ITA", on(2000, 2, 9))};
    CHECK(fulfilled(of, acts) == on(2000, 2, 9));
    of.entry_into_force->when = InstrumentCount(2, any_consent);
    CHECK(fulfilled(of, acts) == on(2000, 1, 9));
}

TEST_CASE("by Parties to the parent: who is one on that day", "[K-05]") {
    const auto parent = [](std::vector<Instrument> acts) {
        return std::move(Docket().add(record_of(treaty(clauses(), "lakes-2000"), std::move(acts))));
    };
    FinalClauses of = counting(2, any_consent, PartiesTo{"lakes-2000"});
    const Register record =
        record_of(treaty(of, "lakes-protocol"), {accession("FRA", opening), accession("ITA", on(2000, 1, 9))});
    const auto day = [&](std::vector<Instrument> acts) {
        return replay(record, parent(std::move(acts))).entry_into_force().fulfilled;
    };
    CHECK(day({accession("FRA", opening), accession("ITA", opening)}) == on(2000, 1, 9));
    CHECK(day({accession("FRA", opening), accession("ITA", on(2000, 2, 1))}) ==
          on(2000, 2, 1));    // without an act here
    CHECK_FALSE(day({accession("FRA", opening)}));
    CHECK_FALSE(day({accession("FRA", opening), instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 1, 5)),
                     accession("ITA", opening)}));
}

TEST_CASE("a depositor that ceased to exist still counts, even if it ceased before the threshold", "[K-07]") {
    FinalClauses of = clauses(3);
    const Register record = record_of(of, {accession("SCG", on(2000, 1, 5))});
    TreatyIdentity identity{.key = "old",
                            .title = {},
                            .adopted = on(1989, 12, 15),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}};
    of.signature->from = identity.adopted;
    const auto found =
        play(record_of(Treaty(identity, of), {accession("DDR", on(1990, 8, 16)), accession("FRA", on(1990, 9, 1)),
                                              accession("ESP", on(1991, 4, 11))}));
    CHECK(found->entry_into_force().fulfilled == on(1991, 4, 11));
    CHECK_FALSE(spell(*found, "DDR").from);    // gone before it was in force
    CHECK(found->parties(on(1991, 6, 1)) == ids({"FRA", "ESP"}));
    const auto without =
        play(record_of(Treaty(identity, of), {accession("FRA", on(1990, 9, 1)), accession("ESP", on(1991, 4, 11))}));
    CHECK_FALSE(without->entry_into_force().fulfilled);
}

TEST_CASE("a depositor that ceased to exist is within the circle that counts if it was on its last day", "[K-07]") {
    const TreatyIdentity identity{.key = "old",
                                  .title = {},
                                  .adopted = on(1989, 12, 15),
                                  .place = {},
                                  .depositaries = {},
                                  .untc = {},
                                  .source = {}};
    const std::vector<Instrument> acts = {accession("DDR", on(1990, 8, 16)), accession("FRA", on(1990, 9, 1)),
                                          accession("ESP", on(1991, 4, 11))};
    struct Row {
        std::string_view name;
        Circle by;
    };
    const Row table[] = {{"any State", AllStates{}},
                         {"a member of the United Nations", MembersOf{"un"}},
                         {"a member, or one of a list", AnyCircle({MembersOf{"un"}, Listed({"VAT"})})}};
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            FinalClauses of = counting(3, any_consent, row.by);
            of.signature->from = identity.adopted;
            const auto found = play(record_of(Treaty(identity, of), acts));
            CHECK(found->entry_into_force().fulfilled == on(1991, 4, 11));
            CHECK(found->entry_into_force().completed_by == ids({"ESP"}));
            const std::vector<ConditionState> then = conditions_on(*found, *found->clause(), on(1991, 4, 11));
            REQUIRE(then.size() == 1);
            CHECK(then.front().counted.size() == 3);
        }
    SECTION("not one that was outside it then") {
        FinalClauses of = counting(3, any_consent, MembersOf{"eu"});
        of.signature->from = identity.adopted;
        const auto found = play(record_of(Treaty(identity, of), acts));
        REQUIRE(found->needs().size() == 1);
        CHECK(found->needs().front().have == "2");
    }
}

TEST_CASE("an instrument withdrawn before the threshold does not count", "[K-08]") {
    const Instrument out = instrument(Act::withdrawal_of_instrument, "AUT", on(2000, 1, 20));
    const std::vector<Instrument> acts = {accession("AUT", opening), accession("BEL", on(2000, 2, 1)),
                                          accession("CHE", on(2000, 3, 1)), accession("FRA", on(2000, 4, 1))};
    CHECK(fulfilled(clauses(), acts) == on(2000, 3, 1));
    std::vector<Instrument> with = acts;
    with.push_back(out);
    CHECK(fulfilled(clauses(), with) == on(2000, 4, 1));
    SECTION("nor one withdrawn on the very day of what would have been the threshold") {
        with.back().received = on(2000, 3, 1);
        CHECK(fulfilled(clauses(), with) == on(2000, 4, 1));
    }
    SECTION("a signature counts on, where signatures count") {
        const FinalClauses of = counting(1, {Act::signature, Act::ratification});
        const Register record = record_of(of, {signature("AUT", opening)});
        CHECK(replay(record).entry_into_force().fulfilled == opening);
        const FinalClauses two = counting(2, {Act::signature, Act::ratification});
        CHECK(fulfilled(two, {signature("AUT", opening), ratification("AUT", on(2000, 1, 9)), out,
                              signature("BEL", on(2000, 2, 1))}) == on(2000, 2, 1));
        CHECK_FALSE(
            fulfilled(two, {signature("AUT", opening), instrument(Act::withdrawal_of_signature, "AUT", on(2000, 1, 9)),
                            signature("BEL", on(2000, 2, 1))}));
    }
}

TEST_CASE("a State that left after entry into force stays in the historical count", "[K-09][K-14]") {
    const auto found = play(in_force(clauses(), {withdrawal("AUT", on(2001, 1, 1))}));
    CHECK(found->entry_into_force().date == entry_into_force);
    CHECK(found->in_force(on(2002, 1, 1)) == Truth::yes);
    const std::vector<ConditionState> then = conditions_on(*found, *found->clause(), fulfilment);
    REQUIRE(then.size() == 1);
    CHECK(then.front().counted.size() == 3);
}

TEST_CASE("a State that reserves counts from its deposit", "[K-10]") {
    const Instrument reserved = stating(instrument(Act::reservation, "CHE", fulfilment), "not article 9");
    CHECK(fulfilled(clauses(), {accession("AUT", opening), accession("BEL", opening), accession("CHE", fulfilment),
                                reserved, instrument(Act::objection, "AUT", on(2000, 2, 9))}) == fulfilment);
    CHECK_FALSE(fulfilled(clauses(), {accession("AUT", opening), accession("BEL", opening), reserved}));
}

TEST_CASE("an instrument on hold does not count; cured, it counts from the cure", "[K-11]") {
    const std::vector<Instrument> acts = {accession("AUT", opening), accession("BEL", opening),
                                          named(lacking(accession("CHE", fulfilment), {Lack::form}), "C")};
    CHECK_FALSE(fulfilled(clauses(), acts));
    std::vector<Instrument> cured = acts;
    cured.push_back(about(instrument(Act::completion, "CHE", on(2000, 2, 20)), "C"));
    CHECK(fulfilled(clauses(), cured) == on(2000, 2, 20));
}

TEST_CASE("after fulfilment nothing undoes it", "[K-14]") {
    std::vector<Instrument> acts = three_accessions();
    for (const char* key : {"AUT", "BEL", "CHE"})
        acts.push_back(instrument(Act::withdrawal_of_instrument, key, fulfilment.plus_days(1)));
    const auto found = play(record_of(clauses(), acts));
    CHECK(found->entry_into_force().date == entry_into_force);
    CHECK(found->parties(entry_into_force).empty());
    for (Instrument& act : acts) act.received = fulfilment;    // a day earlier: on the same day nothing was fulfilled
    CHECK_FALSE(fulfilled(clauses(), acts));
}

TEST_CASE("an instrument that the record says does not count, does not", "[K-01]") {
    Instrument uncounted = accession("CHE", fulfilment);
    uncounted.counts = false;
    CHECK_FALSE(fulfilled(clauses(), {accession("AUT", opening), accession("BEL", opening), uncounted}));
    Instrument counted = accession("CHE", fulfilment);
    counted.counts = true;
    CHECK(fulfilled(counting(1, ratifications), {counted}) == fulfilment);
}
