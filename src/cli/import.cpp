// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/import_json.hpp>
#include <depositary/formats/untc_csv.hpp>
#include <depositary/formats/untc_xml.hpp>
#include <depositary/register/register_csv.hpp>
#include <depositary/text/page.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "commands.hpp"
#include "inputs.hpp"

namespace depositary::cli {

namespace {

Result<StatusTable> read_table(const std::string& path) {
    const std::string bytes = read_file(path);
    return path.ends_with(".csv") ? read_untc_csv(bytes, path) : read_untc_xml(bytes, path);
}

/// All files, or all that is wrong with any of them.
std::vector<ImportedRecord> read_all(const std::vector<std::string>& paths) {
    std::vector<ImportedRecord> records;
    Problems problems;
    for (const std::string& path : paths) {
        const Result<StatusTable> table = read_table(path);
        if (table) records.push_back(import_status_table(*table, *built_in_roster()));
        for (Problem& problem : table.problems()) problems.push_back(std::move(problem));
    }
    if (!problems.empty()) throw InputRefused(std::move(problems));
    return records;
}

std::string count(const std::optional<int>& number) { return number ? std::to_string(*number) : "-"; }

void print(const ImportedRecord& record) {
    const StatusHeader& header = record.header;
    std::cout << record.file << "\n"
              << "  " << text::wrapped((header.untc.empty() ? "" : header.untc + " ") + header.title.text, 2) << "\n";
    if (!header.concluded.empty()) std::cout << "  concluded: " << header.concluded << "\n";
    if (!header.entry_into_force.text.empty())
        std::cout << "  entry into force: " << text::wrapped(header.entry_into_force.text, 4) << "\n";
    std::cout << "  " << record.instruments.size() << " instruments; signatories " << count(record.counted.signatories)
              << " (header " << count(header.signatories) << "), parties " << count(record.counted.parties)
              << " (header " << count(header.parties) << ")\n";
    for (const ImportFinding& finding : record.findings)
        std::cout << "  " << to_string(finding.code)
                  << (finding.line == 0 ? "" : ", line " + std::to_string(finding.line)) << ": "
                  << text::wrapped(finding.text, 4) << "\n";
}

/// The treaty of a table, of which only the header is known: enough for a register of its acts.
Treaty treaty_of(const ImportedRecord& record) {
    const std::string number =
        record.header.untc.empty() ? std::filesystem::path(record.file).stem().string() : record.header.untc;
    Date adopted = on(1945, 6, 26);
    if (!record.header.concluded_on.empty()) adopted = record.header.concluded_on.front();
    TreatyIdentity identity{.key = "untc-" + number,
                            .title = record.header.title.text,
                            .adopted = adopted,
                            .place = {},
                            .depositaries = {"Secretary-General of the United Nations"},
                            .untc = record.header.untc,
                            .source = record.file};
    return {std::move(identity), FinalClauses{}};
}

void write_register(const ImportedRecord& record, const std::filesystem::path& folder) {
    Register made(treaty_of(record));
    for (Instrument& act : instruments_of(record)) made.add(std::move(act), Intake::accepted);
    const std::filesystem::path path = folder / (made.treaty().identity().key.text() + ".csv");
    std::ofstream file(path, std::ios::binary);
    file << write_register_csv(made);
    if (!file.flush())
        throw InputRefused(
            Problem{Place{path.string(), 0, 0, {}}, "cannot be written", {}, "name a folder that exists"});
}

}    // namespace

int import_untc(const Asked& asked) {
    const std::vector<ImportedRecord> records = read_all(asked.files);
    for (const ImportedRecord& record : records)
        if (!asked.out.empty()) write_register(record, asked.out);
    for (const ImportedRecord& record : records) {
        if (asked.json) std::cout << import_json(record);
        else print(record);
    }
    return 0;
}

}    // namespace depositary::cli
