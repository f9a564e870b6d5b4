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

/// The first act of the State against what it promised, from the day of the pledge on: it took its signature or its instrument
/// back, gave notice of withdrawal, or made clear that it will not become a party (LAW I-06). A notice that it revoked is none.
std::optional<Date> acted_against(const Replay& replay, StateId state, std::optional<Date> promised, Date on) {
    std::optional<Date> first;
    const auto consider = [&](const std::optional<Date>& day) {
        if (day && (!promised || *promised <= *day) && *day <= on && (!first || *day < *first)) first = day;
    };
    for (const Signing& signing : replay.signings())
        if (signing.state == state) {
            consider(signing.withdrawn);
            consider(signing.disavowed);
        }
    replay.for_each_spell(state, [&](const Spell& spell) {
        if (spell.ending == Ending::instrument_withdrawn) consider(spell.until);
    });
    for (const Notice& notice : replay.notices())
        if (notice.state == state && !notice.revoked) consider(notice.received);
    return first;
}

bool has_ended(const Period& campaign, Date on) {
    const std::optional<DateInterval> until = known(campaign.until);
    return until && until->latest() < on;
}

PledgeProgress progress_of(std::size_t index, const Campaign& campaign, StateId state, const Status& status) {
    const Pledge& pledge = campaign.pledges()[index];
    const std::optional<Date> last_day = last_day_of(pledge);
    const bool is_past = last_day && *last_day < status.on();
    PledgeProgress progress{index, is_past ? PledgeState::overdue : PledgeState::due};
    progress.done = day_of_step(status.replay(), state, step_of(pledge.act), promised_after(pledge), status.on());
    if (progress.done && status.on() < *progress.done)
        progress.done.reset();    // a succession that reaches back is still to come
    if (progress.done) {
        progress.state = last_day && *last_day < *progress.done ? PledgeState::kept_late : PledgeState::kept;
        return progress;
    }
    if (last_day) progress.days_left = days_between(status.on(), *last_day);
    progress.against = acted_against(status.replay(), state, promised_after(pledge), status.on());
    if (progress.against || (is_past && has_ended(campaign.period(), status.on())))
        progress.state = PledgeState::broken;
    return progress;
}

}    // namespace

bool is_made(const Pledge& pledge, Date day) {
    const std::optional<DateInterval> made = known(pledge.made);
    return !made || made->earliest() <= day;
}

bool was_done_before(const Pledge& pledge, std::optional<Date> done) {
    const std::optional<DateInterval> made = known(pledge.made);
    return made && done && *done < made->earliest();
}

std::vector<PledgeProgress> pledges_of(const Campaign& campaign, const Status& status) {
    std::vector<PledgeProgress> found;
    for (std::size_t i = 0; i < campaign.pledges().size(); ++i) {
        const Pledge& pledge = campaign.pledges()[i];
        const std::optional<StateId> state = status.record().roster().find(pledge.state.text());
        if (state && is_made(pledge, status.on())) found.push_back(progress_of(i, campaign, *state, status));
    }
    return found;
}

}    // namespace depositary::campaign_detail
