// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/name_index.hpp>

#include <algorithm>

namespace depositary {

namespace {

using Intervals = std::vector<Interval>;

const Interval always{};

/// A name is borne only while the State exists.
Intervals while_it_exists(const Interval& when, const State& state) {
    if (state.exists.empty()) return {when};
    Intervals found;
    for (const Interval& existence : state.exists)
        if (const auto both = overlap(when, existence)) found.push_back(*both);
    return found;
}

bool contains(const Intervals& intervals, Date day) {
    return std::any_of(intervals.begin(), intervals.end(), [&](const Interval& when) { return when.contains(day); });
}

bool overlap_somewhere(const Intervals& a, const Intervals& b) {
    return std::any_of(a.begin(), a.end(), [&](const Interval& one) {
        return std::any_of(b.begin(), b.end(), [&](const Interval& other) { return overlap(one, other).has_value(); });
    });
}

}    // namespace

NameIndex::NameIndex(std::span<const State> states) {
    for (std::size_t i = 0; i < states.size(); ++i) add(StateId(static_cast<std::uint16_t>(i)), states[i]);
}

void NameIndex::add(StateId id, const State& state) {
    by_key_.emplace(state.key.text(), id);
    add(state.key.text(), id, {always});
    add(state.iso2, id, {always});
    for (const FormerKey& former : state.former_keys) add(former.key.text(), id, {former.when});
    for (const DatedName& name : state.names) add(name.name, id, while_it_exists(name.when, state));
    for (const DatedName& alias : state.aliases) add(alias.name, id, while_it_exists(alias.when, state));
}

void NameIndex::add(std::string_view name, StateId id, Intervals when) {
    std::string folded = fold_name(name);
    if (folded.empty()) return;
    Bearers& bearers = by_name_[std::move(folded)];
    const auto known =
        std::find_if(bearers.begin(), bearers.end(), [&](const Bearer& bearer) { return bearer.state == id; });
    if (known == bearers.end()) bearers.push_back(Bearer{id, std::move(when)});
    else known->when.insert(known->when.end(), when.begin(), when.end());
}

const NameIndex::Bearers* NameIndex::look_up(std::string_view name) const {
    const auto found = by_name_.find(fold_name(name));
    return found == by_name_.end() ? nullptr : &found->second;
}

std::optional<StateId> NameIndex::find(std::string_view name) const {
    if (const auto key = by_key_.find(name); key != by_key_.end()) return key->second;
    const Bearers* bearers = look_up(name);
    if (bearers == nullptr || bearers->size() != 1) return std::nullopt;
    return bearers->front().state;
}

std::optional<StateId> NameIndex::find(std::string_view name, Date day) const {
    if (const auto one = find(name)) return one;
    std::optional<StateId> found;
    if (const Bearers* bearers = look_up(name))
        for (const Bearer& bearer : *bearers)
            if (contains(bearer.when, day)) found = bearer.state;    // one at most: clashes() is empty in a roster
    return found;
}

std::vector<StateId> NameIndex::bearers(std::string_view name) const {
    std::vector<StateId> found;
    if (const Bearers* bearers = look_up(name))
        for (const Bearer& bearer : *bearers) found.push_back(bearer.state);
    return found;
}

std::vector<NameIndex::Clash> NameIndex::clashes() const {
    std::vector<Clash> found;
    for (const auto& [name, bearers] : by_name_)
        for (std::size_t i = 0; i < bearers.size(); ++i)
            for (std::size_t j = i + 1; j < bearers.size(); ++j)
                if (overlap_somewhere(bearers[i].when, bearers[j].when))
                    found.push_back(Clash{name, bearers[i].state, bearers[j].state});
    std::sort(found.begin(), found.end(), [](const Clash& a, const Clash& b) { return a.name < b.name; });
    return found;
}

}    // namespace depositary
