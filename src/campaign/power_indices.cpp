// SPDX-License-Identifier: BSL-1.0
// The indices: what each pivotal coalition is worth, times how many there are.
#include "campaign/power_coalitions.hpp"

#include <algorithm>
#include <cmath>

namespace depositary {

namespace campaign_detail {

namespace {

/// What one coalition of others for which a player is pivotal adds to its indices.
struct Worth {
    double banzhaf = 0;
    double shapley_shubik = 0;
    [[nodiscard]] bool is_nothing() const noexcept { return banzhaf == 0; }
};

/// How many subsets of each size a set of that size has.
std::vector<double> subsets_by_size(std::size_t size) {
    std::vector<double> found(size + 1, 1.0);
    for (std::size_t k = 1; k <= size; ++k)
        found[k] = found[k - 1] * static_cast<double>(size - k + 1) / static_cast<double>(k);
    return found;
}

/// By the size of the coalition: of all coalitions of the others its share, of all orders those in which it comes first, then
/// the player.
std::vector<Worth> worths_by_size(std::size_t players) {
    const double share = std::ldexp(1.0, 1 - static_cast<int>(players));
    std::vector<Worth> worths;
    for (const double coalitions : subsets_by_size(players - 1))
        worths.push_back({share, 1.0 / (coalitions * static_cast<double>(players))});
    return worths;
}

/// Which coalitions of weighty players are worth something to a player of a group: those of a row whose weight lies below the
/// upper level, and with the player's own reaches the lower one. The weightless others are summed up in what they are worth.
class Worths {
public:
    Worths(const Shape& shape, std::size_t group, bool is_weighty)
        : shape_(shape),
          group_(group),
          is_weighty_(is_weighty),
          by_size_(worths_by_size(shape.players)),
          worths_(shape.of_weighty.count() * shape.levels() * shape.levels()) {
        for (std::size_t i = 0; i < shape.of_weightless.groups(); ++i)
            subsets_.push_back(subsets_by_size(shape.of_weightless.size(i) - (i == group && !is_weighty ? 1 : 0)));
        for (std::size_t row = 0; row < shape.of_weightless.count(); ++row) add_weightless(row);
    }

    /// The sum of f(row, upper, lower) over those that are worth something, each times its worth.
    template <class F>
    [[nodiscard]] Power sum(F&& f) const {
        Power power;
        for (std::size_t i = 0; i < worths_.size(); ++i) {
            if (worths_[i].is_nothing()) continue;
            const std::size_t levels = shape_.levels();
            const double coalitions = f(i / levels / levels, i / levels % levels, i % levels);
            power.banzhaf += worths_[i].banzhaf * coalitions;
            power.shapley_shubik += worths_[i].shapley_shubik * coalitions;
        }
        return power;
    }

private:
    /// In how many ways the weightless others can make up that row.
    [[nodiscard]] double ways(std::size_t row) const {
        double product = 1;
        for (std::size_t i = 0; i < subsets_.size(); ++i) {
            const std::size_t in = shape_.of_weightless.in(row, i);
            product *= in < subsets_[i].size() ? subsets_[i][in] : 0;
        }
        return product;
    }
    void add_weightless(std::size_t weightless) {
        const double number = ways(weightless);
        if (number == 0) return;
        const std::size_t base = shape_.of_weightless.to(shape_.all, weightless);
        const std::size_t size = shape_.of_weightless.in(weightless);
        for (std::size_t row = 0; row < shape_.of_weighty.count(); ++row) {
            if (is_weighty_ && shape_.of_weighty.in(row, group_) == shape_.of_weighty.size(group_)) continue;
            const std::size_t whole = base + shape_.of_weighty.to(shape_.all, row);
            add(row, whole, number, by_size_[size + shape_.of_weighty.in(row)]);
        }
    }
    void add(std::size_t row, std::size_t whole, double number, const Worth& each) {
        const std::size_t upper = shape_.level[whole];
        const std::size_t lower = shape_.level[whole + shape_.all.one(group_)];
        if (upper == lower && (!is_weighty_ || upper == 0 || upper + 1 == shape_.levels())) return;
        Worth& worth = worths_[(row * shape_.levels() + upper) * shape_.levels() + lower];
        worth.banzhaf += number * each.banzhaf;
        worth.shapley_shubik += number * each.shapley_shubik;
    }

