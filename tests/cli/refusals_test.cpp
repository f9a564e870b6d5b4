// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "run.hpp"

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

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
