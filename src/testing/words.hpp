// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/law/need.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Answers in words, as scenario files have them.
namespace depositary::scenario {

inline constexpr std::string_view none = "none";
inline constexpr std::string_view no_such_act = "no such act";

[[nodiscard]] inline std::string words(const std::optional<Date>& date) {
    return date ? to_string(*date) : std::string(none);
}
[[nodiscard]] inline std::string words(bool yes) { return yes ? "true" : "false"; }
[[nodiscard]] inline std::string words(Truth truth) {
    return truth == Truth::unknown ? "undetermined" : words(truth == Truth::yes);
}

/// "AUT, CHE"
[[nodiscard]] inline std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys) text += (text.empty() ? "" : ", ") + key;
    return text;
}
/// A list whose order means nothing.
[[nodiscard]] inline std::string listed(std::vector<std::string> keys) {
    std::sort(keys.begin(), keys.end());
    return keys.empty() ? std::string(none) : joined(keys);
}

}    // namespace depositary::scenario
