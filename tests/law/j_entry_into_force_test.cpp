// SPDX-License-Identifier: BSL-1.0
// Section J: entry into force of the treaty.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses in_force_when(Condition condition) {
    return clauses_with([&](FinalClauses& c) { c.entry_into_force->when = std::move(condition); });
}

/// The day on which the condition held, given these acts.
std::optional<Date> fulfilled(Condition condition, std::vector<Instrument> acts) {
    return play(record_of(in_force_when(std::move(condition)), std::move(acts)))->entry_into_force().fulfilled;
}

Condition count(int number) { return InstrumentCount(number, any_consent); }

/// A roster with a table of weights in per cent: France 40, Italy 15, Spain 10 and 35 for States not listed.
std::shared_ptr<const Roster> weighing_roster(std::int64_t total = 1000) {
    const auto state = [](const char* key) { return State{.key = key, .names = {{key, {}}}}; };
    WeightTable table{.key = "fleet", .decimals = 1, .total = total, .values = {400, 150, 100}};
    table.known.insert(StateId(0)).insert(StateId(1)).insert(StateId(2));
    return std::make_shared<const Roster>(std::vector<State>{state("AAA"), state("BBB"), state("CCC"), state("DDD")},
                                          std::vector<Group>{}, std::vector<WeightTable>{table});
}

Register weighing_record(WeightDeposited::Least least, Bound bound, std::vector<Instrument> acts,
                         std::int64_t total = 1000) {
    Register record{treaty(in_force_when(WeightDeposited(bound, least, "fleet", WeightDating::frozen, any_consent))),
                    weighing_roster(total)};
    for (Instrument& act : acts) record.add(std::move(act));
    return record;
}

}    // namespace

TEST_CASE("the treaty enters into force as its clause says", "[J-01]") {
    const auto found = play(in_force());
    CHECK(found->entry_into_force().fulfilled == fulfilment);
    CHECK(found->entry_into_force().date == entry_into_force);
    CHECK(found->in_force(entry_into_force) == Truth::yes);
    CHECK(found->in_force(entry_into_force.plus_days(-1)) == Truth::no);
}

TEST_CASE("without a clause all negotiating States must have consented", "[J-01]") {
    FinalClauses of = clauses_with([](FinalClauses& c) {
        c.entry_into_force.reset();
        c.for_each_State.reset();
        c.signature->until = Unlimited{};
        c.participation.sign = Listed({"FRA", "ITA"});
    });
    SECTION("if they are a closed list") {
        const std::vector<Instrument> acts = {signature("FRA", opening), signature("ITA", opening),
                                              ratification("FRA", on(2000, 2, 1)), ratification("ITA", on(2000, 3, 1))};
        const auto found = play(record_of(of, acts));
        CHECK(found->entry_into_force().date == on(2000, 3, 1));
        CHECK(found->entry_into_force().completed_by == ids({"ITA"}));
        const auto waiting = play(record_of(of, {acts[0], acts[1], acts[2]}));
        CHECK(waiting->in_force(on(2020, 1, 1)) == Truth::no);
        REQUIRE(waiting->needs().size() == 1);
        CHECK(waiting->needs().front().missing_States == ids({"ITA"}));
    }
    SECTION("else nobody can tell who they are") {
        of.participation.sign = AllStates{};
        const auto found = play(record_of(of));
        CHECK(found->in_force(on(2020, 1, 1)) == Truth::unknown);
        CHECK(found->missing().size() == 1);
        CHECK(found->clause() == nullptr);
    }
}

TEST_CASE("conditions hold together or not at all, and floors are no conditions", "[J-02]") {
    const std::vector<Instrument> acts = {accession("FRA", on(2000, 1, 5)), accession("ITA", on(2000, 2, 5))};
    const Condition both = AllOf({count(1), NamedDeposited(std::nullopt, Listed({"ITA"}), any_consent)});
    CHECK(fulfilled(both, acts) == on(2000, 2, 5));
    CHECK_FALSE(fulfilled(both, {acts[0]}));
    FinalClauses floored = clauses(1);
    floored.entry_into_force->floors = {on(2000, 12, 31)};
    const auto found = play(record_of(floored, acts));
    CHECK(found->entry_into_force().fulfilled == on(2000, 1, 5));
    CHECK(found->entry_into_force().date == on(2000, 12, 31));
    floored.entry_into_force->floors = {on(2000, 1, 31)};
    CHECK(play(record_of(floored, acts))->entry_into_force().date == on(2000, 2, 4));    // the delay ends later
}

