// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>

#include "campaign/documents.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;
using document::changed;
using document::date;
using document::list;
using document::number;
using document::Path;
using document::table;
using document::words;
using text::Node;

namespace {

/// A campaign that uses every field, with every kind of goal.
Campaign full_campaign() {
    const DateInterval year = DateInterval::year(2009);
    CampaignIdentity identity = small::identity();
    identity.coalition = {.name = "Small coalition", .convenor = "its convenor", .members = {"One", "Another"}};
    identity.period.until = small::day(2012, 12, 31);
    identity.certainty = Certainty::unsure;
    identity.note = "a \"note\"";
    CampaignContent content{
        .objectives =
            {{.goal = InstrumentsGoal(20), .deadline = year, .evidence = {"a source", Certainty::text_seen, "a note"}},
             {.goal = InstrumentsGoal(2, {Act::signature, Act::accession}, Counting::further, MembersOf{"eu"})},
             {.goal = EntryIntoForceGoal{}, .deadline = small::day(2010, 1, 1)},
             {.goal = ShareGoal(Ratio(2, 3), PartiesTo{"crc-1989"}, BaseOnAdoption{}, Step::sign)},
             {.goal = ShareGoal(Ratio(1, 1), AnyCircle({Listed({"CHN"}), MembersOf{"eu"}}))},
             {.goal = NamedGoal{Listed({"FRA", "DEU"}), Step::sign}},
             {.goal = UniversalityGoal(OtherThan(AllStates{}, Listed({"USA"})), on(2010, 1, 1))}},
        .supporters = {{.who = "Government of Canada",
                        .state = "CAN",
                        .gives = {SupportKind::posts, SupportKind::other},
                        .what = "a stamp",
                        .when = {DateInterval::month(1997, 12), Unknown{}},
                        .evidence = {.certainty = Certainty::known}},
                       {.who = "A fund", .gives = {SupportKind::funds}, .when = {Unknown{}, Open{}}}},
        .activities = {{.kind = ActivityKind::demarche,
                        .what = "notes to capitals",
                        .when = {small::day(2008, 1, 1), small::day(2008, 1, 31)},
                        .states = {"FRA", "DEU"},
                        .organiser = "Small coalition",
                        .outcome = "two answers",
                        .cost = Money{1250050, 2, "CHF"}},
                       {.kind = ActivityKind::event, .what = "launch", .when = within(year)},
                       {.kind = ActivityKind::conference, .what = "conference", .when = {Unknown{}, Unknown{}}}},
        .pledges = {{.state = "FRA",
                     .act = Act::ratification,
                     .made = small::day(2008, 1, 1),
                     .by = year,
                     .where = "a speech",
                     .evidence = {.note = "a note"}},
                    {.state = "DEU", .act = Act::signature, .made = Unknown{}, .where = "a letter"}},
        .stages = {{.state = "FRA", .stage = Stage::before_parliament, .on = DateInterval::month(2008, 3)},
                   {.state = "DEU", .stage = Stage::opposed, .on = small::day(2008, 1, 1), .evidence = {.note = "x"}}},
        .obstacles = {{.state = "FRA",
                       .what = "elections",
                       .when = {small::day(2007, 4, 22), small::day(2007, 5, 6)},
                       .evidence = {.source = "a newspaper"}},
                      {.state = "DEU", .what = "a reserve of the finance ministry", .when = {Unknown{}, Open{}}}},
        .expenses = {{.what = "translations", .amount = Money{300, 0, "EUR"}, .when = within(year)},
                     {.what = "rent", .amount = Money{5, 1, "CHF"}, .when = {small::day(2008, 1, 1), Unknown{}}}}};
    return Campaign(identity, content);
}

/// The problems as they are read, one line each.
std::string all_of(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems) lines += (lines.empty() ? "" : "\n") + to_string(problem);
    return lines;
}

Node full_document() { return definition_of(full_campaign()); }

}    // namespace

TEST_CASE("what is written of a campaign reads back as the same campaign") {
    const Campaign campaign = full_campaign();
    const Result<Campaign> back = read_campaign(definition_of(campaign));
    REQUIRE(all_of(back.problems()) == "");
    CHECK(*back == campaign);
}

TEST_CASE("a campaign with no more than it needs reads back as the same campaign") {
    const Campaign campaign = small::campaign(InstrumentsGoal(20));
    const Node document = definition_of(campaign);
    CHECK(document.find("supporter") == nullptr);
    CHECK(document.find("until") == nullptr);
    CHECK(read_campaign(document).value() == campaign);
}

