// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/uncertainty.hpp>

#include <optional>
#include <span>
#include <vector>

namespace depositary {

/// A wait from day 0 on: until what was waited for came, or until nobody looked any longer.
struct Wait {
    int days = 0;         ///< not negative
    bool over = false;    ///< what was waited for came on that day; else it had not come by the end of that day
};

/// A day on which at least one wait was over.
struct SurvivalStep {
    int days = 0;
    int at_risk = 0;                           ///< still waited just before, and were looked at
    int over = 0;                              ///< whose wait was over on that day
    double waiting = 1;                        ///< the share that waits longer than that
    std::optional<double> standard_error{};    ///< Greenwood's; empty where nobody waits any longer
    std::optional<Bounds> bounds{};            ///< complementary log-log; empty where nobody waits any longer
};

/// How many wait longer, at some number of days.
struct StillWaiting {
    int days = 0;
    int at_risk = 0;    ///< were looked at for that long and waited until then
    double waiting = 1;
    std::optional<double>
        standard_error{};    ///< empty before the first wait was over, and where nobody waits any longer
    std::optional<Bounds> bounds{};
};

/// The number of days after which half of them wait no longer.
struct MedianWait {
    std::optional<int> days{};     ///< empty: never, as far as was looked
    std::optional<int> lower{};    ///< the interval of Brookmeyer and Crowley; an empty end is beyond what was seen
    std::optional<int> upper{};
};

/// The estimate of Kaplan and Meier of how long one waits, if those that were lost from sight waited like the others. Who is lost on a day is
/// lost after those whose wait is over on that day.
class SurvivalCurve {
public:
    /// Throws InvalidMeasure if a wait is negative.
    explicit SurvivalCurve(std::vector<Wait> waits, Confidence confidence = usual_confidence);

    [[nodiscard]] std::span<const SurvivalStep> steps() const noexcept { return steps_; }
    [[nodiscard]] int number() const noexcept { return static_cast<int>(waits_.size()); }
    /// Whose wait was over.
    [[nodiscard]] int over() const noexcept;
    /// Empty beyond the longest wait, unless nobody waits any longer.
    [[nodiscard]] std::optional<StillWaiting> at(int days) const;
    [[nodiscard]] MedianWait median() const;
    [[nodiscard]] Confidence confidence() const noexcept { return confidence_; }

private:
    [[nodiscard]] int at_risk(int days) const;

    std::vector<Wait> waits_;    // by days
    std::vector<SurvivalStep> steps_;
    Confidence confidence_;
};

}    // namespace depositary
