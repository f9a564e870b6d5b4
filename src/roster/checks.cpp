// SPDX-License-Identifier: BSL-1.0
#include "roster/checks.hpp"

#include <algorithm>
#include <unordered_set>

namespace depositary::roster_detail {

namespace {

class Checks {
public:
    Checks(std::span<const State> states, std::span<const Group> groups, const NameIndex& index, const Places& places)
        : states_(states), groups_(groups), index_(index), places_(places) {
        for (const Group& group : groups) known_groups_.insert(group.key);
    }

    void order() {
        for (std::size_t i = 1; i < states_.size(); ++i)
            if (!(states_[i - 1].key < states_[i].key))
                complain(states_[i].key.text(),
                         "State " + states_[i].key.text() + " does not follow " + states_[i - 1].key.text(),
                         "give the States in the order of their keys, each once");
    }

    void names() {
        for (const NameIndex::Clash& clash : index_.clashes())
            complain(key(clash.other),
                     "\"" + clash.name + "\" stands for " + key(clash.one) + " and " + key(clash.other) +
                         " at the same time",
                     "take it from one of them, or give the days");
    }

    void each_state() {
        for (const State& state : states_) {
            if (state.names.empty())
                complain(state.key.text(), "State " + state.key.text() + " has no name", "give it one");
            for (const Membership& membership : state.memberships) group_is_known(state, membership.group);
            if (state.member_group) group_is_known(state, *state.member_group);
            for (const Predecessor& predecessor : state.predecessors) predecessor_is_known(state, predecessor);
        }
    }

    void each_group() {
        std::unordered_set<GroupKey> seen;
        for (const Group& group : groups_) {
            const std::string name = "group " + group.key.text();
            if (!seen.insert(group.key).second) complain(name, name + " is defined twice", "keep one");
            for (const GroupKey& part : group.includes)
                if (!known_groups_.contains(part))
                    complain(name, name + " includes an unknown group", "define it", part.text());
            if (std::vector<GroupKey> path; returns(group.key, group.key, path))
                complain(name, name + " includes itself", "break the circle");
        }
    }

    void each_table(std::span<const WeightTable> tables) {
        std::unordered_set<WeightKey> seen;
        for (const WeightTable& table : tables) {
            const std::string name = "weights " + table.key.text();
            if (!seen.insert(table.key).second) complain(name, name + " are given twice", "keep one");
            if (table.values.size() > states_.size())
                complain(name, name + " are given for more States than there are", "leave them out");
            if (table.total <= 0) complain(name, name + " have no total", "give what shares are taken of, above 0");
            else if (table.sum(table.known) > table.total)
                complain(name, name + " add up to more than their total", "correct the total or the values");
        }
    }

    [[nodiscard]] Problems found() && { return std::move(problems_); }

private:
    void complain(const std::string& entry, std::string what, std::string cure, std::string found = {}) {
        const auto place = places_.find(entry);
        problems_.push_back(Problem{place == places_.end() ? Place{} : place->second, std::move(what), std::move(found),
                                    std::move(cure)});
    }
    [[nodiscard]] const std::string& key(StateId state) const { return states_[state.index()].key.text(); }

    void group_is_known(const State& state, const GroupKey& group) {
        if (known_groups_.contains(group)) return;
        complain(state.key.text(), "State " + state.key.text() + " names an unknown group", "define the group",
                 group.text());
    }

    void predecessor_is_known(const State& state, const Predecessor& predecessor) {
        const auto found = index_.find(predecessor.key.text());
        if (found && key(*found) == predecessor.key.text() && predecessor.key != state.key) return;
        complain(state.key.text(), "State " + state.key.text() + " has a predecessor that is no other State",
                 "give the key of one", predecessor.key.text());
    }

    /// Whether the groups included by `from` lead to `wanted`; `path` holds those already looked at.
    [[nodiscard]] bool returns(const GroupKey& from, const GroupKey& wanted, std::vector<GroupKey>& path) const {
        if (std::find(path.begin(), path.end(), from) != path.end()) return false;
        path.push_back(from);
        const auto group =
            std::find_if(groups_.begin(), groups_.end(), [&](const Group& each) { return each.key == from; });
        if (group == groups_.end()) return false;
        return std::any_of(group->includes.begin(), group->includes.end(),
                           [&](const GroupKey& part) { return part == wanted || returns(part, wanted, path); });
    }

    std::span<const State> states_;
    std::span<const Group> groups_;
    const NameIndex& index_;
    const Places& places_;
    std::unordered_set<GroupKey> known_groups_;
    Problems problems_;
};

}    // namespace

Problems contradictions(std::span<const State> states, std::span<const Group> groups,
                        std::span<const WeightTable> weights, const NameIndex& index, const Places& places) {
    Checks checks(states, groups, index, places);
    checks.order();
    checks.names();
    checks.each_state();
    checks.each_group();
    checks.each_table(weights);
    return std::move(checks).found();
}

}    // namespace depositary::roster_detail
