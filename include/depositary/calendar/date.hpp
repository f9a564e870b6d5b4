// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace depositary {

/// A date that does not exist, or that Boost's calendar cannot hold.
class InvalidDate : public std::domain_error {
public:
    using std::domain_error::domain_error;
};

/// A calendar day at the depositary's seat; no time of day, no time zone (LAW M). Proleptic Gregorian, 1400-01-01 to
/// 9999-12-31, the range of Boost.Date_Time. Every Date that exists is a real day: 31 February and Boost's special values
/// (not-a-date-time, the infinities) are refused at the door. A missing date is an empty std::optional<Date>.
class Date {
public:
    /// The day of that year (1400..9999), month (1..12) and day of the month; throws InvalidDate if there is none.
    constexpr Date(int year, int month, int day) : days_(checked_day_number(year, month, day)) {}

    /// A day of Boost's calendar; throws InvalidDate for a special value.
    // NOLINTNEXTLINE(google-explicit-constructor): users of the API hold Boost dates
    Date(const boost::gregorian::date& date);

    [[nodiscard]] static constexpr std::optional<Date> if_valid(int year, int month, int day) noexcept {
        if (!exists(year, month, day)) return std::nullopt;
        return Date(Trusted{}, civil_to_days(year, month, day));
    }
    /// The day with that number (see day_number); throws InvalidDate outside the range of the calendar.
    [[nodiscard]] static constexpr Date from_day_number(std::int32_t number) {
        if (number < first_number || number > last_number)
            throw InvalidDate("day number outside the years 1400 to 9999");
        return Date(Trusted{}, number);
    }
    [[nodiscard]] static constexpr Date min() noexcept { return Date(Trusted{}, first_number); }
    [[nodiscard]] static constexpr Date max() noexcept { return Date(Trusted{}, last_number); }

    /// Days since 1970-01-01, negative before.
    [[nodiscard]] constexpr std::int32_t day_number() const noexcept { return days_; }
    [[nodiscard]] constexpr int year() const noexcept { return split().year; }
    [[nodiscard]] constexpr int month() const noexcept { return split().month; }
    [[nodiscard]] constexpr int day() const noexcept { return split().day; }

    [[nodiscard]] boost::gregorian::date to_boost() const;
    explicit operator boost::gregorian::date() const { return to_boost(); }

    friend constexpr auto operator<=>(const Date&, const Date&) noexcept = default;

    /// The day that many days later (earlier if negative); throws InvalidDate outside the range of the calendar.
    [[nodiscard]] constexpr Date plus_days(int days) const { return from_day_number(days_ + days); }
    /// The same day number that many months later (earlier if negative), or the last day of a month that is too short for it;
    /// throws InvalidDate outside the range of the calendar.
    [[nodiscard]] constexpr Date plus_months(int months) const { return in_month(months, 31); }
    /// The first day of the month that many months later (earlier if negative); throws InvalidDate outside the range of the
    /// calendar.
    [[nodiscard]] constexpr Date first_of_month(int months = 0) const { return in_month(months, 1); }

private:
    struct Trusted {};
    struct Civil {
        int year, month, day;
    };

    constexpr Date(Trusted, std::int32_t days) noexcept : days_(days) {}

    /// The same day of that month, but none after `latest_day`.
    [[nodiscard]] constexpr Date in_month(int months, int latest_day) const {
        const Civil civil = split();
        const int index = civil.year * 12 + (civil.month - 1) + months;
        const int year = index / 12;
        const int month = index % 12 + 1;
        if (year < 1400 || year > 9999) refuse(year, month, civil.day);
        return Date(Trusted{}, civil_to_days(year, month, std::min({civil.day, latest_day, days_in(year, month)})));
    }

    static constexpr bool leap(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
    static constexpr int days_in(int year, int month) noexcept {
        if (month == 2) return leap(year) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
    static constexpr bool exists(int year, int month, int day) noexcept {
        return year >= 1400 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
    }

    // Both conversions count from 0000-03-01, so that the leap day is the last of its year: H. Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms"; the way back after C. Neri and L. Schneider, "Euclidean affine functions and their application
    // to calendar algorithms" (2022). Tested day by day against Boost's calendar over its whole range.
    static constexpr std::int32_t civil_to_days(int year, int month, int day) noexcept {
        const int shifted = month <= 2 ? year - 1 : year;
        const int era = shifted / 400;
        const int year_of_era = shifted - era * 400;
        const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        return era * 146097 + day_of_era - 719468;
    }
    [[nodiscard]] constexpr Civil split() const noexcept {
        const std::uint32_t quarters = 4 * static_cast<std::uint32_t>(days_ + 719468) + 3;
        const std::uint32_t century = quarters / 146097;
        const std::uint32_t of_century = quarters % 146097 | 3;
        const std::uint64_t years = std::uint64_t{2939745} * of_century;    // in units of 1 / 2^32
        const auto year = static_cast<int>(100 * century + static_cast<std::uint32_t>(years >> 32));
        const std::uint32_t day_of_year = static_cast<std::uint32_t>(years) / 2939745 / 4;
        const std::uint32_t months = 2141 * day_of_year + 197913;    // in units of 1 / 2^16
        const auto month = static_cast<int>(months >> 16);
        const auto day = static_cast<int>((months & 0xffff) / 2141) + 1;
        const bool is_january_or_february = month > 12;
        return {year + (is_january_or_february ? 1 : 0), is_january_or_february ? month - 12 : month, day};
    }
    static constexpr std::int32_t checked_day_number(int year, int month, int day) {
        if (!exists(year, month, day)) refuse(year, month, day);
        return civil_to_days(year, month, day);
    }
    [[noreturn]] static void refuse(int year, int month, int day);

    static constexpr std::int32_t first_number = -208188;    // 1400-01-01
    static constexpr std::int32_t last_number = 2932896;     // 9999-12-31

    std::int32_t days_;
};

/// Reads as "on the 3rd of December 1997" at a call: on(1997, 12, 3).
[[nodiscard]] constexpr Date on(int year, int month, int day) { return {year, month, day}; }

/// How many days `to` is after `from`.
[[nodiscard]] constexpr int days_between(Date from, Date to) noexcept { return to.day_number() - from.day_number(); }

/// Whether the day is of the years 1401 to 9000, far enough from both ends of the calendar that the periods of clauses can be
/// counted from it. Readers of outside data take no others for the days of acts.
[[nodiscard]] constexpr bool leaves_room(Date day) noexcept { return day.year() > 1400 && day.year() <= 9000; }

/// The number of days of that month.
[[nodiscard]] constexpr int days_in_month(int year, int month) {
    const Date first(year, month, 1);
    return month == 12 ? 31 : days_between(first, Date(year, month + 1, 1));
}

/// ISO 8601, "1997-12-03".
[[nodiscard]] std::string to_string(Date date);
std::ostream& operator<<(std::ostream& out, Date date);

/// The date of an ISO text "YYYY-MM-DD", or nothing if it is not one or the day does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view iso) noexcept;

/// As a clause writes it: "3 December 1997".
[[nodiscard]] std::string in_words(Date date);

/// "January" .. "December" for 1..12.
[[nodiscard]] std::string_view month_name(int month);

}    // namespace depositary

template <>
struct std::hash<depositary::Date> {
    std::size_t operator()(depositary::Date date) const noexcept {
        return std::hash<std::int32_t>{}(date.day_number());
    }
};
