// SPDX-License-Identifier: BSL-1.0
// LAW section W: whom the depositary informs, and of which differences.
#include <depositary/status/circulation.hpp>

#include "law/detail/circles.hpp"

#include <utility>

namespace depositary {

namespace {

/// "Convention on Lakes: accession of Denmark, received 1 June 2000, is held:"
std::string opening(const Status& status, const Entry& entry, Outcome outcome) {
    const Register& record = status.record();
    std::string text = record.treaty().identity().title + ": " + std::string(to_string(entry.act));
    if (entry.state) text += " of " + name_on(record.roster()[*entry.state], entry.received);
    text += ", received " + in_words(entry.received);
    return text + (outcome == Outcome::refuse ? ", is refused:\n" : ", is held:\n");
}

}    // namespace

Informed informed(const Status& status) {
    const Replay& replay = status.replay();
    const Roster& roster = status.record().roster();
    const Circle& join = status.record().treaty().clauses().participation.join;
    const detail::Circles circles(replay);
    Informed found;
    found.contracting = replay.contracting(status.on());
    found.signatories = replay.signatories(status.on());
    found.signatories -= found.contracting;
    roster.existing(status.on()).for_each([&](StateId state) {
        if (circles.may_take_part(join, state, status.on()) == Truth::yes) found.entitled.insert(state);
    });
    found.entitled -= found.contracting | found.signatories;
    circles.missing(join, found.missing);
    return found;
}

std::optional<CirculatedDifference> difference(const Status& status, EntryIndex act) {
    const Entry& entry = status.record().entry(act);
    const Judgement& judgement = status.replay().judgement(act);
    const bool settled = judgement.outcome < Outcome::hold || entry.intake == Intake::accepted;
    if (settled || status.on() < entry.received) return std::nullopt;
    CirculatedDifference found{
        .act = act, .state = entry.state, .findings = {}, .to = {}, .text = opening(status, entry, judgement.outcome)};
    for (const Finding& finding : status.replay().findings_about(act)) {
        if (finding.outcome < Outcome::hold) continue;
        found.text += text_of(finding, status.record()) + '\n';
        found.findings.push_back(finding);
    }
    found.to = status.replay().signatories(status.on()) | status.replay().contracting(status.on());
    if (entry.state) found.to.erase(*entry.state);
    return found;
}

std::vector<CirculatedDifference> differences(const Status& status) {
    std::vector<CirculatedDifference> found;
    for (const EntryIndex act : status.record().in_legal_order())
        if (std::optional<CirculatedDifference> each = difference(status, act)) found.push_back(*std::move(each));
    return found;
}

}    // namespace depositary
