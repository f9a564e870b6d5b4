// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>

namespace depositary {

/// What becomes of a day number that the target month does not have. The law's answer is the month's last day (LAW M-15);
/// nothing ever rolls over into the next month, and a month's end is not drawn to the next month's end as Boost's is.
enum class MonthEnd { clamp };

/// The same day number `months` months on (back if negative), counted in one step (LAW M-02, M-16).
[[nodiscard]] constexpr Date add_months(Date from, int months, MonthEnd) { return from.plus_months(months); }

/// Whether adding the months would meet a month too short for the day number (LAW M-15, finding CLAMPED).
[[nodiscard]] constexpr bool clamps(Date from, int months) {
    return add_months(from, months, MonthEnd::clamp).day() != from.day();
}

[[nodiscard]] constexpr Date first_of_month(Date date) { return date.first_of_month(); }

/// The last day on which an act is "within N months of" or "not later than N months after" `from`: the anniversary, that day
/// included. Silence has its effect from the day after (LAW M-12).
[[nodiscard]] constexpr Date last_day_within_months(Date from, int months) {
    return add_months(from, months, MonthEnd::clamp);
}

/// The first day on which an act is possible "at any time after N years from" `from`: the anniversary itself (LAW M-11).
[[nodiscard]] constexpr Date first_day_after_years(Date from, int years) {
    return add_months(from, 12 * years, MonthEnd::clamp);
}

/// The last day for a notice to be given "N months before the expiry": that day included (LAW M-13).
[[nodiscard]] constexpr Date last_day_for_notice(Date expiry, int months) {
    return add_months(expiry, -months, MonthEnd::clamp);
}

/// Whether a status that began on `from` and ended on `until` exists on `day`. It exists from 00:00 of its first day and no
/// longer on the day of its end (LAW M-17).
[[nodiscard]] constexpr bool in_effect(Date day, Date from, std::optional<Date> until) noexcept {
    return from <= day && (!until || day < *until);
}

}    // namespace depositary
