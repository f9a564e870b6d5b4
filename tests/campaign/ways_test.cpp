// SPDX-License-Identifier: BSL-1.0
// What would turn a negative answer: each way is tried against the record with its acts in it.
#include <depositary/campaign/ways.hpp>
#include <depositary/law/derived_acts.hpp>
#include <depositary/law/judge.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

StateId id(std::string_view key) { return built_in_roster()->at(key); }

/// "IND signature, IND ratification: 1998-01-01", one for each way.
std::vector<std::string> told(const Ways& ways) {
    std::vector<std::string> lines;
    for (const Way& way : ways.ways) {
        std::string line;
        for (const WayStep& step : way.steps)
            line += (line.empty() ? "" : ", ") + step.state.text() + " " + std::string(to_string(step.act));
        lines.push_back(line + ": " + (way.from ? to_string(*way.from) : "open"));
    }
    return lines;
}

Ways into_force(const TreatyKey& treaty, Date day) { return ways_into_force(status(record(treaty), day)); }
Ways to_be_party(const TreatyKey& treaty, std::string_view state, Date day) {
    return ways_to_be_party(status(record(treaty), day), id(state));
}

using Lines = std::vector<std::string>;

/// The acts that were received by that day, as if the record ended there.
Register cut(const Register& whole, Date day) {
    Register part(whole.shared_treaty(), whole.shared_roster());
    for (const Instrument& act : whole.instruments())
        if (act.received <= day && (!act.target || part.find(*act.target))) part.add(act, Intake::accepted);
    return part;
}

/// Whether the act was taken in deposit.
bool takes_effect(const Status& after, const InstrumentKey& act) {
    return after.replay().judgement(*after.record().find(act)).in_deposit;
}

bool is_by_one_of(const std::vector<WayStep>& steps, const StateKey& state) {
    return std::any_of(steps.begin(), steps.end(), [&](const WayStep& step) { return step.state == state; });
}

/// The record and those it looks at with the steps in them, put together by hand.
Status status_with(const Register& before, const std::vector<WayStep>& steps, Date day) {
    Register with = before;
    Docket docket;
    for (const WayStep& step : steps) {
        Instrument act = instrument(step.act, step.state, step.on);
        act.target = step.target;
        if (step.treaty == before.treaty().key()) {
            with.add(act);
        } else {
            Register other = docket.find(step.treaty) ? *docket.find(step.treaty) : *built_in_record(step.treaty);
            other.add(act);
            docket = docket.with(std::make_shared<const Register>(std::move(other)));
        }
    }
    if (const std::optional<ParentClause>& clause = before.treaty().clauses().parent; clause && clause->consent_from)
        if (const std::shared_ptr<const Register> parent = docket.find(clause->treaty))
            for (const Instrument& act : derived_consents(before.treaty(), replay(*parent)))
                if (act.received >= day.plus_days(-1000) && is_by_one_of(steps, *act.state)) with.add(act);
    static std::vector<std::unique_ptr<Register>> kept;
    kept.push_back(std::make_unique<Register>(std::move(with)));
    return status(*kept.back(), day, docket);
}

}    // namespace

TEST_CASE("what would bring a treaty into force is the smallest set of acts, with the day") {
    // One short of fifty: any State that is not in.
    const Ways tpnw = into_force("tpnw-2017", on(2020, 10, 23));
    CHECK(tpnw.size() == 1);
    CHECK(tpnw.number == tpnw.ways.size());
    CHECK(tpnw.ways.size() > 100);
    // Without the United States only the Russian Federation had the weight, and the other way round.
    CHECK(told(into_force("kyoto-1997", on(2004, 11, 1))) ==
          Lines{"USA ratification: 2005-01-30", "RUS ratification: 2005-01-30"});
    // Of the nine of annex 2 that are missing three have not signed.
    const Ways ctbt = into_force("ctbt-1996", on(2022, 1, 1));
    REQUIRE(ctbt.ways.size() == 1);
    CHECK(ctbt.size() == 11);
    CHECK(ctbt.ways.front().from == on(2022, 6, 30));
}

