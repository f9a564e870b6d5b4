// SPDX-License-Identifier: BSL-1.0
// Days and circles within which the parts of a campaign hold.
#include <depositary/campaign/campaign_report.hpp>
#include <depositary/campaign/conversion.hpp>
#include <depositary/campaign/pipeline.hpp>

#include <algorithm>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

Campaign campaign_for(const char* treaty, CampaignContent content) {
    if (content.objectives.empty()) content.objectives = {small::objective(EntryIntoForceGoal{})};
    CampaignIdentity identity = small::identity(treaty);
    identity.period.from = DateInterval::year(1990);
    return Campaign(std::move(identity), std::move(content));
}

DateInterval day(int year, int month, int of_month) { return DateInterval(on(year, month, of_month)); }

/// The record without what came after the day, and with these acts.
Register with(const char* treaty, Date until, std::vector<Instrument> acts) {
    Register found(record(treaty).shared_treaty(), record(treaty).shared_roster());
    for (const Instrument& act : record(treaty).instruments())
        if (act.received <= until) found.add(act, Intake::accepted);
    for (Instrument& act : acts) found.add(std::move(act), Intake::accepted);
    return found;
}

}    // namespace

TEST_CASE("for a treaty that nobody signs the act is the one that its clause names") {
    struct {
        const char* treaty;
        Date on;
        Act ask;
    } const rows[] = {
        {"doha-2012", on(2015, 6, 1), Act::acceptance},
        {"rome-amend-8-2010", on(2012, 6, 1), Act::ratification},
        {"crc-amend-43-1995", on(2000, 1, 1), Act::acceptance},
        {"un-charter-amend-1963", on(1964, 6, 1), Act::ratification},
        {"kigali-2016", on(2017, 11, 16), Act::ratification},
    };
    for (const auto& row : rows) {
        CAPTURE(row.treaty);
        const Targets found = targets(campaign_for(row.treaty, {}), status(record(row.treaty), row.on));
        REQUIRE_FALSE(found.targets.empty());
        REQUIRE(found.targets.front().ask.has_value());
        CHECK(found.targets.front().ask->act == row.ask);
        CHECK(found.targets.front().ask->takes_effect);
    }
}

TEST_CASE("the required pace of an objective of some is judged by the pace of those") {
    // By the end of 2009 no Eastern European State had consented in the two years before.
    const InstrumentsGoal five(5, consents, Counting::total, MembersOf{"eastern-european-states"});
    const CampaignReport report =
        report_on(campaign_for("ced-2006", {.objectives = {small::objective(five, day(2011, 12, 31))}}),
                  record("ced-2006"), {.on = on(2009, 12, 31)});
    REQUIRE(report.required.front().has_value());
    CHECK_FALSE(report.required.front()->times_the_pace.has_value());
    CHECK(report.required.front()->chance == 0);
}

TEST_CASE("what is spent later is not spent yet") {
    CampaignContent content;
    content.expenses = {{.what = "a hall", .amount = {5000, 2, "CHF"}, .when = {day(2009, 3, 1), {}}},
                        {.what = "a ship", .amount = {900, 2, "CHF"}, .when = {day(2021, 3, 1), {}}}};
    const Campaign campaign = campaign_for("ced-2006", content);
    CHECK(money_spent(campaign, on(2009, 2, 28)).empty());
    CHECK(money_spent(campaign, on(2009, 3, 1)).front().value == 5000);
    CHECK(money_spent(campaign, on(2021, 3, 1)).front().value == 5900);
}

TEST_CASE("a pledge is not kept before the day of the act, though a succession reaches back") {
    CampaignContent content;
    content.pledges = {
        {.state = "MNE", .act = Act::accession, .made = day(2006, 6, 10), .by = day(2006, 9, 30), .where = "a letter"}};
    const Campaign campaign = campaign_for("crc-1989", content);
    const auto state_on = [&](Date on_day) {
        return measure(campaign, record("crc-1989"), on_day).pledges.front().state;
    };
    CHECK(state_on(on(2006, 6, 15)) == PledgeState::due);
    CHECK(state_on(on(2006, 10, 1)) == PledgeState::overdue);
    CHECK(state_on(on(2006, 10, 23)) == PledgeState::kept_late);
}

