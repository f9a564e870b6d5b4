// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>

#include <optional>

namespace depositary {

/// The mean year of the Gregorian calendar.
inline constexpr double days_per_year = 365.2425;

/// A stretch of days that something is counted over, at least one, both ends inside.
class Window {
public:
    /// Throws InvalidMeasure if it ends before it begins.
    Window(Date first, Date last);
    /// That many days, of which that day is the last; throws InvalidMeasure unless there is at least one.
    [[nodiscard]] static Window ending_on(Date last, int days);

    [[nodiscard]] Date first() const noexcept { return first_; }
    [[nodiscard]] Date last() const noexcept { return last_; }
    [[nodiscard]] int days() const noexcept { return days_between(first_, last_) + 1; }
    [[nodiscard]] double years() const noexcept { return days() / days_per_year; }
    [[nodiscard]] bool contains(Date day) const noexcept { return first_ <= day && day <= last_; }
    friend bool operator==(const Window&, const Window&) = default;

private:
    Date first_;
    Date last_;
};

/// The window of these days; empty where it would end before it begins.
[[nodiscard]] std::optional<Window> window_if_any(Date first, Date last);
/// The days that are in both; empty if none are.
[[nodiscard]] std::optional<Window> overlap(const Window& a, const Window& b);

}    // namespace depositary
