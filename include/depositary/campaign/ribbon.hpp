// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>

#include <optional>
#include <span>
#include <vector>

namespace depositary {

/// Where some numbers lie: a quarter of them up to the lower quartile, half up to the median.
struct FiveNumbers {
    double least = 0;
    double lower_quartile = 0;
    double median = 0;
    double upper_quartile = 0;
    double greatest = 0;
    friend bool operator==(const FiveNumbers&, const FiveNumbers&) = default;
};

/// Empty for no numbers.
[[nodiscard]] std::optional<FiveNumbers> five_numbers(std::vector<int> values);

/// States that had acted at one age, of a treaty and of its references.
struct RibbonPoint {
    int age_days = 0;
    std::optional<int> own{};    ///< empty where the treaty is not that old
    int references = 0;          ///< those that were observed to that age; the others drop out
    std::optional<FiveNumbers> among_references{};
};

/// For each of these ages, in the order given; a negative age is before the opening, when nobody had acted. A reference of the
/// same treaty is not compared.
[[nodiscard]] std::vector<RibbonPoint> ribbon(const ActsInTime& own, std::span<const ActsInTime> references,
                                              std::span<const int> ages_days);

}    // namespace depositary
