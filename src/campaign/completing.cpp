// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/completing.hpp>

#include "campaign/power_condition.hpp"

#include <algorithm>

namespace depositary {

namespace {

/// The States in the order of their keys.
std::vector<StateKey> keys_of(const std::vector<std::size_t>& players, const std::vector<StateId>& states,
                              const Roster& roster) {
    std::vector<StateKey> keys;
    for (const std::size_t player : players) keys.push_back(roster.key(states[player]));
    std::sort(keys.begin(), keys.end());
    return keys;
}

}    // namespace

std::optional<CompletingSets> completing_sets(const Status& status, std::size_t most,
                                              const std::optional<StateSet>& who,
                                              const std::function<std::size_t(StateId)>& acts_of) {
    const Replay& replay = status.replay();
    if (replay.entry_into_force().fulfilled) return CompletingSets{.sets = {{}}, .number = 1};
    const EntryIntoForceClause* clause = replay.clause();
    if (clause == nullptr) throw PowerUnavailable("the treaty has no condition for its entry into force");
    const campaign_detail::ConditionGame of =
        campaign_detail::game_of(clause->when, replay, status.on(), PowerView::given_who_is_in,
                                 who ? *who : campaign_detail::who_can_take_part(replay, status.on()));
    std::vector<std::size_t> acts;
    if (acts_of)
        for (const StateId player : of.players) acts.push_back(acts_of(player));
    const std::optional<SmallestCoalitions> smallest = smallest_coalitions(VotingGame(of.weights, of.rule), most, acts);
    if (!smallest) return std::nullopt;
    const Roster& roster = status.record().roster();
    CompletingSets found{.size = smallest->size, .number = smallest->number, .assumed = of.assumed};
    for (const AnyOfThem<std::size_t>& group : smallest->whoever)
        found.whoever.push_back({group.number, keys_of(group.of, of.players, roster)});
    for (const std::vector<std::size_t>& coalition : smallest->coalitions)
        found.sets.push_back(keys_of(coalition, of.players, roster));
    return found;
}

}    // namespace depositary
