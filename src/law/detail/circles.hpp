// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <string>
#include <vector>

namespace depositary::detail {

/// Who is in a circle on a day, seen from a replay.
struct Members {
    StateSet states;
    bool known = true;    ///< false: a record or a group that it depends on is missing
};

/// Reads circles against the roster, the replays around and the replay itself as far as it has come.
class Circles {
public:
    explicit Circles(const Replay& own);

    [[nodiscard]] Truth contains(const Circle& circle, StateId state, Date day) const;
    [[nodiscard]] Members members(const Circle& circle, Date day) const;
    /// The days on which a circle may change because another treaty's parties do.
    void days_of_change(const Circle& circle, std::vector<Date>& days) const;
    /// The records and groups that the circle depends on and that are not there.
    void missing(const Circle& circle, std::vector<std::string>& facts) const;

private:
    [[nodiscard]] Truth is_one_of_all_States(StateId state, Date day) const;

    const Replay& own_;
    const SetHistory* all_States_ = nullptr;
};

}    // namespace depositary::detail
