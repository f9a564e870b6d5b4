// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/words.hpp"

#include <depositary/text/document.hpp>
#include <depositary/treaty/clause_language.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::definition {

/// The fields of one table of a definition, read as the kinds of values that clauses hold.
class ClauseFields {
public:
    ClauseFields(const text::Node& table, std::string name, Problems& problems,
                 std::optional<Certainty> certainty = std::nullopt);

    [[nodiscard]] text::Fields& fields() noexcept { return fields_; }
    void require(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key) { return fields_.text(key).value_or(""); }
    [[nodiscard]] bool boolean(std::string_view key) { return fields_.boolean(key).value_or(false); }

    /// Article, certainty (that of the whole definition if it has none of its own) and note.
    [[nodiscard]] Article article();
    [[nodiscard]] std::optional<Date> date(std::string_view key);
    [[nodiscard]] Acts acts(std::string_view key);
    /// A key of a thing, quoted in the file as any text.
    template <class Thing>
    [[nodiscard]] std::optional<Thing> key(std::string_view name);

    /// One of the words for a choice.
    template <class Choice, std::size_t Count>
    [[nodiscard]] std::optional<Choice> choice(std::string_view key, const std::array<Word<Choice>, Count>& words);

    /// A sentence of the clause language; a problem points into it.
    template <class Value>
    [[nodiscard]] std::optional<Value> sentence(std::string_view key,
                                                Result<Value> (*read)(std::string_view, const Place&));

    /// A small number, 0 if absent.
    [[nodiscard]] int number(std::string_view key);
    /// One text or a list of them.
    [[nodiscard]] std::vector<std::string> text_or_texts(std::string_view key);

    /// Says that the value of the key is not one of these.
    void complain(std::string_view key, const text::Node& found, std::string cure);

private:
    text::Fields fields_;
    std::optional<Certainty> certainty_;
};

/// Where the first character of a text stands, given where its quotes begin.
[[nodiscard]] Place inside_quotes(const Place& place);

template <class Thing>
std::optional<Thing> ClauseFields::key(std::string_view name) {
    const std::optional<std::string> text = fields_.text(name);
    if (!text) return std::nullopt;
    if (Thing::is_valid(*text)) return Thing(*text);
    complain(name, *fields_.node(name), "keys have 1 to 64 letters, digits, '-', '_', '.' and '+'");
    return std::nullopt;
}

template <class Choice, std::size_t Count>
std::optional<Choice> ClauseFields::choice(std::string_view key, const std::array<Word<Choice>, Count>& words) {
    const std::optional<std::string> text = fields_.text(key);
    if (!text) return std::nullopt;
    std::string known;
    for (const Word<Choice>& word : words) {
        if (word.text == *text) return word.choice;
        known += (known.empty() ? "\"" : ", \"") + std::string(word.text) + "\"";
    }
    complain(key, *fields_.node(key), "use one of: " + known);
    return std::nullopt;
}

template <class Value>
std::optional<Value> ClauseFields::sentence(std::string_view key,
                                            Result<Value> (*read)(std::string_view, const Place&)) {
    const std::optional<std::string> text = fields_.text(key);
    if (!text) return std::nullopt;
    Result<Value> result = read(*text, inside_quotes(fields_.node(key)->place()));
    if (result.ok()) return std::move(result).value();
    for (Problem& problem : result.problems()) fields_.problems().push_back(std::move(problem));
    return std::nullopt;
}

}    // namespace depositary::definition
