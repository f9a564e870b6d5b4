// SPDX-License-Identifier: BSL-1.0
#include "campaign/denominator.hpp"

#include "treaty/walk.hpp"

#include <depositary/text/overloaded.hpp>

#include <utility>

namespace depositary::campaign_detail {

namespace {

/// Where the roster has no group of all States, it is those that exist (LAW G-04).
void add_days_of_existence(const Roster& roster, std::vector<Date>& days) {
    for (const State& state : roster.states())
        for (const Interval& life : state.exists) {
            if (life.from) days.push_back(*life.from);
            if (life.until) days.push_back(*life.until);
        }
}

void add_treaty(const Circle& circle, std::vector<TreatyKey>& treaties) {
    if (const auto* parties = detail::as<PartiesTo>(circle)) treaties.push_back(parties->treaty);
    if (const auto* signatories = detail::as<SignatoriesOf>(circle)) treaties.push_back(signatories->treaty);
}

/// The circle that an objective speaks of; null if of none.
const Circle* circle_of(const Goal& goal) {
    return std::visit(overloaded{
                          [](const InstrumentsGoal& instruments) { return &instruments.by(); },
                          [](const ShareGoal& share) { return &share.of(); },
                          [](const UniversalityGoal& all) { return &all.of(); },
                          [](const NamedGoal&) -> const Circle* { return nullptr; },
                          [](EntryIntoForceGoal) -> const Circle* { return nullptr; },
                      },
                      goal);
}

}    // namespace

Denominator::Denominator(Circle circle, BaseDay on, const Replay& replay)
    : circle_(std::move(circle)), on_(on), replay_(&replay), circles_(replay) {}

Date Denominator::base_day(Date day) const {
    return std::visit(overloaded{
                          [&](BaseOnEachDay) { return day; },
                          [&](BaseOnAdoption) { return replay_->record().treaty().identity().adopted; },
                          [](Date fixed) { return fixed; },
                      },
                      on_);
}

detail::Members Denominator::members(Date day) const { return circles_.members(circle_, base_day(day)); }

void Denominator::add_days_of_change(std::vector<Date>& days) const {
    if (!std::holds_alternative<BaseOnEachDay>(on_)) return;
    circles_.days_of_change(circle_, days);
    detail::for_each_circle(circle_, [&](const Circle& part) {
        if (detail::as<AllStates>(part) != nullptr) add_days_of_existence(replay_->record().roster(), days);
    });
}

std::vector<std::string> Denominator::missing() const {
    std::vector<std::string> facts;
    circles_.missing(circle_, facts);
    return facts;
}

std::vector<TreatyKey> treaties_named(const std::vector<Objective>& objectives) {
    std::vector<TreatyKey> treaties;
    for (const Objective& objective : objectives)
        if (const Circle* circle = circle_of(objective.goal))
            detail::for_each_circle(*circle, [&](const Circle& part) { add_treaty(part, treaties); });
    return treaties;
}

}    // namespace depositary::campaign_detail
