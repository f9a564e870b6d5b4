// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/import_json.hpp>

#include "json_values.hpp"

namespace depositary {

namespace {

using namespace json_values;

Json number_or_null(std::optional<int> number) { return number ? Json(*number) : Json(nullptr); }
Json key_or_null(const std::optional<StateKey>& key) { return key ? Json(key->text()) : Json(nullptr); }

/// What `convert` makes of every item.
template <class T, class Convert>
Json list(const std::vector<T>& items, Convert convert) {
    Json array = Json::array();
    for (const T& item : items) array.push_back(convert(item));
    return array;
}

Json dates(const std::vector<Date>& days) {
    return list(days, [](Date day) { return Json(to_string(day)); });
}

Json header_json(const StatusHeader& header) {
    return {{"untc", json(header.untc)},
            {"title", json(header.title.text)},
            {"concluded", json(header.concluded)},
            {"entry_into_force_text", json(header.entry_into_force.text)},
            {"registration", json(header.registration.text)},
            {"signatories", number_or_null(header.signatories)},
            {"parties", number_or_null(header.parties)},
            {"status_text", json(header.custom_status)},
            {"concluded_on", dates(header.concluded_on)},
            {"in_force", header.in_force},
            {"entry_into_force_on", dates(header.entry_into_force_on)},
            {"registered", json(header.registered)}};
}

Json instrument_json(const ImportedInstrument& act) {
    return {{"state", key_or_null(act.state)},
            {"as_written", act.as_written},
            {"act", act.act ? Json(to_string(*act.act)) : Json(nullptr)},
            {"date", json(act.date)},
            {"in_effect", act.in_effect},
            {"column", act.column},
            {"footnotes", act.footnotes}};
}

Json finding_json(const ImportFinding& finding) {
    return {{"code", to_string(finding.code)},
            {"outcome", "INFO"},
            {"state", key_or_null(finding.state)},
            {"as_written", json(finding.as_written)},
            {"column", json(finding.column)},
            {"line", finding.line == 0 ? Json(nullptr) : Json(finding.line)},
            {"text", finding.text}};
}

}    // namespace

std::string import_json(const ImportedRecord& record) {
    const ImportedCount& counted = record.counted;
    return line({{"schema", "depositary.record/1"},
                 {"treaty", header_json(record.header)},
                 {"instruments", list(record.instruments, instrument_json)},
                 {"counted",
                  {{"signatories", number_or_null(counted.signatories)}, {"parties", number_or_null(counted.parties)}}},
                 {"findings", list(record.findings, finding_json)}});
}

}    // namespace depositary
