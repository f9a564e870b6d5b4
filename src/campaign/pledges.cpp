// SPDX-License-Identifier: BSL-1.0
#include "campaign/progress.hpp"
#include "campaign/steps.hpp"

namespace depositary::campaign_detail {

namespace {

std::optional<Date> last_day_of(const Pledge& pledge) {
    return pledge.by ? std::optional(pledge.by->latest()) : std::nullopt;
}

/// What the State had done and undone before it promised does not keep the pledge.
std::optional<Date> promised_after(const Pledge& pledge) {
    const std::optional<DateInterval> made = known(pledge.made);
    return made ? std::optional(made->earliest()) : std::nullopt;
}

PledgeState state_of(std::optional<Date> done, std::optional<Date> last_day, Date on) {
    if (done) return last_day && *last_day < *done ? PledgeState::kept_late : PledgeState::kept;
    return last_day && *last_day < on ? PledgeState::overdue : PledgeState::due;
}

PledgeProgress progress_of(std::size_t index, const Pledge& pledge, StateId state, const Status& status) {
    const std::optional<Date> last_day = last_day_of(pledge);
    const auto done = day_of_step(status.replay(), state, step_of(pledge.act), promised_after(pledge));
    PledgeProgress progress{index, state_of(done, last_day, status.on()), done};
    if (last_day && !done) progress.days_left = days_between(status.on(), *last_day);
    return progress;
}

}    // namespace

bool is_made(const Pledge& pledge, Date day) {
    const std::optional<DateInterval> made = known(pledge.made);
    return !made || made->earliest() <= day;
}

std::vector<PledgeProgress> pledges_of(const Campaign& campaign, const Status& status) {
    std::vector<PledgeProgress> found;
    for (std::size_t i = 0; i < campaign.pledges().size(); ++i) {
        const Pledge& pledge = campaign.pledges()[i];
        const std::optional<StateId> state = status.record().roster().find(pledge.state.text());
        if (state && is_made(pledge, status.on())) found.push_back(progress_of(i, pledge, *state, status));
    }
    return found;
}

}    // namespace depositary::campaign_detail
