// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/targets.hpp>

#include <string>
#include <vector>

namespace depositary::campaign_detail {

/// The order of targets, by one question after the other (docs/measures.md): a pledge that is overdue; an act that completes entry
/// into force; a step at home, the further the better; an act that is open; power given who is in; position; fewer obstacles; the
/// share of the region that is in; the key.
[[nodiscard]] bool comes_before(const Target& a, const Target& b);

/// What of that speaks for the target, and what one has to know, a sentence each.
[[nodiscard]] std::vector<std::string> reasons_for(const Target& target, const Campaign& campaign,
                                                   const Status& status);

}    // namespace depositary::campaign_detail
