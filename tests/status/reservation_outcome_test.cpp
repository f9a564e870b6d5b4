// SPDX-License-Identifier: BSL-1.0
// LAW O-07, O-12: reservations that the Parties decide on together, and those that stand for a time; the case R07 is in tests/scenarios/reservations.toml.
#include <depositary/status/relation.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

constexpr Date consent(2005, 2, 1);
constexpr Date told(2005, 3, 1);

Instrument reservation(const StateKey& state, Date day = consent) {
    Instrument act = named(instrument(Act::reservation, state, day), "reservation");
    act.notified = told;
    return act;
}

Instrument objection(const StateKey& state, Date day) {
    return about(instrument(Act::objection, state, day), "reservation");
}

/// The treaty of the collection with so many Parties of the United Nations since 1990, of which the first joined on the day of consent
/// with a reservation.
struct Table {
    Register record;
    std::vector<StateKey> parties;

    void object(std::size_t number, Date day) {
        for (std::size_t i = 1; i <= number; ++i) record.add(objection(parties[i], day), Intake::accepted);
    }
    [[nodiscard]] bool is_inadmissible() const { return has(replay(record), FindingCode::reservation_inadmissible); }
};

Table table_of(const TreatyKey& treaty, std::size_t number) {
    Table table{Register{collection().at(treaty)}, {}};
    for (const State& state : built_in_roster()->states())
        if (table.parties.size() < number && built_in_roster()->is_member(id(state.key.text()), "un", on(2004, 1, 1)))
            table.parties.push_back(state.key);
    REQUIRE(table.parties.size() == number);
    for (const StateKey& state : table.parties)
        table.record.add(accession(state, state == table.parties.front() ? consent : on(1990, 1, 1)), Intake::accepted);
    table.record.add(reservation(table.parties.front()), Intake::accepted);
    return table;
}

}    // namespace

TEST_CASE("an objection that comes after the time that the treaty gives does not count", "[O-07][P-02]") {
    Table table = table_of("cerd-1966", 182);
    table.object(121, on(2005, 5, 30));
    table.record.add(objection(table.parties[122], on(2005, 5, 31)), Intake::accepted);
    CHECK_FALSE(table.is_inadmissible());
    CHECK(has(replay(table.record), FindingCode::objection_late));
}

TEST_CASE("an objection that is withdrawn within that time does not count, one withdrawn after it did",
          "[O-07][P-09]") {
    const auto inadmissible_after = [](Date withdrawn) {
        Table table = table_of("cerd-1966", 182);
        table.object(122, on(2005, 5, 1));
        table.record.add(instrument(Act::withdrawal_of_objection, table.parties[1], withdrawn), Intake::accepted);
        return table.is_inadmissible();
    };
    CHECK_FALSE(inadmissible_after(on(2005, 5, 30)));
    CHECK(inadmissible_after(on(2005, 5, 31)));
}

TEST_CASE(
    "of the objections that decide none counts that was struck out, and one does of a State that was about to be a "
    "Party",
    "[O-07][V-06]") {
    Table table = table_of("cerd-1966", 182);
    table.object(121, on(2005, 5, 1));
    table.record.add(named(objection(table.parties[122], on(2005, 5, 1)), "the-last"), Intake::accepted);
    CHECK(table.is_inadmissible());
    Instrument correction = stating(instrument(Act::correction, "AUT", on(2005, 5, 10)), "void");
    correction.state.reset();
    correction.target = InstrumentKey("the-last");
    table.record.add(correction, Intake::accepted);
    CHECK_FALSE(table.is_inadmissible());
    // One that had consented when it objected, and for which the treaty entered into force before the time was over. It is a Party
    // among 183 then, of which 122 are two thirds.
    const State& newcomer = *std::ranges::find_if(built_in_roster()->states(), [&](const State& state) {
        return std::ranges::find(table.parties, state.key) == table.parties.end() &&
               built_in_roster()->is_member(id(state.key.text()), "un", on(2004, 1, 1));
    });
    table.record.add(accession(newcomer.key, on(2005, 4, 20)), Intake::accepted);
    CHECK_FALSE(table.is_inadmissible());
    table.record.add(objection(newcomer.key, on(2005, 4, 25)), Intake::accepted);
    CHECK(table.is_inadmissible());
}