TEST_CASE("a treaty in force, one whose day is set and one that has ended are told apart") {
    CHECK(into_force("tpnw-2017", on(2021, 1, 22)).empty());
    CHECK(told(into_force("tpnw-2017", on(2021, 1, 21))) == Lines{": 2021-01-22"});
    CHECK(to_be_party("tpnw-2017", "AUT", on(2022, 1, 1)).empty());
    CHECK(told(to_be_party("tpnw-2017", "PHL", on(2021, 2, 19))) == Lines{": 2021-05-19"});
}

TEST_CASE("what would make a State a Party is told act by act") {
    struct Row {
        const char* treaty;
        const char* state;
        Date day;
        Lines ways;
    };
    const Row rows[] = {
        {"tpnw-2017", "DEU", on(2023, 1, 1), {"DEU accession: 2023-04-01"}},
        {"tpnw-2017", "BRA", on(2023, 1, 1), {"BRA ratification: 2023-04-01"}},
        // Only who is a Party to the Covenant may join the Protocol.
        {"iccpr-op2-1989", "PAK", on(1995, 1, 1), {"PAK accession, PAK accession: 1995-04-01"}},
        {"iccpr-op2-1989", "POL", on(1995, 1, 1), {"POL accession: 1995-04-01"}},
        // No accession before entry into force: sign first.
        {"ctbt-1996", "IND", on(2022, 1, 1), {"IND signature, IND ratification: open"}},
        // Left, and can come back.
        {"paris-2015", "USA", on(2021, 1, 10), {"USA acceptance: 2021-02-09"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.treaty, row.state);
        Lines found = told(to_be_party(row.treaty, row.state, row.day));
        if (std::string_view(row.treaty) == "paris-2015") {
            REQUIRE(found.size() == 1);    // whatever the act is called that the clause names first
            CHECK(found.front().ends_with("2021-02-09"));
        } else {
            CHECK(found == row.ways);
        }
    }
}

TEST_CASE("an instrument that is held wants its completion and no second instrument") {
    Instrument held = accession("DEU", on(2022, 12, 1));
    held.id = "german";
    held.lacks = {Lack::full_powers};
    Register acts = record("tpnw-2017");
    acts.add(held);
    const Ways ways = ways_to_be_party(status(acts, on(2023, 1, 1)), id("DEU"));
    REQUIRE_FALSE(ways.ways.empty());
    CHECK(ways.ways.front().steps.front().act == Act::completion);
    CHECK(ways.ways.front().steps.front().target == InstrumentKey("german"));
    CHECK(ways.ways.front().from == on(2023, 4, 1));
}

TEST_CASE("an act that is not open yet is told with the day from which it is") {
    // Open for accession only from its entry into force.
    const Ways ways = to_be_party("rome-1998", "VAT", on(1998, 7, 17));
    REQUIRE_FALSE(ways.ways.empty());
    CHECK(ways.ways.front().steps.front().on >= on(1998, 7, 17));
    // Before it is opened for signature, the first day on which it is.
    const Ways early = to_be_party("mine-ban-1997", "FRA", on(1997, 11, 1));
    REQUIRE_FALSE(early.ways.empty());
    CHECK(early.ways.front().steps.front().on == on(1997, 12, 3));
}

TEST_CASE("what the record holds of later days does not stand in the way") {
    // Canada signed and ratified on the first day of signature; asked about a month before, it had done nothing.
    const Ways canada = to_be_party("mine-ban-1997", "CAN", on(1997, 11, 1));
    CHECK_FALSE(canada.ways.empty());
    CHECK(canada.barred.empty());
    CHECK_FALSE(to_be_party("cwc-1993", "NGA", on(1992, 12, 1)).ways.empty());
}

TEST_CASE("where no act of States helps, what stands in the way is told") {
    const Ways ways = to_be_party("un-charter-1945", "CHE", on(2000, 1, 1));
    CHECK(ways.ways.empty());
    REQUIRE(ways.barred.size() == 1);
    CHECK(ways.barred.front().starts_with("ADMISSION_DECISION_MISSING (C-02, art. 4)"));
}

TEST_CASE("every way leads where it says, and one act fewer does not") {
    int tried = 0;
    for (const std::shared_ptr<const Treaty>& treaty : collection().treaties()) {
        const std::shared_ptr<const Register> of = built_in_record(treaty->key());
        if (of == nullptr) continue;
        for (const int years : {2, 9}) {
            const Date day = treaty->identity().adopted.plus_days(365 * years);
            const Register until_then = cut(*of, day);
            const Status before = status(until_then, day);
            for (const StateStatus& state : before.states()) {
                if ((state.state.index() + static_cast<unsigned>(years)) % 17 != 0) continue;
                const Ways ways = ways_to_be_party(before, state.state);
                CAPTURE(treaty->key().text(), to_string(day), of->roster().key(state.state).text());
                REQUIRE(ways.empty() == (state.standing == Standing::party));
                if (ways.size() == 0 || before.replay().has_joined(state.state, day)) continue;
                const Way& way = ways.ways.front();
                const Date then = std::max(way.from.value_or(day), way.steps.back().on);
                const Status after = status_with(until_then, way.steps, then);
                REQUIRE(after.standing(state.state) == (way.from ? Standing::party : Standing::contracting));
                const std::vector<WayStep> fewer(way.steps.begin(), way.steps.end() - 1);
                REQUIRE(status_with(until_then, fewer, then).standing(state.state) != after.standing(state.state));
                ++tried;
            }
        }
    }
    CHECK(tried > 300);
}

TEST_CASE("every way into force leads there, and not without one of its acts") {
    int tried = 0;
    for (const std::shared_ptr<const Treaty>& treaty : collection().treaties()) {
        const std::shared_ptr<const Register> of = built_in_record(treaty->key());
        if (of == nullptr) continue;
        const std::optional<Date> fulfilled = replay(*of).entry_into_force().fulfilled;
        const Date day = (fulfilled ? *fulfilled : on(2015, 1, 1)).plus_days(-40);
        if (day < treaty->identity().adopted) continue;
        CAPTURE(treaty->key().text(), to_string(day));
        const Register until_then = cut(*of, day);
        const Ways ways = ways_into_force(status(until_then, day), {}, 3);
        for (const Way& way : ways.ways) {
            if (!way.from || way.steps.empty()) continue;
            const Status after = status_with(until_then, way.steps, *way.from);
            REQUIRE(after.in_force() == Truth::yes);
            for (const Instrument& act : after.record().instruments())
                if (!act.id || !until_then.find(*act.id)) REQUIRE(takes_effect(after, *act.id));
            const std::vector<WayStep> fewer(way.steps.begin(), way.steps.end() - 1);
            REQUIRE(status_with(until_then, fewer, way.steps.back().on).entry_into_force().date != way.from);
            ++tried;
        }
    }
    CHECK(tried > 60);
}

namespace {

/// A treaty that waits for that, and a register of it with one accession.
Register waiting_for(Condition when) {
    FinalClauses of;
    of.accession = AccessionClause{};
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, std::move(when), {}};
    Register acts(Treaty({.key = "lakes-2000",
                          .title = "Convention on Lakes",
                          .adopted = on(2000, 1, 1),
                          .place = {},
                          .depositaries = {},
                          .untc = {},
                          .source = {}},
                         std::move(of)));
    acts.add(accession("AUT", on(2001, 1, 1)), Intake::accepted);
    return acts;
}

}    // namespace

