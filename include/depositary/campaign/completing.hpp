// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/power.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace depositary {

/// So many of these, whoever they are.
template <class Player>
struct AnyOfThem {
    std::size_t number = 0;
    std::vector<Player> of{};
    friend bool operator==(const AnyOfThem&, const AnyOfThem&) = default;
};

/// The coalitions of a game that win with as few players as any can.
struct SmallestCoalitions {
    std::size_t size = 0;    ///< the players, or the acts that they take
    /// Where it does not matter who comes in: so many of each group of players; empty where it does.
    std::vector<AnyOfThem<std::size_t>> whoever{};
    /// By index of the players, each sorted; at most as many as were asked for, those with the heaviest players first.
    std::vector<std::vector<std::size_t>> coalitions{};
    /// How many there are, exactly; empty if there are more than can be counted within seconds.
    std::optional<std::uint64_t> number{};
};

/// Empty if no coalition wins; one coalition of nobody if the game is won already. Exact: within a group of players whom every rule
/// treats alike but for their weight, the heaviest do what any as many can. Throws PowerUnavailable for rules with so many groups
/// that their numbers cannot be gone through.
/// `acts`, by player and at least 1 each: then those coalitions that take the fewest acts, not the fewest players.
[[nodiscard]] std::optional<SmallestCoalitions> smallest_coalitions(const VotingGame& game, std::size_t most = 12,
                                                                    const std::vector<std::size_t>& acts = {});

/// The smallest sets of States whose joining would complete the condition for entry into force, given who is in.
struct CompletingSets {
    std::size_t size = 0;                          ///< 0: the condition holds already, as far as acts of States go
    std::vector<AnyOfThem<StateKey>> whoever{};    ///< where it does not matter who: so many of each; else empty
    std::vector<std::vector<StateKey>> sets{};     ///< at most as many as were asked for, the heaviest States first
    std::optional<std::uint64_t> number{};    ///< how many such sets there are; empty if they are too many to count
    std::vector<std::string> assumed{};       ///< what was taken for granted, a sentence each
};

/// Of the States that could still take part on the day of the status; `who` as for `power`. Empty if all of them together would not
/// complete it. Throws PowerUnavailable where `power` of given_who_is_in does. `acts_of`: how many acts a State takes, where it is the
/// acts that are to be few and not the States.
[[nodiscard]] std::optional<CompletingSets> completing_sets(const Status& status, std::size_t most = 12,
                                                            const std::optional<StateSet>& who = std::nullopt,
                                                            const std::function<std::size_t(StateId)>& acts_of = {});

}    // namespace depositary
