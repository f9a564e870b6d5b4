// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/weights.hpp>
#include <depositary/treaty/condition.hpp>

#include <cstdint>

namespace depositary::detail {

/// The least amount in the table's own unit that satisfies the bound (LAW J-05).
[[nodiscard]] std::int64_t least_weight(const WeightDeposited& weight, const WeightTable& table) noexcept;

}    // namespace depositary::detail
