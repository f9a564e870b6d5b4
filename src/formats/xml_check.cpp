// SPDX-License-Identifier: BSL-1.0
#include "formats/xml_check.hpp"

#include "formats/places.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace depositary {

namespace {

constexpr std::size_t deepest = 100;
constexpr std::size_t most_problems = 20;

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
constexpr bool begins_name(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool in_name(char c) noexcept { return begins_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; }
constexpr bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 && !is_blank(c); }

/// What XML 1.0 allows as a character.
constexpr bool is_character(std::uint32_t number) noexcept {
    return number == 0x9 || number == 0xA || number == 0xD || (number >= 0x20 && number < 0xD800) ||
           (number >= 0xE000 && number < 0xFFFE) || (number >= 0x10000 && number <= 0x10FFFF);
}

/// Bytes that a run of text can pass over without a look.
constexpr std::array<bool, 256> plain_bytes() {
    std::array<bool, 256> plain{};
    for (std::size_t i = 0; i < plain.size(); ++i)
        plain[i] = (i >= 0x20 && i != '<' && i != '&') || i == '\t' || i == '\n' || i == '\r';
    return plain;
}
constexpr std::array<bool, 256> plain = plain_bytes();

class Checker {
public:
    Checker(std::string_view text, const std::string& file) : text_(text), file_(file), places_(text) {}

    Problems check() {
        while (at_ < text_.size() && !stopped_) step();
        if (!stopped_ && !open_.empty())
            stop(text_.size(), "the file ends before the element `" + std::string(open_.back()) + "` does", {},
                 "it was cut off: download it again");
        if (!stopped_ && !seen_root_) stop(text_.size(), "the file has no element", {}, "give a status table");
        return std::move(problems_);
    }

private:
    void complain(std::size_t at, std::string what, std::string found, std::string cure) {
        if (stopped_) return;
        places_.go_to(at);
        const Place place{file_, places_.line, places_.column, std::nullopt};
        problems_.push_back({place, std::move(what), std::move(found), std::move(cure)});
        if (problems_.size() < most_problems) return;
        problems_.push_back(
            {place, "checking stopped here: too many problems", {}, "mend these first, or download the file again"});
        stopped_ = true;
    }

    void stop(std::size_t at, std::string what, std::string found, std::string cure) {
        complain(at, std::move(what), std::move(found), std::move(cure));
        stopped_ = true;
    }

    [[nodiscard]] bool sees(std::string_view word) const noexcept { return text_.substr(at_).starts_with(word); }

    void step() {
        const char c = text_[at_];
        if (c == '<') return markup();
        if (open_.empty() && !is_blank(c)) return stop(at_, "text stands outside the root element", {}, "remove it");
        if (c == '&') return reference(text_.size());
        if (is_control(c)) return control();
        while (at_ < text_.size() && plain[static_cast<unsigned char>(text_[at_])] &&
               (!open_.empty() || is_blank(text_[at_])))
            ++at_;
    }

    void control() {
        std::array<char, 8> code{};
        std::snprintf(code.data(), code.size(), "U+%04X",
                      static_cast<unsigned>(static_cast<unsigned char>(text_[at_])));
        complain(at_++, "a character that XML does not have", code.data(),
                 "the file is damaged: download it again, or put a blank there");
    }

    /// The reference at the '&'; it has to end before `end`.
    void reference(std::size_t end) {
        const std::size_t start = at_++;
        const std::size_t close = text_.find_first_of(";<& \t\r\n", at_);
        const bool closed = close < end && text_[close] == ';';
        const std::string_view name = text_.substr(at_, closed ? close - at_ : 0);
        if (closed && is_reference(name)) {
            at_ = close + 1;
            return;
        }
        complain(start, "an `&` that begins no reference", "`" + std::string(text_.substr(start, 12)) + "`",
                 "write it as `&amp;`, or download the file again");
    }

    [[nodiscard]] static bool is_reference(std::string_view name) {
        if (!name.starts_with('#'))
            return name == "lt" || name == "gt" || name == "amp" || name == "quot" || name == "apos";
        const bool hexadecimal = name.starts_with("#x");
        const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
        std::uint32_t number = 0;
        const auto [stop, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number, hexadecimal ? 16 : 10);
        return error == std::errc{} && stop == digits.data() + digits.size() && !digits.empty() && is_character(number);
    }

