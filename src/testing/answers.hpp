// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/judge.hpp>
#include <depositary/status/status.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace depositary::scenario {

/// What an expected answer may look like in a file.
enum class Form : std::uint8_t {
    date,         ///< a date, or "none"
    number,       ///< a whole number
    yes_or_no,    ///< true or false
    truth,        ///< true, false or "undetermined"
    standing,     ///< "party", "signatory", ...
    outcome,      ///< "REFUSE", "HOLD", ...
    act,          ///< an act word, or "none"
    states,       ///< a list of keys of States
};

/// An answer about a treaty on a day.
struct StatusAnswer {
    std::string_view name;
    Form form;
    std::string (*of)(const Status&);
};
/// An answer about one State on a day.
struct StateAnswer {
    std::string_view name;
    Form form;
    std::string (*of)(const Status&, StateId);
};
/// An answer about an act that is tried.
struct RulingAnswer {
    std::string_view name;
    Form form;
    std::string (*of)(const Ruling&);
};

[[nodiscard]] std::span<const StatusAnswer> status_answers() noexcept;
[[nodiscard]] std::span<const StateAnswer> state_answers() noexcept;
[[nodiscard]] std::span<const RulingAnswer> ruling_answers() noexcept;

/// Names of lists of finding codes that must, and must not, be there; and of the rulings on given acts.
inline constexpr std::string_view findings_there = "findings";
inline constexpr std::string_view findings_absent = "no_findings";
inline constexpr std::string_view rulings_on_acts = "rulings";

}    // namespace depositary::scenario
