// SPDX-License-Identifier: BSL-1.0
// LAW section T: which version of an amended treaty binds whom; the cases on it are in tests/scenarios/amendments.toml.
#include <depositary/status/versions.hpp>

#include <depositary/register/records.hpp>
#include <depositary/treaty/clause_language.hpp>

#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

constexpr Acts accepting{Act::ratification, Act::acceptance};

Treaty amendment_to(const TreatyKey& parent, AmendmentBinds binds, Date adopted, Condition when, Delay delay) {
    FinalClauses of;
    of.participation = {.article = {}, .sign = PartiesTo{parent}, .join = PartiesTo{parent}};
    of.consent = ConsentClause{.article = {}, .acts = accepting};
    of.entry_into_force = EntryIntoForceClause{{}, std::move(delay), std::move(when), {}};
    of.for_each_State = ForEachStateClause{.article = {}, .delay = Immediately{}};
    of.parent = ParentClause{.article = {}, .treaty = parent, .amends = binds};
    TreatyIdentity identity{
        .key = "amendment", .title = {}, .adopted = adopted, .place = {}, .depositaries = {}, .untc = {}, .source = {}};
    return Treaty(std::move(identity), std::move(of));
}

/// A treaty in force for whoever joins, on the day, with so many Parties, the first of the roster.
struct Club {
    std::shared_ptr<const Register> record;
    std::vector<StateKey> members;
};

Club club_of(std::size_t number, Date day) {
    FinalClauses of;
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, InstrumentCount(1, consents), {}};
    of.for_each_State = ForEachStateClause{.article = {}, .delay = Immediately{}};
    auto record = std::make_shared<Register>(Treaty({.key = "club",
                                                     .title = {},
                                                     .adopted = on(2000, 1, 1),
                                                     .place = {},
                                                     .depositaries = {},
                                                     .untc = {},
                                                     .source = {}},
                                                    std::move(of)));
    Club club{record, {}};
    for (const State& state : built_in_roster()->states()) {
        if (club.members.size() == number) break;
        if (state.kind != EntityKind::state || !exists_on(state, on(2026, 1, 1)) || !exists_on(state, day)) continue;
        record->add(accession(state.key, day), Intake::accepted);
        club.members.push_back(state.key);
    }
    REQUIRE(club.members.size() == number);
    return club;
}

struct Amended {
    Replay treaty;
    Replay amendment;
};

Amended replayed(const Club& club, const Register& amendment, Date day) {
    const Docket docket = std::move(Docket().add(club.record));
    const ReplayOptions options{.on = day, .known = {}};
    return {replay(*club.record, docket, options), replay(amendment, docket, options)};
}

std::size_t bound(const Amended& of, Date day, BoundBy reason) {
    const VersionMatrix matrix = version_matrix(of.treaty, std::span(&of.amendment, 1), day);
    return static_cast<std::size_t>(
        std::count_if(matrix.parties.begin(), matrix.parties.end(),
                      [&](const PartyVersion& party) { return party.amendments.front() == std::optional(reason); }));
}

}    // namespace

TEST_CASE("the amendments of the collection bind whom their records say", "[T-02]") {
    const auto matrix_of = [](const char* treaty, const char* amendment, Date day) {
        const ReplayOptions options{.on = day, .known = {}};
        const Replay of = replay(*built_in_record(treaty), Docket{}, options);
        const Replay amended = replay(*built_in_record(amendment), Docket{}, options);
        return version_matrix(of, std::span(&amended, 1), day);
    };
    // Charter, article 108: all Members since 31 August 1965, whoever ratified.
    const VersionMatrix charter = matrix_of("un-charter-1945", "un-charter-amend-1963", on(1965, 8, 31));
    REQUIRE(charter.parties.size() > 110);
    CHECK(std::all_of(charter.parties.begin(), charter.parties.end(),
                      [](const PartyVersion& party) { return party.amendments.front().has_value(); }));
    // Convention on the Rights of the Child, article 50(3): those that accepted.
    const VersionMatrix child = matrix_of("crc-1989", "crc-amend-43-1995", on(2002, 11, 18));
    const auto bound = std::count_if(child.parties.begin(), child.parties.end(),
                                     [](const PartyVersion& party) { return party.amendments.front().has_value(); });
    CHECK(child.parties.size() == 191);
    CHECK(bound == 128);
    CHECK(amendments_in_collection("crc-1989") == std::vector<TreatyKey>{"crc-amend-43-1995"});
    CHECK_THROWS_AS(matrix_of("crc-1989", "opac-2000", on(2003, 1, 1)), std::invalid_argument);
}

