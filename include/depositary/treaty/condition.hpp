// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/text/alternative.hpp>
#include <depositary/text/key.hpp>
#include <depositary/treaty/act.hpp>
#include <depositary/treaty/circle.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <variant>
#include <vector>

namespace depositary {

/// A condition that no clause could mean: a count of nothing, a share above the whole, an alternative without alternatives.
class InvalidCondition : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// An exact share of a whole, in lowest terms: above 0, at most 1 (LAW J-05: no floating point).
class Ratio {
public:
    /// Throws InvalidCondition unless 0 < numerator <= denominator <= 1,000,000.
    Ratio(std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] std::int64_t numerator() const noexcept { return numerator_; }
    [[nodiscard]] std::int64_t denominator() const noexcept { return denominator_; }
    /// The least whole number that is at least this share of `whole`: two thirds of 191 are 128 (LAW J-05).
    [[nodiscard]] std::int64_t at_least(std::int64_t whole) const noexcept;
    /// The least whole number that is more than this share of `whole`: more than one half of 46 is 24.
    [[nodiscard]] std::int64_t more_than(std::int64_t whole) const noexcept;
    friend bool operator==(const Ratio&, const Ratio&) = default;

private:
    std::int64_t numerator_;
    std::int64_t denominator_;
};

/// The acts that a condition can wait for: those that stand for themselves. Acts about other acts (corrections, confirmations,
/// withdrawals of an instrument ...) change what those count for, but are not counted.
inline constexpr Acts countable =
    consents |
    Acts{
        Act::signature, Act::provisional_application, Act::notification, Act::declaration, Act::reservation,
        Act::objection, Act::acceptance_of_accession, Act::opt_out,      Act::opt_in,      Act::territorial_application,
        Act::withdrawal};

/// Whether a bound itself is enough: "at least 55 per cent" (LAW J-05) or "more than one half".
enum class Bound : std::uint8_t { at_least, more_than };

/// How instruments of organizations count (LAW E-05, E-06).
enum class OrganizationsCount : std::uint8_t {
    counted,           ///< no clause: like any other instrument
    not_additional,    ///< "not counted as additional to those deposited by member States": never counted in practice (E-06)
    never_counted,    ///< "any instrument deposited by an organization shall not be counted"
};

/// "the 40th instrument of ratification, acceptance, approval or accession is deposited": one per State (LAW K-01).
class InstrumentCount {
public:
    static constexpr int max_number = 999;

    /// Throws InvalidCondition unless the number is 1 to max_number, reachable if States are listed, and the acts countable.
    InstrumentCount(int number, Acts acts, Circle by = {},
                    OrganizationsCount organizations = OrganizationsCount::counted);
    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] Acts acts() const noexcept { return acts_; }
    /// Whose instruments count: "by States", "by Parties to the parent" (LAW K-04, K-05).
    [[nodiscard]] const Circle& by() const noexcept { return by_; }
    [[nodiscard]] OrganizationsCount organizations() const noexcept { return organizations_; }
    friend bool operator==(const InstrumentCount&, const InstrumentCount&) = default;

private:
    int number_;
    Acts acts_;
    Circle by_;
    OrganizationsCount organizations_;
};

/// On which day the base of a fraction is looked at (LAW T-03).
struct BaseOnEachDay {
    friend constexpr bool operator==(BaseOnEachDay, BaseOnEachDay) noexcept = default;
};
struct BaseOnAdoption {
    friend constexpr bool operator==(BaseOnAdoption, BaseOnAdoption) noexcept = default;
};
using BaseDay = std::variant<BaseOnEachDay, BaseOnAdoption, Date>;

/// "instruments of ... have been deposited by at least two thirds of the Parties". Only members of the base count (LAW T-04);
/// the number needed is never rounded down (J-05).
class FractionDeposited {
public:
    /// Throws InvalidCondition for more than the whole, or if the base is not bounded (is_bounded).
    FractionDeposited(Bound bound, Ratio share, Circle of, BaseDay on, Acts acts,
                      OrganizationsCount organizations = OrganizationsCount::counted);
    [[nodiscard]] Bound bound() const noexcept { return bound_; }
    [[nodiscard]] const Ratio& share() const noexcept { return share_; }
    [[nodiscard]] const Circle& of() const noexcept { return of_; }
    [[nodiscard]] const BaseDay& on() const noexcept { return on_; }
    [[nodiscard]] Acts acts() const noexcept { return acts_; }
    [[nodiscard]] OrganizationsCount organizations() const noexcept { return organizations_; }
    friend bool operator==(const FractionDeposited&, const FractionDeposited&) = default;

private:
    Bound bound_;
    Ratio share_;
    Circle of_;
    BaseDay on_;
    Acts acts_;
    OrganizationsCount organizations_;
};

/// Whether a table of weights is fixed by the treaty or read anew on each day (LAW J-04).
enum class WeightDating : std::uint8_t { frozen, floating };

/// A weight in the unit of its table, exact: `value` times ten to the power of minus `decimals` (0 to max_decimals).
struct Amount {
    static constexpr int max_decimals = 9;
    std::int64_t value = 0;
    int decimals = 0;
    friend bool operator==(const Amount&, const Amount&) = default;
};

