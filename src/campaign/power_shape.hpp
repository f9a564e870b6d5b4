// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/power.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace depositary::campaign_detail {

/// All ways to say how many of each group are in: a row is one vector of numbers, each from 0 to the group's size, written as one
/// number in a mixed base, so that the row of two disjoint sets together is the sum of theirs.
class Rows {
public:
    /// Throws PowerUnavailable for more rows than anybody could look at.
    explicit Rows(std::vector<std::size_t> sizes);
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    [[nodiscard]] std::size_t groups() const noexcept { return sizes_.size(); }
    [[nodiscard]] std::size_t size(std::size_t group) const noexcept { return sizes_[group]; }
    /// What one more of the group adds to a row.
    [[nodiscard]] std::size_t one(std::size_t group) const noexcept { return ones_[group]; }
    /// How many of the group are in.
    [[nodiscard]] std::size_t in(std::size_t row, std::size_t group) const noexcept {
        return row / ones_[group] % (sizes_[group] + 1);
    }
    /// How many are in altogether.
    [[nodiscard]] std::size_t in(std::size_t row) const noexcept;
    /// The same vector among other rows of as many groups.
    [[nodiscard]] std::size_t to(const Rows& other, std::size_t row) const noexcept;

private:
    std::vector<std::size_t> sizes_;
    std::vector<std::size_t> ones_;
    std::size_t count_ = 1;
};

/// Players that are alike: the rule names them together or not at all, and they weigh the same.
struct PlayerClass {
    std::size_t group;
    std::int64_t weight;
    std::vector<std::size_t> players;
};

/// What matters of a game. Players are grouped by the sets of the rule that they are in, and put into classes by weight. Those with
/// neither set nor weight are left out: they have no power, and change nobody's. Whether a coalition wins depends on its row and,
/// where weights count, on which of the quotas its weight reaches.
struct Shape {
    std::vector<PlayerClass> weighty{};       ///< the lightest first
    std::vector<PlayerClass> weightless{};    ///< one a group at most
    std::vector<std::int64_t> quotas{};       ///< ascending, all above zero and within reach of the weights
    std::size_t players = 0;
    Rows all{{}};
    Rows of_weighty{{}};
    Rows of_weightless{{}};
    /// By row of `all`: 0 wins by numbers alone, n wins from the nth quota on, one more than there are quotas: does not win.
    std::vector<std::size_t> level{};

    [[nodiscard]] std::size_t levels() const noexcept { return quotas.size() + 2; }
    [[nodiscard]] std::size_t number_of_weighty() const noexcept;
};

/// Throws PowerUnavailable if there are too many groups.
[[nodiscard]] Shape shape_of(const VotingGame& game);

}    // namespace depositary::campaign_detail
