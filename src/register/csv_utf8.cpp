// SPDX-License-Identifier: BSL-1.0
#include "register/csv_utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace depositary::utf8 {

namespace {

struct Lead {
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t least;    ///< the least number that needs that many bytes
};

Lead lead_of(unsigned char byte) noexcept {
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

bool follows(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The length of the character that begins there; 0 if none does.
std::size_t character_at(std::string_view text, std::size_t at) noexcept {
    const Lead lead = lead_of(static_cast<unsigned char>(text[at]));
    if (lead.length == 0 || text.size() - at < lead.length) return 0;
    std::uint32_t number = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        if (!follows(text[at + i])) return 0;
        number = (number << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    const bool surrogate = number >= 0xD800 && number < 0xE000;
    return number < lead.least || surrogate || number > 0x10FFFF ? 0 : lead.length;
}

}    // namespace

std::size_t valid_length(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = character_at(text, at);
        if (length == 0) break;
        at += length;
    }
    return at;
}

std::size_t characters(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !follows(c); }));
}

}    // namespace depositary::utf8
