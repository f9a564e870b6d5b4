// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>
#include <depositary/text/problem.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// What the heading of a column says: the kinds of action between commas, each with its code in brackets; `used` are the codes
/// of the cells below it, by which a code is told from the letter of a paragraph ("under article 7 (1) (b)").
[[nodiscard]] StatusColumn parse_column(NotedText heading, const std::set<std::string>& used);

/// The kinds of action that a cell with that code shows in that column: those that declare the code; without a code those that
/// declare none, and where all declare one, all. More than one: the table does not tell them apart.
[[nodiscard]] std::vector<const ActKind*> kinds_of(const StatusColumn& column, std::string_view code);

/// What is wrong with the headings or with the name of a participant: they are longer, or more, than any table has. Every act
/// repeats them, so that a small file would make a large answer. Without a place.
[[nodiscard]] std::optional<Problem> heading_problem(const StatusColumn& column);
[[nodiscard]] std::optional<Problem> participant_problem(const NotedText& participant);
[[nodiscard]] std::optional<Problem> columns_problem(std::size_t columns);

}    // namespace depositary
