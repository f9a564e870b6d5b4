// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state.hpp>
#include <depositary/roster/state_set.hpp>
#include <depositary/roster/weights.hpp>
#include <depositary/text/document.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace depositary {

/// A name or key that no State of the roster has, or that several have.
class UnknownState : public std::out_of_range {
public:
    using std::out_of_range::out_of_range;
};

/// A dated group of States: the Members of the United Nations, the European Union, a regional group.
struct Group {
    GroupKey key;
    std::string name;
    std::string source;
    friend bool operator==(const Group&, const Group&) = default;
};

/// The register of States: keys, dated names and codes, existence, predecessors, dated memberships of groups, dated weights.
/// Immutable, so that it can be shared between threads and registers.
class Roster {
public:
    /// Throws RosterFull beyond StateSet::capacity, and InputRefused if a key, name or code stands for two States, if a membership
    /// names no group, or a weight no State.
    Roster(std::vector<State> states, std::vector<Group> groups, std::vector<WeightTable> weights);

    [[nodiscard]] std::size_t size() const noexcept { return states_.size(); }
    [[nodiscard]] const State& operator[](StateId state) const noexcept { return states_[state.index()]; }
    [[nodiscard]] const StateKey& key(StateId state) const noexcept { return states_[state.index()].key; }
    [[nodiscard]] std::span<const State> states() const noexcept { return states_; }
    [[nodiscard]] std::span<const Group> groups() const noexcept { return groups_; }
    [[nodiscard]] std::span<const WeightTable> weights() const noexcept { return weights_; }

    /// The State of that key, former key, name, alias or code; letter case, accents and doubled blanks do not matter. Nothing if
    /// none has it: never a guess.
    [[nodiscard]] std::optional<StateId> find(std::string_view key_or_name) const;
    /// As find; throws UnknownState, naming those that look alike.
    [[nodiscard]] StateId at(std::string_view key_or_name) const;

    [[nodiscard]] bool knows(const GroupKey& group) const;
    /// The members of the group on that day; throws UnknownGroup if the roster has no such group.
    [[nodiscard]] StateSet members(const GroupKey& group, Date day) const;
    [[nodiscard]] bool is_member(StateId state, const GroupKey& group, Date day) const;
    /// Those of that kind, whatever the day.
    [[nodiscard]] const StateSet& of_kind(EntityKind kind) const noexcept;
    /// Those that exist on that day.
    [[nodiscard]] StateSet existing(Date day) const;
    /// The table of that key, or null.
    [[nodiscard]] const WeightTable* weights(const WeightKey& table) const;

private:
    friend class RosterIndex;
    std::vector<State> states_;
    std::vector<Group> groups_;
    std::vector<WeightTable> weights_;
    std::unordered_map<std::string, StateId> by_name_;
    // what else the implementation wants
};

/// A group that the roster does not have.
class UnknownGroup : public std::out_of_range {
public:
    using std::out_of_range::out_of_range;
};

/// The roster that is built into the library, read once, on first use.
[[nodiscard]] std::shared_ptr<const Roster> built_in_roster();

}    // namespace depositary