TEST_CASE("each kind of condition holds when it is met, and not before", "[J-03]") {
    const Instrument france = accession("FRA", on(2000, 1, 5));
    const Instrument italy = accession("ITA", on(2000, 2, 5));
    const Instrument spain = accession("ESP", on(2000, 3, 5));
    const Circle three = Listed({"FRA", "ITA", "ESP"});
    struct Kind {
        std::string_view name;
        Condition condition;
        std::vector<Instrument> acts;
        std::optional<Date> expected;
    };
    const Kind kinds[] = {
        {"a count", count(2), {france, italy}, on(2000, 2, 5)},
        {"a count one short", count(2), {france}, {}},
        {"named States", NamedDeposited(std::nullopt, three, any_consent), {france, italy, spain}, on(2000, 3, 5)},
        {"named States but one", NamedDeposited(std::nullopt, three, any_consent), {france, italy}, {}},
        {"some of named States", NamedDeposited(2, three, any_consent), {france, italy, spain}, on(2000, 2, 5)},
        {"others do not serve", NamedDeposited(2, three, any_consent), {france, accession("DEU", on(2000, 2, 5))}, {}},
        {"a fraction of a group",
         FractionDeposited(Bound::at_least, Ratio(2, 3), three, BaseOnEachDay{}, any_consent),
         {france, italy},
         on(2000, 2, 5)},
        {"more than a fraction",
         FractionDeposited(Bound::more_than, Ratio(2, 3), three, BaseOnEachDay{}, any_consent),
         {france, italy, spain},
         on(2000, 3, 5)},
        {"an event", EventRecorded{"decision"}, {event("decision", on(2000, 4, 1))}, on(2000, 4, 1)},
        {"an event that another is not", EventRecorded{"decision"}, {event("other", on(2000, 4, 1))}, {}},
        {"a date, without any act", DateReached{on(2000, 1, 31)}, {spain}, on(2000, 1, 31)},
        {"any of two",
         AnyOf({count(3), EventRecorded{"decision"}}),
         {france, event("decision", on(2000, 4, 1))},
         on(2000, 4, 1)},
        {"two of three",
         AtLeastOf(2, {count(1), count(3), EventRecorded{"decision"}}),
         {france, event("decision", on(2000, 4, 1))},
         on(2000, 4, 1)},
        {"one of three that two are wanted of",
         AtLeastOf(2, {count(1), count(3), EventRecorded{"decision"}}),
         {france, italy},
         {}},
        {"a count of signatures",
         InstrumentCount(1, {Act::signature}),
         {signature("FRA", on(2000, 1, 7))},
         on(2000, 1, 7)},
        {"a count of declarations",
         InstrumentCount(1, {Act::declaration}),
         {france, instrument(Act::declaration, "FRA", on(2000, 1, 9))},
         on(2000, 1, 9)},
    };
    for (const Kind& kind : kinds) DYNAMIC_SECTION(kind.name) {
            CHECK(fulfilled(kind.condition, kind.acts) == kind.expected);
        }
}

TEST_CASE("another treaty in force, with or without an act here", "[J-03][F-04]") {
    const Register record =
        record_of(treaty(in_force_when(AllOf({count(1), TreatyInForce{"lakes-2000"}})), "lakes-protocol"),
                  {accession("FRA", opening)});
    const Docket parent = std::move(Docket().add(in_force()));
    CHECK(replay(record, parent).entry_into_force().fulfilled == entry_into_force);
    CHECK_FALSE(replay(record, std::move(Docket().add(record_of(clauses())))).entry_into_force().fulfilled);
}

TEST_CASE("silence is acceptance unless enough objections come in time", "[J-03][T-09][M-12]") {
    const Date last(2000, 6, 30);
    const Condition silence = SilenceUntil(last, InstrumentCount(2, {Act::objection}));
    const auto objection = [](const char* key, Date day) { return instrument(Act::objection, key, day); };
    CHECK(fulfilled(silence, {objection("FRA", last)}) == on(2000, 7, 1));
    CHECK_FALSE(fulfilled(silence, {objection("FRA", on(2000, 6, 1)), objection("ITA", last)}));
    CHECK(fulfilled(silence, {objection("FRA", on(2000, 6, 1)), objection("ITA", on(2000, 7, 1))}) == on(2000, 7, 1));
    CHECK(fulfilled(silence, {objection("FRA", on(2000, 6, 1)), objection("ITA", on(2000, 6, 2)),
                              instrument(Act::withdrawal_of_objection, "ITA", on(2000, 6, 3))}) == on(2000, 7, 1));
}

