// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/measure.hpp>
#include <depositary/campaign/pace.hpp>

#include <optional>

namespace depositary {

/// What it takes to reach a number by a day, and how that compares with the pace.
struct RequiredPace {
    int to_go = 0;
    int days_left = 0;                   ///< 0 if the day has passed
    std::optional<double> per_year{};    ///< empty where acts are missing and no day is left
    /// How many times the pace it is; empty where there is no required pace, or nothing happened in the window of the pace.
    std::optional<double> times_the_pace{};
    double chance = 0;         ///< that it is reached in time if acts keep coming at random at the pace
    Bounds chance_bounds{};    ///< the same at the ends of the interval of the pace
};

/// Every act is to count as one. Throws InvalidMeasure if the number is negative; days that are negative are none.
[[nodiscard]] RequiredPace required_pace(int to_go, int days_left, const Pace& pace);
/// For an objective that is a number of instruments, by the pace of such instruments. Empty if it has no score or no deadline.
[[nodiscard]] std::optional<RequiredPace> required_pace(const Progress& progress, const Pace& pace);

}    // namespace depositary
