// SPDX-License-Identifier: BSL-1.0
// What scenarios can expect of pairs of States, versions, territories, acts and needs, and what they can take from the built-in
// records: each as expected, and told with its line where it is another.
#include "catch.hpp"
#include "scenario_texts.hpp"

using namespace scenario_texts;

namespace {

/// Austria reserves and speaks of a territory; Switzerland objects, and alone accepts an amendment. In force from 3 March 2001.
std::string dealings(const std::string& expected) {
    return with(two_acts + R"toml(,
    { state = "AUT", act = "reservation", date = 2001-02-01, notified = 2001-02-10, id = "R", value = "article 2" },
    { state = "CHE", act = "objection", date = 2001-04-01, target = "R", id = "O" },
    { state = "AUT", act = "territorial_application", date = 2001-02-01, value = "to Greenland" },
    { state = "FRA", act = "signature", date = 2001-03-01, id = "late" },
)toml",
                R"toml(
[[case.beside]]
given = [{ state = "CHE", act = "acceptance", date = 2001-06-01 }]
[case.beside.definition]
key = "lakes-amendment"
title = "Amendment"
adopted = 2001-05-01
[case.beside.definition.participation]
sign = 'Parties to "lakes-2000"'
[case.beside.definition.consent]
acts = ["acceptance"]
[case.beside.definition.entry_into_force]
clause = 'on the date on which the 1st instrument of acceptance is deposited'
[case.beside.definition.parent]
treaty = "lakes-2000"
amends = "acceptors"

[[case.expect]]
on = 2002-01-01
)toml" + expected + "\n");
}

/// The problems of the only case of the text, each with its place.
std::string problems(const std::string& text) {
    std::string found;
    for (const Problem& problem : read(text).problems()) found += to_string(problem) + "\n";
    return found;
}

std::string built_in(const std::string& rest) {
    return "[[case]]\nid = \"B\"\ntreaty = \"opac-2000\"\nrecord = \"built-in\"\n" + rest;
}

}    // namespace