TEST_CASE("a group that changes can fulfil a fraction without any act", "[J-03][G-02]") {
    // On 31 January 2020 the European Union had 28 member States, from 1 February 27: 14 of them are more than a half only then.
    std::vector<Instrument> acts;
    for (const char* key :
         {"AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN"})
        acts.push_back(accession(key, on(2019, 5, 1)));
    const Condition half =
        FractionDeposited(Bound::more_than, Ratio(1, 2), MembersOf{"eu"}, BaseOnEachDay{}, any_consent);
    const std::optional<Date> held = fulfilled(half, acts);
    REQUIRE(held);
    CHECK(*held >= on(2020, 1, 31));
    CHECK(*held <= on(2020, 2, 1));
    const Condition on_adoption =
        FractionDeposited(Bound::more_than, Ratio(1, 2), MembersOf{"eu"}, on(2019, 1, 1), any_consent);
    CHECK_FALSE(fulfilled(on_adoption, acts));
}

TEST_CASE("weights are exact, of a table that says what its total is", "[J-04][J-05]") {
    const Instrument a = accession("AAA", on(2000, 1, 5));
    const Instrument b = accession("BBB", on(2000, 2, 5));
    const Instrument c = accession("CCC", on(2000, 3, 5));
    struct Row {
        std::string_view name;
        WeightDeposited::Least least;
        Bound bound;
        std::vector<Instrument> acts;
        std::optional<Date> expected;
    };
    const Row table[] = {
        {"55 per cent reached exactly", Ratio(55, 100), Bound::at_least, {a, b}, on(2000, 2, 5)},
        {"more than 55 per cent is not 55", Ratio(55, 100), Bound::more_than, {a, b}, {}},
        {"more than 55 per cent", Ratio(55, 100), Bound::more_than, {a, b, c}, on(2000, 3, 5)},
        {"a tenth short", Ratio(551, 1000), Bound::at_least, {a, b}, {}},
        {"an amount in the table's unit", Amount{55, 0}, Bound::at_least, {a, b}, on(2000, 2, 5)},
        {"an amount finer than the table", Amount{5501, 2}, Bound::at_least, {a, b}, {}},
        {"more than an amount finer than the table", Amount{5499, 2}, Bound::more_than, {a, b}, on(2000, 2, 5)},
        {"more than an amount", Amount{55, 0}, Bound::more_than, {a, b}, {}},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            CHECK(play(weighing_record(row.least, row.bound, row.acts))->entry_into_force().fulfilled == row.expected);
        }
}

TEST_CASE("the weight of a depositor that ceased to exist still counts where only members' do", "[J-04][K-07]") {
    State gone{.key = "AAA", .names = {{"AAA", {}}}};
    gone.exists = {Interval{std::nullopt, on(2000, 2, 1)}};
    gone.memberships = {Membership{"members", Interval{std::nullopt, on(2000, 2, 1)}}};
    State there{.key = "BBB", .names = {{"BBB", {}}}};
    there.memberships = {Membership{"members", {}}};
    WeightTable table{.key = "fleet", .decimals = 1, .total = 1000, .values = {400, 150}};
    table.known.insert(StateId(0)).insert(StateId(1));
    const auto roster = std::make_shared<const Roster>(
        std::vector<State>{gone, there}, std::vector<Group>{Group{.key = "members"}}, std::vector<WeightTable>{table});
    FinalClauses of = in_force_when(WeightDeposited(Bound::at_least, Ratio(55, 100), "fleet", WeightDating::frozen,
                                                    any_consent, MembersOf{"members"}));
    of.participation.sign = of.participation.join = Everyone{};
    Register record{treaty(of), roster};
    record.add(accession("AAA", on(2000, 1, 5)));
    record.add(accession("BBB", on(2000, 3, 5)));
    CHECK(replay(record).entry_into_force().fulfilled == on(2000, 3, 5));
}

