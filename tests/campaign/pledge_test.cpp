// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/measure.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace depositary;
using small::promised;
using small::record;
using small::with;

namespace {

/// France ratified the Convention on 23 September 2008 (UN Treaty Collection IV.16).
Pledge french_pledge(std::optional<DateInterval> by) {
    return {.state = "FRA", .act = Act::ratification, .made = small::day(2008, 1, 1), .by = by, .where = "a speech"};
}

/// Whether the register says that a State had acted before it promised to.
bool contradicts(const Campaign& campaign, const Register& acts, Date day) {
    const std::vector<CampaignFinding> findings = measure(campaign, acts, day).findings;
    return std::any_of(findings.begin(), findings.end(), [](const CampaignFinding& finding) {
        return finding.code == CampaignFindingCode::pledge_already_kept;
    });
}

}    // namespace

TEST_CASE("a pledge is kept by its last day, kept late after it, due before it and overdue after it") {
    struct Case {
        std::string_view name;
        std::optional<DateInterval> by;
        Date day;
        PledgeState state;
        std::optional<int> days_left;
    };
    const DateInterval in_2008 = DateInterval::year(2008);
    const DateInterval september = DateInterval::month(2008, 9);
    const Case cases[] = {
        {"due", small::day(2008, 9, 23), on(2008, 9, 22), PledgeState::due, 1},
        {"due on its last day", small::day(2008, 9, 22), on(2008, 9, 22), PledgeState::due, 0},
        {"overdue", small::day(2008, 9, 21), on(2008, 9, 22), PledgeState::overdue, -1},
        {"kept on its last day", small::day(2008, 9, 23), on(2008, 9, 23), PledgeState::kept, std::nullopt},
        {"kept late", small::day(2008, 9, 22), on(2008, 9, 23), PledgeState::kept_late, std::nullopt},
        {"kept within the month", september, on(2008, 9, 23), PledgeState::kept, std::nullopt},
        {"kept within the year", in_2008, on(2009, 6, 1), PledgeState::kept, std::nullopt},
        {"no day named, due", std::nullopt, on(2008, 9, 22), PledgeState::due, std::nullopt},
        {"no day named, kept", std::nullopt, on(2008, 9, 23), PledgeState::kept, std::nullopt},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Measures found = measure(promised({french_pledge(c.by)}), record(), c.day);
            REQUIRE(found.pledges.size() == 1);
            CHECK(found.pledges.front().state == c.state);
            CHECK(found.pledges.front().days_left == c.days_left);
            const bool done = c.day >= on(2008, 9, 23);
            CHECK(found.pledges.front().done == (done ? std::optional(on(2008, 9, 23)) : std::nullopt));
            CHECK(found.findings.empty());
        }
}

TEST_CASE("a pledge is not known before it was made") {
    const Campaign campaign = promised({french_pledge(std::nullopt)});
    CHECK(measure(campaign, record(), on(2007, 12, 31)).pledges.empty());
    CHECK(measure(campaign, record(), on(2008, 1, 1)).pledges.size() == 1);

    Pledge in_January = french_pledge(std::nullopt);
    in_January.made = DateInterval::month(2008, 1);
    CHECK(measure(promised({in_January}), record(), on(2007, 12, 31)).pledges.empty());
    CHECK(measure(promised({in_January}), record(), on(2008, 1, 1)).pledges.size() == 1);

    Pledge undated = french_pledge(std::nullopt);
    undated.made = Unknown{};
    CHECK(measure(promised({undated}), record(), on(2007, 12, 31)).pledges.size() == 1);
}

TEST_CASE("any consent keeps a pledge of consent, and a consent keeps a pledge to sign") {
    const Register acts = with("ced-2006", {accession("FRA", on(2008, 6, 1)), signature("DEU", on(2008, 7, 1))});
    const auto pledge = [](StateKey state, Act act) {
        return Pledge{.state = std::move(state), .act = act, .made = small::day(2008, 1, 1), .where = "a speech"};
    };
    const Campaign campaign = promised({pledge("FRA", Act::ratification), pledge("FRA", Act::signature),
                                        pledge("DEU", Act::signature), pledge("DEU", Act::ratification)});
    const std::vector<PledgeProgress> found = measure(campaign, acts, on(2008, 12, 31)).pledges;
    REQUIRE(found.size() == 4);
    CHECK(found[0].done == on(2008, 6, 1));
    CHECK(found[1].done == on(2008, 6, 1));
    CHECK(found[2].done == on(2008, 7, 1));
    CHECK(found[3].state == PledgeState::due);
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i].pledge == i);
}

