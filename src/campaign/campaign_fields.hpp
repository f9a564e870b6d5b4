// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/clause_fields.hpp"

#include <depositary/campaign/campaign.hpp>
#include <depositary/roster/roster.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace depositary::campaign_file {

/// The fields of one table of a campaign file.
class CampaignFields : public definition::ClauseFields {
public:
    /// With a roster, States go by their keys and their names, and one that it does not have is a problem; without, by any key.
    CampaignFields(const text::Node& table, std::string name, Problems& problems, const Roster* roster = nullptr)
        : ClauseFields(table, std::move(name), problems), roster_(roster) {}

    [[nodiscard]] const Roster* roster() const noexcept { return roster_; }

    /// A day, a month, a year, or two days with a slash between; what is there and is none of them is a problem.
    [[nodiscard]] std::optional<DateInterval> interval(std::string_view key);
    /// As above, or "unknown"; a problem if nothing is there.
    [[nodiscard]] Beginning beginning(std::string_view key);
    /// As above; open if nothing is there.
    [[nodiscard]] End end(std::string_view key);
    /// `from` and `until`.
    [[nodiscard]] Period period();
    /// `on`, or `from` and `until`.
    [[nodiscard]] Period day_or_period();

    [[nodiscard]] std::optional<StateKey> state(std::string_view key);
    /// A problem if nothing is there.
    [[nodiscard]] std::optional<StateKey> required_state(std::string_view key) {
        require(key);
        return state(key);
    }
    [[nodiscard]] std::vector<StateKey> states(std::string_view key);
    /// One act; absent or no act word is a problem.
    [[nodiscard]] std::optional<Act> act(std::string_view key);
    /// An amount and a currency, "12500.50 CHF"; what is there and is none is a problem.
    [[nodiscard]] std::optional<Money> money(std::string_view key);
    /// `source`, `certainty` and `note`.
    [[nodiscard]] Evidence evidence();
    /// The key of a thing; absent or no key is a problem.
    template <class Thing>
    [[nodiscard]] std::optional<Thing> required_key(std::string_view name) {
        require(name);
        return key<Thing>(name);
    }

private:
    [[nodiscard]] bool says_unknown(std::string_view key);
    /// The State that is written there.
    [[nodiscard]] std::optional<StateKey> state_at(std::string_view key, const text::Node& node);

    const Roster* roster_;
};

/// A part of a campaign, from its table or from the row of a feed; or nothing and problems.
template <class Part>
[[nodiscard]] std::optional<Part> read_part(CampaignFields& in);
template <>
std::optional<Objective> read_part(CampaignFields& in);
template <>
std::optional<Supporter> read_part(CampaignFields& in);
template <>
std::optional<Activity> read_part(CampaignFields& in);
template <>
std::optional<Pledge> read_part(CampaignFields& in);
template <>
std::optional<StageReport> read_part(CampaignFields& in);
template <>
std::optional<Obstacle> read_part(CampaignFields& in);
template <>
std::optional<Expense> read_part(CampaignFields& in);

/// The goal of an [[objective]] table, or nothing and problems.
[[nodiscard]] std::optional<Goal> read_goal(CampaignFields& in);

}    // namespace depositary::campaign_file
