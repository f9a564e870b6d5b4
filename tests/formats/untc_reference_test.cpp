// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_csv.hpp>
#include <depositary/formats/untc_import.hpp>
#include <depositary/formats/untc_xml.hpp>

#include "catch.hpp"
#include "formats/files.hpp"
#include "reference.hpp"

#include <algorithm>
#include <iostream>

using namespace depositary;

namespace {

std::vector<std::filesystem::path> files_in(const std::string& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(reference_data() / folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string stem_of(const std::filesystem::path& file) { return file.stem().stem().string(); }

bool has(const ImportedRecord& record, ImportCode code) {
    return std::any_of(record.findings.begin(), record.findings.end(),
                       [code](const ImportFinding& finding) { return finding.code == code; });
}

/// Whether the number is the header's, or a finding says why not.
bool accounted_for(const ImportedRecord& record, std::optional<int> stated, std::optional<int> counted,
                   ImportCode code) {
    return stated == counted || has(record, code) || has(record, ImportCode::no_participants) ||
           (!stated && has(record, ImportCode::count_not_stated));
}

}    // namespace

TEST_CASE(
    "every status table of the UN Treaty Collection adds up to what its header states, or a finding says why not") {
    int tables = 0;
    int agree = 0;
    for (const auto& file : files_in("untc-xml")) {
        CAPTURE(file.filename().string());
        const Result<StatusTable> table = read_untc_xml(bytes_of(file), file.filename().string());
        REQUIRE(table.problems() == Problems{});
        CHECK(table->header.untc == stem_of(file));
        const ImportedRecord record = import_status_table(*table, *built_in_roster());
        CHECK(accounted_for(record, record.header.signatories, record.counted.signatories,
                            ImportCode::signatories_differ));
        CHECK(accounted_for(record, record.header.parties, record.counted.parties, ImportCode::parties_differ));
        ++tables;
        agree +=
            record.header.signatories == record.counted.signatories && record.header.parties == record.counted.parties
                ? 1
                : 0;
    }
    std::cout << agree << " of " << tables << " tables add up to their headers; of the rest a finding says why not\n";
    CHECK(tables >= 229);
    CHECK(agree >= 150);
}

TEST_CASE("every table in CSV is read") {
    int tables = 0;
    for (const auto& file : files_in("untc-csv")) {
        CAPTURE(file.filename().string());
        const Result<StatusTable> table = read_untc_csv(bytes_of(file), file.filename().string());
        REQUIRE(table.problems() == Problems{});
        CHECK(table->header.untc == stem_of(file));
        CHECK(table->rows.size() > 10);
        ++tables;
    }
    CHECK(tables >= 25);
}

TEST_CASE("every participant of every table is in the roster, and every cell below a known heading is understood") {
    for (const std::string folder : {"untc-xml", "untc-csv"}) {
        for (const auto& file : files_in(folder)) {
            CAPTURE(file.filename().string());
            const Result<StatusTable> table =
                folder == "untc-xml" ? read_untc_xml(bytes_of(file), {}) : read_untc_csv(bytes_of(file), {});
            const ImportedRecord record = import_status_table(table.value(), *built_in_roster());
            CHECK_FALSE(has(record, ImportCode::unknown_name));
            CHECK_FALSE(has(record, ImportCode::unknown_cell));
            CHECK_FALSE(has(record, ImportCode::unknown_code));
            // The list of Members has columns of resolutions and registration numbers, and they are no acts.
            CHECK(has(record, ImportCode::unknown_column) == (file.filename() == "I-2.csv"));
        }
    }
}

TEST_CASE("the tables that were damaged are refused with the place") {
    int files = 0;
    for (const auto& file : files_in("untc-xml-damaged")) {
        const Problems problems = read_untc_xml(bytes_of(file), file.filename().string()).problems();
        CAPTURE(file.filename().string());
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().place.line > 1);
        CHECK(problems.front().place.column > 1);
        CHECK_FALSE(problems.front().cure.empty());
        ++files;
    }
    CHECK(files == 4);
}
