// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include "register/csv_utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace depositary {

/// Finds line and column of offsets into a text in UTF-8; quick if they are asked for in rising order.
class PlaceFinder {
public:
    explicit PlaceFinder(std::string_view text) : text_(text) {}

    /// `line` and `column` are right after this for the byte at `offset`.
    void go_to(std::size_t offset) {
        offset = std::min(offset, text_.size());
        if (offset < at_) at_ = 0, line = 1, column = 1;
        const std::string_view passed = text_.substr(at_, offset - at_);
        const auto lines = static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        if (lines > 0) column = 1;
        line += lines;
        column += utf8::characters(lines > 0 ? passed.substr(passed.rfind('\n') + 1) : passed);
        at_ = offset;
    }

    std::size_t line = 1;
    std::size_t column = 1;

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

[[nodiscard]] inline Place place_of(std::string_view text, std::size_t offset, const std::string& file) {
    PlaceFinder finder(text);
    finder.go_to(offset);
    return {file, finder.line, finder.column, std::nullopt};
}

}    // namespace depositary
