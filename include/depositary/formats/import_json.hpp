// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/untc_import.hpp>

#include <string>

namespace depositary {

/// depositary.record/1: header, instruments, what they add up to, and findings of an imported status table, on one line. Dates are
/// ISO text; absent facts are null.
[[nodiscard]] std::string import_json(const ImportedRecord& record);

}    // namespace depositary
