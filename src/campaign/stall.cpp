// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/stall.hpp>

#include <depositary/campaign/gaps.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace depositary {

namespace {

constexpr int least_gaps = 3;

/// The number of days after which no more than the risk is left: T (risk^(-1/n) - 1).
double days_until_implausible(int gaps, int days, double risk) { return days * std::expm1(-std::log(risk) / gaps); }

std::optional<Date> day_after(Date from, double days) {
    const double whole = std::ceil(days);
    if (whole > days_between(from, Date::max())) return std::nullopt;
    return from.plus_days(static_cast<int>(whole));
}

void add_past(Silence& silence, std::vector<int> days, std::optional<int> memory) {
    if (memory && days.size() > static_cast<std::size_t>(*memory)) days.erase(days.begin(), days.end() - *memory);
    silence.past_gaps = static_cast<int>(days.size());
    silence.past_days = std::accumulate(days.begin(), days.end(), 0);
}

Silence silence_of(const ActsInTime& acts, Confidence confidence, std::optional<int> memory) {
    Silence silence;
    if (acts.empty()) return silence;
    add_past(silence, gap_days(acts), memory);
    silence.silent_days = gaps(acts).silent_days;
    if (silence.past_gaps < least_gaps || silence.past_days == 0) return silence;
    silence.p = chance_of_longer_gap(silence.past_gaps, silence.past_days, *silence.silent_days);
    silence.stalled_from = day_after(acts.acts().back().on,
                                     days_until_implausible(silence.past_gaps, silence.past_days, confidence.risk()));
    silence.stalled = truth(*silence.p <= confidence.risk());
    return silence;
}

}    // namespace

double chance_of_longer_gap(int past_gaps, int past_days, int days) noexcept {
    return std::exp(-past_gaps * std::log1p(static_cast<double>(days) / past_days));
}

Stall stall(const ActsInTime& acts, Confidence confidence, std::optional<int> memory) {
    if (memory && *memory < least_gaps) throw InvalidMeasure("fewer than three gaps tell nothing of the next");
    return {silence_of(acts, confidence, memory), silence_of(acts.one_a_day(), confidence, memory)};
}

}    // namespace depositary
