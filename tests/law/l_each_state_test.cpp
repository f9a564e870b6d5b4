// SPDX-License-Identifier: BSL-1.0
// Section L: entry into force for each State; the dates of section M that it needs.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses later(LaterThan than, Delay delay, Gap gap = Gap::silent) {
    return clauses_with([&](FinalClauses& c) {
        c.for_each_State->later_than = than;
        c.for_each_State->delay = std::move(delay);
        c.for_each_State->gap = gap;
        if (than == LaterThan::instrument) c.for_each_State->instrument = 3;
    });
}

/// The spell of a State that accedes on that day to the treaty in force since 2 March 2000, fulfilled on 1 February.
Spell acceded(const FinalClauses& of, Date day) { return spell(*play(in_force(of, {accession("FRA", day)})), "FRA"); }

}    // namespace

TEST_CASE("deposits up to and including the day of the fulfilment have the general date", "[L-01]") {
    CHECK(acceded(clauses(), opening).from == on(2000, 3, 2));
    const auto found =
        play(in_force(clauses(), {accession("FRA", fulfilment), accession("ITA", fulfilment.plus_days(1))}));
    CHECK(spell(*found, "FRA").from == entry_into_force);
    CHECK(spell(*found, "ITA").from == entry_into_force.plus_days(1));
}

TEST_CASE("the Nth instrument is the one that makes the number up again after another was withdrawn", "[K-08][L-03]") {
    FinalClauses of = later(LaterThan::instrument, YearsAfter(1));
    of.for_each_State->instrument = 2;
    of.entry_into_force->when = AllOf({InstrumentCount(2, any_consent), EventRecorded{"go"}});
    std::vector<Instrument> acts = {accession("AUT", on(2000, 1, 5)), accession("FRA", on(2000, 1, 5)),
                                    accession("ITA", on(2000, 3, 1)), event("go", on(2000, 3, 5))};
    const auto without = play(record_of(of, acts));
    CHECK(spell(*without, "ITA").from == on(2001, 3, 1));    // after the second instrument
    acts.push_back(instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 1)));
    const auto found = play(record_of(of, acts));
    CHECK(found->entry_into_force().date == on(2000, 4, 4));
    CHECK(spell(*found, "ITA").from == on(2000, 4, 4));
}

TEST_CASE("later deposits have the clause's own delay, which can differ from the general one", "[L-02]") {
    const FinalClauses month = later(LaterThan::conditions, MonthsAfter(1));
    CHECK(acceded(month, on(2000, 5, 10)).from == on(2000, 6, 10));
    CHECK(acceded(month, opening).from == entry_into_force);    // 30 days, the general delay
}

TEST_CASE("two wordings decide who is later", "[L-03]") {
    const Date between(2000, 2, 20);
    CHECK(acceded(later(LaterThan::instrument, DaysAfter(30)), between).from == on(2000, 3, 21));
    CHECK(acceded(later(LaterThan::conditions, DaysAfter(30)), between).from == on(2000, 3, 21));
    CHECK(acceded(later(LaterThan::entry_into_force, DaysAfter(30)), between).from == entry_into_force);
    SECTION("after the Nth instrument, even if another condition is met later") {
        FinalClauses of = later(LaterThan::instrument, DaysAfter(60));
        of.entry_into_force->when =
            AllOf({InstrumentCount(3, any_consent), NamedDeposited(std::nullopt, Listed({"ITA"}), any_consent)});
        const std::vector<Instrument> more = {accession("FRA", on(2000, 2, 20)), accession("ITA", on(2000, 2, 25))};
        const auto found = play(in_force(of, more));
        CHECK(found->entry_into_force().date == on(2000, 3, 26));
        CHECK(spell(*found, "AUT").from == on(2000, 3, 26));
        CHECK(spell(*found, "FRA").from == on(2000, 4, 20));    // after the third instrument: its own 60 days
        of.for_each_State->later_than = LaterThan::conditions;
        of.for_each_State->instrument = 0;
        CHECK(spell(*play(in_force(of, more)), "FRA").from == on(2000, 3, 26));
    }
}

TEST_CASE("never before the general date, even where the text has no floor", "[L-04]") {
    // UN Convention against Transnational Organized Crime: 90 days for the treaty, 30 for later States.
    FinalClauses of = later(LaterThan::conditions, DaysAfter(30));
    of.entry_into_force->delay = DaysAfter(90);
    const Register record = in_force(of, {accession("FRA", on(2000, 2, 20)), accession("ITA", on(2000, 4, 20))});
    const Replay found = replay(record);
    CHECK(spell(found, "FRA").from == on(2000, 5, 1));
    const Finding floor = the(found, FindingCode::floor_applied);
    CHECK(floor.fact == on(2000, 3, 21));
    CHECK(floor.state == id("FRA"));
    CHECK(spell(found, "ITA").from == on(2000, 5, 20));
}

