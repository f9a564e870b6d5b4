// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "run.hpp"

#include <algorithm>
#include <filesystem>

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// A copy of the fixture, which may be lost.
std::string copied(const std::string& name) {
    const std::filesystem::path copy = std::filesystem::temp_directory_path() / name;
    std::filesystem::copy_file(std::filesystem::path(DEPOSITARY_SOURCE_DIR) / fixture(name), copy,
                               std::filesystem::copy_options::overwrite_existing);
    return copy.string();
}

}    // namespace

TEST_CASE("wrong usage is exit status 2, says why on standard error and nothing on standard output") {
    struct Case {
        std::string name;
        std::string arguments;
        std::string says;
    };
    const Case cases[] = {
        {.name = "no command", .arguments = "", .says = "subcommand"},
        {.name = "a command that there is not", .arguments = "ratify", .says = "ratify"},
        {.name = "an option that there is not", .arguments = "list --pretty", .says = "--pretty"},
        {.name = "a campaign that there is not",
         .arguments = "campaign nosuch --on 2000-01-01",
         .says =
             "\"nosuch\" is neither a file nor a campaign that is built in; those are children-in-armed-conflict, "},
        {.name = "a page in the place of the campaign",
         .arguments = "campaign " + copied("fed_well.toml") + " --on 2000-01-01 --html /." + copied("fed_well.toml"),
         .says = "fed_well.toml would be overwritten; name another file"},
        {.name = "charts in the place of a feed",
         .arguments = "campaign " + copied("fed_well.toml") + " --on 2000-01-01 --svg " + copied("stages.csv"),
         .says = "stages.csv would be overwritten; name another file"},
        {.name = "page and charts in one file",
         .arguments = "campaign mine-ban --on 2000-01-01 --html same.out --svg ./same.out",
         .says = "./same.out would be overwritten; name another file"},
        {.name = "a treaty that there is not", .arguments = "show mine-ban-1998", .says = "mine-ban-1998"},
        {.name = "no day", .arguments = "status mine-ban-1997", .says = "--on"},
        {.name = "a day that there is not", .arguments = "status mine-ban-1997 --on 1999-02-29", .says = "1999-02-29"},
        {.name = "a day in another form", .arguments = "status mine-ban-1997 --on 1/3/1999", .says = "1/3/1999"},
        {.name = "a State that there is not",
         .arguments = "explain mine-ban-1997 Atlantis --on 1999-03-01",
         .says = "Atlantis"},
        {.name = "an act that there is not",
         .arguments = "check mine-ban-1997 --state FIN --act adoption --on 2000-01-01",
         .says = "adoption"},
        {.name = "a lack that there is not",
         .arguments = "check mine-ban-1997 --state FIN --act accession --on 2000-01-01 --missing stamp",
         .says = "stamp"},
        {.name = "a day at the end of the calendar",
         .arguments = "check mine-ban-1997 --state FIN --act accession --on 9999-12-31",
         .says = "--on: 9999-12-31 is too near the end of the calendar; give a day of the years 1401 to 9000"},
        {.name = "a day at the beginning of the calendar",
         .arguments = "timeline mine-ban-1997 --from 1400-01-01",
         .says = "--from: 1400-01-01 is too near the end of the calendar"},
        {.name = "an empty day",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --known ''",
         .says = "--known: must not be empty"},
        {.name = "an empty State",
         .arguments = "explain mine-ban-1997 '' --on 2000-01-01",
         .says = "STATE: must not be empty"},
        {.name = "an option that a campaign does not have",
         .arguments = "campaign enforced-disappearance --on 2010-11-23 --pdf x",
         .says = "--pdf"},
        {.name = "a last report of the same day",
         .arguments = "campaign enforced-disappearance --on 2010-11-23 --since 2010-11-23",
         .says = "--since must be a day before --on"},
        {.name = "a target that there is not",
         .arguments = "check mine-ban-1997 --state FIN --act completion --on 2000-01-01 --target x",
         .says = "x"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Ran ran = run(c.arguments);
            CHECK(ran.status == 2);
            CHECK(ran.out.empty());
            CHECK(contains(ran.err, c.says));
        }
}

TEST_CASE("input that cannot be read is exit status 3, with its place, and nothing on standard output") {
    struct Case {
        std::string name;
        std::string arguments;
        std::string place;
    };
    const Case cases[] = {
        {.name = "a file that there is not",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record nowhere.csv",
         .place = "nowhere.csv: "},
        {.name = "a definition with a sentence that nobody understands",
         .arguments = "show " + fixture("unreadable_clause.toml"),
         .place = "unreadable_clause.toml:14:"},
        {.name = "a definition that is no TOML",
         .arguments = "show " + fixture("no_toml.toml"),
         .place = "no_toml.toml:2:"},
        {.name = "a register with a day that there is not",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record " + fixture("bad_day.csv"),
         .place = "bad_day.csv:3:"},
        {.name = "a definition with a header without a key",
         .arguments = "show " + fixture("header_without_key.toml"),
         .place = "header_without_key.toml:2:2: a table header does not begin with a key"},
        {.name = "a campaign with a header without a key",
         .arguments = "campaign " + fixture("header_without_key.toml") + " --on 2000-01-01",
         .place = "header_without_key.toml:2:2: a table header does not begin with a key"},
        {.name = "a definition with a State that there is not",
         .arguments = "show " + fixture("unknown_states.toml"),
         .place = "unknown_states.toml:9:27: no State is called \"XQZ\""},
        {.name = "an entry into force with a State that there is not",
         .arguments = "timeline " + fixture("unknown_states.toml"),
         .place = "unknown_states.toml:20:113: no State is called \"FRQA\"; those that look like it: FRA (France)"},
        {.name = "a campaign with a State that there is not",
         .arguments = "campaign " + fixture("unknown_state_campaign.toml") + " --on 2010-01-01",
         .place = "unknown_state_campaign.toml:15:29: no State is called \"XQZ\""},
        {.name = "a State in the table of a campaign that there is not",
         .arguments = "campaign " + fixture("unknown_state_in_table.toml") + " --on 2010-01-01",
         .place = "unknown_state_in_table.toml:18:9: no State is called \"Canadia\""},
        {.name = "a feed that there is not",
         .arguments = "campaign " + fixture("missing_feed.toml") + " --on 2010-01-01",
         .place = "missing_feed.toml:14:10: the feed cannot be taken: cannot be read; found "},
        {.name = "a page in a folder that there is not",
         .arguments = "campaign enforced-disappearance --on 2010-11-23 --html /no/such/folder/page.html",
         .place = "/no/such/folder/page.html: cannot be written"},
        {.name = "a feed with a stage that there is not",
         .arguments = "campaign " + fixture("fed_campaign.toml") + " --on 2010-01-01",
         .place = "stages_with_a_mistake.csv:3:5: `stage` of the row is none that can stand there; found `friendly`"},
        {.name = "a campaign for a treaty that there is not",
         .arguments = "campaign " + fixture("unknown_treaty_campaign.toml") + " --on 2010-01-01",
         .place = "unknown_treaty_campaign.toml:3:10: no treaty \"mine-ban-1900\" in the collection; did you mean "
                  "mine-ban-1997?"},
        {.name = "a register with a day at the beginning of the calendar",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record " + fixture("first_day.csv"),
         .place = "first_day.csv:2:18: `date` is a day of no treaty's time"},
        {.name = "more acts that are in the record already",
         .arguments =
             "check mine-ban-1997 --state FIN --act accession --on 2000-01-01 --with " + fixture("france_again.csv"),
         .place = "france_again.csv:2:5: the register has an act FRA-ratification-1998-07-23 already; give the new "
                  "one another id"},
        {.name = "the same act in two registers",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record " + fixture("france_again.csv") + " --record " +
                      fixture("france_again.csv"),
         .place = "france_again.csv:2:5: the register has an act FRA-ratification-1998-07-23 already"},
        {.name = "a target in a register that is read later",
         .arguments = "status tpnw-2017 --on 2020-03-01 --record " + fixture("germany_withdraws_sig1.csv") +
                      " --record " + fixture("germany_signs_as_sig1.csv"),
         .place = "germany_withdraws_sig1.csv:3:40: no act has the id of this target"},
        {.name = "a folder as register",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record tests",
         .place = "tests: is a folder; name a file"},
        {.name = "a folder as definition", .arguments = "show ./tests", .place = "./tests: is a folder; name a file"},
        {.name = "a folder as table", .arguments = "import untc tests", .place = "tests: is a folder; name a file"},
        {.name = "a file without end",
         .arguments = "status mine-ban-1997 --on 2000-01-01 --record /dev/zero",
         .place = "/dev/zero: is longer than 67108864 bytes"},
        {.name = "a table with a heading of too many kinds",
         .arguments = "import untc " + fixture("heading_of_many_kinds.csv"),
         .place = "heading_of_many_kinds.csv:1:23: the heading of a column names too many kinds of action; found 21 "
                  "kinds; give at most 20"},
        {.name = "a table that is cut off",
         .arguments = "import untc " + fixture("cut_off.xml"),
         .place = "cut_off.xml:"},
        {.name = "a campaign without objectives",
         .arguments = "campaign " + fixture("no_objective.toml") + " --on 2010-01-01",
         .place = "no_objective.toml:"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Ran ran = run(c.arguments);
            CHECK(ran.status == 3);
            CHECK(ran.out.empty());
            CHECK(contains(ran.err, c.place));
        }
}

TEST_CASE("of thousands of mistakes a hundred are told, and the number of the others") {
    std::string rows = "state,act,date\n";
    for (int i = 0; i < 5000; ++i) rows += "Xanadu,ratification,2000-01-01\n";
    const Ran ran = run("status mine-ban-1997 --on 2000-01-01 --record -", rows);
    CHECK(ran.status == 3);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 101);
    CHECK(contains(ran.err, "-:101:1: no State is called \"Xanadu\""));
    CHECK(ran.err.ends_with("\nand 4900 more problems; mend these first\n"));

    std::string fields;
    for (int i = 0; i < 5000; ++i) fields += "k" + std::to_string(i) + " = 1\n";
    const Ran shown = run("show -", fields);
    CHECK(shown.status == 3);
    CHECK(std::count(shown.err.begin(), shown.err.end(), '\n') == 101);
}

TEST_CASE("output that cannot be written is exit status 3") {
    for (const char* command : {"list", "list --json", "show mine-ban-1997", "--help"}) {
        CAPTURE(command);
        const Ran ran = run(std::string(command) + " >/dev/full; echo $?");
        CHECK(ran.out == "3\n");
    }
}
