// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/campaign/uncertainty.hpp>
#include <depositary/treaty/condition.hpp>

#include <optional>

namespace depositary {

/// Whether the silence since the last act is longer than the gaps before it make plausible. If acts come at random at a steady rate,
/// of which n gaps of together T days tell, the next gap is longer than t days with the chance (1 + t/T)^-n.
struct Silence {
    int past_gaps = 0;                   ///< n
    int past_days = 0;                   ///< T
    std::optional<int> silent_days{};    ///< t; empty where there was no act yet
    std::optional<double> p{};           ///< that chance; empty where nobody can tell
    std::optional<Date>
        stalled_from{};    ///< without an act, the first day on which the silence is implausible, passed or not
    Truth stalled = Truth::unknown;    ///< unknown with fewer than three gaps, or if all of them are of 0 days
};

/// By acts, of which each counts, and by occasions, of which a day with acts is one. Where deposits cluster, it is the occasions that
/// keep to the assumption.
struct Stall {
    Silence acts;
    Silence occasions;
};

/// How many past gaps are looked at if nothing else is said. Treaties slow down while fewer States are left; gaps of long ago would
/// make every old treaty look stalled.
inline constexpr int usual_memory = 20;

/// By the latest `memory` gaps, or those that there are; an empty memory: by all. The silence is implausible where its chance is at
/// most the risk. Throws InvalidMeasure if the memory is less than three gaps.
[[nodiscard]] Stall stall(const ActsInTime& acts, Confidence confidence = usual_confidence,
                          std::optional<int> memory = usual_memory);

/// The chance that the next gap is longer than `days`, after that many gaps of that many days in all, each at least 1.
[[nodiscard]] double chance_of_longer_gap(int past_gaps, int past_days, int days) noexcept;

}    // namespace depositary
