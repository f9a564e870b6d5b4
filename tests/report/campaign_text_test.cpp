// SPDX-License-Identifier: BSL-1.0
// The sentences of a report, on the screen and on the page.
#include <depositary/campaign/definition.hpp>
#include <depositary/register/records.hpp>
#include <depositary/report/campaign_page.hpp>
#include <depositary/report/campaign_text.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

Campaign campaign_for(const char* treaty, Goal goal) {
    CampaignIdentity identity = find_campaign("enforced-disappearance")->identity();
    identity.treaty = treaty;
    identity.period.from = DateInterval::year(1945);
    return Campaign(identity, {.objectives = {Objective{std::move(goal), std::nullopt, {}}}});
}

struct Told {
    std::string text;
    std::string page;
};

Told tell(const Campaign& campaign, const Register& record, Date day, std::optional<Date> since = std::nullopt) {
    const CampaignReport report = report_on(campaign, record, {.on = day, .since = since});
    return {campaign_text(campaign, report), campaign_page(campaign, report, status(record, day))};
}

/// Without line breaks within a sentence.
std::string flat(const std::string& text) {
    std::string one;
    for (const char c : text)
        if (c != '\n' && c != ' ') one += c;
        else if (one.empty() || one.back() != ' ') one += ' ';
    return one;
}

bool says(const std::string& text, const std::string& words) { return flat(text).find(words) != std::string::npos; }

}    // namespace

TEST_CASE("of those that an objective of instruments counts, who is no longer in is told, and nobody else", "[K-07]") {
    const auto told = [](const char* treaty, int number, Date day) {
        const Campaign campaign = campaign_for(treaty, InstrumentsGoal(number));
        return tell(campaign, *built_in_record(treaty), day).text;
    };
    // OP2: the tenth instrument was that of the German Democratic Republic, which ceased to exist; Paris: the United States left.
    CHECK(says(told("iccpr-op2-1989", 10, on(1993, 6, 30)), "19 of 10, of them 1 no longer in"));
    CHECK(says(told("paris-2015", 50, on(2020, 12, 31)), "no longer in"));
    CHECK_FALSE(says(told("ced-2006", 20, on(2010, 12, 31)), "no longer in"));
}

TEST_CASE("signatures that an objective counts are not missed among those that are in") {
    const Campaign campaign = campaign_for("ced-2006", InstrumentsGoal(100, Acts{Act::signature}));
    CHECK_FALSE(says(tell(campaign, *built_in_record("ced-2006"), on(2010, 6, 30)).text, "no longer in"));
}

TEST_CASE("what does not fit on the screen is counted, and folded on the page") {
    const Campaign campaign = campaign_for("opac-2000", EntryIntoForceGoal{});
    const Told told = tell(campaign, *built_in_record("opac-2000"), on(2003, 1, 1), on(2002, 1, 1));
    CHECK(says(told.text, "more acts before these"));
    CHECK(says(told.text, "more of them"));
    CHECK(says(told.page, "more acts before these</summary>"));
    // Afghanistan, the last by name of those that acceded, is folded and there.
    const std::size_t folded = told.page.find("more of them</summary>");
    REQUIRE(folded != std::string::npos);
    CHECK(told.page.find("<strong>Zimbabwe</strong>", folded) != std::string::npos);
}

TEST_CASE("the power of those outside is a table where it differs, and a sentence where it does not") {
    const Campaign kyoto = campaign_for("kyoto-1997", EntryIntoForceGoal{});
    const Told weighed = tell(kyoto, *built_in_record("kyoto-1997"), on(2001, 6, 1));
    CHECK(says(weighed.page, "<th scope=\"col\">Shapley-Shubik index</th>"));
    const Campaign tests = campaign_for("ctbt-1996", EntryIntoForceGoal{});
    const Told alike = tell(tests, *built_in_record("ctbt-1996"), on(2016, 1, 1));
    CHECK(says(alike.text, "8 of those outside have power over it, all the same"));
    CHECK_FALSE(says(alike.page, "<th scope=\"col\">Shapley-Shubik index</th>"));
}

TEST_CASE("who is in the post is told with what it waits for") {
    Register record = *built_in_record("ced-2006");
    Instrument held = accession("USA", on(2009, 12, 1));
    held.lacks = {Lack::form};
    record.add(held);
    const Told told = tell(campaign_for("ced-2006", EntryIntoForceGoal{}), record, on(2009, 12, 31));
    CHECK(says(told.text, "In the post: received, and waiting for a cure United States of America: its accession"));
    CHECK(says(told.page, "<strong>United States of America</strong>: its accession"));
}

TEST_CASE("a day that the record does not reach, or before the treaty, is told before the numbers are") {
    const Campaign& campaign = *find_campaign("mine-ban");
    const Register& record = *built_in_record(campaign.treaty());
    CHECK(says(tell(campaign, record, on(2026, 1, 1)).text, "the record is complete to 12 January 2018 only"));
    const std::string early = tell(campaign, record, on(1992, 1, 1)).text;
    CHECK(says(early, "the treaty was adopted later, on 18 September 1997"));
    CHECK(says(early, "the campaign had not begun; it did on 1 October 1992 at the earliest"));
}
