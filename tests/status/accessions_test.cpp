// SPDX-License-Identifier: BSL-1.0
// LAW section Q: what accessions make of relations in conventions of the Hague Conference; the cases H01 to H04 are in tests/scenarios/accessions.toml.
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

TEST_CASE("of a pair that an objection keeps apart the words name it, and it is the only one to tell of", "[Q-04]") {
    const Register record =
        of("apostille-1961", apostille({acceded("ALB", on(2003, 9, 3), on(2003, 9, 10)),
                                        about(Act::objection, "BEL", on(2004, 3, 5), "ALB-accession", "objection")}));
    const Replay found = replay(record, Docket{}, {.on = on(2010, 1, 1), .known = {}});
    CHECK(
        text_of(relation(found, id("BEL"), id("ALB"), on(2010, 1, 1)), found) ==
        "Belgium and Albania on 1 January 2010: no relation between them; objection of Belgium, 5 March 2004 (Q-04)\n");
    CHECK(marked_relations(found, on(2010, 1, 1)).size() == 1);
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
