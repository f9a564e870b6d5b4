// SPDX-License-Identifier: BSL-1.0
// LAW section D: succession of States.
#include "detail/bench.hpp"

namespace depositary {

/// The date of the succession of States: the one that the notification names, else the one that the roster knows (D-02).
std::optional<Date> Bench::date_of_succession(const Entry& entry) const {
    if (entry.effective) return entry.effective;
    const State& state = roster()[*entry.state];
    if (!state.predecessors.empty()) return state.predecessors.front().on;
    return state.exists.empty() ? std::nullopt : state.exists.front().from;
}

void Bench::check_succession(Case& c) {
    if (clauses().participation.membership) {
        find(c, FindingCode::membership_not_successible);    // D-08
        return;
    }
    const std::optional<Date> succeeded = date_of_succession(c.entry);
    const bool to_signature = c.entry.act == Act::succession_to_signature;
    for (const Predecessor& predecessor : roster()[c.state].predecessors) {
        const std::optional<StateId> before = roster().find(predecessor.key.text());
        if (!before) continue;
        const Date eve = succeeded.value_or(predecessor.on).plus_days(-1);
        if (out_.has_joined(*before, eve)) return;
        if (to_signature && out_.signing_on(*before, eve) != nullptr) return;    // D-09
    }
    Finding& finding = find(c, FindingCode::nothing_to_succeed_to);    // D-07
    finding.fact = succeeded;
    if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
}

}    // namespace depositary
