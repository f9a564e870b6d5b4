// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <vector>

namespace depositary {

/// The consents to this treaty that lie in consents to its parent, where its clause on the parent says from when they do (LAW F-07,
/// Part XI Agreement 4(1)): a `consent_to_be_bound` for each State, on the day of its consent to the parent, with the id of that act
/// behind "derived-". Empty for a treaty without such a clause, or if the replay is of another treaty than its parent.
[[nodiscard]] std::vector<Instrument> derived_consents(const Treaty& treaty, const Replay& parent);

}    // namespace depositary