    void markup() {
        if (sees("<!--")) return pass("-->", "comment");
        if (sees("<![CDATA["))
            return open_.empty() ? stop(at_, "text stands outside the root element", {}, "remove it")
                                 : pass("]]>", "CDATA section");
        if (sees("<?")) return pass("?>", "processing instruction");
        if (sees("<!"))
            return stop(at_, "a document type declaration is not read", "`" + std::string(text_.substr(at_, 20)) + "`",
                        "remove it");
        if (sees("</")) return end_tag();
        start_tag();
    }

    void pass(std::string_view end, const std::string& what) {
        const std::size_t found = text_.find(end, at_ + 2);
        if (found == std::string_view::npos)
            return stop(at_, "a " + what + " does not end", {}, "the file was cut off: download it again");
        for (; at_ < found && !stopped_;) is_control(text_[at_]) ? control() : void(++at_);
        at_ = found + end.size();
    }

    [[nodiscard]] std::string_view name() {
        const std::size_t start = at_;
        if (at_ < text_.size() && begins_name(text_[at_])) ++at_;
        while (at_ > start && at_ < text_.size() && in_name(text_[at_])) ++at_;
        return text_.substr(start, at_ - start);
    }

    void pass_blanks() {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    }

    void unfinished(std::size_t start) {
        if (at_ >= text_.size())
            return stop(start, "a tag does not end", {}, "the file was cut off: download it again");
        stop(start, "`<` begins no tag", "`" + std::string(text_.substr(start, 20)) + "`",
             "write it as `&lt;`, or download the file again");
    }

    void end_tag() {
        const std::size_t start = at_;
        at_ += 2;
        const std::string_view closed = name();
        pass_blanks();
        if (closed.empty() || at_ >= text_.size() || text_[at_] != '>') return unfinished(start);
        ++at_;
        if (open_.empty() || open_.back() != closed)
            return stop(start, "an end tag does not match", "`</" + std::string(closed) + ">`",
                        open_.empty() ? "remove it"
                                      : "close `" + std::string(open_.back()) + "` first, or download the file again");
        open_.pop_back();
    }

    void start_tag() {
        const std::size_t start = at_++;
        const std::string_view opened = name();
        if (opened.empty()) return unfinished(start);
        if (open_.empty() && seen_root_)
            return stop(start, "a second root element", "`<" + std::string(opened) + ">`", "give one document a file");
        seen_root_ = true;
        while (attribute(start)) {}
        if (stopped_) return;
        const bool empty = sees("/>");
        if (!empty && !sees(">")) return unfinished(start);
        at_ += empty ? 2 : 1;
        if (!empty) open_.push_back(opened);
        if (open_.size() > deepest)
            stop(start, "elements nest too deep", "more than " + std::to_string(deepest) + " levels",
                 "give a status table");
    }

    /// Whether there was one.
    bool attribute(std::size_t tag) {
        const std::size_t before = at_;
        pass_blanks();
        if (at_ == before || at_ >= text_.size() || !begins_name(text_[at_])) return false;
        (void)name();
        pass_blanks();
        if (!sees("=")) return unfinished(tag), false;
        ++at_;
        pass_blanks();
        return value(tag);
    }

    bool value(std::size_t tag) {
        if (!sees("\"") && !sees("'")) return unfinished(tag), false;
        const std::size_t close = text_.find(text_[at_], at_ + 1);
        if (close == std::string_view::npos) return at_ = text_.size(), unfinished(tag), false;
        for (++at_; at_ < close && !stopped_;) {
            if (text_[at_] == '<') return unfinished(tag), false;
            if (text_[at_] == '&') reference(close);
            else if (is_control(text_[at_])) control();
            else ++at_;
        }
        at_ = close + 1;
        return !stopped_;
    }

    std::string_view text_;
    const std::string& file_;
    PlaceFinder places_;
    std::vector<std::string_view> open_;
    Problems problems_;
    std::size_t at_ = 0;
    bool seen_root_ = false;
    bool stopped_ = false;
};

}    // namespace

Problems check_xml(std::string_view text, const std::string& file) { return Checker(text, file).check(); }

}    // namespace depositary
