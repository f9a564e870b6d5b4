// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/register/records.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

/// Series of acts as a test wants them, and numbers that are compared as published: to so many digits.
namespace series {

using namespace depositary;

/// Equal to the published number up to half a unit of its last digit.
struct Published {
    double value;
    double within;
    friend bool operator==(double computed, const Published& published) {
        return std::fabs(computed - published.value) <= published.within;
    }
    friend bool operator==(const std::optional<double>& computed, const Published& published) {
        return computed && *computed == published;
    }
    friend std::ostream& operator<<(std::ostream& out, const Published& published) {
        return out << published.value << " within " << published.within;
    }
};

inline Published about(double value, int decimals) { return {value, 0.50001 * std::pow(10.0, -decimals)}; }
/// To ten digits.
inline Published exactly(double value) { return {value, 1e-10 * (1 + std::fabs(value))}; }

/// Acts of different States, one on each of these days.
inline ActsInTime acts(Window observed, const std::vector<Date>& days, TreatyKey treaty = "small-2000") {
    std::vector<DatedAct> found;
    for (std::size_t i = 0; i < days.size(); ++i)
        found.push_back({days[i], StateId(static_cast<std::uint16_t>(i)), EntryIndex(static_cast<std::uint32_t>(i))});
    return {std::move(treaty), observed, std::move(found)};
}

/// The same with days after 1 January 2000, on which the treaty was opened.
inline ActsInTime acts_after(const std::vector<int>& days, int last_day, TreatyKey treaty = "small-2000") {
    std::vector<Date> dates;
    for (const int day : days) dates.push_back(on(2000, 1, 1).plus_days(day));
    return acts(Window(on(2000, 1, 1), on(2000, 1, 1).plus_days(last_day)), dates, std::move(treaty));
}

inline Status status_of(const TreatyKey& treaty, Date day) { return status(*built_in_record(treaty), day); }

/// The acts of a built-in record by that day.
inline ActsInTime acts_of(const TreatyKey& treaty, Date day, Acts kinds = consents) {
    return acts_in_time(status_of(treaty, day), kinds).value();
}

}    // namespace series
