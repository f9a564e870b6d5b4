// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/date.hpp>

#include <array>
#include <cstddef>
#include <ostream>

namespace depositary {

namespace {

const boost::gregorian::date epoch(1970, 1, 1);

std::string padded(int number, std::size_t width) {
    std::string digits = std::to_string(number);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

/// The number written by these digits, or -1 if any is not a digit.
int number_of(std::string_view digits) noexcept {
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

}    // namespace

Date::Date(const boost::gregorian::date& date) : days_(0) {
    if (date.is_special()) throw InvalidDate("a special value of Boost.Date_Time is not a day of the calendar");
    days_ = static_cast<std::int32_t>((date - epoch).days());
}

void Date::refuse(int year, int month, int day) {
    throw InvalidDate("no such day: " + std::to_string(year) + "-" + padded(month, 2) + "-" + padded(day, 2));
}

boost::gregorian::date Date::to_boost() const {
    const Civil civil = split();
    return {static_cast<unsigned short>(civil.year), static_cast<unsigned short>(civil.month),
            static_cast<unsigned short>(civil.day)};
}

std::string to_string(Date date) {
    return padded(date.year(), 4) + "-" + padded(date.month(), 2) + "-" + padded(date.day(), 2);
}

std::ostream& operator<<(std::ostream& out, Date date) { return out << to_string(date); }

std::optional<Date> parse_date(std::string_view iso) noexcept {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    return Date::if_valid(number_of(iso.substr(0, 4)), number_of(iso.substr(5, 2)), number_of(iso.substr(8, 2)));
}

std::string_view month_name(int month) {
    static constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
    return names.at(static_cast<std::size_t>(month - 1));
}

std::string in_words(Date date) {
    return std::to_string(date.day()) + " " + std::string(month_name(date.month())) + " " + std::to_string(date.year());
}

}    // namespace depositary