TEST_CASE("what waits for no act of a State has no number of ways, and says what it waits for") {
    const Register acts = waiting_for(EventRecorded{"decision"});
    const Ways ways = ways_into_force(status(acts, on(2002, 1, 1)));
    CHECK(ways.ways.empty());
    CHECK_FALSE(ways.number.has_value());
    CHECK_FALSE(ways.others.empty());
    CHECK(to_text(ways, status(acts, on(2002, 1, 1))).find("decision") != std::string::npos);
}

TEST_CASE("where a group is unknown it is named as what stands in the way") {
    const Register acts = waiting_for(InstrumentCount(1, {Act::accession}, MembersOf{"lake-states"}));
    const Status found = status(acts, on(2002, 1, 1));
    REQUIRE(found.missing().size() == 1);
    const Ways ways = ways_into_force(found);
    CHECK(ways.ways.empty());
    CHECK(ways.barred.empty());    // for all that is known there may be ways
    REQUIRE(ways.untold.size() == 2);
    CHECK(ways.untold.front().find("lake-states") != std::string::npos);
    CHECK(ways.untold.back() == "nobody says " + found.missing()[0]);
    CHECK(to_text(ways, found).starts_with("What would change this cannot be told:\n"));
}

TEST_CASE("where nobody says who may take part, it is not said that no act would do") {
    Register acts = waiting_for(InstrumentCount(2, {Act::accession}));
    FinalClauses of = acts.treaty().clauses();
    of.participation.sign = of.participation.join = MembersOf{"lake-states"};
    const Register closed(Treaty(acts.treaty().identity(), std::move(of)));
    const Ways to_force = ways_into_force(status(closed, on(2002, 1, 1)));
    CHECK(to_force.barred.empty());
    CHECK_FALSE(to_force.untold.empty());
    const Ways to_party = ways_to_be_party(status(closed, on(2002, 1, 1)), id("AUT"));
    CHECK(to_party.barred.empty());
    REQUIRE_FALSE(to_party.untold.empty());
    CHECK(to_party.untold.front().starts_with("ELIGIBILITY_UNDETERMINED"));
}

