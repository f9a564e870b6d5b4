// SPDX-License-Identifier: BSL-1.0
#include "campaign/gauge.hpp"

#include "campaign/denominator.hpp"
#include "campaign/steps.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

int whole(std::int64_t number) { return static_cast<int>(number); }

/// The first day that is surely within the campaign; empty if all instruments count.
std::optional<Date> counted_since(const InstrumentsGoal& goal, const Period& period) {
    const std::optional<DateInterval> from = known(period.from);
    return goal.counting() == Counting::further && from ? std::optional(from->latest()) : std::nullopt;
}

struct Count {
    int sure = 0;
    int possible = 0;
};

Count count_in(const StateSet& states, const Circle& circle, const detail::Circles& circles, Date day) {
    Count count;
    states.for_each([&](StateId state) {
        const Truth in = circles.contains(circle, state, day);
        count.sure += in == Truth::yes ? 1 : 0;
        count.possible += in == Truth::no ? 0 : 1;
    });
    return count;
}

Truth at_least(const Count& count, int number) {
    if (count.sure >= number) return Truth::yes;
    return count.possible >= number ? Truth::unknown : Truth::no;
}

/// How much of a circle has taken the step.
Reading read_share(const Denominator& denominator, const Ratio& share, Step step, const Replay& replay, Date day) {
    const detail::Members base = denominator.members(day);
    if (!base.known) return {};
    const StateSet done = base.states & having_taken(replay, step, day);
    const int need = std::max(1, whole(share.at_least(base.states.size())));
    return {truth(done.size() >= need), Score{done.size(), need, base.states.size()}, base.states - done};
}

Gauge gauge_of_share(const Ratio& share, const Circle& of, const BaseDay& on, Step step, const Replay& replay) {
    const Denominator denominator(of, on, replay);
    Gauge gauge{[=, &replay](Date day) { return read_share(denominator, share, step, replay, day); }};
    gauge.missing = denominator.missing();
    gauge.days_of_change = replay.days_of_change();
    denominator.add_days_of_change(gauge.days_of_change);
    return gauge;
}

Reading read_named(const StateSet& named, int number, Step step, const Replay& replay, Date day) {
    StateSet outside;
    named.for_each([&](StateId state) {
        if (!has_taken(replay, state, step, day)) outside.insert(state);
    });
    const int have = named.size() - outside.size();
    const Truth when_all_are_in = named.size() == number ? Truth::yes : Truth::unknown;
    return {outside.empty() ? when_all_are_in : Truth::no, Score{have, number, number}, outside};
}

}    // namespace

Circle whose_instruments(const InstrumentsGoal& goal, const Replay& replay) {
    const std::optional<OrganizationsClause>& clause = replay.record().treaty().clauses().organizations;
    const bool are_left_out = clause && clause->counting != OrganizationsCount::counted;
    return are_left_out && goal.by() == Circle{Everyone{}} ? Circle{OnlyStates{}} : goal.by();
}

Gauge gauge_of(const InstrumentsGoal& goal, const Period& period, const Replay& replay) {
    const detail::Circles circles(replay);
    const Circle by = whose_instruments(goal, replay);
    const std::optional<Date> since = counted_since(goal, period);
    Gauge gauge{[=, &replay](Date day) {
        const StateSet deposited = having_deposited(replay, goal.acts(), day, since);
        const Count count = count_in(deposited, by, circles, day);
        Reading reading{at_least(count, goal.number()), Score{count.sure, goal.number()}};
        if (!goal.acts().contains(Act::signature))
            reading.no_longer_in = count_in(deposited - replay.contracting(day), by, circles, day).sure;
        return reading;
    }};
    circles.missing(by, gauge.missing);
    gauge.days_of_change = replay.days_of_change();
    circles.days_of_change(by, gauge.days_of_change);
    return gauge;
}

Gauge gauge_of(const ShareGoal& goal, const Period&, const Replay& replay) {
    return gauge_of_share(goal.share(), goal.of(), goal.on(), goal.step(), replay);
}

Gauge gauge_of(const UniversalityGoal& goal, const Period&, const Replay& replay) {
    return gauge_of_share(Ratio(1, 1), goal.of(), goal.on(), Step::join, replay);
}

Gauge gauge_of(const NamedGoal& goal, const Period&, const Replay& replay) {
    StateSet named;
    std::vector<std::string> missing;
    for (const StateKey& key : goal.states.states()) {
        if (const std::optional<StateId> state = replay.record().roster().find(key.text())) named.insert(*state);
        else missing.push_back("who \"" + key.text() + "\" is");
    }
    const int number = named.size() + static_cast<int>(missing.size());
    Gauge gauge{[=, step = goal.step, &replay](Date day) { return read_named(named, number, step, replay, day); }};
    gauge.missing = std::move(missing);
    gauge.days_of_change = replay.days_of_change();
    return gauge;
}

std::optional<Date> first_reached(const Gauge& gauge, Date last) {
    std::vector<Date> days = gauge.days_of_change;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const Date day : days)
        if (day <= last && gauge.read(day).reached == Truth::yes) return day;
    return std::nullopt;
}

}    // namespace depositary::campaign_detail
