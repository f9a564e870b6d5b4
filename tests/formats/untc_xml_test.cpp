// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_xml.hpp>

#include "catch.hpp"
#include "formats/lakes_table.hpp"

#include <random>

using namespace depositary;

namespace {

StatusTable read(const LakesTable& lakes) { return read_untc_xml(lakes.text(), "lakes.xml").value(); }

LakesTable with_sections(std::string sections) {
    LakesTable lakes;
    lakes.sections = std::move(sections);
    return lakes;
}

}    // namespace

TEST_CASE("the header of a status table says which treaty it is and how it stands") {
    const StatusHeader header = read({}).header;
    CHECK(header.untc == "XXVII-99-d");
    CHECK(header.chapter == "ENVIRONMENT");
    CHECK(header.title == NotedText{"Convention on the Protection of Invented Lakes", {"2"}});
    CHECK(header.concluded == "Geneva, 3 May 2001");
    CHECK(header.concluded_on == std::vector{on(2001, 5, 3)});
    CHECK(header.in_force);
    CHECK(header.entry_into_force.text == "14 August 2003, in accordance with article 12(1).");
    CHECK(header.entry_into_force_on == std::vector{on(2003, 8, 14)});
    CHECK(header.registered == on(2003, 8, 15));
    CHECK(header.signatories == 2);
    CHECK(header.parties == 2);
}

TEST_CASE("a status table without numbers has none") {
    LakesTable lakes;
    lakes.status =
        "<Status><Label>Status</Label><CustomText>Parties*.</CustomText><Notes><Note>7</Note></Notes></Status>";
    const StatusHeader header = read(lakes).header;
    CHECK_FALSE(header.signatories);
    CHECK_FALSE(header.parties);
    CHECK(header.custom_status == "Parties*.");
    CHECK(header.status_notes == std::vector<std::string>{"7"});
}

TEST_CASE("names lose their footnote marks but not their letters") {
    const StatusTable table = read({});
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].participant == NotedText{"Canada", {"3"}});
    CHECK(table.rows[1].participant == NotedText{"Côte d'Ivoire", {}});
    CHECK(table.rows[2].participant == NotedText{"Türkiye", {"4", "5"}});
    CHECK(table.participants == NotedText{"Participant", {"1"}});
    CHECK(table.footer == "XXVII 99 d. Environment");
}

TEST_CASE("a cell is nothing, a date, a date with a code, or one of these in brackets") {
    struct Case {
        std::string_view written;
        std::optional<Date> date;
        std::string_view code;
        bool in_effect;
    };
    const Case cases[] = {
        {"22 Apr\t 2016 ", on(2016, 4, 22), "", true},      {" 4 Mar\t 2024 ", on(2024, 3, 4), "", true},
        {"15 Feb\t 2017 A", on(2017, 2, 15), "A", true},    {"15 Feb\t 2017 AA", on(2017, 2, 15), "AA", true},
        {"[20 Jan\t 2021 A]", on(2021, 1, 20), "A", false}, {"[ 3 Oct\t 1975 ]", on(1975, 10, 3), "", false},
        {"3 Oct 1975", on(1975, 10, 3), "", true},          {"&#160;3 Oct&#xD;\n 1975", on(1975, 10, 3), "", true},
        {"30 Feb\t 2001 ", std::nullopt, "", true},         {"see note 3", std::nullopt, "", true},
        {"3 Mai\t 2001 ", std::nullopt, "", true},          {"", std::nullopt, "", true},
    };
    for (const Case& c : cases) DYNAMIC_SECTION("`" << c.written << "`") {
            LakesTable lakes;
            lakes.rows = LakesTable::row(LakesTable::entry("Canada") + LakesTable::entry(c.written) + "<Entry />");
            const StatusCell cell = read(lakes).rows.at(0).cells.at(0);
            CHECK(cell.date == c.date);
            CHECK(cell.code == c.code);
            CHECK(cell.in_effect == c.in_effect);
        }
}

TEST_CASE("a note in a cell is kept beside its date") {
    LakesTable lakes;
    lakes.rows =
        LakesTable::row(LakesTable::entry("Canada") +
                        LakesTable::entry("[ 9 Jul\t 2002 a]&lt;superscript&gt;7&lt;/superscript&gt;") + "<Entry />");
    CHECK(read(lakes).rows.at(0).cells.at(0) == StatusCell{"[ 9 Jul 2002 a]", on(2002, 7, 9), "a", false, {"7"}});
}

