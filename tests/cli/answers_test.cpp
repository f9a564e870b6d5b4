// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "run.hpp"

#include <filesystem>

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}    // namespace

TEST_CASE("status says who is bound on a day, and since when the treaty is in force") {
    const Ran before = run("status mine-ban-1997 --on 1998-09-15");
    CHECK(before.status == 0);
    CHECK(contains(before.out, "missing: count: 38 of 40, 2 to go"));

    const Ran after = run("status mine-ban-1997 --on 1999-03-01");
    CHECK(after.status == 0);
    CHECK(contains(after.out, "in force since 1 March 1999"));
    CHECK(contains(after.out, "completed by Burkina Faso, Equatorial Guinea"));
    CHECK(after.err.empty());
}

TEST_CASE("status --json has the fixed form, on one line") {
    const Ran ran = run("status mine-ban-1997 --on 1999-03-01 --json");
    REQUIRE(ran.status == 0);
    CHECK(ran.out.rfind(R"j({"schema":"depositary.status/1","treaty":"mine-ban-1997","on":"1999-03-01","known":null,)j",
                        0) == 0);
    CHECK(contains(ran.out, R"j("in_force":true,"entry_into_force":{"date":"1999-03-01","fulfilled":"1998-09-16",)j"
                            R"j("completed_by":["BFA","GNQ"],"article":"17(1)","parts":[]})j"));
    CHECK(contains(
        ran.out, R"j({"state":"CAN","name":"Canada","standing":"party","signed":"1997-12-03",)j"
                 R"j("consent":{"act":"ratification","date":"1997-12-03"},"in_force_from":"1999-03-01","ended":null,)j"
                 R"j("earlier":[],"disputed":false,"alternatives":[])j"));
    CHECK(ran.out.find('\n') == ran.out.size() - 1);
}

TEST_CASE("status names what is missing: numbers, weights and States") {
    CHECK(contains(run("status kyoto-1997 --on 2004-11-17 --json").out, R"j("kind":"weight","of":"kyoto-co2-1990")j"));
    CHECK(contains(
        run("status ctbt-1996 --on 2012-06-01 --json").out,
        R"j("kind":"named","have":36,"need":44,"missing":["CHN","EGY","IND","IRN","ISR","PAK","PRK","USA"])j"));
}

TEST_CASE("explain says what would change a negative answer") {
    const Ran outside = run("explain iccpr-op2-1989 PAK --on 1995-01-01");
    CHECK(outside.status == 0);
    CHECK(contains(outside.out, "Pakistan (accession towards \"iccpr-1966\", accession): from 1 April 1995"));
    const Ran whole = run("explain kyoto-1997 --on 2004-11-01 --json");
    CHECK(contains(whole.out, R"j("would_change":{"size":1,"number":2,"ways":[{"acts":[{"treaty":"kyoto-1997",)j"));
    CHECK(contains(run("explain mine-ban-1997 --on 2000-01-01 --json").out, R"j("would_change":null)j"));
}

TEST_CASE("explain gives the clause, the instruments and the dates") {
    const Ran whole = run("explain mine-ban-1997 --on 1999-03-01");
    CHECK(whole.status == 0);
    CHECK(contains(whole.out, "BFA-ratification-1998-09-16, GNQ-accession-1998-09-16"));
    CHECK(contains(whole.out, "[art. 17(1); J-02]"));
    const Ran state = run("explain mine-ban-1997 'Burkina Faso' --on 1999-03-01 --json");
    CHECK(state.status == 0);
    CHECK(contains(state.out, R"j({"schema":"depositary.grounds/1","treaty":"mine-ban-1997")j"));
    CHECK(contains(state.out, R"j("rule":"L-01")j"));
}

TEST_CASE("check answers no with exit status 1, and yes with 0") {
    const Ran closed = run("check mine-ban-1997 --state FIN --act signature --on 2000-01-01 --json");
    CHECK(closed.status == 1);
    CHECK(contains(closed.out,
                   R"j("outcome":"REFUSE","effect":null,"findings":[{"code":"SIGNATURE_CLOSED_BY_EIF","rule":"A-04",)j"
                   R"j("outcome":"REFUSE","effect":"none","article":"15","state":"FIN","date":"2000-01-01")j"));
    CHECK(contains(closed.out, R"j("cure":"accession","first_good_date":null)j"));

    const Ran open = run("check mine-ban-1997 --state FIN --act accession --on 2000-01-01 --json");
    CHECK(open.status == 0);
    CHECK(contains(open.out, R"j("effect":{"in_force_from":"2000-07-01","fulfils":false,)j"));
}