TEST_CASE("dates that are not known to the day are written as they are known") {
    const Node document = full_document();
    CHECK(document.find("from")->text() == "2007-09");
    CHECK(document.find("from")->kind() == text::NodeKind::string);
    CHECK(document.find("until")->kind() == text::NodeKind::date);
    const Node& activities = *document.find("activity");
    CHECK(activities.items()[1].find("on")->text() == "2009");
    CHECK(activities.items()[2].find("on")->text() == "unknown");
    CHECK(activities.items()[0].find("on") == nullptr);
}

TEST_CASE("what a campaign file leaves out has the plain meaning") {
    Node document = definition_of(small::campaign(InstrumentsGoal(20)));
    document = changed(document, {"certainty"}, std::nullopt);
    document = changed(document, {"objective"},
                       list({table({{"kind", words("instruments")}, {"number", number("20")}}),
                             table({{"kind", words("share")}, {"share", words("all")}, {"of", words("the Parties")}}),
                             table({{"kind", words("named")}, {"states", list({words("FRA")})}})}));
    document = changed(document, {"activity"},
                       table({{"kind", words("event")}, {"what", words("launch")}, {"on", number("2007")}}));
    const Campaign campaign = read_campaign(document).value();
    CHECK(campaign.identity().certainty == Certainty::known);
    CHECK(campaign.period().until == End(Open{}));
    CHECK(campaign.objectives()[0].goal == Goal(InstrumentsGoal(20, consents, Counting::total, Everyone{})));
    CHECK(campaign.objectives()[1].goal == Goal(ShareGoal(Ratio(1, 1), Parties{}, BaseOnEachDay{}, Step::join)));
    CHECK(campaign.objectives()[2].goal == Goal(NamedGoal{Listed({"FRA"}), Step::join}));
    CHECK(campaign.activities().front().when == within(DateInterval::year(2007)));
}