TEST_CASE("an instrument that is received only later wants no completion yet") {
    Instrument held = accession("DEU", on(2023, 6, 1));
    held.lacks = {Lack::full_powers};
    Register acts = record("tpnw-2017");
    acts.add(held);
    const Replay whole = replay(acts);
    CHECK(told(ways_to_be_party(Status(whole, on(2023, 1, 1)), id("DEU"))) == Lines{"DEU accession: 2023-04-01"});
}

TEST_CASE("ways are told in words: names in order, and the days on which they are not that of the question") {
    const auto text = [](const TreatyKey& treaty, const char* state, Date day) {
        const Status found = status(record(treaty), day);
        return to_text(ways_to_be_party(found, id(state)), found);
    };
    CHECK(text("cwc-1993", "NGA", on(1992, 12, 1)).find("signature on 13 January 1993") != std::string::npos);
    CHECK(text("tpnw-2017", "DEU", on(2023, 1, 1)).find("accession by Germany: from 1 April 2023") !=
          std::string::npos);
    const Status one_short = status(record("tpnw-2017"), on(2020, 10, 23));
    const std::string many = to_text(ways_into_force(one_short), one_short);
    CHECK(many.find(": Afghanistan, Albania, Andorra, Argentina, Armenia") != std::string::npos);
}

namespace {

/// A protocol that only Parties to the Convention on Lakes may join, open for accession from 2003 on.
Register protocol() {
    FinalClauses of;
    of.participation.sign = of.participation.join = PartiesTo{"lakes-2000"};
    of.accession =
        AccessionClause{.article = {}, .opens = AccessionOpens::on_date, .date = on(2003, 1, 1), .decision = {}};
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, InstrumentCount(1, {Act::accession}), {}};
    of.parent = ParentClause{.article = {}, .treaty = "lakes-2000"};
    return Register(Treaty({.key = "lakes-protocol-2001",
                            .title = "Protocol on Lakes",
                            .adopted = on(2001, 1, 1),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}},
                           std::move(of)));
}

}    // namespace

