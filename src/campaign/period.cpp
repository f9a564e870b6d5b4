// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/period.hpp>

namespace depositary {

std::string in_words(const DateInterval& date) {
    const Date first = date.earliest();
    if (date.certain()) return in_words(first);
    if (date == DateInterval::year(first.year())) return std::to_string(first.year());
    if (date == DateInterval::month(first.year(), first.month()))
        return std::string(month_name(first.month())) + " " + std::to_string(first.year());
    return "between " + in_words(first) + " and " + in_words(date.latest());
}

Period within(DateInterval when) { return {when, when}; }

std::optional<DateInterval> known(const Beginning& from) {
    const auto* date = std::get_if<DateInterval>(&from);
    return date == nullptr ? std::nullopt : std::optional(*date);
}

std::optional<DateInterval> known(const End& until) {
    const auto* date = std::get_if<DateInterval>(&until);
    return date == nullptr ? std::nullopt : std::optional(*date);
}

bool ends_before_it_begins(const Period& period) {
    const std::optional<DateInterval> from = known(period.from);
    const std::optional<DateInterval> until = known(period.until);
    return from && until && until->latest() < from->earliest();
}

}    // namespace depositary
