// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>

#include <optional>
#include <vector>

namespace depositary {

/// How long it took from act to act. Two on one day are 0 days apart.
struct Gaps {
    int number = 0;    ///< one less than the acts
    std::optional<int> last_days{};
    std::optional<double> median_days{};
    std::optional<int> longest_days{};
    std::optional<int> first_after_days{};    ///< from the opening to the first act
    std::optional<int> silent_days{};    ///< from the last act to the last day observed; no act falls into it, so far
};

[[nodiscard]] Gaps gaps(const ActsInTime& acts);

/// The days from each act to the next, in the order of time.
[[nodiscard]] std::vector<int> gap_days(const ActsInTime& acts);

}    // namespace depositary
