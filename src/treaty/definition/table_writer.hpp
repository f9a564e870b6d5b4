// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/words.hpp"

#include <depositary/calendar/date.hpp>
#include <depositary/text/document.hpp>
#include <depositary/treaty/act.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace depositary::definition {

using text::Node;
using text::NodeKind;

inline Node text_node(std::string text) { return Node::scalar(NodeKind::string, std::move(text)); }
inline Node date_node(Date date) { return Node::scalar(NodeKind::date, to_string(date)); }

/// A table that is being written. What is empty, absent or false is left out.
class Table {
public:
    void add(std::string_view key, Node node) { entries_.push_back(Node::Entry{std::string(key), std::move(node)}); }
    void text(std::string_view key, std::string text) {
        if (!text.empty()) add(key, text_node(std::move(text)));
    }
    void date(std::string_view key, std::optional<Date> date) {
        if (date) add(key, date_node(*date));
    }
    void boolean(std::string_view key, std::optional<bool> value) {
        if (value) add(key, Node::scalar(NodeKind::boolean, *value ? "true" : "false"));
    }
    void flag(std::string_view key, bool value) {
        if (value) boolean(key, true);
    }
    void number(std::string_view key, int number) { add(key, Node::scalar(NodeKind::integer, std::to_string(number))); }
    void texts(std::string_view key, const std::vector<std::string>& texts) {
        if (!texts.empty()) add(key, list(texts));
    }
    void acts(std::string_view key, Acts acts) {
        std::vector<std::string> words;
        acts.for_each([&](Act act) { words.emplace_back(to_string(act)); });
        texts(key, words);
    }
    void article(const Article& article) {
        text("article", article.number);
        if (article.certainty) text("certainty", word_for(definition::certainties, *article.certainty));
        text("note", article.note);
    }
    Node done() { return Node::table(std::move(entries_)); }

private:
    static Node list(const std::vector<std::string>& texts) {
        std::vector<Node> items;
        for (const std::string& each : texts) items.push_back(text_node(each));
        return Node::array(std::move(items));
    }

    std::vector<Node::Entry> entries_;
};

}    // namespace depositary::definition