TEST_CASE("each mistake in a campaign file is one problem, with its place, what is wrong and what was found") {
    struct Case {
        std::string_view name;
        Path path;
        std::optional<Node> value;
        std::string_view message;
    };
    const std::string at = "campaign.toml:7:3: ";
    const Case cases[] = {
        {"no key", {"key"}, {}, "the campaign lacks `key`; add it"},
        {"bad key",
         {"key"},
         words("no key"),
         "`key` of the campaign is none that can stand there; found `no key`; keys have 1 to 64 letters, digits, "
         "'-', '_', "
         "'.' and '+'"},
        {"no name", {"name"}, {}, "the campaign lacks `name`; add it"},
        {"no treaty", {"treaty"}, {}, "the campaign lacks `treaty`; add it"},
        {"no source", {"source"}, {}, "the campaign lacks `source`; add it"},
        {"no beginning", {"from"}, {}, "the campaign lacks `from`; add it"},
        {"no date",
         {"from"},
         words("autumn 2007"),
         "`from` of the campaign is none that can stand there; found `autumn 2007`; write a date as 1997-12-03, "
         "\"1997-12\", \"1997\" or \"1997-12-03/1998-01-15\""},
        {"no such day",
         {"until"},
         date("2012-02-30"),
         "`until` of the campaign is none that can stand there; found `2012-02-30`; write a date as 1997-12-03, "
         "\"1997-12\", \"1997\" or \"1997-12-03/1998-01-15\""},
        {"certainty",
         {"certainty"},
         words("sure"),
         "`certainty` of the campaign is none that can stand there; found `sure`; use one of: \"text seen\", "
         "\"known\", "
         "\"unsure\""},
        {"unknown field",
         {"budget"},
         number("7"),
         "the campaign knows no `budget`; use one of: activity, certainty, coalition, expense, feeds, from, key, name, "
         "note, objective, obstacle, pledge, source, stage, supporter, treaty, until"},
        {"no coalition", {"coalition"}, {}, "the campaign lacks `coalition`; add it"},
        {"unknown field of the coalition",
         {"coalition", "leader"},
         words("X"),
         "[coalition] knows no `leader`; use one of: convenor, members, name"},
        {"members that are no list",
         {"coalition", "members"},
         words("One"),
         "`members` of [coalition] must be a list; found text `One`"},
        {"no objective", {"objective"}, {}, "the campaign lacks `objective`; add it"},
        {"an objective that is no table",
         {"objective", 0U},
         number("20"),
         "`objective` of the campaign must list tables; found a whole number `20`"},
        {"no kind", {"objective", 2U, "kind"}, {}, "[[objective]] lacks `kind`; add it"},
        {"no number", {"objective", 0U, "number"}, {}, "[[objective]] lacks `number`; add it"},
        {"number in words",
         {"objective", 0U, "number"},
         words("twenty"),
         "`number` of [[objective]] must be a whole number; found text `twenty`"},
        {"too many instruments",
         {"objective", 0U, "number"},
         number("1000"),
         "[[objective]] makes no sense: an objective of no instrument, or of more than there can be"},
        {"no act",
         {"objective", 1U, "acts"},
         list({words("signature"), words("ratify")}),
         "`acts` of [[objective]] is none that can stand there; found `ratify`; use act words such as "
         "\"ratification\" or "
         "\"accession\""},
        {"an act nobody campaigns for",
         {"objective", 1U, "acts"},
         list({words("withdrawal")}),
         "[[objective]] makes no sense: an objective of acts that are neither signatures nor consents"},
        {"no counting",
         {"objective", 1U, "counting"},
         words("more"),
         "`counting` of [[objective]] is none that can stand there; found `more`; use one of: \"total\", "
         "\"further\""},
        {"no share", {"objective", 3U, "share"}, {}, "[[objective]] lacks `share`; add it"},
        {"a share of more than all",
         {"objective", 3U, "share"},
         words("3/2"),
         "`share` of [[objective]] is none that can stand there; found `3/2`; write it as \"2/3\", or \"all\""},
        {"a share with a hole",
         {"objective", 3U, "share"},
         words("2/"),
         "`share` of [[objective]] is none that can stand there; found `2/`; write it as \"2/3\", or \"all\""},
        {"a share of whom", {"objective", 3U, "of"}, {}, "[[objective]] lacks `of`; add it"},
        {"a share of everyone",
         {"objective", 3U, "of"},
         words("States and organizations"),
         "[[objective]] makes no sense: a share of nobody knows whom: name a circle of States that can be counted"},
        {"a base on no day",
         {"objective", 3U, "on"},
         words("Friday"),
         "`on` of [[objective]] is none that can stand there; found `Friday`; write a date, \"each day\" or "
         "\"adoption\""},
        {"no step",
         {"objective", 3U, "step"},
         words("think"),
         "`step` of [[objective]] is none that can stand there; found `think`; use one of: \"sign\", \"join\""},
        {"no States", {"objective", 5U, "states"}, list({}), "[[objective]] makes no sense: a list of no States"},
        {"a State twice",
         {"objective", 5U, "states"},
         list({words("FRA"), words("FRA")}),
         "[[objective]] makes no sense: a State twice in one list"},
        {"universality as of when", {"objective", 6U, "on"}, {}, "[[objective]] lacks `on`; add it"},
        {"a field of another kind",
         {"objective", 6U, "number"},
         number("20"),
         "[[objective]] knows no `number`; use one of: certainty, deadline, kind, note, of, on, source"},
        {"no deadline",
         {"objective", 0U, "deadline"},
         words("soon"),
         "`deadline` of [[objective]] is none that can stand there; found `soon`; write a date as 1997-12-03, "
         "\"1997-12\", "
         "\"1997\" or \"1997-12-03/1998-01-15\""},
        {"a supporter without a name", {"supporter", 0U, "who"}, {}, "[[supporter]] lacks `who`; add it"},
        {"no kind of support",
         {"supporter", 0U, "gives"},
         list({words("money")}),
         "`gives` of [[supporter]] is none that can stand there; found `money`; use \"staff time\", \"posts\", "
         "\"funds\", "
         "\"office\" or \"other\""},
        {"a supporter since when", {"supporter", 0U, "from"}, {}, "[[supporter]] lacks `from`; add it"},
        {"no kind of activity",
         {"activity", 0U, "kind"},
         words("lunch"),
         "`kind` of [[activity]] is none that can stand there; found `lunch`; use one of: \"event\", \"media "
         "work\", \"direct "
         "advocacy\", \"technical support\", \"support to civil society\", \"parliamentary work\", \"demarche\", "
         "\"conference\", "
         "\"treaty event\""},
        {"two sets of dates",
         {"activity", 1U, "until"},
         date("2009-12-31"),
         "[[activity]] has both `on` and `until`; keep `on`, or `from` and `until`"},
        {"no key of a State",
         {"activity", 0U, "states"},
         list({words("Côte d'Ivoire")}),
         "`states` of [[activity]] is none that can stand there; found `Côte d'Ivoire`; use keys of States such as "
         "\"CAN\""},
        {"whose pledge", {"pledge", 0U, "state"}, {}, "[[pledge]] lacks `state`; add it"},
        {"pledge of what",
         {"pledge", 0U, "act"},
         words("ratify"),
         "`act` of [[pledge]] is none that can stand there; found `ratify`; use an act word such as "
         "\"ratification\" or "
         "\"accession\""},
        {"pledge made when", {"pledge", 0U, "made"}, {}, "[[pledge]] lacks `made`; add it"},
        {"pledge made where", {"pledge", 0U, "where"}, {}, "[[pledge]] lacks `where`; add it"},
        {"a fault of one part",
         {"pledge", 1U, "act"},
         words("objection"),
         "the act promised is neither a signature nor a consent"},
        {"a cost without a currency",
         {"activity", 0U, "cost"},
         words("12500"),
         "`cost` of [[activity]] is none that can stand there; found `12500`; write an amount and a currency as "
         "\"12500.50 CHF\""},
        {"a stage that is none",
         {"stage", 0U, "stage"},
         words("friendly"),
         "`stage` of [[stage]] is none that can stand there; found `friendly`; use one of: \"no contact\", "
         "\"undecided\", \"opposed\", \"supportive\", \"signed\", \"before cabinet\", \"before parliament\", "
         "\"approved\", \"deposited\""},
        {"a stage of no State", {"stage", 0U, "state"}, {}, "[[stage]] lacks `state`; add it"},
        {"a stage of no day", {"stage", 0U, "on"}, {}, "[[stage]] lacks `on`; add it"},
        {"a stage on an unknown day",
         {"stage", 0U, "on"},
         words("unknown"),
         "`on` of [[stage]] is none that can stand there; found `unknown`; write a date as 1997-12-03, "
         "\"1997-12\", \"1997\" or \"1997-12-03/1998-01-15\""},
        {"an obstacle that nobody describes", {"obstacle", 0U, "what"}, {}, "[[obstacle]] lacks `what`; add it"},
        {"an obstacle since when", {"obstacle", 0U, "from"}, {}, "[[obstacle]] lacks `from`; add it"},
        {"an obstacle that ends first",
         {"obstacle", 0U, "until"},
         date("2007-01-01"),
         "the obstacle ends before it begins"},
        {"money for what", {"expense", 0U, "what"}, {}, "[[expense]] lacks `what`; add it"},
        {"how much money", {"expense", 0U, "amount"}, {}, "[[expense]] lacks `amount`; add it"},
        {"money in words",
         {"expense", 0U, "amount"},
         words("a lot"),
         "`amount` of [[expense]] is none that can stand there; found `a lot`; write an amount and a currency as "
         "\"12500.50 CHF\""},
        {"feeds that are no table",
         {"feeds"},
         words("stages.csv"),
         "`feeds` of the campaign must be a table; found text; write [feeds]"},
        {"a feed of another kind",
         {"feeds"},
         table({{"objectives", words("objectives.csv")}}),
         "[feeds] knows no `objectives`; use one of: activities, pledges, stages"},
        {"a feed that nobody reads",
         {"feeds"},
         table({{"stages", words("stages.csv")}}),
         "the feeds of this campaign file cannot be read here; found stages.csv; put the rows into the file, as "
         "tables"},
        {"a fault of the whole", {"until"}, date("2007-08-31"), "the campaign ends before it begins"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Result<Campaign> read = read_campaign(changed(full_document(), c.path, c.value));
            CHECK(all_of(read.problems()) == at + std::string(c.message));
        }
}

TEST_CASE("a circle that cannot be read is pointed at within its sentence") {
    const Result<Campaign> read =
        read_campaign(changed(full_document(), {"objective", 3U, "of"}, words("members of the moon")));
    REQUIRE(read.problems().size() == 1);
    const Problem problem = read.problems().front();
    // The text begins at column 3, its first character after the quote at 4, "the" 11 further on.
    CHECK(to_string(problem.place) == "campaign.toml:7:15");
}

TEST_CASE("all mistakes of a campaign file are reported at once") {
    Node document = changed(full_document(), {"name"}, std::nullopt);
    document = changed(document, {"objective", 0U, "deadline"}, words("soon"));
    document = changed(document, {"pledge", 0U, "where"}, std::nullopt);
    CHECK(read_campaign(document).problems().size() == 3);
}

TEST_CASE("a document that is no table is no campaign") {
    CHECK_FALSE(read_campaign(words("campaign")).ok());
    CHECK_FALSE(read_campaign(list({})).ok());
}
