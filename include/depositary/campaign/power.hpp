// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>
#include <depositary/status/status.hpp>
#include <depositary/text/alternative.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace depositary {

/// A game that nobody could play: a negative weight, a rule about a player that is not there.
class InvalidGame : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// Power that cannot be told: the shape of the game, which the message names, is beyond what can be counted exactly within
/// seconds, or the condition rests on a fact that is missing. Never answered with an estimate.
class PowerUnavailable : public std::domain_error {
public:
    using std::domain_error::domain_error;
};

struct GameRule;

/// Won by a coalition with at least `number` of these players: always if it is 0 or less, never if they are fewer.
struct EnoughPlayers {
    int number = 0;
    std::vector<std::size_t> players{};    ///< by index; no one twice
};

/// Won by a coalition that weighs at least `quota`, in the unit of the game's weights.
struct EnoughWeight {
    std::int64_t quota = 0;
};

/// Won by a coalition that wins at least `number` of the parts: all of them, any of them (1), or some.
struct EnoughParts {
    int number;
    std::vector<GameRule> parts;
};

/// When a coalition of players wins. Whoever joins a winning coalition leaves it winning.
struct GameRule {
    using Form = std::variant<EnoughPlayers, EnoughWeight, EnoughParts>;
    template <detail::AlternativeOf<GameRule, Form> Kind>
    // NOLINTNEXTLINE(google-explicit-constructor): every kind is a rule
    GameRule(Kind&& kind) : form(std::forward<Kind>(kind)) {}

    Form form;
};

[[nodiscard]] GameRule all_of(std::vector<GameRule> parts);
[[nodiscard]] GameRule any_of(std::vector<GameRule> parts);

/// A simple game: players, one weight for each, and the rule by which a coalition wins.
class VotingGame {
public:
    static constexpr std::size_t max_players = StateSet::capacity;
    static constexpr std::int64_t max_total = std::int64_t{1} << 60;

    /// A weight for each player, zero or more. Throws InvalidGame for more than max_players players or max_total of weight, a
    /// negative weight, and a rule that names a player twice or one that is not there.
    VotingGame(std::vector<std::int64_t> weights, GameRule rule);

    [[nodiscard]] std::size_t players() const noexcept { return weights_.size(); }
    [[nodiscard]] const std::vector<std::int64_t>& weights() const noexcept { return weights_; }
    [[nodiscard]] const GameRule& rule() const noexcept { return rule_; }
    /// Whether the coalition of the players that are marked wins.
    [[nodiscard]] bool is_won_by(const std::vector<bool>& coalition) const;

private:
    std::vector<std::int64_t> weights_;
    GameRule rule_;
};

/// How much of the outcome depends on one player: three measures, each from 0 (its joining never matters) to 1 (nothing else does).
/// A player is pivotal for a coalition of others that loses without it and wins with it.
struct Power {
    /// The share of the coalitions of the others for which it is pivotal: the chance that it decides if each of the others joins
    /// or not with equal chance. J. F. Banzhaf III, "Weighted Voting Doesn't Work", Rutgers Law Review 19 (1965) 317.
    double banzhaf = 0;
    /// The same in parts of the sum over all players; adds up to 1 unless nobody has power.
    double banzhaf_normalised = 0;
    /// The share of the orders of joining in which it is the one that completes the condition; adds up to 1 likewise.
    /// L. S. Shapley and M. Shubik, "A Method for Evaluating the Distribution of Power in a Committee System", American Political
    /// Science Review 48 (1954) 787.
    double shapley_shubik = 0;
};

/// How coalitions are counted. All ways give the same numbers.
enum class CountingMethod : std::uint8_t {
    quicker,     ///< what takes fewer steps for this game
    in_table,    ///< a table of all sums of weights below the quota: any number of players, narrow weights
    by_halves,    ///< the sums of two halves of the players: weights of any width, about forty different players that weigh
};

/// The power of each player, in the order of the players. Coalitions are counted in whole numbers by generating functions, players
/// that are alike together; what is rounded are sums of terms that are not negative. Throws PowerUnavailable for a game that is
/// too large: weights that are wide (millions of different sums) and of many players (more than about forty), or many sets of
/// players that overlap.
[[nodiscard]] std::vector<Power> power_in(const VotingGame& game, CountingMethod counting = CountingMethod::quicker);

/// Whose power is asked about.
enum class PowerView : std::uint8_t {
    a_priori,           ///< nobody is in: all that can take part play for the whole condition
    given_who_is_in,    ///< those who are in have played: the others play for what is still open
};

/// The power of one State, or organization.
struct StatePower {
    StateId state;
    StateKey key;
    bool is_in = false;     ///< has joined by that day; without power in PowerView::given_who_is_in
    bool counts = false;    ///< its joining counts for some part of the condition: it is a player
    /// In the unit of the table; empty if the condition has none, if the table does not know it, or if it does not count there.
    std::optional<std::int64_t> weight{};
    Power power{};
};

/// The power of each State over the entry into force of a treaty.
struct PowerTable {
    std::vector<StatePower> states{};    ///< all that can take part or do, by key
    int players = 0;                     ///< those of them that count
    bool fulfilled = false;              ///< by those who are in: nobody has power any more (LAW K-14)
    bool attainable = false;    ///< whether the condition would hold if all players joined; if not, nobody has power
    std::optional<WeightKey> weights{};    ///< the table of weights, if the condition has one
    std::vector<std::string> assumed{};    ///< what was taken for granted, a sentence each
};

/// The power of each State over the condition by which the treaty enters into force (Replay::clause), as things are at the end of
/// that day: who is in, who is in the circles that count, the base of a fraction. `who` are those that could take part; left out,
/// those that the clause on participation admits on that day to what the condition counts (to join, or to sign where signatures
/// count), organizations by their own clause, and those that have joined. That an organization does not count leaves it without
/// power (LAW E-06). A State is one player, whatever acts the condition waits for.
///
/// A part of the condition that no act of a State brings about (a date, an event, another treaty, silence) is taken as met, beside
/// other alternatives as not met; `assumed` says so. Weights that the table does not know are taken for nothing. Delays and floors
/// of the clause are not looked at.
///
/// Throws PowerUnavailable, as power_in does, and if there is no clause, if a circle or table is not known, if parts of the
/// condition weigh by different tables or in different circles, if the base of a fraction moves with the acts themselves, and,
/// of given_who_is_in, if it counts acts that are neither signatures nor consents.
[[nodiscard]] PowerTable power(const Replay& replay, Date on, PowerView view,
                               const std::optional<StateSet>& who = std::nullopt);
/// The same on the day of the status.
[[nodiscard]] PowerTable power(const Status& status, PowerView view);

}    // namespace depositary
