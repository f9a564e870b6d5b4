// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/toml.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace depositary {

namespace {

using text::Node;
using text::NodeKind;

bool is_bare(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::string escaped(char c) {
    switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\n': return "\\n";
        case '\t': return "\\t";
        case '\r': return "\\r";
        default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) return {c};
    std::array<char, 8> code{};
    std::snprintf(code.data(), code.size(), "\\u%04X", unsigned{byte});
    return code.data();
}

std::string quoted(std::string_view text) {
    std::string whole = "\"";
    for (const char c : text) whole += escaped(c);
    return whole + '"';
}

std::string key_text(std::string_view key) { return is_bare(key) ? std::string(key) : quoted(key); }

bool lists_tables(const Node& node) {
    const auto is_table = [](const Node& item) { return item.kind() == NodeKind::table; };
    return node.kind() == NodeKind::array && !node.items().empty() &&
           std::all_of(node.items().begin(), node.items().end(), is_table);
}

/// What stands behind an equals sign, on one line.
std::string inline_text(const Node& node);

std::string inline_table(const Node& table) {
    std::string text = "{";
    for (const Node::Entry& entry : table.entries())
        text += (text.size() == 1 ? " " : ", ") + key_text(entry.key) + " = " + inline_text(entry.value);
    return text + (table.entries().empty() ? "}" : " }");
}

std::string inline_array(const Node& array) {
    std::string text = "[";
    for (const Node& item : array.items()) text += (text.size() == 1 ? "" : ", ") + inline_text(item);
    return text + "]";
}

std::string inline_text(const Node& node) {
    switch (node.kind()) {
        case NodeKind::string: return quoted(node.text());
        case NodeKind::integer:
        case NodeKind::boolean:
        case NodeKind::date: return node.text();
        case NodeKind::array: return inline_array(node);
        case NodeKind::table: return inline_table(node);
    }
    return {};
}

class Writer {
public:
    std::string write(const Node& document) {
        body(document, {});
        return std::move(out_);
    }

private:
    void body(const Node& table, const std::string& path) {
        for (const auto& [key, value] : table.entries())
            if (value.kind() != NodeKind::table && !lists_tables(value))
                out_ += key_text(key) + " = " + inline_text(value) + "\n";
        for (const auto& [key, value] : table.entries()) {
            const std::string below = path + (path.empty() ? "" : ".") + key_text(key);
            if (value.kind() == NodeKind::table) section("[" + below + "]", value, below);
            if (!lists_tables(value)) continue;
            for (const Node& item : value.items()) section("[[" + below + "]]", item, below);
        }
    }

    void section(const std::string& header, const Node& table, const std::string& path) {
        out_ += (out_.empty() ? "" : "\n") + header + "\n";
        body(table, path);
    }

    std::string out_;
};

}    // namespace

std::string write_toml(const Node& document) { return Writer().write(document); }

}    // namespace depositary
