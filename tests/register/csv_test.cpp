// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/csv.hpp>

#include "catch.hpp"

#include <random>

using namespace depositary;

namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const csv::Row& row) {
    Texts texts;
    for (const csv::Field& field : row) texts.push_back(field.text);
    return texts;
}

csv::Table read(std::string_view text) { return csv::read(text, "table.csv").value(); }

std::string first_problem(std::string_view text) { return to_string(csv::read(text, "table.csv").problems().at(0)); }

}    // namespace

TEST_CASE("a table of comma-separated values reads as RFC 4180 says") {
    struct Case {
        std::string_view name;
        std::string_view text;
        std::vector<Texts> rows;
        std::string_view source;
    };
    const Case cases[] = {
        {.name = "plain fields", .text = "a,b\n1,2\n", .rows = {{"1", "2"}}, .source = "RFC 4180, 2.1"},
        {.name = "no line end after the last row", .text = "a,b\n1,2", .rows = {{"1", "2"}}, .source = "2.2"},
        {.name = "line ends of two characters", .text = "a,b\r\n1,2\r\n", .rows = {{"1", "2"}}, .source = "2.1"},
        {.name = "blanks belong to the field", .text = "a,b\n 1 ,2\n", .rows = {{" 1 ", "2"}}, .source = "2.4"},
        {.name = "quoted fields", .text = "a,b\n\"1\",\"2\"\n", .rows = {{"1", "2"}}, .source = "2.5"},
        {.name = "a comma in a quoted field", .text = "a,b\n\"1,1\",2\n", .rows = {{"1,1", "2"}}, .source = "2.6"},
        {.name = "a line end in a quoted field",
         .text = "a,b\n\"1\r\n1\",2\n",
         .rows = {{"1\r\n1", "2"}},
         .source = "2.6"},
        {.name = "a doubled quotation mark", .text = "a,b\n\"1\"\"1\",2\n", .rows = {{"1\"1", "2"}}, .source = "2.7"},
        {.name = "empty fields", .text = "a,b\n,\n\"\",2\n", .rows = {{"", ""}, {"", "2"}}, .source = "2.4"},
        {.name = "an empty line is no row", .text = "a\n\n1\n\n", .rows = {{"1"}}, .source = "ours"},
        {.name = "one empty field in quotes is a row", .text = "a\n\"\"\n", .rows = {{""}}, .source = "ours"},
        {.name = "a byte order mark",
         .text = "\xEF\xBB\xBF"
                 "a\nCôte d'Ivoire\n",
         .rows = {{"Côte d'Ivoire"}},
         .source = "ours"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name << " (" << c.source << ")") {
            std::vector<Texts> rows;
            for (const csv::Row& row : read(c.text).rows) rows.push_back(texts_of(row));
            CHECK(rows == c.rows);
        }
}

TEST_CASE("lines before the header that begin with # are comments") {
    const csv::Table table = read("# until: 2018-01-12\r\n#judge:yes\n\na,b\n#1,2\n");
    REQUIRE(table.comments.size() == 2);
    CHECK(table.comments[0].text == "until: 2018-01-12");
    CHECK(table.comments[1].text == "judge:yes");
    CHECK(table.comments[1].line == 2);
    CHECK(texts_of(table.header) == Texts{"a", "b"});
    REQUIRE(table.rows.size() == 1);
    CHECK(texts_of(table.rows[0]) == Texts{"#1", "2"});
}

TEST_CASE("a column is found by its name") {
    const csv::Table table = read("state,act\nCAN,signature\n");
    CHECK(table.column("act") == 1U);
    CHECK_FALSE(table.column("date"));
}

TEST_CASE("every field knows its line and its column, counted in characters") {
    const csv::Table table = read("# one\na,b\n\"x\ny\",Türkiye\nTürkiye,z\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(to_string(table.place(table.rows[0][1])) == "table.csv:4:4");
    CHECK(to_string(table.place(table.rows[1][0])) == "table.csv:5:1");
    CHECK(to_string(table.place(table.rows[1][1])) == "table.csv:5:9");
}

TEST_CASE("a broken table is refused with the place, what was found and what to do") {
    struct Case {
        std::string_view name;
        std::string text;
        std::string_view message;
    };
    const Case cases[] = {
        {"nothing at all", "",
         "table.csv:1:1: the table has no header; found nothing but blank lines and comments; name the columns in the "
         "first row"},
        {"comments alone", "# until: 2018-01-12\n",
         "table.csv:1:1: the table has no header; found nothing but blank lines and comments; name the columns in the "
         "first row"},
        {"too few fields", "a,b\n1\n",
         "table.csv:2:1: the row has another length than the header; found 1 fields instead of 2; give every column a "
         "field, if need be an empty one, and quote fields with commas"},
        {"too many fields", "a,b\n1,2\n1,2,3\n",
         "table.csv:3:1: the row has another length than the header; found 3 fields instead of 2; give every column a "
         "field, if need be an empty one, and quote fields with commas"},
        {"a quotation mark inside", "a,b\n1,2\"3\n",
         "table.csv:2:4: a quotation mark stands inside a field that is not quoted; found `2`; quote the whole field "
         "and double the mark"},
        {"text after the closing mark", "a,b\n\"1\"2,3\n",
         "table.csv:2:4: text follows the closing quotation mark of a field; found `1`; double the marks that belong "
         "to the text"},
        {"a quoted field without end", "a,b\n1,\"2\n3,4\n",
         "table.csv:2:3: a quoted field does not end; found `2\n3,4\n`; close it with a quotation mark"},
        {"a lone carriage return", "a,b\r1,2\n",
         "table.csv:1:4: a carriage return stands alone; found `b`; end lines with a line feed, or quote the field"},
        {"Latin-1", "a\nC\xF4te d'Ivoire\n",
         "table.csv:2:2: the text is not UTF-8 here; found the byte 244; save the file as UTF-8"},
        {"a zero byte", std::string("a\nb\0c\n", 6),
         "table.csv:2:2: the text is no text here; found the byte 0; give a table of text"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(first_problem(c.text) == c.message);
        }
}

TEST_CASE("all mistakes of a table are reported at once") {
    const Problems problems = csv::read("a,b\n1\n2,\"x\"y\n3,z\"\n", "table.csv").problems();
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].place.line == 2);
    CHECK(problems[1].place.line == 3);
    CHECK(problems[2].place.line == 4);
}

TEST_CASE("a table beyond the limits is refused") {
    const csv::Limits limits{.bytes = 40, .rows = 2, .fields = 3, .problems = 2};
    const auto first = [&](std::string_view text) { return to_string(csv::read(text, "t", limits).problems().at(0)); };
    CHECK(first(std::string(41, 'a')) == "t: the table is too long; found 41 bytes; give at most 40");
    CHECK(first("a\n1\n2\n3\n") == "t:4:1: too many rows; give at most 2");
    CHECK(first("a,b,c,d\n") == "t:1:1: too many fields in a row; give at most 3");
    const Problems problems = csv::read("a\n1,1\n2,2\n3,3\n4,4\n", "t", limits).problems();
    REQUIRE(problems.size() == 3);
    CHECK(problems.back().what == "reading stopped here: too many problems");
}

TEST_CASE("what is written reads back the same, whatever the fields hold") {
    std::mt19937 random(20080530);
    const std::vector<std::string> pieces{",", "\"", "\n", "\r\n", "\r", " ", "#", "a", "é", "1", "''", "\t"};
    for (int i = 0; i < 500; ++i) {
        const std::size_t columns = 1 + random() % 4;
        std::vector<Texts> rows(2 + random() % 4, Texts(columns));
        std::string text;
        for (Texts& row : rows) {
            for (std::string& field : row)
                for (auto length = random() % 5; length > 0; --length) field += pieces[random() % pieces.size()];
            csv::write_row(text, row);
        }
        INFO(text);
        const csv::Table table = read(text);
        CHECK(texts_of(table.header) == rows.front());
        REQUIRE(table.rows.size() == rows.size() - 1);
        for (std::size_t r = 1; r < rows.size(); ++r) CHECK(texts_of(table.rows[r - 1]) == rows[r]);
    }
}
