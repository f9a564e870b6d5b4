// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include <fstream>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

/// The cells of the rows of tables between that heading of docs/clause-language.md and the next one, without heads and rules.
std::vector<std::vector<std::string>> rows_below(const std::string& heading) {
    std::ifstream file(std::string(DEPOSITARY_SOURCE_DIR) + "/docs/clause-language.md");
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (std::string line, last; std::getline(file, line); last = line) {
        if (line.starts_with("## ")) inside = line == "## " + heading;
        if (!inside || !line.starts_with("| ") || !last.starts_with("|")) continue;
        std::vector<std::string> cells;
        for (std::size_t from = 2, to = 0; (to = line.find(" |", from)) != std::string::npos; from = to + 3)
            cells.push_back(line.substr(from, to - from));
        rows.push_back(cells);
    }
    return rows;
}

template <class Read>
void check(const std::string& sentence, Read read) {
    const auto value = read(sentence);
    if (!value.ok()) FAIL(to_string(value.problems().front()));
    CHECK(cl::say(value.value()) == sentence);
}

}    // namespace

TEST_CASE("the conditions in the documentation are written as the library says them") {
    int read = 0;
    for (const auto& row : rows_below("Conditions")) {
        REQUIRE(row.size() == 2);
        if (row[1].find("...") != std::string::npos) continue;    // lists are shown without their parts
        CAPTURE(row);
        check(row[1], [](const std::string& sentence) { return cl::read_condition(sentence); });
        ++read;
    }
    CHECK(read >= 14);
}

TEST_CASE("the circles in the documentation are written as the library says them") {
    int read = 0;
    for (const auto& row : rows_below("Circles of States")) {
        REQUIRE(row.size() == 3);
        CAPTURE(row);
        check(row[2], [](const std::string& sentence) { return cl::read_circle(sentence); });
        if (row[1] == "(nothing)") continue;
        check("the 2nd instrument of accession is deposited by " + row[1],
              [](const std::string& sentence) { return cl::read_condition(sentence); });
        ++read;
    }
    CHECK(read >= 11);
}

TEST_CASE("the delays in the documentation are written as the library says them") {
    int read = 0;
    for (const auto& row : rows_below("Clauses")) {
        REQUIRE(row.size() == 2);
        std::string delay = row[1].substr(0, row[1].find(';'));
        CAPTURE(row);
        check(delay + " \"x\" is in force",
              [](const std::string& sentence) { return cl::read_entry_into_force(sentence); });
        ++read;
    }
    CHECK(read >= 9);
}
