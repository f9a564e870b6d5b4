// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/delay.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// A day that is known only to lie between two others, both possible: "June 1971" is 1 to 30 June 1971. No day is ever made up
/// in its place; what depends on it is as uncertain as it is (LAW M-20).
class DateInterval {
public:
    /// A day that is certain.
    constexpr explicit DateInterval(Date day) noexcept : earliest_(day), latest_(day) {}
    /// Throws InvalidDate if the earliest day is after the latest.
    DateInterval(Date earliest, Date latest);

    /// All days of that year, of that month.
    static DateInterval year(int year);
    static DateInterval month(int year, int month);

    [[nodiscard]] constexpr Date earliest() const noexcept { return earliest_; }
    [[nodiscard]] constexpr Date latest() const noexcept { return latest_; }
    /// The day, if there is but one possible.
    [[nodiscard]] constexpr std::optional<Date> certain() const noexcept {
        if (earliest_ != latest_) return std::nullopt;
        return earliest_;
    }
    [[nodiscard]] constexpr bool contains(Date day) const noexcept { return earliest_ <= day && day <= latest_; }
    /// Whether it has come by the end of that day; nothing if that is uncertain.
    [[nodiscard]] constexpr std::optional<bool> has_come_by(Date day) const noexcept {
        if (latest_ <= day) return true;
        if (day < earliest_) return false;
        return std::nullopt;
    }
    /// The day of the effect of an event on it. A delay never brings a later event an earlier effect, so that the bounds of the
    /// one are those of the other; not every day between them need be possible.
    [[nodiscard]] DateInterval after(const Delay& delay) const;

    friend constexpr bool operator==(const DateInterval&, const DateInterval&) noexcept = default;

private:
    Date earliest_;
    Date latest_;
};

/// "1971", "1971-06", "1971-06-02", or two days as "1971-06-02/1971-07-01".
[[nodiscard]] std::optional<DateInterval> parse_interval(std::string_view text);
/// The shortest of these forms.
[[nodiscard]] std::string to_string(const DateInterval& interval);
std::ostream& operator<<(std::ostream& out, const DateInterval& interval);

}    // namespace depositary
