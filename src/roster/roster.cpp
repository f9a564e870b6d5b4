// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/roster.hpp>

#include "roster/checks.hpp"
#include "roster/memberships.hpp"

#include <algorithm>
#include <iterator>

namespace depositary {

namespace {

std::array<StateSet, 4> by_kind(std::span<const State> states) {
    std::array<StateSet, 4> kinds;
    for (std::size_t i = 0; i < states.size(); ++i)
        kinds[static_cast<std::size_t>(states[i].kind)].insert(StateId(static_cast<std::uint16_t>(i)));
    return kinds;
}

void refuse_more_than_fit(std::size_t states) {
    if (states > StateSet::capacity)
        throw RosterFull("a roster of " + std::to_string(states) + " States; at most " +
                         std::to_string(StateSet::capacity) + " fit");
}

/// "CAN (Canada), CHN (China)"
std::string list(const Roster& roster, std::span<const StateId> states) {
    std::string text;
    for (const StateId id : states)
        text += (text.empty() ? "" : ", ") + roster.key(id).text() + " (" + present_name(roster[id]) + ")";
    return text;
}

}    // namespace

Roster::Roster(std::vector<State> states, std::vector<Group> groups, std::vector<WeightTable> weights)
    : states_(std::move(states)), groups_(std::move(groups)), weights_(std::move(weights)) {
    refuse_more_than_fit(states_.size());
    index_ = NameIndex(states_);
    Problems problems = roster_detail::contradictions(states_, groups_, weights_, index_, {});
    if (!problems.empty()) throw InputRefused(std::move(problems));
    std::transform(states_.begin(), states_.end(), std::back_inserter(lives_), life_of);
    kinds_ = by_kind(states_);
    existing_ = roster_detail::existence(states_);
    memberships_ = roster_detail::memberships(states_, groups_);
}

Roster::Life Roster::life_of(const State& state) {
    Life life{.stretches = static_cast<std::uint16_t>(state.exists.size()), .kind = state.kind};
    if (state.exists.empty()) return life;
    life.from = state.exists.front().from.value_or(life.from);
    life.until = state.exists.back().until.value_or(life.until);
    return life;
}

StateId Roster::at(std::string_view key_or_name) const {
    if (const auto found = find(key_or_name)) return *found;
    throw unknown(key_or_name);
}

StateId Roster::at(std::string_view key_or_name, Date day) const {
    if (const auto found = find(key_or_name, day)) return *found;
    throw unknown(key_or_name);
}

UnknownState Roster::unknown(std::string_view name) const {
    constexpr std::size_t longest = 200;    // of what is worth repeating
    const std::string quoted = '"' + std::string(name.substr(0, longest)) + (name.size() > longest ? "...\"" : "\"");
    if (const std::vector<StateId> bearers = index_.bearers(name); !bearers.empty())
        return UnknownState(quoted + " stands for several States at different times: " + list(*this, bearers) +
                            "; give the key");
    const std::vector<StateId> similar = index_.similar(name);
    return UnknownState("no State is called " + quoted +
                        (similar.empty() ? "" : "; those that look like it: " + list(*this, similar)));
}

std::optional<StateId> Roster::find_iso_numeric(int code) const {
    const auto found =
        std::find_if(states_.begin(), states_.end(), [&](const State& state) { return state.iso_numeric == code; });
    if (found == states_.end()) return std::nullopt;
    return StateId(static_cast<std::uint16_t>(found - states_.begin()));
}

std::optional<StateId> Roster::find_cow(int code, Date day) const {
    const auto found = std::find_if(states_.begin(), states_.end(),
                                    [&](const State& state) { return state.cow == code && exists_on(state, day); });
    if (found == states_.end()) return std::nullopt;
    return StateId(static_cast<std::uint16_t>(found - states_.begin()));
}

const SetHistory& Roster::history(const GroupKey& group) const {
    const auto found = memberships_.find(group);
    if (found == memberships_.end()) throw UnknownGroup("the roster has no group \"" + group.text() + '"');
    return found->second;
}

const WeightTable* Roster::weights(const WeightKey& table) const {
    const auto found =
        std::find_if(weights_.begin(), weights_.end(), [&](const WeightTable& each) { return each.key == table; });
    return found == weights_.end() ? nullptr : &*found;
}

}    // namespace depositary
