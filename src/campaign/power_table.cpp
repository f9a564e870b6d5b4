// SPDX-License-Identifier: BSL-1.0
// A table of all sums: its rows are numbers of players by group, its columns weights below the last quota.
#include "campaign/power_coalitions.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

constexpr double max_words = 32.0 * 1024 * 1024;    // 256 MiB
constexpr double max_cost = 4e9;

std::size_t limbs_of(const Shape& shape) { return shape.number_of_weighty() / 64 + 1; }

double words_of(const Shape& shape) {
    const double width = shape.quotas.empty() ? 0 : static_cast<double>(shape.quotas.back());
    return static_cast<double>(shape.of_weighty.count() * limbs_of(shape)) * width;
}

template <class Number>
class Table {
public:
    explicit Table(const Shape& shape)
        : rows_(shape.of_weighty),
          width_(static_cast<std::size_t>(shape.quotas.back())),
          cells_(rows_.count() * width_),
          filled_(rows_.count(), 0) {
        cells_[0] = Number(1);
        filled_[0] = 1;
        for (const PlayerClass& each : shape.weighty)
            for (std::size_t i = 0; i < each.players.size(); ++i) add(each);
        for (std::size_t row = 0; row < rows_.count(); ++row) sum_up(row);
    }

    /// The sets in that row below the weight.
    [[nodiscard]] Number below(std::size_t row, std::int64_t weight) const {
        return weight <= 0 ? Number() : cells_[row * width_ + static_cast<std::size_t>(weight) - 1];
    }

    /// Of these, those that have one given player of the class: with it there are as many as there are below the rest of the weight
    /// without it, and so on, by turns.
    [[nodiscard]] Number below_with(const PlayerClass& player, std::size_t row, std::int64_t weight) const {
        Number with;
        bool is_added = true;
        for (std::size_t left = rows_.in(row, player.group); left > 0 && weight > player.weight; --left) {
            row -= rows_.one(player.group);
            weight -= player.weight;
            if (is_added) with += below(row, weight);
            else with -= below(row, weight);
            is_added = !is_added;
        }
        return with;
    }

private:
    /// From the last row, so that each takes in what the row before it was without the player.
    void add(const PlayerClass& player) {
        const auto weight = static_cast<std::size_t>(player.weight);
        for (std::size_t row = rows_.count(); row-- > 0;) {
            if (rows_.in(row, player.group) == 0) continue;
            const std::size_t from = row - rows_.one(player.group);
            if (filled_[from] == 0 || weight >= width_) continue;
            const std::size_t until = std::min(filled_[from] + weight, width_);
            add_shifted(&cells_[from * width_], &cells_[row * width_ + weight], until - weight);
            filled_[row] = std::max(filled_[row], until);
        }
    }
    static void add_shifted(const Number* from, Number* to, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) to[i] += from[i];
    }
    void sum_up(std::size_t row) {
        for (std::size_t i = row * width_ + 1; i < (row + 1) * width_; ++i) cells_[i] += cells_[i - 1];
    }

    const Rows& rows_;
    std::size_t width_;
    std::vector<Number> cells_;
    std::vector<std::size_t> filled_;    // by row: one more than the heaviest sum so far, 0 if there is none
};

template <class Number>
std::vector<Number> by_row(const Rows& rows, const auto& number) {
    std::vector<Number> numbers;
    for (std::size_t row = 0; row < rows.count(); ++row) numbers.push_back(number(row));
    return numbers;
}

template <class Number>
Below<Number> below_quotas(const Shape& shape) {
    Below<Number> below{{}, std::vector<std::vector<std::vector<Number>>>(shape.weighty.size())};
    if (shape.quotas.empty()) return below;
    const Table<Number> table(shape);
    const Rows& rows = shape.of_weighty;
    for (const std::int64_t quota : shape.quotas) {
        below.sets.push_back(by_row<Number>(rows, [&](std::size_t row) { return table.below(row, quota); }));
        for (std::size_t i = 0; i < shape.weighty.size(); ++i)
            below.with[i].push_back(
                by_row<Number>(rows, [&](std::size_t row) { return table.below_with(shape.weighty[i], row, quota); }));
    }
    return below;
}

template <std::size_t Limbs>
std::unique_ptr<const Coalitions> count_with(const Shape& shape) {
    return std::make_unique<CountedCoalitions<Wide<Limbs>>>(shape, below_quotas<Wide<Limbs>>(shape));
}

}    // namespace

Cost cost_of_table(const Shape& shape) {
    const double words = words_of(shape);
    const double cost = words * static_cast<double>(shape.number_of_weighty());
    return words <= max_words && cost <= max_cost ? Cost(cost) : std::nullopt;
}

std::unique_ptr<const Coalitions> count_in_table(const Shape& shape) {
    switch (limbs_of(shape)) {
        case 1: return count_with<1>(shape);
        case 2: return count_with<2>(shape);
        case 3: return count_with<3>(shape);
        case 4: return count_with<4>(shape);
        case 5: return count_with<5>(shape);
        case 6: return count_with<6>(shape);
        case 7: return count_with<7>(shape);
        case 8: return count_with<8>(shape);
        default: return count_with<VotingGame::max_players / 64 + 1>(shape);
    }
}

}    // namespace depositary::campaign_detail