TEST_CASE("a signature whose instrument was taken back waits again", "[B-12]") {
    const Register acts =
        with("ced-2006", on(2007, 2, 6),
             {ratification("FRA", on(2007, 6, 6)), instrument(Act::withdrawal_of_instrument, "FRA", on(2007, 9, 6))});
    const auto waits = [&](Date on_day) {
        const std::vector<WaitingSignatory> waiting = waiting_signatories(status(acts, on_day));
        return std::any_of(waiting.begin(), waiting.end(),
                           [](const WaitingSignatory& each) { return each.state == StateKey("FRA"); });
    };
    CHECK_FALSE(waits(on(2007, 7, 1)));
    CHECK(waits(on(2007, 9, 6)));
}

TEST_CASE("a report of a signature goes with the signature") {
    const Register acts =
        with("ced-2006", on(2007, 2, 6), {instrument(Act::withdrawal_of_signature, "FRA", on(2008, 2, 6))});
    CampaignContent content;
    content.stages = {{.state = "FRA", .stage = Stage::signed_only, .on = day(2007, 5, 1)}};
    const Campaign campaign = campaign_for("ced-2006", content);
    const Status before = status(acts, on(2008, 1, 1));
    const Status after = status(acts, on(2009, 1, 1));
    CHECK(pipeline(campaign, before).find("FRA")->stage == Stage::signed_only);
    CHECK(pipeline(campaign, after).find("FRA")->stage == Stage::no_contact);
}

TEST_CASE("a treaty that has ended asks nobody to join", "[S-02]") {
    Register acts{collection().at("genocide-1948")};
    std::vector<const char*> states = {"AUS", "ECU", "GTM", "ISL", "NOR", "PAN", "PHL", "SLV", "ETH", "YUG",
                                       "BGR", "CSK", "FRA", "HTI", "CRI", "LBR", "MCO", "POL", "SAU", "TUR"};
    for (const char* state : states) acts.add(accession(state, on(1950, 10, 14)), Intake::accepted);
    for (std::size_t i = 0; i < 6; ++i) acts.add(withdrawal(states[i], on(1960, 5, 1)), Intake::accepted);
    const Campaign campaign = campaign_for("genocide-1948", {});
    const Status before = status(acts, on(1960, 12, 31));
    CHECK(before.in_force() == Truth::yes);
    CHECK_FALSE(targets(campaign, before).targets.empty());
    const Status after = status(acts, on(1975, 1, 1));
    REQUIRE(after.entry_into_force().ended.has_value());
    CHECK(after.in_force() == Truth::no);
    CHECK(targets(campaign, after).targets.empty());
}

TEST_CASE("whose held instrument was taken back, or followed by a good one, is asked again") {
    Instrument held = accession("USA", on(2009, 12, 1));
    held.lacks = {Lack::form};
    held.id = InstrumentKey("held");
    const auto in_the_post = [&](std::vector<Instrument> more) {
        Register acts = record("ced-2006");
        acts.add(held);
        for (Instrument& act : more) acts.add(std::move(act));
        return targets(campaign_for("ced-2006", {}), status(acts, on(2009, 12, 31))).in_the_post.size();
    };
    Instrument taken_back = instrument(Act::withdrawal_of_instrument, "USA", on(2009, 12, 10));
    taken_back.target = InstrumentKey("held");
    CHECK(in_the_post({}) == 1);
    CHECK(in_the_post({taken_back}) == 0);
    CHECK(in_the_post({accession("USA", on(2009, 12, 5)),
                       instrument(Act::withdrawal_of_instrument, "USA", on(2009, 12, 20))}) == 0);
    Instrument later = taken_back;
    later.received = on(2010, 1, 1);
    CHECK(in_the_post({later}) == 1);
}

TEST_CASE("an organization that has not acted is a target if it can act, and is where it was reported to be") {
    CampaignContent content;
    content.stages = {{.state = "EUE", .stage = Stage::approved, .on = day(2016, 4, 1)}};
    const Campaign campaign = campaign_for("paris-2015", content);
    Register acts(record("paris-2015").shared_treaty(), record("paris-2015").shared_roster());
    const Status opened = status(acts, on(2016, 4, 22));
    const Pipeline board = pipeline(campaign, opened);
    REQUIRE(board.find("EUE") != nullptr);
    CHECK(board.find("EUE")->stage == Stage::approved);
    CHECK(pipeline(campaign_for("paris-2015", {}), opened).find("EUE") == nullptr);
    const Targets found = targets(campaign, opened);
    CHECK(std::any_of(found.targets.begin(), found.targets.end(),
                      [](const Target& each) { return each.state == StateKey("EUE"); }));
}
