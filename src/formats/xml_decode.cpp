// SPDX-License-Identifier: BSL-1.0
#include "formats/xml_decode.hpp"

#include "formats/places.hpp"
#include "register/csv_utf8.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace depositary {

namespace {

constexpr std::size_t most_bytes = std::size_t{16} << 20U;
constexpr std::string_view blanks = " \t\r\n";

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// The encoding that the XML declaration names, in small letters; "utf-8" if there is none.
std::string declared_encoding(std::string_view text) {
    constexpr std::string_view word = "encoding";
    if (!text.starts_with("<?xml")) return "utf-8";
    const std::string_view declaration = text.substr(0, text.find("?>"));
    const std::size_t at = declaration.find(word);
    const std::size_t open = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at + word.size());
    if (open == std::string_view::npos) return "utf-8";
    const std::size_t close = declaration.find(declaration[open], open + 1);
    return in_small_letters(declaration.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
}

/// What bytes 0x80 to 0x9F are in Windows-1252, which is what is meant where a Latin-1 file has them: its own meaning of them is
/// control characters (WHATWG Encoding Standard, windows-1252, of which "iso-8859-1" is a label).
constexpr std::array<char32_t, 32> windows_1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void append_utf8(std::string& out, char32_t c) {
    const auto byte = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) return byte(0xC0 | (c >> 6U)), byte(0x80 | (c & 0x3FU));
    byte(0xE0 | (c >> 12U)), byte(0x80 | ((c >> 6U) & 0x3FU)), byte(0x80 | (c & 0x3FU));
}

std::string from_latin_1(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 64);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) text += c;
        else append_utf8(text, byte < 0xA0 ? windows_1252[byte - 0x80U] : char32_t{byte});
    }
    return text;
}

bool is_html(std::string_view text) {
    const std::string start = in_small_letters(text.substr(0, 64));
    return start.starts_with("<!doctype html") || start.starts_with("<html");
}

std::optional<Problem> refusal(std::string_view bytes, std::string_view content, const std::string& file) {
    const auto problem = [&](std::string what, std::string found, std::string cure) {
        return Problem{{file, 1, 1, std::nullopt}, std::move(what), std::move(found), std::move(cure)};
    };
    if (bytes.size() > most_bytes)
        return problem("the file is too long", std::to_string(bytes.size()) + " bytes",
                       "give at most " + std::to_string(most_bytes));
    if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE"))
        return problem("the file is in UTF-16", {}, "save it as UTF-8");
    if (content.empty()) return problem("the file is empty", {}, "download it again");
    if (is_html(content))
        return problem("this is a page in HTML and no status table",
                       "`" + std::string(content.substr(0, content.find('>') + 1)) + "`",
                       "the site answers so when it is down: download the file again later");
    if (content.front() != '<')
        return problem("this is no XML", "text before the first element", "give a file that begins with `<?xml`");
    return std::nullopt;
}

}    // namespace

Result<std::string> decode_xml(std::string_view bytes, const std::string& file) {
    std::string_view content = bytes;
    if (content.starts_with(utf8::byte_order_mark)) content.remove_prefix(utf8::byte_order_mark.size());
    const std::string_view trimmed = content.substr(std::min(content.find_first_not_of(blanks), content.size()));
    if (const auto refused = refusal(bytes, trimmed, file)) return *refused;
    const std::string encoding = declared_encoding(trimmed);
    if (encoding == "iso-8859-1" || encoding == "latin1" || encoding == "windows-1252") return from_latin_1(content);
    if (encoding != "utf-8" && encoding != "us-ascii" && encoding != "ascii")
        return Problem{{file, 1, 1, std::nullopt},
                       "the encoding is not one that is read",
                       "`" + encoding + "`",
                       "save the file as UTF-8 or ISO-8859-1"};
    if (const std::size_t good = utf8::valid_length(content); good < content.size())
        return Problem{place_of(content, good, file), "the text is not UTF-8 here, which it is declared to be",
                       "the byte " + std::to_string(static_cast<unsigned char>(content[good])),
                       "declare the encoding that the file has"};
    return std::string(content);
}

}    // namespace depositary
