// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/power.hpp>
#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary {

namespace {

void check(const EnoughPlayers& enough, std::size_t players) {
    std::vector<bool> seen(players);
    for (const std::size_t player : enough.players) {
        if (player >= players)
            throw InvalidGame("a rule names player " + std::to_string(player) + ", who is not there");
        if (seen[player]) throw InvalidGame("a rule names player " + std::to_string(player) + " twice");
        seen[player] = true;
    }
}

void check(const GameRule& rule, std::size_t players) {
    std::visit(overloaded{
                   [&](const EnoughPlayers& enough) { check(enough, players); },
                   [](const EnoughWeight&) {},
                   [&](const EnoughParts& enough) {
                       for (const GameRule& part : enough.parts) check(part, players);
                   },
               },
               rule.form);
}

void check(const std::vector<std::int64_t>& weights) {
    if (weights.size() > VotingGame::max_players)
        throw InvalidGame("a game has at most " + std::to_string(VotingGame::max_players) + " players, not " +
                          std::to_string(weights.size()));
    std::int64_t left = VotingGame::max_total;
    for (const std::int64_t weight : weights) {
        if (weight < 0) throw InvalidGame("a player cannot weigh " + std::to_string(weight));
        if (weight > left) throw InvalidGame("the weights add up to more than two to the power of 60");
        left -= weight;
    }
}

bool is_won(const GameRule& rule, const std::vector<bool>& coalition, std::int64_t weight) {
    return std::visit(overloaded{
                          [&](const EnoughPlayers& enough) {
                              const auto in = [&](std::size_t player) { return static_cast<bool>(coalition[player]); };
                              return std::count_if(enough.players.begin(), enough.players.end(), in) >= enough.number;
                          },
                          [&](const EnoughWeight& enough) { return weight >= enough.quota; },
                          [&](const EnoughParts& enough) {
                              const auto won = [&](const GameRule& part) { return is_won(part, coalition, weight); };
                              return std::count_if(enough.parts.begin(), enough.parts.end(), won) >= enough.number;
                          },
                      },
                      rule.form);
}

}    // namespace

GameRule all_of(std::vector<GameRule> parts) {
    const auto number = static_cast<int>(parts.size());
    return EnoughParts{number, std::move(parts)};
}

GameRule any_of(std::vector<GameRule> parts) { return EnoughParts{1, std::move(parts)}; }

VotingGame::VotingGame(std::vector<std::int64_t> weights, GameRule rule)
    : weights_(std::move(weights)), rule_(std::move(rule)) {
    check(weights_);
    check(rule_, players());
}

bool VotingGame::is_won_by(const std::vector<bool>& coalition) const {
    std::int64_t weight = 0;
    for (std::size_t i = 0; i < players(); ++i) weight += coalition[i] ? weights_[i] : 0;
    return is_won(rule_, coalition, weight);
}

}    // namespace depositary
