// SPDX-License-Identifier: BSL-1.0
// LAW section N: provisional application.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

void Bench::apply_provisionally(Case& c) {
    const std::optional<ProvisionalApplicationClause>& clause = clauses().provisional_application;
    if (!clause) {
        find(c, FindingCode::provisional_application_not_provided);    // N-01
        return without_effect(c);
    }
    const Spell* spell = live_spell(c.state, c.day);
    const Signing* signing = live_signing(c.state, c.day);
    const auto done_today = [&](EntryIndex act, Date day) { return day == c.day && clause->declared_with.contains(record_.entry(act).act); };
    const bool in_time = clause->declared_with.empty() || (spell != nullptr && done_today(spell->consent, spell->consented)) ||
                         (signing != nullptr && done_today(signing->act, signing->signed_on));
    if (!in_time) find(c, FindingCode::provisional_application_time);    // N-02
    if (stopped(c)) return;
    const Date from = std::max(c.day, c.entry.effective.value_or(c.day));
    out_.provisional_.push_back(ProvisionalSpell{c.state, c.act, from, std::nullopt});
}

void Bench::end_provisional(Case& c) {
    for (ProvisionalSpell& spell : out_.provisional_)
        if (spell.state == c.state && !spell.until) {
            spell.until = std::max(c.day, c.entry.effective.value_or(c.day));    // N-04
            return;
        }
    find(c, FindingCode::no_target);
    without_effect(c);
}

}    // namespace depositary
