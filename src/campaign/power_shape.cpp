// SPDX-License-Identifier: BSL-1.0
#include "campaign/power_shape.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace depositary::campaign_detail {

namespace {

constexpr std::size_t max_rows = std::size_t{1} << 20;

std::string in_words(const std::vector<std::size_t>& sizes) {
    std::string words;
    for (const std::size_t size : sizes) words += (words.empty() ? "" : ", ") + std::to_string(size);
    return words;
}

/// What a rule asks for, without its structure.
struct Asked {
    std::vector<const EnoughPlayers*> sets{};    ///< in the order of the rule
    std::vector<std::int64_t> quotas{};
};

void collect(const GameRule& rule, Asked& asked) {
    std::visit(overloaded{
                   [&](const EnoughPlayers& enough) { asked.sets.push_back(&enough); },
                   [&](const EnoughWeight& enough) { asked.quotas.push_back(enough.quota); },
                   [&](const EnoughParts& enough) {
                       for (const GameRule& part : enough.parts) collect(part, asked);
                   },
               },
               rule.form);
}

/// Whether the set decides anything: not met by nobody, and not out of everybody's reach.
bool matters(const EnoughPlayers& enough) {
    return enough.number > 0 && static_cast<std::size_t>(enough.number) <= enough.players.size();
}

/// The quotas that decide anything, in ascending order.
std::vector<std::int64_t> quotas_that_matter(std::vector<std::int64_t> quotas, const VotingGame& game) {
    const std::int64_t total = std::accumulate(game.weights().begin(), game.weights().end(), std::int64_t{0});
    std::erase_if(quotas, [&](std::int64_t quota) { return quota <= 0 || quota > total; });
    std::sort(quotas.begin(), quotas.end());
    quotas.erase(std::unique(quotas.begin(), quotas.end()), quotas.end());
    return quotas;
}

/// Which sets of the rule a player is in; sets that decide nothing have no members.
using Sets = std::vector<bool>;

std::vector<Sets> sets_of_players(const Asked& asked, std::size_t players) {
    std::vector<Sets> found(players, Sets(asked.sets.size()));
    for (std::size_t i = 0; i < asked.sets.size(); ++i)
        if (matters(*asked.sets[i]))
            for (const std::size_t player : asked.sets[i]->players) found[player][i] = true;
    return found;
}

/// Whether a coalition wins, from how many of each group are in it and what it weighs.
class Evaluation {
public:
    Evaluation(const Rows& rows, const std::vector<Sets>& groups, std::size_t row, std::int64_t weight)
        : rows_(rows), groups_(groups), row_(row), weight_(weight) {}

    [[nodiscard]] bool is_won(const GameRule& rule) {
        return std::visit(overloaded{
                              [&](const EnoughPlayers& enough) { return in_next_set() >= enough.number; },
                              [&](const EnoughWeight& enough) { return weight_ >= enough.quota; },
                              [&](const EnoughParts& enough) {
                                  int won = 0;
                                  for (const GameRule& part : enough.parts) won += is_won(part) ? 1 : 0;
                                  return won >= enough.number;
                              },
                          },
                          rule.form);
    }

private:
    int in_next_set() {
        std::size_t in = 0;
        for (std::size_t group = 0; group < groups_.size(); ++group)
            if (groups_[group][set_]) in += rows_.in(row_, group);
        ++set_;
        return static_cast<int>(in);
    }

