// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// What the parser must never see, as a problem: it takes for granted, by assertions that a release build assumes to hold, that a
/// table header begins with a key and that no brace and no line break of Unicode stands where a list has its values; and it bounds
/// brackets but not dotted keys, which nest until the stack is full. Every other mistake is left to the parser.
[[nodiscard]] std::optional<Problem> check_toml(std::string_view toml, const std::string& file);

}    // namespace depositary
