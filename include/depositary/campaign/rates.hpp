// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/campaign/uncertainty.hpp>

#include <optional>

namespace depositary {

/// How many acts there were over how many days.
struct ActsOverDays {
    int acts = 0;
    int days = 0;    ///< at least 1

    [[nodiscard]] double per_year() const noexcept { return acts * days_per_year / days; }
    friend bool operator==(const ActsOverDays&, const ActsOverDays&) = default;
};

/// How one rate compares with another.
struct RateRatio {
    ActsOverDays of;
    ActsOverDays against;
    std::optional<double> ratio{};    ///< empty where `against` has no acts
    Bounds bounds{};    ///< exact, given the number of acts in all; no upper limit where `against` has no acts
    double p = 1;       ///< exact and two-sided, that the rates are equal; below the risk when the bounds exclude 1
};

/// Compares two Poisson rates by the binomial distribution of the acts of the one, given those of both. Throws InvalidMeasure unless both
/// have days and neither a negative number of acts.
[[nodiscard]] RateRatio rate_ratio(const ActsOverDays& of, const ActsOverDays& against,
                                   Confidence confidence = usual_confidence);

/// The acts of the window, as far as it was observed; empty if it was not.
[[nodiscard]] std::optional<ActsOverDays> acts_over(const ActsInTime& acts, const Window& window);

/// The pace of the last so many days against that of as many days before, or of those that there were. Empty where the treaty was
/// not open before. Throws InvalidMeasure unless there is at least one day.
[[nodiscard]] std::optional<RateRatio> acceleration(const ActsInTime& acts, int window_days,
                                                    Confidence confidence = usual_confidence);

}    // namespace depositary
