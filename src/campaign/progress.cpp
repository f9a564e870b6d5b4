// SPDX-License-Identifier: BSL-1.0
#include "campaign/progress.hpp"

#include "campaign/gauge.hpp"

#include <depositary/text/overloaded.hpp>

#include <charconv>

namespace depositary::campaign_detail {

namespace {

Attainment attainment(Truth now, std::optional<Date> since) {
    switch (now) {
        case Truth::yes: return Attainment::reached;
        case Truth::no: return since ? Attainment::lapsed : Attainment::open;
        case Truth::unknown: return Attainment::undetermined;
    }
    return Attainment::undetermined;
}

std::vector<StateKey> keys_of(const StateSet& states, const Roster& roster) {
    std::vector<StateKey> keys;
    states.for_each([&](StateId state) { keys.push_back(roster.key(state)); });
    return keys;
}

Progress progress_by(const Gauge& gauge, const Status& status) {
    const Reading now = gauge.read(status.on());
    const std::optional<Date> since = first_reached(gauge, status.on());
    return {.attainment = attainment(now.reached, since),
            .score = now.score,
            .since = since,
            .no_longer_in = now.no_longer_in,
            .outside = keys_of(now.outside, status.record().roster()),
            .missing = gauge.missing};
}

bool is_count(NeedKind kind) {
    switch (kind) {
        case NeedKind::count:
        case NeedKind::fraction:
        case NeedKind::named: return true;
        case NeedKind::weight:
        case NeedKind::treaty:
        case NeedKind::event:
        case NeedKind::date:
        case NeedKind::silence: return false;
    }
    return false;
}

std::optional<int> number_in(const std::string& digits) {
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// Of a clause that is one single count: what it counts, and how many it takes.
std::optional<Score> score_of_entry_into_force(const Status& status) {
    const std::optional<EntryIntoForceClause>& clause = status.record().treaty().clauses().entry_into_force;
    if (!clause) return std::nullopt;
    const std::vector<ConditionState> conditions = conditions_on(status.replay(), *clause, status.on());
    if (conditions.size() != 1 || !is_count(conditions.front().tally.kind)) return std::nullopt;
    const std::optional<int> have = number_in(conditions.front().tally.have);
    const std::optional<int> need = number_in(conditions.front().tally.need);
    return have && need ? std::optional(Score{*have, *need}) : std::nullopt;
}

Progress progress_to_entry_into_force(const Status& status) {
    const std::optional<Date> date = status.entry_into_force().date;
    const bool has_come = date && *date <= status.on();
    const std::optional<Date> since = has_come ? date : std::nullopt;
    return {.attainment = attainment(status.in_force(), since),
            .score = score_of_entry_into_force(status),
            .since = since,
            .expected = has_come ? std::nullopt : date,
            .needs = status.shortfall(),
            .missing = {status.missing().begin(), status.missing().end()}};
}

Timing timing(const Progress& progress, Date last_day, Date on) {
    if (progress.since && *progress.since <= last_day) return Timing::met;
    if (progress.attainment == Attainment::undetermined) return Timing::undetermined;
    return on <= last_day ? Timing::ahead : Timing::missed;
}

}    // namespace

Progress progress_of(const Objective& objective, const Period& period, const Status& status) {
    const auto counted = [&](const auto& goal) { return progress_by(gauge_of(goal, period, status.replay()), status); };
    Progress progress = std::visit(overloaded{
                                       [&](const InstrumentsGoal& goal) { return counted(goal); },
                                       [&](EntryIntoForceGoal) { return progress_to_entry_into_force(status); },
                                       [&](const ShareGoal& goal) { return counted(goal); },
                                       [&](const NamedGoal& goal) { return counted(goal); },
                                       [&](const UniversalityGoal& goal) { return counted(goal); },
                                   },
                                   objective.goal);
    if (!objective.deadline) return progress;
    const Date last_day = objective.deadline->latest();
    progress.deadline =
        Deadline{last_day, days_between(status.on(), last_day), timing(progress, last_day, status.on())};
    return progress;
}

}    // namespace depositary::campaign_detail
