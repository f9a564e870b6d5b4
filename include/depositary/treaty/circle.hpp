// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/alternative.hpp>
#include <depositary/text/key.hpp>

#include <variant>
#include <vector>

namespace depositary {

/// A circle of States that no clause could mean, such as an empty list of names.
class InvalidCircle : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

class Circle;

/// Every State and every organization.
struct Everyone {
    friend constexpr bool operator==(Everyone, Everyone) noexcept = default;
};
/// States, not organizations (LAW K-04).
struct OnlyStates {
    friend constexpr bool operator==(OnlyStates, OnlyStates) noexcept = default;
};
/// "all States" of a participation clause, as the depositary understands it on the day (LAW G-04).
struct AllStates {
    friend constexpr bool operator==(AllStates, AllStates) noexcept = default;
};
/// Organizations, as the participation clause admits them (LAW E-01).
struct Organizations {
    friend constexpr bool operator==(Organizations, Organizations) noexcept = default;
};
/// The members of a group of the roster on the day (LAW G-02).
struct MembersOf {
    GroupKey group;
    friend bool operator==(const MembersOf&, const MembersOf&) = default;
};
/// States that have consented to another treaty and have not left it, the same day included, whether or not it is in force (LAW F-01).
struct PartiesTo {
    TreatyKey treaty;
    friend bool operator==(const PartiesTo&, const PartiesTo&) = default;
};
/// States that have signed another treaty; a State bound by it satisfies this too (LAW F-01).
struct SignatoriesOf {
    TreatyKey treaty;
    friend bool operator==(const SignatoriesOf&, const SignatoriesOf&) = default;
};
/// The Parties to this treaty: those for which it is in force (LAW I-01, denominators of amendment clauses).
struct Parties {
    friend constexpr bool operator==(Parties, Parties) noexcept = default;
};
/// The States that have signed this treaty.
struct SignatoryStates {
    friend constexpr bool operator==(SignatoryStates, SignatoryStates) noexcept = default;
};
/// States that are invited or admitted by a decision that the register records as an event with this key, its value naming the State (LAW G-07).
struct InvitedBy {
    EventKey decision;
    friend bool operator==(const InvitedBy&, const InvitedBy&) = default;
};
/// A closed list, in the order of the treaty. Not empty, no State twice.
class Listed {
public:
    explicit Listed(std::vector<StateKey> states);
    [[nodiscard]] const std::vector<StateKey>& states() const noexcept { return states_; }
    friend bool operator==(const Listed&, const Listed&) = default;

private:
    std::vector<StateKey> states_;
};
/// Those in any of the circles. At least two different ones, none of them everyone or itself an alternative, and at most one of
/// them a list of names, which is kept as the first: names before descriptions, so that a sentence reads without doubt.
class AnyCircle {
public:
    explicit AnyCircle(std::vector<Circle> circles);
    [[nodiscard]] const std::vector<Circle>& circles() const noexcept { return circles_; }
    friend bool operator==(const AnyCircle& a, const AnyCircle& b);

private:
    std::vector<Circle> circles_;
};
/// Those of a circle, other than the States listed. The circle is neither a list nor itself an exception.
class OtherThan {
public:
    OtherThan(Circle whole, Listed excepted);
    [[nodiscard]] const Circle& whole() const noexcept { return whole_.front(); }
    [[nodiscard]] const Listed& excepted() const noexcept { return excepted_; }
    friend bool operator==(const OtherThan& a, const OtherThan& b);

private:
    std::vector<Circle> whole_;    // one
    Listed excepted_;
};

/// A set of States as a clause describes it: who may sign, whose instruments count, of whom a fraction is taken. Which States
/// are in it depends on the day.
class Circle {
public:
    using Form = std::variant<Everyone, OnlyStates, AllStates, Organizations, MembersOf, PartiesTo, SignatoriesOf,
                              Parties, SignatoryStates, InvitedBy, Listed, AnyCircle, OtherThan>;

    Circle() = default;    ///< everyone
    template <detail::AlternativeOf<Circle, Form> Kind>
    // NOLINTNEXTLINE(google-explicit-constructor): every form is a circle
    Circle(Kind&& form) : form_(std::forward<Kind>(form)) {}

    [[nodiscard]] const Form& form() const noexcept { return form_; }
    friend bool operator==(const Circle& a, const Circle& b);

private:
    Form form_;
};

/// Whether the circle is one that a clause can take a share or all of: not simply everyone, every State or every organization.
[[nodiscard]] bool is_bounded(const Circle& circle);

}    // namespace depositary
