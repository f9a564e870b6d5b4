// SPDX-License-Identifier: BSL-1.0
// The cases on fractions of Parties, which amendments need. Each test is named by its case.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

/// An amendment to a treaty of the collection, open to its Parties from that day.
Treaty amendment_to(const TreatyKey& parent, Date adopted, Condition when, Delay delay) {
    FinalClauses of;
    of.participation = {.article = {}, .sign = PartiesTo{parent}, .join = PartiesTo{parent}};
    of.entry_into_force = EntryIntoForceClause{{}, std::move(delay), std::move(when), {}};
    of.for_each_State = ForEachStateClause{.article = {}, .delay = Immediately{}};
    of.parent = ParentClause{.article = {}, .treaty = parent};
    TreatyIdentity identity{
        .key = "amendment", .title = {}, .adopted = adopted, .place = {}, .depositaries = {}, .untc = {}, .source = {}};
    return Treaty(std::move(identity), std::move(of));
}

constexpr Acts accepting{Act::ratification, Act::acceptance};

/// The keys of the Parties to a treaty on a day, in the order of the roster.
std::vector<StateKey> parties_to(const TreatyKey& key, Date day) {
    std::vector<StateKey> found;
    whole(key).parties(day).for_each([&](StateId each) { found.push_back(built_in_roster()->key(each)); });
    return found;
}

}    // namespace

TEST_CASE("A02: a fraction of the Parties on adoption: newcomers do not help the count", "[T-03][T-04]") {
    // The nuclear ban had 69 Parties on 1 December 2023; more than a half of them are 35.
    const Date adopted(2023, 12, 1);
    const std::vector<StateKey> parties = parties_to("tpnw-2017", adopted);
    const int majority = static_cast<int>(parties.size()) / 2 + 1;
    Register record_of_amendment{amendment_to(
        "tpnw-2017", adopted,
        FractionDeposited(Bound::more_than, Ratio(1, 2), PartiesTo{"tpnw-2017"}, BaseOnAdoption{}, accepting),
        DaysAfter(90))};
    // Twenty newcomers accept first.
    std::vector<Instrument> newcomers;
    for (const State& state : built_in_roster()->states())
        if (newcomers.size() < 20 && state.kind == EntityKind::state && exists_on(state, on(2025, 1, 1)) &&
            !has_joined(whole("tpnw-2017"), state.key.text(), adopted))
            newcomers.push_back(accession(state.key, on(2025, 1, 1)));
    REQUIRE(newcomers.size() == 20);
    const Docket docket = std::move(Docket().add(with("tpnw-2017", newcomers)));
    for (const Instrument& newcomer : newcomers)
        record_of_amendment.add(acceptance(*newcomer.state, on(2025, 6, 1)), Intake::accepted);
    for (int i = 0; i < majority - 1; ++i)
        record_of_amendment.add(acceptance(parties[static_cast<std::size_t>(i)], on(2026, 1, 1)), Intake::accepted);
    CHECK_FALSE(replay(record_of_amendment, docket).entry_into_force().fulfilled);
    record_of_amendment.add(acceptance(parties[static_cast<std::size_t>(majority - 1)], on(2030, 6, 1)),
                            Intake::accepted);
    const Replay found = replay(record_of_amendment, docket);
    CHECK(found.entry_into_force().fulfilled == on(2030, 6, 1));
    CHECK(found.entry_into_force().date == on(2030, 8, 30));
}

TEST_CASE("A08: Canada, gone from Kyoto on 15 December 2012, is in no later denominator", "[T-04]") {
    const Condition three_fourths =
        FractionDeposited(Bound::at_least, Ratio(3, 4), PartiesTo{"kyoto-1997"}, BaseOnEachDay{}, accepting);
    const Register doha{amendment_to("kyoto-1997", on(2012, 12, 8), three_fourths, DaysAfter(90))};
    const auto needed = [&](Date day) {
        const auto found = play_on(doha, day);
        return found->needs().front().need;
    };
    const auto parties = [](Date day) { return whole("kyoto-1997").parties(day); };
    CHECK(parties(on(2012, 12, 14)).contains(id("CAN")));
    CHECK_FALSE(parties(on(2012, 12, 15)).contains(id("CAN")));
    CHECK(parties(on(2013, 6, 22)).size() == 191);
    CHECK(parties(on(2013, 6, 23)).size() == 192);    // with Afghanistan, which had acceded on 25 March
    CHECK(needed(on(2013, 6, 23)) == "144");
}
