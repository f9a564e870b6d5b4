// SPDX-License-Identifier: BSL-1.0
// Data: the built-in record of the Mine Ban Convention (309 acts), as a table, as an archive, and as a status table of the UN
// Treaty Collection with one row for each of its States. Question: what do our checks and types cost beside the parser alone?
#include <depositary/formats/archive.hpp>
#include <depositary/formats/toml.hpp>
#include <depositary/formats/untc_import.hpp>
#include <depositary/formats/untc_xml.hpp>
#include <depositary/register/csv.hpp>
#include <depositary/register/records.hpp>
#include <depositary/register/register_csv.hpp>
#include <depositary/text/embedded.hpp>
#include <depositary/treaty/definition.hpp>

#include <benchmark/benchmark.h>

#include <fstream>
#include <map>
#include <pugixml.hpp>
#include <sstream>

namespace {

using namespace depositary;

const Register& record() {
    static const std::shared_ptr<const Register> record = built_in_record("mine-ban-1997");
    return *record;
}

const std::string& record_csv() {
    static const std::string csv = text::join(*text::find_text("records/mine-ban-1997.csv"));
    return csv;
}

std::string as_cell(Date date) {
    std::ostringstream cell;
    cell << "<Entry>" << (date.day() < 10 ? " " : "") << date.day() << ' ' << month_name(date.month()).substr(0, 3)
         << "\t " << date.year() << " </Entry>";
    return cell.str();
}

/// Signatures and ratifications of the record in the form that the collection serves.
std::string status_table() {
    std::map<std::string, std::array<std::string, 2>> rows;
    for (const Instrument& act : record().instruments())
        if (act.state && (act.act == Act::signature || consents.contains(act.act)))
            rows[present_name(record().roster()[record().roster().at(act.state->text())])]
                [act.act == Act::signature ? 0 : 1] = as_cell(act.received);
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document><Treaty><Header><ExternalData "
        "/></Header><Participants><Table><TGroup><Thead><Row>"
        "<Entry>Participant</Entry><Entry>Signature</Entry><Entry>Ratification</Entry></Row></Thead><Tbody><Rows>";
    for (const auto& [name, cells] : rows) {
        xml += "<Row><Entry>" + name + "</Entry>";
        for (const std::string& cell : cells) xml += cell.empty() ? "<Entry />" : cell;
        xml += "</Row>";
    }
    return xml + "</Rows></Tbody></TGroup></Table></Participants></Treaty></Document>";
}

const std::string& status_xml() {
    static const std::string xml = status_table();
    return xml;
}

void count_bytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations()));
}

void xml_with_pugixml_alone(benchmark::State& state) {
    for (auto _ : state) {
        pugi::xml_document tree;
        benchmark::DoNotOptimize(tree.load_buffer(status_xml().data(), status_xml().size()));
    }
    count_bytes(state, status_xml().size());
}
BENCHMARK(xml_with_pugixml_alone);

void xml_as_status_table(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(read_untc_xml(status_xml(), "table.xml").value());
    count_bytes(state, status_xml().size());
}
BENCHMARK(xml_as_status_table);

void xml_imported(benchmark::State& state) {
    const Roster& roster = *built_in_roster();
    for (auto _ : state)
        benchmark::DoNotOptimize(import_status_table(read_untc_xml(status_xml(), "table.xml").value(), roster));
    count_bytes(state, status_xml().size());
}
BENCHMARK(xml_imported);

void csv_as_table(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(csv::read(record_csv(), "record.csv").value());
    count_bytes(state, record_csv().size());
}
BENCHMARK(csv_as_table);

void csv_as_register(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(read_register_csv(record_csv(), "record.csv", record().shared_treaty()).value());
    count_bytes(state, record_csv().size());
}
BENCHMARK(csv_as_register);

void csv_written(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(write_register_csv(record()));
}
BENCHMARK(csv_written);

/// The argument is the encoding: 0 text, 1 binary, 2 XML.
void archive_saved(benchmark::State& state) {
    const auto encoding = static_cast<ArchiveEncoding>(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(write_archive(record(), encoding));
    count_bytes(state, write_archive(record(), encoding).size());
}
BENCHMARK(archive_saved)->DenseRange(0, 2);

void archive_loaded(benchmark::State& state) {
    const std::string bytes = write_archive(record(), static_cast<ArchiveEncoding>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(read_register_archive(bytes, "record.archive").value());
    count_bytes(state, bytes.size());
}
BENCHMARK(archive_loaded)->DenseRange(0, 2);

void toml_as_treaty(benchmark::State& state) {
    std::ifstream file(DEPOSITARY_SOURCE_DIR "/data/treaties/mine-ban-1997.toml");
    std::ostringstream toml;
    toml << file.rdbuf();
    for (auto _ : state) benchmark::DoNotOptimize(read_treaty(read_toml(toml.str(), "treaty.toml").value()).value());
    count_bytes(state, toml.str().size());
}
BENCHMARK(toml_as_treaty);

}    // namespace
