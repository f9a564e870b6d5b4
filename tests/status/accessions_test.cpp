// SPDX-License-Identifier: BSL-1.0
// LAW section Q: what accessions make of relations in conventions of the Hague Conference, with the cases H01 to H04.
#include <depositary/status/relation.hpp>
#include <depositary/status/status.hpp>
#include <depositary/treaty/collection.hpp>

#include <algorithm>

#include "catch.hpp"
#include "law/treaties.hpp"

using namespace scenes;

namespace {

Instrument named(Instrument made, std::string key) {
    made.id = InstrumentKey(std::move(key));
    return made;
}

Instrument about(Act kind, const char* state, Date day, std::string target, std::string key = {}) {
    Instrument made = instrument(kind, state, day);
    made.target = InstrumentKey(std::move(target));
    if (!key.empty()) made.id = InstrumentKey(std::move(key));
    return made;
}

Instrument acceded(const char* state, Date day, std::optional<Date> notified = std::nullopt) {
    Instrument made = named(accession(state, day), std::string(state) + "-accession");
    made.notified = notified;
    return made;
}

void sign_and_ratify(std::vector<Instrument>& acts, const char* state, Date signed_on, Date day) {
    acts.push_back(signature(state, signed_on));
    acts.push_back(ratification(state, day));
}

Register of(const char* treaty, const std::vector<Instrument>& acts, Intake intake = Intake::accepted) {
    Register record{collection().at(treaty)};
    for (const Instrument& act : acts) record.add(act, intake);
    return record;
}

/// The first three ratifications brought it into force on 24 January 1965; Italy ratified on 13 December 1977, Greece on 19 March 1985.
std::vector<Instrument> apostille(std::vector<Instrument> more) {
    std::vector<Instrument> acts;
    const auto ratify = [&](const char* state, Date day) { sign_and_ratify(acts, state, on(1961, 10, 5), day); };
    ratify("GBR", on(1964, 8, 21));
    ratify("YUG", on(1962, 9, 25));
    ratify("FRA", on(1964, 11, 25));
    ratify("BEL", on(1975, 12, 11));
    ratify("ITA", on(1977, 12, 13));
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

Relation between(const Register& record, const char* a, const char* b, Date day) {
    return relation(replay(record, Docket{}, ReplayOptions{.on = day, .known = {}}), id(a), id(b), day);
}

std::string footing(const Register& record, const char* a, const char* b, Date day) {
    const Footing there = between(record, a, b, day).footing;
    CHECK(between(record, b, a, day).footing == there);    // P-11
    return std::string(to_string(there));
}

std::optional<Date> in_force_from(const Register& record, const char* state, Date day) {
    const StateStatus found = status(record, day).state(id(state));
    return found.consent ? found.consent->in_force_from : std::nullopt;
}

}    // namespace

TEST_CASE("an accession of which nobody says when it was notified has the earliest date, and that is said",
          "[Q-05][M-19]") {
    const Register record = of("apostille-1961", apostille({acceded("CAN", on(2023, 5, 12))}));
    CHECK(in_force_from(record, "CAN", on(2025, 1, 1)) == on(2024, 1, 11));
    const Status found = status(record, on(2025, 1, 1));
    REQUIRE(found.missing().size() == 1);
    CHECK(found.missing().front() == "the day on which the accession of CAN was notified");
    const Register notified = of("apostille-1961", apostille({acceded("CAN", on(2023, 5, 12), on(2023, 5, 20))}));
    CHECK(in_force_from(notified, "CAN", on(2025, 1, 1)) == on(2024, 1, 19));
    CHECK(status(notified, on(2025, 1, 1)).missing().empty());
}

TEST_CASE("H01: an objection keeps relations from beginning until it is withdrawn", "[Q-04]") {
    // Albania, in force 9 May 2004; Belgium objected on 5 March 2004 and withdrew that on 21 December 2015.
    const Register record =
        of("apostille-1961", apostille({acceded("ALB", on(2003, 9, 3), on(2003, 9, 10)),
                                        about(Act::objection, "BEL", on(2004, 3, 5), "ALB-accession", "objection"),
                                        about(Act::withdrawal_of_objection, "BEL", on(2015, 12, 21), "objection")}));
    CHECK(in_force_from(record, "ALB", on(2005, 1, 1)) == on(2004, 5, 9));
    CHECK(footing(record, "ALB", "BEL", on(2015, 12, 20)) == "NO_RELATION");
    CHECK(footing(record, "ALB", "BEL", on(2015, 12, 21)) == "IN_FORCE");
    CHECK(footing(record, "ALB", "FRA", on(2004, 5, 9)) == "IN_FORCE");
    CHECK(footing(record, "BEL", "FRA", on(2004, 5, 9)) == "IN_FORCE");
    const Relation apart = between(record, "BEL", "ALB", on(2010, 1, 1));
    REQUIRE(apart.precluded_by.has_value());
    CHECK(record.instrument(*apart.precluded_by).id == InstrumentKey("objection"));
    CHECK(
        text_of(apart, replay(record, Docket{}, {.on = on(2010, 1, 1), .known = {}})) ==
        "Belgium and Albania on 1 January 2010: no relation between them; objection of Belgium, 5 March 2004 (Q-04)\n");
    CHECK(marked_relations(replay(record, Docket{}, {.on = on(2010, 1, 1), .known = {}}), on(2010, 1, 1)).size() == 1);
}

TEST_CASE("H04: an objection a day late, or by a State that was not Contracting before, is without effect", "[Q-06]") {
    const auto after_objection = [&](const char* by, Date day) {
        return of("apostille-1961", apostille({acceded("CAN", on(2023, 5, 12), on(2023, 5, 12)),
                                               acceded("CHN", on(2023, 6, 1), on(2023, 6, 1)),
                                               about(Act::objection, by, day, "CAN-accession", "objection")}));
    };
    const auto is_late = [&](const Register& record) {
        const Replay found = replay(record, Docket{}, {.on = on(2024, 6, 1), .known = {}});
        return has(found.findings(), FindingCode::objection_late);
    };
    const Register in_time = after_objection("FRA", on(2023, 11, 12));
    CHECK_FALSE(is_late(in_time));
    CHECK(footing(in_time, "CAN", "FRA", on(2024, 6, 1)) == "NO_RELATION");
    const Register late = after_objection("FRA", on(2023, 11, 13));
    CHECK(is_late(late));
    CHECK(footing(late, "CAN", "FRA", on(2024, 6, 1)) == "IN_FORCE");
    const Register later_State = after_objection("CHN", on(2023, 7, 1));
    CHECK(is_late(later_State));
    CHECK(footing(later_State, "CAN", "CHN", on(2024, 6, 1)) == "IN_FORCE");
}

namespace {

/// Child abduction: in force on 1 December 1983 by Portugal's ratification; X is Kazakhstan, Y France, Z Canada.
std::vector<Instrument> abduction(std::vector<Instrument> more) {
    std::vector<Instrument> acts;
    const auto ratify = [&](const char* state, Date day) { sign_and_ratify(acts, state, on(1980, 10, 25), day); };
    ratify("CAN", on(1983, 6, 2));
    ratify("FRA", on(1982, 9, 16));
    ratify("PRT", on(1983, 9, 29));
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

}    // namespace

TEST_CASE("H02: a State that accedes has relations with those that accept, from the third month", "[Q-02][M-05]") {
    const Register record = of("child-abduction-1980",
                               abduction({acceded("KAZ", on(2024, 5, 10)), about(Act::acceptance_of_accession, "FRA",
                                                                                 on(2024, 9, 3), "KAZ-accession")}));
    CHECK(in_force_from(record, "KAZ", on(2025, 1, 1)) == on(2024, 8, 1));
    CHECK(footing(record, "KAZ", "FRA", on(2024, 11, 30)) == "NO_RELATION");
    CHECK(footing(record, "KAZ", "FRA", on(2024, 12, 1)) == "IN_FORCE");
    CHECK(footing(record, "KAZ", "CAN", on(2030, 1, 1)) == "NO_RELATION");
    CHECK(footing(record, "FRA", "CAN", on(2024, 8, 1)) == "IN_FORCE");
}

TEST_CASE("H03: a member State that ratifies later has to accept each earlier accession", "[Q-03]") {
    const std::vector<Instrument> acts = abduction(
        {acceded("KAZ", on(2024, 5, 10)), signature("EGY", on(2025, 1, 15)), ratification("EGY", on(2025, 1, 15))});
    const Register record = of("child-abduction-1980", acts);
    CHECK(in_force_from(record, "EGY", on(2026, 1, 1)) == on(2025, 4, 1));
    CHECK(footing(record, "EGY", "KAZ", on(2026, 1, 1)) == "NO_RELATION");
    std::vector<Instrument> accepted = acts;
    accepted.push_back(about(Act::acceptance_of_accession, "EGY", on(2025, 1, 15), "KAZ-accession"));
    CHECK(footing(of("child-abduction-1980", accepted), "EGY", "KAZ", on(2025, 4, 1)) == "IN_FORCE");
}

TEST_CASE("of two that acceded, the earlier one accepts the later, and is not to be accepted itself", "[Q-02]") {
    const std::vector<Instrument> acts = abduction({acceded("KAZ", on(2024, 5, 10)), acceded("MAR", on(2024, 6, 10))});
    const auto with = [&](const char* by, const char* of_what) {
        std::vector<Instrument> all = acts;
        all.push_back(about(Act::acceptance_of_accession, by, on(2024, 9, 3), of_what));
        return footing(of("child-abduction-1980", all), "KAZ", "MAR", on(2025, 1, 1));
    };
    CHECK(with("KAZ", "MAR-accession") == "IN_FORCE");
    CHECK(with("MAR", "KAZ-accession") == "NO_RELATION");
}

TEST_CASE("where one objection is a veto, the treaty does not enter into force for the acceding State", "[Q-08]") {
    FinalClauses clauses = scenes::clauses();
    clauses.acceptance_of_accessions =
        AcceptanceOfAccessionsClause{.article = {.number = "28", .certainty = {}, .note = {}},
                                     .system = AccessionSystem::veto,
                                     .months_to_object = 6,
                                     .in_force = Moment{DaysAfter(60), Anchor::end_of_objections}};
    const auto with = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {accession("BEL", fulfilment), accession("CHE", fulfilment),
                                        accession("FRA", fulfilment)};
        for (Instrument& act : acts) act.notified = act.received;
        acts.push_back(acceded("AUT", on(2020, 2, 1), on(2020, 2, 1)));
        acts.insert(acts.end(), more.begin(), more.end());
        return record_of(clauses, std::move(acts), Intake::accepted);
    };
    const Register silent = with({});
    CHECK(in_force_from(silent, "AUT", on(2021, 1, 1)) == on(2020, 9, 30));    // 1 August and 60 days
    const Register vetoed = with({about(Act::objection, "BEL", on(2020, 8, 1), "AUT-accession")});
    CHECK(status(vetoed, on(2021, 1, 1)).state(id("AUT")).standing == Standing::none);
    const Replay after = replay(vetoed, Docket{}, {.on = on(2021, 1, 1), .known = {}});
    CHECK(has(after.findings(), FindingCode::accession_vetoed));
    CHECK(after.judgement(*vetoed.find(InstrumentKey("AUT-accession"))).outcome == Outcome::hold);
    CHECK(footing(vetoed, "AUT", "CHE", on(2021, 1, 1)) == "NOT_PARTIES");
    const Register late = with({about(Act::objection, "BEL", on(2020, 8, 2), "AUT-accession")});
    CHECK(in_force_from(late, "AUT", on(2021, 1, 1)) == on(2020, 9, 30));
}

TEST_CASE("States that ratified have relations with each other, whoever accepts what", "[Q-01]") {
    for (const char* treaty : {"child-abduction-1980", "apostille-1961"}) {
        const Register record = record_of(*collection().at(treaty),
                                          {ratification("FRA", on(1983, 1, 1)), ratification("PRT", on(1983, 1, 1)),
                                           ratification("CAN", on(1983, 1, 1)), accession("HUN", on(1986, 1, 1))},
                                          Intake::accepted);
        const Replay whole = replay(record);
        CHECK(relation(whole, id("FRA"), id("PRT"), on(1984, 1, 1)).footing == Footing::in_force);
    }
}

TEST_CASE("in force for a State, and between two States, are two questions", "[Q-07]") {
    const Register record = record_of(*collection().at("child-abduction-1980"),
                                      {ratification("FRA", on(1983, 1, 1)), ratification("PRT", on(1983, 1, 1)),
                                       ratification("CAN", on(1983, 1, 1)), accession("HUN", on(1986, 1, 1))},
                                      Intake::accepted);
    const Status found = status(record, on(1990, 1, 1));
    CHECK(found.standing("HUN") == Standing::party);
    CHECK(found.standing("FRA") == Standing::party);
    CHECK(relation(found.replay(), id("FRA"), id("HUN"), on(1990, 1, 1)).footing == Footing::no_relation);
    CHECK(relation(found.replay(), id("FRA"), id("PRT"), on(1990, 1, 1)).footing == Footing::in_force);
}
