// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/power.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depositary::campaign_detail {

/// The game that States play for a condition.
struct ConditionGame {
    std::vector<StateId> players{};    ///< all that could take part, whether or not they count
    std::vector<std::int64_t> weights{};
    std::vector<bool> counts{};    ///< by player: its joining counts for some part
    GameRule rule = EnoughPlayers{};
    std::optional<WeightKey> table{};
    std::vector<std::string> assumed{};
};

/// The game at the end of that day for those States. Throws PowerUnavailable for what `power` says.
[[nodiscard]] ConditionGame game_of(const Condition& condition, const Replay& replay, Date on, PowerView view,
                                    const StateSet& who);

/// Those whom the clauses admit on that day to what the condition counts, consents or signatures, and those that have joined, as far
/// as they exist.
[[nodiscard]] StateSet who_can_take_part(const Replay& replay, Date on);

/// Whether any act of a State brings the condition about: not a date, an event, another treaty or silence.
[[nodiscard]] bool is_about_acts(const Condition& condition);

}    // namespace depositary::campaign_detail
