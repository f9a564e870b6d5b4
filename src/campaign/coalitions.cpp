// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/completing.hpp>
#include <depositary/text/overloaded.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace depositary {

namespace {

constexpr std::uint64_t max_vectors = 20'000'000;
constexpr std::uint64_t max_steps = 2'000'000;

/// The lists of players that a rule names, in the order of the rule.
void collect(const GameRule& rule, std::vector<const EnoughPlayers*>& lists) {
    std::visit(overloaded{
                   [&](const EnoughPlayers& enough) { lists.push_back(&enough); },
                   [](const EnoughWeight&) {},
                   [&](const EnoughParts& enough) {
                       for (const GameRule& part : enough.parts) collect(part, lists);
                   },
               },
               rule.form);
}

/// Players who stand in the same lists and take as many acts, the heaviest first.
struct Group {
    std::vector<bool> lists;
    std::vector<std::size_t> players;
    std::vector<std::int64_t> sums;    ///< weights of the first 0, 1, 2 ... players together
    std::size_t acts;                  ///< that each of them takes
};

std::vector<Group> groups_of(const VotingGame& game, const std::vector<const EnoughPlayers*>& lists,
                             const std::vector<std::size_t>& acts) {
    std::map<std::pair<std::vector<bool>, std::size_t>, std::vector<std::size_t>> players;
    for (std::size_t player = 0; player < game.players(); ++player) {
        std::vector<bool> named;
        for (const EnoughPlayers* list : lists)
            named.push_back(std::find(list->players.begin(), list->players.end(), player) != list->players.end());
        const bool matters = game.weights()[player] > 0 || std::find(named.begin(), named.end(), true) != named.end();
        if (matters) players[{named, acts.empty() ? 1 : acts[player]}].push_back(player);
    }
    std::vector<Group> groups;
    for (auto& [alike, of] : players) {
        std::stable_sort(of.begin(), of.end(),
                         [&](std::size_t a, std::size_t b) { return game.weights()[a] > game.weights()[b]; });
        std::vector<std::int64_t> sums{0};
        for (const std::size_t player : of) sums.push_back(sums.back() + game.weights()[player]);
        groups.push_back({alike.first, std::move(of), std::move(sums), alike.second});
    }
    return groups;
}

/// How many are taken of each group.
using Numbers = std::vector<std::size_t>;

/// The game as its groups see it.
class GroupedGame {
public:
    GroupedGame(const VotingGame& game, const std::vector<std::size_t>& acts) : game_(game) {
        collect(game.rule(), lists_);
        groups_ = groups_of(game, lists_, acts);
    }

    [[nodiscard]] const std::vector<Group>& groups() const noexcept { return groups_; }

    /// Whether so many of each group, weighing that much together, win.
    [[nodiscard]] bool wins(const Numbers& numbers, std::int64_t weight) const {
        std::size_t list = 0;
        return wins(game_.rule(), numbers, weight, list);
    }

    /// Whether as many of each group win, whoever they are.
    [[nodiscard]] bool wins_whoever(const Numbers& numbers) const {
        std::int64_t weight = 0;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const std::vector<std::int64_t>& sums = groups_[i].sums;
            weight += sums.back() - sums[groups_[i].players.size() - numbers[i]];
        }
        return wins(numbers, weight);
    }

    /// What the heaviest of each group weigh together.
    [[nodiscard]] std::int64_t most_weight(const Numbers& numbers) const {
        std::int64_t weight = 0;
        for (std::size_t i = 0; i < groups_.size(); ++i) weight += groups_[i].sums[numbers[i]];
        return weight;
    }

private:
    [[nodiscard]] int in_list(std::size_t list, const Numbers& numbers) const {
        std::size_t count = 0;
        for (std::size_t i = 0; i < groups_.size(); ++i) count += groups_[i].lists[list] ? numbers[i] : 0;
        return static_cast<int>(count);
    }

