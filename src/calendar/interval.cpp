// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/interval.hpp>

#include <ostream>

namespace depositary {

namespace {

std::optional<DateInterval> between(std::optional<Date> earliest, std::optional<Date> latest) {
    if (!earliest || !latest || *latest < *earliest) return std::nullopt;
    return DateInterval(*earliest, *latest);
}

std::string iso(std::string_view beginning, std::string_view rest) {
    return std::string(beginning) + std::string(rest);
}

std::optional<DateInterval> parse_month(std::string_view text) {
    const std::optional<Date> first = parse_date(iso(text, "-01"));
    if (!first) return std::nullopt;
    return DateInterval::month(first->year(), first->month());
}

}    // namespace

DateInterval::DateInterval(Date earliest, Date latest) : earliest_(earliest), latest_(latest) {
    if (latest < earliest)
        throw InvalidDate("an interval that ends on " + to_string(latest) + ", before it begins on " +
                          to_string(earliest));
}

DateInterval DateInterval::year(int year) { return {Date(year, 1, 1), Date(year, 12, 31)}; }

DateInterval DateInterval::month(int year, int month) {
    return {Date(year, month, 1), Date(year, month, days_in_month(year, month))};
}

DateInterval DateInterval::after(const Delay& delay) const { return {delay.after(earliest_), delay.after(latest_)}; }

std::optional<DateInterval> parse_interval(std::string_view text) {
    if (text.size() == 4) return between(parse_date(iso(text, "-01-01")), parse_date(iso(text, "-12-31")));
    if (text.size() == 7) return parse_month(text);
    if (text.size() == 10) return between(parse_date(text), parse_date(text));
    if (text.size() != 21 || text[10] != '/') return std::nullopt;
    return between(parse_date(text.substr(0, 10)), parse_date(text.substr(11)));
}

std::string to_string(const DateInterval& interval) {
    const Date first = interval.earliest();
    std::string whole = to_string(first);
    if (interval.certain()) return whole;
    if (interval == DateInterval::year(first.year())) return whole.substr(0, 4);
    if (interval == DateInterval::month(first.year(), first.month())) return whole.substr(0, 7);
    return whole + "/" + to_string(interval.latest());
}

std::ostream& operator<<(std::ostream& out, const DateInterval& interval) { return out << to_string(interval); }

}    // namespace depositary
