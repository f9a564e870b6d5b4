// SPDX-License-Identifier: BSL-1.0
#include "formats/xml_nodes.hpp"

namespace depositary {

std::string all_text(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node& child : node.children())
        text += child.type() == pugi::node_element ? all_text(child) : std::string(child.value());
    return text;
}

std::vector<NotedText> noted_texts(const pugi::xml_node& parent, const char* name) {
    std::vector<NotedText> texts;
    for (const pugi::xml_node& child : parent.children(name)) texts.push_back(noted_text(child));
    return texts;
}

NotedText joined_text(const pugi::xml_node& parent, const char* name) {
    NotedText joined;
    for (NotedText& piece : noted_texts(parent, name)) {
        if (!piece.text.empty()) joined.text += (joined.text.empty() ? "" : " ") + piece.text;
        joined.notes.insert(joined.notes.end(), piece.notes.begin(), piece.notes.end());
    }
    return joined;
}

}    // namespace depositary
