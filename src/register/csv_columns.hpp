// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace depositary {

/// The columns of a register's table, in the order in which they are written.
enum class Column : std::uint8_t {
    id,
    state,
    act,
    date,
    done,
    notified,
    effective,
    recorded,
    target,
    counts,
    missing,
    intake,
    value,
    note,
    source,
};

inline constexpr std::array<std::string_view, 15> column_names{"id",       "state",     "act",      "date",   "done",
                                                               "notified", "effective", "recorded", "target", "counts",
                                                               "missing",  "intake",    "value",    "note",   "source"};

inline constexpr std::array required_columns{Column::state, Column::act, Column::date};

[[nodiscard]] constexpr std::size_t index_of(Column column) noexcept { return static_cast<std::size_t>(column); }
[[nodiscard]] constexpr std::string_view to_string(Column column) noexcept { return column_names[index_of(column)]; }

/// The comment lines that a register's table knows.
namespace head {
inline constexpr std::string_view until = "until";
inline constexpr std::string_view judge = "judge";
inline constexpr std::string_view source = "source";
}    // namespace head

}    // namespace depositary
