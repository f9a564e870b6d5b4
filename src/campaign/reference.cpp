// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/reference.hpp>

#include "campaign/exact.hpp"
#include "campaign/quantiles.hpp"

#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace depositary {

namespace {

std::vector<int> sorted_values(const std::vector<ReferenceValue>& references) {
    std::vector<int> values;
    for (const ReferenceValue& reference : references) values.push_back(reference.value);
    std::sort(values.begin(), values.end());
    return values;
}

double mean_of(const std::vector<int>& values) {
    double sum = 0;
    for (const int value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

/// Of a sample: divided by n - 1.
double deviation_of(const std::vector<int>& values, double mean) {
    double squares = 0;
    for (const int value : values) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / (static_cast<double>(values.size()) - 1));
}

/// The values are sorted.
std::optional<Deviation> deviation(int own, const std::vector<int>& values, Confidence confidence) {
    if (values.size() < 2 || values.front() == values.back()) return std::nullopt;
    const int degrees = static_cast<int>(values.size()) - 1;
    Deviation found{.mean = mean_of(values)};
    found.standard_deviation = deviation_of(values, found.mean);
    const double standard_error = found.standard_deviation * std::sqrt(1 + 1 / static_cast<double>(values.size()));
    found.standard_errors = (own - found.mean) / standard_error;
    found.t_quantile = campaign_detail::student_two_sided_quantile(degrees, confidence.risk());
    found.p = campaign_detail::student_two_sided_p(degrees, found.standard_errors);
    return found;
}

int count_at_age(const ActsInTime& acts, int age_days, int window_days) {
    return acts.count(Window::ending_on(acts.observed().first().plus_days(age_days), window_days));
}

}    // namespace

BesideReferences beside(int own, std::vector<ReferenceValue> references, Confidence confidence) {
    const std::vector<int> values = sorted_values(references);
    BesideReferences found{.own = own, .references = std::move(references)};
    const auto [first, last] = std::equal_range(values.begin(), values.end(), own);
    found.below = static_cast<int>(first - values.begin());
    found.equal = static_cast<int>(last - first);
    found.above = static_cast<int>(values.end() - last);
    if (!values.empty()) found.median = campaign_detail::quantile(values, 0.5);
    found.deviation = deviation(own, values, confidence);
    return found;
}

Momentum momentum(const ActsInTime& own, std::span<const ActsInTime> references, int window_days,
                  Confidence confidence) {
    const int age = own.age_days();
    Momentum found{.age_days = age, .window_days = window_days, .total = {}, .latest = {}};
    std::vector<ReferenceValue> totals;
    std::vector<ReferenceValue> latest;
    for (const ActsInTime& other : references) {
        if (other.treaty() == own.treaty()) continue;
        if (other.age_days() < age) {
            found.too_young.push_back(other.treaty());
            continue;
        }
        totals.push_back({other.treaty(), other.standing_on(other.observed().first().plus_days(age))});
        latest.push_back({other.treaty(), count_at_age(other, age, window_days)});
    }
    found.total = beside(own.standing_on(own.observed().last()), std::move(totals), confidence);
    found.latest = beside(count_at_age(own, age, window_days), std::move(latest), confidence);
    return found;
}

std::vector<ActsInTime> built_in_references(std::span<const TreatyKey> treaties, Acts acts, Date on,
                                            std::optional<Date> known) {
    std::vector<ActsInTime> found;
    for (const TreatyKey& treaty : treaties) {
        const std::shared_ptr<const Register> record = built_in_record(treaty);
        if (record == nullptr) throw UnknownTreaty("no record of \"" + treaty.text() + "\" is built in");
        std::optional<ActsInTime> series = acts_in_time(status(*record, on, {}, known), acts);
        if (series) found.push_back(std::move(*series));
    }
    return found;
}

}    // namespace depositary
