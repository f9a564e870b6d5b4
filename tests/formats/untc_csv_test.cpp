// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_csv.hpp>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("a status table in CSV has the headings and the cells of the one in XML") {
    const StatusTable table =
        read_untc_csv(
            "Participant,Signature,\"Ratification, Accession(a)\"\nCôte d'Ivoire,,26 Mar 1992 a\nCanada,3 May 2001,\n",
            "tables/IV-99-b.en.csv")
            .value();
    CHECK(table.header.untc == "IV-99-b");
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[1].kinds.size() == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].participant.text == "Côte d'Ivoire");
    CHECK(table.rows[0].cells[1] == StatusCell{"26 Mar 1992 a", on(1992, 3, 26), "a", true, {}});
    CHECK(table.rows[1].cells[1].written.empty());
    CHECK(table.rows[1].line == 3);
}

TEST_CASE("a file that is not named after a treaty gives no number") {
    for (const std::string_view name : {"table.csv", "IV.csv", "X-rays.csv", "2-4.csv", "VI-4 (1).csv"}) {
        CAPTURE(name);
        CHECK(read_untc_csv("Participant,Signature\n", std::string(name)).value().header.untc.empty());
    }
}

TEST_CASE("a table in CSV that is no status table is refused") {
    const auto first = [](std::string_view text) {
        return to_string(read_untc_csv(text, "IV-4.csv").problems().at(0));
    };
    CHECK(first("state,act,date\nCAN,signature,2001-05-03\n") ==
          "IV-4.csv:1:1: the first column is not that of the participants; found `state`; give a status table of the "
          "UN Treaty Collection");
    CHECK(first("Participant,Signature\nCanada\n")
              .starts_with("IV-4.csv:2:1: the row has another length than the header"));
    const std::string longer(1001, 'x');
    CHECK(first("Participant,Signature,\"" + longer + "\"\n") ==
          "IV-4.csv:1:23: the heading of a column is too long; found 1001 bytes; give at most 1000");
    CHECK(first("Participant,Signature\nCanada,\n" + longer + ",\n") ==
          "IV-4.csv:3:1: the name of a participant is too long; found 1001 bytes; give at most 1000");
    std::string kinds;
    for (int i = 0; i < 21; ++i) kinds += "Accession,";
    CHECK(first("Participant,\"" + kinds + "\"\n") ==
          "IV-4.csv:1:13: the heading of a column names too many kinds of action; found 21 kinds; give at most 20");
    CHECK(first("Participant" + std::string(100, ',') + "\n") ==
          "IV-4.csv:1:1: the table has too many columns; found 101 columns; give at most 100");
    CHECK(first("").starts_with("IV-4.csv:1:1: the table has no header"));
}
