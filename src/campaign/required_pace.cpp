// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/required_pace.hpp>

#include "campaign/exact.hpp"

#include <algorithm>

namespace depositary {

namespace {

std::optional<double> per_year_needed(int to_go, double years) {
    if (to_go == 0) return 0.0;
    if (years <= 0) return std::nullopt;
    return to_go / years;
}

Bounds chances(int to_go, double years, const Bounds& per_year) {
    const auto at = [&](double pace) { return campaign_detail::poisson_at_least(to_go, pace * years); };
    return {at(per_year.lower), per_year.upper ? at(*per_year.upper) : 1.0, per_year.confidence};
}

}    // namespace

RequiredPace required_pace(int to_go, int days_left, const Pace& pace) {
    if (to_go < 0) throw InvalidMeasure("what is still to go is not negative");
    RequiredPace required{.to_go = to_go, .days_left = std::max(0, days_left)};
    const double years = required.days_left / days_per_year;
    required.per_year = per_year_needed(to_go, years);
    if (required.per_year && pace.acts > 0) required.times_the_pace = *required.per_year / pace.per_year;
    required.chance = campaign_detail::poisson_at_least(to_go, pace.per_year * years);
    required.chance_bounds = chances(to_go, years, pace.per_year_bounds);
    return required;
}

std::optional<RequiredPace> required_pace(const Progress& progress, const Pace& pace) {
    if (!progress.score || !progress.deadline) return std::nullopt;
    return required_pace(progress.score->to_go(), progress.deadline->days_left, pace);
}

}    // namespace depositary
