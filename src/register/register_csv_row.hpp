// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "register/csv_columns.hpp"
#include "register/register_csv_head.hpp"

#include <array>

namespace depositary {

/// An act as one row gives it. What could not be read is reported and left out.
struct ReadAct {
    Instrument act;
    Intake intake;
    Place place;    ///< of its act word
    Place target_place;
    bool whole = true;    ///< nothing of it was reported
};

/// Reads the rows of a register's table.
class RowReader {
public:
    RowReader(const csv::Table& table, const RegisterHead& head, const Roster& roster, Problems& problems);

    /// Whether the columns are there without which no row can be read.
    [[nodiscard]] bool can_read() const noexcept;
    [[nodiscard]] ReadAct read(const csv::Row& row);

private:
    void read_header();
    [[nodiscard]] const csv::Field& cell(Column column) const noexcept;
    [[nodiscard]] std::string_view text(Column column) const noexcept;
    [[nodiscard]] Place place(Column column) const;
    void complain(Column column, std::string what, std::string cure);

    [[nodiscard]] std::optional<Date> day(Column column);
    [[nodiscard]] Date received();
    [[nodiscard]] Act act();
    [[nodiscard]] std::optional<StateKey> state(Date day);
    [[nodiscard]] std::optional<InstrumentKey> key(Column column);
    [[nodiscard]] std::optional<bool> counts();
    [[nodiscard]] Lacks lacks();
    [[nodiscard]] Intake intake();
    [[nodiscard]] std::string source() const;

    const csv::Table& table_;
    const RegisterHead& head_;
    const Roster& roster_;
    Problems& problems_;
    std::array<std::optional<std::size_t>, column_names.size()> where_{};
    const csv::Row* row_ = nullptr;
    csv::Field absent_;
};

}    // namespace depositary
