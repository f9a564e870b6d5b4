// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/targets.hpp>

#include <memory>
#include <vector>

namespace depositary::campaign_detail {

/// Tries acts on a day against a record, as far as it was known.
class Trial {
public:
    Trial(const Status& status, const Docket& docket);

    /// An act of that State, and what of the condition it moves. Empty if no register could hold the act.
    struct Result {
        PossibleAct act;
        std::vector<NeedMove> moves;
    };
    [[nodiscard]] std::optional<Result> of(StateId state, Act act) const;

private:
    [[nodiscard]] std::string article_of(Act act) const;
    [[nodiscard]] std::vector<NeedMove> moved(const std::vector<Need>& after) const;

    const Status& status_;
    Register record_;    // what was known
    ReplayOptions options_;
    Surroundings around_;
};

}    // namespace depositary::campaign_detail
