// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

#include <algorithm>

namespace depositary::scenario {

namespace {

std::string in_force(const Asked& asked) { return words(asked.status.in_force()); }
std::string fulfilled(const Asked& asked) { return words(asked.status.entry_into_force().fulfilled); }
std::string entry_into_force(const Asked& asked) { return words(asked.status.entry_into_force().date); }
std::string ended(const Asked& asked) { return words(asked.status.entry_into_force().ended); }
std::string provisionally(const Asked& asked) { return words(asked.status.is_provisionally_in_force()); }
std::string signatories(const Asked& asked) { return std::to_string(asked.status.counts().signatories); }
std::string contracting(const Asked& asked) { return std::to_string(asked.status.counts().contracting); }
std::string parties(const Asked& asked) { return std::to_string(asked.status.counts().parties); }

std::string keys(const StateSet& states, const Roster& roster) {
    std::vector<std::string> found;
    states.for_each([&](StateId state) { found.push_back(roster.key(state).text()); });
    return listed(std::move(found));
}

std::string completed_by(const Asked& asked) {
    return keys(asked.status.entry_into_force().completed_by, asked.status.record().roster());
}

/// The first open need of the kind that is asked of; null if there is none.
const Need* need(const Asked& asked) {
    for (const Need& each : asked.status.shortfall())
        if (to_string(each.kind) == asked.of.front()) return &each;
    return nullptr;
}

template <std::string Need::*Amount>
std::string of_need(const Asked& asked) {
    const Need* found = need(asked);
    return found == nullptr ? std::string(none) : found->*Amount;
}

std::string missing(const Asked& asked) {
    const Need* found = need(asked);
    if (found != nullptr && found->kind == NeedKind::named)
        return keys(found->missing_States, asked.status.record().roster());
    return found == nullptr ? std::string(none) : found->missing;
}

/// An act that is still to come on the day, or is known only later, has no ruling yet (LAW V-01).
std::string ruling(const Asked& asked) {
    const Status& status = asked.status;
    const std::optional<EntryIndex> act = status.record().find(InstrumentKey(asked.of.front()));
    if (!act) return std::string(no_such_act);
    const Entry& entry = status.record().entry(*act);
    if (entry.received > status.on()) return "not received yet";
    if (status.known() && entry.known > *status.known()) return "not known yet";
    return std::string(to_string(status.replay().judgement(*act).outcome));
}

std::string findings(const Asked& asked) { return codes(asked.status.findings()); }

std::string findings_of(const Asked& asked) {
    std::vector<Finding> found;
    for (const Finding& finding : asked.status.findings())
        if (finding.state == asked.state()) found.push_back(finding);
    return codes(found);
}

std::string findings_about(const Asked& asked) {
    const std::optional<EntryIndex> act = asked.status.record().find(InstrumentKey(asked.of.front()));
    return act ? codes(asked.status.replay().findings_about(*act)) : std::string(no_such_act);
}

constexpr StatusAnswer of_treaty[] = {
    {"in_force", {}, Form::truth, in_force},
    {"fulfilled", {}, Form::date, fulfilled},
    {"completed_by", {}, Form::states, completed_by},
    {"entry_into_force", {}, Form::date, entry_into_force},
    {"terminated", {}, Form::date, ended},
    {"provisionally_in_force", {}, Form::yes_or_no, provisionally},
    {"signatories", {}, Form::number, signatories},
    {"contracting", {}, Form::number, contracting},
    {"parties", {}, Form::number, parties},
    {"have", {Of::need}, Form::amount, of_need<&Need::have>},
    {"need", {Of::need}, Form::amount, of_need<&Need::need>},
    {"missing", {Of::need}, Form::missing, missing},
    {rulings_on_acts, {Of::act}, Form::outcome, ruling},
    {findings_there, {}, Form::findings, findings},
    {findings_absent, {}, Form::findings, findings},
    {"findings_of", {Of::state}, Form::findings, findings_of},
    {"no_findings_of", {Of::state}, Form::findings, findings_of},
    {"findings_about", {Of::act}, Form::findings, findings_about},
    {"no_findings_about", {Of::act}, Form::findings, findings_about},
};

}    // namespace

std::span<const StatusAnswer> treaty_answers() noexcept { return of_treaty; }

const StatusAnswer* find_status_answer(std::string_view name) noexcept {
    for (const auto& answers : {treaty_answers(), state_answers(), pair_answers(), version_answers()})
        for (const StatusAnswer& each : answers)
            if (each.name == name) return &each;
    return nullptr;
}

std::string codes(std::span<const Finding> findings) {
    std::vector<std::string> found;
    for (const Finding& finding : findings) {
        std::string name(kind_of(finding.code).name);
        if (std::find(found.begin(), found.end(), name) == found.end()) found.push_back(std::move(name));
    }
    return found.empty() ? "no finding" : joined(found);
}

}    // namespace depositary::scenario
