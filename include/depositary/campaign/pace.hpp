// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/campaign/uncertainty.hpp>

#include <optional>

namespace depositary {

/// How many acts a year there were over a window.
struct Pace {
    Window window;    ///< the part of it that was observed
    int acts = 0;
    int occasions = 0;    ///< days with at least one act
    double per_year = 0;
    Bounds per_year_bounds{};              ///< Garwood's, as if every act came independently
    Bounds occasions_per_year_bounds{};    ///< the same for occasions, which acts of one ceremony make one of
};

/// Empty where the window was not observed.
[[nodiscard]] std::optional<Pace> pace(const ActsInTime& acts, const Window& window,
                                       Confidence confidence = usual_confidence);
/// Over the last so many days observed, or those that there were. Throws InvalidMeasure unless there is at least one.
[[nodiscard]] Pace pace_of_last(const ActsInTime& acts, int days, Confidence confidence = usual_confidence);

/// How many acts a year there are by the latest acts more than by earlier ones: a day counts half as much as one that is a half-life
/// later. The weights of the days since the opening add up to one, so that a young treaty does not look slow.
struct WeightedPace {
    double half_life_days = 0;
    double per_year = 0;
    Bounds per_year_bounds{};     ///< of Fay and Feuer; Garwood's where all days weigh the same
    double effective_acts = 0;    ///< the number of acts of equal weight that would say as much
};

/// Throws InvalidMeasure unless the half-life is more than nothing and finite.
[[nodiscard]] WeightedPace weighted_pace(const ActsInTime& acts, double half_life_days,
                                         Confidence confidence = usual_confidence);

}    // namespace depositary
