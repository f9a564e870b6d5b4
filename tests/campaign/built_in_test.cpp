// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/register/records.hpp>

#include "catch.hpp"

#include <algorithm>

using namespace depositary;

namespace {

const Campaign& built_in(const CampaignKey& key) {
    const Campaign* found = find_campaign(key);
    REQUIRE(found != nullptr);
    return *found;
}

Measures measured(const CampaignKey& key, Date day) {
    const Campaign& campaign = built_in(key);
    return measure(campaign, *built_in_record(campaign.treaty()), day);
}

}    // namespace

TEST_CASE(
    "the campaigns of the mine ban, cluster munitions, the Court, children and enforced disappearance are built in") {
    std::vector<std::string> keys;
    for (const Campaign& campaign : campaigns()) keys.push_back(campaign.key().text());
    CHECK(keys == std::vector<std::string>{"children-in-armed-conflict", "cluster-munitions", "enforced-disappearance",
                                           "international-criminal-court", "mine-ban"});
    CHECK(find_campaign("no-such-campaign") == nullptr);
}

TEST_CASE("a built-in campaign reads back from what is written of it, and its treaty has a record") {
    for (const Campaign& campaign : campaigns()) DYNAMIC_SECTION(campaign.key()) {
            CHECK(read_campaign(definition_of(campaign)).value() == campaign);
            CHECK(built_in_record(campaign.treaty()) != nullptr);
        }
}

TEST_CASE("a built-in campaign does not contradict its record, and each of its objectives can be measured") {
    for (const Campaign& campaign : campaigns()) DYNAMIC_SECTION(campaign.key()) {
            const std::shared_ptr<const Register> record = built_in_record(campaign.treaty());
            REQUIRE(record->until());
            const Measures found = measure(campaign, *record, *record->until());
            CHECK(found.findings.empty());
            for (const Progress& progress : found.objectives) CHECK(progress.attainment != Attainment::undetermined);
        }
}

TEST_CASE(
    "the Coalition against Enforced Disappearances set out in September 2007 and had its twenty on 23 November 2010") {
    const Campaign& campaign = built_in("enforced-disappearance");
    CHECK(in_words(*known(campaign.period().from)) == "September 2007");
    CHECK(in_words(campaign.objectives()[1]) == "20 States with any form of consent, by 2009");

    const std::vector<Progress> end_of_2009 = measured("enforced-disappearance", on(2009, 12, 31)).objectives;
    CHECK(end_of_2009[0].score->to_go() == 2);
    CHECK(end_of_2009[1].deadline == Deadline{on(2009, 12, 31), 0, Timing::ahead});

    const std::vector<Progress> day_before = measured("enforced-disappearance", on(2010, 11, 22)).objectives;
    CHECK(day_before[0].score->to_go() == 1);
    CHECK(day_before[0].attainment == Attainment::open);
    CHECK(day_before[1].deadline->timing == Timing::missed);

    const std::vector<Progress> day = measured("enforced-disappearance", on(2010, 11, 23)).objectives;
    CHECK(day[0].attainment == Attainment::reached);
    CHECK(day[0].since == on(2010, 11, 23));
    CHECK(day[2].expected == on(2010, 12, 23));
    CHECK(measured("enforced-disappearance", on(2010, 12, 23)).objectives[2].since == on(2010, 12, 23));
}

TEST_CASE("the entries into force that campaigns worked for are reached on their days") {
    struct Case {
        std::string_view campaign;
        Date day;
    };
    const Case cases[] = {{"mine-ban", on(1999, 3, 1)},
                          {"cluster-munitions", on(2010, 8, 1)},
                          {"international-criminal-court", on(2002, 7, 1)}};
    for (const Case& c : cases) DYNAMIC_SECTION(c.campaign) {
            const std::vector<Objective>& objectives = built_in(CampaignKey(c.campaign)).objectives();
            const auto found = std::find_if(objectives.begin(), objectives.end(), [](const Objective& objective) {
                return std::holds_alternative<EntryIntoForceGoal>(objective.goal);
            });
            REQUIRE(found != objectives.end());
            const auto index = static_cast<std::size_t>(found - objectives.begin());
            CHECK(measured(CampaignKey(c.campaign), c.day.plus_days(-1)).objectives[index].attainment ==
                  Attainment::open);
            CHECK(measured(CampaignKey(c.campaign), c.day).objectives[index].since == c.day);
        }
}

TEST_CASE("the drive for the children's protocol was led by an office and did not reach universality by 2012") {
    const Campaign& campaign = built_in("children-in-armed-conflict");
    REQUIRE(campaign.supporters().size() == 1);
    CHECK(campaign.supporters().front().gives.front() == SupportKind::office);
    const Progress found = measured("children-in-armed-conflict", on(2013, 1, 1)).objectives.front();
    CHECK(found.attainment == Attainment::open);
    CHECK(found.deadline->timing == Timing::missed);
    CHECK(found.score->of == 193);
}
