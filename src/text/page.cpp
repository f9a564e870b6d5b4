// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/page.hpp>

#include <algorithm>

namespace depositary::text {

namespace {

/// Columns that UTF-8 text takes: every byte but the continuations.
std::size_t columns(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

}    // namespace

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    std::string page;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (column > indent && column + 1 + columns(word) > width) {
            page += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (!page.empty()) {
            page += ' ';
            ++column;
        }
        page += word;
        column += columns(word);
    }
    return page;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

}    // namespace depositary::text
