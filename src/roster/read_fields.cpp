// SPDX-License-Identifier: BSL-1.0
#include "roster/read_fields.hpp"

namespace depositary::roster_detail {

namespace {

DatedName read_dated_name(const text::Node& table, const std::string& name, Problems& problems) {
    text::Fields fields(table, name, problems);
    DatedName read{fields.required_text("name"), read_interval(fields)};
    fields.finish();
    return read;
}

}    // namespace

std::optional<Date> read_date(text::Fields& fields, std::string_view key) {
    const text::Node* node = fields.node(key);
    if (node == nullptr) return std::nullopt;
    if (node->kind() == text::NodeKind::date)
        if (const auto date = parse_date(node->text())) return date;
    fields.complain(node->place(), "`" + std::string(key) + "` of " + fields.name() + " must be a date", node->text(),
                    "write it as 1997-12-03, without quotes");
    return std::nullopt;
}

Interval read_interval(text::Fields& fields) {
    Interval when{read_date(fields, "from"), read_date(fields, "until")};
    if (when.from && when.until && *when.until <= *when.from)
        fields.complain(fields.place(), fields.name() + " has no day", to_string(when), "let `until` be after `from`");
    return when;
}

std::vector<DatedName> read_dated_names(text::Fields& fields, std::string_view key) {
    std::vector<DatedName> names;
    const text::Node* list = fields.node(key);
    if (list == nullptr) return names;
    const std::string place = "`" + std::string(key) + "` of " + fields.name();
    if (list->kind() != text::NodeKind::array) fields.complain(list->place(), place + " must be a list", list->text());
    for (const text::Node& item : list->items()) {
        if (item.kind() == text::NodeKind::string) names.push_back({item.text(), {}});
        else if (item.kind() == text::NodeKind::table) names.push_back(read_dated_name(item, place, fields.problems()));
        else fields.complain(item.place(), place + " must list texts or tables", item.text());
        if (!names.empty() && names.back().name.empty()) names.pop_back();
    }
    return names;
}

}    // namespace depositary::roster_detail
