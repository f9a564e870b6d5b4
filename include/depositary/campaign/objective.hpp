// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/period.hpp>
#include <depositary/treaty/clauses.hpp>
#include <depositary/treaty/condition.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace depositary {

/// A campaign that nobody could run: an objective of nothing, a deadline before the start, a pledge that nobody heard.
class InvalidCampaign : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// Where a fact about a campaign was found, and how sure it is.
struct Evidence {
    std::string source{};                    ///< empty: the source of the whole campaign
    std::optional<Certainty> certainty{};    ///< empty: that of the whole campaign
    std::string note{};
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What a campaign wants of a State.
enum class Step : std::uint8_t {
    sign,    ///< done by whoever has signed and not withdrawn it, and by whoever is bound anyway (LAW F-01)
    join,    ///< done by whoever has consented to be bound and not left, in force for it or not
};

/// "sign", "join".
[[nodiscard]] std::string_view to_string(Step step);
[[nodiscard]] std::optional<Step> parse_step(std::string_view word);

/// The acts that campaigns ask for: signatures and consents.
inline constexpr Acts campaigned_for = signatures | consents;

/// Of which instruments an objective speaks.
enum class Counting : std::uint8_t {
    total,    ///< all that were ever deposited
    further,    ///< those since the campaign began; where its first day is not known exactly, since the last day that it can be
};

/// "total", "further".
[[nodiscard]] std::string_view to_string(Counting counting);
[[nodiscard]] std::optional<Counting> parse_counting(std::string_view word);

/// "the first twenty instruments": one per State, counted as for entry into force (LAW K-01 to K-03). A State that left later or
/// ceased to exist stays in the count (K-07, K-09); a withdrawn signature or instrument does not (K-08).
class InstrumentsGoal {
public:
    /// Throws InvalidCampaign unless the number is 1 to InstrumentCount::max_number and reachable if States are listed, and the acts
    /// are of those that are campaigned for.
    explicit InstrumentsGoal(int number, Acts acts = consents, Counting counting = Counting::total, Circle by = {});

    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] Acts acts() const noexcept { return acts_; }
    [[nodiscard]] Counting counting() const noexcept { return counting_; }
    /// Whose instruments count: "ten further African States". Everyone's: organizations only where the treaty counts them (LAW E-06).
    [[nodiscard]] const Circle& by() const noexcept { return by_; }
    friend bool operator==(const InstrumentsGoal&, const InstrumentsGoal&) = default;

private:
    int number_;
    Acts acts_;
    Counting counting_;
    Circle by_;
};

/// The treaty is in force.
struct EntryIntoForceGoal {
    friend constexpr bool operator==(EntryIntoForceGoal, EntryIntoForceGoal) noexcept = default;
};

/// At least a share of a circle of States, or all of it: "two thirds of the members of the African Union".
class ShareGoal {
public:
    /// Throws InvalidCampaign if nothing can be a share of the circle (is_denominator).
    ShareGoal(Ratio share, Circle of, BaseDay on = BaseOnEachDay{}, Step step = Step::join);

    [[nodiscard]] const Ratio& share() const noexcept { return share_; }
    [[nodiscard]] const Circle& of() const noexcept { return of_; }
    /// The day on which the circle is looked at.
    [[nodiscard]] const BaseDay& on() const noexcept { return on_; }
    [[nodiscard]] Step step() const noexcept { return step_; }
    friend bool operator==(const ShareGoal&, const ShareGoal&) = default;

private:
    Ratio share_;
    Circle of_;
    BaseDay on_;
    Step step_;
};

/// Every one of these States.
struct NamedGoal {
    Listed states;
    Step step = Step::join;
    friend bool operator==(const NamedGoal&, const NamedGoal&) = default;
};

/// Everyone who can join has joined. Who that is, and as of which day, is always said: 193, 195 or 197 States are different goals.
class UniversalityGoal {
public:
    /// Throws InvalidCampaign if the circle is no denominator.
    UniversalityGoal(Circle of, BaseDay on);

    [[nodiscard]] const Circle& of() const noexcept { return of_; }
    [[nodiscard]] const BaseDay& on() const noexcept { return on_; }
    friend bool operator==(const UniversalityGoal&, const UniversalityGoal&) = default;

private:
    Circle of_;
    BaseDay on_;
};

using Goal = std::variant<InstrumentsGoal, EntryIntoForceGoal, ShareGoal, NamedGoal, UniversalityGoal>;

/// The word for the kind of goal in files: "instruments", "entry into force", "share", "named", "universality".
[[nodiscard]] std::string_view kind_of(const Goal& goal);

/// Whether one can say of a circle on a day how many are in it: those of clauses (is_bounded), and "all States".
[[nodiscard]] bool is_denominator(const Circle& circle);

/// What a campaign wants, and by when.
struct Objective {
    Goal goal;
    std::optional<DateInterval> deadline{};    ///< its last day is still in time
    Evidence evidence{};
    friend bool operator==(const Objective&, const Objective&) = default;
};

/// "20 States with any form of consent", "all members of \"eu\" to sign".
[[nodiscard]] std::string in_words(const Goal& goal);
/// The goal, and ", by 2009".
[[nodiscard]] std::string in_words(const Objective& objective);

}    // namespace depositary
