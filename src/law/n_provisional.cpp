// SPDX-License-Identifier: BSL-1.0
// LAW section N: provisional application.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

void Bench::apply_provisionally(Case& c) {
    if (!clauses().provisional_application) {
        find(c, FindingCode::provisional_application_not_provided);    // N-01
        return without_effect(c);
    }
    if (!may_be_applied_provisionally(c.state, c.day)) {
        find(c, FindingCode::provisional_application_time);    // N-02
        want(c, detail::Want::consent);
    }
    if (stopped(c)) return;
    const Date from = std::max(c.day, c.entry.effective.value_or(c.day));
    out_.provisional_.push_back(ProvisionalSpell{c.state, c.act, from});
    static_cast<void>(count(c.state, c.entry.act, c.day));
}

/// At any time, or on the day of one of the acts that the clause names.
bool Bench::may_be_applied_provisionally(StateId state, Date day) const {
    const Acts declared_with = clauses().provisional_application->declared_with;
    if (declared_with.empty()) return true;
    const auto is_named = [&](EntryIndex act) { return declared_with.contains(record_.entry(act).act); };
    bool found = false;
    out_.for_each_spell(
        state, [&](const Spell& spell) { found = found || (spell.consented == day && is_named(spell.consent)); });
    const Signing* signing = out_.signing_on(state, day);
    return found || (signing != nullptr && signing->signed_on == day && is_named(signing->act));
}

void Bench::end_provisional(Case& c) {
    if (!end_provisional(c.state, std::max(c.day, c.entry.effective.value_or(c.day)))) without_target(c);
}

/// Ends it on that day (N-04); whether there was any.
bool Bench::end_provisional(StateId state, Date day) {
    bool ended = false;
    for (ProvisionalSpell& spell : out_.provisional_) {
        if (spell.state != state || (spell.until && *spell.until <= day)) continue;
        spell.until = day;
        ended = true;
    }
    return ended;
}

/// The day on which the treaty says that it ends for all (N-04); empty if there is none.
std::optional<Date> Bench::end_of_provisional_for_all() const {
    const std::optional<ProvisionalApplicationClause>& clause = clauses().provisional_application;
    if (!clause) return std::nullopt;
    std::optional<Date> end = clause->not_after;
    if (clause->ends && out_.whole_.date) {
        const Date counted = clause->ends->delay.after(*out_.whole_.date);
        end = std::min(end.value_or(counted), counted);
    }
    return end;
}

/// It ends when the treaty enters into force for the State, or for all when the treaty says so (N-04).
void Bench::end_provisional_with_entry_into_force() {
    if (const std::optional<Date> end = end_of_provisional_for_all())
        for (ProvisionalSpell& applied : out_.provisional_)
            applied.until = std::max(applied.from, std::min(applied.until.value_or(*end), *end));
    for (ProvisionalSpell& applied : out_.provisional_)
        out_.for_each_spell(applied.state, [&](const Spell& spell) {
            if (spell.from && *spell.from >= applied.from)
                applied.until = std::min(applied.until.value_or(*spell.from), *spell.from);
        });
}

}    // namespace depositary
