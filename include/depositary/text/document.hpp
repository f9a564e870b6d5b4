// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::text {

enum class NodeKind : std::uint8_t { string, integer, boolean, date, array, table };

[[nodiscard]] std::string_view to_string(NodeKind kind);

/// A document of named values, whatever syntax it was written in (TOML files become this). Scalars keep their text; a date is
/// ISO text, a boolean "true" or "false". Every node knows where it stood, so that a reader can point at it.
class Node {
public:
    struct Entry;

    static Node scalar(NodeKind kind, std::string text, Place place = {});
    static Node array(std::vector<Node> items, Place place = {});
    static Node table(std::vector<Entry> entries, Place place = {});

    [[nodiscard]] NodeKind kind() const noexcept { return kind_; }
    [[nodiscard]] const Place& place() const noexcept { return place_; }

    /// The text of a scalar; empty for arrays and tables.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// The items of an array; empty for anything else.
    [[nodiscard]] const std::vector<Node>& items() const noexcept { return items_; }
    /// The entries of a table in the order of the file; empty for anything else.
    [[nodiscard]] const std::vector<Entry>& entries() const noexcept;
    /// The value of a key of a table, or null.
    [[nodiscard]] const Node* find(std::string_view key) const noexcept;

private:
    NodeKind kind_ = NodeKind::table;
    Place place_;
    std::string text_;
    std::vector<Node> items_;
    std::vector<Entry> entries_;
};

struct Node::Entry {
    std::string key;
    Node value;
};

/// Reads the fields of one table and notices the keys that nobody asked for. What is missing, of the wrong kind or unknown
/// becomes a problem with its place; reading goes on, so that one pass reports everything.
class Fields {
public:
    /// `name` is how messages call the table, e.g. "[signature]".
    Fields(const Node& table, std::string name, Problems& problems);
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    [[nodiscard]] bool has(std::string_view key);
    [[nodiscard]] const Node* node(std::string_view key);
    [[nodiscard]] const Node* required(std::string_view key);

    [[nodiscard]] std::optional<std::string> text(std::string_view key);
    [[nodiscard]] std::string required_text(std::string_view key);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key);
    [[nodiscard]] std::optional<bool> boolean(std::string_view key);
    /// The strings of an array of strings; empty if the key is absent.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    /// The tables of an array of tables, or the one table that stands there; empty if the key is absent.
    [[nodiscard]] std::vector<const Node*> tables(std::string_view key);

    /// Reports the keys that were never asked for. Call it once, when all known keys have been.
    void finish();

    void complain(const Place& place, std::string what, std::string found = {}, std::string cure = {});
    [[nodiscard]] Problems& problems() noexcept { return problems_; }
    [[nodiscard]] const Place& place() const noexcept { return table_.place(); }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }

private:
    const Node* of_kind(std::string_view key, NodeKind kind);

    const Node& table_;
    std::string name_;
    Problems& problems_;
    std::set<std::string, std::less<>> asked_;
};

}    // namespace depositary::text
