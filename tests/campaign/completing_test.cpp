// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/completing.hpp>
#include <depositary/register/records.hpp>

#include <algorithm>
#include <random>

#include "catch.hpp"

using namespace depositary;

namespace {

std::size_t acts_of(const std::vector<std::size_t>& coalition, const std::vector<std::size_t>& acts) {
    std::size_t sum = 0;
    for (const std::size_t player : coalition) sum += acts.empty() ? 1 : acts[player];
    return sum;
}

/// All coalitions that win with the fewest acts, by trying every one; without a list of acts, those of the smallest size.
std::vector<std::vector<std::size_t>> tried_out(const VotingGame& game, const std::vector<std::size_t>& acts = {}) {
    std::vector<std::vector<std::size_t>> smallest;
    for (unsigned bits = 0; bits < (1U << game.players()); ++bits) {
        std::vector<bool> in;
        std::vector<std::size_t> coalition;
        for (std::size_t i = 0; i < game.players(); ++i) {
            in.push_back((bits >> i & 1U) != 0);
            if (in.back()) coalition.push_back(i);
        }
        if (!game.is_won_by(in)) continue;
        if (!smallest.empty() && acts_of(coalition, acts) > acts_of(smallest.front(), acts)) continue;
        if (!smallest.empty() && acts_of(coalition, acts) < acts_of(smallest.front(), acts)) smallest.clear();
        smallest.push_back(std::move(coalition));
    }
    std::sort(smallest.begin(), smallest.end());
    return smallest;
}

GameRule random_rule(std::mt19937& random, std::size_t players, int depth) {
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    switch (depth == 0 ? below(2) : below(3)) {
        case 0: {
            EnoughPlayers enough;
            for (std::size_t i = 0; i < players; ++i)
                if (below(3) > 0) enough.players.push_back(i);
            enough.number = static_cast<int>(below(enough.players.size() + 2));
            return enough;
        }
        case 1: return EnoughWeight{static_cast<std::int64_t>(below(30))};
        default: {
            std::vector<GameRule> parts;
            for (std::size_t i = 0; i <= below(3); ++i) parts.push_back(random_rule(random, players, depth - 1));
            const int number = static_cast<int>(below(parts.size())) + 1;
            return EnoughParts{number, std::move(parts)};
        }
    }
}

std::uint64_t binomial(std::uint64_t n, std::uint64_t k) {
    std::uint64_t found = 1;
    for (std::uint64_t i = 1; i <= k; ++i) found = found * (n - k + i) / i;
    return found;
}

/// In how many ways so many of each group can be taken.
std::uint64_t number_of_choices(const std::vector<AnyOfThem<std::size_t>>& groups) {
    std::uint64_t found = 1;
    for (const AnyOfThem<std::size_t>& group : groups) found *= binomial(group.of.size(), group.number);
    return found;
}

}    // namespace

TEST_CASE("the smallest coalitions are those that trying every coalition finds") {
    std::mt19937 random(20260101);
    int free = 0;    // rounds in which it does not matter who comes in
    for (int round = 0; round < 400; ++round) {
        const std::size_t players = 1 + random() % 9;
        std::vector<std::int64_t> weights;
        for (std::size_t i = 0; i < players; ++i) weights.push_back(random() % 3 == 0 ? 0 : random() % 8);
        const VotingGame game(weights, random_rule(random, players, 2));
        const std::vector<std::vector<std::size_t>> expected = tried_out(game);
        const std::optional<SmallestCoalitions> found = smallest_coalitions(game, 1000);
        CAPTURE(round);
        REQUIRE(found.has_value() == !expected.empty());
        if (!found) continue;
        std::vector<std::vector<std::size_t>> sorted = found->coalitions;
        std::sort(sorted.begin(), sorted.end());
        CHECK(sorted == expected);
        CHECK(found->number == expected.size());
        CHECK(found->size == expected.front().size());
        if (!found->whoever.empty()) CHECK(number_of_choices(found->whoever) == expected.size());
        free += found->whoever.empty() ? 0 : 1;
        const SmallestCoalitions few = smallest_coalitions(game, 2).value();
        CHECK(few.number == expected.size());
        CHECK(few.coalitions.size() == std::min<std::size_t>(2, expected.size()));
    }
    CHECK(free > 20);
}

TEST_CASE(
    "where some players take several acts, the coalitions that take the fewest are those that trying every one finds") {
    std::mt19937 random(20261127);
    for (int round = 0; round < 300; ++round) {
        const std::size_t players = 1 + random() % 8;
        std::vector<std::int64_t> weights;
        std::vector<std::size_t> acts;
        for (std::size_t i = 0; i < players; ++i) {
            weights.push_back(random() % 8);
            acts.push_back(1 + random() % 3);
        }
        const VotingGame game(weights, random_rule(random, players, 2));
        const std::vector<std::vector<std::size_t>> expected = tried_out(game, acts);
        const std::optional<SmallestCoalitions> found = smallest_coalitions(game, 1000, acts);
        CAPTURE(round);
        REQUIRE(found.has_value() == !expected.empty());
        if (!found) continue;
        std::vector<std::vector<std::size_t>> sorted = found->coalitions;
        std::sort(sorted.begin(), sorted.end());
        CHECK(sorted == expected);
        CHECK(found->size == acts_of(expected.front(), acts));
        CHECK(found->number == expected.size());
    }
}

TEST_CASE("many coalitions are counted without being listed") {
    EnoughPlayers all_of_them;
    for (std::size_t i = 0; i < 60; ++i) all_of_them.players.push_back(i);
    all_of_them.number = 30;
    const SmallestCoalitions found =
        smallest_coalitions(VotingGame(std::vector<std::int64_t>(60), all_of_them)).value();
    CHECK(found.size == 30);
    CHECK(found.number == 118264581564861424U);    // 60 over 30
    CHECK(found.coalitions.size() == 12);
}

TEST_CASE("States that alone would complete the Paris Agreement on 4 October 2016: Russian Federation and Japan") {
    // The depositary's chart of that day: 63 Parties, 52.11 per cent.
    const CompletingSets found = completing_sets(status(*built_in_record("paris-2015"), on(2016, 10, 4))).value();
    CHECK(found.size == 1);
    CHECK(found.sets == std::vector<std::vector<StateKey>>{{"RUS"}, {"JPN"}});
    CHECK(found.number == 2U);
}

TEST_CASE("the nine States that the test-ban treaty misses are the only smallest set") {
    const CompletingSets found = completing_sets(status(*built_in_record("ctbt-1996"), on(2026, 1, 1))).value();
    CHECK(found.size == 9);
    CHECK(found.number == 1U);
    CHECK(found.sets.front() == std::vector<StateKey>{"CHN", "EGY", "IND", "IRN", "ISR", "PAK", "PRK", "RUS", "USA"});
}

TEST_CASE("a condition that was fulfilled is completed by nobody") {
    const CompletingSets found = completing_sets(status(*built_in_record("mine-ban-1997"), on(1998, 9, 16))).value();
    CHECK(found.size == 0);
    CHECK(found.sets == std::vector<std::vector<StateKey>>{{}});
}
