// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>

#include <string_view>
#include <vector>

namespace depositary {

/// A cell of a status table: nothing, a date, a date with a code, or one of these in square brackets. Anything else is kept as
/// written, without a date.
[[nodiscard]] StatusCell parse_cell(std::string_view text);

/// Every date in prose, "D Month YYYY" with the month in full, in the order of the text.
[[nodiscard]] std::vector<Date> dates_in(std::string_view prose);

/// The text before the words that introduce a quotation of the clause ("which reads as follows").
[[nodiscard]] std::string_view before_quotation(std::string_view prose);

}    // namespace depositary
