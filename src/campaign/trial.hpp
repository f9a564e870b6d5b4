// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/targets.hpp>

#include <memory>
#include <vector>

namespace depositary::campaign_detail {

/// The register as it was known on that day; an empty day: all of it.
[[nodiscard]] Register known_part(const Register& record, std::optional<Date> known);

/// The day from which nothing stands in the way any more; empty if something does that no waiting cures.
[[nodiscard]] std::optional<Date> cured_by_waiting(const std::vector<Finding>& findings);

/// The act by which a signatory of that kind consents: the first of those that the clause names.
[[nodiscard]] Act ratification_of(const State& state, const FinalClauses& clauses);

/// What a State outside might do, the likeliest first.
[[nodiscard]] std::vector<Act> acts_to_try(const StateStatus& state, const State& entity, const FinalClauses& clauses);

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
    [[nodiscard]] std::vector<NeedMove> moved(const std::vector<Need>& after) const;

    const Status& status_;
    Register record_;    // what was known
    ReplayOptions options_;
    Surroundings around_;
};

}    // namespace depositary::campaign_detail
