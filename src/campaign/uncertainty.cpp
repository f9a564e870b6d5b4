// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/uncertainty.hpp>

#include "campaign/exact.hpp"

namespace depositary {

Bounds poisson_bounds(int count, Confidence confidence) {
    if (count < 0) throw InvalidMeasure("a count is not negative");
    const double lower = count == 0 ? 0 : campaign_detail::gamma_quantile(count, confidence.tail());
    return {lower, campaign_detail::gamma_upper_quantile(count + 1, confidence.tail()), confidence};
}

std::optional<Share> share_of(int part, int of, Confidence confidence) {
    if (part < 0 || part > of) throw InvalidMeasure("a part is neither negative nor more than the whole");
    if (of == 0) return std::nullopt;
    const double lower = campaign_detail::binomial_lower(part, of, confidence.tail()).yes;
    const double upper = campaign_detail::binomial_upper(part, of, confidence.tail()).yes;
    return Share{part, of, static_cast<double>(part) / of, Bounds{lower, upper, confidence}};
}

}    // namespace depositary