TEST_CASE("a State that has to be a Party to another treaty first joins that one first, however far up it is",
          "[F-01]") {
    // No act is left to those that are in; others have to join the Convention on organized crime first.
    const Ways trafficking = into_force("trafficking-2000", on(2003, 1, 1));
    CHECK(trafficking.barred.empty());
    CHECK_FALSE(trafficking.ways.empty());
    // The amendment of London asks for the Protocol, and that for the Convention.
    const Ways saudi_arabia = to_be_party("montreal-london-1990", "SAU", on(1991, 6, 1));
    REQUIRE_FALSE(saudi_arabia.ways.empty());
    std::vector<std::string> treaties;
    for (const WayStep& step : saudi_arabia.ways.front().steps) treaties.push_back(step.treaty.text());
    CHECK(treaties == Lines{"vienna-ozone-1985", "montreal-1987", "montreal-london-1990"});
}

TEST_CASE("where one of several treaties has to be joined first, or all of them, that is found", "[F-01][G-01]") {
    const auto asking = [](Circle join) {
        FinalClauses of = protocol().treaty().clauses();
        of.participation.sign = of.participation.join = std::move(join);
        of.accession = AccessionClause{};
        return Register(Treaty(protocol().treaty().identity(), std::move(of)));
    };
    Register lakes = waiting_for(InstrumentCount(1, {Act::accession}));
    const Docket docket = std::move(Docket().add(lakes));
    // Malaysia was no Party to the Convention against Torture in 2002, nor to the one on lakes.
    const auto treaties_of = [&](const Register& child) {
        std::vector<std::string> treaties;
        const Ways ways = ways_to_be_party(status(child, on(2002, 1, 1), docket), id("MYS"), docket);
        REQUIRE_FALSE(ways.ways.empty());
        for (const WayStep& step : ways.ways.front().steps) treaties.push_back(step.treaty.text());
        return treaties;
    };
    CHECK(treaties_of(asking(PartiesTo{"cat-1984"})) == Lines{"cat-1984", "lakes-protocol-2001"});
    // What nobody says of one of them does not matter where the other will do.
    const Register with_unknown = asking(AnyCircle({PartiesTo{"echr-1950"}, PartiesTo{"lakes-2000"}}));
    CHECK(ways_to_be_party(status(with_unknown, on(2002, 1, 1), docket), id("MYS"), docket).untold.empty());
    const Lines either = treaties_of(asking(AnyCircle({PartiesTo{"cat-1984"}, PartiesTo{"lakes-2000"}})));
    CHECK(either.size() == 2);
}

TEST_CASE("before its adoption a treaty can be accepted by nobody", "[I-04]") {
    const Ways early = ways_to_be_party(status(record("kigali-2016"), on(1999, 6, 1)), id("USA"));
    CHECK(early.ways.empty());
    CHECK(early.barred == Lines{"the treaty was adopted only on 15 October 2016"});
    CHECK(into_force("kigali-2016", on(2016, 10, 14)).barred == early.barred);
    const Ruling ruling = judge(record("kigali-2016"), instrument(Act::ratification, "SWE", on(1999, 6, 1)));
    CHECK(ruling.outcome() == Outcome::hold);
}

namespace {

/// As `protocol`, for all States, and its clause asks for other deposits.
Register with_clause(Condition when, std::optional<SignatureClause> signature = {}) {
    FinalClauses of;
    of.accession = AccessionClause{};
    of.signature = std::move(signature);
    of.consent = ConsentClause{};
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, std::move(when), {}};
    return Register(Treaty(protocol().treaty().identity(), std::move(of)));
}

}    // namespace

TEST_CASE("where the clause counts only Parties to another treaty, those that can join that one count",
          "[F-01][K-04]") {
    const Register acts = with_clause(InstrumentCount(150, {Act::accession}, PartiesTo{"cat-1984"}));
    const Ways ways = ways_into_force(status(acts, on(2001, 6, 1)));
    CHECK(ways.barred.empty());
}

