// SPDX-License-Identifier: BSL-1.0
// LAW sections O and P: reservations, objections, and the relation of each pair of Parties.
#include <depositary/status/relation.hpp>

#include "catch.hpp"
#include "law/treaties.hpp"

using namespace scenes;

namespace {

Instrument act(Act kind, const char* state, Date day, std::string id = {}, std::string target = {}) {
    Instrument made = instrument(kind, state, day);
    if (!id.empty()) made.id = InstrumentKey(std::move(id));
    if (!target.empty()) made.target = InstrumentKey(std::move(target));
    return made;
}

Instrument notified(Instrument made, Date day) {
    made.notified = day;
    return made;
}

/// Austria consents with a reservation that is notified on 1 March 2020; Belgium and Switzerland are Parties.
std::vector<Instrument> reserved() {
    return {
        accession("BEL", fulfilment), accession("CHE", fulfilment), accession("FRA", fulfilment),
        accession("AUT", on(2020, 2, 1)),
        notified(stating(act(Act::reservation, "AUT", on(2020, 2, 1), "reservation"), "article 7"), on(2020, 3, 1))};
}

Register record_with(std::vector<Instrument> more, FinalClauses of = clauses()) {
    std::vector<Instrument> acts = reserved();
    acts.insert(acts.end(), more.begin(), more.end());
    return record_of(std::move(of), std::move(acts), Intake::accepted);
}

Relation between(const Register& record, const char* a, const char* b, Date day) {
    return relation(replay(record, Docket{}, ReplayOptions{.on = day, .known = {}}), id(a), id(b), day);
}

std::string effect(const Register& record, const char* a, const char* b, Date day) {
    const Relation found = between(record, a, b, day);
    std::string text(to_string(found.footing));
    for (const ReservationTerm& term : found.terms) text += " " + std::string(to_string(term.effect));
    return text;
}

Instrument objection(Date day, std::string value = {}) {
    return stating(act(Act::objection, "BEL", day, "objection", "reservation"), std::move(value));
}

}    // namespace

TEST_CASE("an objection on the last day is in time, one a day later has no effect", "[P-02][M-12]") {
    CHECK(effect(record_with({objection(on(2021, 3, 1))}), "AUT", "BEL", on(2022, 1, 1)) ==
          "IN_FORCE PROVISIONS_EXCLUDED");
    CHECK(effect(record_with({objection(on(2021, 3, 2))}), "AUT", "BEL", on(2022, 1, 1)) == "IN_FORCE MODIFIED");
}

TEST_CASE("who consents later may object until then", "[P-02]") {
    Instrument late = accession("DEU", on(2023, 5, 1));
    Instrument objects = act(Act::objection, "DEU", on(2023, 5, 1), "german", "reservation");
    const Register record = record_with({late, objects});
    CHECK(effect(record, "AUT", "DEU", on(2024, 1, 1)) == "IN_FORCE PROVISIONS_EXCLUDED");
    objects.received = on(2023, 5, 2);
    CHECK(effect(record_with({late, objects}), "AUT", "DEU", on(2024, 1, 1)) == "IN_FORCE MODIFIED");
}

TEST_CASE("too late to preclude after an acceptance: taken as a simple objection", "[P-05]") {
    const Register record = record_with({act(Act::acceptance_of_reservation, "BEL", on(2020, 4, 1), {}, "reservation"),
                                         objection(on(2020, 9, 1), "precluding")});
    CHECK(effect(record, "AUT", "BEL", on(2020, 5, 1)) == "IN_FORCE MODIFIED");
    CHECK(effect(record, "AUT", "BEL", on(2022, 1, 1)) == "IN_FORCE PROVISIONS_EXCLUDED");
}

TEST_CASE("an objection that holds its author bound without it leaves the two in dispute", "[P-06]") {
    CHECK(effect(record_with({objection(on(2020, 9, 1), "severability")}), "AUT", "BEL", on(2022, 1, 1)) ==
          "IN_FORCE DISPUTED");
}