    const Rows& rows_;
    const std::vector<Sets>& groups_;
    std::size_t row_;
    std::int64_t weight_;
    std::size_t set_ = 0;
};

/// The largest unit that divides every weight.
std::int64_t unit_of(const std::vector<std::int64_t>& weights) {
    std::int64_t unit = 0;
    for (const std::int64_t weight : weights) unit = std::gcd(unit, weight);
    return std::max<std::int64_t>(unit, 1);
}

/// The quotas in that unit, rounded up.
std::vector<std::int64_t> scaled(std::vector<std::int64_t> quotas, std::int64_t unit) {
    for (std::int64_t& quota : quotas) quota = (quota + unit - 1) / unit;
    quotas.erase(std::unique(quotas.begin(), quotas.end()), quotas.end());
    return quotas;
}

/// The weights in that unit, and none above the last quota: it wins what weight can win.
std::vector<std::int64_t> scaled(std::vector<std::int64_t> weights, std::int64_t unit,
                                 const std::vector<std::int64_t>& quotas) {
    const std::int64_t most = quotas.empty() ? 0 : quotas.back();
    for (std::int64_t& weight : weights) weight = std::min(weight / unit, most);
    return weights;
}

void add_class(Shape& shape, PlayerClass players) {
    shape.players += players.players.size();
    (players.weight > 0 ? shape.weighty : shape.weightless).push_back(std::move(players));
}

/// Puts the players into their classes; returns the sets that each group is in.
std::vector<Sets> set_classes(Shape& shape, const std::vector<Sets>& sets, const std::vector<std::int64_t>& weights) {
    std::vector<Sets> groups;
    std::map<Sets, std::size_t> group_of;
    std::map<std::pair<std::int64_t, std::size_t>, std::vector<std::size_t>> classes;    // by weight and group
    for (std::size_t player = 0; player < sets.size(); ++player) {
        const bool is_in_a_set = std::find(sets[player].begin(), sets[player].end(), true) != sets[player].end();
        if (!is_in_a_set && weights[player] == 0) continue;
        const auto [group, is_new] = group_of.emplace(sets[player], groups.size());
        if (is_new) groups.push_back(sets[player]);
        classes[{weights[player], group->second}].push_back(player);
    }
    for (auto& [key, players] : classes) add_class(shape, {key.second, key.first, std::move(players)});
    return groups;
}

std::vector<std::size_t> sizes(const std::vector<PlayerClass>& classes, std::size_t groups) {
    std::vector<std::size_t> found(groups);
    for (const PlayerClass& each : classes) found[each.group] += each.players.size();
    return found;
}

void set_rows(Shape& shape, std::size_t groups) {
    const std::vector<std::size_t> weighty = sizes(shape.weighty, groups);
    const std::vector<std::size_t> weightless = sizes(shape.weightless, groups);
    std::vector<std::size_t> all = weighty;
    for (std::size_t i = 0; i < groups; ++i) all[i] += weightless[i];
    shape.all = Rows(all);
    shape.of_weighty = Rows(weighty);
    shape.of_weightless = Rows(weightless);
}

/// The first quota with which the row wins: what lies between two quotas decides nothing.
std::size_t level_of(std::size_t row, const Shape& shape, const std::vector<Sets>& groups, const GameRule& rule,
                     std::int64_t unit) {
    for (std::size_t level = 0; level <= shape.quotas.size(); ++level) {
        const std::int64_t weight = level == 0 ? 0 : shape.quotas[level - 1] * unit;
        if (Evaluation(shape.all, groups, row, weight).is_won(rule)) return level;
    }
    return shape.quotas.size() + 1;
}

}    // namespace

Rows::Rows(std::vector<std::size_t> sizes) : sizes_(std::move(sizes)) {
    for (const std::size_t size : sizes_) {
        ones_.push_back(count_);
        count_ *= size + 1;
        if (count_ > max_rows)
            throw PowerUnavailable("the rule puts the players into groups of " + in_words(sizes_) +
                                   ": too many combinations to count exactly");
    }
}

std::size_t Rows::in(std::size_t row) const noexcept {
    std::size_t sum = 0;
    for (std::size_t group = 0; group < groups(); ++group) sum += in(row, group);
    return sum;
}

std::size_t Rows::to(const Rows& other, std::size_t row) const noexcept {
    std::size_t found = 0;
    for (std::size_t group = 0; group < groups(); ++group) found += in(row, group) * other.one(group);
    return found;
}

std::size_t Shape::number_of_weighty() const noexcept {
    std::size_t number = 0;
    for (const PlayerClass& each : weighty) number += each.players.size();
    return number;
}

Shape shape_of(const VotingGame& game) {
    Asked asked;
    collect(game.rule(), asked);
    const std::int64_t unit = unit_of(game.weights());
    Shape shape;
    shape.quotas = scaled(quotas_that_matter(asked.quotas, game), unit);
    const std::vector<std::int64_t> weights = scaled(game.weights(), unit, shape.quotas);
    const std::vector<Sets> groups = set_classes(shape, sets_of_players(asked, game.players()), weights);
    set_rows(shape, groups.size());
    shape.level.reserve(shape.all.count());
    for (std::size_t row = 0; row < shape.all.count(); ++row)
        shape.level.push_back(level_of(row, shape, groups, game.rule(), unit));
    return shape;
}

}    // namespace depositary::campaign_detail
