// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/weights.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

const std::string head =
    "# key: shares\n# name: shares of something\n# unit: per cent\n# total: 100\n# frozen: yes\n# source: nowhere\n# "
    "certainty: made up\n";

std::string problems(const std::string& text) {
    std::string all;
    for (const Problem& problem : read_weights(text, "w.csv").problems()) all += to_string(problem) + '\n';
    return all;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}    // namespace

TEST_CASE("a table of weights is read exactly, to the decimals of its most exact number", "[J-05]") {
    const WeightList list =
        read_weights(head + "state,value,note\nCAN,17.89,of 2013\nNOR,0.1,\nNIU,0,\n", "w.csv").value();
    CHECK(list.table.key == "shares");
    CHECK(list.table.name == "shares of something");
    CHECK(list.table.unit == "per cent");
    CHECK(list.table.decimals == 2);
    CHECK(list.table.total == 10'000);
    CHECK(list.table.frozen);
    CHECK(list.table.source == "nowhere");
    CHECK(list.table.certainty == "made up");
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].state == "CAN");
    CHECK(list.rows[0].value == 1789);
    CHECK(list.rows[1].value == 10);
    CHECK(list.rows[2].value == 0);
    CHECK(to_string(list.rows[2].place) == "w.csv:11");
}

TEST_CASE("a table of weights may end its lines as Windows does, begin with a byte order mark and have empty lines") {
    std::string text = "\xEF\xBB\xBF" + head + "\n# a comment for people\nstate,value\nCAN,1\n\n";
    for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', i + 2)) text.insert(i, "\r");
    const WeightList list = read_weights(text, "w.csv").value();
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].state == "CAN");
    CHECK(list.table.certainty == "made up");
}

TEST_CASE("a table of weights can float", "[J-04]") {
    std::string text = head + "state,value\n";
    text.replace(text.find("frozen: yes"), 11, "frozen: no");
    CHECK_FALSE(read_weights(text, "w.csv").value().table.frozen);
}

TEST_CASE("each mistake in a table of weights is named with its line") {
    struct Case {
        std::string_view name;
        std::string text;
        std::string_view what;
    };
    const auto without = [](std::string_view line) {
        std::string text = head + "state,value\nCAN,1\n";
        text.erase(text.find(line), line.size());
        return text;
    };
    const Case cases[] = {
        {.name = "empty", .text = "", .what = "w.csv: the table has no header"},
        {.name = "no key", .text = without("# key: shares\n"), .what = "w.csv: the table lacks `key`"},
        {.name = "no total", .text = without("# total: 100\n"), .what = "w.csv: the table lacks `total`"},
        {.name = "no source", .text = without("# source: nowhere\n"), .what = "w.csv: the table lacks `source`"},
        {.name = "two units",
         .text = "# unit: Gg\n" + head + "state,value\n",
         .what = "w.csv:4: `unit` is given twice"},
        {.name = "a key with a blank",
         .text = "# key: a b\n" + without("# key: shares\n"),
         .what = "w.csv:1: no key; found a b"},
        {.name = "neither yes nor no",
         .text = "# frozen: perhaps\n" + without("# frozen: yes\n"),
         .what = "w.csv:1: `frozen` must be yes or no; found perhaps"},
        {.name = "a total in words",
         .text = "# total: all\n" + without("# total: 100\n"),
         .what = "w.csv:1: `total` must be a decimal number; found all"},
        {.name = "another header",
         .text = head + "State;Value\n",
         .what = "w.csv:8: no header of a table of weights; found State;Value"},
        {.name = "a row without value",
         .text = head + "state,value\nCAN\n",
         .what = "w.csv:9: a row without a value; found CAN"},
        {.name = "an empty value", .text = head + "state,value\nCAN,\n", .what = "w.csv:9: no weight"},
        {.name = "a negative value", .text = head + "state,value\nCAN,-1\n", .what = "w.csv:9: no weight; found -1"},
        {.name = "a point without decimals",
         .text = head + "state,value\nCAN,1.\n",
         .what = "w.csv:9: no weight; found 1."},
        {.name = "a value in powers", .text = head + "state,value\nCAN,1e3\n", .what = "w.csv:9: no weight; found 1e3"},
        {.name = "a value of 16 digits",
         .text = head + "state,value\nCAN,1234567890123456\n",
         .what = "w.csv:9: no weight"},
        {.name = "numbers that do not go together",
         .text = head + "state,value\nCAN,123456789012345\nNOR,0.12345678901234\n",
         .what = "w.csv:9: the number has too many digits beside the others"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const std::string found = problems(c.text);
            CAPTURE(found);
            CHECK(contains(found, c.what));
        }
}

TEST_CASE("all mistakes in a table of weights are reported at once") {
    const std::string found = problems("state,value\nCAN,x\nNOR,y\n");
    CHECK(contains(found, "w.csv:2: no weight"));
    CHECK(contains(found, "w.csv:3: no weight"));
}

TEST_CASE("weights of a set of States add up, and a State without a weight adds nothing", "[J-05]") {
    const WeightTable table{.key = "w", .total = 100, .values = {10, 0, 7}};
    CHECK(table.sum(StateSet{}.insert(StateId(0)).insert(StateId(2))) == 17);
    CHECK(table.sum(StateSet{}.insert(StateId(2)).insert(StateId(400))) == 7);
    CHECK(table.value(StateId(400)) == 0);
}
