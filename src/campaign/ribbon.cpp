// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/ribbon.hpp>

#include "campaign/quantiles.hpp"

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

std::optional<int> standing_at(const ActsInTime& acts, int age_days) {
    if (acts.age_days() < age_days) return std::nullopt;
    return age_days < 0 ? 0 : acts.standing_on(acts.observed().first().plus_days(age_days));
}

}    // namespace

std::optional<FiveNumbers> five_numbers(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return campaign_detail::quantile(values, share); };
    return FiveNumbers{at(0), at(0.25), at(0.5), at(0.75), at(1)};
}

std::vector<RibbonPoint> ribbon(const ActsInTime& own, std::span<const ActsInTime> references,
                                std::span<const int> ages_days) {
    std::vector<RibbonPoint> points;
    for (const int age : ages_days) {
        std::vector<int> values;
        for (const ActsInTime& other : references)
            if (const std::optional<int> value = standing_at(other, age); value && other.treaty() != own.treaty())
                values.push_back(*value);
        RibbonPoint point{.age_days = age, .own = standing_at(own, age), .references = static_cast<int>(values.size())};
        point.among_references = five_numbers(std::move(values));
        points.push_back(point);
    }
    return points;
}

}    // namespace depositary
