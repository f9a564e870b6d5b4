// SPDX-License-Identifier: BSL-1.0
#include "formats/toml_depth.hpp"

#include "register/csv_utf8.hpp"

#include <algorithm>

namespace depositary {

namespace {

constexpr int deepest = 32;

/// Goes through a document without understanding more of it than where texts and comments end.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    /// Where the limit is passed, or the end of the document.
    std::size_t run() {
        while (at_ < text_.size() && brackets_ <= deepest && dots_ <= deepest) step();
        return brackets_ > deepest || dots_ > deepest ? at_ - 1 : text_.size();
    }

private:
    void step() {
        switch (text_[at_]) {
            case '#': return pass_to(text_.find('\n', at_));
            case '"':
            case '\'': return pass_text(text_[at_]);
            case '[':
            case '{': ++brackets_, dots_ = 0; break;
            case ']':
            case '}': brackets_ = std::max(0, brackets_ - 1), dots_ = 0; break;
            case '.': ++dots_; break;
            case '=':
            case ',':
            case '\n': dots_ = 0; break;
            default: break;
        }
        ++at_;
    }

    void pass_to(std::size_t end) { at_ = std::min(end, text_.size()); }

    void pass_text(char quote) {
        const std::string three(3, quote);
        if (text_.substr(at_).starts_with(three)) return pass_until(three, quote, 3);
        pass_until(std::string(1, quote), quote, 1);
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
    int brackets_ = 0;
    int dots_ = 0;
};

}    // namespace

std::optional<Problem> too_deep(std::string_view toml, const std::string& file) {
    const std::size_t end = Scanner(toml).run();
    if (end == toml.size()) return std::nullopt;
    const std::string_view before = toml.substr(0, end);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::size_t column = utf8::characters(before.substr(before.rfind('\n') + 1)) + 1;
    return Problem{{file, line, column, std::nullopt},
                   "the document nests too deep",
                   "more than " + std::to_string(deepest) + " brackets or dots within each other",
                   "use fewer levels"};
}

}    // namespace depositary
