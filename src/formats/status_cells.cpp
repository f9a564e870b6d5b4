// SPDX-License-Identifier: BSL-1.0
#include "formats/status_cells.hpp"

#include "formats/markup.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace depositary {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// The number that the word is, if it has at most that many digits and nothing else.
std::optional<int> number(std::string_view word, std::size_t most_digits) {
    if (word.empty() || word.size() > most_digits || !std::all_of(word.begin(), word.end(), is_digit))
        return std::nullopt;
    int value = 0;
    std::from_chars(word.data(), word.data() + word.size(), value);
    return value;
}

/// The month of an English name; 0 if it is none. `short_form`: of its first three letters.
int month_of(std::string_view word, bool short_form) {
    for (int month = 1; month <= 12; ++month) {
        const std::string_view name = month_name(month);
        if (word == name || (short_form && word == name.substr(0, 3))) return month;
    }
    return 0;
}

std::optional<Date> date_of(std::string_view day, std::string_view month, std::string_view year, bool short_form) {
    const std::optional<int> d = number(day, 2);
    const std::optional<int> y = number(year, 4);
    const int m = month_of(month, short_form);
    if (!d || !y || m == 0) return std::nullopt;
    return Date::if_valid(*y, m, *d);
}

bool is_code(std::string_view word) { return word.size() <= 2 && std::all_of(word.begin(), word.end(), is_letter); }

/// "12," as "12".
std::string_view bare(std::string_view word) {
    while (!word.empty() && !is_digit(word.back()) && !is_letter(word.back())) word.remove_suffix(1);
    return word;
}

}    // namespace

StatusCell parse_cell(std::string_view text) {
    NotedText clean = without_markup(text);
    StatusCell cell;
    cell.written = std::move(clean.text);
    cell.notes = std::move(clean.notes);
    std::string_view inside = cell.written;
    cell.in_effect = !inside.starts_with('[');
    if (!cell.in_effect) inside.remove_prefix(1);
    if (!cell.in_effect && inside.ends_with(']')) inside.remove_suffix(1);
    const std::vector<std::string_view> words = words_of(inside);
    if (words.size() < 3 || words.size() > 4 || (words.size() == 4 && !is_code(words[3]))) return cell;
    cell.date = date_of(words[0], words[1], words[2], true);
    if (cell.date && words.size() == 4) cell.code = words[3];
    return cell;
}

std::vector<Date> dates_in(std::string_view prose) {
    std::vector<Date> dates;
    const std::vector<std::string_view> words = words_of(prose);
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if (const auto date = date_of(words[i], words[i + 1], bare(words[i + 2]), false)) dates.push_back(*date);
    return dates;
}

std::string_view before_quotation(std::string_view prose) {
    return prose.substr(0, std::min(prose.find("which read"), prose.size()));
}

}    // namespace depositary
