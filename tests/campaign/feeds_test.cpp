// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>

#include <map>

#include "campaign/documents.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using document::changed;
using document::table;
using document::words;
using text::Node;

namespace {

/// Feeds that are in memory: what they are called and what they hold.
using Files = std::map<std::string, std::string>;

FeedReader reader_of(const Files& files) {
    return [files](const std::string& name) -> Result<Feed> {
        const auto found = files.find(name);
        if (found == files.end()) return Problem{{name, 0, 0, {}}, "there is no such file", {}, {}};
        return Feed{"folder/" + name, found->second};
    };
}

/// A small campaign that names these three feeds.
Node fed() {
    return changed(definition_of(small::campaign(InstrumentsGoal(20))), {"feeds"},
                   table({{"activities", words("activities.csv")},
                          {"pledges", words("pledges.csv")},
                          {"stages", words("stages.csv")}}));
}

const Files good_files{
    {"activities.csv", "what,kind,on,states,cost\nnotes,demarche,2008-03,\"FRA, DEU;ITA\",120.50 EUR\n"},
    {"pledges.csv",
     "state,act,made,by,where\nFRA,ratification,2008-01-01,2009,\"a speech, in May\"\n"
     "DEU,signature,unknown,,a letter\n"},
    {"stages.csv", "state,stage,on,note\r\nFRA,before parliament,2008-03-04,\r\nITA,opposed,2008,a \"\"quote\"\"\r\n"}};

std::string all_of(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems) lines += (lines.empty() ? "" : "\n") + to_string(problem);
    return lines;
}

}    // namespace

TEST_CASE("rows of feeds are what tables of the campaign file would be") {
    Files files = good_files;
    files["stages.csv"] =
        "state,stage,on,note\nFRA,before parliament,2008-03-04,\nITA,opposed,2008,\"a \"\"quote\"\"\"\n";
    const Result<Campaign> campaign = read_campaign(fed(), reader_of(files));
    REQUIRE(all_of(campaign.problems()) == "");
    CHECK(campaign->activities() == std::vector<Activity>{{.kind = ActivityKind::demarche,
                                                           .what = "notes",
                                                           .when = within(DateInterval::month(2008, 3)),
                                                           .states = {"FRA", "DEU", "ITA"},
                                                           .cost = Money{12050, 2, "EUR"}}});
    CHECK(campaign->pledges() == std::vector<Pledge>{{.state = "FRA",
                                                      .act = Act::ratification,
                                                      .made = small::day(2008, 1, 1),
                                                      .by = DateInterval::year(2009),
                                                      .where = "a speech, in May"},
                                                     {.state = "DEU", .act = Act::signature, .where = "a letter"}});
    CHECK(campaign->stages() ==
          std::vector<StageReport>{{.state = "FRA", .stage = Stage::before_parliament, .on = small::day(2008, 3, 4)},
                                   {.state = "ITA",
                                    .stage = Stage::opposed,
                                    .on = DateInterval::year(2008),
                                    .evidence = {.note = "a \"quote\""}}});
    CHECK(read_campaign(definition_of(*campaign)).value() == *campaign);
}

TEST_CASE("rows of feeds come behind the tables of the campaign file") {
    Node document = fed();
    document = changed(
        document, {"stage"},
        document::list({table({{"state", words("DEU")}, {"stage", words("supportive")}, {"on", words("2007-10")}})}));
    Files files = good_files;
    files["stages.csv"] = "state,stage,on\nFRA,opposed,2008\n";
    const Campaign campaign = read_campaign(document, reader_of(files)).value();
    REQUIRE(campaign.stages().size() == 2);
    CHECK(campaign.stages()[0].state == StateKey("DEU"));
    CHECK(campaign.stages()[1].state == StateKey("FRA"));
}

