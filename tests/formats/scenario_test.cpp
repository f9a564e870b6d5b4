// SPDX-License-Identifier: BSL-1.0
// Scenario files: every file of tests/scenarios comes out as expected; one that expects something else is told what there was.
#include <depositary/formats/scenario_json.hpp>

#include "catch.hpp"
#include "scenario_texts.hpp"

#include <filesystem>

using namespace scenario_texts;

TEST_CASE("every scenario comes out as expected") {
    std::vector<ScenarioRun> runs;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(DEPOSITARY_SOURCE_DIR) / "tests" / "scenarios")) {
        const text::Node document = read_toml(file_text(file.path()), file.path().filename().string()).value();
        for (Scenario& scenario : read_scenarios(document).value()) {
            std::vector<Difference> found = run(scenario);
            INFO(depositary::text_of(scenario, found));
            CHECK(found.empty());
            runs.push_back({std::move(scenario), std::move(found)});
        }
    }
    CHECK(runs.size() >= 210);
    CHECK(scenarios_json(runs).starts_with(R"({"schema":"depositary.test/1","as_expected":true,"cases":[{"id":)"));
}

TEST_CASE("the example of the documentation comes out as expected") {
    const std::string page = file_text(std::filesystem::path(DEPOSITARY_SOURCE_DIR) / "docs" / "scenario-files.md");
    const std::size_t begins = page.find("```toml\n") + 8;
    CHECK(differences(page.substr(begins, page.find("```", begins) - begins)).ends_with(": as expected\n"));
}

