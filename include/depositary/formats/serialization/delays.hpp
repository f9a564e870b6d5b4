// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/delay.hpp>
#include <depositary/calendar/interval.hpp>
#include <depositary/formats/serialization/values.hpp>
#include <depositary/treaty/moment.hpp>

#include <array>

namespace depositary::serialization {

template <>
struct Layout<DateInterval> {
    static constexpr const char* tag = "between";
    static constexpr std::tuple parts{Part{"earliest", &DateInterval::earliest}, Part{"latest", &DateInterval::latest}};
};
template <>
struct Layout<Immediately> {
    static constexpr const char* tag = "immediately";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<DaysAfter> {
    static constexpr const char* tag = "days_after";
    static constexpr std::tuple parts{Part{"count", &DaysAfter::count}};
};
template <>
struct Layout<MonthsAfter> {
    static constexpr const char* tag = "months_after";
    static constexpr std::tuple parts{Part{"count", &MonthsAfter::count}};
};
template <>
struct Layout<YearsAfter> {
    static constexpr const char* tag = "years_after";
    static constexpr std::tuple parts{Part{"count", &YearsAfter::count}};
};
template <>
struct Layout<FirstDayOfNthMonth> {
    static constexpr const char* tag = "first_day_of_nth_month";
    static constexpr std::tuple parts{Part{"count", &FirstDayOfNthMonth::count}};
};
template <>
struct Layout<FirstDayOfMonthAfterMonths> {
    static constexpr const char* tag = "first_day_of_month_after_months";
    static constexpr std::tuple parts{Part{"count", &FirstDayOfMonthAfterMonths::count}};
};
template <>
struct Layout<FirstDayOfMonthAfterDays> {
    static constexpr const char* tag = "first_day_of_month_after_days";
    static constexpr std::tuple parts{Part{"count", &FirstDayOfMonthAfterDays::count}};
};
template <>
struct Layout<YearDay> {
    static constexpr std::tuple parts{Part{"month", &YearDay::month}, Part{"day", &YearDay::day}};
};
template <>
struct Layout<NextYearDay> {
    static constexpr const char* tag = "next_year_day";
    static constexpr std::tuple parts{Part{"effect", &NextYearDay::effect}, Part{"notice_by", &NextYearDay::notice_by}};
};
template <>
struct Layout<FixedDate> {
    static constexpr const char* tag = "fixed_date";
    static constexpr std::tuple parts{Part{"date", &FixedDate::date}, Part{"otherwise", &FixedDate::otherwise}};
};
template <>
struct Layout<LaterOf> {
    static constexpr const char* tag = "later_of";
    static constexpr std::tuple parts{Part{"delays", &LaterOf::delays}};
};

template <>
struct Layout<Anchor> {
    static constexpr std::array words{
        std::pair{Anchor::adoption, "adoption"},
        std::pair{Anchor::opening, "opening"},
        std::pair{Anchor::closing, "closing"},
        std::pair{Anchor::entry_into_force, "entry_into_force"},
        std::pair{Anchor::entry_into_force_for_it, "entry_into_force_for_it"},
        std::pair{Anchor::deposit, "deposit"},
        std::pair{Anchor::receipt, "receipt"},
        std::pair{Anchor::end_of_objections, "end_of_objections"},
        std::pair{Anchor::declaration, "declaration"},
        std::pair{Anchor::amendment, "amendment"},
        std::pair{Anchor::end_of_membership, "end_of_membership"},
    };
};
template <>
struct Layout<Moment> {
    static constexpr const char* tag = "moment";
    static constexpr std::tuple parts{Part{"delay", &Moment::delay}, Part{"from", &Moment::from}};
};
template <>
struct Layout<UntilEntryIntoForce> {
    static constexpr const char* tag = "until_entry_into_force";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<Unlimited> {
    static constexpr const char* tag = "unlimited";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<UntilEntryIntoForceOr> {
    static constexpr const char* tag = "until_entry_into_force_or";
    static constexpr std::tuple parts{Part{"other", &UntilEntryIntoForceOr::other}};
};

}    // namespace depositary::serialization
