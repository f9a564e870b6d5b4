// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/grounds.hpp>
#include <depositary/status/status.hpp>

#include <algorithm>
#include <string>
#include <vector>

/// All that a status says, as one text to compare.
namespace portraits {

using namespace depositary;

[[nodiscard]] inline std::string day(const std::optional<Date>& date) { return date ? to_string(*date) : "-"; }

[[nodiscard]] inline std::string of(const ConsentHistory& consent) {
    return std::string(to_string(consent.act)) + " " + to_string(consent.date) + " " + day(consent.in_force_from) +
           " " + day(consent.ended);
}

[[nodiscard]] inline std::string of(const StateStatus& state, const Roster& roster) {
    std::string text = roster.key(state.state).text() + ": " + std::string(to_string(state.standing)) + ", signed " +
                       day(state.signed_on);
    if (state.consent) text += ", " + of(*state.consent);
    for (const ConsentHistory& consent : state.earlier) text += ", earlier " + of(consent);
    if (state.pending) text += ", leaving " + to_string(state.pending->notified) + " " + day(state.pending->effect);
    for (const AlternativeReading& other : state.alternatives)
        text += ", or " + other.reading + " " + day(other.in_force_from) + " " + day(other.ended);
    return text + (state.object_and_purpose ? ", 18" : "") + "\n";
}

/// Who stands where.
[[nodiscard]] inline std::string of_standings(const Status& status) {
    std::string text;
    for (const StateStatus& state : status.states()) text += of(state, status.record().roster());
    const Counts counts = status.counts();
    return text + std::to_string(counts.signatories) + " " + std::to_string(counts.contracting) + " " +
           std::to_string(counts.parties) + "\n";
}

/// Standings, entry into force with its grounds, findings and what is missing.
[[nodiscard]] inline std::string of(const Status& status) {
    std::string text = of_standings(status) + explain(status);
    for (const EntryIntoForce& part : status.replay().parts())
        text += day(part.fulfilled) + " " + day(part.date) + "\n";
    std::vector<std::string> findings;
    for (const Finding& finding : status.findings())
        findings.push_back((finding.act ? status.record().instrument(*finding.act).id->text() : "") + " " +
                           text_of(finding, status.record()) + "\n");
    std::sort(findings.begin(), findings.end());
    for (const std::string& finding : findings) text += finding;
    for (const std::string& fact : status.missing()) text += "missing " + fact + "\n";
    return text;
}

}    // namespace portraits
