// SPDX-License-Identifier: BSL-1.0
// LAW 0.5, J-04: facts that no act carries and the roster does not have, as a register asserts them.
#include "catch.hpp"
#include "law/treaties.hpp"

using namespace scenes;

namespace {

Instrument fact(std::optional<StateKey> state, std::string value, Date day) {
    Instrument act = event("x", day);
    act.act = Act::assertion;
    act.state = std::move(state);
    act.value = std::move(value);
    return act;
}

FinalClauses waiting_for(Condition condition) {
    return clauses_with([&](FinalClauses& of) { of.entry_into_force->when = std::move(condition); });
}

std::shared_ptr<const Replay> with_facts(Condition condition, std::vector<Instrument> facts) {
    std::vector<Instrument> acts = three_accessions();
    acts.insert(acts.end(), facts.begin(), facts.end());
    return play(record_of(waiting_for(std::move(condition)), std::move(acts)));
}

const WeightDeposited half_the_tonnage(Bound::at_least, Ratio(1, 2), "imo-tonnage", WeightDating::floating,
                                       any_consent);
const WeightDeposited much_cargo(Bound::more_than, Amount{40'000'000, 0}, "cargo", WeightDating::floating, any_consent);
const NamedDeposited two_members(2, MembersOf{"fao"}, any_consent);

}    // namespace

TEST_CASE("a share that is asserted decides, from its day on", "[J-04][J-05][0.5]") {
    struct {
        Condition condition;
        std::string value;
        bool fulfils;
    } const rows[] = {
        {half_the_tonnage, "49.9999 per cent of \"imo-tonnage\"", false},
        {half_the_tonnage, "50 per cent of \"imo-tonnage\"", true},
        {half_the_tonnage, "50.01 per cent of \"imo-tonnage\"", true},
        {half_the_tonnage, "60 per cent of \"another-table\"", false},
        {half_the_tonnage, "60 units of \"imo-tonnage\"", false},
        {much_cargo, "40,000,000 units of \"cargo\"", false},
        {much_cargo, "40,000,000.1 units of \"cargo\"", true},
        {much_cargo, "99 per cent of \"cargo\"", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.value);
        const auto replayed = with_facts(row.condition, {fact(std::nullopt, row.value, on(2001, 5, 1))});
        CHECK(replayed->entry_into_force().fulfilled == (row.fulfils ? std::optional(on(2001, 5, 1)) : std::nullopt));
    }
}

TEST_CASE("without the fact nobody can tell, and the answer says which is missing", "[0.5]") {
    const auto replayed = with_facts(half_the_tonnage, {});
    CHECK(replayed->in_force(on(2005, 1, 1)) == Truth::unknown);
    REQUIRE(replayed->missing().size() == 1);
    CHECK(replayed->missing().front() == "the weights \"imo-tonnage\"");
}

TEST_CASE("a later assertion takes the place of an earlier one, and what was fulfilled stays so", "[J-04][K-14]") {
    const Instrument enough = fact(std::nullopt, "51 per cent of \"imo-tonnage\"", on(2001, 5, 1));
    const Instrument less = fact(std::nullopt, "49 per cent of \"imo-tonnage\"", on(2001, 6, 1));
    const auto replayed = with_facts(half_the_tonnage, {less, enough});
    CHECK(replayed->entry_into_force().fulfilled == on(2001, 5, 1));
    CHECK(replayed->facts().weight("imo-tonnage", on(2001, 5, 31))->have == 51);
    CHECK(replayed->facts().weight("imo-tonnage", on(2001, 6, 1))->have == 49);
    CHECK(replayed->facts().weight("imo-tonnage", on(2001, 4, 30)) == nullptr);
}

TEST_CASE("what the share amounts to is said in what is still needed", "[J-04]") {
    const auto replayed =
        with_facts(half_the_tonnage, {fact(std::nullopt, "35.14 per cent of \"imo-tonnage\"", on(2001, 5, 1))});
    REQUIRE(replayed->needs().size() == 1);
    CHECK(replayed->needs().front().have == "35.14");
    CHECK(replayed->needs().front().missing == "14.86");
    CHECK_FALSE(replayed->needs().front().undetermined);
}

TEST_CASE("members of a group that the roster does not have are those of which it is asserted", "[0.5][J-03]") {
    const auto member = [](const char* state, const char* words, Date day) {
        return fact(StateKey(state), words, day);
    };
    const Date day = on(2001, 5, 1);
    const auto one = with_facts(two_members, {member("AUT", "member of \"fao\"", day)});
    CHECK(one->in_force(on(2005, 1, 1)) == Truth::unknown);
    const auto two =
        with_facts(two_members, {member("AUT", "member of \"fao\"", day), member("BEL", "member of \"fao\"", day)});
    CHECK(two->entry_into_force().fulfilled == day);
    const auto left =
        with_facts(two_members, {member("AUT", "member of \"fao\"", day), member("BEL", "member of \"fao\"", day),
                                 member("AUT", "not a member of \"fao\"", day.plus_days(1))});
    CHECK(left->facts().is_member(id("AUT"), "fao", day) == Truth::yes);
    CHECK(left->facts().is_member(id("AUT"), "fao", day.plus_days(1)) == Truth::no);
    CHECK(left->facts().is_member(id("CHE"), "fao", day) == Truth::unknown);
    CHECK(left->facts().members("fao", day.plus_days(1)).size() == 1);
}

TEST_CASE("who may join by membership of such a group is held until it is known", "[G-02][0.5]") {
    const FinalClauses of =
        clauses_with([](FinalClauses& all) { all.participation.sign = all.participation.join = MembersOf{"fao"}; });
    const Register silent = record_of(of);
    CHECK(judge(silent, accession("CHE", on(2001, 6, 1))).outcome() == Outcome::hold);
    const Register says = record_of(of, {fact(StateKey("CHE"), "member of \"fao\"", on(2001, 5, 1)),
                                         fact(StateKey("AUT"), "not a member of \"fao\"", on(2001, 5, 1))});
    CHECK(judge(says, accession("CHE", on(2001, 6, 1))).outcome() == Outcome::record);
    CHECK(judge(says, accession("AUT", on(2001, 6, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("an assertion that is not written like one of these is left alone", "[0.5]") {
    for (const char* value :
         {"51 per cent of imo-tonnage", "51 per cent of \"gross\"-tonnage\"", "per cent of \"imo-tonnage\"",
          "5 1 per cent of \"imo-tonnage\"", "51..2 per cent of \"imo-tonnage\"", "-1 per cent of \"imo-tonnage\"",
          "1234567890123456 units of \"imo-tonnage\"", "", "\"", "member of", "member of \"\"", "member of \"a b\"",
          "99 per cent of \"!!\"", "100.01 per cent of \"imo-tonnage\"", "999999999999999 per cent of \"imo-tonnage\"",
          "4,1 per cent of \"imo-tonnage\"", "51 per cent of \"imo-tonnage\" or so"}) {
        CAPTURE(value);
        CHECK(with_facts(half_the_tonnage, {fact(std::nullopt, value, on(2001, 5, 1))})
                  ->facts()
                  .weight("imo-tonnage", on(2002, 1, 1)) == nullptr);
        CHECK(with_facts(half_the_tonnage, {fact(StateKey("CHE"), value, on(2001, 5, 1))})
                  ->facts()
                  .is_member(id("CHE"), "fao", on(2002, 1, 1)) == Truth::unknown);
    }
}
