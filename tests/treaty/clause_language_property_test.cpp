// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include "catch.hpp"
#include "treaty/random_clauses.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

/// Says a thousand made values and reads each sentence back.
template <class Make, class Read>
void check_round_trips(Make make, Read read) {
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        RandomClauses random(seed);
        const auto value = make(random);
        const std::string sentence = cl::say(value);
        INFO("seed " << seed << ": " << sentence);
        const auto again = read(sentence);
        if (!again.ok()) FAIL(to_string(again.problems().front()));
        REQUIRE(again.value() == value);
        REQUIRE(cl::say(again.value()) == sentence);
    }
}

}    // namespace

TEST_CASE("every condition reads back from its sentence") {
    check_round_trips([](RandomClauses& random) { return random.condition(); },
                      [](const std::string& sentence) { return cl::read_condition(sentence); });
}

TEST_CASE("every circle of States reads back from its words") {
    check_round_trips([](RandomClauses& random) { return random.circle(); },
                      [](const std::string& sentence) { return cl::read_circle(sentence); });
}

TEST_CASE("every moment reads back from its words") {
    check_round_trips([](RandomClauses& random) { return random.moment(); },
                      [](const std::string& sentence) { return cl::read_moment(sentence); });
}

TEST_CASE("every end of a window reads back from its words") {
    check_round_trips([](RandomClauses& random) { return random.window_end(); },
                      [](const std::string& sentence) { return cl::read_window_end(sentence); });
}

TEST_CASE("every clause on entry into force reads back from its sentence") {
    check_round_trips([](RandomClauses& random) { return random.entry_into_force(); },
                      [](const std::string& sentence) { return cl::read_entry_into_force(sentence); });
}

TEST_CASE("every clause on entry into force for each State reads back from its sentence") {
    check_round_trips([](RandomClauses& random) { return random.for_each_State(); },
                      [](const std::string& sentence) { return cl::read_for_each_State(sentence); });
}

TEST_CASE("all periods of renewal read back from their sentence") {
    check_round_trips([](RandomClauses& random) { return random.renewal_periods(); },
                      [](const std::string& sentence) { return cl::read_renewal_periods(sentence); });
}

TEST_CASE(
    "a sentence that is cut off anywhere never reads as the whole one, and the place of the fault is where it ends") {
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        const Condition whole = RandomClauses(seed).condition(2);
        const std::string sentence = cl::say(whole);
        for (std::size_t length = 0; length < sentence.size(); ++length) {
            const auto part = cl::read_condition(sentence.substr(0, length));
            CAPTURE(seed, sentence.substr(0, length));
            if (part.ok()) REQUIRE_FALSE(part.value() == whole);
            else REQUIRE(part.problems().front().place.column <= length + 1);
        }
    }
}

TEST_CASE("a sentence with any one character changed never brings the reader down") {
    const std::string odd = "\"();:,./-0x \n\xc3";
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        RandomClauses random(seed);
        const std::string sentence =
            cl::say(EntryIntoForceClause{{}, random.delay(), random.condition(2), {random.date()}});
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            std::string changed = sentence;
            changed[at] = odd[(at + seed) % odd.size()];
            const auto read = cl::read_entry_into_force(changed);
            REQUIRE((read.ok() || !read.problems().front().what.empty()));
        }
    }
}
