// SPDX-License-Identifier: BSL-1.0
// LAW 0.5: a fact that is missing makes an answer undetermined, and is named. Yes or unknown is still yes.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

const Circle of_unknown_parent = PartiesTo{"no-such-treaty"};

FinalClauses in_force_when(Condition condition) {
    return clauses_with([&](FinalClauses& c) { c.entry_into_force->when = std::move(condition); });
}
Condition count(int number) { return InstrumentCount(number, any_consent); }

std::shared_ptr<const Replay> three_under(Condition condition) {
    return play(record_of(in_force_when(std::move(condition)), three_accessions()));
}

constexpr Date some_day(2010, 1, 1);
const Condition unknown_treaty = TreatyInForce{"no-such-treaty"};

}    // namespace

TEST_CASE("a missing parent record leaves entry into force unknown, and is named") {
    const auto found = three_under(AllOf({count(3), unknown_treaty}));
    CHECK(found->in_force(some_day) == Truth::unknown);
    REQUIRE(found->missing().size() == 1);
    CHECK(found->missing().front() == "the record of \"no-such-treaty\"");
    CHECK(found->in_force(entry_into_force.plus_days(-1)) == Truth::no);    // the 30 days had not run in any case
    CHECK(found->in_force(entry_into_force) == Truth::unknown);
    CHECK_FALSE(spell(*found, "AUT").from);
    REQUIRE(found->needs().size() == 1);
    CHECK(found->needs().front().undetermined);
}

TEST_CASE("no and unknown is no; yes or unknown is yes") {
    CHECK(three_under(AllOf({count(4), unknown_treaty}))->in_force(some_day) == Truth::no);
    CHECK(three_under(AllOf({count(4), unknown_treaty}))->missing().empty());
    CHECK(three_under(AnyOf({count(3), unknown_treaty}))->in_force(some_day) == Truth::yes);
    CHECK(three_under(AnyOf({count(3), unknown_treaty}))->missing().empty());
    CHECK(three_under(AnyOf({count(4), unknown_treaty}))->in_force(some_day) == Truth::unknown);
    CHECK(three_under(AtLeastOf(2, {count(3), count(2), unknown_treaty}))->in_force(some_day) == Truth::yes);
    CHECK(three_under(AtLeastOf(2, {count(3), count(4), unknown_treaty}))->in_force(some_day) == Truth::unknown);
    CHECK(three_under(AtLeastOf(2, {count(5), count(4), unknown_treaty}))->in_force(some_day) == Truth::no);
}

TEST_CASE("before the certain date an unknown one could have come") {
    // Two instruments and the other treaty, or three: from the second on nobody can tell, from the third on it is sure.
    const Condition either = AnyOf({count(3), AllOf({count(2), unknown_treaty})});
    const Register record =
        record_of(in_force_when(either),
                  {accession("AUT", opening), accession("BEL", on(2000, 1, 5)), accession("CHE", fulfilment)});
    const Replay found = replay(record);
    CHECK(found.in_force(on(2000, 2, 3)) == Truth::no);
    CHECK(found.in_force(on(2000, 2, 4)) == Truth::unknown);
    CHECK(found.in_force(entry_into_force) == Truth::yes);
    CHECK(found.missing().empty());
    CHECK_FALSE(play_on(record, on(2000, 2, 10))->missing().empty());
}

TEST_CASE("instruments by Parties to a treaty without a record may count or not") {
    const auto by_parties = [](int number) { return InstrumentCount(number, any_consent, of_unknown_parent); };
    CHECK(three_under(by_parties(3))->in_force(some_day) == Truth::unknown);
    CHECK(three_under(by_parties(4))->in_force(some_day) == Truth::no);    // not even all of them would do
    const Condition share =
        FractionDeposited(Bound::at_least, Ratio(1, 2), of_unknown_parent, BaseOnEachDay{}, any_consent);
    CHECK(three_under(share)->in_force(some_day) == Truth::unknown);
    CHECK(three_under(NamedDeposited(std::nullopt, MembersOf{"no-such-group"}, any_consent))->missing().front() ==
          "the members of \"no-such-group\"");
}

TEST_CASE("a missing table of weights leaves entry into force unknown, and is named") {
    const auto found =
        three_under(WeightDeposited(Bound::at_least, Ratio(1, 2), "no-such-table", WeightDating::frozen, any_consent));
    CHECK(found->in_force(some_day) == Truth::unknown);
    CHECK(found->missing().front() == "the weights \"no-such-table\"");
    CHECK(found->needs().front().of == "no-such-table");
}

TEST_CASE("a State that the table does not have may weigh what the total leaves over, and no more") {
    const auto state = [](const char* key) { return State{.key = key, .names = {{key, {}}}}; };
    WeightTable table{.key = "fleet", .total = 100, .values = {40, 45}};
    table.known.insert(StateId(0)).insert(StateId(1));
    const auto roster = std::make_shared<const Roster>(std::vector<State>{state("AAA"), state("BBB"), state("CCC")},
                                                       std::vector<Group>{}, std::vector<WeightTable>{table});
    const auto in_force_with = [&](Ratio share, std::vector<Instrument> acts) {
        Register record{
            treaty(in_force_when(WeightDeposited(Bound::at_least, share, "fleet", WeightDating::frozen, any_consent))),
            roster};
        for (Instrument& act : acts) record.add(std::move(act));
        const auto found = play(record);
        return found->in_force(some_day);
    };
    const Instrument a = accession("AAA", opening);
    const Instrument c = accession("CCC", opening);
    CHECK(in_force_with(Ratio(1, 2), {a}) == Truth::no);
    CHECK(in_force_with(Ratio(1, 2), {a, c}) == Truth::unknown);    // 40, and up to 15 more
    CHECK(in_force_with(Ratio(56, 100), {a, c}) == Truth::no);
    CHECK(in_force_with(Ratio(4, 10), {a, c}) == Truth::yes);
}

TEST_CASE("a floor by a treaty without a record leaves the date open") {
    FinalClauses of = clauses();
    of.entry_into_force->floors = {TreatyInForce{"no-such-treaty"}};
    const auto found = play(record_of(of, three_accessions()));
    CHECK(found->entry_into_force().fulfilled == fulfilment);
    CHECK_FALSE(found->entry_into_force().date);
    CHECK(found->in_force(some_day) == Truth::unknown);
    CHECK(found->in_force(on(2000, 2, 20)) == Truth::no);
    CHECK(found->missing().front() == "the record of \"no-such-treaty\"");
}

TEST_CASE("whether a State may act under a parent without a record cannot be told; what was accepted stands",
          "[F-01]") {
    const FinalClauses of =
        clauses_with([](FinalClauses& c) { c.participation.sign = c.participation.join = of_unknown_parent; });
    const Ruling ruling = judge(record_of(of), accession("FRA", opening));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(has(ruling, FindingCode::eligibility_undetermined));
    const auto accepted = play(record_of(of, three_accessions(), Intake::accepted));
    CHECK(accepted->in_force(some_day) == Truth::yes);
    CHECK_FALSE(has(*accepted, FindingCode::eligibility_undetermined));
}

TEST_CASE("a treaty that looks at itself through another is seen as without record") {
    const Register mine = record_of(treaty(in_force_when(TreatyInForce{"other"}), "lakes-2000"), three_accessions());
    const Register other = record_of(treaty(in_force_when(TreatyInForce{"lakes-2000"}), "other"), three_accessions());
    CHECK(replay(mine, std::move(Docket().add(mine).add(other))).in_force(some_day) == Truth::unknown);
}