TEST_CASE("the fewest acts are looked for, not the fewest States", "[J-03]") {
    // Japan has to be among four; who has not signed accedes only after the closing, so that some take two acts and some one.
    Register acts = with_clause(AllOf({InstrumentCount(3, {Act::ratification}),
                                       NamedDeposited(std::nullopt, Listed({"JPN"}), {Act::ratification})}),
                                SignatureClause{{}, on(2001, 1, 1), Unlimited{}, {}});
    for (const char* signatory : {"AUT", "BEL", "CHE"})
        acts.add(signature(signatory, on(2001, 2, 1)), Intake::accepted);
    const Ways ways = ways_into_force(status(acts, on(2001, 6, 1)));
    CHECK(ways.size() == 4);    // Japan signs and ratifies, two signatories ratify
    CHECK(ways.number == 3U);
}

TEST_CASE("a step that can be taken at once is not put off for one that cannot", "[C-02]") {
    // Accession to the protocol opens in 2003; the State joins the Convention on Lakes today.
    const Register child = protocol();
    const Docket docket = std::move(Docket().add(waiting_for(InstrumentCount(1, {Act::accession}))));
    const Ways ways = ways_to_be_party(status(child, on(2002, 1, 1), docket), id("CHE"), docket);
    REQUIRE(ways.size() == 2);
    CHECK(ways.ways.front().steps.front().on == on(2002, 1, 1));
    CHECK(ways.ways.front().steps.back().on == on(2003, 1, 1));
}

TEST_CASE("where the clause counts signatures of Parties to another treaty, that one is joined first", "[F-01][A-01]") {
    FinalClauses of =
        with_clause(InstrumentCount(1, {Act::signature}), SignatureClause{{}, on(2001, 1, 1), Unlimited{}, {}})
            .treaty()
            .clauses();
    of.participation.sign = of.participation.join = PartiesTo{"lakes-2000"};
    const Register acts(Treaty(protocol().treaty().identity(), std::move(of)));
    const Register parent(waiting_for(InstrumentCount(1, {Act::accession})).treaty());
    const Docket docket = std::move(Docket().add(parent));
    const Ways ways = ways_into_force(status(acts, on(2002, 1, 1), docket), docket);
    CHECK(ways.size() == 2);
}

TEST_CASE("a correction that the depositary made later counts from the first", "[V-06]") {
    Register acts = with_clause(InstrumentCount(1, {Act::accession}));
    Instrument early = accession("AUT", on(2001, 2, 10));
    early.id = "austria";
    acts.add(early, Intake::accepted);
    Instrument correction = instrument(Act::correction, "AUT", on(2001, 5, 1));
    correction.state.reset();
    correction.target = InstrumentKey("austria");
    correction.effective = on(2001, 3, 10);
    acts.add(correction, Intake::accepted);
    const Status found = status(acts, on(2001, 3, 1));
    REQUIRE(found.standing(id("AUT")) == Standing::none);
    CHECK(told(ways_to_be_party(found, id("CHE"))) == Lines{"CHE accession: 2001-03-01"});
}

TEST_CASE("what enters into force for each State on its own waits for no number of them", "[L-09]") {
    const Register acts{collection().at("tlatelolco-1967")};
    const Ways ways = ways_into_force(status(acts, on(1975, 6, 1)));
    CHECK(ways.untold.empty());
    REQUIRE(ways.others.size() == 1);
    CHECK(ways.others.front().starts_with("it has no general date"));
}

TEST_CASE("where the number that is needed moves with the acts, a way is found by trying", "[J-04]") {
    const Ways ways = into_force("un-charter-1945", on(1945, 9, 1));
    REQUIRE(ways.ways.size() == 1);
    CHECK_FALSE(ways.number.has_value());
    CHECK_FALSE(ways.fewest);
    CHECK(ways.ways.front().from.has_value());
    CHECK(to_text(ways, status(record("un-charter-1945"), on(1945, 9, 1)))
              .starts_with(
                  "What would change this (26 acts, of which none can be left out):\n  ratification by China, "));
}

