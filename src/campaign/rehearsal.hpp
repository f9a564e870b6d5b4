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
    std::size_t failed = 0;                   ///< if not good: the first step that would not take effect
    std::optional<Date> wait_until{};    ///< if not good: the day from which nothing would stand in the way of the step
    Outcome outcome = Outcome::record;      ///< if not good: what a depositary would do with that step
    std::vector<std::string> findings{};    ///< if not good: why not
    bool undetermined = false;              ///< if not good: it turns on what nobody says
};

/// Replays the record of a status with steps more, beside the other records that it looks at: all of them as far as they had been
/// received and were known. A step towards another treaty goes into its record.
class Rehearsal {
public:
    Rehearsal(const Status& status, const Docket& docket);

    [[nodiscard]] Rehearsed of(const std::vector<WayStep>& steps) const;
    /// The other records, as they stood.
    [[nodiscard]] const Docket& docket() const noexcept { return docket_; }

private:
    void bring(const Docket& given, const Register& seen_from);
    void bring(const Docket& given, const std::shared_ptr<const Register>& other);
    [[nodiscard]] Register as_it_stood(const Register& record) const;

    std::optional<Date> known_;
    Date on_;
    Register record_;
    Docket docket_;
    Surroundings around_;
};

}    // namespace depositary::campaign_detail
