// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/power.hpp>

#include "catch.hpp"

#include <bit>
#include <cmath>
#include <functional>
#include <vector>

/// Power straight from its definitions, coalition by coalition.
namespace brute_force {

using namespace depositary;

using Wins = std::function<bool(const std::vector<bool>&)>;

inline double factorial(std::size_t n) { return n < 2 ? 1.0 : static_cast<double>(n) * factorial(n - 1); }

inline std::vector<bool> coalition(std::size_t mask, std::size_t players) {
    std::vector<bool> in(players);
    for (std::size_t i = 0; i < players; ++i) in[i] = (mask >> i & 1U) != 0;
    return in;
}

/// Straight from the definitions: every coalition of the others, one by one.
inline std::vector<Power> powers(std::size_t players, const Wins& wins) {
    std::vector<bool> won;
    for (std::size_t mask = 0; mask < std::size_t{1} << players; ++mask) won.push_back(wins(coalition(mask, players)));
    std::vector<Power> found(players);
    for (std::size_t i = 0; i < players; ++i)
        for (std::size_t mask = 0; mask < won.size(); ++mask) {
            if ((mask >> i & 1U) != 0 || won[mask] || !won[mask | std::size_t{1} << i]) continue;
            const auto size = static_cast<std::size_t>(std::popcount(mask));
            found[i].banzhaf += std::ldexp(1.0, 1 - static_cast<int>(players));
            found[i].shapley_shubik += factorial(size) * factorial(players - 1 - size) / factorial(players);
        }
    double sum = 0;
    for (const Power& power : found) sum += power.banzhaf;
    for (Power& power : found) power.banzhaf_normalised = sum > 0 ? power.banzhaf / sum : 0;
    return found;
}

inline bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

inline void check_equal(const std::vector<Power>& found, const std::vector<Power>& expected) {
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        CAPTURE(i, found[i].banzhaf, expected[i].banzhaf, found[i].shapley_shubik, expected[i].shapley_shubik);
        CHECK(near(found[i].banzhaf, expected[i].banzhaf));
        CHECK(near(found[i].banzhaf_normalised, expected[i].banzhaf_normalised));
        CHECK(near(found[i].shapley_shubik, expected[i].shapley_shubik));
    }
}

inline Power sum_of(const std::vector<Power>& powers) {
    Power sum;
    for (const Power& power : powers) {
        sum.banzhaf_normalised += power.banzhaf_normalised;
        sum.shapley_shubik += power.shapley_shubik;
    }
    return sum;
}

}    // namespace brute_force
