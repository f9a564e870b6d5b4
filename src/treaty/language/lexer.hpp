// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::clause_language {

enum class TokenKind : std::uint8_t { word, number, ordinal, key, date, mark, end };

/// A piece of a sentence. Hyphens part words ("two-thirds" is two of them).
struct Token {
    TokenKind kind;
    std::string
        text;    ///< a word in small letters, digits without thousands commas and letters, a key without its quotes
    std::string_view raw;    ///< as it stands in the sentence
    std::size_t offset;
};

/// What cannot be read at a byte of the sentence.
struct Unreadable {
    std::size_t offset;
    std::string what;
    std::string found;
    std::string cure;
};

inline constexpr std::size_t longest_sentence = 65'536;

/// The pieces of the sentence and an end; they point into it. Throws Unreadable.
[[nodiscard]] std::vector<Token> pieces_of(std::string_view sentence);

/// Where that byte of the sentence stands, if the sentence begins at `start` (its first line and column if that is not known).
[[nodiscard]] Place place_in(std::string_view sentence, std::size_t offset, const Place& start);

}    // namespace depositary::clause_language