TEST_CASE("a table reads the same whatever white space and encoding it has") {
    const StatusTable table = read({});
    LakesTable spaced;
    spaced.declaration = "\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\n<!-- a remark -->\n";
    std::string text = spaced.text();
    for (std::size_t at = text.find("><"); at != std::string::npos; at = text.find("><", at + 3))
        text.insert(at + 1, "\n  ");
    for (const auto& [latin, utf] : {std::pair{"\xF4", "ô"}, std::pair{"\xFC", "ü"}})
        text.replace(text.find(latin), 1, utf);
    StatusTable other = read_untc_xml(text, "lakes.xml").value();
    REQUIRE(other.rows.size() == table.rows.size());
    CHECK(other.rows[0].line > table.rows[0].line);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        other.rows[i].line = table.rows[i].line;
        other.rows[i].column = table.rows[i].column;
    }
    CHECK(other == table);
}

TEST_CASE("every row knows where it stands") {
    const StatusTable table = read({});
    const std::string text = LakesTable{}.text();
    CHECK(table.rows[0].line == 1);
    CHECK(table.rows[0].column == text.find("<Row><Entry>Canada") + 1);
}

TEST_CASE("curly quotation marks are read as references and as the bytes that Windows has for them") {
    LakesTable lakes;
    lakes.rows = LakesTable::row(LakesTable::entry("&#8220;Lakes&#x201D; \x93x\x94 &amp;") + "<Entry /><Entry />");
    CHECK(read(lakes).rows.at(0).participant.text == "“Lakes” “x” &");
}

TEST_CASE("the kinds of action of a column are told by their codes, in whatever order they stand") {
    struct Case {
        std::string_view heading;
        std::vector<ActKind> kinds;
    };
    const Case cases[] = {
        {"Accession(a), Succession(d), Ratification",
         {{"Accession", "a", Act::accession, ActRole::consent},
          {"Succession", "d", Act::succession, ActRole::consent},
          {"Ratification", "", Act::ratification, ActRole::consent}}},
        {"Signature, Succession to signature(d)",
         {{"Signature", "", Act::signature, ActRole::signature},
          {"Succession to signature", "d", Act::succession_to_signature, ActRole::signature}}},
        {"Signature ad referendum (s)",
         {{"Signature ad referendum", "s", Act::signature_ad_referendum, ActRole::signature}}},
        {"Notification of non-provisional application under article 7 (1) (b)",
         {{"Notification of non-provisional application under article 7 (1) (b)", "", Act::notification,
           ActRole::notification}}},
        {"Provisional application under article 23(n)",
         {{"Provisional application under article 23(n)", "", Act::provisional_application, ActRole::provisional}}},
        {"Ratification of the Convention as amended, Accession to the Convention, as amended(a)",
         {{"Ratification of the Convention as amended", "", Act::ratification, ActRole::consent},
          {"Accession to the Convention, as amended", "a", Act::accession, ActRole::consent}}},
        {"Acceptance of the Protocol, Notification in respect of the Agreement as amended(d)",
         {{"Acceptance of the Protocol", "", Act::acceptance, ActRole::consent},
          {"Notification in respect of the Agreement as amended", "d", Act::notification, ActRole::consent}}},
        {"Rejection", {{"Rejection", "", std::nullopt, ActRole::unknown}}},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.heading) {
            LakesTable lakes;
            lakes.headings = LakesTable::entry("Participant") + LakesTable::entry(c.heading);
            lakes.rows.clear();
            const StatusTable table = read(lakes);
            REQUIRE(table.columns.size() == 1);
            CHECK(table.columns[0].kinds == c.kinds);
        }
}

TEST_CASE("letters in brackets behind a provision are a code if cells have it") {
    LakesTable lakes;
    lakes.headings =
        LakesTable::entry("Participant") + LakesTable::entry("Provisional application under article 23(n)");
    lakes.rows = LakesTable::row(LakesTable::entry("Canada") + LakesTable::entry(" 3 May\t 2001 n"));
    CHECK(read(lakes).columns[0].kinds == std::vector<ActKind>{{"Provisional application under article 23", "n",
                                                                Act::provisional_application, ActRole::provisional}});
}

