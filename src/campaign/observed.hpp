// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/status.hpp>

#include <algorithm>

namespace depositary::campaign_detail {

/// The last day that the record can tell of, whatever the day of the status: it may not be complete, or not have been known, to
/// that day, and a silence there is none of the States'.
[[nodiscard]] inline Date last_day_observed(const Status& status) {
    Date last = status.on();
    if (status.known()) last = std::min(last, *status.known());
    if (status.record().until()) last = std::min(last, *status.record().until());
    return last;
}

}    // namespace depositary::campaign_detail
