// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/name_index.hpp>

#include <algorithm>
#include <cstdint>

namespace depositary {

namespace {

/// The Latin letters from U+00C0 to U+017F without their accents, one character each: A for ae, O for oe, J for ij, S for ss,
/// T for th.
constexpr std::string_view latin_letters =
    "aaaaaaAceeeeiiiidnooooo ouuuuyTS"
    "aaaaaaAceeeeiiiidnooooo ouuuuyTy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkklllllll"
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_letters.size() == 0x180 - 0xC0);

struct Character {
    std::uint32_t code;
    std::size_t bytes;
};

/// The character that begins the text, which is not empty. What is no UTF-8 is one character per byte, above all others.
Character first_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    if (byte(0) < 0x80) return {byte(0), 1};
    if ((byte(0) & 0xE0U) == 0xC0U && follows(1)) return {(byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if ((byte(0) & 0xF0U) == 0xE0U && follows(1) && follows(2))
        return {(byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {0x110000U + byte(0), 1};
}

std::string plain(char letter) {
    switch (letter) {
        case 'A': return "ae";
        case 'O': return "oe";
        case 'J': return "ij";
        case 'S': return "ss";
        case 'T': return "th";
        default: return {letter};
    }
}

std::string fold_ascii(char c) {
    if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return {c};
    return c == '&' ? " and " : " ";
}

/// Letters of other scripts stay as they are.
std::string fold_character(Character character, std::string_view as_written) {
    const std::uint32_t code = character.code;
    if (code < 0x80) return fold_ascii(static_cast<char>(code));
    if (code < 0xC0 || (code >= 0x2000 && code < 0x2070)) return " ";    // punctuation, blanks that are not ASCII
    if (code < 0x180) return plain(latin_letters[code - 0xC0]);
    if (code >= 0x300 && code < 0x370) return {};    // accents that stand alone
    return std::string(as_written.substr(0, character.bytes));
}

std::string fold_letters(std::string_view name) {
    std::string letters;
    while (!name.empty()) {
        const Character character = first_character(name);
        letters += fold_character(character, name);
        name.remove_prefix(character.bytes);
    }
    return letters;
}

void add_word(std::string& text, std::string_view word) {
    if (word.empty() || word == "the") return;
    if (!text.empty()) text += ' ';
    text += word == "saint" ? "st" : word;
}

}    // namespace

std::string fold_name(std::string_view name) {
    const std::string letters = fold_letters(name);
    std::string_view rest = letters;
    std::string folded;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        add_word(folded, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return folded;
}

}    // namespace depositary
