// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <string>
#include <vector>

namespace depositary {

/// What a State said of one territory, as it stands on a day.
struct TerritorialTerm {
    std::string territory;    ///< as the State names it
    bool applies;             ///< the treaty applies there; else not
    Date since;
    EntryIndex act;
    friend bool operator==(const TerritorialTerm&, const TerritorialTerm&) = default;
};

/// Where the treaty applies for a Party on a day: to its entire territory (VCLT 29, LAW U-01) but for what it has said of single
/// territories, by name. Such an act is a `territorial_application`, and its value one of
///
///     to Greenland              it applies there, from the day that the clause fixes or the act names as `effective` (U-02, U-03)
///     except Greenland          it does not (U-03)
///     no longer to Greenland    it did, and does no more, from the day that the clause fixes (U-05)
///
/// Any other value, and statements on who is sovereign where, change nothing (U-04). Empty if the State is no Party on that day, or has
/// said nothing.
[[nodiscard]] std::vector<TerritorialTerm> territorial_terms(const Replay& replay, StateId state, Date on);

}    // namespace depositary
