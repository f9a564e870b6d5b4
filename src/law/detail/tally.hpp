// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "circles.hpp"

#include <depositary/law/need.hpp>
#include <depositary/law/replay.hpp>

#include <string>
#include <vector>

namespace depositary::detail {

/// The acts that count where a clause names `named`: acceptance, approval, definitive signature, succession and their like count
/// as ratification does; an accession counts only if it is named (LAW K-02, K-03).
[[nodiscard]] Acts acts_that_count(Acts named) noexcept;

/// Keeps count of what a condition waits for while the acts go by, and says when it holds (LAW sections J and K).
class Tally {
public:
    Tally(const Condition& condition, const Replay& own);

    /// An act that counts came in. True if any part of the condition takes notice of it.
    bool take_in(StateId state, Act act, Date day, bool counts_in_terms);
    /// An instrument was withdrawn before the condition held: it does not count (K-08).
    void give_back(StateId state);

    /// Whether the condition holds at the end of that day. Days must come in order.
    [[nodiscard]] Truth holds(Date day);
    /// Of `today`, those whose acts served a need that was still open at the holds() before the last.
    [[nodiscard]] StateSet completed_by(const StateSet& today) const;
    /// Every single condition as it stands at the end of that day; which acts counted is left to the caller.
    [[nodiscard]] std::vector<ConditionState> states(Date day) const;
    /// Whether the act counts for the single condition at that place of `states`.
    [[nodiscard]] bool counts_for(std::size_t place, StateId state, Act act) const;
    /// What is open at the end of that day.
    [[nodiscard]] std::vector<Need> needs(Date day) const;

    /// The days on which the condition can come to hold without any act.
    void days_to_look(std::vector<Date>& days) const;
    void missing(std::vector<std::string>& facts) const;

private:
    /// One part of the condition that is not itself a list of conditions.
    struct Leaf {
        const Condition* condition;
        Acts acts;
        std::optional<Date> latest;    ///< acts after it do not count (objections after the period)
        bool organizations_count = true;
        StateSet named;                ///< the States of a closed list
        StateSet deposited;
        Truth before = Truth::no;
        Truth now = Truth::no;
    };
    struct Reached {
        Truth truth;
        Need need;
    };

    void collect(const Condition& condition, std::optional<Date> latest);
    [[nodiscard]] Leaf make_leaf(const Condition& condition, std::optional<Date> latest) const;
    [[nodiscard]] Truth combine(const Condition& condition, std::size_t& leaf, Date day) const;
    [[nodiscard]] Truth holds(const Leaf& leaf, Date day) const;
    [[nodiscard]] Need need(const Leaf& leaf, Date day) const;

    struct Count {
        int sure = 0;
        int possible = 0;    ///< sure, and those of which it is not known whether they are in the circle
    };
    [[nodiscard]] Count count_in(const Leaf& leaf, const Circle& circle, Date day) const;
    [[nodiscard]] StateSet base_of(const FractionDeposited& fraction, Date day, bool& known) const;
    [[nodiscard]] StateSet named_of(const Leaf& leaf, const NamedDeposited& named, Date day, bool& known) const;
    [[nodiscard]] std::int64_t weight_of(const Leaf& leaf, const WeightDeposited& weight, const WeightTable& table, Date day) const;

    const Condition* condition_;
    const Replay* own_;
    Circles circles_;
    std::vector<Leaf> leaves_;
};

}    // namespace depositary::detail