TEST_CASE("of pairs, versions, territories and acts a scenario can expect what the library answers",
          "[P-10][T-16][U-02]") {
    CHECK(differences(dealings(R"toml(
relation.CHE = { AUT = "IN_FORCE", FRA = "NOT_PARTIES" }
reservations.CHE.Austria.R = "PROVISIONS_EXCLUDED"
reservations.CHE.AUT.S = "none"
objection.CHE.AUT.R = "O"
acceptance.CHE.AUT.R = "none"
last_day_for_objection.CHE.AUT.R = 2002-02-10
precluded_by.CHE.AUT = "none"
accession.CHE.AUT = "none"
bound_by = { CHE = { lakes-amendment = "acceptance" }, AUT = { lakes-amendment = "none" } }
binds = { lakes-amendment = 1 }
amendments.CHE.AUT = []
applies_to.AUT = { Greenland = 2001-03-03, "Faroe Islands" = "none" }
does_not_apply_to.AUT.Greenland = "none"
findings_of = { FRA = ["SIGNATURE_CLOSED"] }
no_findings_of = { CHE = ["SIGNATURE_CLOSED"] }
findings_about = { late = ["SIGNATURE_CLOSED"] }
no_findings_about = { second = ["SIGNATURE_CLOSED"] }
object_and_purpose = { FRA = false }
)toml"))
              .ends_with(": as expected\n"));
}

TEST_CASE("each of them that differs is told with its line, what was expected and what there was") {
    struct {
        std::string expected;
        std::string told;
    } const rows[] = {
        {"relation.CHE.AUT = \"NO_RELATION\"", "relation of CHE, AUT\n    expected NO_RELATION\n    got      IN_FORCE"},
        {"reservations.CHE.AUT.R = \"MODIFIED\"",
         "reservations of CHE, AUT, R\n    expected MODIFIED\n    got      PROVISIONS_EXCLUDED"},
        {"reservations.CHE.AUT.S = \"MODIFIED\"",
         "reservations of CHE, AUT, S\n    expected MODIFIED\n    got      none"},
        {"objection.CHE.AUT.R = \"none\"", "objection of CHE, AUT, R\n    expected none\n    got      O"},
        {"acceptance.CHE.AUT.R = \"O\"", "acceptance of CHE, AUT, R\n    expected O\n    got      none"},
        {"last_day_for_objection.CHE.AUT.R = 2002-02-01",
         "last_day_for_objection of CHE, AUT, R\n    expected 2002-02-01\n    got      2002-02-10"},
        {"precluded_by.CHE.AUT = \"O\"", "precluded_by of CHE, AUT\n    expected O\n    got      none"},
        {"accession.CHE.AUT = \"second\"", "accession of CHE, AUT\n    expected second\n    got      none"},
        {"bound_by.AUT.lakes-amendment = \"silence\"",
         "bound_by of AUT, lakes-amendment\n    expected silence\n    got      none"},
        {"bound_by.FRA.lakes-amendment = \"none\"",
         "bound_by of FRA, lakes-amendment\n    expected none\n    got      not a Party"},
        {"bound_by.AUT.opac-2000 = \"none\"",
         "bound_by of AUT, opac-2000\n    expected none\n    got      no amendment to it that has a register"},
        {"binds = { lakes-amendment = 2 }", "binds of lakes-amendment\n    expected 2\n    got      1"},
        {"amendments.CHE.AUT = [\"lakes-amendment\"]",
         "amendments of CHE, AUT\n    expected lakes-amendment\n    got      none"},
        {"amendments.CHE.FRA = []", "amendments of CHE, FRA\n    expected none\n    got      not both Parties"},
        {"applies_to.AUT.Greenland = \"none\"",
         "applies_to of AUT, Greenland\n    expected none\n    got      2001-03-03"},
        {"does_not_apply_to.AUT.Greenland = 2001-03-03",
         "does_not_apply_to of AUT, Greenland\n    expected 2001-03-03\n    got      none"},
        {"object_and_purpose.FRA = true", "object_and_purpose of FRA\n    expected true\n    got      false"},
        {"findings_of = { CHE = [\"SIGNATURE_CLOSED\"] }",
         "a finding about CHE\n    expected SIGNATURE_CLOSED\n    got      no finding"},
        {"no_findings_of = { FRA = [\"SIGNATURE_CLOSED\"] }",
         "no such finding about FRA\n    expected SIGNATURE_CLOSED\n    got      SIGNATURE_CLOSED"},
        {"findings_about = { second = [\"SIGNATURE_CLOSED\"] }",
         "a finding about second\n    expected SIGNATURE_CLOSED\n    got      COMPATIBILITY_UNASSESSED"},
        {"no_findings_about = { third = [\"SIGNATURE_CLOSED\"] }",
         "no such finding about third\n    expected SIGNATURE_CLOSED\n    got      no such act"},
        {"need = { count = 2 }", "need of count\n    expected 2\n    got      none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.expected);
        CHECK(differences(dealings(row.expected)) ==
              "x.toml:1:1: L1, a convention on lakes\n  line 41: on 2002-01-01, " + row.told + "\n");
    }
}

TEST_CASE("of what is still missing a scenario can expect each need by its kind", "[J-03]") {
    const auto on = [](const std::string& given, const std::string& expected) {
        return differences(with(given, "\n[[case.expect]]\non = 2001-01-31\n" + expected + "\n"));
    };
    CHECK(on(two_acts, "have.count = 1\nneed.count = \"2\"\nmissing = { count = 1, fraction = \"none\" }")
              .ends_with(": as expected\n"));
    CHECK(on("", "missing.count = 1").find("missing of count\n    expected 1\n    got      2\n") != std::string::npos);
    CHECK(differences("[[case]]\nid = \"N\"\ntreaty = \"ctbt-1996\"\nrecord = \"built-in\"\n[[case.expect]]\non = "
                      "2010-01-01\nmissing = { named = [\"China\"] }\n")
              .find("missing of named\n    expected CHN\n    got      CHN, EGY, IDN,") != std::string::npos);
}

TEST_CASE("one act of several States is an act of each") {
    const std::string both =
        R"({ states = ["CHE", "Austria"], act = "accession", date = 2001-02-01, missing = ["form"] })";
    CHECK(differences(with(both,
                           "\n[[case.expect]]\non = 2001-03-03\ncontracting = 0\nrulings = { "
                           "CHE-accession-2001-02-01 = \"HOLD\", AUT-accession-2001-02-01 = \"HOLD\" }\n"))
              .ends_with(": as expected\n"));
}

TEST_CASE("a case can leave States and acts out of a built-in record", "[K-07]") {
    const std::string day = "[[case.expect]]\non = 2003-01-23\n";
    CHECK(
        differences(built_in(day + "standing = { USA = \"party\", CAN = \"party\" }\n")).ends_with(": as expected\n"));
    CHECK(differences(built_in("without = [\"United States of America\"]\n" + day +
                               "standing = { USA = \"none\", CAN = \"party\" }\n"))
              .ends_with(": as expected\n"));
    CHECK(differences(built_in("without_acts = [\"USA-ratification-2002-12-23\"]\n" + day +
                               "standing = { USA = \"signatory\", CAN = \"party\" }\n"))
              .ends_with(": as expected\n"));
}

TEST_CASE("what is expected can be of a treaty that stands beside") {
    const std::string beside =
        "[[case.beside]]\ntreaty = \"crc-1989\"\nrecord = \"built-in\"\nwithout = [\"CAN\"]\n"
        "[[case.expect]]\ntreaty = \"crc-1989\"\non = 2003-01-23\n";
    CHECK(differences(built_in(beside + "standing = { CAN = \"none\", FRA = \"party\", USA = \"signatory\" }\n"))
              .ends_with(": as expected\n"));
    CHECK(differences(built_in(beside + "in_force_from.FRA = 1990-09-02\n[[case.ruling]]\ntreaty = \"crc-1989\"\n"
                                        "state = \"CAN\"\nact = \"accession\"\ndate = 2003-02-01\n"
                                        "in_force_from = 2003-03-03\n"))
              .find("line 12: in_force_from of FRA") == std::string::npos);
}

TEST_CASE("what a scenario cannot expect of them, or leave out, is refused with its place") {
    struct {
        std::string text;
        std::string problem;
    } const rows[] = {
        {"[[case.expect]]\non = 2003-01-23\nrelation = \"IN_FORCE\"\n", "x.toml:7:12: `relation` is not a table"},
        {"[[case.expect]]\non = 2003-01-23\nrelation.CAN = \"IN_FORCE\"\n", "x.toml:7:16: `relation` is not a table"},
        {"[[case.expect]]\non = 2003-01-23\nrelation.CAN.Atlantis = \"IN_FORCE\"\n",
         "x.toml:7:25: no State is called \"Atlantis\""},
        {"[[case.expect]]\non = 2003-01-23\nrelation.CAN.FRA = \"yes\"\n",
         "x.toml:7:20: `relation` is not of its kind; found yes; use \"NOT_PARTIES\""},
        {"[[case.expect]]\non = 2003-01-23\nreservations.CAN.FRA.\"a b\" = \"MODIFIED\"\n",
         "x.toml:7:30: no act can have the id `a b`"},
        {"[[case.expect]]\non = 2003-01-23\nreservations.CAN.FRA.R = \"modified\"\n",
         "x.toml:7:26: `reservations` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\nprecluded_by.CAN.FRA = \"a b\"\n",
         "x.toml:7:24: `precluded_by` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\nbound_by.CAN.no-such = \"silence\"\n",
         "x.toml:7:24: no treaty has the key `no-such`"},
        {"[[case.expect]]\non = 2003-01-23\nbound_by.CAN.crc-amend-43-1995 = \"silent\"\n",
         "x.toml:7:34: `bound_by` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\namendments.CAN.FRA = [\"no-such\"]\n",
         "x.toml:7:23: no treaty has the key `no-such`"},
        {"[[case.expect]]\non = 2003-01-23\namendments.CAN.FRA = \"crc-amend-43-1995\"\n",
         "x.toml:7:22: `amendments` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\nneed = { numbers = 3 }\n", "x.toml:7:20: no need is of the kind `numbers`"},
        {"[[case.expect]]\non = 2003-01-23\nneed = { count = \"three\" }\n", "x.toml:7:18: `need` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\nneed = { count = \"\" }\n", "x.toml:7:18: `need` is not of its kind"},
        {"[[case.expect]]\non = 2003-01-23\nfindings_of = { CAN = \"CLAMPED\" }\n",
         "x.toml:7:23: `findings_of` is not a list"},
        {"[[case.expect]]\non = 2003-01-23\nfindings_about = { x = [\"NO_SUCH\"] }\n",
         "x.toml:7:25: no finding has this code"},
        {"[[case.expect]]\non = 2003-01-23\ntreaty = \"crc-1989\"\nin_force = true\n",
         "x.toml:7:10: `treaty` of [[case.expect]] is none that can stand there; found `crc-1989`; name a treaty that "
         "stands in [[case.beside]]"},
        {"[[case.beside]]\ntreaty = \"opac-2000\"\n", "x.toml:5:1: the case has two registers of one treaty"},
        {"[[case.beside]]\nrecord = \"built-in\"\n", "x.toml:5:1: [[case.beside]] lacks `treaty`"},
        {"[case.definition]\nkey = \"x\"\n", "a treaty is named and defined as well; remove `treaty`"},
        {"without = [\"Atlantis\"]\n", "x.toml:5:12: no State is called \"Atlantis\""},
        {"without_acts = [\"CAN-accession-2000-01-01\"]\n",
         "x.toml:5:17: `without_acts` of [[case]] is none that can stand there"},
        {"[[case.beside]]\ntreaty = \"crc-1989\"\nwithout = [\"CAN\"]\n",
         "x.toml:7:11: `without` has no record to leave anything out of"},
        {"given = [{ states = [\"CAN\", \"Atlantis\"], act = \"accession\", date = 2003-01-01 }]\n",
         "x.toml:5:29: no State is called \"Atlantis\""},
        {"given = [{ states = [\"CAN\", \"FRA\"], act = \"accession\", date = 2003-01-01, id = \"x\" }]\n",
         "x.toml:5:80: `id` of an act is none that can stand there"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const std::string found = problems(built_in(row.text));
        CAPTURE(found);
        CHECK(found.find(row.problem) != std::string::npos);
    }
}
