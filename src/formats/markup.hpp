// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// A text of the export without the HTML that it carries as text: the content of <superscript> becomes note numbers, other tags
/// (i, a, b, center, right ..., balanced or not) go, and runs of blanks of any kind become one.
[[nodiscard]] NotedText without_markup(std::string_view text);

/// Whether the text is set to the right, which is how the export marks the date of what follows.
[[nodiscard]] bool is_set_right(std::string_view text);

/// Runs of blanks, among them those that do not break (U+00A0) and the wide one (U+2002), as one; none at the ends.
[[nodiscard]] std::string with_single_blanks(std::string_view text);

}    // namespace depositary