TEST_CASE("where consent to the parent is consent to the treaty too, the one act is enough", "[F-07]") {
    const Ways ways = to_be_party("part-xi-1994", "PAK", on(1995, 1, 1));
    REQUIRE_FALSE(ways.ways.empty());
    CHECK(ways.size() == 1);
    CHECK(ways.ways.front().steps.front().treaty == TreatyKey("unclos-1982"));
    CHECK(into_force("part-xi-1994", on(1995, 6, 1)).barred.empty());
}

TEST_CASE("no act is proposed that the depositary would not take", "[A-08][C-02]") {
    // Signature is closed, or open to those who were at the conference; only ratification counts.
    for (const auto& [treaty, day] : {std::pair{"apostille-1961", on(1964, 1, 1)},
                                      {"apostille-1961", on(1963, 1, 1)},
                                      {"bwc-1972", on(1974, 1, 1)},
                                      {"antarctic-1959", on(1960, 6, 1)},
                                      {"geneva-1949", on(1950, 5, 1)}}) {
        CAPTURE(treaty);
        const std::shared_ptr<const Register> of = built_in_record(treaty);
        const Register until_then = of ? cut(*of, day) : Register{collection().at(treaty)};
        const Ways ways = ways_into_force(status(until_then, day));
        for (const Way& way : ways.ways)
            for (const WayStep& step : way.steps) {
                CAPTURE(step.state.text(), to_string(step.act), to_string(step.on));
                if (step.treaty != until_then.treaty().key()) continue;
                const bool follows_another = &step != &way.steps.front() && (&step - 1)->state == step.state;
                if (!follows_another)
                    REQUIRE(judge(until_then, instrument(step.act, step.state, step.on)).takes_effect());
            }
    }
}

TEST_CASE("what the record of another treaty holds of later days, or learnt only later, helps nobody", "[F-01][V-01]") {
    const Register child = protocol();
    const auto ways = [&](Instrument to_parent, Date known) {
        Register parent = waiting_for(InstrumentCount(1, {Act::accession}));
        parent.add(std::move(to_parent), Intake::accepted);
        const Docket docket = std::move(Docket().add(parent));
        return told(ways_to_be_party(status(child, on(2002, 1, 1), docket, known), id("CHE"), docket));
    };
    const Lines parent_first = {"CHE accession, CHE accession: 2003-01-01"};
    CHECK(ways(accession("CHE", on(2001, 6, 1)), on(2002, 1, 1)) == Lines{"CHE accession: 2003-01-01"});
    CHECK(ways(accession("CHE", on(2002, 6, 1)), on(2010, 1, 1)) == parent_first);
    Instrument recorded_late = accession("CHE", on(2001, 6, 1));
    recorded_late.recorded = on(2004, 1, 1);
    CHECK(ways(recorded_late, on(2002, 1, 1)) == parent_first);
}

TEST_CASE("a longer way is told beside the shortest if it leads there sooner", "[A-01][C-02]") {
    FinalClauses of;
    of.signature = SignatureClause{{}, on(2001, 1, 1), on(2002, 12, 31), {}};
    of.accession =
        AccessionClause{.article = {}, .opens = AccessionOpens::after_closing_day, .date = {}, .decision = {}};
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, InstrumentCount(1, consents), {}};
    Register acts(Treaty({.key = "lakes-2000",
                          .title = "Convention on Lakes",
                          .adopted = on(2000, 1, 1),
                          .place = {},
                          .depositaries = {},
                          .untc = {},
                          .source = {}},
                         std::move(of)));
    acts.add(signature("BEL", on(2001, 1, 1)), Intake::accepted);
    acts.add(ratification("BEL", on(2001, 2, 1)), Intake::accepted);
    const Status found = status(acts, on(2002, 1, 1));
    const Ways ways = ways_to_be_party(found, id("CHE"));
    CHECK(told(ways) == Lines{"CHE accession: 2003-01-01", "CHE signature, CHE ratification: 2002-01-01"});
    CHECK(to_text(ways, found) ==
          "What would change this, with the fewest acts (1), or sooner with more:\n"
          "  accession on 1 January 2003 by Switzerland: from 1 January 2003\n"
          "  Switzerland (signature, ratification): from 1 January 2002\n");
}

