// SPDX-License-Identifier: BSL-1.0
// LAW section D: succession of States.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

using detail::Succession;

/// The date of the succession of States: the one that the notification names, though no earlier than the State itself, else the
/// last one before it that the roster knows (D-02); for a State without predecessors the day on which it began.
std::optional<Date> Bench::date_of_succession(const Entry& entry) const {
    const std::vector<Interval>& exists = roster()[*entry.state].exists;
    const std::optional<Date> began = exists.empty() ? std::nullopt : exists.front().from;
    if (entry.effective) return std::max(*entry.effective, began.value_or(*entry.effective));
    std::optional<Date> found;
    for (const Succession& step : successions_->all())
        if (step.successor == *entry.state && step.on <= entry.received) found = step.on;
    return found ? found : began;
}

/// What a State has come from is looked at on the eve of its succession. A State of whose predecessors nobody knows is presumed
/// to have one (0.2.2), if it succeeded to anything after the treaty was there.
void Bench::check_succession(Case& c) {
    if (clauses().participation.membership) {
        find(c, FindingCode::membership_not_successible);    // D-08
        return;
    }
    bool has_predecessor = false;
    for (const Succession& step : successions_->all()) {
        if (step.successor != c.state) continue;
        has_predecessor = true;
        const Date eve = step.on.plus_days(-1);
        if (out_.has_joined(step.predecessor, eve)) return;
        if (c.entry.act == Act::succession_to_signature && out_.signing_on(step.predecessor, eve) != nullptr)
            return;    // D-09
    }
    const std::optional<Date> succeeded = date_of_succession(c.entry);
    if (!has_predecessor && succeeded && *succeeded > record_.treaty().identity().adopted) return;
    Finding& finding = find(c, FindingCode::nothing_to_succeed_to);    // D-07
    finding.fact = succeeded;
    if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
}

/// Separation and dissolution continue treaties (VCSST 34), but the depositary lists no successor that did not notify (D-03).
void Bench::note_succession_not_notified() {
    if (clauses().participation.membership || out_.spells_.empty()) return;
    for (const Succession& step : successions_->all()) {
        const bool continues = step.kind == SuccessionKind::separation || step.kind == SuccessionKind::dissolution;
        const bool silent = continues && has_come(step.on) && out_.first_spell_[step.successor.index()] < 0;
        if (!silent || roster().kind(step.successor) != EntityKind::state) continue;
        if (out_.has_joined(step.predecessor, step.on.plus_days(-1)))
            observe(FindingCode::succession_not_notified, step.successor, step.on);
    }
}

void Bench::weigh_claims_of_continuity() {
    for (const EntryIndex claim : claims_)
        if (has_come(record_.entry(claim).received)) weigh_claim(claim);
}

/// A claim that is not accepted keeps the predecessor's participation listed, in dispute, until the claimant gives notice of
/// succession, which reaches back, or consents in its own name (D-05).
void Bench::weigh_claim(EntryIndex claim) {
    const Entry& entry = record_.entry(claim);
    const std::string_view claimed = record_.instrument(claim).value;
    const std::optional<StateId> predecessor = roster().find(claimed.substr(claim_of_continuity.size()));
    if (!predecessor) return;
    std::optional<Date> settled;
    out_.for_each_spell(*entry.state, [&](const Spell& own) {
        const Date day = own.from ? std::min(*own.from, own.consented) : own.consented;
        settled = std::min(settled.value_or(day), day);
    });
    for (Spell& spell : out_.spells_) {
        if (spell.state != *predecessor || spell.ending != Ending::extinct) continue;
        if (settled && *settled <= *spell.until) continue;
        spell.other_until = spell.until;
        spell.until = settled;
        if (!settled) spell.ending = Ending::none;
        out_.claims_.push_back(Claim{*entry.state, *predecessor, entry.received, settled});
        Finding& finding = observe(FindingCode::continuity_disputed, entry.state, entry.received, spell.other_until);
        finding.act = claim;
    }
}

}    // namespace depositary
