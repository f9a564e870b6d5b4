// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::text {

/// The words broken into lines of at most `width` columns, each line but the first indented.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent, std::size_t width = 100);

/// "Canada, France, Norway"
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

}    // namespace depositary::text
