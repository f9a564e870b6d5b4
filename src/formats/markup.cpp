// SPDX-License-Identifier: BSL-1.0
#include "formats/markup.hpp"

#include <algorithm>
#include <cctype>

namespace depositary {

namespace {

constexpr std::string_view superscript = "superscript";

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The tag that begins at the '<' of this text, with both brackets; empty if none does.
std::string_view tag_at(std::string_view text) {
    const std::size_t name = text.size() > 1 && text[1] == '/' ? 2 : 1;
    if (name >= text.size() || !is_letter(text[name])) return {};
    const std::size_t end = text.find_first_of("<>", 1);
    return end == std::string_view::npos || text[end] == '<' ? std::string_view() : text.substr(0, end + 1);
}

std::string name_of(std::string_view tag) {
    std::string name;
    for (const char c : tag.substr(tag[1] == '/' ? 2 : 1)) {
        if (!is_letter(c)) break;
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return name;
}

std::size_t length_of_blank(std::string_view text) {
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    const bool wide = text.size() > 2 && text.starts_with("\xE2\x80");
    return wide && static_cast<unsigned char>(text[2]) <= 0x8A ? 3 : 0;    // U+2000 to U+200A
}

/// "1,2" as two numbers.
void add_notes(std::vector<std::string>& notes, std::string_view numbers) {
    while (!numbers.empty()) {
        const std::size_t comma = std::min(numbers.find(','), numbers.size());
        if (std::string number = with_single_blanks(numbers.substr(0, comma)); !number.empty())
            notes.push_back(std::move(number));
        numbers.remove_prefix(std::min(comma + 1, numbers.size()));
    }
}

}    // namespace

std::string with_single_blanks(std::string_view text) {
    std::string single;
    single.reserve(text.size());
    bool blank = false;
    while (!text.empty()) {
        const std::size_t length = length_of_blank(text);
        if (length == 0 && blank && !single.empty()) single += ' ';
        if (length == 0) single += text.front();
        blank = length > 0;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return single;
}

namespace {

class Cleaner {
public:
    explicit Cleaner(std::string_view text) : text_(text) {}

    NotedText clean() {
        while (at_ < text_.size()) {
            const std::size_t open = std::min(text_.find('<', at_), text_.size());
            kept_ += text_.substr(at_, open - at_);
            at_ = open;
            if (at_ < text_.size()) pass_tag();
        }
        result_.text = with_single_blanks(kept_);
        return std::move(result_);
    }

private:
    void pass_tag() {
        const std::string_view tag = tag_at(text_.substr(at_));
        if (tag.empty()) kept_ += '<';
        at_ += std::max<std::size_t>(tag.size(), 1);
        if (!tag.empty() && tag[1] != '/' && name_of(tag) == superscript) take_notes();
    }

    /// What stands before the end tag, or before the next tag if there is none.
    void take_notes() {
        if (close_ < at_) close_ = text_.find("</superscript", at_);
        const bool closed = close_ != std::string_view::npos;
        const std::size_t end = closed ? close_ : std::min(text_.find('<', at_), text_.size());
        const std::string_view inside = text_.substr(at_, end - at_);
        add_notes(result_.notes, closed ? without_markup(inside).text : std::string(inside));
        at_ = end;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t close_ = 0;
    std::string kept_;
    NotedText result_;
};

}    // namespace

NotedText without_markup(std::string_view text) { return Cleaner(text).clean(); }

bool is_set_right(std::string_view text) {
    const std::size_t open = text.find('<');
    if (open == std::string_view::npos) return false;
    const std::string_view tag = tag_at(text.substr(open));
    return !tag.empty() && name_of(tag) == "right";
}

}    // namespace depositary
