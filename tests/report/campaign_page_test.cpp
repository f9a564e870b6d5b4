// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/register/records.hpp>
#include <depositary/report/campaign_page.hpp>
#include <depositary/report/campaign_text.hpp>

#include <pugixml.hpp>

#include <algorithm>
#include <functional>
#include <set>

#include "catch.hpp"

using namespace depositary;

namespace {

struct Made {
    Campaign campaign;
    CampaignReport report;
    Status status;
};

Made make(const Campaign& campaign, Date day) {
    const Register& record = *built_in_record(campaign.treaty());
    return {campaign, report_on(campaign, record, {.on = day}), status(record, day)};
}

std::string page_of(const Made& made) { return campaign_page(made.campaign, made.report, made.status); }
std::string charts_of(const Made& made) { return campaign_charts_svg(made.campaign, made.report, made.status); }

void for_each_element(const pugi::xml_node& node, const std::function<void(const pugi::xml_node&)>& f) {
    for (const pugi::xml_node& child : node.children()) {
        f(child);
        for_each_element(child, f);
    }
}

/// Days before, within and after the life of every built-in campaign.
const Date days[] = {on(1990, 1, 1), on(1998, 9, 15), on(2001, 1, 1), on(2009, 12, 31), on(2026, 1, 1)};

}    // namespace

TEST_CASE(
    "the charts of every built-in campaign are a well-formed document in which every mark has a title and every id is "
    "one") {
    for (const Campaign& campaign : campaigns())
        for (const Date day : days) DYNAMIC_SECTION(campaign.key().text() << " " << to_string(day)) {
                pugi::xml_document document;
                REQUIRE(document.load_string(charts_of(make(campaign, day)).c_str()));
                std::set<std::string> ids;
                int untitled = 0;
                for_each_element(document, [&](const pugi::xml_node& element) {
                    const std::string name = element.name();
                    if (const pugi::xml_attribute id = element.attribute("id")) CHECK(ids.insert(id.value()).second);
                    const bool is_mark = name == "rect" || name == "circle" || name == "path";
                    const std::string look = element.attribute("class").value();
                    if (is_mark && look != "over" && look != "hatching" && !element.child("title")) ++untitled;
                });
                CHECK(untitled == 0);
                for (const char* id : {"curve", "map", "regions", "stages", "timeline", "ribbon", "lanes"})
                    CHECK(ids.contains(id));
            }
}

TEST_CASE("the page needs nothing beside it") {
    for (const Campaign& campaign : campaigns()) {
        const std::string page = page_of(make(campaign, on(2009, 12, 31)));
        for (const char* asks : {"<script", "src=", "@import", "<link", "url(http"}) {
            CAPTURE(campaign.key().text(), asks);
            CHECK(page.find(asks) == std::string::npos);
        }
        CHECK(page.find("default-src 'none'") != std::string::npos);
    }
}

TEST_CASE("there is a table behind every chart, with a heading for every column") {
    const std::string page = page_of(make(*find_campaign("enforced-disappearance"), on(2009, 12, 31)));
    std::size_t tables = 0;
    for (std::size_t at = page.find("<table>"); at != std::string::npos; at = page.find("<table>", at + 1)) ++tables;
    CHECK(tables == 7);
    CHECK(page.find("<th scope=\"col\">Signatures</th>") != std::string::npos);
    CHECK(page.find("<th scope=\"row\">2009-12-08</th><td>81</td><td>18</td>") != std::string::npos);    // Chile
}

TEST_CASE("what is written in a campaign file cannot become markup") {
    const std::string hostile = "<script>alert(\"1\")</script> & 'x' \x01";
    const Campaign& real = *find_campaign("enforced-disappearance");
    CampaignIdentity identity = real.identity();
    identity.name = hostile;
    identity.source = hostile;
    identity.coalition.name = hostile;
    CampaignContent content = real.content();
    content.activities = {
        {.kind = ActivityKind::event, .what = hostile, .when = within(DateInterval::year(2008)), .outcome = hostile}};
    content.obstacles = {{.state = "BRA", .what = hostile, .when = {DateInterval::year(2008), Open{}}}};
    content.pledges = {{.state = "BRA", .act = Act::ratification, .made = DateInterval::year(2008), .where = hostile}};
    const Made made = make(Campaign(identity, std::move(content)), on(2009, 12, 31));
    CHECK(page_of(made).find("<script") == std::string::npos);
    CHECK(page_of(made).find('\x01') == std::string::npos);
    pugi::xml_document document;
    CHECK(document.load_string(charts_of(made).c_str()));
}

TEST_CASE("the screen of a report has no line of more than a hundred columns, and begins with where we are") {
    for (const Campaign& campaign : campaigns())
        for (const Date day : days) DYNAMIC_SECTION(campaign.key().text() << " " << to_string(day)) {
                const Made made = make(campaign, day);
                const std::string text = campaign_text(made.campaign, made.report);
                CHECK(text.starts_with(campaign.identity().name));
                std::size_t longest = 0;
                for (std::size_t from = 0; from < text.size();) {
                    const std::size_t end = text.find('\n', from);
                    const std::string line = text.substr(from, end - from);
                    const auto columns = std::count_if(line.begin(), line.end(), [](char c) {
                        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                    });
                    longest = std::max(longest, static_cast<std::size_t>(columns));
                    from = end + 1;
                }
                CHECK(longest <= 100);
            }
}

TEST_CASE("the screen says how many are to go, the pace, the required pace and whom to ask") {
    const Made made = make(*find_campaign("enforced-disappearance"), on(2009, 6, 30));
    const std::string text = campaign_text(made.campaign, made.report);
    for (const char* words : {"10 of 20, 10 to go", "pace: ", "required pace: 10 in 184 days take 19.9 a year",
                              "Next best targets", "does not show that the campaign"}) {
        CAPTURE(text, words);
        CHECK(text.find(words) != std::string::npos);
    }
}
