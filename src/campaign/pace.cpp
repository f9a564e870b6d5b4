// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/pace.hpp>

#include "campaign/exact.hpp"

#include <cmath>

namespace depositary {

namespace {

Bounds scaled(const Bounds& bounds, double factor) {
    Bounds found{bounds.lower * factor, std::nullopt, bounds.confidence};
    if (bounds.upper) found.upper = *bounds.upper * factor;
    return found;
}

/// A sum of weights, and of their squares.
struct Weights {
    double sum = 0;
    double squares = 0;
};

/// The weight of a day of that age is 2^(-age / half-life).
Weights weights_of(const ActsInTime& acts, double half_life_days) {
    Weights weights;
    for (const DatedAct& act : acts.acts()) {
        const double weight = std::exp2(-days_between(act.on, acts.observed().last()) / half_life_days);
        weights.sum += weight;
        weights.squares += weight * weight;
    }
    return weights;
}

/// The sum of the weights of so many days: (1 - q^n) / (1 - q), q = 2^(-1 / half-life); expm1, for a half-life of centuries.
double weight_of_days(int days, double half_life_days) {
    const double log_q = -std::log(2.0) / half_life_days;
    return std::expm1(days * log_q) / std::expm1(log_q);
}

/// For a weighted sum of Poisson counts of which none weighs more than 1 (Fay and Feuer 1997).
Bounds gamma_bounds(const Weights& weights, Confidence confidence) {
    Bounds bounds{0, std::nullopt, confidence};
    if (weights.sum > 0)
        bounds.lower = weights.squares / weights.sum *
                       campaign_detail::gamma_quantile(weights.sum * weights.sum / weights.squares, confidence.tail());
    const double sum = weights.sum + 1;
    const double squares = weights.squares + 1;
    bounds.upper = squares / sum * campaign_detail::gamma_upper_quantile(sum * sum / squares, confidence.tail());
    return bounds;
}

}    // namespace

std::optional<Pace> pace(const ActsInTime& acts, const Window& window, Confidence confidence) {
    const std::optional<Window> seen = overlap(window, acts.observed());
    if (!seen) return std::nullopt;
    Pace found{.window = *seen, .acts = acts.count(*seen), .occasions = acts.occasions(*seen)};
    found.per_year = found.acts / seen->years();
    found.per_year_bounds = scaled(poisson_bounds(found.acts, confidence), 1 / seen->years());
    found.occasions_per_year_bounds = scaled(poisson_bounds(found.occasions, confidence), 1 / seen->years());
    return found;
}

Pace pace_of_last(const ActsInTime& acts, int days, Confidence confidence) {
    return pace(acts, Window::ending_on(acts.observed().last(), days), confidence).value();
}

WeightedPace weighted_pace(const ActsInTime& acts, double half_life_days, Confidence confidence) {
    if (!(half_life_days > 0) || !std::isfinite(half_life_days))
        throw InvalidMeasure("a half-life is more than nothing, and finite");
    const Weights weights = weights_of(acts, half_life_days);
    const double a_year = days_per_year / weight_of_days(acts.observed().days(), half_life_days);
    return {.half_life_days = half_life_days,
            .per_year = weights.sum * a_year,
            .per_year_bounds = scaled(gamma_bounds(weights, confidence), a_year),
            .effective_acts = weights.squares > 0 ? weights.sum * weights.sum / weights.squares : 0};
}

}    // namespace depositary
