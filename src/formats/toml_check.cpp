// SPDX-License-Identifier: BSL-1.0
#include "formats/toml_check.hpp"

#include "register/csv_utf8.hpp"

#include <algorithm>
#include <array>

namespace depositary {

namespace {

constexpr std::size_t deepest = 32;

struct Fault {
    std::size_t offset;
    std::string what;
    std::string found;
    std::string cure;
};

bool is_key_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string shown(char c) {
    if (c > ' ' && c <= '~') return "`" + std::string(1, c) + "`";
    return "the byte " + std::to_string(static_cast<unsigned char>(c));
}

/// Goes through a document without understanding more of it than where texts, comments, headers and brackets begin and end.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    /// The first fault of the document.
    std::optional<Fault> run() {
        while (at_ < text_.size() && !fault_) step();
        return std::move(fault_);
    }

private:
    void step() {
        const char c = text_[at_];
        switch (c) {
            case '#': return pass_to(text_.find('\n', at_));
            case '"':
            case '\'': return pass_text(c);
            case '[': return at_header() ? header() : open(c);
            case '{': return open(c);
            case ']': return close('[');
            case '}': return close('{');
            case '.':
                if (++dots_ > deepest) too_deep();
                break;
            case '=': in_value_ = true; [[fallthrough]];
            case ',': dots_ = 0; break;
            case '\n':
                dots_ = 0;
                if (open_.empty()) in_value_ = false;
                break;
            default:
                if (breaks_line()) fail(at_, "a line break of Unicode stands outside a text", shown(c), "remove it");
                break;
        }
        ++at_;
    }

    void fail(std::size_t at, std::string what, std::string found, std::string cure) {
        fault_ = Fault{at, std::move(what), std::move(found), std::move(cure)};
    }

    void too_deep() {
        fail(at_, "the document nests too deep",
             "more than " + std::to_string(deepest) + " brackets or dots within each other", "use fewer levels");
    }

    [[nodiscard]] bool at_header() const noexcept { return open_.empty() && !in_value_; }

    void header() {
        std::size_t key = at_ + 1;
        if (key < text_.size() && text_[key] == '[') ++key;
        key = std::min(text_.find_first_not_of(" \t", key), text_.size());
        const bool begins = key == text_.size() || is_key_character(text_[key]) ||
                            std::string_view("\"']").find(text_[key]) != std::string_view::npos;
        if (!begins)
            return fail(key, "a table header does not begin with a key", shown(text_[key]),
                        "write a name between the brackets, as in [signature]");
        open('[');
    }

    void open(char bracket) {
        if (open_.size() == deepest) return too_deep();
        open_ += bracket;
        dots_ = 0;
        ++at_;
    }

    void close(char bracket) {
        if (open_.empty() || open_.back() != bracket)
            return fail(at_, "a bracket closes none of its kind", shown(text_[at_]), "open it or leave it out");
        open_.pop_back();
        dots_ = 0;
        ++at_;
    }

    /// U+0085, U+2028 or U+2029.
    [[nodiscard]] bool breaks_line() const noexcept {
        static constexpr std::array<std::string_view, 3> breaks{"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
        const std::string_view rest = text_.substr(at_);
        return std::any_of(breaks.begin(), breaks.end(), [&](std::string_view each) { return rest.starts_with(each); });
    }

    void pass_to(std::size_t end) { at_ = std::min(end, text_.size()); }

    void pass_text(char quote) {
        const std::string three(3, quote);
        if (!text_.substr(at_).starts_with(three)) return pass_until(std::string(1, quote), quote, 1);
        pass_until(three, quote, 3);
        for (int more = 0; more < 2 && at_ < text_.size() && text_[at_] == quote; ++more) ++at_;    // they belong to it
    }

    void pass_until(std::string_view end, char quote, std::size_t length) {
        at_ += length;
        while (at_ < text_.size() && !text_.substr(at_).starts_with(end)) {
            if (length == 1 && text_[at_] == '\n') return;    // no text on one line goes on; the parser will say so
            at_ += quote == '"' && text_[at_] == '\\' ? 2 : 1;
        }
        pass_to(at_ + length);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string open_;    // the brackets that are open
    std::size_t dots_ = 0;
    bool in_value_ = false;    // behind the "=" of a line that is in no brackets
    std::optional<Fault> fault_;
};

}    // namespace

std::optional<Problem> check_toml(std::string_view toml, const std::string& file) {
    std::optional<Fault> fault = Scanner(toml).run();
    if (!fault) return std::nullopt;
    const std::string_view before = toml.substr(0, fault->offset);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::size_t column = utf8::characters(before.substr(before.rfind('\n') + 1)) + 1;
    return Problem{
        {file, line, column, std::nullopt}, std::move(fault->what), std::move(fault->found), std::move(fault->cure)};
}

}    // namespace depositary