TEST_CASE("a scenario that holds says so") {
    CHECK(differences(with(two_acts, R"toml(
[[case.expect]]
on = 2001-03-03
in_force = true
fulfilled = 2001-02-01
completed_by = ["Austria"]
entry_into_force = 2001-03-03
signatories = 0
contracting = 2
parties = 2
standing = { Switzerland = "party", FRA = "none" }
consented = { AUT = 2001-02-01 }
consent_by = { AUT = "accession" }
in_force_from = { CHE = 2001-03-03 }
ended = { CHE = "none" }
disputed = { CHE = false }
rulings = { second = "RECORD" }
no_findings = ["CLAMPED"]

[[case.ruling]]
state = "FRA"
act = "signature"
date = 2001-01-05
outcome = "REFUSE"
findings = ["SIGNATURE_CLOSED"]
cure = "accession"
takes_effect = false
)toml")) == "x.toml:1:1: L1, a convention on lakes: as expected\n");
}

TEST_CASE("each kind of answer that differs is told with its line, what was expected and what there was") {
    struct {
        std::string expected;
        std::string told;
    } const rows[] = {
        {"in_force = false", "in_force\n    expected false\n    got      true"},
        {"fulfilled = 2001-01-10", "fulfilled\n    expected 2001-01-10\n    got      2001-02-01"},
        {"entry_into_force = \"none\"", "entry_into_force\n    expected none\n    got      2001-03-03"},
        {"completed_by = [\"CHE\"]", "completed_by\n    expected CHE\n    got      AUT"},
        {"parties = 1", "parties\n    expected 1\n    got      2"},
        {"standing = { CHE = \"signatory\" }", "standing of CHE\n    expected signatory\n    got      party"},
        {"in_force_from = { CHE = 2001-03-04 }",
         "in_force_from of CHE\n    expected 2001-03-04\n    got      2001-03-03"},
        {"disputed = { CHE = true }", "disputed of CHE\n    expected true\n    got      false"},
        {"rulings = { second = \"HOLD\" }",
         "the ruling on second\n    expected HOLD\n    got      RECORD (no finding)"},
        {"rulings = { third = \"HOLD\" }", "the ruling on third\n    expected HOLD\n    got      no such act"},
        {"findings = [\"GAP_RULE_APPLIED\"]", "a finding\n    expected GAP_RULE_APPLIED\n    got      no finding"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.expected);
        const std::string told =
            differences(with(two_acts, "\n[[case.expect]]\non = 2001-03-03\n" + row.expected + "\n"));
        CHECK(told == "x.toml:1:1: L1, a convention on lakes\n  line 20: on 2001-03-03, " + row.told + "\n");
    }
}

TEST_CASE("an act that is not there yet on the day, or as far as it was known, has no ruling", "[V-01]") {
    const std::string acts =
        R"({ state = "CHE", act = "accession", date = 2001-01-10, id = "one", recorded = 2001-06-01 })";
    const auto on = [&](const std::string& days) {
        return differences(with(acts, "\n[[case.expect]]\n" + days + "\nrulings = { one = \"RECORD\" }\n"));
    };
    CHECK(on("on = 2001-01-10").ends_with("as expected\n"));
    CHECK(on("on = 2001-01-09").find("expected RECORD\n    got      not received yet") != std::string::npos);
    CHECK(on("on = 2001-03-01\nknown = 2001-06-01").ends_with("as expected\n"));
    CHECK(on("on = 2001-03-01\nknown = 2001-05-31").find("got      not known yet") != std::string::npos);
}

TEST_CASE("an act that no register can hold is a difference, and so is a period that ends on another day") {
    CHECK(differences(with(R"({ state = "CHE", act = "completion", date = 2001-01-10 })",
                           "\n[[case.expect]]\non = 2001-03-03\nin_force = false\n"))
              .find("a given act\n    expected one that a register can hold") != std::string::npos);
    const std::string period =
        "[[case]]\nid = \"P\"\n[[case.period]]\ncounted = \"one month after the adoption of this treaty\"\nfrom = "
        "2015-01-31\ngives = ";
    CHECK(differences(period + "2015-02-28\n").ends_with("as expected\n"));
    CHECK(differences(period + "2015-03-03\n").find("expected 2015-03-03\n    got      2015-02-28") !=
          std::string::npos);
}

TEST_CASE("registers of other treaties stand beside") {
    const std::string begin = R"toml([[case]]
id = "B"
treaty = "trafficking-2000"
)toml";
    const std::string end = "[[case.ruling]]\nstate = \"CHE\"\nact = \"accession\"\ndate = 2004-01-05\noutcome = \"";
    const std::string parent =
        "[[case.beside]]\ntreaty = \"untoc-2000\"\ngiven = [{ state = \"CHE\", act = \"accession\", date = 2003-11-01 "
        "}]\n";
    CHECK(differences(begin + "[[case.beside]]\ntreaty = \"untoc-2000\"\n" + end + "HOLD\"\n")
              .ends_with("as expected\n"));
    CHECK(differences(begin + parent + end + "RECORD\"\n").ends_with("as expected\n"));
}

TEST_CASE("what a scenario file cannot hold is refused with its place") {
    struct {
        std::string text;
        std::string problem;
    } const rows[] = {
        {"[[case]]\nid = \"A\"\n", "x.toml:1:1: the case expects nothing"},
        {"", "there is no case in the file"},
        {"[[case]]\nid = \"A\"\ntreaty = \"no-such\"\n[[case.expect]]\non = 2001-01-01\nin_force = true\n",
         "x.toml:3:10: "},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\nin_farce = true\n",
         "x.toml:6:12: [[case.expect]] has no key `in_farce`"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\n",
         "x.toml:4:1: nothing is expected on that day"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\nstanding = { Atlantis = "
         "\"party\" }\n",
         "no State is called \"Atlantis\""},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\nstanding = { CHE = \"Party\" "
         "}\n",
         "x.toml:6:20: `standing` is not of its kind"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\nfindings = [\"NO_SUCH\"]\n",
         "x.toml:6:13: no finding has this code"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.expect]]\non = 2001-01-01\nparties = \"two\"\n",
         "x.toml:6:11: `parties` is not of its kind"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\ngiven = [{ state = \"CHE\", act = \"ratify\", date = "
         "2018-01-01 }]\n[[case.expect]]\non = 2001-01-01\nin_force = true\n",
         "x.toml:4:"},
        {"[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\n[[case.ruling]]\nstate = \"CHE\"\nact = \"accession\"\ndate = "
         "2018-01-01\n",
         "nothing is expected of the ruling"},
        {"[[case]]\nid = \"A\"\n[[case.expect]]\non = 2001-01-01\nin_force = true\n", "the case is about no treaty"},
        {"[[case]]\nid = \"A\"\n[[case.period]]\ncounted = \"one month after the adoption of this treaty\"\nfrom = "
         "9999-12-31\ngives = 2001-01-02\n",
         "x.toml:5:8: `from` of [[case.period]] is none that can stand there"},
        {"[[case]]\nid = \"A\"\nrules = [\"K-07\", \"Z-99\"]\n", "x.toml:3:18: "},
        {"[[case]]\nid = \"A\"\n[[case.period]]\ncounted = \"soon\"\nfrom = 2001-01-01\ngives = 2001-01-02\n",
         "x.toml:4:12: "},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const Problems problems = read(row.text).problems();
        REQUIRE_FALSE(problems.empty());
        CHECK(to_string(problems.front()).find(row.problem) != std::string::npos);
    }
    const Problems one = read(
                             "[[case]]\nid = \"A\"\ntreaty = \"tpnw-2017\"\ngiven = [{ state = \"Atlantis\", act = "
                             "\"accession\", date = 2018-01-01, missing = [\"form\"], target = \"x\" }]\n"
                             "[[case.expect]]\non = 2001-01-01\nin_force = true\n")
                             .problems();
    CHECK(one.size() == 1);    // what stands beside the misspelt State is not blamed
    const std::string twice =
        "[[case]]\nid = \"A\"\n[[case.period]]\ncounted = \"one month after the adoption of this treaty\"\nfrom = "
        "2015-01-31\ngives = 2015-02-28\n";
    CHECK(to_string(read(twice + twice).problems().front()).find("x.toml:8:6") != std::string::npos);
}
