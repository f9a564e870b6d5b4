// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "campaign/power_shape.hpp"
#include "campaign/power_wide.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace depositary::campaign_detail {

/// The numbers of sets of weighty players, by row and by the quotas that their weight reaches.
class Coalitions {
public:
    Coalitions() = default;
    Coalitions(const Coalitions&) = delete;
    Coalitions& operator=(const Coalitions&) = delete;
    virtual ~Coalitions() = default;

    /// Of the sets in that row that do without one given player of that class of weighty ones: those below the upper level that
    /// reach the lower one with it. Its group must not be full in that row.
    [[nodiscard]] virtual double swung(std::size_t of_class, std::size_t row, std::size_t upper,
                                       std::size_t lower) const = 0;
    /// The sets in that row below the upper level that reach the lower one by themselves.
    [[nodiscard]] virtual double between(std::size_t row, std::size_t upper, std::size_t lower) const = 0;
};

/// What was counted of the sets that lie below each quota.
template <class Number>
struct Below {
    using ByRow = std::vector<Number>;
    std::vector<ByRow> sets;    ///< by quota
    std::vector<std::vector<ByRow>>
        with;    ///< of these, those with one given player of the class; by class, then by quota
};

/// How many sets there are in each row of so many players of each group.
template <class Number>
[[nodiscard]] std::vector<Number> sets_by_row(const Rows& rows, const std::vector<std::size_t>& sizes) {
    std::vector<Number> sets(rows.count());
    sets[0] = Number(1);
    for (std::size_t group = 0; group < sizes.size(); ++group)
        for (std::size_t player = 0; player < sizes[group]; ++player)
            for (std::size_t row = rows.count(); row-- > 0;)
                if (rows.in(row, group) > 0) sets[row] += sets[row - rows.one(group)];
    return sets;
}

/// Coalitions counted in whole numbers, so that differences are exact.
template <class Number>
class CountedCoalitions final : public Coalitions {
public:
    CountedCoalitions(const Shape& shape, Below<Number> below) : shape_(&shape), below_(std::move(below)) {
        std::vector<std::size_t> sizes;
        for (std::size_t group = 0; group < rows().groups(); ++group) sizes.push_back(rows().size(group));
        every_ = sets_by_row<Number>(rows(), sizes);
        for (std::size_t group = 0; group < rows().groups(); ++group) {
            if (sizes[group] == 0) {
                without_one_.emplace_back();
                continue;
            }
            --sizes[group];
            without_one_.push_back(sets_by_row<Number>(rows(), sizes));
            ++sizes[group];
        }
    }

    [[nodiscard]] double swung(std::size_t of_class, std::size_t row, std::size_t upper,
                               std::size_t lower) const override {
        const std::size_t joined = row + rows().one(shape_->weighty[of_class].group);
        return static_cast<double>(below(row, upper) - with(of_class, row, upper) - with(of_class, joined, lower));
    }
    [[nodiscard]] double between(std::size_t row, std::size_t upper, std::size_t lower) const override {
        return static_cast<double>(below(row, upper) - below(row, lower));
    }

private:
    [[nodiscard]] const Rows& rows() const noexcept { return shape_->of_weighty; }
    [[nodiscard]] Number below(std::size_t row, std::size_t level) const {
        if (level == 0) return Number();
        return level > shape_->quotas.size() ? every_[row] : below_.sets[level - 1][row];
    }
    [[nodiscard]] Number with(std::size_t of_class, std::size_t row, std::size_t level) const {
        const std::size_t group = shape_->weighty[of_class].group;
        if (level == 0 || rows().in(row, group) == 0) return Number();
        if (level <= shape_->quotas.size()) return below_.with[of_class][level - 1][row];
        return without_one_[group][row - rows().one(group)];
    }

    const Shape* shape_;
    Below<Number> below_;
    std::vector<Number> every_;
    std::vector<std::vector<Number>> without_one_;    // by group
};

/// About how many additions a way of counting takes; empty if it is not to be taken.
using Cost = std::optional<double>;

/// By a table of all sums below the last quota: for weights that are narrow.
[[nodiscard]] Cost cost_of_table(const Shape& shape);
[[nodiscard]] std::unique_ptr<const Coalitions> count_in_table(const Shape& shape);

/// By the sums of two halves of the players, each in ascending order: for few players, however wide their weights.
[[nodiscard]] Cost cost_of_halves(const Shape& shape);
[[nodiscard]] std::unique_ptr<const Coalitions> count_by_halves(const Shape& shape);

/// Throws PowerUnavailable if the way, or of CountingMethod::quicker both, are not to be taken. The shape must outlive what is counted.
[[nodiscard]] std::unique_ptr<const Coalitions> count_coalitions(const Shape& shape, CountingMethod counting);

}    // namespace depositary::campaign_detail