TEST_CASE("where reservations are prohibited, silence accepts none; where they are authorised, none is needed",
          "[P-12][O-05]") {
    const auto under = [](ReservationsRegime regime) {
        return clauses_with([&](FinalClauses& of) {
            of.reservations =
                ReservationsClause{.article = {},
                                   .regime = regime,
                                   .only = regime == ReservationsRegime::prohibited_except ? "article 7" : "",
                                   .made_at = {}};
        });
    };
    CHECK(effect(record_with({}, under(ReservationsRegime::prohibited)), "AUT", "BEL", on(2022, 1, 1)) ==
          "IN_FORCE DISPUTED");
    CHECK(effect(record_with({}, under(ReservationsRegime::prohibited_except)), "AUT", "BEL", on(2020, 3, 2)) ==
          "IN_FORCE MODIFIED");
    CHECK(effect(record_with({}, under(ReservationsRegime::object_and_purpose)), "AUT", "BEL", on(2020, 3, 2)) ==
          "IN_FORCE PENDING");
}

TEST_CASE("a withdrawn objection leaves the reservation to apply", "[P-09]") {
    const Instrument back =
        notified(act(Act::withdrawal_of_objection, "BEL", on(2022, 1, 5), {}, "objection"), on(2022, 2, 1));
    const Register record = record_with({objection(on(2020, 9, 1), "precluding"), back});
    CHECK(effect(record, "AUT", "BEL", on(2022, 1, 31)).starts_with("NOT_IN_FORCE_BETWEEN"));
    CHECK(effect(record, "AUT", "BEL", on(2022, 2, 1)) == "IN_FORCE MODIFIED");
}

TEST_CASE("a late reservation counts for nothing until a year has passed without an objection", "[O-10]") {
    const auto late = [](std::vector<Instrument> more) {
        more.insert(more.begin(), notified(act(Act::reservation, "CHE", on(2020, 5, 10), "late"), on(2020, 6, 1)));
        return record_with(std::move(more));
    };
    CHECK(effect(late({}), "CHE", "BEL", on(2021, 6, 1)) == "IN_FORCE");
    CHECK(effect(late({}), "CHE", "BEL", on(2021, 6, 2)) == "IN_FORCE MODIFIED");
    const Instrument one = act(Act::objection, "FRA", on(2021, 6, 1), {}, "late");
    CHECK(effect(late({one}), "CHE", "BEL", on(2021, 6, 2)) == "IN_FORCE");
    const Instrument outsider = act(Act::objection, "DEU", on(2021, 6, 1), {}, "late");    // no contracting State
    CHECK(effect(late({outsider}), "CHE", "BEL", on(2021, 6, 2)) == "IN_FORCE MODIFIED");
}

TEST_CASE("ninety days decided on a late reservation of before April 2000, and an objection after them does nothing",
          "[O-10][P-02]") {
    std::vector<Instrument> acts = {accession("BEL", fulfilment), accession("CHE", fulfilment),
                                    accession("FRA", fulfilment),
                                    notified(act(Act::reservation, "CHE", on(2000, 3, 10), "late"), on(2000, 3, 15)),
                                    stating(act(Act::objection, "BEL", on(2000, 6, 14), {}, "late"), "precluding")};
    CHECK(effect(record_of(clauses(), acts, Intake::accepted), "CHE", "BEL", on(2000, 6, 13)) == "IN_FORCE");
    CHECK(effect(record_of(clauses(), acts, Intake::accepted), "CHE", "BEL", on(2000, 6, 14)) == "IN_FORCE MODIFIED");
    acts.back().received = on(2000, 6, 13);
    CHECK(effect(record_of(clauses(), acts, Intake::accepted), "CHE", "BEL", on(2000, 6, 14)) == "IN_FORCE");
}

TEST_CASE("who consents after a late reservation was taken in may still object to it", "[O-10][P-02]") {
    const Instrument late = notified(act(Act::reservation, "CHE", on(2020, 5, 10), "late"), on(2020, 6, 1));
    const Register record =
        record_with({late, accession("DEU", on(2023, 5, 1)), act(Act::objection, "DEU", on(2023, 5, 1), {}, "late")});
    CHECK(effect(record, "CHE", "DEU", on(2024, 1, 1)) == "IN_FORCE PROVISIONS_EXCLUDED");
    CHECK(effect(record, "CHE", "BEL", on(2024, 1, 1)) == "IN_FORCE MODIFIED");
}

