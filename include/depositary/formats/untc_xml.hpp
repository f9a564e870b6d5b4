// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>
#include <depositary/text/problem.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// Reads a status table of the UN Treaty Collection ("MTDSG") in XML, in ISO-8859-1 or UTF-8 as it declares. What is not
/// well-formed (cut off, control characters, bare '&'), is no status table or is longer than 16 MiB is refused with its place.
[[nodiscard]] Result<StatusTable> read_untc_xml(std::string_view bytes, const std::string& file);

}    // namespace depositary
