// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/import_json.hpp>
#include <depositary/formats/untc_csv.hpp>
#include <depositary/formats/untc_xml.hpp>
#include <depositary/register/register.hpp>

#include "catch.hpp"
#include "formats/lakes_table.hpp"

#include <algorithm>

using namespace depositary;

namespace {

ImportedRecord import(const LakesTable& lakes) {
    return import_status_table(read_untc_xml(lakes.text(), "lakes.xml").value(), *built_in_roster());
}

ImportedRecord import(std::string_view csv) {
    return import_status_table(read_untc_csv(csv, "lakes.csv").value(), *built_in_roster());
}

/// Without those that only say that a CSV file has no header.
std::vector<std::string> findings(const ImportedRecord& record) {
    std::vector<std::string> texts;
    for (const ImportFinding& finding : record.findings)
        if (finding.code != ImportCode::count_not_stated)
            texts.push_back(std::string(to_string(finding.code)) + " " + finding.as_written + ": " + finding.text);
    return texts;
}

using Texts = std::vector<std::string>;

}    // namespace

TEST_CASE("every cell of a status table is an act of a State") {
    const ImportedRecord record = import(LakesTable{});
    REQUIRE(record.instruments.size() == 5);
    CHECK(record.instruments[1] == ImportedInstrument{StateKey("CAN"),
                                                      "Canada",
                                                      Act::ratification,
                                                      on(2002, 7, 9),
                                                      false,
                                                      "Ratification, Acceptance(A), Approval(AA), Accession(a)",
                                                      {"3"}});
    CHECK(record.instruments[2].state == StateKey("CIV"));
    CHECK(record.instruments[2].act == Act::accession);
    CHECK(record.instruments[4].act == Act::approval);
    CHECK(record.instruments[4].state == StateKey("TUR"));
    CHECK(record.counted == ImportedCount{2, 2});
    CHECK(findings(record).empty());
}

TEST_CASE("an action in brackets does not count, and a number that differs from the header's is a finding") {
    LakesTable lakes;
    lakes.status = "<Status><Signatories>2</Signatories><Parties>3</Parties></Status>";
    CHECK(findings(import(lakes)) == Texts{"PARTIES_DIFFER : the header states 3 Parties, the table adds up to 2"});
}

TEST_CASE("a header without a number is a finding") {
    LakesTable lakes;
    lakes.status.clear();
    const ImportedRecord record = import(lakes);
    REQUIRE(record.findings.size() == 2);
    CHECK(record.findings[1].text == "the header states no number of Parties; the table adds up to 2");
}

TEST_CASE("a file without participants says so") {
    std::string text = LakesTable{}.text();
    const std::size_t start = text.find("<Participants>");
    text.erase(start, text.find("</Participants>") + 15 - start);
    const ImportedRecord record = import_status_table(read_untc_xml(text, "lakes.xml").value(), *built_in_roster());
    CHECK(findings(record) == Texts{"NO_PARTICIPANTS : the file has no table of participants; the header states 2 "
                                    "signatories; the header states 2 Parties"});
    CHECK(record.counted == ImportedCount{});
}

TEST_CASE("what is not understood is there all the same, with a finding") {
    const ImportedRecord record = import(
        "Participant,Signature,\"Ratification, Accession(a)\",Rejection\n"
        "Atlantis,3 May 2001,,\n"
        "Canada,,4 May 2001 z,5 May 2001\n"
        "Norway,,last May,\n"
        "Sweden,,,\n");
    REQUIRE(record.instruments.size() == 4);
    CHECK_FALSE(record.instruments[0].state);
    CHECK(record.instruments[0].as_written == "Atlantis");
    CHECK_FALSE(record.instruments[1].act);
    CHECK_FALSE(record.instruments[2].act);
    CHECK(record.instruments[2].date == on(2001, 5, 5));
    CHECK_FALSE(record.instruments[3].date);
    CHECK(findings(record) ==
          Texts{"UNKNOWN_COLUMN : the column shows a kind of action that is not known, \"Rejection\"; its dates are "
                "given without an act",
                "UNKNOWN_NAME Atlantis: the roster knows no State \"Atlantis\"; its acts are given without a State",
                "UNKNOWN_CODE Canada: the heading declares no code \"z\"; the date is given without an act",
                "UNKNOWN_CELL Norway: the cell \"last May\" is no date",
                "PARTICIPANT_WITHOUT_ACTION Sweden: the table lists the participant without any action"});
}

