// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/import_json.hpp>

#include "formats/json_values.hpp"

namespace depositary {

namespace {

using json::Json;
using json::value;

Json header_json(const StatusHeader& header) {
    return {{"untc", value(header.untc)},
            {"title", value(header.title.text)},
            {"concluded", value(header.concluded)},
            {"entry_into_force_text", value(header.entry_into_force.text)},
            {"registration", value(header.registration.text)},
            {"signatories", value(header.signatories)},
            {"parties", value(header.parties)},
            {"status_text", value(header.custom_status)},
            {"concluded_on", value(header.concluded_on)},
            {"in_force", header.in_force},
            {"entry_into_force_on", value(header.entry_into_force_on)},
            {"registered", value(header.registered)}};
}

Json instrument_json(const ImportedInstrument& act) {
    return {{"state", value(act.state)},
            {"as_written", act.as_written},
            {"act", act.act ? Json(to_string(*act.act)) : Json(nullptr)},
            {"date", value(act.date)},
            {"in_effect", act.in_effect},
            {"column", act.column},
            {"footnotes", value(act.footnotes)}};
}

Json finding_json(const ImportFinding& finding) {
    return {{"code", to_string(finding.code)},
            {"outcome", "INFO"},
            {"state", value(finding.state)},
            {"as_written", value(finding.as_written)},
            {"column", value(finding.column)},
            {"line", finding.line == 0 ? Json(nullptr) : Json(finding.line)},
            {"text", finding.text}};
}

}    // namespace

std::string import_json(const ImportedRecord& record) {
    const ImportedCount& counted = record.counted;
    return json::line({{"schema", "depositary.record/1"},
                       {"treaty", header_json(record.header)},
                       {"instruments", json::list(record.instruments, instrument_json)},
                       {"counted", {{"signatories", value(counted.signatories)}, {"parties", value(counted.parties)}}},
                       {"findings", json::list(record.findings, finding_json)}});
}

}    // namespace depositary
