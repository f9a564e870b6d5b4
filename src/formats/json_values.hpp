// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/need.hpp>
#include <depositary/roster/roster.hpp>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

/// What every JSON object of the library is made of: dates are ISO text, absent facts are null, one object is one line.
namespace depositary::json_values {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json json(const std::optional<Date>& date);
/// Empty text is an absent fact.
[[nodiscard]] Json json(const std::string& text);
/// A whole number, if the text is one; else as json.
[[nodiscard]] Json number(const std::string& text);
[[nodiscard]] Json keys_of(const StateSet& states, const Roster& roster);
[[nodiscard]] Json need_json(const Need& need, const Roster& roster);
/// A line of output, whatever bytes a name may hold.
[[nodiscard]] std::string line(const Json& object);

}    // namespace depositary::json_values
