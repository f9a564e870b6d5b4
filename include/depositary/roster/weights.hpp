// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state_set.hpp>
#include <depositary/text/key.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace depositary {

/// One weight per State, exact: whole numbers of the unit divided by ten to the power of `decimals` (LAW J-04, J-05).
struct WeightTable {
    WeightKey key;
    std::string name;      ///< "carbon dioxide emissions of Annex I Parties in 1990"
    std::string unit;      ///< "Gg", "per cent"
    int decimals = 0;
    std::int64_t total = 0;    ///< what shares are taken of; can be more than the sum of the values
    bool frozen = true;
    std::string source;
    std::string certainty;
    std::vector<std::int64_t> values;    ///< by the index of the State; shorter than the roster: zero beyond
    StateSet known;                      ///< the States that have a value: absent is unknown, not zero (LAW 0.5)

    [[nodiscard]] std::int64_t value(StateId state) const noexcept {
        return state.index() < values.size() ? values[state.index()] : 0;
    }
    [[nodiscard]] std::int64_t sum(const StateSet& states) const noexcept {
        std::int64_t sum = 0;
        states.for_each([&](StateId state) { sum += value(state); });
        return sum;
    }
    friend bool operator==(const WeightTable&, const WeightTable&) = default;
};

}    // namespace depositary
