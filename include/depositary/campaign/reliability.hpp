// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/measure.hpp>
#include <depositary/campaign/uncertainty.hpp>

#include <optional>

namespace depositary {

/// What pledges to the campaign are worth.
struct PledgeReliability {
    Date on;
    int made = 0;    ///< those that follow add up to it
    int kept = 0;
    int kept_late = 0;
    int due = 0;
    int overdue = 0;
    int broken = 0;
    int done_before = 0;    ///< kept by an act of before the promise: nothing was left to keep
    /// Of the pledges whose last day has passed, those kept by it. A pledge without a day, one that had been done before it was
    /// made, or one kept before a day that is still to come, is not among them: to count its success and not the failures that
    /// can still come would flatter.
    std::optional<Share> kept_in_time{};    ///< empty where none has fallen due
    std::optional<Share> kept_at_all{};     ///< the same, with those kept late
};

/// The measures must be of that campaign; throws InvalidCampaign if they have a pledge that it has not.
[[nodiscard]] PledgeReliability pledge_reliability(const Campaign& campaign, const Measures& measures,
                                                   Confidence confidence = usual_confidence);

}    // namespace depositary