TEST_CASE("an amendment of which nothing is said binds those that accept it", "[T-01][T-02]") {
    CHECK(AmendmentClause{}.binds == AmendmentBinds::acceptors);
    const Club club = club_of(10, on(2005, 1, 1));
    Register record{
        amendment_to("club", AmendmentBinds{}, on(2010, 1, 1), InstrumentCount(1, accepting), Immediately{})};
    for (std::size_t i = 0; i < 4; ++i) record.add(acceptance(club.members[i], on(2011, 1, 1)), Intake::accepted);
    const Amended of = replayed(club, record, on(2012, 1, 1));
    CHECK(bound(of, on(2012, 1, 1), BoundBy::acceptance) == 4);
    CHECK(bound(of, on(2012, 1, 1), BoundBy::all) == 0);
}

TEST_CASE("new Parties raise the number that an amendment needs, until it has once been reached", "[T-06][K-14]") {
    const Club club = club_of(12, on(2005, 1, 1));
    const Condition two_thirds =
        FractionDeposited(Bound::at_least, Ratio(2, 3), PartiesTo{"club"}, BaseOnEachDay{}, accepting);
    // Nine Parties need six acceptances; with three more, eight.
    const auto record_with = [&](std::size_t before, Date joined) {
        auto treaty = std::make_shared<Register>(Treaty(club.record->treaty()));
        for (std::size_t i = 0; i < 12; ++i)
            treaty->add(accession(club.members[i], i < 9 ? on(2005, 1, 1) : joined), Intake::accepted);
        Register record{amendment_to("club", AmendmentBinds::acceptors, on(2010, 1, 1), two_thirds, Immediately{})};
        for (std::size_t i = 0; i < before; ++i)
            record.add(acceptance(club.members[i], on(2011, 1, 1)), Intake::accepted);
        record.add(acceptance(club.members[8], on(2012, 6, 1)), Intake::accepted);
        const Docket docket = std::move(Docket().add(treaty));
        return replay(record, docket, {.on = on(2013, 1, 1), .known = {}}).entry_into_force().fulfilled;
    };
    CHECK(record_with(6, on(2012, 1, 1)) == on(2011, 1, 1));    // reached before they came
    CHECK(record_with(5, on(2012, 1, 1)) == std::nullopt);      // five and one are six, of eight
    CHECK(record_with(5, on(2012, 7, 1)) == on(2012, 6, 1));    // they came too late to matter
}

TEST_CASE("an amendment can wait for a weight, as somebody who may know asserts it", "[T-08]") {
    const Club club = club_of(5, on(2005, 1, 1));
    const Condition tonnage = clause_language::read_condition(
                                  "acceptances have been received from States accounting for at least 50 per cent "
                                  "of \"club-tonnage\"")
                                  .value();
    const auto fulfilled = [&](const char* share) {
        Register record{amendment_to("club", AmendmentBinds::all_parties, on(2010, 1, 1), tonnage, Immediately{})};
        record.add(acceptance(club.members[0], on(2011, 1, 1)), Intake::accepted);
        Instrument said = event("x", on(2011, 2, 1));
        said.act = Act::assertion;
        said.value = std::string(share) + " per cent of \"club-tonnage\"";
        said.source = "made up";
        record.add(said, Intake::accepted);
        return replayed(club, record, on(2012, 1, 1)).amendment.entry_into_force().fulfilled;
    };
    CHECK(fulfilled("50") == on(2011, 2, 1));
    CHECK_FALSE(fulfilled("49.99"));
}

TEST_CASE("out of an adjustment that binds all nobody can opt, out of an annex that silence accepts one can",
          "[T-10][T-12]") {
    const Club club = club_of(10, on(2005, 1, 1));
    const auto bound_without_the_first = [&](AmendmentBinds binds, BoundBy reason) {
        Register record{amendment_to("club", binds, on(2010, 1, 1), DateReached{on(2010, 7, 1)}, Immediately{})};
        record.add(instrument(Act::opt_out, club.members[0], on(2010, 3, 1)), Intake::accepted);
        return bound(replayed(club, record, on(2012, 1, 1)), on(2012, 1, 1), reason);
    };
    CHECK(bound_without_the_first(AmendmentBinds::all_parties, BoundBy::all) == 10);
    CHECK(bound_without_the_first(AmendmentBinds::all_but_objectors, BoundBy::silence) == 9);
}

TEST_CASE("that it will be bound only by what it accepts a State says with its instrument, or too late", "[T-10]") {
    FinalClauses of = clauses();
    of.amendment = AmendmentClause{.article = {"25", {}, {}}, .rule = {}, .entry_into_force = {}, .opt_in = true};
    const Register record = in_force(of);
    const Ruling late = judge(record, instrument(Act::opt_in, "AUT", on(2001, 1, 1)));
    CHECK(late.outcome() == Outcome::query);
    CHECK(has(late, FindingCode::opt_in_time_passed));
    CHECK_FALSE(late.takes_effect());
    CHECK_FALSE(has(judge(record, instrument(Act::opt_in, "AUT", fulfilment)), FindingCode::opt_in_time_passed));
    CHECK_FALSE(has(judge(record, instrument(Act::opt_in, "FRA", on(2001, 1, 1))), FindingCode::opt_in_time_passed));
    // Where the treaty does not provide for it there is no time that could pass.
    CHECK_FALSE(
        has(judge(in_force(), instrument(Act::opt_in, "AUT", on(2001, 1, 1))), FindingCode::opt_in_time_passed));
}

