// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/text/alternative.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace depositary {

/// A length of time or a day of the year that no clause could mean.
class InvalidDelay : public std::domain_error {
public:
    using std::domain_error::domain_error;
};

namespace detail {

/// A whole number of units of time with its bounds; the unit is the type that derives from it.
template <int Least, int Most>
class Length {
public:
    explicit constexpr Length(int count) : count_(count) {
        if (count < Least || count > Most)
            throw InvalidDelay("a delay of " + std::to_string(count) + " is not one that a clause can mean");
    }
    [[nodiscard]] constexpr int count() const noexcept { return count_; }
    friend constexpr auto operator<=>(const Length&, const Length&) noexcept = default;

private:
    int count_;
};

}    // namespace detail

/// On the day itself.
struct Immediately {
    friend constexpr auto operator<=>(const Immediately&, const Immediately&) noexcept = default;
};

/// "on the Nth day after", "N days after": the day of the event is day 0 (LAW M-01). 1 to 36,525 days.
struct DaysAfter : detail::Length<1, 36525> {
    using Length::Length;
};

/// "N months after": the same day number N months on, clamped (LAW M-02, M-10, M-15). 1 to 1,200 months.
struct MonthsAfter : detail::Length<1, 1200> {
    using Length::Length;
};

/// "N years after": twelve times as many months, in one step (LAW M-02, M-16). 1 to 100 years.
struct YearsAfter : detail::Length<1, 100> {
    using Length::Length;
};

/// "on the first day of the Nth month after the month in which", "of the Nth month following the date", "of the Nth calendar
/// month after": three wordings of one formula (LAW M-03, M-04, M-05). 1 to 1,200 months.
struct FirstDayOfNthMonth : detail::Length<1, 1200> {
    using Length::Length;
};

/// "on the first day of the month following the expiration of N months after": strictly after, even if the period ends on a
/// first day (LAW M-06). 1 to 1,200 months.
struct FirstDayOfMonthAfterMonths : detail::Length<1, 1200> {
    using Length::Length;
};

/// "on the first day of the month after the Nth day following": strictly after, even if the Nth day is a first (LAW M-07).
/// 1 to 36,525 days.
struct FirstDayOfMonthAfterDays : detail::Length<1, 36525> {
    using Length::Length;
};

/// A day of every year; 29 February is the 28th in a common year.
class YearDay {
public:
    /// Throws InvalidDelay if no year has that day.
    constexpr YearDay(int month, int day) : month_(month), day_(day) {
        if (month < 1 || month > 12 || day < 1 || day > days_in_month(2000, month))
            throw InvalidDelay("no year has that day");
    }
    [[nodiscard]] constexpr int month() const noexcept { return month_; }
    [[nodiscard]] constexpr int day() const noexcept { return day_; }
    [[nodiscard]] constexpr Date in(int year) const {
        const int length = days_in_month(year, month_);
        return {year, month_, day_ < length ? day_ : length};
    }
    friend constexpr auto operator<=>(const YearDay&, const YearDay&) noexcept = default;

private:
    int month_;
    int day_;
};

/// "on 30 June of any year, by notice on or before 1 January": the first `effect` day whose preceding `notice_by` day is not
/// before the day of the act (LAW M-14: Whaling 30 June, IRENA 31 December, Single Convention 1 January).
struct NextYearDay {
    YearDay effect;
    YearDay notice_by;
    friend constexpr auto operator<=>(const NextYearDay&, const NextYearDay&) noexcept = default;
};

class Delay;

/// "on D, provided that the conditions are met by then; otherwise ...": met on or before the date, the date; else the other
/// delay (LAW M-08), which is not itself a fixed date.
struct FixedDate {
    FixedDate(Date fixed, Delay otherwise);
    Date date;
    [[nodiscard]] const Delay& otherwise() const noexcept { return otherwise_.front(); }
    friend bool operator==(const FixedDate& a, const FixedDate& b);

private:
    std::vector<Delay> otherwise_;    // one
};

/// "X or Y, whichever is the later" (LAW M-09). Two to `most` different ones, each a single formula: neither the day itself, which
/// is never later than another, nor a fixed date, nor again the later of several.
struct LaterOf {
    static constexpr std::size_t most = 20;
    explicit LaterOf(std::vector<Delay> delays);
    [[nodiscard]] const std::vector<Delay>& delays() const noexcept { return delays_; }
    friend bool operator==(const LaterOf& a, const LaterOf& b);

private:
    std::vector<Delay> delays_;
};

/// From the day of an event to the day on which it has its effect: one of the formulas of LAW section M.
class Delay {
public:
    using Form = std::variant<Immediately, DaysAfter, MonthsAfter, YearsAfter, FirstDayOfNthMonth,
                              FirstDayOfMonthAfterMonths, FirstDayOfMonthAfterDays, NextYearDay, FixedDate, LaterOf>;

    Delay() = default;    ///< on the day itself
    // Defined in the source: where g++ 12 inlines them, it warns of uninitialised memory that the variant never touches.
    Delay(const Delay& other);
    Delay(Delay&& other) noexcept;
    Delay& operator=(const Delay& other);
    Delay& operator=(Delay&& other) noexcept;
    ~Delay();
    template <detail::AlternativeOf<Delay, Form> Kind>
    // NOLINTNEXTLINE(google-explicit-constructor): every form is a delay
    Delay(Kind&& form) : form_(std::forward<Kind>(form)) {}

    [[nodiscard]] const Form& form() const noexcept { return form_; }

    /// The day of the effect of an event on `event`; throws InvalidDate beyond the year 9999.
    [[nodiscard]] Date after(Date event) const;
    /// Whether a month was too short for the day number on the way (LAW M-15, finding CLAMPED).
    [[nodiscard]] bool clamps(Date event) const;

    friend bool operator==(const Delay& a, const Delay& b);

private:
    Form form_;
};

}    // namespace depositary
