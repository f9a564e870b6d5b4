// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/ways.hpp>

#include <map>
#include <memory>
#include <vector>

namespace depositary::campaign_detail {

/// What came of steps that were tried.
struct Rehearsed {
    bool good = false;    ///< each of them would take effect
    std::shared_ptr<const Register> record{};
    std::shared_ptr<const Replay> after{};    ///< of the treaty that was asked about, with the steps
    std::optional<Date> wait_until{};    ///< if not good: the day from which nothing would stand in the way of the step
    Outcome outcome = Outcome::record;      ///< if not good: what a depositary would do with that step
    std::vector<std::string> findings{};    ///< if not good: why not
};

/// Replays the record of a status, as far as it was known, with steps more. A step towards a parent goes into its record.
class Rehearsal {
public:
    Rehearsal(const Status& status, const Docket& docket);

    [[nodiscard]] Rehearsed of(const std::vector<WayStep>& steps) const;

private:
    [[nodiscard]] Register record_of(const TreatyKey& treaty) const;

    std::optional<Date> known_;
    Date on_;
    const Docket& docket_;
    Register record_;
    Surroundings around_;
};

}    // namespace depositary::campaign_detail
