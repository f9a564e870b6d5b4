// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace depositary::detail {

/// Who is in a circle on a day, seen from a replay.
struct Members {
    StateSet states;
    bool known = true;    ///< false: a record or a group that it depends on is missing
};

/// Whether the circle asks who has signed the treaty itself or is a Party to it.
[[nodiscard]] bool looks_at_own(const Circle& circle);

/// Whether the circle asks for a standing in another treaty (F-01).
[[nodiscard]] bool asks_for_parent(const Circle& circle);

/// Reads circles against the roster, the replays around and the replay itself as far as it has come.
class Circles {
public:
    explicit Circles(const Replay& own);

    [[nodiscard]] Truth contains(const Circle& circle, StateId state, Date day) const;
    /// Whether it is one of those for whom the circle of a participation clause stands; an organization is if its own clause
    /// admits it (E-01).
    [[nodiscard]] Truth may_take_part(const Circle& circle, StateId state, Date day) const;
    [[nodiscard]] Members members(const Circle& circle, Date day) const;
    /// The replay of another treaty, by the key that stands in a clause; null if there is none. Clauses ask for the same one act after
    /// act.
    [[nodiscard]] const Replay* other(const TreatyKey& treaty) const;
    /// The days on which a circle may change without an act of this register: with another treaty's Parties, or with a group.
    void days_of_change(const Circle& circle, std::vector<Date>& days) const;
    /// The records and groups that the circle depends on and that are not there.
    void missing(const Circle& circle, std::vector<std::string>& facts) const;

private:
    [[nodiscard]] const StateSet& all_States_on(Date day) const;
    [[nodiscard]] Truth is_one_of_all_States(StateId state, Date day) const;
    [[nodiscard]] StateSet named(const Listed& listed) const;
    [[nodiscard]] StateSet filtered(const Circle& circle, Date day) const;

    const Replay& own_;
    const SetHistory* all_States_ = nullptr;
    mutable std::optional<Date> looked_on_{};    // the day of which who_they_were_ tells
    mutable const StateSet* who_they_were_ = nullptr;
    struct Asked {
        const TreatyKey* key = nullptr;    ///< where it stands in a clause
        const Replay* replay = nullptr;
    };
    mutable std::array<Asked, 4> asked_{};    // for what was asked last
    mutable std::size_t next_asked_ = 0;
};

}    // namespace depositary::detail
