// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// What is not well-formed in an XML text in UTF-8, with its place: the parser that builds the tree is lenient where damage shows
/// (control characters, bare '&', ends of elements) and says no lines. Document type declarations are refused, and elements that
/// nest more than 100 deep.
[[nodiscard]] Problems check_xml(std::string_view text, const std::string& file);

}    // namespace depositary
