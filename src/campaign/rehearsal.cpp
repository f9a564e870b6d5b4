// SPDX-License-Identifier: BSL-1.0
#include "campaign/rehearsal.hpp"

#include "campaign/trial.hpp"
#include "law/detail/judging.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

/// What had been received by that day and was known: what the record holds of later days is not to stand in the way of a step.
Register received_by(const Register& record, Date on, std::optional<Date> known) {
    return part_of(record,
                   [&](const Entry& entry) { return entry.received <= on && (!known || entry.known <= *known); });
}

/// A register with steps in it.
struct Played {
    Register record;
    std::vector<EntryIndex> steps{};
};

void add(Played& played, const WayStep& step) {
    Instrument act = instrument(step.act, step.state, step.on);
    act.target = step.target;
    played.steps.push_back(played.record.add(std::move(act)));
}

/// The first step that would not take effect decides.
void judge_steps(const Replay& after, const std::vector<EntryIndex>& steps, Rehearsed& found) {
    for (const EntryIndex step : steps) {
        const std::vector<Finding> findings = detail::findings_about(after, step);
        if (detail::takes_effect(after.judgement(step), findings)) continue;
        found.good = false;
        found.wait_until = cured_by_waiting(findings);
        for (const Finding& finding : findings) {
            found.outcome = std::max(found.outcome, finding.outcome);
            found.findings.push_back(text_of(finding, after.record()));
        }
        return;
    }
}

}    // namespace

Rehearsal::Rehearsal(const Status& status, const Docket& docket)
    : known_(status.known()),
      on_(status.on()),
      docket_(docket),
      record_(received_by(status.record(), on_, known_)),
      around_(surroundings_of(record_, docket, {.on = on_, .known = known_})) {}

Register Rehearsal::record_of(const TreatyKey& treaty) const {
    return received_by(*docket_.find(treaty, record_), on_, known_);
}

Rehearsed Rehearsal::of(const std::vector<WayStep>& steps) const {
    Rehearsed found;
    found.good = true;
    const TreatyKey& ours = record_.treaty().key();
    const Date last = steps.empty() ? on_ : std::max(on_, steps.back().on);
    const ReplayOptions as_of{.on = last, .known = std::nullopt};
    Played own{record_};
    std::map<TreatyKey, Played> parents;
    for (const WayStep& step : steps)
        if (step.treaty == ours) add(own, step);
        else add(parents.try_emplace(step.treaty, Played{record_of(step.treaty)}).first->second, step);
    Docket docket = docket_;
    for (auto& [key, played] : parents) {
        docket = docket.with(std::make_shared<const Register>(played.record));
        judge_steps(replay(played.record, docket, as_of), played.steps, found);
        if (!found.good) return found;
    }
    const bool same_around = parents.empty() && last == on_;
    found.record = std::make_shared<const Register>(std::move(own.record));
    found.after = std::make_shared<const Replay>(
        replay(*found.record, same_around ? around_ : surroundings_of(*found.record, docket, as_of), as_of));
    judge_steps(*found.after, own.steps, found);
    return found;
}

}    // namespace depositary::campaign_detail