/// "instruments of ... have been deposited by States accounting for at least 55 per cent of T", or for an amount in T's unit.
class WeightDeposited {
public:
    using Least = std::variant<Ratio, Amount>;
    /// Throws InvalidCondition for a weight of nothing or for more than the whole.
    WeightDeposited(Bound bound, Least least, WeightKey table, WeightDating dating, Acts acts, Circle by = {});
    [[nodiscard]] Bound bound() const noexcept { return bound_; }
    [[nodiscard]] const Least& least() const noexcept { return least_; }
    [[nodiscard]] const WeightKey& table() const noexcept { return table_; }
    [[nodiscard]] WeightDating dating() const noexcept { return dating_; }
    [[nodiscard]] Acts acts() const noexcept { return acts_; }
    [[nodiscard]] const Circle& by() const noexcept { return by_; }
    friend bool operator==(const WeightDeposited&, const WeightDeposited&) = default;

private:
    Bound bound_;
    Least least_;
    WeightKey table_;
    WeightDating dating_;
    Acts acts_;
    Circle by_;
};

/// "instruments of ... have been deposited by all of ...", or "by at least 17 of ...": named States or a named circle (LAW J-03).
class NamedDeposited {
public:
    /// Throws InvalidCondition if the circle is not bounded, or if `at_least` is not less than the number of the names.
    NamedDeposited(std::optional<int> at_least, Circle of, Acts acts);
    /// Empty: all of them.
    [[nodiscard]] std::optional<int> at_least() const noexcept { return at_least_; }
    [[nodiscard]] const Circle& of() const noexcept { return of_; }
    [[nodiscard]] Acts acts() const noexcept { return acts_; }
    friend bool operator==(const NamedDeposited&, const NamedDeposited&) = default;

private:
    std::optional<int> at_least_;
    Circle of_;
    Acts acts_;
};

/// Another treaty, mostly the parent, is in force (LAW F-04).
struct TreatyInForce {
    TreatyKey treaty;
    friend bool operator==(const TreatyInForce&, const TreatyInForce&) = default;
};

/// The register records an event: a decision of a meeting, a waiver (LAW J-03).
struct EventRecorded {
    EventKey event;
    friend bool operator==(const EventRecorded&, const EventRecorded&) = default;
};

/// A date has come.
struct DateReached {
    Date date;
    friend bool operator==(const DateReached&, const DateReached&) = default;
};

class Condition;

/// Deemed accepted: the day has passed and the objections did not reach their own condition by its end (LAW T-09). `objections`
/// counts acts of the kind `objection` or `opt_out`.
class SilenceUntil {
public:
    SilenceUntil(Date until, Condition objections);
    [[nodiscard]] Date until() const noexcept { return until_; }
    [[nodiscard]] const Condition& objections() const noexcept { return objections_.front(); }
    friend bool operator==(const SilenceUntil& a, const SilenceUntil& b);

private:
    Date until_;
    std::vector<Condition> objections_;    // one
};

/// All of the parts hold together (LAW J-02). Two to Condition::max_parts different ones, none of them itself an AllOf.
class AllOf {
public:
    explicit AllOf(std::vector<Condition> parts);
    [[nodiscard]] const std::vector<Condition>& parts() const noexcept { return parts_; }
    friend bool operator==(const AllOf& a, const AllOf& b);

private:
    std::vector<Condition> parts_;
};

/// One or more of the parts hold. Two to Condition::max_parts different ones, none of them itself an AnyOf.
class AnyOf {
public:
    explicit AnyOf(std::vector<Condition> parts);
    [[nodiscard]] const std::vector<Condition>& parts() const noexcept { return parts_; }
    friend bool operator==(const AnyOf& a, const AnyOf& b);

private:
    std::vector<Condition> parts_;
};

/// At least `number` of the parts hold; more than one and fewer than all, else it is an AnyOf or an AllOf.
class AtLeastOf {
public:
    AtLeastOf(int number, std::vector<Condition> parts);
    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] const std::vector<Condition>& parts() const noexcept { return parts_; }
    friend bool operator==(const AtLeastOf& a, const AtLeastOf& b);

private:
    int number_;
    std::vector<Condition> parts_;
};

/// What must come about for a treaty to enter into force: a closed sum of kinds. Once held, a condition stays held (LAW K-14).
/// Conditions nest at most `max_depth` deep, as deep as (a), (i), (A), (1) can letter them.
class Condition {
public:
    using Form = std::variant<InstrumentCount, FractionDeposited, WeightDeposited, NamedDeposited, TreatyInForce,
                              EventRecorded, DateReached, SilenceUntil, AllOf, AnyOf, AtLeastOf>;
    static constexpr int max_depth = 4;
    static constexpr std::size_t max_parts =
        20;    ///< of one list: (a) to (t), so that no letter is taken for a Roman number beyond (i)

    template <detail::AlternativeOf<Condition, Form> Kind>
    // NOLINTNEXTLINE(google-explicit-constructor): every kind is a condition
    Condition(Kind&& form) : form_(std::forward<Kind>(form)) {
        check();
    }

    [[nodiscard]] const Form& form() const noexcept { return form_; }
    /// 0 for a single condition, 1 for a list of those, and so on; of silence, that of the condition on objections.
    [[nodiscard]] int depth() const noexcept;
    friend bool operator==(const Condition& a, const Condition& b);

private:
    void check() const;
    Form form_;
};

/// The parts of a list of conditions; empty for a single one.
[[nodiscard]] const std::vector<Condition>& parts_of(const Condition& condition) noexcept;

}    // namespace depositary
