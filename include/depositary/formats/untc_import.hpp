// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>
#include <depositary/roster/roster.hpp>
#include <depositary/treaty/instrument.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// One cell of a status table as an act.
struct ImportedInstrument {
    std::optional<StateKey> state;    ///< empty: the roster does not know the name
    std::string as_written;
    std::optional<Act> act;      ///< empty: the column or the code is not understood
    std::optional<Date> date;    ///< empty: the cell is no date
    bool in_effect = true;       ///< false: in square brackets
    std::string column;          ///< its heading
    std::vector<std::string> footnotes;
    friend bool operator==(const ImportedInstrument&, const ImportedInstrument&) = default;
};

/// What can be said of an imported table.
enum class ImportCode : std::uint8_t {
    no_participants,       ///< the file has no table of participants
    signatories_differ,    ///< the table adds up to another number than the header says
    parties_differ,
    count_not_stated,        ///< the header says no number
    unknown_name,            ///< the roster does not know the participant
    unknown_column,          ///< a heading has a kind of action that nobody knows; said once of each
    unknown_code,            ///< a cell has a code that its heading does not declare
    unknown_cell,            ///< a cell is no date
    kinds_not_told_apart,    ///< a date can be one of several kinds of action
    participant_without_action,
};

/// "SIGNATORIES_DIFFER".
[[nodiscard]] std::string_view to_string(ImportCode code);

struct ImportFinding {
    ImportCode code;
    std::string as_written;    ///< the participant; empty if it is about the table or a column
    std::optional<StateKey> state;
    std::string column;      ///< the heading, or the part of it that is meant; empty if it is about the table or a row
    std::string text;        ///< a sentence
    std::size_t line = 0;    ///< 0: of no row
    friend bool operator==(const ImportFinding&, const ImportFinding&) = default;
};

/// What the instruments of a table add up to. Signatories are the rows with a signature in effect, Parties those with a consent
/// in effect; provisional application and notifications are neither. Empty if the table has no such column.
struct ImportedCount {
    std::optional<int> signatories;
    std::optional<int> parties;
    friend bool operator==(const ImportedCount&, const ImportedCount&) = default;
};

struct ImportedRecord {
    std::string file;
    StatusHeader header;
    std::vector<ImportedInstrument> instruments;    ///< row by row
    ImportedCount counted;
    std::vector<ImportFinding> findings;
    friend bool operator==(const ImportedRecord&, const ImportedRecord&) = default;
};

/// Every action of the table, the names looked up in the roster on the day of the action. Nothing is dropped: what is not
/// understood is there without State, act or date, and a finding says so.
[[nodiscard]] ImportedRecord import_status_table(const StatusTable& table, const Roster& roster);

/// An act of a table that a register cannot hold, and why.
struct LeftOutInstrument {
    ImportedInstrument act;
    std::string why;
    friend bool operator==(const LeftOutInstrument&, const LeftOutInstrument&) = default;
};

/// What a register takes from a table, and what it does not: together, every act of the table.
struct RegisterContent {
    std::vector<Instrument> acts;    ///< in an order in which targets come first
    std::vector<LeftOutInstrument> left_out;
};

/// Divides the acts. A register holds those with State, act and date that are in effect, and of the confirmations those whose
/// signature is there. An act in brackets is left out: when it ended, the table does not say, and without its end it would
/// make a Party of a State that has left.
[[nodiscard]] RegisterContent register_content_of(const ImportedRecord& record);

}    // namespace depositary
