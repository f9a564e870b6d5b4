// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/document.hpp>

#include <algorithm>
#include <charconv>

namespace depositary::text {

std::string_view to_string(NodeKind kind) {
    switch (kind) {
        case NodeKind::string: return "text";
        case NodeKind::integer: return "a whole number";
        case NodeKind::boolean: return "true or false";
        case NodeKind::date: return "a date";
        case NodeKind::array: return "a list";
        case NodeKind::table: return "a table";
    }
    return "nothing";
}

Node Node::scalar(NodeKind kind, std::string text, Place place) {
    Node node;
    node.kind_ = kind;
    node.text_ = std::move(text);
    node.place_ = std::move(place);
    return node;
}

Node Node::array(std::vector<Node> items, Place place) {
    Node node;
    node.kind_ = NodeKind::array;
    node.items_ = std::move(items);
    node.place_ = std::move(place);
    return node;
}

Node Node::table(std::vector<Entry> entries, Place place) {
    Node node;
    node.entries_ = std::move(entries);
    node.place_ = std::move(place);
    return node;
}

const std::vector<Node::Entry>& Node::entries() const noexcept { return entries_; }

const Node* Node::find(std::string_view key) const noexcept {
    for (const Entry& entry : entries_)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

namespace {

std::string describe(const Node& node) {
    std::string text{to_string(node.kind())};
    if (!node.text().empty()) text += " `" + node.text() + "`";
    return text;
}

}    // namespace

Fields::Fields(const Node& table, std::string name, Problems& problems)
    : table_(table), name_(std::move(name)), problems_(problems) {}

void Fields::complain(const Place& place, std::string what, std::string found, std::string cure) {
    problems_.push_back(Problem{place, std::move(what), std::move(found), std::move(cure)});
}

const Node* Fields::node(std::string_view key) {
    asked_.emplace(key);
    return table_.find(key);
}

bool Fields::has(std::string_view key) { return node(key) != nullptr; }

const Node* Fields::required(std::string_view key) {
    const Node* found = node(key);
    if (found == nullptr) complain(place(), name_ + " lacks `" + std::string(key) + "`", {}, "add it");
    return found;
}

const Node* Fields::of_kind(std::string_view key, NodeKind kind) {
    const Node* found = node(key);
    if (found == nullptr || found->kind() == kind) return found;
    complain(found->place(), "`" + std::string(key) + "` of " + name_ + " must be " + std::string(to_string(kind)),
             describe(*found));
    return nullptr;
}

std::optional<std::string> Fields::text(std::string_view key) {
    const Node* found = of_kind(key, NodeKind::string);
    if (found == nullptr) return std::nullopt;
    return found->text();
}

std::string Fields::required_text(std::string_view key) {
    if (required(key) == nullptr) return {};
    return text(key).value_or("");
}

std::optional<std::int64_t> Fields::integer(std::string_view key) {
    const Node* found = of_kind(key, NodeKind::integer);
    if (found == nullptr) return std::nullopt;
    std::int64_t value = 0;
    const std::string& digits = found->text();
    const auto end = digits.data() + digits.size();
    if (const auto [stop, error] = std::from_chars(digits.data(), end, value); error == std::errc{} && stop == end)
        return value;
    complain(found->place(), "`" + std::string(key) + "` of " + name_ + " is no whole number that fits",
             describe(*found));
    return std::nullopt;
}

std::optional<bool> Fields::boolean(std::string_view key) {
    const Node* found = of_kind(key, NodeKind::boolean);
    if (found == nullptr) return std::nullopt;
    return found->text() == "true";
}

std::vector<std::string> Fields::texts(std::string_view key) {
    std::vector<std::string> found;
    const Node* list = of_kind(key, NodeKind::array);
    if (list == nullptr) return found;
    for (const Node& item : list->items()) {
        if (item.kind() == NodeKind::string) found.push_back(item.text());
        else complain(item.place(), "`" + std::string(key) + "` of " + name_ + " must list texts", describe(item));
    }
    return found;
}

std::vector<const Node*> Fields::tables(std::string_view key) {
    std::vector<const Node*> found;
    const Node* value = node(key);
    if (value == nullptr) return found;
    if (value->kind() == NodeKind::table) return {value};
    if (value->kind() != NodeKind::array) return of_kind(key, NodeKind::array), found;
    for (const Node& item : value->items()) {
        if (item.kind() == NodeKind::table) found.push_back(&item);
        else complain(item.place(), "`" + std::string(key) + "` of " + name_ + " must list tables", describe(item));
    }
    return found;
}

void Fields::finish() {
    std::string known;
    for (const std::string& key : asked_) known += (known.empty() ? "" : ", ") + key;
    for (const Node::Entry& entry : table_.entries())
        if (!asked_.contains(entry.key))
            complain(entry.value.place(), name_ + " knows no `" + entry.key + "`", {}, "use one of: " + known);
}

}    // namespace depositary::text
