// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_xml.hpp>

#include "catch.hpp"
#include "formats/lakes_table.hpp"

#include <random>

using namespace depositary;

namespace {

std::string first_problem(std::string_view text) {
    return to_string(read_untc_xml(text, "lakes.xml").problems().at(0));
}

}    // namespace

TEST_CASE("XML that is broken is refused with the place, what was found and what to do") {
    struct Case {
        std::string_view name;
        std::string text;
        std::string_view message;
    };
    const Case cases[] = {
        {"nothing", "", "lakes.xml:1:1: the file is empty; download it again"},
        {"text", "Participant,Signature\n",
         "lakes.xml:1:1: this is no XML; found text before the first element; give a file that begins with `<?xml`"},
        {"the page of a site that is down", "<!DOCTYPE html>\n<html><body>urgent maintenance</body></html>",
         "lakes.xml:1:1: this is a page in HTML and no status table; found `<!DOCTYPE html>`; the site answers so when "
         "it is down: download the file again later"},
        {"UTF-16", "\xFF\xFE<\0", "lakes.xml:1:1: the file is in UTF-16; save it as UTF-8"},
        {"another encoding", "<?xml version=\"1.0\" encoding=\"KOI8-R\"?><a/>",
         "lakes.xml:1:1: the encoding is not one that is read; found `koi8-r`; save the file as UTF-8 or ISO-8859-1"},
        {"not the encoding that it declares", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\xF4</a>",
         "lakes.xml:2:4: the text is not UTF-8 here, which it is declared to be; found the byte 244; declare the "
         "encoding that the file has"},
        {"an entity bomb", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>",
         "lakes.xml:1:22: a document type declaration is not read; found `<!DOCTYPE a [<!ENTIT`; remove it"},
        {"a control character", "<a>1\n2\x13</a>",
         "lakes.xml:2:2: a character that XML does not have; found U+0013; the file is damaged: download it again, or "
         "put a blank there"},
        {"a control character in an attribute", "<a b=\"\x02\"/>",
         "lakes.xml:1:7: a character that XML does not have; found U+0002; the file is damaged: download it again, or "
         "put a blank there"},
        {"a bare ampersand", "<a>salt & lakes</a>",
         "lakes.xml:1:9: an `&` that begins no reference; found `& lakes</a>`; write it as `&amp;`, or download the "
         "file again"},
        {"an unknown entity", "<a>&nbsp;</a>",
         "lakes.xml:1:4: an `&` that begins no reference; found `&nbsp;</a>`; write it as `&amp;`, or download the "
         "file again"},
        {"a reference to a control character", "<a>&#2;</a>",
         "lakes.xml:1:4: an `&` that begins no reference; found `&#2;</a>`; write it as `&amp;`, or download the file "
         "again"},
        {"a bare bracket", "<a>1 < 2</a>",
         "lakes.xml:1:6: `<` begins no tag; found `< 2</a>`; write it as `&lt;`, or download the file again"},
        {"an end tag of another element", "<a><b></a></b>",
         "lakes.xml:1:7: an end tag does not match; found `</a>`; close `b` first, or download the file again"},
        {"an end tag too many", "<a/></a>", "lakes.xml:1:5: an end tag does not match; found `</a>`; remove it"},
        {"cut off in a text", "<a><b>text",
         "lakes.xml:1:11: the file ends before the element `b` does; it was cut off: download it again"},
        {"cut off in a tag", "<a><b c=\"",
         "lakes.xml:1:4: a tag does not end; the file was cut off: download it again"},
        {"cut off in a remark", "<a><!-- ",
         "lakes.xml:1:4: a comment does not end; the file was cut off: download it again"},
        {"an attribute without value", "<a b></a>",
         "lakes.xml:1:1: `<` begins no tag; found `<a b></a>`; write it as `&lt;`, or download the file again"},
        {"two roots", "<a/><b/>", "lakes.xml:1:5: a second root element; found `<b>`; give one document a file"},
        {"text behind the root", "<a/> text", "lakes.xml:1:6: text stands outside the root element; remove it"},
        {"only a remark", "<!-- -->", "lakes.xml:1:9: the file has no element; give a status table"},
        {"something else in XML", "<?xml version=\"1.0\"?>\n<rss><channel/></rss>",
         "lakes.xml:2:1: this is XML, but no status table: there is no <Document> with a <Treaty> with a <Header>; "
         "found `<rss>`; give a status table of the UN Treaty Collection"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(first_problem(c.text) == c.message);
        }
}

TEST_CASE("a table of participants that is not one is refused") {
    LakesTable lakes;
    lakes.rows = "\n" + LakesTable::row(LakesTable::entry("Canada") + LakesTable::entry(" 3 May\t 2001 "));
    CHECK(first_problem(lakes.text()) ==
          "lakes.xml:2:1: a row has another length than the heading; found 2 cells instead of 3; download the file "
          "again");
    lakes = {};
    lakes.headings =
        "\n" + LakesTable::entry("State") + LakesTable::entry("Signature") + LakesTable::entry("Ratification");
    CHECK(first_problem(lakes.text())
              .ends_with("the table of participants does not begin with a column of participants; found `State`; give "
                         "a status table of the UN Treaty Collection"));
}

TEST_CASE("headings and names that are longer, or more, than any table has are refused with their place") {
    LakesTable lakes;
    lakes.headings = LakesTable::entry("Participant") + "\n" + LakesTable::entry("Signature") + "\n" +
                     LakesTable::entry(std::string(1001, 'x'));
    CHECK(first_problem(lakes.text()) ==
          "lakes.xml:3:1: the heading of a column is too long; found 1001 bytes; give at most 1000");
    lakes = {};
    lakes.rows = "\n" + LakesTable::row(LakesTable::entry(std::string(1001, 'x')) + "<Entry /><Entry />");
    CHECK(first_problem(lakes.text()) ==
          "lakes.xml:2:1: the name of a participant is too long; found 1001 bytes; give at most 1000");
    lakes = {};
    for (int i = 0; i < 100; ++i) lakes.headings += "<Entry />";
    CHECK(first_problem(lakes.text()).ends_with("the table has too many columns; found 103 columns; give at most 100"));
}

TEST_CASE("every place where a file was damaged is reported, up to twenty") {
    std::string text = "<a>\n\x02\n&\n\x1D\n</a>";
    CHECK(read_untc_xml(text, "lakes.xml").problems().size() == 3);
    text = "<a>" + std::string(1000, '\x02') + "</a>";
    const Problems problems = read_untc_xml(text, "lakes.xml").problems();
    REQUIRE(problems.size() == 21);
    CHECK(problems.back().what == "checking stopped here: too many problems");
}

TEST_CASE("a file that was cut off anywhere is refused") {
    const std::string text = LakesTable{}.text();
    for (std::size_t length = 0; length < text.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(read_untc_xml(std::string_view(text).substr(0, length), "lakes.xml").ok());
    }
}

TEST_CASE("a file with a flipped bit is read or refused with a place") {
    const std::string text = LakesTable{}.text();
    int refused = 0;
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const Problems problems = read_untc_xml(flipped, "lakes.xml").problems();
        refused += problems.empty() ? 0 : 1;
        for (const Problem& problem : problems) CHECK(problem.place.line >= 1);
    }
    CHECK(refused > 1000);
}

TEST_CASE("random bytes are refused") {
    std::mt19937 random(1967);
    for (int i = 0; i < 2000; ++i) {
        std::string bytes(random() % 200, ' ');
        for (char& byte : bytes) byte = "<>/abc &;\"'=!-[]?#x1\n\x01\xF4"[random() % 24];
        CHECK_FALSE(read_untc_xml(bytes, "lakes.xml").ok());
    }
}

TEST_CASE("a hundred megabytes of nested elements are refused quickly") {
    std::string text = "<?xml version=\"1.0\"?>";
    while (text.size() < 100'000'000) text += "<Document><Treaty>";
    CHECK(first_problem(text) == "lakes.xml:1:1: the file is too long; found 100000011 bytes; give at most 16777216");
    text.resize(16'000'000);
    CHECK(first_problem(text) ==
          "lakes.xml:1:922: elements nest too deep; found more than 100 levels; give a status table");
}
