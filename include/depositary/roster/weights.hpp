// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state_set.hpp>
#include <depositary/text/key.hpp>
#include <depositary/text/problem.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// One weight per State, exact: whole numbers of the unit divided by ten to the power of `decimals` (LAW J-04, J-05).
struct WeightTable {
    WeightKey key;
    std::string name{};    ///< "carbon dioxide emissions of Annex I Parties in 1990"
    std::string unit{};    ///< "Gg", "per cent"
    int decimals = 0;
    std::int64_t total = 0;    ///< what shares are taken of; can be more than the sum of the values
    bool frozen = true;        ///< whether the treaty fixes the table, or it is read anew on each day (LAW J-04)
    std::string source{};
    std::string certainty{};
    std::vector<std::int64_t> values{};    ///< by the index of the State; shorter than the roster: zero beyond
    StateSet known{};                      ///< the States that have a value: absent is unknown, not zero (LAW 0.5)

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

/// A table of weights as a file has it, not yet bound to a roster.
struct WeightList {
    struct Row {
        std::string state{};    ///< a key or a name
        std::int64_t value = 0;
        Place place{};
    };
    WeightTable table;    ///< without values
    std::vector<Row> rows{};
    Place place{};
};

/// Reads a table of weights: lines "# key: ...", name, unit, total, frozen (yes or no), source and certainty, then the header
/// "state,value" or "state,value,note" and one row per State. Values are decimal numbers, exact, of at most 15 digits.
[[nodiscard]] Result<WeightList> read_weights(std::string_view text, const std::string& file);

}    // namespace depositary
