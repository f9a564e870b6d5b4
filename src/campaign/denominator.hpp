// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "law/detail/circles.hpp"

#include <depositary/campaign/objective.hpp>
#include <depositary/law/replay.hpp>

#include <string>
#include <vector>

namespace depositary::campaign_detail {

/// A circle of States that shares are taken of, looked at from a replay.
class Denominator {
public:
    /// The replay must outlive it.
    Denominator(Circle circle, BaseDay on, const Replay& replay);

    /// Those in the circle, as it is to be looked at on that day.
    [[nodiscard]] detail::Members members(Date day) const;
    /// The days on which it may change.
    void add_days_of_change(std::vector<Date>& days) const;
    /// The records and groups that it depends on and that are not there.
    [[nodiscard]] std::vector<std::string> missing() const;

private:
    [[nodiscard]] Date base_day(Date day) const;

    Circle circle_;
    BaseDay on_;
    const Replay* replay_;
    detail::Circles circles_;
};

/// The treaties that the objectives of the campaign name.
[[nodiscard]] std::vector<TreatyKey> treaties_named(const std::vector<Objective>& objectives);

}    // namespace depositary::campaign_detail
