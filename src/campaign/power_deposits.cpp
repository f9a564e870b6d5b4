// SPDX-License-Identifier: BSL-1.0
#include "campaign/power_deposits.hpp"

#include "law/detail/tally.hpp"

#include <depositary/treaty/clause_language.hpp>

namespace depositary::campaign_detail {

namespace {

/// Whether the spell counts towards entry into force at the end of that day, as the law counts: later withdrawals undo nothing,
/// that of the instrument does (LAW K-07, K-08).
bool counts_on(const Spell& spell, Date day) {
    const bool withdrawn = undoes_consent(spell.ending) && spell.until && *spell.until <= day;
    return spell.counted && spell.consented <= day && !withdrawn;
}

constexpr Acts visible_acts = consents | Acts{Act::signature};

}    // namespace

Contributors Deposits::of(Acts named, OrganizationsCount organizations) const {
    const Acts acts = detail::acts_that_count(named);
    Contributors found;
    who_.for_each([&](StateId state) {
        if (!is_left_out(state, organizations)) found.open.insert(state);
    });
    if (view_ == PowerView::a_priori) return found;
    if (!((acts | visible_acts) == visible_acts))
        throw PowerUnavailable("the condition counts \"" + clause_language::say(named) +
                               "\": who is in is only told of signatures and consents; ask a priori");
    found.in = counted(acts, organizations);
    found.open -= found.in | past_acting(acts);
    return found;
}

StateSet Deposits::counted(Acts acts, OrganizationsCount organizations) const {
    StateSet found;
    for (const Spell& spell : replay_.spells()) {
        if (!counts_on(spell, on_)) continue;
        const bool in_terms = replay_.record().entry(spell.consent).counts == true;
        const bool by_kind = acts.contains(spell.taken_as) && !is_left_out(spell.state, organizations);
        if (in_terms || by_kind) found.insert(spell.state);
    }
    if (!acts.contains(Act::signature)) return found;
    for (const Signing& signing : replay_.signings())
        if (replay_.signing_on(signing.state, on_) == &signing && !is_left_out(signing.state, organizations))
            found.insert(signing.state);
    return found;
}

/// Who has joined by an act that does not count will not act again, and who has signed will not sign again.
StateSet Deposits::past_acting(Acts acts) const {
    const StateSet joined = replay_.contracting(on_);
    return (acts & consents).empty() ? joined | replay_.signatories(on_) : joined;
}

bool Deposits::is_left_out(StateId state, OrganizationsCount organizations) const {
    return organizations != OrganizationsCount::counted &&
           replay_.record().roster()[state].kind == EntityKind::organization;
}

}    // namespace depositary::campaign_detail
