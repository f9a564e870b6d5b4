// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_import.hpp>

#include "formats/status_columns.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace depositary {

namespace {

std::string in_marks(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string words_of(const std::vector<const ActKind*>& kinds) {
    std::string words;
    for (const ActKind* kind : kinds) words += (words.empty() ? "" : " or ") + in_marks(kind->words);
    return words;
}

class Importer {
public:
    Importer(const StatusTable& table, const Roster& roster) : table_(table), roster_(roster) {
        record_.file = table.file;
        record_.header = table.header;
    }

    ImportedRecord import() {
        for (const StatusColumn& column : table_.columns) check(column);
        for (const StatusRow& row : table_.rows) import_row(row);
        tell_undetermined();
        count();
        return std::move(record_);
    }

private:
    /// About a row, or about the table if there is none.
    void find(ImportCode code, const StatusRow* row, std::string column, std::string text) {
        ImportFinding finding{code, {}, {}, std::move(column), std::move(text), 0};
        if (row != nullptr) {
            finding.as_written = row->participant.text;
            finding.state = state_;
            finding.line = row->line;
        }
        record_.findings.push_back(std::move(finding));
    }

    void check(const StatusColumn& column) {
        for (const ActKind& kind : column.kinds)
            if (!kind.act && unknown_kinds_.insert(kind.words).second)
                find(ImportCode::unknown_column, nullptr, kind.words,
                     "the column shows a kind of action that is not known, " + in_marks(kind.words) +
                         "; its dates are given without an act");
    }

    void import_row(const StatusRow& row) {
        state_ = state_of(row);
        if (!state_)
            find(
                ImportCode::unknown_name, &row, {},
                "the roster knows no State " + in_marks(row.participant.text) + "; its acts are given without a State");
        const std::size_t before = record_.instruments.size();
        std::set<ActRole> roles;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].written.empty()) continue;
            const ActRole role = import_cell(row, table_.columns[i], row.cells[i]);
            if (row.cells[i].in_effect) roles.insert(role);
        }
        signatories_ += roles.contains(ActRole::signature) ? 1 : 0;
        parties_ += roles.contains(ActRole::consent) ? 1 : 0;
        only_provisional_ += roles.contains(ActRole::provisional) && !roles.contains(ActRole::consent) ? 1 : 0;
        if (record_.instruments.size() == before)
            find(ImportCode::participant_without_action, &row, {},
                 "the table lists the participant without any action");
    }

    /// By the name that it bears on the day of its first action, for names that wandered from one State to another.
    [[nodiscard]] std::optional<StateKey> state_of(const StatusRow& row) const {
        const auto dated = std::find_if(row.cells.begin(), row.cells.end(),
                                        [](const StatusCell& cell) { return cell.date.has_value(); });
        std::optional<StateId> found = roster_.find(row.participant.text);
        if (!found && dated != row.cells.end()) found = roster_.find(row.participant.text, *dated->date);
        if (!found) return std::nullopt;
        return roster_.key(*found);
    }

    /// Its role. What is no date below a heading that nobody knows is no act, and the finding about the heading says so.
    ActRole import_cell(const StatusRow& row, const StatusColumn& column, const StatusCell& cell) {
        const std::vector<const ActKind*> kinds = kinds_of(column, cell.code);
        if (!cell.date &&
            std::none_of(kinds.begin(), kinds.end(), [](const ActKind* kind) { return kind->act.has_value(); }))
            return ActRole::unknown;
        std::optional<Act> act;
        if (kinds.size() == 1) act = kinds.front()->act;
        if (kinds.size() > 1) act = common_act(column, kinds);
        check_cell(row, column, cell, kinds.empty());
        std::vector<std::string> notes = row.participant.notes;
        notes.insert(notes.end(), cell.notes.begin(), cell.notes.end());
        record_.instruments.push_back(
            {state_, row.participant.text, act, cell.date, cell.in_effect, column.heading.text, std::move(notes)});
        return kinds.empty() ? column.kinds.front().role : kinds.front()->role;
    }

    void check_cell(const StatusRow& row, const StatusColumn& column, const StatusCell& cell, bool undeclared) {
        if (!cell.date)
            find(ImportCode::unknown_cell, &row, column.heading.text,
                 "the cell " + in_marks(cell.written) + " is no date");
        else if (undeclared)
            find(ImportCode::unknown_code, &row, column.heading.text,
                 "the heading declares no code " + in_marks(cell.code) + "; the date is given without an act");
    }

    /// The act of kinds that share a code or the lack of one. Several consents are consent, by which of them is not known.
    std::optional<Act> common_act(const StatusColumn& column, const std::vector<const ActKind*>& kinds) {
        const ActKind& first = *kinds.front();
        const auto same_act = [&](const ActKind* kind) { return kind->act == first.act; };
        const auto same_role = [&](const ActKind* kind) { return kind->role == first.role; };
        if (std::all_of(kinds.begin(), kinds.end(), same_act)) return first.act;
        ++undetermined_[{column.heading.text, words_of(kinds)}];
        if (!std::all_of(kinds.begin(), kinds.end(), same_role)) return std::nullopt;
        return first.role == ActRole::consent ? std::optional(Act::consent_to_be_bound) : first.act;
    }

    void tell_undetermined() {
        for (const auto& [what, times] : undetermined_)
            find(ImportCode::kinds_not_told_apart, nullptr, what.first,
                 "the table does not say of " + std::to_string(times) + " actions whether they are " + what.second);
    }

    [[nodiscard]] bool has(ActRole role) const {
        return std::any_of(table_.columns.begin(), table_.columns.end(), [role](const StatusColumn& column) {
            return std::any_of(column.kinds.begin(), column.kinds.end(),
                               [role](const ActKind& kind) { return kind.role == role; });
        });
    }

    void count() {
        if (has(ActRole::signature)) record_.counted.signatories = signatories_;
        if (has(ActRole::consent)) record_.counted.parties = parties_;
        if (table_.columns.empty() && table_.rows.empty())
            return find(ImportCode::no_participants, nullptr, {}, why_nothing());
        compare(ImportCode::signatories_differ, "signatories", table_.header.signatories, record_.counted.signatories);
        compare(ImportCode::parties_differ, "Parties", table_.header.parties, record_.counted.parties);
    }

    [[nodiscard]] std::string why_nothing() const {
        std::string text = "the file has no table of participants";
        if (!table_.special_tables.empty()) text += "; what its special tables list is not read as acts";
        if (table_.header.signatories)
            text += "; the header states " + std::to_string(*table_.header.signatories) + " signatories";
        if (table_.header.parties) text += "; the header states " + std::to_string(*table_.header.parties) + " Parties";
        return text;
    }

    void compare(ImportCode code, const std::string& what, std::optional<int> stated, std::optional<int> counted) {
        if (stated == counted) return;
        if (!stated)
            return find(
                ImportCode::count_not_stated, nullptr, {},
                "the header states no number of " + what + "; the table adds up to " + std::to_string(*counted));
        std::string text = "the header states " + std::to_string(*stated) + " " + what + ", the table ";
        text += counted ? "adds up to " + std::to_string(*counted) : "has no column for them";
        if (code == ImportCode::parties_differ && only_provisional_ > 0)
            text += "; " + std::to_string(only_provisional_) + " more apply the treaty provisionally";
        find(code, nullptr, {}, std::move(text));
    }

    const StatusTable& table_;
    const Roster& roster_;
    ImportedRecord record_;
    std::optional<StateKey> state_;
    std::set<std::string, std::less<>> unknown_kinds_;                   // that were said
    std::map<std::pair<std::string, std::string>, int> undetermined_;    // by heading and kinds
    int signatories_ = 0;
    int parties_ = 0;
    int only_provisional_ = 0;
};

}    // namespace

std::string_view to_string(ImportCode code) {
    switch (code) {
        case ImportCode::no_participants: return "NO_PARTICIPANTS";
        case ImportCode::signatories_differ: return "SIGNATORIES_DIFFER";
        case ImportCode::parties_differ: return "PARTIES_DIFFER";
        case ImportCode::count_not_stated: return "COUNT_NOT_STATED";
        case ImportCode::unknown_name: return "UNKNOWN_NAME";
        case ImportCode::unknown_column: return "UNKNOWN_COLUMN";
        case ImportCode::unknown_code: return "UNKNOWN_CODE";
        case ImportCode::unknown_cell: return "UNKNOWN_CELL";
        case ImportCode::kinds_not_told_apart: return "KINDS_NOT_TOLD_APART";
        case ImportCode::participant_without_action: return "PARTICIPANT_WITHOUT_ACTION";
    }
    return {};
}

ImportedRecord import_status_table(const StatusTable& table, const Roster& roster) {
    return Importer(table, roster).import();
}

}    // namespace depositary