TEST_CASE("check takes what is missing, the kind of signature, more acts and another register") {
    CHECK(run("check rome-1998 --state CHN --act accession --on 2003-01-01 --missing form").status == 1);
    CHECK(contains(run("check rome-1998 --state CHN --act accession --on 2003-01-01 --missing form").out,
                   "INSTRUMENT_DEFECTIVE"));
    CHECK(contains(run("check tpnw-2017 --state DEU --act signature --signed-as definitive --on 2020-01-01").out,
                   "DEFINITIVE_SIGNATURE_NOT_AVAILABLE"));
    CHECK(contains(
        run("check tpnw-2017 --state DEU --act ratification --on 2020-01-02 --with " + fixture("germany_signs.csv"))
            .out,
        "RECORD"));
    CHECK(contains(
        run("check tpnw-2017 --state AUT --act ratification --on 2020-01-02 --record " + fixture("germany_signs.csv"))
            .out,
        "RATIFICATION_WITHOUT_SIGNATURE"));
}

TEST_CASE("a register that is read later can be about the acts of one before it") {
    const std::string first = fixture("germany_signs_as_sig1.csv");
    const std::string second = fixture("germany_withdraws_sig1.csv");
    const Ran both = run("status tpnw-2017 --on 2020-03-01 --record " + first + " --record " + second);
    CHECK(both.status == 0);
    CHECK(contains(both.out, "0 signatories"));
    CHECK(contains(run("status tpnw-2017 --on 2020-03-01 --record " + first).out, "1 signatory,"));
    CHECK(run("check tpnw-2017 --state DEU --act signature --on 2020-03-01 --record " + first + " --with " + second)
              .err.empty());
}

TEST_CASE("more acts can be about the acts of the record that is built in") {
    const Ran ran = run("check mine-ban-1997 --state FIN --act accession --on 2000-01-01 --with -",
                        "state,act,date,target\nFRA,correction,1999-07-23,FRA-ratification-1998-07-23\n");
    CHECK(ran.err.empty());
    CHECK(ran.status == 0);
}

TEST_CASE("an option takes one file, so that a State can follow it") {
    const std::string record = " --record " + fixture("germany_signs.csv");
    const Ran after = run("explain tpnw-2017 --on 2020-01-01" + record + " DEU");
    CHECK(after.status == 0);
    CHECK(after.out == run("explain tpnw-2017 DEU --on 2020-01-01" + record).out);
    CHECK(run("check --missing form --state CHN --act accession --on 2003-01-01 rome-1998").status == 1);
    CHECK(run("check --missing form,full-powers --missing declaration rome-1998 --state CHN --act accession --on "
              "2003-01-01")
              .status == 1);
}

TEST_CASE("timeline lists every dated change between two days") {
    const Ran ran = run("timeline mine-ban-1997 --from 1998-09-16 --to 1998-09-16");
    CHECK(ran.status == 0);
    CHECK(ran.out ==
          "1998-09-16  ratification  Burkina Faso\n1998-09-16  accession  Equatorial Guinea\n1998-09-16  fulfilment\n");
    CHECK(contains(run("timeline mine-ban-1997 --json").out,
                   R"j({"date":"1999-03-01","change":"entry into force","state":null)j"));
}

TEST_CASE("list and show present the collection") {
    CHECK(contains(run("list").out, "mine-ban-1997      1997-09-18  1999-03-01"));
    CHECK(contains(
        run("list --json").out,
        R"j({"treaty":"ctbt-1996","title":"Comprehensive Nuclear-Test-Ban Treaty","adopted":"1996-09-10","in_force_since":null)j"));
    const Ran shown = run("show mine-ban-1997");
    CHECK(shown.status == 0);
    CHECK(contains(shown.out, "Entry into force (art. 17(1))"));
    CHECK(contains(run("show mine-ban-1997 --json").out,
                   R"j({"schema":"depositary.treaty/1","treaty":{"key":"mine-ban-1997")j"));
}

TEST_CASE("a treaty can be a definition file, with a register of its own") {
    const Ran ran = run("status " + fixture("lakes.toml") + " --on 2001-06-01 --record " + fixture("lakes.csv"));
    CHECK(ran.status == 0);
    CHECK(contains(ran.out, "in force since 1 June 2001"));
}

TEST_CASE("campaign measures a campaign that is built in") {
    const Ran ran = run("campaign enforced-disappearance --on 2010-11-23");
    CHECK(ran.status == 0);
    CHECK(contains(ran.out, "reached on 23 November 2010"));
    CHECK(contains(run("campaign enforced-disappearance --on 2010-11-22 --json").out, R"j("to_go":1)j"));
}

