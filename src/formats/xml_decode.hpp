// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// The text of an XML file in UTF-8, from whatever of ISO-8859-1, US-ASCII and UTF-8 it declares. Pages in HTML, which web
/// sites answer with when they are down, files in other encodings and files of more than 16 MiB are refused.
[[nodiscard]] Result<std::string> decode_xml(std::string_view bytes, const std::string& file);

}    // namespace depositary