TEST_CASE("a kind that nobody knows is said once, by its own words") {
    const ImportedRecord record =
        import("Participant,\"Rejection, Ratification, Dislike(d)\",\"Rejection, Refusal\"\nCanada,,3 May 2001\n");
    std::vector<std::string> columns;
    for (const ImportFinding& finding : record.findings)
        if (finding.code == ImportCode::unknown_column) columns.push_back(finding.column);
    CHECK(columns == Texts{"Rejection", "Dislike", "Refusal"});
}

TEST_CASE("kinds that share the lack of a code are not told apart, but both are consent") {
    const ImportedRecord record = import(
        "Participant,\"Definitive signature of the Protocol, Acceptance of the Protocol\"\nCanada,11 Dec 1946\n");
    CHECK(record.instruments.at(0).act == Act::consent_to_be_bound);
    CHECK(record.counted.parties == 1);
    CHECK(findings(record) == Texts{"KINDS_NOT_TOLD_APART : the table does not say of 1 actions whether they are "
                                    "\"Definitive signature of the Protocol\" or \"Acceptance of the Protocol\""});
}

TEST_CASE("provisional application and notifications make no Parties") {
    const ImportedRecord record = import(
        "Participant,Signature,Provisional application(n),Notification under article 25,Ratification\n"
        "Canada,3 May 2001,4 May 2001 n,,\nNorway,,,5 May 2001,\nSweden,,,,6 May 2001\n");
    CHECK(record.counted == ImportedCount{1, 1});
    CHECK(record.instruments[1].act == Act::provisional_application);
}

TEST_CASE("a date without a code below a heading where all have one is of the only kind") {
    CHECK(import("Participant,Signature ad referendum (s)\nBrazil,5 May 1986\n").instruments.at(0).act ==
          Act::signature_ad_referendum);
}

TEST_CASE("an imported table fills a register, a confirmation after its signature") {
    const ImportedRecord record = import(
        "Participant,Signature ad referendum (s),\"Definitive signature(s), Confirmation of signature\"\n"
        "Atlantis,,5 May 1986 s\nBrazil,5 May 1986,9 Mar 1990\nChile,,4 Apr 1984\nCuba,,[4 Apr 1984 s]\n");
    const RegisterContent content = register_content_of(record);
    REQUIRE(content.acts.size() == 2);
    CHECK(content.acts[1].act == Act::confirmation_of_signature);
    CHECK(content.acts[1].target == InstrumentKey("BRA-signature_ad_referendum-1986-05-05"));
    std::vector<std::string> left_out;
    for (const LeftOutInstrument& each : content.left_out) left_out.push_back(each.act.as_written + ": " + each.why);
    CHECK(left_out == Texts{"Atlantis: the roster knows no State of that name",
                            "Chile: the table has no signature that it could confirm",
                            "Cuba: no longer in effect, and the table does not say since when"});
    TreatyIdentity identity{.key = "lakes-2001",
                            .title = {},
                            .adopted = on(1984, 4, 4),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}};
    Register filled(Treaty(std::move(identity), {}));
    for (const Instrument& act : content.acts) filled.add(act, Intake::accepted);
    CHECK(filled.size() == 2);
}

TEST_CASE("an imported table is printed in the form of the contract") {
    LakesTable lakes;
    lakes.rows = LakesTable::row(LakesTable::entry("Canada&lt;superscript&gt;3&lt;/superscript&gt;") +
                                 LakesTable::entry(" 3 May\t 2001 ") + "<Entry />");
    CHECK(
        import_json(import(lakes)) ==
        R"({"schema":"depositary.record/1","treaty":{"untc":"XXVII-99-d","title":"Convention on the Protection of Invented Lakes",)"
        R"("concluded":"Geneva, 3 May 2001","entry_into_force_text":"14 August 2003, in accordance with article 12(1).",)"
        R"("registration":"15 August 2003, No. 99999","signatories":2,"parties":2,"status_text":null,"concluded_on":["2001-05-03"],)"
        R"("in_force":true,"entry_into_force_on":["2003-08-14"],"registered":"2003-08-15"},)"
        R"("instruments":[{"state":"CAN","as_written":"Canada","act":"signature","date":"2001-05-03","in_effect":true,"column":"Signature","footnotes":["3"]}],)"
        R"("counted":{"signatories":1,"parties":0},)"
        R"("findings":[{"code":"SIGNATORIES_DIFFER","outcome":"INFO","state":null,"as_written":null,"column":null,"line":null,"text":"the header states 2 signatories, the table adds up to 1"},)"
        R"({"code":"PARTIES_DIFFER","outcome":"INFO","state":null,"as_written":null,"column":null,"line":null,"text":"the header states 2 Parties, the table adds up to 0"}]})"
        "\n");
}
