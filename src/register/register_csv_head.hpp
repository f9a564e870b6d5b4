// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/csv.hpp>
#include <depositary/register/register.hpp>

#include <map>
#include <optional>
#include <string>

namespace depositary {

/// What the comment lines of a register's table say.
struct RegisterHead {
    std::optional<Date> until;
    Intake intake = Intake::accepted;
    std::map<std::string, std::string, std::less<>> sources;    ///< the whole text by id
};

[[nodiscard]] RegisterHead read_head(const csv::Table& table, Problems& problems);

/// The day of an ISO text, or nothing and a problem; `what` names what should have been a date.
[[nodiscard]] std::optional<Date> read_day(std::string_view text, const std::string& what, const Place& place,
                                           Problems& problems);

/// Without the blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}    // namespace depositary
