// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "formats/markup.hpp"

#include <pugixml.hpp>

#include <string>

namespace depositary {

/// All the text below the node, whatever elements it stands in. The tree must not be deep (see check_xml).
[[nodiscard]] std::string all_text(const pugi::xml_node& node);

/// The same without markup.
[[nodiscard]] inline NotedText noted_text(const pugi::xml_node& node) { return without_markup(all_text(node)); }
[[nodiscard]] inline std::string plain_text(const pugi::xml_node& node) { return noted_text(node).text; }

/// The clean texts of the children of that name, in their order.
[[nodiscard]] std::vector<NotedText> noted_texts(const pugi::xml_node& parent, const char* name);
/// The same as one text: headings are split where the printed page ends its lines.
[[nodiscard]] NotedText joined_text(const pugi::xml_node& parent, const char* name);

}    // namespace depositary
