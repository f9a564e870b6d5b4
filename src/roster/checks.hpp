// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>

#include <string>
#include <unordered_map>

namespace depositary::roster_detail {

/// Where the entries of a roster were written: States by key, groups as "group <key>", tables as "weights <key>". What is not
/// there was not read from a file.
using Places = std::unordered_map<std::string, Place>;

/// What is wrong between the entries of a roster.
[[nodiscard]] Problems contradictions(std::span<const State> states, std::span<const Group> groups,
                                      std::span<const WeightTable> weights, const NameIndex& index,
                                      const Places& places);

}    // namespace depositary::roster_detail
