// SPDX-License-Identifier: BSL-1.0
#include "campaign/rehearsal.hpp"

#include "campaign/trial.hpp"
#include "law/detail/judging.hpp"

#include <depositary/law/derived_acts.hpp>

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

/// A register with steps in it.
struct Played {
    Register record;
    std::vector<EntryIndex> steps{};
    std::vector<std::size_t> numbers{};    ///< of the steps, in the course
    std::vector<StateKey> by{};
};

void add(Played& played, Instrument act, std::size_t number) {
    played.by.push_back(*act.state);
    played.steps.push_back(played.record.add(std::move(act)));
    played.numbers.push_back(number);
}

void add(Played& played, const WayStep& step, std::size_t number) {
    Instrument act = instrument(step.act, step.state, step.on);
    act.target = step.target;
    add(played, std::move(act), number);
}

bool has_acted(const Played& played, const StateKey& state) {
    return std::find(played.by.begin(), played.by.end(), state) != played.by.end();
}

/// Consent that lies in a step towards the parent (LAW F-07).
void add_derived(Played& own, const Played& parent, const Replay& after) {
    for (Instrument& act : derived_consents(own.record.treaty(), after))
        if (has_acted(parent, *act.state) && !has_acted(own, *act.state))
            add(own, std::move(act), parent.numbers.back());
}

/// The first step that would not take effect decides.
void judge_steps(const Replay& after, const Played& played, Rehearsed& found) {
    for (std::size_t i = 0; i < played.steps.size(); ++i) {
        const EntryIndex step = played.steps[i];
        const std::vector<Finding> findings = detail::findings_about(after, step);
        if (detail::takes_effect(after.judgement(step), findings)) continue;
        found.good = false;
        found.failed = played.numbers[i];
        found.wait_until = cured_by_waiting(findings);
        for (const Finding& finding : findings) {
            found.undetermined = found.undetermined || finding.code == FindingCode::eligibility_undetermined;
            found.outcome = std::max(found.outcome, finding.outcome);
            found.findings.push_back(text_of(finding, after.record()));
        }
        return;
    }
}

}    // namespace

Rehearsal::Rehearsal(const Status& status, const Docket& docket)
    : known_(status.known()), on_(status.on()), record_(as_it_stood(status.record())) {
    bring(docket, record_);
    around_ = surroundings_of(record_, docket_, {.on = on_, .known = {}});
}

/// What had been received by the day and was known: what records hold of later days is not to stand in the way of a step. What is
/// known to be wrong with the record counts from the first, so corrections stay, and the acts that they correct.
Register Rehearsal::as_it_stood(const Register& record) const {
    const auto is_known = [&](const Entry& entry) { return !known_ || entry.known <= *known_; };
    std::vector<bool> stays(record.size());
    for (std::uint32_t i = 0; i < record.size(); ++i) {
        const Entry& entry = record.entry(EntryIndex(i));
        if (!is_known(entry)) continue;
        stays[i] = stays[i] || entry.received <= on_ || entry.act == Act::correction;
        if (entry.act == Act::correction && entry.target) stays[entry.target->value()] = true;
    }
    std::size_t next = 0;    // the acts come in the order of recording
    return part_of(record, [&](const Entry& entry) { return stays[next++] && is_known(entry); });
}

void Rehearsal::bring(const Docket& given, const Register& seen_from) {
    const TreatyKey& treaty = seen_from.treaty().key();
    for (const TreatyKey& key : treaties_looked_at(seen_from.treaty())) bring(given, given.find(key, seen_from));
    for (const std::shared_ptr<const Register>& amendment : given.amendments_to(treaty)) bring(given, amendment);
}

void Rehearsal::bring(const Docket& given, const std::shared_ptr<const Register>& other) {
    if (other == nullptr || other->shared_roster() != record_.shared_roster()) return;
    const TreatyKey& key = other->treaty().key();
    if (key == record_.treaty().key() || docket_.find(key)) return;
    docket_.add(as_it_stood(*other));
    bring(given, *other);
}

Rehearsed Rehearsal::of(const std::vector<WayStep>& steps) const {
    Rehearsed found;
    found.good = true;
    const Date last = steps.empty() ? on_ : std::max(on_, steps.back().on);
    const ReplayOptions as_of{.on = last, .known = std::nullopt};
    Played own{record_};
    std::map<TreatyKey, Played> others;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].treaty == record_.treaty().key()) add(own, steps[i], i);
        else
            add(others.try_emplace(steps[i].treaty, Played{*docket_.find(steps[i].treaty)}).first->second, steps[i], i);
    Docket docket = docket_;
    for (const auto& [key, played] : others) docket = docket.with(std::make_shared<const Register>(played.record));
    for (const auto& [key, played] : others) {
        const Replay after = replay(played.record, docket, as_of);
        judge_steps(after, played, found);
        if (!found.good) return found;
        add_derived(own, played, after);
    }
    const bool same_around = others.empty() && last == on_;
    found.record = std::make_shared<const Register>(std::move(own.record));
    found.after = std::make_shared<const Replay>(
        replay(*found.record, same_around ? around_ : surroundings_of(*found.record, docket, as_of), as_of));
    judge_steps(*found.after, own, found);
    return found;
}

}    // namespace depositary::campaign_detail