    const Shape& shape_;
    std::size_t group_;
    bool is_weighty_;
    std::vector<Worth> by_size_;
    std::vector<std::vector<double>> subsets_;    // of the weightless others, by group
    std::vector<Worth> worths_;                   // by row, upper and lower level
};

void give(const PlayerClass& players, const Power& power, std::vector<Power>& to) {
    for (const std::size_t player : players.players) to[player] = power;
}

void rate_weighty(const Shape& shape, const Coalitions& coalitions, std::vector<Power>& powers) {
    for (std::size_t group = 0; group < shape.all.groups(); ++group) {
        if (shape.of_weighty.size(group) == 0) continue;
        const Worths worths(shape, group, true);
        for (std::size_t i = 0; i < shape.weighty.size(); ++i)
            if (shape.weighty[i].group == group)
                give(shape.weighty[i], worths.sum([&](std::size_t row, std::size_t upper, std::size_t lower) {
                    return coalitions.swung(i, row, upper, lower);
                }),
                     powers);
    }
}

void rate_weightless(const Shape& shape, const Coalitions& coalitions, std::vector<Power>& powers) {
    for (const PlayerClass& each : shape.weightless)
        give(each, Worths(shape, each.group, false).sum([&](std::size_t row, std::size_t upper, std::size_t lower) {
            return coalitions.between(row, upper, lower);
        }),
             powers);
}

void normalise(std::vector<Power>& powers) {
    double sum = 0;
    for (const Power& power : powers) sum += power.banzhaf;
    if (sum == 0) return;
    for (Power& power : powers) power.banzhaf_normalised = power.banzhaf / sum;
}

/// The combinations that are to be looked at one by one for each group.
void check_size(const Shape& shape) {
    constexpr double most = 1 << 26;
    const double rows =
        static_cast<double>(shape.of_weighty.count()) * static_cast<double>(shape.of_weightless.count());
    const auto groups = static_cast<double>(shape.all.groups());
    if (rows * groups * groups > most)
        throw PowerUnavailable("the sets of players that the rule names overlap in " +
                               std::to_string(shape.all.groups()) + " groups of " + std::to_string(shape.players) +
                               " players: too many combinations to count exactly");
}

}    // namespace

std::unique_ptr<const Coalitions> count_coalitions(const Shape& shape, CountingMethod counting) {
    const Cost table = counting == CountingMethod::by_halves ? std::nullopt : cost_of_table(shape);
    const Cost halves = counting == CountingMethod::in_table ? std::nullopt : cost_of_halves(shape);
    if (!table && !halves)
        throw PowerUnavailable(
            "the weights of " + std::to_string(shape.number_of_weighty()) + " players, with " +
            std::to_string(shape.quotas.empty() ? 0 : shape.quotas.back()) +
            " units to reach, cannot be counted exactly within seconds: too wide for a table, or too "
            "many players for two halves");
    return table && (!halves || *table <= *halves) ? count_in_table(shape) : count_by_halves(shape);
}

}    // namespace campaign_detail

std::vector<Power> power_in(const VotingGame& game, CountingMethod counting) {
    using namespace campaign_detail;
    std::vector<Power> powers(game.players());
    const Shape shape = shape_of(game);
    if (shape.players == 0) return powers;
    check_size(shape);
    const std::unique_ptr<const Coalitions> coalitions = count_coalitions(shape, counting);
    rate_weighty(shape, *coalitions, powers);
    rate_weightless(shape, *coalitions, powers);
    normalise(powers);
    return powers;
}

}    // namespace depositary