TEST_CASE("who is no Party has no relation", "[P-10]") {
    const Register record = record_with({});
    CHECK(effect(record, "AUT", "DEU", on(2022, 1, 1)) == "NOT_PARTIES");
    CHECK(effect(record, "AUT", "AUT", on(2022, 1, 1)) == "NOT_PARTIES");
    CHECK(effect(record, "AUT", "BEL", on(2020, 3, 1)) == "NOT_PARTIES");    // not yet in force for Austria
}

TEST_CASE("without the day of the notification the answer says what is missing", "[P-03][0.5]") {
    std::vector<Instrument> acts = reserved();
    acts.back().notified.reset();
    const Register record = record_of(clauses(), acts, Intake::accepted);
    const Relation found = between(record, "AUT", "BEL", on(2025, 1, 1));
    CHECK(found.terms.front().effect == ReservationEffect::pending);
    REQUIRE(found.missing.size() == 1);
    CHECK(found.missing.front() == "the day on which the reservation of AUT was notified");
}

TEST_CASE("of all pairs those with a reservation are marked, each once", "[P-08][P-11]") {
    const Register record = record_with({objection(on(2020, 9, 1), "precluding")});
    const std::vector<Relation> marked = marked_relations(replay(record), on(2022, 1, 1));
    CHECK(marked.size() == 3);
    int apart = 0;
    for (const Relation& each : marked) {
        CHECK((each.a == id("AUT") || each.b == id("AUT")));
        const Relation other_way = relation(replay(record), each.b, each.a, on(2022, 1, 1));
        CHECK(other_way.footing == each.footing);
        CHECK(other_way.terms.size() == each.terms.size());
        apart += each.footing == Footing::not_in_force_between ? 1 : 0;
    }
    CHECK(apart == 1);
}

TEST_CASE("a late reservation that the treaty forbids, or does not permit then, is disputed and never accepted",
          "[O-02][O-03][P-12]") {
    const auto with = [](ReservationsRegime regime, std::optional<Acts> made_at) {
        FinalClauses of = clauses();
        of.reservations =
            ReservationsClause{.article = {"9", {}, {}}, .regime = regime, .only = {}, .made_at = made_at};
        if (regime == ReservationsRegime::prohibited_except) of.reservations->only = "of wartime";
        const std::vector<Instrument> acts = {
            accession("BEL", fulfilment), accession("CHE", fulfilment), accession("FRA", fulfilment),
            accession("AUT", on(2020, 2, 1)),
            notified(stating(act(Act::reservation, "AUT", on(2020, 2, 2), "reservation"), "article 7"),
                     on(2020, 3, 1))};
        return record_of(std::move(of), acts, Intake::accepted);
    };
    const Date day(2022, 1, 1);
    CHECK(effect(with(ReservationsRegime::prohibited, {}), "AUT", "BEL", day) == "IN_FORCE DISPUTED");
    CHECK(effect(with(ReservationsRegime::prohibited_except, consents), "AUT", "BEL", day) == "IN_FORCE DISPUTED");
    CHECK(effect(with(ReservationsRegime::silent, {}), "AUT", "BEL", day) == "IN_FORCE MODIFIED");
}

TEST_CASE("a signatory's objection has effect when it has consented", "[P-01]") {
    const Instrument by_Italy = act(Act::objection, "ITA", on(2020, 5, 1), "of-Italy", "reservation");
    FinalClauses open = clauses();
    open.signature->until = Unlimited{};
    const Register record =
        record_with({signature("ITA", on(2020, 4, 1)), by_Italy, ratification("ITA", on(2021, 1, 1))}, open);
    CHECK(effect(record, "AUT", "ITA", on(2020, 6, 1)) == "NOT_PARTIES");
    CHECK(effect(record, "AUT", "ITA", on(2021, 2, 1)) == "IN_FORCE PROVISIONS_EXCLUDED");
    CHECK(effect(record, "AUT", "CHE", on(2020, 6, 1)) == "IN_FORCE PENDING");    // and for nobody else
    CHECK(effect(record_with({objection(on(2020, 5, 1))}), "AUT", "BEL", on(2020, 6, 1)) ==
          "IN_FORCE PROVISIONS_EXCLUDED");
}

