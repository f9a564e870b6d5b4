// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/power.hpp>
#include <depositary/register/records.hpp>

#include "campaign/brute_force.hpp"
#include "catch.hpp"

#include <algorithm>
#include <cmath>

using namespace depositary;
using brute_force::check_equal;
using brute_force::near;
using brute_force::sum_of;

namespace {

constexpr Acts any_consent{Act::ratification, Act::acceptance, Act::approval, Act::accession};

FinalClauses clauses(Condition when) {
    FinalClauses found;
    found.participation = ParticipationClause{.article = {"2", {}, {}}};
    found.accession = AccessionClause{.article = {"5", {}, {}}, .date = {}, .decision = {}};
    found.entry_into_force = EntryIntoForceClause{{"6", {}, {}}, DaysAfter(30), std::move(when), {}};
    return found;
}

Register record_of(Condition when, const std::vector<StateKey>& in = {}) {
    Register record(Treaty({.key = "lakes-2000",
                            .title = "Convention on Lakes",
                            .adopted = on(1999, 12, 1),
                            .place = {},
                            .depositaries = {"Secretary-General"},
                            .untc = {},
                            .source = {}},
                           clauses(std::move(when))));
    for (const StateKey& state : in) record.add(accession(state, on(2000, 1, 1)), Intake::accepted);
    return record;
}

const std::vector<StateKey> six = {"DEU", "EUE", "FRA", "JPN", "RUS", "USA"};

StateSet set_of(const std::vector<StateKey>& states) {
    StateSet set;
    for (const StateKey& key : states) set.insert(built_in_roster()->at(key.text()));
    return set;
}

PowerTable power_for(const Condition& when, PowerView view = PowerView::a_priori,
                     const std::vector<StateKey>& in = {}) {
    const Register record = record_of(when, in);
    return power(replay(record), on(2000, 6, 1), view, set_of(six));
}

const WeightKey kyoto{"kyoto-co2-1990"};
const Condition three{InstrumentCount(3, any_consent, {}, OrganizationsCount::not_additional)};
const Condition half{WeightDeposited(Bound::at_least, Ratio(1, 2), kyoto, WeightDating::frozen, any_consent)};
const Condition two_by_name{NamedDeposited(2, Listed({"DEU", "FRA", "RUS"}), any_consent)};

const StatePower& power_of(const PowerTable& table, const StateKey& state) {
    return *std::find_if(table.states.begin(), table.states.end(),
                         [&](const StatePower& each) { return each.key == state; });
}

PowerTable power_by_record(const TreatyKey& treaty, Date day, PowerView view) {
    const Register& record = *built_in_record(treaty);
    return power(replay(record, Docket(), {.on = day}), day, view);
}

}    // namespace

TEST_CASE("fifty-five Parties beside the weights give every Party some power over the Kyoto Protocol") {
    const PowerTable table = power_by_record("kyoto-1997", on(1998, 3, 16), PowerView::a_priori);
    std::vector<Power> powers;
    for (const StatePower& each : table.states) powers.push_back(each.power);
    CHECK(near(sum_of(powers).banzhaf_normalised, 1));
    CHECK(near(sum_of(powers).shapley_shubik, 1));
    CHECK(table.weights == kyoto);
    CHECK(table.attainable);
    CHECK_FALSE(table.fulfilled);

    const StatePower& tuvalu = power_of(table, "TUV");
    CHECK(tuvalu.power.shapley_shubik > 0);
    CHECK(tuvalu.power.shapley_shubik < 0.002);
    CHECK(tuvalu.power.shapley_shubik == power_of(table, "CHN").power.shapley_shubik);    // not in the table of weights
    CHECK_FALSE(tuvalu.weight);
    const StatePower& us = power_of(table, "USA");
    CHECK(us.weight == 4'957'022);
    CHECK(us.power.shapley_shubik < .48820);
    CHECK(us.power.shapley_shubik > .4);
    CHECK(std::abs(us.power.banzhaf_normalised - .52569) < 1e-4);    // the number is hardly ever what is missing
    const StatePower& union_of_States = power_of(table, "EUE");      // article 25(4)
    CHECK_FALSE(union_of_States.counts);
    CHECK(union_of_States.power.banzhaf == 0);
}

