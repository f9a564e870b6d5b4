// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/language/numbers.hpp"

#include <depositary/calendar/delay.hpp>
#include <depositary/text/key.hpp>

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::clause_language {

/// Goes through the pieces of one sentence. What was looked for in vain is remembered where the reading came furthest, so that
/// a failure can say what could stand there.
class Reader {
public:
    explicit Reader(std::string_view sentence) : pieces_(pieces_of(sentence)) {}

    [[nodiscard]] std::size_t position() const noexcept { return at_; }
    void go_back(std::size_t position) noexcept { at_ = position; }
    [[nodiscard]] const Token& peek() const noexcept { return pieces_[at_]; }
    [[nodiscard]] bool next_is(TokenKind kind) const noexcept { return peek().kind == kind; }

    /// Takes these words and marks, separated by spaces here, if they all stand here.
    bool accept(std::string_view phrase);
    bool accept_any(std::initializer_list<std::string_view> phrases);
    /// The same without being missed when it is not there.
    bool skip(std::string_view phrase);
    void expect(std::string_view phrase);
    void expect_any(std::initializer_list<std::string_view> phrases);

    std::optional<int> accept_cardinal();
    std::optional<int> accept_ordinal();
    int expect_cardinal();
    int expect_ordinal();
    /// A name in double quotes; `of` says whose, for a message.
    std::string expect_key(std::string_view of);
    /// "31 December 2000" or "2000-12-31".
    std::optional<Date> accept_date();
    Date expect_date();
    /// "30 June".
    YearDay expect_year_day();
    std::optional<Amount> accept_amount();
    /// "(b)", with exactly these letters.
    bool accept_label(std::string_view label);

    /// Remembers that this could have stood here.
    void miss(std::string_view what);
    [[noreturn]] void fail() const;
    /// What was read since that position cannot be meant.
    [[noreturn]] void refuse(std::size_t position, std::string what, std::string cure = {}) const;
    void expect_end();

    /// Makes a value of what was read since that position; an exception of its constructor becomes a refusal of those words.
    template <class Make>
    auto build(std::size_t since, Make&& make) const {
        try {
            return make();
        } catch (const std::logic_error& error) {
            refuse(since, error.what());
        }
    }

private:
    [[nodiscard]] std::span<const Token> rest() const { return std::span(pieces_).subspan(at_); }
    bool take(std::string_view phrase, bool remember);
    void miss_at(std::size_t position, std::string_view what);
    std::optional<int> take_number(const std::optional<NumberRead>& read, std::string_view what);
    std::optional<int> month();

    std::vector<Token> pieces_;
    std::size_t at_ = 0;
    std::size_t furthest_ = 0;
    std::set<std::string, std::less<>> missed_;
};

}    // namespace depositary::clause_language
