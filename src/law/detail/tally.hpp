// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "circles.hpp"

#include <depositary/law/need.hpp>
#include <depositary/law/replay.hpp>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace depositary::detail {

/// The acts that count where a clause names `named`: acceptance, approval, definitive signature, succession and their like count
/// as ratification does; an accession counts only if it is named (LAW K-02, K-03).
[[nodiscard]] Acts acts_that_count(Acts named) noexcept;

/// The clause that the residual rule gives a treaty without one, if the States that negotiated it are a closed list: the consent
/// of all of them (LAW J-01). Null if the treaty has a clause, for the whole or for parts, or if nobody says who negotiated it.
[[nodiscard]] std::shared_ptr<const EntryIntoForceClause> residual_clause(const Treaty& treaty);

/// The kinds of conditions that are not lists of conditions.
using Single =
    std::variant<const InstrumentCount*, const FractionDeposited*, const WeightDeposited*, const NamedDeposited*,
                 const TreatyInForce*, const EventRecorded*, const DateReached*, const SilenceUntil*>;

/// Keeps count of what a condition waits for while the acts go by, and says when it holds (LAW sections J and K).
class Tally {
public:
    Tally(const Condition& condition, const Replay& own);

    /// An act that counts came in. True if any part of the condition takes notice of it.
    bool take_in(StateId state, Act act, Date day, bool counts_in_terms);
    /// What the State did by acts of these kinds does not count any more (K-08).
    void give_back(StateId state, Acts kinds);

    /// Whether the condition holds at the end of that day. Days must come in order.
    [[nodiscard]] Truth holds(Date day);
    /// Of `today`, those whose acts of that day served a need that was still open on the day looked at before.
    [[nodiscard]] StateSet completed_by(const StateSet& today, Date day) const;
    /// Whether an organization was left out as not additional, so that another reading of the clause has to be looked at.
    [[nodiscard]] bool leaves_out() const noexcept { return leaves_out_; }
    /// The first day on which it would have held if organizations were counted to the letter (E-06); empty if that never
    /// mattered.
    [[nodiscard]] std::optional<Date> held_literally_from() const noexcept { return literally_from_; }
    /// Whether an act of that kind counts for any part of the condition.
    [[nodiscard]] bool names(Act act, Date day) const;
    /// The day on which the count of that number was reached, for good so far (L-03).
    [[nodiscard]] std::optional<Date> reached(int number) const;

    /// Every single condition as it stands at the end of that day; which acts counted is left to the caller.
    [[nodiscard]] std::vector<ConditionState> states(Date day) const;
    /// Whether the act counts for the single condition at that place of `states`.
    [[nodiscard]] bool counts_for(std::size_t place, StateId state, Act act, Date day) const;
    /// What is open at the end of that day.
    [[nodiscard]] std::vector<Need> needs(Date day) const;

    /// The days on which the condition can come to hold without any act.
    void days_to_look(std::vector<Date>& days) const;
    void missing(std::vector<std::string>& facts) const;
    /// Whether it looks at the Parties or the signatories of the treaty itself.
    [[nodiscard]] bool depends_on_own_standing() const;

private:
    struct Leaf {
        const Condition* condition;
        Single single;
        Acts acts{};
        const Circle* circle = nullptr;    ///< whose acts count; null for everyone's
        std::optional<Date> latest{};      ///< acts after it do not count (objections after the period)
        OrganizationsCount organizations = OrganizationsCount::counted;
        std::optional<StateSet> named{};    ///< the States of a closed list
        StateSet deposited{};
        StateSet left_out{};    ///< organizations that deposited and are not counted as additional
        Truth before = Truth::no;
        Truth now = Truth::no;
        std::optional<Date> since{};    ///< the day on which it came to hold; empty while it does not
    };
    struct Count {
        int sure = 0;
        int possible = 0;    ///< sure, and those of which it is not known whether they are in the circle
    };
    struct Weight {
        std::int64_t sure = 0;
        std::int64_t possible = 0;    ///< sure, and what may belong to States that the table does not have
    };

    void collect(const Condition& condition, std::optional<Date> latest);
    void add_leaf(const Condition& condition, const Single& single, std::optional<Date> latest);
    [[nodiscard]] StateSet named_in(const Listed& listed) const;
    template <class Of>
    [[nodiscard]] Truth combine(const Condition& condition, std::size_t& leaf, Date day, Of&& of) const;
    void hold_literally(Date day);
    [[nodiscard]] int counted_literally(const Leaf& leaf, Date day) const;

    [[nodiscard]] Truth holds(const Leaf& leaf, Date day) const;
    [[nodiscard]] Truth holds(const Leaf& leaf, const InstrumentCount& count, Date day) const;
    [[nodiscard]] Truth holds(const Leaf& leaf, const FractionDeposited& fraction, Date day) const;
    [[nodiscard]] Truth holds(const Leaf& leaf, const WeightDeposited& weight, Date day) const;
    [[nodiscard]] Truth holds(const Leaf& leaf, const NamedDeposited& named, Date day) const;
    [[nodiscard]] Truth holds(const TreatyInForce& other, Date day) const;

    [[nodiscard]] Need need(const Leaf& leaf, Date day) const;
    [[nodiscard]] Need need(const Leaf& leaf, const FractionDeposited& fraction, Date day) const;
    [[nodiscard]] Need need(const Leaf& leaf, const WeightDeposited& weight, Date day) const;
    [[nodiscard]] Need need(const Leaf& leaf, const NamedDeposited& named, Date day) const;

    [[nodiscard]] Truth is_within(const Leaf& leaf, StateId state, Date day) const;
    [[nodiscard]] Count count_in(const Leaf& leaf, Date day) const;
    [[nodiscard]] Members base_of(const FractionDeposited& fraction, Date day) const;
    [[nodiscard]] Members named_of(const Leaf& leaf, const NamedDeposited& named, Date day) const;
    [[nodiscard]] Weight weight_of(const Leaf& leaf, const WeightTable& table, Date day) const;
    [[nodiscard]] const AssertedWeight* asserted(const WeightDeposited& weight, Date day) const;
    [[nodiscard]] const WeightTable* table_of(const WeightDeposited& weight) const;
    [[nodiscard]] const Roster& roster() const { return own_->record().roster(); }

    const Condition* condition_;
    const Replay* own_;
    Circles circles_;
    std::vector<Leaf> leaves_;
    std::optional<Date> looked_on_;    // the day of the last holds()
    bool leaves_out_ = false;          // an organization was left out
    std::optional<Date> literally_from_;
};

}    // namespace depositary::detail
