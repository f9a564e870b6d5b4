// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/formats/toml.hpp>

#include "catch.hpp"
#include "formats/files.hpp"

using namespace depositary;

namespace {

/// The one block of TOML of the documentation.
std::string documented_example() {
    const std::string page = bytes_of(source_folder() / "docs/campaign-files.md");
    const std::string fence = "```toml\n";
    const std::size_t begin = page.find(fence) + fence.size();
    return page.substr(begin, page.find("```", begin) - begin);
}

/// What is wrong with the documented example when one text in it is replaced by another.
std::string wrong_with(std::string_view there, std::string_view instead) {
    std::string file = documented_example();
    const std::size_t place = file.find(there);
    REQUIRE(place != std::string::npos);
    file.replace(place, there.size(), instead);
    std::string lines;
    for (const Problem& problem : read_campaign(read_toml(file, "lake.toml").value()).problems())
        lines += (lines.empty() ? "" : "\n") + to_string(problem);
    return lines;
}

}    // namespace

TEST_CASE("the campaign file of the documentation is read as it is meant") {
    const Campaign campaign = read_campaign(read_toml(documented_example(), "lake.toml").value()).value();
    CHECK(campaign.key() == CampaignKey("lake-convention"));
    CHECK(campaign.period().from == Beginning(DateInterval::month(2007, 9)));
    REQUIRE(campaign.objectives().size() == 3);
    CHECK(campaign.objectives()[1].goal == Goal(ShareGoal(Ratio(2, 3), MembersOf{"african-states"})));
    CHECK(campaign.activities().at(0).states.size() == 2);
    CHECK(campaign.pledges().at(0).by == DateInterval::year(2010));
}

TEST_CASE("a campaign written as TOML is read as the same campaign") {
    CHECK(campaigns().size() == 5);
    for (const Campaign& campaign : campaigns()) DYNAMIC_SECTION(campaign.key()) {
            const std::string toml = write_toml(definition_of(campaign));
            CHECK(read_campaign(read_toml(toml, "again.toml").value()).value() == campaign);
        }
}

TEST_CASE("a built-in campaign is the file that it was built from") {
    for (const Campaign& campaign : campaigns()) DYNAMIC_SECTION(campaign.key()) {
            const std::string name = campaign.key().text() + ".toml";
            const std::string toml = bytes_of(source_folder() / "data/campaigns" / name);
            CHECK(read_campaign(read_toml(toml, name).value()).value() == campaign);
        }
}

TEST_CASE("a mistake in a campaign file is reported with its line and column") {
    struct Case {
        std::string_view there;
        std::string_view instead;
        std::string_view message;
    };
    const Case cases[] = {
        {"number = 20", "number = 2000",
         "lake.toml:12:1: [[objective]] makes no sense: an objective of no instrument, or of more than there can be"},
        {"number = 20", "count = 20",
         "lake.toml:12:1: [[objective]] lacks `number`; add it\n"
         "lake.toml:14:9: [[objective]] knows no `count`; use one of: acts, by, certainty, counting, deadline, kind, "
         "note, "
         "number, source"},
        {"\"2/3\"", "\"4/3\"",
         "lake.toml:19:9: `share` of [[objective]] is none that can stand there; found `4/3`; write it as \"2/3\", "
         "or "
         "\"all\""},
        {"by = \"2010\"", "by = \"2008\"",
         "lake.toml:42:1: the pledge was made after the day by which it was to be kept"},
        {"deadline = \"2009\"", "deadline = \"2006\"", "lake.toml:12:1: the deadline lies before the campaign begins"},
        {"kind = \"demarche\"", "kind = \"dinner\"",
         "lake.toml:36:8: `kind` of [[activity]] is none that can stand there; found `dinner`; use one of: "
         "\"event\", "
         "\"media work\", \"direct advocacy\", \"technical support\", \"support to civil society\", \"parliamentary "
         "work\", "
         "\"demarche\", \"conference\", \"treaty event\""},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.instead) {
            CHECK(wrong_with(c.there, c.instead) == c.message);
        }
}
