// SPDX-License-Identifier: BSL-1.0
#include "treaty/definition/clause_fields.hpp"

#include <utility>

namespace depositary::definition {

ClauseFields::ClauseFields(const text::Node& table, std::string name, Problems& problems,
                           std::optional<Certainty> certainty)
    : fields_(table, std::move(name), problems), certainty_(certainty) {}

void ClauseFields::complain(std::string_view key, const text::Node& found, std::string cure) {
    fields_.complain(found.place(), "`" + std::string(key) + "` of " + fields_.name() + " is none that can stand there",
                     "`" + found.text() + "`", std::move(cure));
}

void ClauseFields::require(std::string_view key) { static_cast<void>(fields_.required(key)); }

Article ClauseFields::article() {
    std::string number = text("article");
    const std::optional<Certainty> own = choice("certainty", certainties);
    return Article{std::move(number), own ? own : certainty_, text("note")};
}

std::optional<Date> ClauseFields::date(std::string_view key) {
    const text::Node* node = fields_.node(key);
    if (node == nullptr) return std::nullopt;
    const std::optional<Date> date = node->kind() == text::NodeKind::date ? parse_date(node->text()) : std::nullopt;
    if (!date) complain(key, *node, "write a date as YYYY-MM-DD, without quotes");
    return date;
}

Acts ClauseFields::acts(std::string_view key) {
    Acts acts;
    if (fields_.texts(key).empty()) return acts;
    for (const text::Node& item : fields_.node(key)->items()) {
        if (item.kind() != text::NodeKind::string) continue;    // said already
        if (const std::optional<Act> act = parse_act(item.text())) acts.insert(*act);
        else complain(key, item, "use act words such as \"ratification\" or \"accession\"");
    }
    return acts;
}

int ClauseFields::number(std::string_view key) {
    const std::int64_t number = fields_.integer(key).value_or(0);
    if (number >= 0 && number <= 1'000'000) return static_cast<int>(number);
    complain(key, *fields_.node(key), "write a number from 0 to 1000000");
    return 0;
}

std::vector<std::string> ClauseFields::text_or_texts(std::string_view key) {
    const text::Node* node = fields_.node(key);
    if (node != nullptr && node->kind() == text::NodeKind::string) return {node->text()};
    return fields_.texts(key);
}

Place inside_quotes(const Place& place) {
    Place inside = place;
    if (inside.column != 0) ++inside.column;
    return inside;
}

}    // namespace depositary::definition
