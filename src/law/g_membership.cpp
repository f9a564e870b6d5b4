// SPDX-License-Identifier: BSL-1.0
// LAW G-06: participation that ends with membership of an organization.
#include "detail/bench.hpp"

namespace depositary {

/// From the first day after its consent on which it is no longer a member, as the roster or an assertion has it.
void Bench::end_with_membership(Spell& spell) {
    const std::optional<MembershipClause>& clause = clauses().membership;
    if (!clause) return;
    std::optional<Date> left;
    if (roster().knows(clause->of)) {
        for (const Date change : roster().history(clause->of).changes()) {
            const bool was_member = roster().is_member(spell.state, clause->of, change.plus_days(-1));
            if (left || change <= spell.consented || !was_member) continue;
            if (!roster().is_member(spell.state, clause->of, change)) left = change;
        }
    } else {
        left = out_.facts_.leaves(spell.state, clause->of, spell.consented);
    }
    if (!left || !has_come(*left)) return;
    const Date end = clause->ends.delay.after(*left);
    if (!spell.until || end < *spell.until) leave(spell, end, Ending::membership_lost, std::nullopt);
}

}    // namespace depositary