TEST_CASE("campaign says what changed since the last report, and writes a page and charts") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "depositary-campaign-test";
    std::filesystem::create_directories(folder);
    const std::string page = (folder / "page.html").string();
    const std::string charts = (folder / "charts.svg").string();
    const Ran ran =
        run("campaign enforced-disappearance --on 2010-11-23 --since 2010-11-22 --html " + page + " --svg " + charts);
    CHECK(ran.status == 0);
    CHECK(contains(ran.out, "Since 22 November 2010"));
    CHECK(contains(ran.out, "23 November 2010: Iraq, accession"));
    CHECK(std::filesystem::file_size(page) > 100'000);
    CHECK(std::filesystem::file_size(charts) > 100'000);
    std::filesystem::remove_all(folder);
}

TEST_CASE("the JSON of a campaign has targets, momentum, stages and changes") {
    const std::string json = run("campaign enforced-disappearance --on 2009-12-31 --since 2009-06-30 --json").out;
    for (const char* key : {R"("momentum":{)", R"("targets":{)", R"("required_pace":[)", R"("stages":[)",
                            R"("completing_sets":{"size":2,"number":15051)", R"("changes":{"since":"2009-06-30")",
                            R"("warning":)", R"("regions":[)", R"("reliability":{)"}) {
        CAPTURE(key);
        CHECK(contains(json, key));
    }
}

TEST_CASE("import untc prints one object per file") {
    const Ran ran = run("import untc " + fixture("table.xml") + " " + fixture("table.xml") + " --json");
    CHECK(ran.status == 0);
    CHECK(ran.out.rfind(R"j({"schema":"depositary.record/1")j", 0) == 0);
    CHECK(contains(ran.out, R"j("state":"CAN","as_written":"Canada")j"));
    CHECK(contains(run("import untc " + fixture("table.xml")).out, "signatories 1 (header 1), parties 1 (header 1)"));
}

TEST_CASE("a campaign can be for a treaty that a file defines") {
    const Ran ran =
        run("campaign " + fixture("lakes_campaign.toml") + " --treaty " + fixture("lakes.toml") + " --on 2002-01-01");
    CHECK(ran.status == 0);
    CHECK(contains(ran.out, "Clean Lakes Coalition"));
    const Ran other =
        run("campaign " + fixture("fed_campaign.toml") + " --treaty " + fixture("lakes.toml") + " --on 2002-01-01");
    CHECK(other.status != 0);
    const Ran without = run("campaign " + fixture("lakes_campaign.toml") + " --on 2002-01-01");
    CHECK(without.status == 3);
    CHECK(contains(without.err, "or --treaty with a definition file"));
}

TEST_CASE("test runs scenarios: 0 if all is as expected, 1 with what differs if not, 3 for what cannot be read") {
    const std::string scenarios = std::string(DEPOSITARY_SOURCE_DIR) + "/tests/scenarios/dates.toml";
    const Ran right = run("test " + scenarios);
    CHECK(right.status == 0);
    CHECK(contains(right.out, "cases, all as expected"));
    const Ran wrong = run("test " + scenarios + " " + fixture("differs.toml"));
    CHECK(wrong.status == 1);
    CHECK(contains(wrong.out,
                   "differs.toml:1:1: right\n  line 8: accession on 2030-01-01: a finding\n    expected NO_TARGET\n"));
    CHECK(contains(wrong.out, "1 not as expected"));
    const Ran json = run("test " + fixture("differs.toml") + " --json");
    CHECK(json.status == 1);
    CHECK(contains(json.out, R"j({"schema":"depositary.test/1","as_expected":false,"cases":[{"id":"right")j"));
    CHECK(run("test " + fixture("lakes.toml")).status == 3);
    CHECK(run("test").status == 2);
    // What cannot be read hides nothing of the rest.
    const Ran both = run("test nowhere.toml " + fixture("differs.toml") + " " + fixture("lakes.toml"));
    CHECK(both.status == 3);
    CHECK(contains(both.out, "1 not as expected"));
    CHECK(contains(both.err, "nowhere.toml: "));
    CHECK(contains(both.err, "lakes.toml:"));
}

TEST_CASE("relations says whether a treaty is in force between two States, and of which pairs there is more to say") {
    const Ran pair = run("relations mine-ban-1997 CAN Norway --on 2000-01-01");
    CHECK(pair.status == 0);
    CHECK(pair.out == "Canada and Norway on 1 January 2000: in force between them\n");
    CHECK(contains(
        run("relations mine-ban-1997 CAN USA --on 2000-01-01 --json").out,
        R"j("a":"CAN","b":"USA","relation":"NOT_PARTIES","precluded_by":null,"accession":null,"reservations":[],"missing":[]})j"));
    CHECK(contains(run("relations mine-ban-1997 --on 2000-01-01").out,
                   "pairs of 84 Parties on 1 January 2000, 0 of them"));
    CHECK(
        contains(run("relations mine-ban-1997 --on 2000-01-01 --json").out, R"j({"schema":"depositary.relations/1")j"));
    CHECK(run("relations mine-ban-1997 CAN --on 2000-01-01").status == 2);
}