TEST_CASE("in the gap under force wording practice follows the general date, and both readings are told", "[L-05]") {
    const Date gap(2000, 2, 20);
    struct Row {
        Gap rule;
        Date from;
        std::optional<Date> other;
        Outcome outcome;
        std::string_view source;
    };
    const Row table[] = {
        {Gap::silent, entry_into_force, on(2000, 3, 21), Outcome::query, "ATT, CWC"},
        {Gap::general_date, entry_into_force, {}, Outcome::info, "COLREG IV(2)"},
        {Gap::later_of_both, on(2000, 3, 21), {}, Outcome::info, "MARPOL 15(4)"},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.source) {
            const FinalClauses of = later(LaterThan::entry_into_force, DaysAfter(30), row.rule);
            const Register record = in_force(of, {accession("FRA", gap)});
            const Replay found = replay(record);
            CHECK(spell(found, "FRA").from == row.from);
            CHECK(spell(found, "FRA").other_from == row.other);
            CHECK(the(found, FindingCode::gap_rule_applied).outcome == row.outcome);
            CHECK(article_of(the(found, FindingCode::gap_rule_applied), record.treaty()) == "6(2)");
        }
    const FinalClauses own = later(LaterThan::entry_into_force, DaysAfter(30), Gap::own_date);
    CHECK(acceded(own, gap).from == on(2000, 3, 21));
    CHECK_FALSE(has(*play(in_force(own, {accession("FRA", gap)})), FindingCode::gap_rule_applied));
}

TEST_CASE("a deposit on the day of entry into force is no longer in the gap, nor one on the day of fulfilment",
          "[L-05][M-17]") {
    const FinalClauses of = later(LaterThan::entry_into_force, DaysAfter(30));
    CHECK(acceded(of, entry_into_force).from == entry_into_force.plus_days(30));
    CHECK(acceded(of, entry_into_force.plus_days(-1)).from == entry_into_force);
    const auto on_fulfilment = play(in_force(of, {accession("FRA", fulfilment)}));
    CHECK(spell(*on_fulfilment, "FRA").from == entry_into_force);
    CHECK_FALSE(has(*on_fulfilment, FindingCode::gap_rule_applied));
}

TEST_CASE("where both readings give one date there is nothing to dispute", "[L-05]") {
    FinalClauses of = later(LaterThan::entry_into_force, DaysAfter(5));
    const auto found = play(in_force(of, {accession("FRA", on(2000, 2, 10))}));
    CHECK(spell(*found, "FRA").from == entry_into_force);
    CHECK_FALSE(spell(*found, "FRA").other_from);
    CHECK(the(*found, FindingCode::gap_rule_applied).outcome == Outcome::info);
}

TEST_CASE("a judged deposit in the gap is queried", "[L-05]") {
    const Register record = in_force(later(LaterThan::entry_into_force, DaysAfter(30)));
    const Ruling ruling = judge(record, accession("FRA", on(2000, 2, 20)));
    CHECK(ruling.outcome() == Outcome::query);
    CHECK(ruling.consequence()->in_force_from == entry_into_force);
    CHECK(judge(record, accession("FRA", on(2000, 4, 1))).outcome() == Outcome::record);
}

TEST_CASE("threshold wording has no gap, but the floor", "[L-06]") {
    FinalClauses of = later(LaterThan::instrument, DaysAfter(10));
    const auto found = play(in_force(of, {accession("FRA", on(2000, 2, 10))}));
    CHECK(spell(*found, "FRA").from == entry_into_force);
    CHECK(has(*found, FindingCode::floor_applied));
    CHECK_FALSE(has(*found, FindingCode::gap_rule_applied));
}

TEST_CASE("without a clause for later States the treaty is in force from the day of consent", "[L-07]") {
    const FinalClauses none = clauses_with([](FinalClauses& c) { c.for_each_State.reset(); });
    CHECK(acceded(none, on(2000, 5, 10)).from == on(2000, 5, 10));
    CHECK(acceded(none, on(2000, 2, 10)).from == entry_into_force);
    CHECK(acceded(clauses(), on(2000, 5, 10)).from == on(2000, 6, 9));
}

TEST_CASE("how a date came about is said once, and not of an instrument that was withdrawn before it", "[L-04][M-15]") {
    // The floor is open until the parent is fulfilled, so that the dates are looked at again and again.
    FinalClauses of = later(LaterThan::conditions, MonthsAfter(1));
    of.entry_into_force->floors = {TreatyInForce{"lakes-2000"}};
    of.signature->until = Unlimited{};
    const auto acts = [](bool withdrawn) {
        std::vector<Instrument> found = three_accessions();
        found.push_back(accession("FRA", on(2001, 1, 31)));
        found.push_back(accession("ITA", on(2001, 1, 31)));
        if (withdrawn) found.push_back(instrument(Act::withdrawal_of_instrument, "ITA", on(2001, 2, 10)));
        return found;
    };
    const Docket docket = std::move(Docket().add(record_of(clauses(), three_accessions(on(2002, 5, 1)))));
    const auto found_of = [&](const Replay& found, std::string_view state, FindingCode code) {
        return std::count_if(found.findings().begin(), found.findings().end(), [&](const Finding& finding) {
            return finding.code == code && finding.state == id(state);
        });
    };
    const auto found = play(record_of(treaty(of, "other"), acts(true)), docket);
    REQUIRE(found->entry_into_force().date == on(2002, 5, 31));
    CHECK(found_of(*found, "FRA", FindingCode::floor_applied) == 1);
    CHECK(found_of(*found, "FRA", FindingCode::clamped) == 1);
    CHECK(found_of(*found, "ITA", FindingCode::floor_applied) == 0);
    CHECK(found_of(*found, "ITA", FindingCode::clamped) == 0);
    CHECK(found_of(*play(record_of(treaty(of, "other"), acts(false)), docket), "ITA", FindingCode::clamped) == 1);
}

