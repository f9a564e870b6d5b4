// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/definition.hpp>
#include <depositary/text/document.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Campaign files as a reader of TOML would make them, and the same with one thing changed.
namespace document {

using depositary::Place;
using depositary::text::Node;
using depositary::text::NodeKind;

/// Where what a test changes stands.
inline Place changed_place() { return Place{"campaign.toml", 7, 3, std::nullopt}; }

inline Node words(std::string value) { return Node::scalar(NodeKind::string, std::move(value), changed_place()); }
inline Node date(std::string iso) { return Node::scalar(NodeKind::date, std::move(iso), changed_place()); }
inline Node number(std::string digits) { return Node::scalar(NodeKind::integer, std::move(digits), changed_place()); }
inline Node list(std::vector<Node> items) { return Node::array(std::move(items), changed_place()); }
inline Node table(std::vector<Node::Entry> entries) { return Node::table(std::move(entries), changed_place()); }

/// A way into a document: keys of tables and indices of lists.
using Path = std::vector<std::variant<std::string, std::size_t>>;

/// The document with the value put where the path leads; what was there is gone, and an empty value takes it away.
inline Node changed(const Node& whole, const Path& path, const std::optional<Node>& value, std::size_t depth = 0) {
    const bool last = depth + 1 == path.size();
    const auto inner = [&](const Node& node) { return last ? value : changed(node, path, value, depth + 1); };
    if (const std::size_t* index = std::get_if<std::size_t>(&path[depth])) {
        std::vector<Node> items = whole.items();
        const std::optional<Node> item = inner(items.at(*index));
        if (item) items[*index] = *item;
        else items.erase(items.begin() + static_cast<std::ptrdiff_t>(*index));
        return Node::array(std::move(items), whole.place());
    }
    const std::string& key = std::get<std::string>(path[depth]);
    std::vector<Node::Entry> entries;
    for (const Node::Entry& entry : whole.entries())
        if (entry.key != key) entries.push_back(entry);
    const Node* there = whole.find(key);
    const std::optional<Node> entry = inner(there == nullptr ? table({}) : *there);
    if (entry) entries.push_back({key, *entry});
    return Node::table(std::move(entries), changed_place());
}

}    // namespace document