TEST_CASE("a fraction is never rounded down: seven eighths of eight are seven, of nine eight", "[J-05]") {
    const std::vector<StateKey> nine = {"AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST"};
    std::vector<Instrument> acts;
    for (std::size_t i = 0; i < 7; ++i) acts.push_back(accession(nine[i], on(2000, 1, 5)));
    const auto seven_eighths = [&](std::size_t size) {
        return FractionDeposited(Bound::at_least, Ratio(7, 8),
                                 Listed({nine.begin(), nine.begin() + static_cast<std::ptrdiff_t>(size)}),
                                 BaseOnEachDay{}, any_consent);
    };
    CHECK(fulfilled(seven_eighths(8), acts) == on(2000, 1, 5));
    CHECK_FALSE(fulfilled(seven_eighths(9), acts));
}

TEST_CASE("all who deposit on the day of the fulfilment complete it, however many it took", "[J-06]") {
    const auto found = play(record_of(clauses(3), {accession("AUT", opening), accession("BEL", fulfilment),
                                                   accession("CHE", fulfilment), accession("FRA", fulfilment)}));
    CHECK(found->entry_into_force().completed_by == ids({"BEL", "CHE", "FRA"}));
    CHECK(spell(*found, "FRA").from == entry_into_force);
}

TEST_CASE("only those complete it whose acts served what was open the day before", "[J-06]") {
    const Condition both = AllOf({count(2), NamedDeposited(std::nullopt, Listed({"ITA"}), any_consent)});
    const auto found =
        play(record_of(in_force_when(both), {accession("FRA", opening), accession("AUT", opening),
                                             accession("ITA", fulfilment), accession("ESP", fulfilment)}));
    CHECK(found->entry_into_force().completed_by == ids({"ITA"}));    // the count was reached long before
    // Not a State outside the circle whose instruments count.
    const Condition members = InstrumentCount(1, any_consent, MembersOf{"un"});
    const auto counted =
        play(record_of(in_force_when(members), {accession("VAT", fulfilment), accession("FRA", fulfilment)}));
    CHECK(counted->entry_into_force().completed_by == ids({"FRA"}));
}

TEST_CASE("parts of a treaty enter into force by clauses of their own", "[J-07]") {
    FinalClauses of = clauses(2);
    of.parts = {
        {"article 4", EntryIntoForceClause{{"6(3)", {}, {}}, FixedDate(on(2033, 1, 1), DaysAfter(90)), count(3), {}}},
        {"article 41",
         EntryIntoForceClause{{"41(2)", {}, {}}, MonthsAfter(3), InstrumentCount(2, {Act::declaration}), {}}}};
    const auto found =
        play(record_of(of, {accession("AUT", opening), accession("BEL", on(2000, 2, 5)),
                            accession("CHE", on(2000, 3, 5)), instrument(Act::declaration, "AUT", on(2000, 4, 5))}));
    CHECK(found->entry_into_force().date == on(2000, 3, 6));
    REQUIRE(found->parts().size() == 2);
    CHECK(found->parts()[0].date == on(2033, 1, 1));
    CHECK(found->parts()[0].completed_by == ids({"CHE"}));
    CHECK_FALSE(found->parts()[1].date);
}

