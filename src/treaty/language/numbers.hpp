// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/language/lexer.hpp"

#include <depositary/treaty/condition.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace depositary::clause_language {

/// "one" to "twelve", digits beyond.
[[nodiscard]] std::string cardinal(int number);
/// "first" to "twelfth", "13th" and so on beyond.
[[nodiscard]] std::string ordinal(int number);
/// "1st", "40th"; always digits.
[[nodiscard]] std::string ordinal_in_digits(int number);
/// "one year", "three months", "90 days".
[[nodiscard]] std::string counted(int number, std::string_view unit);
/// "1,000,000", "12.50".
[[nodiscard]] std::string in_digits(const Amount& amount);
/// "two thirds", "one half", "7/8", "the whole".
[[nodiscard]] std::string in_fractions(const Ratio& ratio);
/// "55", "66.6667": the ratio in per cent if four decimals hold it.
[[nodiscard]] std::optional<std::string> in_per_cent(const Ratio& ratio);

/// A number found at the beginning of some pieces, and how many of them it took.
struct NumberRead {
    int number;
    std::size_t pieces;
};

/// "40", "forty", "one hundred and twenty": 1 to 999 in words, up to nine digits otherwise.
[[nodiscard]] std::optional<NumberRead> read_cardinal(std::span<const Token> pieces);
/// "40th", "fortieth", "one hundred and twentieth".
[[nodiscard]] std::optional<NumberRead> read_ordinal(std::span<const Token> pieces);
/// "55", "66.6667".
[[nodiscard]] std::optional<Amount> read_amount(const Token& piece);

}    // namespace depositary::clause_language
