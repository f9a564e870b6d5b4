// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/counting.hpp>
#include <depositary/treaty/clauses.hpp>

#include <optional>
#include <string_view>

namespace depositary::detail {

inline constexpr int months_to_object = 12;    // VCLT 20(5)

/// Late reservations that were notified before the note of the Secretary-General of that day had a shorter period (O-10).
inline constexpr Date note_on_late_reservations(2000, 4, 4);
inline constexpr int days_to_object_before_it = 90;

/// For objections to a correction of an error in the text (SG, V-05).
inline constexpr int days_to_object_to_correction = 90;

/// Whether an objection says that the State does not recognise the other, and has no relations with it (G-05).
inline bool is_non_recognition(std::string_view value) { return value.starts_with("non-recognition"); }

/// The last day for objections to a reservation that was notified on that day (P-03, M-12).
inline Date last_day_to_object(Date notified, bool is_late) {
    if (is_late && notified < note_on_late_reservations) return notified.plus_days(days_to_object_before_it);
    return add_months(notified, months_to_object, MonthEnd::clamp);
}

/// The same, where the treaty may have a time of its own.
inline Date last_day_to_object(const std::optional<ReservationsClause>& clause, Date notified, bool is_late) {
    if (is_late || !clause || !clause->inadmissible_if) return last_day_to_object(notified, is_late);
    if (clause->days_to_object > 0) return notified.plus_days(clause->days_to_object);
    return add_months(notified, clause->months_to_object, MonthEnd::clamp);
}

}    // namespace depositary::detail
