// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/numbers.hpp"
#include "treaty/language/say.hpp"

#include <depositary/text/overloaded.hpp>

namespace depositary::clause_language {

namespace {

std::string in_words(const YearDay& day) {
    return std::to_string(day.day()) + " " + std::string(month_name(day.month()));
}

std::string later_of(const LaterOf& later);

/// The words that stand before the event: "the 30th day after"; none for the day itself, and none for a fixed date, whose words
/// stand around the event (see fixed_date).
std::string up_to_event(const Delay& delay) {
    return std::visit(
        overloaded{
            [](Immediately) { return std::string(); },
            [](DaysAfter days) { return "the " + ordinal_in_digits(days.count()) + " day after"; },
            [](MonthsAfter months) { return counted(months.count(), "month") + " after"; },
            [](YearsAfter years) { return counted(years.count(), "year") + " after"; },
            [](FirstDayOfNthMonth month) { return "the first day of the " + ordinal(month.count()) + " month after"; },
            [](FirstDayOfMonthAfterMonths months) {
                return "the first day of the month following the expiration of " + counted(months.count(), "month") +
                       " after";
            },
            [](FirstDayOfMonthAfterDays days) {
                return "the first day of the month after the " + ordinal_in_digits(days.count()) + " day following";
            },
            [](const NextYearDay& next) {
                return "the next " + in_words(next.effect) + " whose preceding " + in_words(next.notice_by) +
                       " is not before";
            },
            [](const FixedDate&) { return std::string(); },
            [](const LaterOf& later) { return later_of(later); },
        },
        delay.form());
}

std::string later_of(const LaterOf& later) {
    std::string text = "the latest of ";
    for (std::size_t i = 0; i < later.delays().size(); ++i) {
        if (i > 0 && i + 1 == later.delays().size()) text += "and ";
        text += "(" + label(0, i) + ") " + up_to_event(later.delays()[i]) + ", ";
    }
    text.pop_back();
    return text;
}

std::string fixed_date(const FixedDate& fixed, const Event& event) {
    return std::string(event.on) + in_words(fixed.date) + " if " + event.come + " by then, and otherwise " +
           say_delay(fixed.otherwise(), event);
}

bool is_period(const Delay& delay) {
    return std::holds_alternative<MonthsAfter>(delay.form()) || std::holds_alternative<YearsAfter>(delay.form());
}

}    // namespace

std::string say_delay(const Delay& delay, const Event& event) {
    if (const auto* fixed = std::get_if<FixedDate>(&delay.form())) return fixed_date(*fixed, event);
    const bool by_month = std::holds_alternative<FirstDayOfNthMonth>(delay.form());
    const std::string before = up_to_event(delay);
    return std::string(is_period(delay) ? "" : event.on) + before + (before.empty() ? "" : " ") +
           (by_month ? event.month : event.date);
}

}    // namespace depositary::clause_language
