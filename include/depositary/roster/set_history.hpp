// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state.hpp>
#include <depositary/roster/state_set.hpp>

#include <span>
#include <vector>

namespace depositary {

/// A set of States over time: the members of a group, the States that exist.
class SetHistory {
public:
    struct Stay {
        StateId state;
        Interval when;
    };

    /// Empty on every day.
    SetHistory() = default;
    explicit SetHistory(std::span<const Stay> stays);

    [[nodiscard]] const StateSet& on(Date day) const noexcept;
    /// The days on which the set differs from that of the day before, in the order of time.
    [[nodiscard]] const std::vector<Date>& changes() const noexcept { return changes_; }

private:
    std::vector<Date> changes_;
    std::vector<StateSet> sets_{StateSet{}};    // the set before the first change, and from each change on
};

}    // namespace depositary