    bool wins(const GameRule& rule, const Numbers& numbers, std::int64_t weight, std::size_t& list) const {
        return std::visit(overloaded{
                              [&](const EnoughPlayers& enough) { return in_list(list++, numbers) >= enough.number; },
                              [&](const EnoughWeight& enough) { return weight >= enough.quota; },
                              [&](const EnoughParts& enough) {
                                  int won = 0;
                                  for (const GameRule& part : enough.parts) won += wins(part, numbers, weight, list);
                                  return won >= enough.number;
                              },
                          },
                          rule.form);
    }

    const VotingGame& game_;
    std::vector<const EnoughPlayers*> lists_;
    std::vector<Group> groups_;
};

/// Goes through all numbers of players of each group, for one number of acts after the other, until some that take so many win.
class Search {
public:
    explicit Search(const GroupedGame& game) : game_(game), numbers_(game.groups().size()) {}

    /// The numbers that win with the fewest acts; empty if none do.
    std::vector<Numbers> run() {
        const std::size_t all = acts_of_groups(0);
        for (acts_ = 0; acts_ <= all; ++acts_) {
            spread(0, acts_);
            if (!found_.empty()) break;
        }
        return std::move(found_);
    }
    [[nodiscard]] std::size_t acts() const noexcept { return acts_; }

private:
    void spread(std::size_t group, std::size_t left) {
        if (group == game_.groups().size()) {
            if (++tried_ > max_vectors)
                throw PowerUnavailable("the States fall into too many groups to go through their numbers");
            if (left == 0 && game_.wins(numbers_, game_.most_weight(numbers_))) found_.push_back(numbers_);
            return;
        }
        const std::size_t each = game_.groups()[group].acts;
        const std::size_t room = acts_of_groups(group + 1);
        const std::size_t least = left > room ? (left - room + each - 1) / each : 0;
        const std::size_t most = std::min(left / each, game_.groups()[group].players.size());
        for (std::size_t taken = least; taken <= most; ++taken) {
            numbers_[group] = taken;
            spread(group + 1, left - taken * each);
        }
        numbers_[group] = 0;
    }

    /// The acts of all players of that group and those after it.
    [[nodiscard]] std::size_t acts_of_groups(std::size_t from) const {
        std::size_t acts = 0;
        for (std::size_t i = from; i < game_.groups().size(); ++i)
            acts += game_.groups()[i].acts * game_.groups()[i].players.size();
        return acts;
    }

    const GroupedGame& game_;
    Numbers numbers_;
    std::vector<Numbers> found_;
    std::size_t acts_ = 0;
    std::uint64_t tried_ = 0;
};

/// The number of ways to take k of n; empty if it is beyond 64 bits.
std::optional<std::uint64_t> ways(std::size_t n, std::size_t k) {
    std::uint64_t found = 1;
    for (std::size_t i = 1; i <= std::min(k, n - k); ++i) {
        const std::uint64_t factor = n - i + 1;
        const std::uint64_t shared = std::gcd(found, std::uint64_t{i});
        const std::uint64_t rest = factor / (i / shared);
        if (found / shared > std::numeric_limits<std::uint64_t>::max() / rest) return std::nullopt;
        found = found / shared * rest;
    }
    return found;
}

/// Lists and counts the coalitions with given numbers of each group.
class Lister {
public:
    Lister(const VotingGame& game, const GroupedGame& grouped, std::size_t most)
        : game_(game), grouped_(grouped), most_(most) {
        found_.number = 0;
    }

    void list(const Numbers& numbers) {
        numbers_ = numbers;
        left_ = numbers;
        choose(0, 0, 0);
    }

    [[nodiscard]] SmallestCoalitions take(std::size_t size) && {
        found_.size = size;
        return std::move(found_);
    }

private:
    [[nodiscard]] const Group& group(std::size_t index) const { return grouped_.groups()[index]; }