TEST_CASE(
    "before the Russian ratification the Kyoto Protocol depended on the United States or the Russian Federation") {
    // On 1 November 2004 44.2 per cent and more than 55 Parties were in; the other outsiders together could not reach 55.
    const PowerTable table = power_by_record("kyoto-1997", on(2004, 11, 1), PowerView::given_who_is_in);
    const Power us = power_of(table, "USA").power;
    const Power russia = power_of(table, "RUS").power;
    CHECK(near(us.shapley_shubik, russia.shapley_shubik));    // either alone suffices
    CHECK(near(us.banzhaf_normalised, russia.banzhaf_normalised));
    CHECK(power_of(table, "JPN").power.shapley_shubik == 0);    // in
    CHECK(power_of(table, "JPN").is_in);
    const PowerTable after = power_by_record("kyoto-1997", on(2004, 11, 18), PowerView::given_who_is_in);
    CHECK(after.fulfilled);
    CHECK(after.players == 0);
    CHECK(power_of(after, "USA").power.banzhaf == 0);
}

TEST_CASE("each of the forty-four has an equal part in the test-ban treaty, and later each of those that are out") {
    struct Row {
        Date day;
        PowerView view;
        int out;
    };
    // Annex 2; Colombia was the 35th of the 44 on 29 January 2008, Indonesia the 36th on 6 February 2012.
    const Row rows[] = {
        {on(1996, 9, 24), PowerView::a_priori, 44},      {on(1996, 9, 24), PowerView::given_who_is_in, 44},
        {on(2012, 2, 5), PowerView::a_priori, 44},       {on(2008, 1, 29), PowerView::given_who_is_in, 9},
        {on(2012, 2, 5), PowerView::given_who_is_in, 9}, {on(2012, 2, 6), PowerView::given_who_is_in, 8},
    };
    for (const Row& row : rows) DYNAMIC_SECTION(to_string(row.day) << " " << row.out) {
            const PowerTable table = power_by_record("ctbt-1996", row.day, row.view);
            CHECK(table.players == row.out);
            for (const StatePower& each : table.states) {
                CAPTURE(each.key);
                CHECK(near(each.power.banzhaf_normalised, each.counts ? 1.0 / row.out : 0));
                CHECK(near(each.power.shapley_shubik, each.counts ? 1.0 / row.out : 0));
                CHECK(each.power.banzhaf == (each.counts ? std::ldexp(1.0, 1 - row.out) : 0));
            }
            CHECK(power_of(table, "USA").counts);
            CHECK_FALSE(power_of(table, "NZL").counts);
        }
}

TEST_CASE("a State's power over the Paris Agreement follows its share") {
    const PowerTable table = power_by_record("paris-2015", on(2016, 4, 22), PowerView::a_priori);
    std::vector<Power> powers;
    for (const StatePower& each : table.states) powers.push_back(each.power);
    CHECK(near(sum_of(powers).banzhaf_normalised, 1));
    CHECK(near(sum_of(powers).shapley_shubik, 1));
    for (const StatePower& a : table.states)
        for (const StatePower& b : table.states) {
            if (!a.counts || !b.counts) continue;
            if (a.weight.value_or(0) == b.weight.value_or(0)) CHECK(a.power.banzhaf == b.power.banzhaf);
            if (a.weight.value_or(0) < b.weight.value_or(0)) CHECK(a.power.banzhaf < b.power.banzhaf);
        }
    CHECK(table.players == 196);
    CHECK_FALSE(power_of(table, "EUE").counts);
}

