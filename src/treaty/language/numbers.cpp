// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace depositary::clause_language {

namespace {

struct NumberWord {
    int value;
    std::string_view cardinal;
    std::string_view ordinal;
};

constexpr std::array<NumberWord, 27> number_words{{
    {1, "one", "first"},
    {2, "two", "second"},
    {3, "three", "third"},
    {4, "four", "fourth"},
    {5, "five", "fifth"},
    {6, "six", "sixth"},
    {7, "seven", "seventh"},
    {8, "eight", "eighth"},
    {9, "nine", "ninth"},
    {10, "ten", "tenth"},
    {11, "eleven", "eleventh"},
    {12, "twelve", "twelfth"},
    {13, "thirteen", "thirteenth"},
    {14, "fourteen", "fourteenth"},
    {15, "fifteen", "fifteenth"},
    {16, "sixteen", "sixteenth"},
    {17, "seventeen", "seventeenth"},
    {18, "eighteen", "eighteenth"},
    {19, "nineteen", "nineteenth"},
    {20, "twenty", "twentieth"},
    {30, "thirty", "thirtieth"},
    {40, "forty", "fortieth"},
    {50, "fifty", "fiftieth"},
    {60, "sixty", "sixtieth"},
    {70, "seventy", "seventieth"},
    {80, "eighty", "eightieth"},
    {90, "ninety", "ninetieth"},
}};
constexpr int in_words_up_to = 12;

std::string_view suffix(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) return "th";
    static constexpr std::array<std::string_view, 10> suffixes{"th", "st", "nd", "rd", "th",
                                                               "th", "th", "th", "th", "th"};
    return suffixes.at(static_cast<std::size_t>(number % 10));
}

const NumberWord* find_word(std::string_view word, std::string_view NumberWord::*as) {
    const auto found = std::find_if(number_words.begin(), number_words.end(),
                                    [&](const NumberWord& entry) { return entry.*as == word; });
    return found == number_words.end() ? nullptr : &*found;
}

std::optional<int> digits(std::string_view text) {
    int number = 0;
    if (text.size() > 9) return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
    return number;
}

/// A number in words from the front of the pieces: hundreds, then tens, then the rest. The last word of an ordinal is one.
class WordReader {
public:
    WordReader(std::span<const Token> pieces, bool ordinal) : pieces_(pieces), ordinal_(ordinal) {}

    std::optional<NumberRead> read() {
        int number = hundreds();
        if (ended_) return NumberRead{number, at_};
        if (number > 0 && word() == "and") ++at_;
        const std::size_t before = at_;
        number += below_hundred();
        if (number == 0 || at_ == before || ended_ != ordinal_) return only_hundreds(number, before);
        return NumberRead{number, at_};
    }

private:
    [[nodiscard]] std::string_view word(std::size_t ahead = 0) const {
        const bool is_word = at_ + ahead < pieces_.size() && pieces_[at_ + ahead].kind == TokenKind::word;
        return is_word ? std::string_view(pieces_[at_ + ahead].text) : std::string_view{};
    }

    /// "two hundred": a round number that is no ordinal ends before an "and" that joins nothing.
    [[nodiscard]] std::optional<NumberRead> only_hundreds(int number, std::size_t before) const {
        if (ordinal_ || number == 0 || number % 100 != 0 || before == 0) return std::nullopt;
        return NumberRead{number, pieces_[before - 1].text == "and" ? before - 1 : before};
    }

    int hundreds() {
        const NumberWord* times = find_word(word(), &NumberWord::cardinal);
        if (times == nullptr || times->value > 9) return 0;
        const std::string_view next = word(1);
        if (next != "hundred" && !(ordinal_ && next == "hundredth")) return 0;
        at_ += 2;
        ended_ = next == "hundredth";
        return 100 * times->value;
    }

    int below_hundred() {
        const int tens = one_word(20, 90);
        if (ended_ || tens == 0) return tens != 0 ? tens : one_word(1, 19);
        return tens + one_word(1, 9);
    }