    /// The weight that those still to be taken can have at most, or have at least: the first or the last of their groups.
    [[nodiscard]] std::int64_t heaviest_rest(std::size_t of, std::size_t from) const {
        std::int64_t weight = 0;
        for (std::size_t i = of; i < left_.size(); ++i) {
            const std::size_t start = i == of ? from : 0;
            weight += group(i).sums[start + left_[i]] - group(i).sums[start];
        }
        return weight;
    }
    [[nodiscard]] std::int64_t lightest_rest(std::size_t of) const {
        std::int64_t weight = 0;
        for (std::size_t i = of; i < left_.size(); ++i)
            weight += group(i).sums.back() - group(i).sums[group(i).players.size() - left_[i]];
        return weight;
    }

    void add(std::optional<std::uint64_t> number) {
        if (!found_.number) return;
        const bool fits = number && *number <= std::numeric_limits<std::uint64_t>::max() - *found_.number;
        found_.number = fits ? std::optional(*found_.number + *number) : std::nullopt;
    }

    /// In how many ways the rest can be taken.
    [[nodiscard]] std::optional<std::uint64_t> ways_of_rest(std::size_t of, std::size_t from) const {
        std::uint64_t product = 1;
        for (std::size_t i = of; i < left_.size(); ++i) {
            const std::size_t start = i == of ? from : 0;
            const std::optional<std::uint64_t> of_group = ways(group(i).players.size() - start, left_[i]);
            if (!of_group || product > std::numeric_limits<std::uint64_t>::max() / *of_group) return std::nullopt;
            product *= *of_group;
        }
        return product;
    }

    void keep() {
        std::vector<std::size_t> coalition = chosen_;
        std::sort(coalition.begin(), coalition.end());
        found_.coalitions.push_back(std::move(coalition));
        add(1);
    }

    void choose(std::size_t of, std::size_t from, std::int64_t weight) {
        if (++steps_ > max_steps) found_.number.reset();
        while (of < left_.size() && left_[of] == 0) {
            ++of;
            from = 0;
        }
        const bool full = found_.coalitions.size() >= most_;
        if (full && !found_.number) return;
        if (of == left_.size()) {
            if (!grouped_.wins(numbers_, weight)) return;
            if (full) add(1);
            else keep();
            return;
        }
        if (!grouped_.wins(numbers_, weight + heaviest_rest(of, from))) return;
        if (full && grouped_.wins(numbers_, weight + lightest_rest(of))) return add(ways_of_rest(of, from));
        const std::size_t last = group(of).players.size() - left_[of];
        for (std::size_t i = from; i <= last; ++i) {
            --left_[of];
            chosen_.push_back(group(of).players[i]);
            choose(of, i + 1, weight + game_.weights()[group(of).players[i]]);
            chosen_.pop_back();
            ++left_[of];
        }
    }

    const VotingGame& game_;
    const GroupedGame& grouped_;
    std::size_t most_;
    Numbers numbers_;
    Numbers left_;
    std::vector<std::size_t> chosen_;
    SmallestCoalitions found_;
    std::uint64_t steps_ = 0;
};

/// So many of each group; those of whom it takes none are left out.
std::vector<AnyOfThem<std::size_t>> whoever(const GroupedGame& game, const Numbers& numbers) {
    std::vector<AnyOfThem<std::size_t>> found;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == 0) continue;
        found.push_back({numbers[i], game.groups()[i].players});
        std::sort(found.back().of.begin(), found.back().of.end());
    }
    return found;
}

}    // namespace

std::optional<SmallestCoalitions> smallest_coalitions(const VotingGame& game, std::size_t most,
                                                      const std::vector<std::size_t>& acts) {
    const GroupedGame grouped(game, acts);
    Search search(grouped);
    const std::vector<Numbers> winning = search.run();
    if (winning.empty()) return std::nullopt;
    Lister lister(game, grouped, most);
    for (const Numbers& numbers : winning) lister.list(numbers);
    SmallestCoalitions found = std::move(lister).take(search.acts());
    if (winning.size() == 1 && grouped.wins_whoever(winning.front())) found.whoever = whoever(grouped, winning.front());
    return found;
}

}    // namespace depositary
