// SPDX-License-Identifier: BSL-1.0
// LAW E-04, E-09: an organization and the acts of its members.
#include "detail/bench.hpp"

namespace depositary {

/// Its members of that day who had signed, if it wants to sign, or else consented (E-04, E-10).
bool Bench::members_came_first(StateId organization, Act act, Date day) const {
    const MembersFirst asked = clauses().organizations ? clauses().organizations->members_first : MembersFirst::none;
    const std::optional<GroupKey>& group = roster()[organization].member_group;
    if (asked == MembersFirst::none || !group) return true;
    const StateSet& members = roster().members(*group, day);
    StateSet first;
    members.for_each([&](StateId member) {
        const bool has_signed = signatures.contains(act) && out_.signing_on(member, day) != nullptr;
        if (has_signed || out_.has_joined(member, day)) first.insert(member);
    });
    return asked == MembersFirst::one ? !first.empty() : 2 * first.size() > members.size();
}

void Bench::check_members_first(Case& c) {
    if (members_came_first(c.state, c.entry.act, c.day)) return;
    find(c, FindingCode::reio_member_condition);
    want(c, detail::Want::members);
}

/// Where the treaty says so, an organization of which the State is a member, that has declared exclusive competence, acts for it.
void Bench::check_exclusive_competence(Case& c) {
    if (!clauses().organizations || !clauses().organizations->exclusive_competence_bars_members) return;
    const bool is_barred = holds_any(Act::declaration, [&](EntryIndex act, const Entry& entry) {
        if (!entry.state || received(act) > c.day) return false;
        const std::optional<GroupKey>& group = roster()[*entry.state].member_group;
        return group && roster().is_member(c.state, *group, c.day) &&
               record_.instrument(act).value.starts_with("exclusive competence") &&
               !is_taken_back(act, Act::withdrawal_of_declaration, c.day.plus_days(1));
    });
    if (is_barred) find(c, FindingCode::member_barred_by_exclusive_competence);
}

}    // namespace depositary