TEST_CASE("a treaty that enters into force only in parts is in force from the first of them", "[J-07][J-01]") {
    const auto part = [](std::string provisions, Delay delay, Condition when) {
        return EntryIntoForcePart{std::move(provisions), EntryIntoForceClause{{"6(1)", {}, {}}, delay, when, {}}};
    };
    FinalClauses of = clauses_with([](FinalClauses& c) { c.entry_into_force.reset(); });
    SECTION("and no sooner") {
        of.parts = {part("part I", DaysAfter(30), count(3)), part("part II", DaysAfter(30), count(4))};
        const Register record = in_force(of, {accession("FRA", on(2000, 5, 1))});
        const Replay found = replay(record);
        CHECK(found.missing().empty());
        CHECK(found.in_force(entry_into_force.plus_days(-1)) == Truth::no);
        CHECK(found.in_force(entry_into_force) == Truth::yes);
        CHECK(found.entry_into_force().fulfilled == fulfilment);
        CHECK(found.entry_into_force().completed_by == ids({"AUT", "BEL", "CHE"}));
        CHECK(found.parties(entry_into_force) == ids({"AUT", "BEL", "CHE"}));
        CHECK(spell(found, "FRA").from == on(2000, 5, 31));    // 30 days after its own deposit
        CHECK(found.needs().empty());
    }
    SECTION("whichever it is, also if another was fulfilled before") {
        of.parts = {part("part I", YearsAfter(2), count(2)), part("part II", DaysAfter(30), count(3))};
        const std::vector<Instrument> acts = {accession("AUT", on(2000, 1, 5)), accession("BEL", on(2000, 1, 5)),
                                              accession("CHE", fulfilment)};
        const auto found = play(record_of(of, acts));
        CHECK(found->entry_into_force().date == entry_into_force);
        CHECK(found->entry_into_force().fulfilled == fulfilment);
        CHECK(spell(*found, "AUT").from == entry_into_force);
        CHECK(found->clause() == &found->record().treaty().clauses().parts[1].clause);
        CHECK(play_on(record_of(of, acts), on(2000, 1, 9))->entry_into_force().date == on(2002, 1, 5));
    }
    SECTION("until then what is missing for it is known") {
        of.parts = {part("part I", DaysAfter(30), count(3))};
        const auto found = play(record_of(of, {accession("AUT", opening)}));
        CHECK(found->in_force(on(2020, 1, 1)) == Truth::no);
        CHECK(found->missing().empty());
        REQUIRE(found->needs().size() == 1);
        CHECK(found->needs().front().missing == "2");
    }
    SECTION("and it cannot be told while that of a part cannot") {
        of.parts = {part("part I", DaysAfter(30), AllOf({count(3), TreatyInForce{"no-such-treaty"}}))};
        const auto found = play(in_force(of));
        CHECK(found->in_force(on(2020, 1, 1)) == Truth::unknown);
        CHECK(found->missing().size() == 1);
    }
    SECTION("the residual rule is for treaties that say nothing, not for these") {
        of.participation.sign = of.participation.join = Listed({"AUT", "BEL", "CHE", "FRA"});
        of.parts = {part("part I", DaysAfter(30), count(3))};
        CHECK(play(in_force(of))->entry_into_force().date == entry_into_force);
    }
}

TEST_CASE("provisional entry into force is a state of its own, until the definitive one", "[J-08]") {
    // ITTA 2006, article 39: fewer instruments bring the agreement into force provisionally; notifications of provisional
    // application count for that.
    FinalClauses of = clauses(3);
    of.provisional_application = ProvisionalApplicationClause{};
    of.provisional_entry_into_force = EntryIntoForceClause{
        {"39(2)", {}, {}}, Immediately{}, InstrumentCount(2, any_consent | Acts{Act::provisional_application}), {}};
    const Register record = record_of(
        of, {accession("AUT", on(2000, 1, 5)), instrument(Act::provisional_application, "FRA", on(2000, 1, 9)),
             accession("BEL", on(2000, 3, 1)), accession("CHE", on(2000, 3, 1))});
    const Replay found = replay(record);
    CHECK(found.provisional_entry_into_force().date == on(2000, 1, 9));
    CHECK_FALSE(found.is_provisionally_in_force(on(2000, 1, 8)));
    CHECK(found.is_provisionally_in_force(on(2000, 1, 9)));
    CHECK(found.in_force(on(2000, 1, 9)) == Truth::no);
    CHECK(found.entry_into_force().date == on(2000, 3, 31));
    CHECK_FALSE(found.is_provisionally_in_force(on(2000, 3, 31)));
    CHECK_FALSE(play(in_force())->is_provisionally_in_force(on(2000, 2, 2)));
}

