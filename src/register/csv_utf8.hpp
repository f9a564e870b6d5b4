// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

namespace depositary::utf8 {

/// How many bytes of `text` are UTF-8 from its beginning; text.size() if all of it is. Overlong forms, surrogates and numbers
/// beyond U+10FFFF are not.
[[nodiscard]] std::size_t valid_length(std::string_view text) noexcept;

/// How many characters these bytes of UTF-8 are.
[[nodiscard]] std::size_t characters(std::string_view text) noexcept;

/// The byte order mark that some programs put before UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}    // namespace depositary::utf8
