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
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending == ".csv" ? read_untc_csv(bytes, path) : read_untc_xml(bytes, path);
}

/// All files, or all that is wrong with any of them.
std::vector<ImportedRecord> read_all(const std::vector<std::string>& paths) {
    std::vector<ImportedRecord> records;
    Problems problems;
    for (const std::string& path : paths) {
        const Result<StatusTable> table = read_table(path);
        if (table) records.push_back(import_status_table(*table, *built_in_roster()));
        problems.append(table.problems());
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

/// A key made of the number of the treaty, or of the name of a file: what keys do not have becomes a hyphen.
TreatyKey key_of(const ImportedRecord& record) {
    const std::string name =
        record.header.untc.empty() ? std::filesystem::path(record.file).stem().string() : record.header.untc;
    std::string key = "untc-";
    for (const char c : name) {
        const bool fits = TreatyKey::is_valid(std::string_view(&c, 1));
        if (fits || key.back() != '-') key += fits ? c : '-';
    }
    constexpr std::size_t longest = 64;
    return key.substr(0, longest);
}

/// The treaty of a table, of which only the header is known: enough for a register of its acts.
Treaty treaty_of(const ImportedRecord& record) {
    Date adopted = on(1945, 6, 26);
    if (!record.header.concluded_on.empty()) adopted = record.header.concluded_on.front();
    TreatyIdentity identity{.key = key_of(record),
                            .title = record.header.title.text,
                            .adopted = adopted,
                            .place = {},
                            .depositaries = {"Secretary-General of the United Nations"},
                            .untc = record.header.untc,
                            .source = record.file};
    return {std::move(identity), FinalClauses{}};
}

/// "# left out: Canada, ratification of 2002-07-09: no longer in effect, ..."
std::string remark(const LeftOutInstrument& left_out) {
    const ImportedInstrument& act = left_out.act;
    std::string text = "# left out: " + act.as_written + ", ";
    text += act.act ? std::string(to_string(*act.act)) : act.column;
    if (act.date) text += " of " + to_string(*act.date);
    text += ": " + left_out.why;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text + "\n";
}

/// A register's table that is to be written.
struct Output {
    std::filesystem::path path;
    std::string text;
    std::string from;    ///< the file that it was made of
    std::size_t left_out;
};

Output output_of(const ImportedRecord& record, const std::filesystem::path& folder) {
    Register made(treaty_of(record));
    RegisterContent content = register_content_of(record);
    for (Instrument& act : content.acts) made.add(std::move(act), Intake::accepted);
    std::string text;
    for (const LeftOutInstrument& left_out : content.left_out) text += remark(left_out);
    text += write_register_csv(made);
    return {folder / (made.treaty().key().text() + ".csv"), std::move(text), record.file, content.left_out.size()};
}

/// One for each table; throws InputRefused if two tables are of one treaty.
std::vector<Output> outputs_of(const std::vector<ImportedRecord>& records, const std::filesystem::path& folder) {
    std::vector<Output> outputs;
    for (const ImportedRecord& record : records) {
        Output output = output_of(record, folder);
        const auto same = std::find_if(outputs.begin(), outputs.end(),
                                       [&](const Output& other) { return other.path == output.path; });
        if (same != outputs.end())
            throw InputRefused(Problem{Place{record.file, 0, 0, {}},
                                       "is a table of the same treaty as " + same->from,
                                       {},
                                       "give one of them, or write them to two folders"});
        outputs.push_back(std::move(output));
    }
    return outputs;
}

void write(const Output& output) {
    std::error_code none;
    const bool replaced = std::filesystem::exists(output.path, none);
    std::ofstream file(output.path, std::ios::binary);
    file << output.text;
    if (!file.flush())
        throw InputRefused(
            Problem{Place{output.path.string(), 0, 0, {}}, "cannot be written", {}, "name a folder that exists"});
    if (replaced) std::cerr << output.path.string() << ": replaces the file that was there\n";
    if (output.left_out > 0)
        std::cerr << output.path.string() << ": leaves out " << output.left_out
                  << (output.left_out == 1 ? " act" : " acts") << " of " << output.from
                  << "; its first lines say which and why\n";
}

}    // namespace

int import_untc(const Asked& asked) {
    const std::vector<ImportedRecord> records = read_all(asked.files);
    if (!asked.out.empty())
        for (const Output& output : outputs_of(records, asked.out)) write(output);
    for (const ImportedRecord& record : records) {
        if (asked.json) std::cout << import_json(record);
        else print(record);
    }
    return 0;
}

}    // namespace depositary::cli