TEST_CASE("under the Single Convention a third of the Parties keeps a reservation out: fifteen of 183 are not enough",
          "[O-07][J-05]") {
    constexpr Date last(2006, 3, 1);    // twelve months
    Table bolivia = table_of("single-1961", 183);
    bolivia.object(15, last);
    CHECK_FALSE(bolivia.is_inadmissible());
    Table short_by_one = table_of("single-1961", 183);
    short_by_one.object(60, last);
    CHECK_FALSE(short_by_one.is_inadmissible());
    short_by_one.record.add(objection(short_by_one.parties[61], last), Intake::accepted);
    CHECK(short_by_one.is_inadmissible());
}

TEST_CASE("a reservation stands for its years, and as many again for each time that it is renewed", "[O-12]") {
    FinalClauses of = clauses();
    of.reservations = ReservationsClause{.article = {"79", {}, {}}, .only = {}, .made_at = {}, .valid_years = 5};
    const auto play = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = three_accessions();
        acts.push_back(named(instrument(Act::reservation, "AUT", fulfilment), "reservation"));
        acts.insert(acts.end(), more.begin(), more.end());
        return record_of(of, acts, Intake::accepted);
    };
    const auto lapses = [&](std::vector<Instrument> more) {
        const Register record = play(std::move(more));
        const Replay whole = replay(record);
        const Finding* found = finding(whole.findings(), FindingCode::reservation_lapsed);
        return found == nullptr ? std::optional<Date>() : found->fact;
    };
    const auto renewed = [](Date day) { return instrument(Act::confirmation_of_reservation, "AUT", day); };
    CHECK(lapses({}) == on(2005, 3, 2));
    CHECK(lapses({renewed(on(2005, 3, 1))}) == on(2010, 3, 2));
    CHECK(lapses({renewed(on(2005, 3, 2))}) == on(2005, 3, 2));    // too late
    CHECK(lapses({renewed(on(2004, 1, 1)), renewed(on(2004, 2, 1))}) == on(2010, 3, 2));
    CHECK(lapses({renewed(on(2004, 1, 1)), renewed(on(2010, 3, 1))}) == on(2015, 3, 2));
    CHECK_FALSE(lapses({withdrawal("AUT", on(2002, 1, 1))}));    // it went with its author
    // A late one, once it is accepted, stands for its years from its own day.
    Instrument late = named(instrument(Act::reservation, "BEL", on(2006, 1, 1)), "late");
    late.notified = on(2006, 1, 10);
    const Register with_late = play({late});
    const std::vector<Finding> said = replay(with_late).findings_about(*with_late.find(InstrumentKey("late")));
    CHECK(std::any_of(said.begin(), said.end(), [](const Finding& each) {
        return each.code == FindingCode::reservation_lapsed && each.fact == on(2011, 1, 1);
    }));
    // One that the depositary struck out neither stands nor lapses, and renews nothing.
    Instrument correction = stating(instrument(Act::correction, "AUT", on(2001, 1, 1)), "void");
    correction.state.reset();
    correction.target = InstrumentKey("reservation");
    CHECK_FALSE(lapses({correction}));
    correction.target = InstrumentKey("renewal");
    correction.received = on(2004, 6, 1);
    CHECK(lapses({named(renewed(on(2004, 1, 1)), "renewal"), correction}) == on(2005, 3, 2));
    // One that was withdrawn before has nothing to lapse.
    Instrument withdrawn = about(instrument(Act::withdrawal_of_reservation, "AUT", on(2003, 1, 1)), "reservation");
    CHECK_FALSE(lapses({withdrawn}));
    of.reservations->valid_years = 0;
    CHECK_FALSE(lapses({}));
}

TEST_CASE("between two Parties a reservation that has lapsed is no more", "[O-12][P-10]") {
    FinalClauses of = clauses();
    of.reservations = ReservationsClause{.article = {"79", {}, {}}, .only = {}, .made_at = {}, .valid_years = 5};
    std::vector<Instrument> acts = three_accessions();
    Instrument reserved = named(instrument(Act::reservation, "AUT", fulfilment), "reservation");
    reserved.notified = fulfilment;
    acts.push_back(reserved);
    const Register record = record_of(of, acts, Intake::accepted);
    const Replay whole = replay(record);
    CHECK(relation(whole, id("AUT"), id("BEL"), on(2005, 3, 1)).terms.size() == 1);
    CHECK(relation(whole, id("AUT"), id("BEL"), on(2005, 3, 2)).terms.empty());
}
