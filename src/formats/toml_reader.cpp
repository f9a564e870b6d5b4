// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/toml.hpp>

#include "formats/toml_check.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace depositary {

namespace {

using text::Node;
using text::NodeKind;

constexpr std::size_t most_bytes = std::size_t{16} << 20U;

std::string iso(const toml::date& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", int{date.year}, int{date.month}, int{date.day});
    return text;
}

/// Makes nodes of what the parser gives, in the order of the file; toml++ keeps the order of the alphabet.
class Converter {
public:
    Converter(std::string file, Problems& problems) : file_(std::move(file)), problems_(problems) {}

    Node convert(std::string_view key, const toml::node& node, toml::source_position fallback = {}) {
        const toml::source_position at = node.source().begin.line != 0 ? node.source().begin : fallback;
        switch (node.type()) {
            case toml::node_type::table: return table(*node.as_table(), at);
            case toml::node_type::array: return array(key, *node.as_array(), at);
            case toml::node_type::string: return scalar(NodeKind::string, node.ref<std::string>(), at);
            case toml::node_type::integer: return scalar(NodeKind::integer, std::to_string(node.ref<int64_t>()), at);
            case toml::node_type::boolean: return scalar(NodeKind::boolean, node.ref<bool>() ? "true" : "false", at);
            case toml::node_type::date: return scalar(NodeKind::date, iso(node.ref<toml::date>()), at);
            case toml::node_type::none:
            case toml::node_type::floating_point:
            case toml::node_type::time:
            case toml::node_type::date_time: break;
        }
        problems_.push_back({place(at), "fractions and times are not read",
                             "one as the value of `" + std::string(key) + "`", "write it as a text"});
        return scalar(NodeKind::string, {}, at);
    }

    [[nodiscard]] Place place(toml::source_position at) const { return {file_, at.line, at.column, std::nullopt}; }

private:
    [[nodiscard]] Node scalar(NodeKind kind, std::string text, toml::source_position at) const {
        return Node::scalar(kind, std::move(text), place(at));
    }

    Node array(std::string_view key, const toml::array& items, toml::source_position at) {
        std::vector<Node> nodes;
        for (const toml::node& item : items) nodes.push_back(convert(key, item, at));
        return Node::array(std::move(nodes), place(at));
    }

    Node table(const toml::table& table, toml::source_position at) {
        using Pair = std::pair<const toml::key*, const toml::node*>;
        std::vector<Pair> pairs;
        for (auto&& [name, value] : table) pairs.emplace_back(&name, &value);
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
            return a.first->source().begin < b.first->source().begin;
        });
        std::vector<Node::Entry> entries;
        for (const auto& [name, value] : pairs)
            entries.push_back({std::string(name->str()), convert(name->str(), *value, name->source().begin)});
        return Node::table(std::move(entries), place(at));
    }

    std::string file_;
    Problems& problems_;
};

/// The parser meets a text whose quotation mark is not closed at the end of its line.
std::string cure_of(const toml::parse_error& error) {
    const bool line_ended = error.description().find("control characters") != std::string_view::npos;
    return line_ended ? "close the quotation mark on its line" : "mend the TOML here";
}

}    // namespace

Result<Node> read_toml(std::string_view text, std::string file) {
    if (text.size() > most_bytes)
        return Problem{{file, 0, 0, std::nullopt},
                       "the document is too long",
                       std::to_string(text.size()) + " bytes",
                       "give at most " + std::to_string(most_bytes)};
    if (const std::optional<Problem> fault = check_toml(text, file)) return *fault;
    Problems problems;
    Converter converter(std::move(file), problems);
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::parse_error& error = parsed.error();
        return Problem{converter.place(error.source().begin), std::string(error.description()), {}, cure_of(error)};
    }
    Node document = converter.convert({}, parsed.table());
    if (!problems.empty()) return problems;
    return document;
}

}    // namespace depositary
