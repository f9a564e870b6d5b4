// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables of text as RFC 4180 has them: fields between commas, quoted where they hold commas, quotes or line ends.
namespace depositary::csv {

struct Field {
    std::string text;
    std::size_t line = 0;
    std::size_t column = 0;    ///< in characters, from 1
};

using Row = std::vector<Field>;

/// A line before the header that begins with '#', without that sign and the blanks around the rest.
struct Comment {
    std::string text;
    std::size_t line = 0;
};

/// A header and rows of as many fields each.
struct Table {
    std::string file;
    std::vector<Comment> comments;
    Row header;
    std::vector<Row> rows;

    [[nodiscard]] Place place(const Field& field) const { return {file, field.line, field.column, std::nullopt}; }
    /// The index of the column of that name.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const noexcept;
};

/// What a reader takes from outside at most.
struct Limits {
    std::size_t bytes = std::size_t{64} << 20U;
    std::size_t rows = 1'000'000;
    std::size_t fields = 1000;    ///< of a row
    std::size_t problems = 99;    ///< then reading stops, and the last problem says so
};

/// Reads UTF-8 with or without a byte order mark, lines ending in LF or CRLF; empty lines are passed over. Reports stray and
/// missing quotes, rows of another length than the header, characters that are not UTF-8 or that no text has.
[[nodiscard]] Result<Table> read(std::string_view text, std::string file, const Limits& limits = {});

/// Appends a row and a line feed, quoting what needs it; `read` gives the same fields back.
void write_row(std::string& out, const std::vector<std::string>& fields);

}    // namespace depositary::csv
