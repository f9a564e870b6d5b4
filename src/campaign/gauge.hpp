// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/measure.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depositary::campaign_detail {

/// How a goal stood at the end of one day.
struct Reading {
    Truth reached = Truth::unknown;
    std::optional<Score> score{};
    StateSet outside{};
    int no_longer_in = 0;
};

/// Reads one goal off a replay: how it stood on any day, and on which days that can have changed.
struct Gauge {
    std::function<Reading(Date)> read;
    std::vector<Date> days_of_change{};    ///< in no order, perhaps more than needed
    std::vector<std::string> missing{};    ///< facts that it would need
};

/// Whose instruments the goal counts: its circle; of everyone, organizations only where the treaty counts them (LAW E-06).
[[nodiscard]] Circle whose_instruments(const InstrumentsGoal& goal, const Replay& replay);

/// The gauge of a goal that is counted. The replay and the period must outlive it. Entry into force has none: the replay says when.
[[nodiscard]] Gauge gauge_of(const InstrumentsGoal& goal, const Period& period, const Replay& replay);
[[nodiscard]] Gauge gauge_of(const ShareGoal& goal, const Period& period, const Replay& replay);
[[nodiscard]] Gauge gauge_of(const NamedGoal& goal, const Period& period, const Replay& replay);
[[nodiscard]] Gauge gauge_of(const UniversalityGoal& goal, const Period& period, const Replay& replay);

/// The first day, not after `last`, on which the gauge read "reached".
[[nodiscard]] std::optional<Date> first_reached(const Gauge& gauge, Date last);

}    // namespace depositary::campaign_detail
