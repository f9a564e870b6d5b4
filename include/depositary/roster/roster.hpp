// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/name_index.hpp>
#include <depositary/roster/set_history.hpp>
#include <depositary/roster/state.hpp>
#include <depositary/roster/state_set.hpp>
#include <depositary/roster/weights.hpp>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
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

/// A group that the roster does not have.
class UnknownGroup : public std::out_of_range {
public:
    using std::out_of_range::out_of_range;
};

/// A dated group of States: the Members of the United Nations, the European Union, a regional group. Who belongs stands with the
/// States; the members of the groups included belong too. Every entry of the kinds in `every` belongs while it exists, but one
/// that has memberships of its own in the group belongs only by these.
struct Group {
    GroupKey key;
    std::string name{};
    std::string source{};
    std::vector<GroupKey> includes{};
    std::vector<EntityKind> every{};
    friend bool operator==(const Group&, const Group&) = default;
};

/// The register of States: keys, dated names and codes, existence, predecessors, dated memberships of groups, dated weights.
/// Immutable, so that it can be shared between threads and registers.
class Roster {
public:
    /// The States in the order of their keys. Throws RosterFull beyond StateSet::capacity, and InputRefused with all that is wrong:
    /// a key, name or code stands for two States at the same time, a membership names no group, a predecessor no State, a group
    /// includes itself, weights add up to more than their total.
    Roster(std::vector<State> states, std::vector<Group> groups, std::vector<WeightTable> weights);

    [[nodiscard]] std::size_t size() const noexcept { return states_.size(); }
    [[nodiscard]] const State& operator[](StateId state) const noexcept { return states_[state.index()]; }
    [[nodiscard]] const StateKey& key(StateId state) const noexcept { return states_[state.index()].key; }
    [[nodiscard]] std::span<const State> states() const noexcept { return states_; }
    /// Calls f for each State, in the order of the keys.
    template <class F>
    void for_each(F&& f) const {
        for (std::size_t i = 0; i < states_.size(); ++i) f(StateId(static_cast<std::uint16_t>(i)));
    }
    [[nodiscard]] std::span<const Group> groups() const noexcept { return groups_; }
    [[nodiscard]] std::span<const WeightTable> weights() const noexcept { return weights_; }

    /// The State of that key, former key, name, alias or alpha-2 code; letter case, accents and doubled blanks do not matter.
    /// Nothing if none has it or several had it ("Yugoslavia"): never a guess.
    [[nodiscard]] std::optional<StateId> find(std::string_view key_or_name) const { return index_.find(key_or_name); }
    /// As above; of several, the one that had it on that day.
    [[nodiscard]] std::optional<StateId> find(std::string_view key_or_name, Date day) const {
        return index_.find(key_or_name, day);
    }
    /// As find; throws UnknownState, naming those that it could be.
    [[nodiscard]] StateId at(std::string_view key_or_name) const;
    [[nodiscard]] StateId at(std::string_view key_or_name, Date day) const;
    /// What `at` throws for a name that it does not find: looking for names that are like it takes a while.
    [[nodiscard]] UnknownState unknown(std::string_view name) const;
    [[nodiscard]] std::optional<StateId> find_iso_numeric(int code) const;
    /// The State that has that Correlates of War code on that day: Yugoslavia and Serbia share one.
    [[nodiscard]] std::optional<StateId> find_cow(int code, Date day) const;

    [[nodiscard]] bool knows(const GroupKey& group) const { return memberships_.contains(group); }
    /// The members of the group on that day; throws UnknownGroup if the roster has no such group.
    [[nodiscard]] const StateSet& members(const GroupKey& group, Date day) const { return history(group).on(day); }
    [[nodiscard]] bool is_member(StateId state, const GroupKey& group, Date day) const {
        return members(group, day).contains(state);
    }
    /// The members of the group on every day; throws UnknownGroup.
    [[nodiscard]] const SetHistory& history(const GroupKey& group) const;
    /// Those of that kind, whatever the day.
    [[nodiscard]] const StateSet& of_kind(EntityKind kind) const noexcept {
        return kinds_[static_cast<std::size_t>(kind)];
    }
    /// What kind of entry the State is.
    [[nodiscard]] EntityKind kind(StateId state) const noexcept { return lives_[state.index()].kind; }
    /// Whether the State exists on that day.
    [[nodiscard]] bool exists(StateId state, Date day) const noexcept {
        const Life& life = lives_[state.index()];
        return life.from <= day && day < life.until && (life.stretches < 2 || exists_on(states_[state.index()], day));
    }
    /// The first day on which the State exists no more, for good; empty if there is none.
    [[nodiscard]] std::optional<Date> ceases(StateId state) const noexcept {
        const Life& life = lives_[state.index()];
        return life.until == Date::max() ? std::nullopt : std::optional(life.until);
    }
    /// Whether the State exists by stretches: it was part of another for a while.
    [[nodiscard]] bool exists_by_stretches(StateId state) const noexcept { return lives_[state.index()].stretches > 1; }
    /// Those that exist on that day.
    [[nodiscard]] const StateSet& existing(Date day) const noexcept { return existing_.on(day); }
    /// The table of that key, or null.
    [[nodiscard]] const WeightTable* weights(const WeightKey& table) const;

private:
    /// What is asked of a State again and again, in little room.
    struct Life {
        Date from = Date::min();
        Date until = Date::max();    ///< of the last stretch
        std::uint16_t stretches = 0;
        EntityKind kind = EntityKind::state;
    };
    [[nodiscard]] static Life life_of(const State& state);

    std::vector<State> states_;
    std::vector<Group> groups_;
    std::vector<WeightTable> weights_;
    NameIndex index_;
    std::vector<Life> lives_;
    std::array<StateSet, 4> kinds_;
    SetHistory existing_;
    std::unordered_map<GroupKey, SetHistory> memberships_;
};

/// The roster that is built into the library, read once, on first use.
[[nodiscard]] std::shared_ptr<const Roster> built_in_roster();

}    // namespace depositary