TEST_CASE("the game of a condition is the one that the law plays") {
    // The law is asked about every coalition of five States and an organization: did it fulfil the condition?
    struct Row {
        std::string_view name;
        Condition when;
    };
    const Circle five = Listed({"DEU", "FRA", "JPN", "RUS", "USA"});
    const Row rows[] = {
        {"a count", three},
        {"a count in which organizations count", InstrumentCount(3, any_consent)},
        {"a count by States", InstrumentCount(3, any_consent, OnlyStates{})},
        {"a share of a list", FractionDeposited(Bound::at_least, Ratio(2, 3), five, BaseOnEachDay{}, any_consent)},
        {"more than a share", FractionDeposited(Bound::more_than, Ratio(3, 5), five, BaseOnAdoption{}, any_consent)},
        {"a weight", half},
        {"an amount of weight",
         WeightDeposited(Bound::more_than, Amount{1'012'443, 0}, kyoto, WeightDating::frozen, any_consent)},
        {"a weight in a circle",
         WeightDeposited(Bound::at_least, Ratio(1, 10), kyoto, WeightDating::frozen, any_consent, MembersOf{"eu"})},
        {"all named", NamedDeposited(std::nullopt, Listed({"FRA", "USA"}), any_consent)},
        {"some named", two_by_name},
        {"a count and a weight", AllOf({three, half})},
        {"a weight or names", AnyOf({half, two_by_name})},
        {"two of three", AtLeastOf(2, {three, half, two_by_name})},
        {"an act that is not counted", InstrumentCount(2, {Act::objection})},
        {"a date that has passed", AllOf({three, DateReached{on(1999, 12, 31)}})},
        {"or a date to come", AnyOf({three, DateReached{on(2030, 1, 1)}})},
    };
    for (const Row& row : rows)
        for (const bool given : {false, true}) DYNAMIC_SECTION(row.name << (given ? ", given who is in" : "")) {
                const std::vector<StateKey> in = given ? std::vector<StateKey>{"FRA"} : std::vector<StateKey>{};
                const bool is_blind = row.name == "an act that is not counted";
                if (is_blind && given) {
                    CHECK_THROWS_AS(power_for(row.when, PowerView::given_who_is_in, in), PowerUnavailable);
                    continue;
                }
                const brute_force::Wins fulfils = [&](const std::vector<bool>& joining) {
                    std::vector<StateKey> all = in;
                    for (std::size_t i = 0; i < six.size(); ++i)
                        if (joining[i] && std::find(in.begin(), in.end(), six[i]) == in.end()) all.push_back(six[i]);
                    const Register record = record_of(row.when, all);
                    return replay(record, Docket(), {.on = on(2000, 6, 1)}).entry_into_force().fulfilled.has_value();
                };
                const PowerTable table =
                    power_for(row.when, given ? PowerView::given_who_is_in : PowerView::a_priori, in);
                std::vector<Power> powers;
                for (const StatePower& each : table.states) powers.push_back(each.power);
                if (is_blind)
                    CHECK(sum_of(powers).shapley_shubik > .99);    // all are alike: by objecting, not by acceding
                else check_equal(powers, brute_force::powers(six.size(), fulfils));
            }
}

TEST_CASE("what no State brings about is said to be taken for granted") {
    CHECK(power_for(three).assumed.empty());
    const PowerTable after = power_for(AllOf({three, DateReached{on(2030, 1, 1)}}));
    REQUIRE(after.assumed.size() == 1);
    CHECK(after.assumed[0].find("taken as met: ") == 0);
    CHECK(power_of(after, "FRA").power.banzhaf == power_of(power_for(three), "FRA").power.banzhaf);
    const PowerTable either = power_for(AnyOf({three, TreatyInForce{"unfccc-1992"}}));
    REQUIRE(either.assumed.size() == 1);
    CHECK(either.assumed[0].find("taken as not met: ") == 0);
    CHECK(power_of(either, "FRA").power.banzhaf > 0);
}

TEST_CASE("a condition whose power nobody can tell is refused with its reason") {
    const Condition other{
        WeightDeposited(Bound::at_least, Ratio(1, 2), "paris-article-21", WeightDating::frozen, any_consent)};
    const Condition unknown{
        WeightDeposited(Bound::at_least, Ratio(1, 2), "tonnage", WeightDating::frozen, any_consent)};
    const Condition by_strangers{InstrumentCount(3, any_consent, PartiesTo{"nowhere-1900"})};
    const Condition own{FractionDeposited(Bound::at_least, Ratio(1, 2), Parties{}, BaseOnEachDay{}, any_consent)};
    CHECK_NOTHROW(power_for(AllOf({half, three})));
    CHECK_THROWS_AS(power_for(AllOf({half, other})), PowerUnavailable);
    CHECK_THROWS_AS(power_for(unknown), PowerUnavailable);
    CHECK_THROWS_AS(power_for(by_strangers), PowerUnavailable);
    CHECK_THROWS_AS(power_for(own), PowerUnavailable);
    const Register charter_like = [] {
        FinalClauses none = clauses(three);
        none.entry_into_force.reset();
        Register record(Treaty(record_of(three).treaty().identity(), std::move(none)));
        return record;
    }();
    CHECK_THROWS_AS(power(replay(charter_like), on(2000, 6, 1), PowerView::a_priori), PowerUnavailable);
}
