// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/lexer.hpp"

#include <algorithm>
#include <cctype>

namespace depositary::clause_language {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Lexer {
public:
    explicit Lexer(std::string_view sentence) : sentence_(sentence) {}

    std::vector<Token> all() {
        std::vector<Token> found;
        while (skip_spaces()) found.push_back(next());
        found.push_back(Token{TokenKind::end, {}, sentence_.substr(sentence_.size()), sentence_.size()});
        return found;
    }

private:
    [[nodiscard]] bool at_end() const { return at_ == sentence_.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < sentence_.size() ? sentence_[at_ + ahead] : '\0';
    }

    /// Whether anything is left. Between letters a hyphen is a space.
    bool skip_spaces() {
        while (!at_end() &&
               (is_space(peek()) || (peek() == '-' && at_ > 0 && is_letter(sentence_[at_ - 1]) && is_letter(peek(1)))))
            ++at_;
        return !at_end();
    }

    Token next() {
        begin_ = at_;
        if (is_letter(peek())) return word();
        if (peek() == '"') return key();
        if (is_digit(peek())) return looks_like_date() ? date() : number();
        if (std::string_view(",;:()/.").find(peek()) != std::string_view::npos)
            return ++at_, token(TokenKind::mark, std::string(raw()));
        throw Unreadable{at_, "a character that no sentence has", described(), "remove it"};
    }

    [[nodiscard]] std::string_view raw() const { return sentence_.substr(begin_, at_ - begin_); }
    [[nodiscard]] Token token(TokenKind kind, std::string text) const {
        return Token{kind, std::move(text), raw(), begin_};
    }

    [[nodiscard]] std::string described() const {
        const auto byte = static_cast<unsigned char>(peek());
        static constexpr std::string_view hex = "0123456789abcdef";
        if (std::isprint(byte) != 0) return std::string{'`', peek(), '`'};
        return std::string("the byte 0x") + hex[byte / 16U] + hex[byte % 16U];
    }

    Token word() {
        while (is_letter(peek())) ++at_;
        std::string text{raw()};
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return token(TokenKind::word, std::move(text));
    }

    Token key() {
        const std::size_t close = sentence_.find('"', at_ + 1);
        if (close == std::string_view::npos)
            throw Unreadable{at_, "a name that does not end", "`\"` without its pair", "close the quotes"};
        at_ = close + 1;
        return token(TokenKind::key, std::string(sentence_.substr(begin_ + 1, close - begin_ - 1)));
    }

    [[nodiscard]] bool looks_like_date() const {
        for (std::size_t i = 0; i < 10; ++i)
            if (i == 4 || i == 7 ? peek(i) != '-' : !is_digit(peek(i))) return false;
        return true;
    }

    Token date() {
        at_ += 10;
        return token(TokenKind::date, std::string(raw()));
    }

    void digits() {
        while (is_digit(peek())) ++at_;
    }

    [[nodiscard]] bool at_thousands() const {
        return peek() == ',' && is_digit(peek(1)) && is_digit(peek(2)) && is_digit(peek(3)) && !is_digit(peek(4));
    }

    /// "40", "1,000,000", "55.5" or "40th".
    Token number() {
        digits();
        while (at_thousands()) at_ += 4;
        if (peek() == '.' && is_digit(peek(1))) ++at_, digits();
        std::string text{raw()};
        text.erase(std::remove(text.begin(), text.end(), ','), text.end());
        const bool ordinal = is_letter(peek());
        while (is_letter(peek())) ++at_;    // the letters stay in `raw` only
        return token(ordinal ? TokenKind::ordinal : TokenKind::number, std::move(text));
    }

    std::string_view sentence_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
};

}    // namespace

std::vector<Token> pieces_of(std::string_view sentence) {
    if (sentence.size() > longest_sentence)
        throw Unreadable{0, "a sentence longer than " + std::to_string(longest_sentence) + " bytes",
                         std::to_string(sentence.size()) + " bytes", "shorten it"};
    return Lexer(sentence).all();
}

Place place_in(std::string_view sentence, std::size_t offset, const Place& start) {
    Place place = start;
    if (place.line == 0) place.line = 1;
    if (place.column == 0) place.column = 1;
    const std::string_view before = sentence.substr(0, offset);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    place.line += lines;
    place.column = lines == 0 ? place.column + offset : offset - before.rfind('\n');
    return place;
}

}    // namespace depositary::clause_language
