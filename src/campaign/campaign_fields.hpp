// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/clause_fields.hpp"

#include <depositary/campaign/campaign.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace depositary::campaign_file {

/// The fields of one table of a campaign file.
class CampaignFields : public definition::ClauseFields {
public:
    using ClauseFields::ClauseFields;

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
