// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/campaign/rates.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace depositary {

/// What is to be said wherever a rate ratio around a campaign is shown.
inline constexpr std::string_view not_a_causal_effect =
    "This compares two stretches of time. It does not show that the campaign or the activity caused the difference: "
    "they were timed by people who knew what was coming, treaties slow down as they age, and other things happened "
    "in the same days.";

/// Which days are compared.
enum class Spans : std::uint8_t {
    equal,    ///< as many before as after: the shorter of both
    whole,    ///< everything observed before, everything after
};

/// The acts before and after a campaign began.
struct BeforeAfter {
    Spans spans = Spans::equal;
    Window before;
    Window after;
    int start_uncertain_days = 0;    ///< between them, on which the campaign may or may not have begun; in neither
    RateRatio ratio;                 ///< of the rate after, against the rate before
    std::string_view warning = not_a_causal_effect;
};

/// From the opening of the treaty to the day before the campaign can have begun; from the day on which it surely had begun to the
/// first day on which it can have ended, or to the last day observed. Empty where the start is not known, the treaty was not open
/// before, or the campaign had not begun.
[[nodiscard]] std::optional<BeforeAfter> before_and_after(const ActsInTime& acts, const Period& campaign,
                                                          Spans spans = Spans::equal,
                                                          Confidence confidence = usual_confidence);

/// The acts in the days around activities and in the rest of the campaign.
struct AroundActivities {
    int days_after = 0;
    Window campaign;                        ///< the part of it that was observed
    std::vector<std::size_t> used{};        ///< indices of the activities that were looked at
    std::vector<std::size_t> left_out{};    ///< those of which a day is not known exactly, or outside the campaign
    RateRatio ratio;                        ///< of the rate around them, against the rate in the rest
    std::string_view warning = not_a_causal_effect;
};

/// From the first day of an activity to so many days after its last; days around two activities count once. Empty where the campaign has no
/// days that were observed, no activity can be used, or no rest remains. Throws InvalidMeasure if the number of days is negative.
[[nodiscard]] std::optional<AroundActivities> around_activities(const ActsInTime& acts, const Campaign& campaign,
                                                                int days_after,
                                                                Confidence confidence = usual_confidence);
/// Only the activities of that kind; the others are part of the rest, and in neither list.
[[nodiscard]] std::optional<AroundActivities> around_activities(const ActsInTime& acts, const Campaign& campaign,
                                                                ActivityKind kind, int days_after,
                                                                Confidence confidence = usual_confidence);

}    // namespace depositary
