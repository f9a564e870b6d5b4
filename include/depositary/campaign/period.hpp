// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/interval.hpp>

#include <optional>
#include <string>
#include <variant>

namespace depositary {

/// "2012", "September 2007", "26 September 2007", "between 1 September 2007 and 15 October 2007".
[[nodiscard]] std::string in_words(const DateInterval& date);

/// It is not known when. Said in terms, so that it is not taken for forgotten.
struct Unknown {
    friend constexpr bool operator==(Unknown, Unknown) noexcept = default;
};
/// No end is set.
struct Open {
    friend constexpr bool operator==(Open, Open) noexcept = default;
};

using Beginning = std::variant<Unknown, DateInterval>;
/// The last day, itself inside.
using End = std::variant<Open, Unknown, DateInterval>;

/// From when to when something was done; both days inside.
struct Period {
    Beginning from;
    End until;
    friend bool operator==(const Period&, const Period&) = default;
};

/// On that day, or within that month or year.
[[nodiscard]] Period within(DateInterval when);

[[nodiscard]] std::optional<DateInterval> known(const Beginning& from);
[[nodiscard]] std::optional<DateInterval> known(const End& until);
/// Whether the end surely lies before the beginning.
[[nodiscard]] bool ends_before_it_begins(const Period& period);

}    // namespace depositary
