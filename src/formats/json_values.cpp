// SPDX-License-Identifier: BSL-1.0
#include "json_values.hpp"

#include <charconv>
#include <cstdint>

namespace depositary::json_values {

Json json(const std::optional<Date>& date) { return date ? Json(to_string(*date)) : Json(nullptr); }

Json json(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json number(const std::string& text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (!text.empty() && error == std::errc{} && stop == end) return value;
    return json(text);
}

Json keys_of(const StateSet& states, const Roster& roster) {
    Json keys = Json::array();
    states.for_each([&](StateId state) { keys.push_back(roster.key(state).text()); });
    return keys;
}

Json need_json(const Need& need, const Roster& roster) {
    // Weights are exact decimals, and stay text.
    const auto value = [&](const std::string& text) {
        return need.kind == NeedKind::weight ? Json(text) : number(text);
    };
    Json object{{"kind", to_string(need.kind)}};
    if (!need.of.empty()) object["of"] = need.of;
    if (!need.have.empty()) object["have"] = value(need.have);
    if (!need.need.empty()) object["need"] = value(need.need);
    if (need.kind == NeedKind::named) object["missing"] = keys_of(need.missing_States, roster);
    else if (!need.missing.empty()) object["missing"] = value(need.missing);
    if (need.undetermined) object["undetermined"] = true;
    return object;
}

std::string line(const Json& object) { return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n'; }

}    // namespace depositary::json_values
