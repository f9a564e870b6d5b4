// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_csv.hpp>
#include <depositary/register/csv.hpp>

#include "formats/markup.hpp"
#include "formats/status_cells.hpp"
#include "formats/status_columns.hpp"

#include <algorithm>
#include <set>

namespace depositary {

namespace {

/// The number of the treaty that a file is named after; empty if its name is none: a Roman chapter, and numbers and letters
/// between hyphens.
std::string number_in(std::string_view file) {
    file = file.substr(file.find_last_of("/\\") + 1);
    const std::string_view stem = file.substr(0, file.find('.'));
    const std::size_t chapter = stem.find('-');
    const auto is_part = [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const bool roman = chapter != std::string_view::npos && chapter > 0 && stem.find_first_not_of("IVX") == chapter;
    const bool numbered = std::any_of(stem.begin(), stem.end(), [](char c) { return c >= '0' && c <= '9'; });
    return roman && numbered && std::all_of(stem.begin(), stem.end(), is_part) ? std::string(stem) : std::string();
}

StatusRow row_of(const csv::Row& fields) {
    StatusRow row;
    row.participant = without_markup(fields.front().text);
    row.line = fields.front().line;
    row.column = fields.front().column;
    for (std::size_t i = 1; i < fields.size(); ++i) row.cells.push_back(parse_cell(fields[i].text));
    return row;
}

std::set<std::string> codes_of(const std::vector<StatusRow>& rows, std::size_t column) {
    std::set<std::string> codes;
    for (const StatusRow& row : rows)
        if (!row.cells[column].code.empty()) codes.insert(row.cells[column].code);
    return codes;
}

}    // namespace

Result<StatusTable> read_untc_csv(std::string_view text, std::string file) {
    const Result<csv::Table> read = csv::read(text, file);
    if (!read) return read.problems();
    NotedText participants = without_markup(read->header.front().text);
    if (!participants.text.starts_with("Participant"))
        return Problem{read->place(read->header.front()), "the first column is not that of the participants",
                       "`" + read->header.front().text + "`", "give a status table of the UN Treaty Collection"};
    Problems problems;
    const auto at = [&](const csv::Field& field, std::optional<Problem> problem) {
        if (!problem) return;
        problem->place = read->place(field);
        problems.push_back(std::move(*problem));
    };
    at(read->header.front(), columns_problem(read->header.size()));
    StatusTable table;
    table.header.untc = number_in(file);
    table.file = std::move(file);
    table.participants = std::move(participants);
    for (const csv::Row& row : read->rows) {
        table.rows.push_back(row_of(row));
        at(row.front(), participant_problem(table.rows.back().participant));
    }
    for (std::size_t i = 1; i < read->header.size(); ++i) {
        table.columns.push_back(parse_column(without_markup(read->header[i].text), codes_of(table.rows, i - 1)));
        at(read->header[i], heading_problem(table.columns.back()));
    }
    if (!problems.empty()) return problems;
    return table;
}

}    // namespace depositary
