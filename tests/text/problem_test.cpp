// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/problem.hpp>

#include <memory>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("a place says as much as is known of it") {
    CHECK(to_string(Place{}) == "");
    CHECK(to_string(Place{"a.toml", 0, 0, {}}) == "a.toml");
    CHECK(to_string(Place{"a.toml", 17, 0, {}}) == "a.toml:17");
    CHECK(to_string(Place{"a.toml", 17, 12, {}}) == "a.toml:17:12");
    CHECK(to_string(Place{"", 17, 12, {}}) == "17:12");
    CHECK(to_string(Place{"a.archive", 0, 0, 0}) == "a.archive:byte 0");
    CHECK(to_string(Place{"", 0, 0, 42}) == "byte 42");
}

TEST_CASE("a problem says where, what, what was found and what to do") {
    const Place place{"a.toml", 17, 12, {}};
    CHECK(to_string(Problem{place, "no date", "`soon`", "write a date"}) ==
          "a.toml:17:12: no date; found `soon`; write a date");
    CHECK(to_string(Problem{place, "no date", "", "write a date"}) == "a.toml:17:12: no date; write a date");
    CHECK(to_string(Problem{{}, "no date", "", ""}) == "no date");
}

TEST_CASE("a refusal carries every problem, a line each") {
    const Problem first{{"a", 1, 1, {}}, "one", "", ""};
    const Problem second{{"a", 2, 1, {}}, "two", "", ""};
    const InputRefused refused(Problems{first, second});
    CHECK(std::string_view(refused.what()) == "a:1:1: one\na:2:1: two");
    CHECK(refused.problems() == Problems{first, second});
    CHECK(InputRefused(first).problems().size() == 1);
}

TEST_CASE("of more than a hundred problems only the number is kept, and said") {
    Problems problems;
    for (std::size_t line = 1; line <= 103; ++line) problems.push_back({{"a", line, 1, {}}, "bad", "", ""});
    CHECK(problems.full());
    CHECK(problems.size() == 100);
    CHECK(problems.found() == 103);
    Problems more{problems.front()};
    more.append(problems);
    CHECK(more.size() == 100);
    CHECK(more.left_out() == 4);
    const std::string says = InputRefused(more).what();
    CHECK(says.ends_with("\na:99:1: bad\nand 4 more problems; mend these first"));
}

TEST_CASE("a result is a value or what is wrong") {
    const Result<int> good(7);
    CHECK(good.ok());
    CHECK(static_cast<bool>(good));
    CHECK(good.value() == 7);
    CHECK(*good == 7);
    CHECK(good.problems().empty());

    const Result<int> bad(Problem{{}, "no number", "", ""});
    CHECK_FALSE(bad.ok());
    CHECK(bad.problems().size() == 1);
    CHECK_THROWS_AS(bad.value(), InputRefused);
    CHECK_THROWS_AS(Result<int>(Problem{}).value(), InputRefused);
}

TEST_CASE("a value can be moved out of a result") {
    CHECK(*Result<std::unique_ptr<int>>(std::make_unique<int>(7)).value() == 7);
    CHECK(Result<std::string>(std::string("seven"))->size() == 5);
}