TEST_CASE("declarations keep their titles and their date lines, and a heading that is split is one") {
    const StatusTable table =
        read(with_sections("<Declarations><Title>(Unless otherwise indicated, the declarations were "
                           "made</Title><Title>upon ratification.)</Title>"
                           "<Declaration><Participant>Canada&lt;superscript&gt;3&lt;/superscript&gt;</"
                           "Participant><text>&lt;right&gt;5 May 2003&lt;/right&gt;</text>"
                           "<text type=\"title\">&lt;i&gt;Declaration:&lt;/i&gt;</text><text type=\"para\">Lakes are "
                           "&lt;a&gt;blue.</text><text type=\"para\" />"
                           "</Declaration></Declarations><Objections><Objection><Participant>Norway</Participant><text "
                           "type=\"para\">No.</text></Objection></Objections>"));
    CHECK(table.declarations.heading.text ==
          "(Unless otherwise indicated, the declarations were made upon ratification.)");
    REQUIRE(table.declarations.statements.size() == 1);
    const Statement& statement = table.declarations.statements[0];
    CHECK(statement.participant == NotedText{"Canada", {"3"}});
    CHECK(statement.paragraphs == std::vector<Paragraph>{{Paragraph::Kind::date_line, {"5 May 2003", {}}},
                                                         {Paragraph::Kind::title, {"Declaration:", {}}},
                                                         {Paragraph::Kind::text, {"Lakes are blue.", {}}}});
    CHECK(table.objections.statements.at(0).participant.text == "Norway");
}

TEST_CASE("a territorial application without a participant is of the one above") {
    const StatusTable table =
        read(with_sections("<TerritorialApplications show=\"YES\"><Title>Territorial Application</Title>"
                           "<Application><Participant>France</Participant><DateNotification>5 Dec "
                           "1961</DateNotification><Territories>Here</Territories></Application>"
                           "<Application><Participant /><DateNotification>28 Jul "
                           "1964</DateNotification><Territories>There</Territories></Application>"
                           "</TerritorialApplications>"));
    REQUIRE(table.territorial_applications.size() == 2);
    CHECK(table.territorial_applications[1].participant.text == "France");
    CHECK(table.territorial_applications[1].notified.date == on(1964, 7, 28));
    CHECK(table.territorial_applications[1].territories.text == "There");
}

TEST_CASE("end notes, special tables and League actions keep their texts") {
    const StatusTable table = read(with_sections(
        "<SpecialTables><Table><TableNo>1</TableNo><Columns>2</Columns><Title>Members</Title><TableHeader><Title>Name</"
        "Title><Title />"
        "</TableHeader><Rows><Row><Column>Canada</Column><Column>x</Column></Row></Rows></Table></SpecialTables>"
        "<LON><Table><Title>Ratifications</Title><Ratification><State.no.link>Belgium</"
        "State.no.link><Ratification.date>"
        "&lt;right&gt;(February 17th, 1926)&lt;/right&gt;</Ratification.date>bare text<Para "
        "/></Ratification></Table></LON>"
        "<EndNotes><Note><index>2</index><text>With "
        "effect.</text><table><totalCols>2</totalCols><row><col>Participant:</col>"
        "<col>Date:</col></row></table></Note></EndNotes>"));
    REQUIRE(table.special_tables.size() == 1);
    CHECK(table.special_tables[0].title.text == "Members");
    CHECK(table.special_tables[0].header.size() == 2);
    CHECK(table.special_tables[0].rows.at(0).at(1).text == "x");
    REQUIRE(table.league_tables.size() == 1);
    CHECK(table.league_tables[0].kind == "Ratification");
    REQUIRE(table.league_tables[0].pieces.size() == 3);
    CHECK(table.league_tables[0].pieces[1].first == "Ratification.date");
    CHECK(table.league_tables[0].pieces[1].second.text == "(February 17th, 1926)");
    CHECK(table.league_tables[0].pieces[2] == std::pair<std::string, NotedText>{"", {"bare text", {}}});
    REQUIRE(table.end_notes.size() == 1);
    CHECK(table.end_notes[0].index == "2");
    REQUIRE(table.end_notes[0].content.size() == 2);
    CHECK(std::get<TextTable>(table.end_notes[0].content[1]).rows.at(0).at(0).text == "Participant:");
}
