// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/gaps.hpp>

#include "campaign/quantiles.hpp"

#include <algorithm>

namespace depositary {

std::vector<int> gap_days(const ActsInTime& acts) {
    std::vector<int> days;
    for (std::size_t i = 1; i < acts.acts().size(); ++i)
        days.push_back(days_between(acts.acts()[i - 1].on, acts.acts()[i].on));
    return days;
}

Gaps gaps(const ActsInTime& acts) {
    Gaps found;
    if (acts.empty()) return found;
    found.first_after_days = days_between(acts.observed().first(), acts.acts().front().on);
    found.silent_days = days_between(acts.acts().back().on, acts.observed().last());
    std::vector<int> days = gap_days(acts);
    if (days.empty()) return found;
    found.number = static_cast<int>(days.size());
    found.last_days = days.back();
    std::sort(days.begin(), days.end());
    found.median_days = campaign_detail::quantile(days, 0.5);
    found.longest_days = days.back();
    return found;
}

}    // namespace depositary
