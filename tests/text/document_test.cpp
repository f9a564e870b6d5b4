// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/document.hpp>

#include "catch.hpp"

using namespace depositary;
using text::Fields;
using text::Node;
using text::NodeKind;

namespace {

const Place place{"a.toml", 3, 9, {}};

Node text_node(std::string text) { return Node::scalar(NodeKind::string, std::move(text), place); }

Node table() {
    return Node::table({{"title", text_node("A")},
                        {"count", Node::scalar(NodeKind::integer, "40", place)},
                        {"large", Node::scalar(NodeKind::integer, "99999999999999999999", place)},
                        {"open", Node::scalar(NodeKind::boolean, "true", place)},
                        {"names", Node::array({text_node("B"), text_node("C")}, place)},
                        {"mixed", Node::array({text_node("B"), Node::table({}, place)}, place)},
                        {"part", Node::table({{"x", text_node("y")}}, place)},
                        {"parts", Node::array({Node::table({}, place), Node::table({}, place)}, place)}},
                       {"a.toml", 1, 1, {}});
}

std::vector<std::string> messages(const Problems& problems) {
    std::vector<std::string> texts;
    for (const Problem& problem : problems) texts.push_back(to_string(problem));
    return texts;
}

using Messages = std::vector<std::string>;

}    // namespace

TEST_CASE("a node knows its kind, its place and what it holds") {
    const Node root = table();
    CHECK(root.kind() == NodeKind::table);
    CHECK(root.entries().size() == 8);
    CHECK(root.find("title")->text() == "A");
    CHECK(root.find("title")->place() == place);
    CHECK(root.find("names")->items().size() == 2);
    CHECK(root.find("nothing") == nullptr);
    CHECK(root.find("title")->find("x") == nullptr);
    CHECK(to_string(NodeKind::date) == "a date");
}

TEST_CASE("fields of the right kind are read without a problem") {
    const Node root = table();
    Problems problems;
    Fields fields(root, "[t]", problems);
    CHECK(fields.text("title") == "A");
    CHECK(fields.required_text("title") == "A");
    CHECK(fields.integer("count") == 40);
    CHECK(fields.boolean("open") == true);
    CHECK(fields.texts("names") == std::vector<std::string>{"B", "C"});
    CHECK(fields.tables("part").size() == 1);
    CHECK(fields.tables("parts").size() == 2);
    CHECK(fields.has("mixed"));
    CHECK(problems.empty());
}

TEST_CASE("fields that are absent are nothing, and no problem") {
    const Node root = Node::table({});
    Problems problems;
    Fields fields(root, "[t]", problems);
    CHECK_FALSE(fields.text("title").has_value());
    CHECK_FALSE(fields.integer("count").has_value());
    CHECK_FALSE(fields.boolean("open").has_value());
    CHECK(fields.texts("names").empty());
    CHECK(fields.tables("parts").empty());
    CHECK_FALSE(fields.has("mixed"));
    fields.finish();
    CHECK(problems.empty());
}

TEST_CASE("a field that is missing though required is a problem at its table") {
    const Node root = table();
    Problems problems;
    Fields fields(root, "[t]", problems);
    CHECK(fields.required("untc") == nullptr);
    CHECK(fields.required_text("place") == "");
    CHECK(messages(problems) ==
          Messages{"a.toml:1:1: [t] lacks `untc`; add it", "a.toml:1:1: [t] lacks `place`; add it"});
}

TEST_CASE("a field of the wrong kind is a problem where it stands, and reading goes on") {
    const Node root = table();
    Problems problems;
    Fields fields(root, "[t]", problems);
    CHECK_FALSE(fields.integer("title").has_value());
    CHECK_FALSE(fields.text("count").has_value());
    CHECK_FALSE(fields.boolean("names").has_value());
    CHECK_FALSE(fields.integer("large").has_value());
    CHECK(fields.texts("mixed") == std::vector<std::string>{"B"});
    CHECK(fields.tables("title").empty());
    CHECK(fields.tables("mixed").size() == 1);
    CHECK(
        messages(problems) ==
        Messages{"a.toml:3:9: `title` of [t] must be a whole number; found text `A`",
                 "a.toml:3:9: `count` of [t] must be text; found a whole number `40`",
                 "a.toml:3:9: `names` of [t] must be true or false; found a list",
                 "a.toml:3:9: `large` of [t] is no whole number that fits; found a whole number `99999999999999999999`",
                 "a.toml:3:9: `mixed` of [t] must list texts; found a table",
                 "a.toml:3:9: `title` of [t] must be a list; found text `A`",
                 "a.toml:3:9: `mixed` of [t] must list tables; found text `B`"});
}

TEST_CASE("keys that nobody asked for are problems, with those that are known") {
    const Node root = Node::table({{"title", text_node("A")}, {"titel", text_node("B")}});
    Problems problems;
    Fields fields(root, "[t]", problems);
    CHECK(fields.text("title") == "A");
    CHECK_FALSE(fields.text("place").has_value());
    fields.finish();
    CHECK(messages(problems) == Messages{"a.toml:3:9: [t] knows no `titel`; use one of: place, title"});
}