TEST_CASE("where it does not matter who acts, so many of a group are told, and not every set of them") {
    const Status early = status(record("tpnw-2017"), on(2018, 1, 1));
    const Ways ways = ways_into_force(early);
    REQUIRE(ways.whoever.size() == 1);
    CHECK(ways.whoever.front().number == ways.size());
    CHECK(ways.whoever.front().of.size() > 150);
    CHECK_FALSE(ways.number.has_value());
    const std::string text = to_text(ways, early);
    CHECK(text.find("any " + std::to_string(ways.size()) + " of " + std::to_string(ways.whoever.front().of.size()) +
                    " States") != std::string::npos);
    CHECK(text.size() < 400);
    CHECK(ways_into_force(status(record("ctbt-1996"), on(2022, 1, 1))).whoever.empty());    // named States
}

TEST_CASE("a standing that lapsed revives, and needs no new consent", "[H-06]") {
    FinalClauses of = waiting_for(InstrumentCount(2, {Act::accession})).treaty().clauses();
    of.deposit_conditions.push_back(DepositCondition{
        .article = {}, .what = "reports", .with = consents, .if_missing = IfMissing::record, .continuing = true});
    Register acts(Treaty(waiting_for(DateReached{on(2030, 1, 1)}).treaty().identity(), std::move(of)));
    acts.add(accession("AUT", on(2001, 1, 1)), Intake::accepted);
    Instrument lapse = instrument(Act::event, "AUT", on(2002, 1, 1));
    lapse.value = "lapse";
    acts.add(lapse, Intake::accepted);
    const Ways ways = ways_to_be_party(status(acts, on(2003, 1, 1)), id("AUT"));
    CHECK(ways.ways.empty());
    REQUIRE(ways.others.size() == 1);
    CHECK(ways.others.front().find("revives") != std::string::npos);
    CHECK(ways_to_be_party(status(acts, on(2001, 6, 1)), id("AUT")).others.empty());
    // Unless it has taken its instrument back.
    acts.add(instrument(Act::withdrawal_of_instrument, "AUT", on(2002, 6, 1)), Intake::accepted);
    CHECK(told(ways_to_be_party(status(acts, on(2003, 1, 1)), id("AUT"))) == Lines{"AUT accession: open"});
}

TEST_CASE("where participation ends with membership, one that is no member has no way", "[G-06]") {
    Register acts{collection().at("echr-1950")};
    const auto barred = [&] {
        return to_text(ways_to_be_party(status(acts, on(2023, 1, 1)), id("RUS")), status(acts, on(2023, 1, 1)));
    };
    CHECK(barred().starts_with("What would change this cannot be told:"));    // nobody says who the members are
    Instrument left = instrument(Act::assertion, "RUS", on(2022, 3, 16));
    left.value = "not a member of \"council-of-europe\"";
    left.source = "resolution CM/Res(2022)2";
    acts.add(left, Intake::accepted);
    CHECK(barred().starts_with("What stands in the way:"));
}

TEST_CASE("where only ratification counts, the States that have not signed are shown to sign first", "[K-02]") {
    const Register acts{collection().at("bwc-1972")};
    const Ways ways = ways_into_force(status(acts, on(1974, 1, 1)));
    REQUIRE_FALSE(ways.ways.empty());
    CHECK(ways.size() == 44);    // each of 22 signs and ratifies
    CHECK(ways.ways.front().from == on(1974, 1, 1));
}
