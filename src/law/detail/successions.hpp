// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/roster/state_set.hpp>

#include <optional>
#include <span>
#include <vector>

namespace depositary::detail {

/// One State after another, by the indices of their roster.
struct Succession {
    StateId predecessor;
    StateId successor;
    Date on;
    SuccessionKind kind;
};

/// Which State of a roster followed which, resolved once for many replays.
class Successions {
public:
    explicit Successions(const Roster& roster);

    /// In the order of their days.
    [[nodiscard]] std::span<const Succession> all() const noexcept { return all_; }
    /// Those in which States that exist no longer became one new State, and those in which one of these came back (LAW D-06).
    [[nodiscard]] std::span<const Succession> unions() const noexcept { return unions_; }
    /// Whether it is the predecessor in one of these.
    [[nodiscard]] bool ever_united(StateId state) const noexcept { return united_.contains(state); }
    /// The union in which the State took part on that day, if it did: its acts were the union's (LAW K-12).
    [[nodiscard]] std::optional<StateId> union_of(const Roster& roster, StateId state, Date day) const;

private:
    std::vector<Succession> all_;
    std::vector<Succession> unions_;
    StateSet united_;    // their predecessors
};

}    // namespace depositary::detail
