// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/reader.hpp"

#include <algorithm>

namespace depositary::clause_language {

namespace {

bool same(const Token& piece, std::string_view wanted) {
    return (piece.kind == TokenKind::word || piece.kind == TokenKind::mark) && piece.text == wanted;
}

std::string described(const Token& piece) {
    if (piece.kind == TokenKind::end) return "the end of the sentence";
    return "`" + std::string(piece.raw.substr(0, 60)) + "`";
}

std::string quoted(std::string_view word) { return "`" + std::string(word) + "`"; }

std::string listed(const std::set<std::string, std::less<>>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
    return text;
}

bool equal_words(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

}    // namespace

bool Reader::take(std::string_view phrase, bool remember) {
    std::size_t at = at_;
    while (!phrase.empty()) {
        const std::string_view word = phrase.substr(0, phrase.find(' '));
        if (!same(pieces_[at], word)) {
            if (remember) miss_at(at, quoted(word));
            return false;
        }
        ++at;    // an end is never the same as a word, so there is always a next piece
        phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
    }
    at_ = at;
    return true;
}

bool Reader::accept(std::string_view phrase) { return take(phrase, true); }

bool Reader::skip(std::string_view phrase) { return take(phrase, false); }

bool Reader::accept_any(std::initializer_list<std::string_view> phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return accept(phrase); });
}

void Reader::expect(std::string_view phrase) {
    if (!accept(phrase)) fail();
}

void Reader::expect_any(std::initializer_list<std::string_view> phrases) {
    if (!accept_any(phrases)) fail();
}

std::optional<int> Reader::take_number(const std::optional<NumberRead>& read, std::string_view what) {
    if (!read) return miss(what), std::nullopt;
    at_ += read->pieces;
    return read->number;
}

std::optional<int> Reader::accept_cardinal() {
    return take_number(read_cardinal(rest()), "a number such as `three` or `30`");
}

std::optional<int> Reader::accept_ordinal() {
    return take_number(read_ordinal(rest()), "an ordinal such as `sixth` or `40th`");
}

int Reader::expect_cardinal() {
    const std::optional<int> number = accept_cardinal();
    if (!number) fail();
    return *number;
}

int Reader::expect_ordinal() {
    const std::optional<int> number = accept_ordinal();
    if (!number) fail();
    return *number;
}

std::string Reader::expect_key(std::string_view of) {
    if (!next_is(TokenKind::key)) miss("the key of " + std::string(of) + " in double quotes"), fail();
    const Token& piece = pieces_[at_];
    if (!StateKey::is_valid(piece.text))
        refuse(at_, "no key", "keys have 1 to 64 letters, digits, `-`, `_`, `.` and `+`");
    ++at_;
    return piece.text;
}

std::optional<int> Reader::month() {
    for (int number = 1; number <= 12; ++number)
        if (peek().kind == TokenKind::word && equal_words(peek().text, month_name(number))) return ++at_, number;
    miss("a month such as `January`");
    return std::nullopt;
}

std::optional<Date> Reader::accept_date() {
    const std::size_t since = at_;
    if (next_is(TokenKind::date)) {
        const std::optional<Date> date = parse_date(pieces_[at_++].text);
        if (!date) refuse(since, "no such day");
        return date;
    }
    if (!next_is(TokenKind::number)) return miss("a date such as `31 December 2000`"), std::nullopt;
    const std::optional<int> day = accept_cardinal();
    const std::optional<int> in_month = day ? month() : std::nullopt;
    if (!in_month || !next_is(TokenKind::number)) return go_back(since), std::nullopt;
    const std::optional<Date> date = Date::if_valid(expect_cardinal(), *in_month, *day);
    if (!date) refuse(since, "no such day", "write a day that exists, of the years 1400 to 9999");
    return date;
}

Date Reader::expect_date() {
    const std::optional<Date> date = accept_date();
    if (!date) fail();
    return *date;
}

YearDay Reader::expect_year_day() {
    const std::size_t since = at_;
    const int day = expect_cardinal();
    const std::optional<int> in_month = month();
    if (!in_month) fail();
    return build(since, [&] { return YearDay(*in_month, day); });
}

std::optional<Amount> Reader::accept_amount() {
    const std::optional<Amount> amount = read_amount(peek());
    if (amount) ++at_;
    else miss("an amount such as `55` or `1,000,000`");
    return amount;
}

bool Reader::accept_label(std::string_view label) {
    const bool here = same(pieces_[at_], "(") && pieces_[at_ + 1].raw == label &&
                      same(pieces_[std::min(at_ + 2, pieces_.size() - 1)], ")");
    if (here) at_ += 3;
    else miss("`(" + std::string(label) + ")`");
    return here;
}

void Reader::miss(std::string_view what) { miss_at(at_, what); }

void Reader::miss_at(std::size_t position, std::string_view what) {
    if (position < furthest_) return;
    if (position > furthest_) missed_.clear();
    furthest_ = position;
    missed_.emplace(what);
}

void Reader::fail() const {
    const Token& piece = pieces_[furthest_];
    const bool several = missed_.size() > 1;
    throw Unreadable{piece.offset, "the sentence cannot be read on", described(piece),
                     (several ? "here could stand one of " : "here could stand ") + listed(missed_)};
}

void Reader::refuse(std::size_t position, std::string what, std::string cure) const {
    const std::size_t begin = pieces_[position].offset;
    const Token& last = pieces_[at_ > position ? at_ - 1 : position];
    const std::string_view words(pieces_[position].raw.data(), last.offset + last.raw.size() - begin);
    const std::string shown = words.size() <= 60 ? std::string(words) : std::string(words.substr(0, 57)) + "...";
    throw Unreadable{begin, std::move(what), "`" + shown + "`", std::move(cure)};
}

void Reader::expect_end() {
    skip(".");
    if (next_is(TokenKind::end)) return;
    miss("the end of the sentence");
    fail();
}

}    // namespace depositary::clause_language
