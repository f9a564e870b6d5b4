// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/survival.hpp>

#include "campaign/exact.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace depositary {

namespace {

/// Half, with room for the rounding of a product of shares.
constexpr double half = 0.5 + 1e-9;

/// Greenwood's variance on the scale log(-log S), and back: S^exp(-+ z se); `sum` is that of d / (n (n - d)).
Bounds log_log_bounds(double waiting, double sum, Confidence confidence) {
    const double spread =
        campaign_detail::normal_upper_quantile(confidence.tail()) * std::sqrt(sum) / std::fabs(std::log(waiting));
    return {std::pow(waiting, std::exp(spread)), std::pow(waiting, std::exp(-spread)), confidence};
}

/// Walks through the waits and keeps what the product of Kaplan and Meier and the sum of Greenwood need.
class Estimate {
public:
    explicit Estimate(Confidence confidence) : confidence_(confidence) {}

    SurvivalStep step(int days, int at_risk, int over) {
        const int left = at_risk - over;
        SurvivalStep found{.days = days, .at_risk = at_risk, .over = over};
        waiting_ *= static_cast<double>(left) / at_risk;
        found.waiting = waiting_;
        if (left == 0) return found;
        sum_ += static_cast<double>(over) / (static_cast<double>(at_risk) * left);
        found.standard_error = waiting_ * std::sqrt(sum_);
        found.bounds = log_log_bounds(waiting_, sum_, confidence_);
        return found;
    }

private:
    Confidence confidence_;
    double waiting_ = 1;
    double sum_ = 0;
};

/// The first day on which what `read` reads off the steps is no more than half.
template <class Read>
std::optional<int> first_at_half(std::span<const SurvivalStep> steps, Read read) {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const SurvivalStep& step) { return read(step) <= half; });
    return found == steps.end() ? std::nullopt : std::optional(found->days);
}

}    // namespace

SurvivalCurve::SurvivalCurve(std::vector<Wait> waits, Confidence confidence)
    : waits_(std::move(waits)), confidence_(confidence) {
    std::sort(waits_.begin(), waits_.end(), [](const Wait& a, const Wait& b) { return a.days < b.days; });
    if (!waits_.empty() && waits_.front().days < 0) throw InvalidMeasure("a wait is not negative");
    Estimate estimate(confidence);
    for (auto first = waits_.begin(); first != waits_.end();) {
        const auto next = std::find_if(first, waits_.end(), [&](const Wait& wait) { return wait.days != first->days; });
        const auto over = static_cast<int>(std::count_if(first, next, [](const Wait& wait) { return wait.over; }));
        if (over > 0) steps_.push_back(estimate.step(first->days, static_cast<int>(waits_.end() - first), over));
        first = next;
    }
}

int SurvivalCurve::over() const noexcept {
    return static_cast<int>(std::count_if(waits_.begin(), waits_.end(), [](const Wait& wait) { return wait.over; }));
}

int SurvivalCurve::at_risk(int days) const {
    return static_cast<int>(
        std::count_if(waits_.begin(), waits_.end(), [&](const Wait& wait) { return wait.days >= days; }));
}

std::optional<StillWaiting> SurvivalCurve::at(int days) const {
    StillWaiting found{.days = days, .at_risk = at_risk(days)};
    for (const SurvivalStep& step : steps_) {
        if (step.days > days) break;
        found.waiting = step.waiting;
        found.standard_error = step.standard_error;
        found.bounds = step.bounds;
    }
    return found.at_risk == 0 && found.waiting > 0 ? std::nullopt : std::optional(found);
}

MedianWait SurvivalCurve::median() const {
    return {first_at_half(steps_, [](const SurvivalStep& step) { return step.waiting; }),
            first_at_half(steps_, [](const SurvivalStep& step) { return step.bounds ? step.bounds->lower : 0.0; }),
            first_at_half(
                steps_, [](const SurvivalStep& step) { return step.bounds ? step.bounds->upper.value_or(1.0) : 1.0; })};
}

}    // namespace depositary