TEST_CASE("an opt-in that comes too late counts for no condition", "[T-10][K-01]") {
    FinalClauses of = clauses();
    of.amendment = AmendmentClause{.article = {"25", {}, {}}, .rule = {}, .entry_into_force = {}, .opt_in = true};
    of.entry_into_force->when = InstrumentCount(1, {Act::opt_in});
    const auto fulfilled = [&](Date opted) {
        const Register record = record_of(of, {accession("AUT", fulfilment), instrument(Act::opt_in, "AUT", opted)});
        return replay(record).entry_into_force().fulfilled;
    };
    CHECK(fulfilled(fulfilment) == fulfilment);
    CHECK_FALSE(fulfilled(fulfilment.plus_days(1)));
}

TEST_CASE("silence binds no Party that said with its instrument that it will be bound only by what it accepts",
          "[T-10]") {
    Club club = club_of(10, on(2005, 1, 1));
    const auto bound_by = [&](bool provided, Date opted, BoundBy reason) {
        FinalClauses of = club.record->treaty().clauses();
        of.amendment = AmendmentClause{.article = {}, .rule = {}, .entry_into_force = {}, .opt_in = provided};
        Register treaty{Treaty(club.record->treaty().identity(), std::move(of))};
        for (const Instrument& act : club.record->instruments()) treaty.add(act, Intake::accepted);
        treaty.add(instrument(Act::opt_in, club.members[0], opted), Intake::judged);
        Register record{amendment_to("club", AmendmentBinds::all_but_objectors, on(2010, 1, 1),
                                     DateReached{on(2010, 7, 1)}, Immediately{})};
        record.add(acceptance(club.members[1], on(2011, 1, 1)), Intake::accepted);
        const Club with{std::make_shared<Register>(std::move(treaty)), club.members};
        return bound(replayed(with, record, on(2012, 1, 1)), on(2012, 1, 1), reason);
    };
    CHECK(bound_by(true, on(2005, 1, 1), BoundBy::silence) == 8);
    CHECK(bound_by(true, on(2005, 1, 1), BoundBy::acceptance) == 1);
    CHECK(bound_by(true, on(2005, 1, 2), BoundBy::silence) == 9);     // too late
    CHECK(bound_by(false, on(2005, 1, 1), BoundBy::silence) == 9);    // not provided for
}

TEST_CASE("accepting an amendment presupposes being a Party, on the same day at the latest", "[T-15][F-02]") {
    const Club club = club_of(5, on(2005, 1, 1));
    const Register record{
        amendment_to("club", AmendmentBinds::acceptors, on(2010, 1, 1), InstrumentCount(1, accepting), Immediately{})};
    Register joined = *club.record;
    joined.add(accession("ZWE", on(2011, 1, 1)), Intake::accepted);
    const Docket docket = std::move(Docket().add(joined));
    const Ruling early = judge(record, acceptance("ZWE", on(2010, 12, 31)), docket);
    CHECK(early.outcome() == Outcome::hold);
    CHECK(has(early, FindingCode::parent_required));
    CHECK_FALSE(has(judge(record, acceptance("ZWE", on(2011, 1, 1)), docket), FindingCode::parent_required));
}

TEST_CASE("an acceptance can be withdrawn before the amendment is in force, and then counts no more", "[T-17][K-08]") {
    const Club club = club_of(5, on(2005, 1, 1));
    const auto fulfilled = [&](Date withdrawn) {
        Register record{amendment_to("club", AmendmentBinds::acceptors, on(2010, 1, 1), InstrumentCount(2, accepting),
                                     YearsAfter(1))};
        record.add(acceptance(club.members[0], on(2011, 1, 1)), Intake::accepted);
        record.add(instrument(Act::withdrawal_of_instrument, club.members[0], withdrawn), Intake::accepted);
        record.add(acceptance(club.members[1], on(2011, 6, 1)), Intake::accepted);
        return replayed(club, record, on(2013, 1, 1)).amendment.entry_into_force().fulfilled;
    };
    CHECK_FALSE(fulfilled(on(2011, 3, 1)));
    CHECK(fulfilled(on(2011, 7, 1)) == on(2011, 6, 1));    // after fulfilment the date stands (B-13)
}
