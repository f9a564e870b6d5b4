// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state_set.hpp>
#include <depositary/treaty/condition.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace depositary {

/// Yes, no, or unknown because a fact is missing. Yes or unknown is still yes; no and unknown is still no.
enum class Truth : std::uint8_t { no, unknown, yes };

[[nodiscard]] constexpr Truth truth(bool known) noexcept { return known ? Truth::yes : Truth::no; }

/// The kinds of open needs, named as the JSON names them.
enum class NeedKind : std::uint8_t { count, fraction, weight, named, treaty, event, date, silence };

/// "count", "fraction", ...
[[nodiscard]] std::string_view to_string(NeedKind kind);

/// One part of a condition that does not hold yet: what there is, what it takes, what is missing.
struct Need {
    NeedKind kind;
    std::string of;      ///< the table of weights, the treaty, the event or the date that it is about; else empty
    std::string have;    ///< exact decimals; weights in per cent are rounded down to two places
    std::string need;
    std::string missing;          ///< weights rounded up, so that it is always enough
    StateSet missing_States;      ///< of NeedKind::named
    bool undetermined = false;    ///< a fact that it depends on is missing

    friend bool operator==(const Need&, const Need&) = default;
};

}    // namespace depositary
