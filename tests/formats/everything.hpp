// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/register/register.hpp>

#include <vector>

/// Invented values that have every member set and every kind of alternative, for the formats that have to keep them all.
namespace depositary::everything {

[[nodiscard]] std::vector<Delay> delays();
[[nodiscard]] std::vector<Circle> circles();
[[nodiscard]] std::vector<Condition> conditions();
[[nodiscard]] std::vector<WindowEnd> window_ends();

/// One with all of the alternatives above, one with every clause, and one for each end of a window.
[[nodiscard]] std::vector<Treaty> treaties();
/// The same as far as the first version of their archives could hold them.
[[nodiscard]] std::vector<Treaty> first_treaties();
[[nodiscard]] State state();
[[nodiscard]] Instrument instrument();
[[nodiscard]] Register record();
[[nodiscard]] Campaign campaign();
/// What a campaign could hold in the first version of its archives.
Campaign first_campaign();

}    // namespace depositary::everything