TEST_CASE("relations with an entity that one Party does not recognise are none, and those of others as they were",
          "[G-05]") {
    const Register record = record_with(
        {act(Act::accession, "COK", on(2020, 2, 1), "cook"),
         stating(act(Act::objection, "BEL", on(2020, 3, 1), "objection", "cook"), "non-recognition"),
         notified(act(Act::withdrawal_of_objection, "BEL", on(2022, 1, 1), "regret", "objection"), on(2022, 1, 1))});
    CHECK(effect(record, "COK", "BEL", on(2021, 1, 1)) == "NO_RELATION");
    CHECK(effect(record, "COK", "CHE", on(2021, 1, 1)) == "IN_FORCE");
    CHECK(effect(record, "COK", "BEL", on(2022, 1, 1)) == "IN_FORCE");
    const Replay replayed = replay(record);
    const std::vector<Relation> marked = marked_relations(replayed, on(2021, 1, 1));
    CHECK(std::any_of(marked.begin(), marked.end(),
                      [](const Relation& each) { return each.footing == Footing::no_relation; }));
}

TEST_CASE("a successor has the reservations and objections of its predecessor, and can withdraw them", "[D-10]") {
    const Date succeeded(1993, 6, 1);
    FinalClauses of = clauses_with([](FinalClauses& c) { c.signature->from = on(1985, 1, 1); });
    const auto record = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {
            accession("BEL", on(1986, 1, 1)),
            accession("FRA", on(1986, 1, 1)),
            accession("CSK", on(1986, 1, 1)),
            notified(act(Act::reservation, "CSK", on(1986, 1, 1), "of-Czechoslovakia"), on(1986, 2, 1)),
            notified(act(Act::reservation, "FRA", on(1986, 1, 1), "of-France"), on(1986, 2, 1)),
            act(Act::objection, "CSK", on(1986, 3, 1), "to-France", "of-France"),
            succession("SVK", succeeded)};
        acts.insert(acts.end(), more.begin(), more.end());
        TreatyIdentity identity{.key = "lakes-1985",
                                .title = {},
                                .adopted = on(1984, 1, 1),
                                .place = {},
                                .depositaries = {},
                                .untc = {},
                                .source = {}};
        return record_of(Treaty(std::move(identity), of), acts, Intake::accepted);
    };
    CHECK(effect(record({}), "SVK", "BEL", on(1994, 1, 1)) == "IN_FORCE MODIFIED");
    CHECK(effect(record({}), "SVK", "FRA", on(1994, 1, 1)) == "IN_FORCE MODIFIED PROVISIONS_EXCLUDED");
    const Relation found = between(record({}), "SVK", "BEL", on(1994, 1, 1));
    CHECK(found.terms.at(0).by == id("SVK"));
    const Instrument withdrawn =
        act(Act::withdrawal_of_reservation, "SVK", on(1995, 1, 1), "back", "of-Czechoslovakia");
    CHECK(effect(record({withdrawn}), "SVK", "BEL", on(1995, 2, 1)) == "IN_FORCE");
    const Instrument no_objection = act(Act::withdrawal_of_objection, "SVK", on(1995, 1, 1), "good", "to-France");
    CHECK(effect(record({no_objection}), "SVK", "FRA", on(1995, 2, 1)) == "IN_FORCE MODIFIED MODIFIED");
    const Register whole = record({});
    const Replay replayed = replay(whole);
    const std::vector<Relation> marked = marked_relations(replayed, on(1994, 1, 1));
    CHECK(std::any_of(marked.begin(), marked.end(), [](const Relation& each) {
        return (each.a == id("SVK") && each.b == id("BEL")) || (each.a == id("BEL") && each.b == id("SVK"));
    }));
    // One that acceded for itself has none of them.
    Register other = record({});
    other.add(accession("POL", succeeded), Intake::accepted);
    CHECK(effect(other, "POL", "BEL", on(1994, 1, 1)) == "IN_FORCE");
}