TEST_CASE("a deposit found defective later is corrected from the beginning, and both dates are kept",
          "[J-09][V-04][V-06]") {
    std::vector<Instrument> acts = {accession("AUT", opening), named(accession("BEL", on(2000, 1, 9)), "B"),
                                    accession("CHE", fulfilment), accession("FRA", on(2000, 4, 1))};
    SECTION("struck out") {
        acts.push_back(about(stating(instrument(Act::correction, "BEL", on(2000, 6, 1)), "void"), "B"));
        const Register record = record_of(clauses(), acts);
        const Replay found = replay(record);
        CHECK(found.entry_into_force().fulfilled == on(2000, 4, 1));
        CHECK(the(found, FindingCode::date_revised).fact == entry_into_force);
        CHECK(the(found, FindingCode::date_revised).date == on(2000, 5, 1));
        CHECK_FALSE(has_joined(found, "BEL", on(2000, 7, 1)));
        const auto announced = play_on(record, on(2000, 7, 1), on(2000, 5, 31));
        CHECK(announced->entry_into_force().date == entry_into_force);
        CHECK_FALSE(has(*announced, FindingCode::date_revised));
    }
    SECTION("received on another day") {
        acts.push_back(about(effective(instrument(Act::correction, "BEL", on(2000, 6, 1)), on(2000, 2, 9)), "B"));
        const auto found = play(record_of(clauses(), acts));
        CHECK(found->entry_into_force().fulfilled == on(2000, 2, 9));
        CHECK(found->entry_into_force().completed_by == ids({"BEL"}));
    }
    SECTION("a correction that leaves the date where it was revises nothing") {
        acts.push_back(about(effective(instrument(Act::correction, "BEL", on(2000, 6, 1)), on(2000, 1, 8)), "B"));
        CHECK_FALSE(has(*play(record_of(clauses(), acts)), FindingCode::date_revised));
    }
    SECTION("a correction of the text moves nothing") {
        acts.push_back(about(instrument(Act::correction, "BEL", on(2000, 6, 1)), "B"));
        CHECK(play(record_of(clauses(), acts))->entry_into_force().fulfilled == fulfilment);
    }
}

TEST_CASE("an event is corrected as an act is: void it never was, and moved it was on the other day", "[J-09][V-06]") {
    const Date recorded(2000, 2, 10);
    const Instrument gone = named(event("go", recorded), "E");
    Instrument correction = about(event("none", on(2000, 6, 1)), "E");    // nobody's act either
    correction.act = Act::correction;
    correction.value.clear();
    const Instrument voided = stating(correction, "void");
    const auto moved = [&](Date day) { return effective(correction, day); };
    const Condition when = AllOf({count(1), EventRecorded{"go"}});
    const Instrument act = accession("FRA", on(2000, 1, 5));
    CHECK(fulfilled(when, {act, gone}) == recorded);
    CHECK_FALSE(fulfilled(when, {act, gone, voided}));
    CHECK(fulfilled(when, {act, gone, moved(on(2000, 1, 20))}) == on(2000, 1, 20));
    CHECK(fulfilled(when, {act, gone, moved(on(2000, 3, 20))}) == on(2000, 3, 20));
    SECTION("a decision that admits a State likewise") {
        FinalClauses of = clauses();
        of.accession->opens = AccessionOpens::by_decision;
        of.accession->decision = EventKey("admitted");
        const Instrument admitted = named(decision("admitted", "FRA", recorded), "E");
        CHECK(spell(*play(record_of(of, {act, admitted})), "FRA").consented == recorded);
        CHECK(spells(*play(record_of(of, {act, admitted, voided})), "FRA") == 0);
        CHECK(spell(*play(record_of(of, {act, admitted, moved(on(2000, 3, 20))})), "FRA").consented == on(2000, 3, 20));
    }
}

TEST_CASE("a recorded date that the rule does not give is kept as a finding, never used", "[J-10]") {
    const Register other = record_of(treaty(clauses(), "lakes-2000", on(2000, 3, 3)), three_accessions());
    const Replay found = replay(other);
    CHECK(found.entry_into_force().date == entry_into_force);
    CHECK(the(found, FindingCode::recorded_date_differs).fact == on(2000, 3, 3));
    const Register same = record_of(treaty(clauses(), "lakes-2000", entry_into_force), three_accessions());
    CHECK_FALSE(has(replay(same), FindingCode::recorded_date_differs));
}

TEST_CASE("a treaty that ends below a number of Parties ends with the withdrawal that goes below it", "[S-01][S-02]") {
    FinalClauses of = clauses();
    const std::vector<Instrument> leaving = {withdrawal("AUT", on(2001, 1, 1)), withdrawal("BEL", on(2001, 2, 1))};
    CHECK(play(in_force(of, leaving))->in_force(on(2005, 1, 1)) ==
          Truth::yes);    // without such a clause nothing happens
    of.termination = TerminationClause{.article = {"15", {}, {}}, .parties_below = 2};
    const auto found = play(in_force(of, leaving));
    CHECK(found->in_force(on(2001, 7, 31)) == Truth::yes);
    CHECK(found->in_force(on(2001, 8, 1)) == Truth::no);
    CHECK(spell(*found, "CHE").ending == Ending::terminated);
    CHECK(has(*found, FindingCode::treaty_terminated));
    CHECK(play(in_force(of, {leaving[0]}))->in_force(on(2005, 1, 1)) == Truth::yes);
}
