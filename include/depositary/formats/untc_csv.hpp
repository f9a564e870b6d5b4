// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>
#include <depositary/text/problem.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// Reads the participants of a status table of the UN Treaty Collection from a CSV file in UTF-8 with the headings of the table.
/// Such a file has no header, notes or declarations; if it is named after the number of the treaty ("IV-4.csv"), that is kept.
[[nodiscard]] Result<StatusTable> read_untc_csv(std::string_view text, std::string file);

}    // namespace depositary
