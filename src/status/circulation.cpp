// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/circulation.hpp>

#include "law/detail/circles.hpp"

namespace depositary {

Informed informed_on(const Replay& replay, Date on) {
    Informed found{replay.signatories(on), replay.contracting(on), {}};
    const Roster& roster = replay.record().roster();
    const FinalClauses& clauses = replay.record().treaty().clauses();
    const detail::Circles circles(replay);
    const auto is_within = [&](const Circle& circle, StateId state) {
        return circles.contains(circle, state, on) == Truth::yes;
    };
    roster.existing(on).for_each([&](StateId state) {
        const bool is_organization = roster.kind(state) == EntityKind::organization;
        const bool may = is_organization ? clauses.organizations && is_within(clauses.organizations->admitted, state)
                                         : is_within(clauses.participation.sign, state) ||
                                               is_within(clauses.participation.join, state);
        if (may && !found.signatories.contains(state) && !found.contracting.contains(state))
            found.entitled.insert(state);
    });
    return found;
}

std::optional<Difference> difference_of(const Ruling& ruling, const Docket& docket) {
    if (ruling.outcome() < Outcome::hold) return std::nullopt;
    const Register& record = ruling.record();
    const Instrument& act = record.instrument(ruling.act());
    const Replay replayed = replay(record, docket, {.on = act.received, .known = std::nullopt});
    Difference found{*act.state, replayed.signatories(act.received) | replayed.contracting(act.received), {}};
    const StateId state = record.roster().at(act.state->text());
    found.to.erase(state);
    const bool is_refused = ruling.outcome() == Outcome::refuse;
    found.text = record.treaty().identity().title + ": " + name_on(record.roster()[state], act.received) + ", " +
                 in_words(act.act) + " received on " + in_words(act.received) + ", " +
                 (is_refused ? "is not accepted" : "is held");
    for (const Finding& finding : ruling.findings()) found.text += "\n" + text_of(finding, record);
    return found;
}

}    // namespace depositary
