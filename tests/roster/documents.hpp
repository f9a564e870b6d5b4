// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/document.hpp>

/// Documents as a reader of TOML would make them; the place of a value is the line that the test gives.
namespace document {

using depositary::Place;
using depositary::text::Node;
using depositary::text::NodeKind;

inline Place at(std::size_t line) { return Place{"roster.toml", line, 1, std::nullopt}; }
inline Node words(std::string value, std::size_t line = 0) {
    return Node::scalar(NodeKind::string, std::move(value), at(line));
}
inline Node date(std::string iso, std::size_t line = 0) {
    return Node::scalar(NodeKind::date, std::move(iso), at(line));
}
inline Node number(int value, std::size_t line = 0) {
    return Node::scalar(NodeKind::integer, std::to_string(value), at(line));
}
inline Node list(std::vector<Node> items, std::size_t line = 0) { return Node::array(std::move(items), at(line)); }
inline Node table(std::vector<Node::Entry> entries, std::size_t line = 0) {
    return Node::table(std::move(entries), at(line));
}

/// A State with one name, and what else is given.
inline Node state(std::string key, std::string name, std::vector<Node::Entry> more = {}, std::size_t line = 0) {
    std::vector<Node::Entry> entries{{"key", words(std::move(key), line)},
                                     {"names", list({words(std::move(name), line)}, line)}};
    entries.insert(entries.end(), more.begin(), more.end());
    return table(std::move(entries), line);
}

inline Node group(std::string key, std::vector<Node::Entry> more = {}, std::size_t line = 0) {
    std::vector<Node::Entry> entries{
        {"key", words(std::move(key), line)}, {"name", words("a group", line)}, {"source", words("nowhere", line)}};
    entries.insert(entries.end(), more.begin(), more.end());
    return table(std::move(entries), line);
}

inline Node roster(std::vector<Node> states, std::vector<Node> groups = {}) {
    return table({{"state", list(std::move(states))}, {"group", list(std::move(groups))}});
}

}    // namespace document
