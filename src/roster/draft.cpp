// SPDX-License-Identifier: BSL-1.0
#include "roster/draft.hpp"

#include <algorithm>

namespace depositary::roster_detail {

namespace {

template <class Key, class Value>
std::vector<Value> values(const std::map<Key, Value>& map) {
    std::vector<Value> found;
    for (const auto& [key, value] : map) found.push_back(value);
    return found;
}

WeightList unbind(const WeightTable& table, const Roster& roster) {
    WeightList list{table, {}, {}};
    table.known.for_each([&](StateId state) {
        list.rows.push_back({roster.key(state).text(), table.value(state), {}});
    });
    list.table.values.clear();
    list.table.known.clear();
    return list;
}

}    // namespace

Draft::Draft(const Roster& roster) {
    for (const State& state : roster.states()) states_.emplace(state.key, state);
    for (const Group& group : roster.groups()) groups_.emplace(group.key, group);
    for (const WeightTable& table : roster.weights()) weights_.emplace(table.key, unbind(table, roster));
}

void Draft::add(const text::Node& document) {
    text::Fields fields(document, "a roster", problems_);
    for (const text::Node* table : fields.tables("state"))
        if (auto state = read_state(*table, problems_)) add(std::move(*state), table->place());
    for (const text::Node* table : fields.tables("group"))
        if (auto group = read_group(*table, problems_)) add(std::move(*group), table->place());
    fields.finish();
}

void Draft::add(const WeightList& weights) {
    note_place("weights " + weights.table.key.text(), weights.place);
    weights_.insert_or_assign(weights.table.key, weights);
}

void Draft::add(State state, const Place& place) {
    note_place(state.key.text(), place);
    const StateKey key = state.key;
    states_.insert_or_assign(key, std::move(state));
}

void Draft::add(ReadGroup read, const Place& place) {
    const GroupKey key = read.group.key;
    note_place("group " + key.text(), place);
    if (read.members) {
        forget_members(key);
        for (ListedMember& member : *read.members) members_.emplace_back(key, std::move(member));
    }
    groups_.insert_or_assign(key, std::move(read.group));
}

/// A group that lists its members lists them all.
void Draft::forget_members(const GroupKey& group) {
    for (auto& [key, state] : states_)
        std::erase_if(state.memberships, [&](const Membership& membership) { return membership.group == group; });
}

void Draft::note_place(const std::string& entry, const Place& place) {
    const auto [first, is_new] = places_.emplace(entry, place);
    if (!is_new) complain(place, entry + " is given twice", "the other in " + to_string(first->second), "keep one");
}

void Draft::bind_members(std::vector<State>& states, const NameIndex& index) {
    for (const auto& [group, member] : members_) {
        const auto id = index.find(member.state, member.when.from.value_or(Date::max()));
        if (id) states[id->index()].memberships.push_back({group, member.when});
        else
            complain(member.place, "group " + group.text() + " lists a member that is no State",
                     "\"" + member.state + "\"", "give a key");
    }
}

WeightTable Draft::bind(const WeightList& list, const NameIndex& index) {
    WeightTable table = list.table;
    table.values.resize(states_.size());
    for (const WeightList::Row& row : list.rows) {
        const auto id = index.find(row.state);
        if (!id || table.known.contains(*id)) {
            complain(row.place, id ? "the State has a weight already" : "no State of the roster",
                     "\"" + row.state + "\"", "give each State once, by its key");
            continue;
        }
        table.known.insert(*id);
        table.values[id->index()] = row.value;
    }
    return table;
}

void Draft::complain(Place place, std::string what, std::string found, std::string cure) {
    problems_.push_back(Problem{std::move(place), std::move(what), std::move(found), std::move(cure)});
}

Result<Roster> Draft::build() && {
    if (states_.size() > StateSet::capacity)
        return Problem{{},
                       "more States than a roster holds",
                       std::to_string(states_.size()),
                       "leave out all but " + std::to_string(StateSet::capacity)};
    std::vector<State> states = values(states_);
    const NameIndex index(states);
    bind_members(states, index);
    std::vector<WeightTable> tables;
    for (const auto& [key, list] : weights_) tables.push_back(bind(list, index));
    std::vector<Group> groups = values(groups_);
    problems_.append(contradictions(states, groups, tables, index, places_));
    if (!problems_.empty()) return std::move(problems_);
    return Roster(std::move(states), std::move(groups), std::move(tables));
}

}    // namespace depositary::roster_detail
