// SPDX-License-Identifier: BSL-1.0
// Two halves of the players: every set is one of the first half and one of the second. The sums of each half are listed in
// ascending order by row; for the sets of one list, going up, the partners that stay below a quota are a shrinking start of the
// other list.
#include "campaign/power_coalitions.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <iterator>

namespace depositary::campaign_detail {

namespace {

constexpr std::size_t max_players = 58;    // numbers of sets, times a number of players, in 64 bits
constexpr double max_sums = 1 << 20;
constexpr double max_cost = 1 << 28;

/// Sets of one half that have as many of each class.
struct Sum {
    std::int64_t weight;
    std::uint64_t sets;
    std::uint64_t slots;    ///< the bit `first slot of the class + number - 1` for every class that has any
    std::size_t row;
};

struct HalfClass {
    std::size_t index;         ///< among the weighty classes
    std::size_t first_slot;    ///< it has as many slots as players
};

/// All sums of one row.
struct List {
    std::size_t row = 0;
    std::vector<Sum> sums{};                      ///< ascending
    std::vector<std::uint64_t> sets_before{0};    ///< by place: of the sums before it
};

struct Half {
    std::vector<HalfClass> classes{};
    std::size_t slots = 0;
    std::vector<List> lists{};
};

std::uint64_t choose(std::size_t of, std::size_t some) {
    std::uint64_t ways = 1;
    for (std::size_t i = 0; i < some; ++i)
        ways = ways * (of - i) / (i + 1);    // never beyond choose(58, 29) * 58 < 2^62
    return ways;
}

bool is_lighter(const Sum& a, const Sum& b) { return a.weight < b.weight; }

/// The sums, each with so many players of the class more.
std::vector<Sum> with_more(std::vector<Sum> sums, const PlayerClass& players, std::size_t number,
                           std::size_t first_slot, const Rows& rows) {
    const std::uint64_t ways = choose(players.players.size(), number);
    for (Sum& sum : sums) {
        sum.weight += static_cast<std::int64_t>(number) * players.weight;
        sum.sets *= ways;
        sum.slots |= std::uint64_t{1} << (first_slot + number - 1);
        sum.row += number * rows.one(players.group);
    }
    return sums;
}

std::vector<Sum> merged(const std::vector<Sum>& a, const std::vector<Sum>& b) {
    std::vector<Sum> all;
    all.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all), is_lighter);
    return all;
}

std::vector<Sum> sums_of(const Half& half, const Shape& shape) {
    std::vector<Sum> sums{{0, 1, 0, 0}};
    for (const HalfClass& each : half.classes) {
        const PlayerClass& players = shape.weighty[each.index];
        std::vector<Sum> all = sums;
        for (std::size_t number = 1; number <= players.players.size(); ++number)
            all = merged(all, with_more(sums, players, number, each.first_slot, shape.of_weighty));
        sums = std::move(all);
    }
    return sums;
}

std::vector<List> lists_of(const Half& half, const Shape& shape) {
    std::vector<List> by_row(shape.of_weighty.count());
    for (const Sum& sum : sums_of(half, shape)) {
        List& list = by_row[sum.row];
        list.row = sum.row;
        list.sums.push_back(sum);
        list.sets_before.push_back(list.sets_before.back() + sum.sets);
    }
    std::erase_if(by_row, [](const List& list) { return list.sums.empty(); });
    return by_row;
}

/// The heaviest class first, each to the half that has fewer sums.
std::pair<Half, Half> split(const Shape& shape) {
    Half first;
    Half second;
    double sums = 1;
    double other_sums = 1;
    for (std::size_t i = shape.weighty.size(); i-- > 0;) {
        Half& half = sums <= other_sums ? first : second;
        (sums <= other_sums ? sums : other_sums) *= static_cast<double>(shape.weighty[i].players.size() + 1);
        half.classes.push_back({i, half.slots});
        half.slots += shape.weighty[i].players.size();
    }
    return {std::move(first), std::move(second)};
}

double number_of_sums(const Half& half, const Shape& shape) {
    double sums = 1;
    for (const HalfClass& each : half.classes)
        sums *= static_cast<double>(shape.weighty[each.index].players.size() + 1);
    return sums;
}

/// Sets below the quota, by slot of one half and by list of the other; the last slot is for all sets.
using Counts = std::vector<std::vector<std::uint64_t>>;