TEST_CASE("a pledge to come back is not kept by having been in before") {
    // Rome Statute, article 127(1): one year from the receipt of the notice, so that it was out on 1 January 2006.
    const Register acts =
        with(record("rome-1998"),
             {accession("TUR", on(2003, 1, 1)), withdrawal("TUR", on(2005, 1, 1)), accession("TUR", on(2008, 1, 1))});
    const auto to_return = [&](Date made) {
        return promised({{.state = "TUR", .act = Act::accession, .made = DateInterval(made), .where = "a speech"}},
                        "rome-1998");
    };
    CHECK(measure(to_return(on(2007, 1, 1)), acts, on(2007, 12, 31)).pledges.front().state == PledgeState::due);
    CHECK(measure(to_return(on(2007, 1, 1)), acts, on(2008, 1, 1)).pledges.front().done == on(2008, 1, 1));
    CHECK_FALSE(contradicts(to_return(on(2007, 1, 1)), acts, on(2008, 1, 1)));
    // On the day of its leaving it is out; the day before it is still in.
    CHECK_FALSE(contradicts(to_return(on(2006, 1, 1)), acts, on(2008, 1, 1)));
    CHECK(contradicts(to_return(on(2005, 12, 31)), acts, on(2008, 1, 1)));
}

TEST_CASE("a pledge of a State that had acted already is kept, and found to contradict the register") {
    Pledge late = french_pledge(std::nullopt);
    late.made = small::day(2008, 9, 24);
    const Measures found = measure(promised({late}), record(), on(2008, 12, 31));
    CHECK(found.pledges.front().state == PledgeState::kept);
    REQUIRE(found.findings.size() == 1);
    CHECK(text_of(found.findings.front()) ==
          "PLEDGE_ALREADY_KEPT: pledge 1, FRA, ratification (a speech): it had acted on 23 September 2008, before it "
          "promised to");

    late.made = small::day(2008, 9, 23);
    CHECK(measure(promised({late}), record(), on(2008, 12, 31)).findings.empty());
}

TEST_CASE("an overdue pledge is broken when the campaign has ended, and an open one by an act against it") {
    struct Case {
        std::string_view name;
        std::optional<DateInterval> by;
        End campaign_until;
        std::vector<Instrument> acts;
        Date day;
        PledgeState state;
        std::optional<Date> against;
    };
    const DateInterval in_2008 = small::day(2008, 12, 31);
    const Instrument taken_back = instrument(Act::withdrawal_of_signature, "SWE", on(2009, 2, 1));
    const Instrument disavowed = instrument(Act::no_intention_to_become_party, "SWE", on(2008, 2, 1));
    const Case cases[] = {
        {"overdue", in_2008, Open{}, {}, on(2009, 3, 1), PledgeState::overdue, {}},
        {"the campaign goes on", in_2008, small::day(2009, 3, 1), {}, on(2009, 3, 1), PledgeState::overdue, {}},
        {"the campaign has ended", in_2008, small::day(2009, 2, 28), {}, on(2009, 3, 1), PledgeState::broken, {}},
        {"it may have ended", in_2008, DateInterval::year(2009), {}, on(2009, 3, 1), PledgeState::overdue, {}},
        {"no day was named", {}, small::day(2009, 2, 28), {}, on(2009, 3, 1), PledgeState::due, {}},
        {"the signature was taken back",
         in_2008,
         Open{},
         {taken_back},
         on(2009, 3, 1),
         PledgeState::broken,
         on(2009, 2, 1)},
        {"not yet", in_2008, Open{}, {taken_back}, on(2009, 1, 31), PledgeState::overdue, {}},
        {"it said that it will not", {}, Open{}, {disavowed}, on(2008, 2, 1), PledgeState::broken, on(2008, 2, 1)},
        {"it had said so before it promised",
         {},
         Open{},
         {instrument(Act::no_intention_to_become_party, "SWE", on(2007, 12, 1))},
         on(2009, 1, 1),
         PledgeState::due,
         {}},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CampaignIdentity identity = small::identity();
            identity.period.until = c.campaign_until;
            const Campaign campaign(identity, {.objectives = {small::objective(EntryIntoForceGoal{})},
                                               .pledges = {{.state = "SWE",
                                                            .act = Act::ratification,
                                                            .made = small::day(2008, 1, 1),
                                                            .by = c.by,
                                                            .where = "a speech"}}});
            const Register acts = with(record(), c.acts);
            const PledgeProgress found = measure(campaign, acts, c.day).pledges.at(0);
            CHECK(found.state == c.state);
            CHECK(found.against == c.against);
        }
}