TEST_CASE("what the predecessor does after the succession is its own, and what it had from its predecessor passes on",
          "[D-10]") {
    FinalClauses of = clauses_with([](FinalClauses& c) { c.signature->from = on(1985, 1, 1); });
    const auto record = [&](std::vector<Instrument> acts) {
        acts.push_back(accession("BEL", on(1986, 1, 1)));
        TreatyIdentity identity{.key = "lakes-1985",
                                .title = {},
                                .adopted = on(1984, 1, 1),
                                .place = {},
                                .depositaries = {},
                                .untc = {},
                                .source = {}};
        return record_of(Treaty(std::move(identity), of), acts, Intake::accepted);
    };
    // The Sudan reserved; South Sudan succeeded; then the Sudan withdrew.
    const auto sudan = [&](Date withdrawn) {
        return record({accession("SDN", on(1990, 1, 1)),
                       notified(act(Act::reservation, "SDN", on(1990, 1, 1), "reservation"), on(1990, 2, 1)),
                       succession("SSD", on(2012, 1, 1)),
                       act(Act::withdrawal_of_reservation, "SDN", withdrawn, "back", "reservation")});
    };
    CHECK(effect(sudan(on(2013, 1, 1)), "SSD", "BEL", on(2014, 1, 1)) == "IN_FORCE MODIFIED");
    CHECK(effect(sudan(on(2013, 1, 1)), "SDN", "BEL", on(2014, 1, 1)) == "IN_FORCE");
    CHECK(effect(sudan(on(2010, 1, 1)), "SSD", "BEL", on(2014, 1, 1)) == "IN_FORCE");
    // From Yugoslavia to Serbia to Montenegro.
    const std::vector<Instrument> from_Yugoslavia = {
        accession("YUG", on(1986, 1, 1)),
        notified(act(Act::reservation, "YUG", on(1986, 1, 1), "reservation"), on(1986, 2, 1)),
        succession("SRB", on(2001, 3, 12)), succession("MNE", on(2006, 10, 23))};
    CHECK(effect(record(from_Yugoslavia), "SRB", "BEL", on(2008, 1, 1)) == "IN_FORCE MODIFIED");
    CHECK(effect(record(from_Yugoslavia), "MNE", "BEL", on(2008, 1, 1)) == "IN_FORCE MODIFIED");
    // Nor is there anything left of one that Serbia withdrew while it had it.
    std::vector<Instrument> withdrawn = from_Yugoslavia;
    withdrawn.push_back(act(Act::withdrawal_of_reservation, "SRB", on(2003, 1, 1), "back", "reservation"));
    CHECK(effect(record(withdrawn), "MNE", "BEL", on(2008, 1, 1)) == "IN_FORCE");
    withdrawn.back().received = on(2007, 1, 1);
    CHECK(effect(record(withdrawn), "MNE", "BEL", on(2008, 1, 1)) == "IN_FORCE MODIFIED");
    // A reservation that came late, and that an objection kept out, there is none to inherit.
    const auto late = [&](std::vector<Instrument> more) {
        more.insert(more.begin(),
                    notified(act(Act::reservation, "SDN", on(2005, 1, 1), "reservation"), on(2005, 2, 1)));
        more.push_back(accession("SDN", on(1990, 1, 1)));
        more.push_back(succession("SSD", on(2012, 1, 1)));
        return record(more);
    };
    CHECK(effect(late({}), "SSD", "BEL", on(2014, 1, 1)) == "IN_FORCE MODIFIED");
    CHECK(effect(late({act(Act::objection, "BEL", on(2005, 3, 1), "no", "reservation")}), "SSD", "BEL",
                 on(2014, 1, 1)) == "IN_FORCE");
}

TEST_CASE("late circulation moves the time for objections, and no other date", "[V-03][P-03]") {
    const auto told_on = [](Date day) {
        std::vector<Instrument> acts = reserved();
        acts.back().notified = day;
        return record_of(clauses(), acts, Intake::accepted);
    };
    const Register early = told_on(on(2020, 3, 1));
    const Register late = told_on(on(2020, 12, 1));
    CHECK(between(early, "AUT", "BEL", on(2022, 1, 1)).terms.at(0).last_day == on(2021, 3, 1));
    CHECK(between(late, "AUT", "BEL", on(2022, 1, 1)).terms.at(0).last_day == on(2021, 12, 1));
    CHECK(spell(replay(early), "AUT").consented == spell(replay(late), "AUT").consented);
    CHECK(spell(replay(early), "AUT").from == spell(replay(late), "AUT").from);
}
