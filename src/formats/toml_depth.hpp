// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// The place where a document in TOML nests deeper than a reader can follow without running out of stack, as a problem: the
/// parser bounds brackets but not dotted keys.
[[nodiscard]] std::optional<Problem> too_deep(std::string_view toml, const std::string& file);

}    // namespace depositary