/// Finds, for sums of one list in ascending order, how many sets of each list of the other half keep them below the quota.
class Partners {
public:
    Partners(const std::vector<List>& lists, std::int64_t quota)
        : lists_(lists), quota_(quota), numbers_(lists.size()) {
        for (const List& list : lists) places_.push_back(list.sums.size());
    }
    [[nodiscard]] const std::vector<std::uint64_t>& of(const Sum& sum) {
        const std::int64_t rest = quota_ - sum.weight;
        for (std::size_t i = 0; i < lists_.size(); ++i) {
            std::size_t& place = places_[i];
            while (place > 0 && lists_[i].sums[place - 1].weight >= rest) --place;
            numbers_[i] = lists_[i].sets_before[place] * sum.sets;
        }
        return numbers_;
    }

private:
    const std::vector<List>& lists_;
    std::int64_t quota_;
    std::vector<std::size_t> places_;
    std::vector<std::uint64_t> numbers_;
};

void add(std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& numbers) {
    for (std::size_t i = 0; i < numbers.size(); ++i) to[i] += numbers[i];
}

Counts counts_of(const List& list, std::size_t slots, const std::vector<List>& others, std::int64_t quota) {
    Counts counts(slots + 1, std::vector<std::uint64_t>(others.size()));
    Partners partners(others, quota);
    for (const Sum& sum : list.sums) {
        const std::vector<std::uint64_t>& numbers = partners.of(sum);
        add(counts[slots], numbers);
        for (std::uint64_t rest = sum.slots; rest != 0; rest &= rest - 1)
            add(counts[static_cast<std::size_t>(std::countr_zero(rest))], numbers);
    }
    return counts;
}

using ByRow = std::vector<std::uint64_t>;

/// Sets below the quota, by slot of the half and by row.
std::vector<ByRow> count(const Half& half, const std::vector<List>& others, const Rows& rows, std::int64_t quota) {
    std::vector<ByRow> found(half.slots + 1, ByRow(rows.count()));
    for (const List& list : half.lists) {
        const Counts counts = counts_of(list, half.slots, others, quota);
        for (std::size_t slot = 0; slot <= half.slots; ++slot)
            for (std::size_t i = 0; i < others.size(); ++i) found[slot][list.row + others[i].row] += counts[slot][i];
    }
    return found;
}

std::vector<Wide<1>> numbers(const ByRow& by_row) { return {by_row.begin(), by_row.end()}; }

/// Of the sets with n players of a class of m, n in m have a given one.
ByRow with_one(const std::vector<ByRow>& by_slot, const HalfClass& of, std::size_t players) {
    assert(players > 0);    // no class is empty
    ByRow with(by_slot.front().size());
    for (std::size_t row = 0; row < with.size(); ++row) {
        for (std::size_t i = 0; i < players; ++i) with[row] += (i + 1) * by_slot[of.first_slot + i][row];
        with[row] /= players;
    }
    return with;
}

/// Counts the sets with one given player of each class of the half; returns all of them.
ByRow count(const Half& half, const Half& other, const Shape& shape, std::int64_t quota, Below<Wide<1>>& below) {
    std::vector<ByRow> by_slot = count(half, other.lists, shape.of_weighty, quota);
    for (const HalfClass& each : half.classes)
        below.with[each.index].push_back(numbers(with_one(by_slot, each, shape.weighty[each.index].players.size())));
    return std::move(by_slot.back());
}

}    // namespace

Cost cost_of_halves(const Shape& shape) {
    if (shape.number_of_weighty() > max_players) return std::nullopt;
    const auto [first, second] = split(shape);
    const double a = number_of_sums(first, shape);
    const double b = number_of_sums(second, shape);
    const double rows = static_cast<double>(shape.of_weighty.count()) / 2;
    const double cost = (a + b) * rows * static_cast<double>(shape.weighty.size()) / 4;
    return std::max(a, b) <= max_sums && cost <= max_cost ? Cost(cost) : std::nullopt;
}

std::unique_ptr<const Coalitions> count_by_halves(const Shape& shape) {
    auto [first, second] = split(shape);
    first.lists = lists_of(first, shape);
    second.lists = lists_of(second, shape);
    Below<Wide<1>> below{{}, std::vector<std::vector<std::vector<Wide<1>>>>(shape.weighty.size())};
    for (const std::int64_t quota : shape.quotas) {
        below.sets.push_back(numbers(count(first, second, shape, quota, below)));
        count(second, first, shape, quota, below);
    }
    return std::make_unique<CountedCoalitions<Wide<1>>>(shape, std::move(below));
}

}    // namespace depositary::campaign_detail
