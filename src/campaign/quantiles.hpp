// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace depositary::campaign_detail {

/// The quantile of sorted values, at least one: linear between the values, the least at 0 and the greatest at 1 (definition 7 of
/// Hyndman and Fan 1996).
[[nodiscard]] inline double quantile(const std::vector<int>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = below + 1 < sorted.size() ? below + 1 : below;
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

}    // namespace depositary::campaign_detail
