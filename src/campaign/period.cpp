// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/period.hpp>

#include <algorithm>

namespace depositary {

namespace {

RoughDate month_of(Date first) {
    return {first, Date(first.year(), first.month(), days_in_month(first.year(), first.month()))};
}

RoughDate year_of(Date first) { return {first, Date(first.year(), 12, 31)}; }

bool is_year(const RoughDate& date) { return date == year_of(Date(date.earliest().year(), 1, 1)); }

bool is_month(const RoughDate& date) {
    return date == month_of(Date(date.earliest().year(), date.earliest().month(), 1));
}

std::optional<RoughDate> parse_two_days(std::string_view earliest, std::string_view latest) {
    const std::optional<Date> first = parse_date(earliest);
    const std::optional<Date> last = parse_date(latest);
    if (!first || !last || *last < *first) return std::nullopt;
    return RoughDate(*first, *last);
}

}    // namespace

RoughDate::RoughDate(Date earliest, Date latest) : earliest_(earliest), latest_(latest) {
    if (latest < earliest)
        throw InvalidDate("no day lies between " + to_string(earliest) + " and " + to_string(latest));
}

std::optional<RoughDate> parse_rough_date(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos) return parse_two_days(text.substr(0, slash), text.substr(slash + 1));
    if (const std::optional<Date> day = parse_date(text)) return RoughDate(*day);
    const std::string whole(text);
    if (text.size() == 4)
        if (const std::optional<Date> first = parse_date(whole + "-01-01")) return year_of(*first);
    if (text.size() == 7)
        if (const std::optional<Date> first = parse_date(whole + "-01")) return month_of(*first);
    return std::nullopt;
}

std::string to_string(const RoughDate& date) {
    const std::string earliest = to_string(date.earliest());
    if (date.certain()) return earliest;
    if (is_year(date)) return earliest.substr(0, 4);
    if (is_month(date)) return earliest.substr(0, 7);
    return earliest + "/" + to_string(date.latest());
}

std::string in_words(const RoughDate& date) {
    const Date first = date.earliest();
    if (date.certain()) return in_words(first);
    if (is_year(date)) return std::to_string(first.year());
    if (is_month(date)) return std::string(month_name(first.month())) + " " + std::to_string(first.year());
    return "between " + in_words(first) + " and " + in_words(date.latest());
}

Period within(RoughDate when) { return {when, when}; }

std::optional<RoughDate> known(const Beginning& from) {
    const auto* date = std::get_if<RoughDate>(&from);
    return date == nullptr ? std::nullopt : std::optional(*date);
}

std::optional<RoughDate> known(const End& until) {
    const auto* date = std::get_if<RoughDate>(&until);
    return date == nullptr ? std::nullopt : std::optional(*date);
}

bool ends_before_it_begins(const Period& period) {
    const std::optional<RoughDate> from = known(period.from);
    const std::optional<RoughDate> until = known(period.until);
    return from && until && until->latest() < from->earliest();
}

}    // namespace depositary