TEST_CASE("each mistake in a feed is one problem, with the file, line and column of the cell") {
    struct Case {
        const char* name;
        const char* file;
        const char* content;
        const char* message;
    };
    const Case cases[] = {
        {"no State", "stages.csv", "state,stage,on\n,opposed,2008\n",
         "folder/stages.csv:2:1: the row lacks `state`; add it"},
        {"no stage", "stages.csv", "state,stage,on\nFRA,friendly,2008\n",
         "folder/stages.csv:2:5: `stage` of the row is none that can stand there; found `friendly`; use one of: "
         "\"no contact\", \"undecided\", \"opposed\", \"supportive\", \"signed\", \"before cabinet\", \"before "
         "parliament\", \"approved\", \"deposited\""},
        {"no day", "stages.csv", "state,stage,on\nFRA,opposed,2008-02-30\n",
         "folder/stages.csv:2:13: `on` of the row is none that can stand there; found `2008-02-30`; write a date as "
         "1997-12-03, \"1997-12\", \"1997\" or \"1997-12-03/1998-01-15\""},
        {"no column of that name", "stages.csv", "state,stage,on,colour\nFRA,opposed,2008,red\n",
         "folder/stages.csv:1:16: the table of stages has no such column; found colour; use: `state`, `stage`, `on`, "
         "`source`, `certainty`, `note`"},
        {"a column twice", "stages.csv", "state,stage,on,on\nFRA,opposed,2008,2009\n",
         "folder/stages.csv:1:16: the column stands twice; found on"},
        {"the same day twice", "stages.csv", "state,stage,on\nFRA,opposed,2008\nFRA,supportive,2008\n",
         "folder/stages.csv:3:1: the State has a stage for that day already"},
        {"an act that is none", "pledges.csv", "state,act,made,where\nFRA,ratify,2008,a speech\n",
         "folder/pledges.csv:2:5: `act` of the row is none that can stand there; found `ratify`; use an act word "
         "such as \"ratification\" or \"accession\""},
        {"a pledge without its day", "pledges.csv", "state,act,where\nFRA,ratification,a speech\n",
         "folder/pledges.csv:1:1: the table of pledges has no column `made`"},
        {"an activity of no kind", "activities.csv", "kind,what,on\nlunch,talk,2008\n",
         "folder/activities.csv:2:1: `kind` of the row is none that can stand there; found `lunch`; use one of: "
         "\"event\", \"media work\", \"direct advocacy\", \"technical support\", \"support to civil society\", "
         "\"parliamentary work\", \"demarche\", \"conference\", \"treaty event\""},
        {"a key that is none", "activities.csv", "kind,what,on,states\nevent,talk,2008,FRA D/E\n",
         "folder/activities.csv:2:17: `states` of the row is none that can stand there; found `D/E`; use keys of "
         "States such as \"CAN\""},
        {"other separators", "stages.csv", "state;stage;on\nFRA;opposed;2008\n",
         "folder/stages.csv:1:1: the cells are not separated by commas; found state;stage;on; save the table as CSV "
         "with commas"},
        {"a row twice", "pledges.csv",
         "state,act,made,where\nFRA,ratification,2008,a speech\nFRA,ratification,2008,a speech\n",
         "folder/pledges.csv:3:1: the same stands there twice"},
        {"money that is none", "activities.csv", "kind,what,on,cost\nevent,talk,2008,much\n",
         "folder/activities.csv:2:17: `cost` of the row is none that can stand there; found `much`; write an amount "
         "and a currency as \"12500.50 CHF\""},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            Files files = good_files;
            files["stages.csv"] = "state,stage,on\n";
            files[c.file] = c.content;
            CHECK(all_of(read_campaign(fed(), reader_of(files)).problems()) == c.message);
        }
}

TEST_CASE("a feed that is not there is a problem where the file names it, one that is no table a problem of its own") {
    CHECK(all_of(read_campaign(fed(), reader_of({})).problems()) ==
          "campaign.toml:7:3: the feed cannot be taken: there is no such file; found activities.csv\n"
          "campaign.toml:7:3: the feed cannot be taken: there is no such file; found pledges.csv\n"
          "campaign.toml:7:3: the feed cannot be taken: there is no such file; found stages.csv");
    CHECK(all_of(read_campaign(fed(), reader_of(good_files)).problems()).starts_with("folder/stages.csv:3:"));
}

TEST_CASE("with a roster, States go by key and by name, and one that it does not have is refused where it stands") {
    Files files = good_files;
    files["stages.csv"] = "state,stage,on\nNew Zealand,opposed,2008\n,,\n";
    files["activities.csv"] = "kind,what,on,states\nevent,talk,2008,\"New Zealand; Côte d'Ivoire\"\n";
    const Roster& roster = *built_in_roster();
    const Result<Campaign> read = read_campaign(fed(), reader_of(files), &roster);
    REQUIRE(all_of(read.problems()) == "");
    CHECK(read->stages().front().state == StateKey("NZL"));
    CHECK(read->stages().size() == 1);    // a row of empty cells is none
    CHECK(read->activities().front().states == std::vector<StateKey>{"NZL", "CIV"});
    files["stages.csv"] = "state,stage,on\nCanadia,opposed,2008\n";
    CHECK(all_of(read_campaign(fed(), reader_of(files), &roster).problems())
              .starts_with("folder/stages.csv:2:1: no State is called \"Canadia\""));
}
