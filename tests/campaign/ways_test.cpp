// SPDX-License-Identifier: BSL-1.0
// What would turn a negative answer: each way is tried against the record with its acts in it.
#include <depositary/campaign/ways.hpp>
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
            REQUIRE(status_with(until_then, way.steps, *way.from).in_force() == Truth::yes);
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
    REQUIRE_FALSE(ways.barred.empty());
    CHECK(ways.barred.front().find("lake-states") != std::string::npos);
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
