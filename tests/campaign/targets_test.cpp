// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/targets.hpp>

#include <algorithm>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using small::record;

namespace {

const Target* find(const Targets& targets, const StateKey& state) {
    const auto found = std::find_if(targets.targets.begin(), targets.targets.end(),
                                    [&](const Target& target) { return target.state == state; });
    return found == targets.targets.end() ? nullptr : &*found;
}

Targets targets_of(const char* treaty, Date on, CampaignContent content = {}) {
    content.objectives = {small::objective(EntryIntoForceGoal{})};
    CampaignIdentity identity = small::identity(treaty);
    identity.period.from = DateInterval::year(1990);
    return targets(Campaign(identity, std::move(content)), status(record(treaty), on));
}

std::vector<std::string> keys(const Targets& targets, std::size_t most) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < std::min(most, targets.targets.size()); ++i)
        found.push_back(targets.targets[i].state.text());
    return found;
}

}    // namespace

TEST_CASE("a target is asked for the act that is open to it, under its article") {
    struct Case {
        const char* name;
        const char* treaty;
        Date on;
        const char* state;
        std::optional<Act> ask;
        const char* article;
    };
    const Case cases[] = {
        {"a signatory ratifies", "ced-2006", on(2009, 12, 31), "BRA", Act::ratification, "38(2)"},
        {"who has not signed accedes", "ced-2006", on(2009, 12, 31), "USA", Act::accession, "38(3)"},
        // Signature of the Mine Ban Convention closed with entry into force; accession has been open from the beginning to those
        // that have not signed.
        {"after the window closed", "mine-ban-1997", on(2000, 1, 1), "FIN", Act::accession, "16(2)"},
        {"the Paris Agreement before accession opened", "paris-2015", on(2016, 6, 1), "RUS", Act::ratification,
         "20(1)"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Targets found = targets_of(c.treaty, c.on);
            const Target* target = find(found, c.state);
            REQUIRE(target != nullptr);
            REQUIRE(target->ask.has_value() == c.ask.has_value());
            if (!c.ask) continue;
            CHECK(target->ask->act == *c.ask);
            CHECK(target->ask->article == c.article);
            CHECK(target->acts.front().act == *c.ask);
        }
}

TEST_CASE("who is in is no target, and every State outside that can act is one") {
    const Date day = on(2009, 12, 31);
    const Targets found = targets_of("ced-2006", day);
    CHECK(found.in.size() == 18);
    for (const StateKey& state : found.in) CHECK(find(found, state) == nullptr);
    // It is open to Members of the United Nations, of which there were 192 (article 38).
    CHECK(static_cast<int>(found.targets.size()) + 18 == record().roster().members("un", day).size());
    for (const char* outside : {"EUE", "VAT", "COK"}) CHECK(find(found, outside) == nullptr);
}

TEST_CASE("whose instrument is received and held is not asked again") {
    Register acts = record();
    Instrument early = accession("USA", on(2009, 12, 1));
    early.lacks = {Lack::form};
    acts.add(early);
    const Targets found = targets(small::campaign(EntryIntoForceGoal{}), status(acts, on(2009, 12, 31)));
    REQUIRE(found.in_the_post.size() == 1);
    CHECK(found.in_the_post.front().state == StateKey("USA"));
    CHECK(found.in_the_post.front().since == on(2009, 12, 1));
    CHECK(found.in_the_post.front().why.find("INSTRUMENT_DEFECTIVE") != std::string::npos);
    CHECK(find(found, "USA") == nullptr);
}

TEST_CASE("a State is pivotal if and only if a replay with its act fulfils the condition") {
    for (const auto& [treaty, day] : {std::pair{"ced-2006", on(2010, 11, 22)},
                                      {"paris-2015", on(2016, 10, 4)},
                                      {"mine-ban-1997", on(1998, 9, 8)},
                                      {"kyoto-1997", on(2004, 11, 17)}})
        DYNAMIC_SECTION(treaty) {
            const Targets found = targets_of(treaty, day);
            REQUIRE(found.completing);
            for (const Target& target : found.targets) {
                if (!target.ask) continue;
                Instrument act = instrument(target.ask->act, target.state, day);
                CHECK(target.pivotal == judge(record(treaty), act).consequence().value().fulfils);
                const bool alone = std::any_of(found.completing->sets.begin(), found.completing->sets.end(),
                                               [&](const auto& set) { return set == std::vector{target.state}; });
                if (found.completing->number == found.completing->sets.size()) CHECK(target.pivotal == alone);
            }
        }
}

TEST_CASE(
    "on the eve of Kyoto's fulfilment the States that alone would complete it come first, and their act gives the "
    "date") {
    const Targets found = targets_of("kyoto-1997", on(2004, 11, 17));
    CHECK(keys(found, 2) ==
          std::vector<std::string>{"USA", "RUS"});    // 36.1 and 17.4 per cent of the emissions of 1990
    const Target& russia = found.targets[1];
    CHECK(russia.pivotal);
    CHECK(russia.ask->entry_into_force == on(2005, 2, 15));    // the ninetieth day after 17 November
    REQUIRE(russia.power);
    CHECK(russia.power->shapley_shubik > 0.1);
    CHECK(found.targets.front().power->shapley_shubik >= russia.power->shapley_shubik);
}

TEST_CASE("targets are ordered by overdue pledge, pivot, steps at home, position, obstacles and region") {
    CampaignContent content;
    content.pledges = {{.state = "ZWE", .act = Act::accession, .by = DateInterval::year(2008), .where = "a speech"},
                       {.state = "ZMB", .act = Act::accession, .by = DateInterval::year(2010), .where = "a speech"}};
    content.stages = {{.state = "USA", .stage = Stage::before_cabinet, .on = small::day(2009, 1, 1)},
                      {.state = "TON", .stage = Stage::approved, .on = small::day(2009, 1, 1)},
                      {.state = "TUV", .stage = Stage::before_parliament, .on = small::day(2009, 1, 1)},
                      {.state = "CHN", .stage = Stage::opposed, .on = small::day(2009, 1, 1)},
                      {.state = "BTN", .stage = Stage::supportive, .on = small::day(2009, 1, 1)}};
    content.obstacles = {
        {.state = "BRA", .what = "a reservation of the armed forces", .when = {DateInterval::year(2007), Open{}}}};
    const Targets found = targets_of("ced-2006", on(2009, 12, 31), content);
    CHECK(keys(found, 4) == std::vector<std::string>{"ZWE", "TON", "TUV", "USA"});
    const auto place = [&](const char* state) { return find(found, state) - found.targets.data(); };
    CHECK(place("COL") < place("BRA"));    // alike, but for the obstacle
    CHECK(place("BRA") < place("BTN"));
    CHECK(place("BTN") < place("ZMB"));
    CHECK(find(found, "CHN") == &found.targets.back());
    CHECK(find(found, "ZWE")->reasons.front() == "promised accession by 2008 (a speech): overdue by 365 days");
    CHECK(find(found, "BRA")->obstacles == std::vector<std::size_t>{0});
}

TEST_CASE("what was not known on the day is not taken for known") {
    Register acts = record();
    Instrument late = accession("USA", on(2009, 12, 1));
    late.recorded = on(2010, 2, 1);
    acts.add(late, Intake::accepted);
    const Campaign campaign = small::campaign(EntryIntoForceGoal{});
    CHECK(find(targets(campaign, status(acts, on(2009, 12, 31), {}, on(2009, 12, 31))), "USA") != nullptr);
    CHECK(find(targets(campaign, status(acts, on(2009, 12, 31))), "USA") == nullptr);
}
