// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/rates.hpp>

#include "campaign/exact.hpp"

#include <algorithm>

namespace depositary {

namespace {

using campaign_detail::Chance;

void check(const ActsOverDays& counted) {
    if (counted.days < 1 || counted.acts < 0) throw InvalidMeasure("a rate needs days, and acts that are not negative");
}

/// The ratio of rates that makes this the chance of an act to be one of the first: chance = r t1 / (r t1 + t2).
std::optional<double> ratio_at(const Chance& chance, double days_against_days) {
    if (chance.no <= 0) return std::nullopt;
    return chance.yes / chance.no * days_against_days;
}

/// The chance of an act to be one of the first if the rates are equal.
Chance chance_if_equal(double days, double other_days) {
    return {days / (days + other_days), other_days / (days + other_days)};
}

/// Twice the smaller tail, so that it agrees with the central interval.
double two_sided_p(int acts, int all, const Chance& chance) {
    const double tail = std::min(campaign_detail::binomial_at_most(acts, all, chance),
                                 campaign_detail::binomial_at_least(acts, all, chance));
    return std::min(1.0, 2 * tail);
}

Bounds bounds_of(const ActsOverDays& of, const ActsOverDays& against, Confidence confidence) {
    const int all = of.acts + against.acts;
    if (all == 0) return {0, std::nullopt, confidence};
    const double scale = static_cast<double>(against.days) / of.days;
    const Chance lower = campaign_detail::binomial_lower(of.acts, all, confidence.tail());
    const Chance upper = campaign_detail::binomial_upper(of.acts, all, confidence.tail());
    return {ratio_at(lower, scale).value_or(0), ratio_at(upper, scale), confidence};
}

}    // namespace

RateRatio rate_ratio(const ActsOverDays& of, const ActsOverDays& against, Confidence confidence) {
    check(of);
    check(against);
    RateRatio compared{of, against, std::nullopt, bounds_of(of, against, confidence)};
    if (against.acts > 0) compared.ratio = of.per_year() / against.per_year();
    compared.p = two_sided_p(of.acts, of.acts + against.acts, chance_if_equal(of.days, against.days));
    return compared;
}

std::optional<ActsOverDays> acts_over(const ActsInTime& acts, const Window& window) {
    const std::optional<Window> seen = overlap(window, acts.observed());
    if (!seen) return std::nullopt;
    return ActsOverDays{acts.count(*seen), seen->days()};
}

std::optional<RateRatio> acceleration(const ActsInTime& acts, int window_days, Confidence confidence) {
    const Window latest = Window::ending_on(acts.observed().last(), window_days);
    if (latest.first() <= acts.observed().first()) return std::nullopt;
    const Window before = Window::ending_on(latest.first().plus_days(-1), window_days);
    const std::optional<ActsOverDays> then = acts_over(acts, before);
    const std::optional<ActsOverDays> now = acts_over(acts, latest);
    return now && then ? std::optional(rate_ratio(*now, *then, confidence)) : std::nullopt;
}

}    // namespace depositary
