// SPDX-License-Identifier: BSL-1.0
// Who is a target and who can complete entry into force, and what is said of days and of circles around them.
#include <depositary/campaign/campaign_report.hpp>

#include <algorithm>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

Campaign campaign_for(const char* treaty) {
    CampaignIdentity identity = small::identity(treaty);
    identity.period.from = DateInterval::year(1990);
    return Campaign(std::move(identity), {.objectives = {small::objective(EntryIntoForceGoal{})}});
}

}    // namespace

TEST_CASE("the sets of one State that would complete entry into force are the States whose act is pivotal") {
    // OP2: whoever has signed the Covenant may sign, but only its Parties can complete.
    const Register acts = record("iccpr-op2-1989");
    const Status one_short = status(acts, on(1991, 4, 10));
    const Targets found = targets(campaign_for("iccpr-op2-1989"), one_short);
    std::vector<StateKey> pivotal;
    for (const Target& target : found.targets)
        if (target.pivotal) pivotal.push_back(target.state);
    REQUIRE(found.completing.has_value());
    CHECK(found.completing->size == 1);
    CHECK(found.completing->number == pivotal.size());
    CHECK(completing_sets(one_short)->number == pivotal.size());
    const auto only_signs = std::find_if(found.targets.begin(), found.targets.end(), [](const Target& target) {
        return target.ask && target.ask->act == Act::signature;
    });
    REQUIRE(only_signs != found.targets.end());
    CHECK_FALSE(only_signs->power.has_value());    // no player
}

TEST_CASE("a State whose instrument is in the post is in no set of those to be asked") {
    Register acts = record("ced-2006");
    const Targets before = targets(campaign_for("ced-2006"), status(acts, on(2009, 12, 31)));
    Instrument held = accession("USA", on(2009, 12, 1));
    held.lacks = {Lack::form};
    acts.add(held);
    const Status later = status(acts, on(2009, 12, 31));
    const Targets after = targets(campaign_for("ced-2006"), later);
    CHECK(before.completing->number == 174U * 173U / 2U);
    CHECK(after.completing->number == 173U * 172U / 2U);
    CHECK(completing_sets(later)->number == 174U * 173U / 2U);    // it is a State that can complete it all the same
}

TEST_CASE("before the treaty is opened, only those that it will be open to are targets, from that day on") {
    const Targets found = targets(campaign_for("mine-ban-1997"), status(record("mine-ban-1997"), on(1997, 12, 1)));
    const Roster& roster = *built_in_roster();
    REQUIRE(found.targets.size() > 100);
    for (const Target& target : found.targets) {
        CAPTURE(target.name);
        CHECK(roster[roster.at(target.state.text())].kind != EntityKind::organization);
        CHECK_FALSE(target.ask.has_value());
        CHECK(std::all_of(target.acts.begin(), target.acts.end(), [](const PossibleAct& act) {
            return !act.first_good_date || act.first_good_date == on(1997, 12, 3);
        }));
    }
}

TEST_CASE("a signatory that said it will not become a party comes after those that did not, and why is said",
          "[I-06]") {
    const Targets found = targets(campaign_for("rome-1998"), status(record("rome-1998"), on(2003, 1, 1)));
    const auto of = [&](const char* key) {
        return std::find_if(found.targets.begin(), found.targets.end(),
                            [&](const Target& target) { return target.state == StateKey(key); });
    };
    const auto disavowed = of("USA");
    REQUIRE(disavowed != found.targets.end());
    CHECK(disavowed->disavowed == on(2002, 5, 6));
    CHECK(of("JAM") < disavowed);    // signed, and no more is known
    const auto says_so = [](const std::string& reason) {
        return reason == "made clear on 6 May 2002 that it will not become a party";
    };
    CHECK(std::any_of(disavowed->reasons.begin(), disavowed->reasons.end(), says_so));
}

TEST_CASE("a day before the treaty or before the campaign is told") {
    CampaignIdentity identity = campaign_for("ced-2006").identity();
    identity.period.from = small::day(2007, 9, 1);
    const Campaign campaign(identity, {.objectives = {small::objective(EntryIntoForceGoal{})}});
    const auto codes = [&](Date on_day) {
        std::vector<CampaignFindingCode> found;
        for (const CampaignFinding& finding : measure(campaign, record("ced-2006"), on_day).findings)
            found.push_back(finding.code);
        return found;
    };
    using Code = CampaignFindingCode;
    CHECK(codes(on(2006, 12, 19)) == std::vector{Code::before_adoption, Code::before_campaign});
    CHECK(codes(on(2006, 12, 20)) == std::vector{Code::before_campaign});
    CHECK(codes(on(2007, 8, 31)) == std::vector{Code::before_campaign});
    CHECK(codes(on(2007, 9, 1)).empty());
}

TEST_CASE("the regional groups of a day are those of the Members of the United Nations on that day") {
    // 166 Members at the end of 1991, 189 in September 2001; Israel and the United States are counted.
    const auto members = [](Date on_day) {
        int all = 0;
        for (const GroupShortfall& group : shortfall_by_region(status(record("rome-1998"), on_day)))
            all += group.group ? group.members : 0;
        return all;
    };
    CHECK(members(on(1991, 12, 31)) == 166);
    CHECK(members(on(2001, 9, 1)) == 189);
    CHECK(members(on(2026, 1, 1)) == 193);
}

TEST_CASE("what was reported of a signatory before it disavowed its signature is of the past", "[I-06]") {
    const auto place_of = [](Date reported) {
        CampaignContent content{.objectives = {small::objective(EntryIntoForceGoal{})}};
        content.stages = {{.state = "USA", .stage = Stage::before_parliament, .on = DateInterval(reported)}};
        CampaignIdentity identity = small::identity("rome-1998");
        identity.period.from = DateInterval::year(1995);
        const Targets found =
            targets(Campaign(identity, std::move(content)), status(record("rome-1998"), on(2003, 1, 1)));
        const auto at = std::find_if(found.targets.begin(), found.targets.end(),
                                     [](const Target& target) { return target.state == StateKey("USA"); });
        return at - found.targets.begin();
    };
    CHECK(place_of(on(2002, 12, 1)) == 0);
    CHECK(place_of(on(2001, 6, 1)) > 10);
}

TEST_CASE("a pledge whose instrument was taken back before it bound is broken", "[B-12]") {
    // Malaysia acceded to the Rome Statute on 4 March 2019 and took that back on 29 April 2019.
    CampaignContent content{.objectives = {small::objective(EntryIntoForceGoal{})}};
    content.pledges = {{.state = "MYS", .act = Act::accession, .made = small::day(2018, 12, 1), .where = "a speech"}};
    CampaignIdentity identity = small::identity("rome-1998");
    const Campaign campaign(identity, std::move(content));
    const auto on_day = [&](Date day) { return measure(campaign, record("rome-1998"), day).pledges.at(0); };
    CHECK(on_day(on(2019, 4, 1)).state == PledgeState::kept);
    CHECK(on_day(on(2019, 6, 1)).state == PledgeState::broken);
    CHECK(on_day(on(2019, 6, 1)).against == on(2019, 4, 29));
}
