// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace depositary {

/// A day that is known to lie between two days, both inside: "September 2007", "2012". A first day that nobody wrote down is
/// never taken for the first of the month. A day that is known exactly lies between itself and itself.
class RoughDate {
public:
    RoughDate(Date day)
        : earliest_(day), latest_(day) {}    // NOLINT(google-explicit-constructor): a day is a rough date
    /// Throws InvalidDate if `latest` is before `earliest`.
    RoughDate(Date earliest, Date latest);

    [[nodiscard]] Date earliest() const noexcept { return earliest_; }
    [[nodiscard]] Date latest() const noexcept { return latest_; }
    [[nodiscard]] bool certain() const noexcept { return earliest_ == latest_; }
    friend bool operator==(const RoughDate&, const RoughDate&) = default;

private:
    Date earliest_;
    Date latest_;
};

/// "2012", "2007-09", "2007-09-26" or "2007-09-01/2007-10-15", or nothing if the text is none of them.
[[nodiscard]] std::optional<RoughDate> parse_rough_date(std::string_view text);
/// The shortest text that reads back.
[[nodiscard]] std::string to_string(const RoughDate& date);
/// "2012", "September 2007", "26 September 2007", "between 1 September 2007 and 15 October 2007".
[[nodiscard]] std::string in_words(const RoughDate& date);

/// It is not known when. Said in terms, so that it is not taken for forgotten.
struct Unknown {
    friend constexpr bool operator==(Unknown, Unknown) noexcept = default;
};
/// No end is set.
struct Open {
    friend constexpr bool operator==(Open, Open) noexcept = default;
};

using Beginning = std::variant<Unknown, RoughDate>;
/// The last day, itself inside.
using End = std::variant<Open, Unknown, RoughDate>;

/// From when to when something was done; both days inside.
struct Period {
    Beginning from;
    End until;
    friend bool operator==(const Period&, const Period&) = default;
};

/// On that day, or within that month or year.
[[nodiscard]] Period within(RoughDate when);

[[nodiscard]] std::optional<RoughDate> known(const Beginning& from);
[[nodiscard]] std::optional<RoughDate> known(const End& until);
/// Whether the end surely lies before the beginning.
[[nodiscard]] bool ends_before_it_begins(const Period& period);

}    // namespace depositary
