// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "held.hpp"

#include <depositary/law/finding.hpp>

#include <optional>

namespace depositary {

/// An act before the bench on a day: the day of its receipt, or the day on which it was cured.
struct Case {
    EntryIndex act;
    const Entry& entry;
    StateId state;    ///< whose act it is: the union's, if the State was part of one (LAW K-12)
    Date day;
    Act taken_as;    ///< as which act it takes effect
    Lacks lacks;
    bool again = false;       ///< it was held before
    detail::Wants cured{};    ///< what completions cured of what it waited for
    std::optional<EntryIndex> stated_by{};
    Outcome gravest = Outcome::record;
    bool too_early = false;    ///< recorded as a communication, without effect (R-05)
    detail::Wants wants{};
    std::optional<Date> ripens{};    ///< the day on which it is good by itself, if it is held
};

}    // namespace depositary
