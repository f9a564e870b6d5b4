// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/uncertainty.hpp>
#include <depositary/campaign/window.hpp>

#include <algorithm>

namespace depositary {

Window::Window(Date first, Date last) : first_(first), last_(last) {
    if (last < first)
        throw InvalidMeasure("the window of " + to_string(first) + " to " + to_string(last) + " ends before it begins");
}

Window Window::ending_on(Date last, int days) {
    if (days < 1) throw InvalidMeasure("a window has at least one day");
    // Nothing happened before the calendar begins.
    return {Date::from_day_number(std::max(Date::min().day_number(), last.day_number() - days + 1)), last};
}

std::optional<Window> window_if_any(Date first, Date last) {
    return first <= last ? std::optional(Window(first, last)) : std::nullopt;
}

std::optional<Window> overlap(const Window& a, const Window& b) {
    return window_if_any(std::max(a.first(), b.first()), std::min(a.last(), b.last()));
}

}    // namespace depositary