    int one_word(int least, int most) {
        if (const int found = take(&NumberWord::cardinal, least, most); found != 0) return found;
        const int found = ordinal_ ? take(&NumberWord::ordinal, least, most) : 0;
        ended_ = found != 0;
        return found;
    }

    int take(std::string_view NumberWord::*as, int least, int most) {
        const NumberWord* found = find_word(word(), as);
        if (found == nullptr || found->value < least || found->value > most) return 0;
        ++at_;
        return found->value;
    }

    std::span<const Token> pieces_;
    bool ordinal_;
    std::size_t at_ = 0;
    bool ended_ = false;
};

std::string fraction_name(std::int64_t denominator, bool several) {
    switch (denominator) {
        case 2: return "half";
        case 3: return several ? "thirds" : "third";
        case 4: return several ? "fourths" : "fourth";
        default: return {};
    }
}

std::string with_thousands(std::string digits_only) {
    for (std::size_t at = digits_only.size(); at > 3;) digits_only.insert(at -= 3, ",");
    return digits_only;
}

}    // namespace

std::string cardinal(int number) {
    if (number < 1 || number > in_words_up_to) return std::to_string(number);
    return std::string(number_words.at(static_cast<std::size_t>(number - 1)).cardinal);
}

std::string ordinal(int number) {
    if (number < 1 || number > in_words_up_to) return ordinal_in_digits(number);
    return std::string(number_words.at(static_cast<std::size_t>(number - 1)).ordinal);
}

std::string ordinal_in_digits(int number) { return std::to_string(number) + std::string(suffix(number)); }

std::string counted(int number, std::string_view unit) {
    return cardinal(number) + " " + std::string(unit) + (number == 1 ? "" : "s");
}

std::string in_digits(const Amount& amount) {
    std::string text = std::to_string(amount.value);
    const auto decimals = static_cast<std::size_t>(amount.decimals);
    if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
    const std::size_t point = text.size() - decimals;
    return with_thousands(text.substr(0, point)) + (decimals == 0 ? "" : "." + text.substr(point));
}

std::string in_fractions(const Ratio& ratio) {
    if (ratio.denominator() == 1) return "the whole";
    const std::string name = fraction_name(ratio.denominator(), ratio.numerator() > 1);
    if (name.empty()) return std::to_string(ratio.numerator()) + "/" + std::to_string(ratio.denominator());
    return cardinal(static_cast<int>(ratio.numerator())) + " " + name;
}

std::optional<std::string> in_per_cent(const Ratio& ratio) {
    constexpr std::int64_t ten_thousandths = 1'000'000;
    if (ten_thousandths % ratio.denominator() != 0) return std::nullopt;
    std::string text = in_digits(Amount{ten_thousandths / ratio.denominator() * ratio.numerator(), 4});
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::optional<NumberRead> read_cardinal(std::span<const Token> pieces) {
    if (pieces.empty()) return std::nullopt;
    if (pieces.front().kind != TokenKind::number) return WordReader(pieces, false).read();
    const std::optional<int> number = digits(pieces.front().text);
    return number ? std::optional(NumberRead{*number, 1}) : std::nullopt;
}

std::optional<NumberRead> read_ordinal(std::span<const Token> pieces) {
    if (pieces.empty()) return std::nullopt;
    if (pieces.front().kind != TokenKind::ordinal) return WordReader(pieces, true).read();
    const std::optional<int> number = digits(pieces.front().text);
    if (!number || !pieces.front().raw.ends_with(suffix(*number))) return std::nullopt;
    return NumberRead{*number, 1};
}

std::optional<Amount> read_amount(const Token& piece) {
    if (piece.kind != TokenKind::number) return std::nullopt;
    std::string text = piece.text;
    const std::size_t point = text.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : text.size() - point - 1;
    if (point != std::string::npos) text.erase(point, 1);
    Amount amount{0, static_cast<int>(decimals)};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), amount.value);
    if (decimals > static_cast<std::size_t>(Amount::max_decimals) || error != std::errc{} ||
        stop != text.data() + text.size())
        return std::nullopt;
    return amount;
}

}    // namespace depositary::clause_language
