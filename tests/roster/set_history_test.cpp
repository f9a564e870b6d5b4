// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/set_history.hpp>

#include <random>
#include <vector>

#include "catch.hpp"

using namespace depositary;

namespace {

constexpr StateId one{1}, two{2};

StateSet set_of(std::initializer_list<StateId> states) {
    StateSet set;
    for (const StateId state : states) set.insert(state);
    return set;
}

/// What a history says, found by asking every stay.
StateSet asked(const std::vector<SetHistory::Stay>& stays, Date day) {
    StateSet set;
    for (const SetHistory::Stay& stay : stays)
        if (stay.when.contains(day)) set.insert(stay.state);
    return set;
}

/// Stays with ends in the hundred days from 2000-01-01, open ends among them.
std::vector<SetHistory::Stay> random_stays(std::mt19937& random) {
    const auto end = [&]() -> std::optional<Date> {
        const int days = std::uniform_int_distribution(-20, 99)(random);
        return days < 0 ? std::nullopt : std::optional(on(2000, 1, 1).plus_days(days));
    };
    std::vector<SetHistory::Stay> stays;
    for (std::uint16_t i = 0; i < 12; ++i) {
        const Interval when{end(), end()};
        if (!when.from || !when.until || *when.from < *when.until)
            stays.push_back({StateId(static_cast<std::uint16_t>(i % 5)), when});
    }
    return stays;
}

}    // namespace

TEST_CASE("a history without stays is empty on every day") {
    CHECK(SetHistory().on(on(2000, 1, 1)).empty());
    CHECK(SetHistory().changes().empty());
}

TEST_CASE("a State belongs from the first day of its stay to the day before the last") {
    const std::vector<SetHistory::Stay> stays{{one, {on(1973, 1, 1), on(2020, 2, 1)}}, {two, {{}, {}}}};
    const SetHistory history(stays);
    CHECK(history.on(on(1972, 12, 31)) == set_of({two}));
    CHECK(history.on(on(1973, 1, 1)) == set_of({one, two}));
    CHECK(history.on(on(2020, 1, 31)) == set_of({one, two}));
    CHECK(history.on(on(2020, 2, 1)) == set_of({two}));
    CHECK(history.changes() == std::vector{on(1973, 1, 1), on(2020, 2, 1)});
}

TEST_CASE("a stay that goes on where another of the same State ended is no change") {
    const std::vector<SetHistory::Stay> stays{{one, {on(1950, 1, 1), on(1960, 1, 1)}}, {one, {on(1960, 1, 1), {}}}};
    CHECK(SetHistory(stays).changes() == std::vector{on(1950, 1, 1)});
}

TEST_CASE("a history says on every day what its stays say") {
    std::mt19937 random(20240229);
    for (int round = 0; round < 200; ++round) {
        const std::vector<SetHistory::Stay> stays = random_stays(random);
        const SetHistory history(stays);
        for (int day = -1; day <= 101; ++day) {
            CAPTURE(round, day);
            REQUIRE(history.on(on(2000, 1, 1).plus_days(day)) == asked(stays, on(2000, 1, 1).plus_days(day)));
        }
    }
}