TEST_CASE("a date that the parent keeps open is not accounted for until it is there", "[F-05][L-04]") {
    FinalClauses of = later(LaterThan::conditions, DaysAfter(10));
    of.participation.sign = of.participation.join = PartiesTo{"lakes-2000"};
    std::vector<Instrument> both = three_accessions();
    both.push_back(accession("FRA", on(2000, 2, 10)));
    // In the parent nobody has a date of its own until the fifth instrument.
    const auto parent = [&](bool in_force) {
        std::vector<Instrument> acts = both;
        if (in_force) acts.push_back(accession("ITA", on(2000, 8, 1)));
        return std::move(Docket().add(record_of(clauses(5), acts)));
    };
    const auto floors = [](const Replay& found) {
        return std::count_if(found.findings().begin(), found.findings().end(),
                             [](const Finding& finding) { return finding.code == FindingCode::floor_applied; });
    };
    CHECK(floors(*play(record_of(treaty(of, "other"), both), parent(false))) == 0);
    CHECK(floors(*play(record_of(treaty(of, "other"), both), parent(true))) == 1);
}

TEST_CASE("at once for a party to an armed conflict, where the clause says so and somebody asserts it", "[L-08]") {
    FinalClauses of = later(LaterThan::entry_into_force, MonthsAfter(6));    // the Geneva Conventions
    const Instrument conflict = assertion("FRA", "engaged-in-armed-conflict", on(2000, 6, 15), "a source");
    const auto from = [&](Date deposit, bool at_once) {
        of.for_each_State->at_once_in_conflict = at_once;
        return spell(*play(in_force(of, {accession("FRA", deposit), conflict})), "FRA").from;
    };
    CHECK(from(on(2000, 7, 1), true) == on(2000, 7, 1));     // the conflict was going on
    CHECK(from(on(2000, 5, 1), true) == on(2000, 6, 15));    // it began while the period ran
    CHECK(from(on(2000, 7, 1), false) == on(2001, 1, 1));
    of.for_each_State->at_once_in_conflict = true;
    CHECK(acceded(of, on(2000, 7, 1)).from == on(2001, 1, 1));    // nobody asserts a conflict
}

TEST_CASE("individual clauses have no general date: each State has its own", "[L-09]") {
    // Rome Statute 121(5): one year after its own deposit.
    const FinalClauses individual = clauses_with([](FinalClauses& c) {
        c.entry_into_force.reset();
        c.for_each_State =
            ForEachStateClause{.article = {"121(5)", {}, {}}, .delay = YearsAfter(1), .later_than = LaterThan::each};
        c.signature->until = Unlimited{};
    });
    const auto found =
        play(record_of(individual, {accession("LUX", on(2013, 1, 15)), accession("FRA", on(2014, 2, 28))}));
    CHECK(spell(*found, "LUX").from == on(2014, 1, 15));
    CHECK(spell(*found, "FRA").from == on(2015, 2, 28));
    CHECK_FALSE(found->entry_into_force().date);
    CHECK(found->missing().empty());
}

TEST_CASE("a month too short ends the period on its last day, and it is said", "[M-02][M-15]") {
    const FinalClauses month = later(LaterThan::conditions, MonthsAfter(1));
    const auto found = play(in_force(month, {accession("FRA", on(2001, 1, 31)), accession("ITA", on(2001, 1, 28))}));
    CHECK(spell(*found, "FRA").from == on(2001, 2, 28));
    CHECK(the(*found, FindingCode::clamped).state == id("FRA"));
    CHECK(spell(*found, "ITA").from == on(2001, 2, 28));
    const FinalClauses year = clauses_with([](FinalClauses& c) { c.entry_into_force->delay = YearsAfter(1); });
    const auto leap = play(record_of(year, three_accessions(on(2000, 2, 29))));
    CHECK(leap->entry_into_force().date == on(2001, 2, 28));
    CHECK(has(*leap, FindingCode::clamped));
    CHECK_FALSE(has(*play(record_of(year, three_accessions(on(2000, 2, 28)))), FindingCode::clamped));
}

TEST_CASE("in force from the beginning of the day", "[M-17]") {
    const auto found = play(in_force(clauses(), {withdrawal("AUT", on(2001, 1, 1))}));
    CHECK_FALSE(is_party(*found, "AUT", entry_into_force.plus_days(-1)));
    CHECK(is_party(*found, "AUT", entry_into_force));
    CHECK(is_party(*found, "AUT", on(2001, 6, 30)));
    CHECK_FALSE(is_party(*found, "AUT", on(2001, 7, 1)));
}
