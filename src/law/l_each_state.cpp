// SPDX-License-Identifier: BSL-1.0
// LAW section L: entry into force for each State; D-02, F-05, F-06 and D-06 where they bound it.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

/// Its own period from the day of its own consent; empty where the clause gives it none.
std::optional<Date> Bench::own_date(const Spell& spell) const {
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    if (!clause) return spell.consented;    // L-07
    return clause->delay.after(spell.consented);
}

/// Not in force for it before the parent is, where the text says so or asks for Parties to the parent (F-05).
std::optional<Date> Bench::floor_by_parent(const Spell& spell) const {
    const Circle::Form& join = clauses().participation.join.form();
    const auto* parties = std::get_if<PartiesTo>(&join);
    const bool stated = clauses().parent && clauses().parent->floor_for_each_State;
    if (parties == nullptr && !stated) return std::nullopt;
    const Replay* parent = out_.surroundings_.find(parties != nullptr ? parties->treaty : clauses().parent->treaty);
    if (parent == nullptr) return std::nullopt;
    std::optional<Date> from;
    parent->for_each_spell(spell.state, [&](const Spell& theirs) {
        if (theirs.from && (!theirs.until || *theirs.until > spell.consented)) from = from ? std::min(*from, *theirs.from) : theirs.from;
    });
    return from;
}

void Bench::assign_date(Spell& spell) {
    const std::optional<ForEachStateClause>& clause = clauses().for_each_State;
    const bool individual = clause && clause->later_than == LaterThan::each;
    const std::optional<Date> general = out_.whole_.date;
    const std::optional<Date> fulfilled = out_.whole_.fulfilled;
    const Entry& entry = record_.entry(spell.consent);
    const std::optional<Date> own = own_date(spell);

    std::optional<Date> from;
    if (individual) {
        from = own;    // L-09
    } else if (!general || !fulfilled) {
        return;    // as long as the treaty's own date is open
    } else if (entry.act == Act::succession) {
        const std::optional<Date> succeeded = date_of_succession(entry);
        if (!succeeded) return need_fact("the date of the succession of " + roster().key(spell.state).text());
        from = std::max(*succeeded, *general);    // D-02, D-07, L-10
    } else if (spell.consented <= *fulfilled) {
        from = general;    // L-01
    } else if (clause && clause->later_than == LaterThan::entry_into_force && spell.consented < *general) {
        // The gap (L-05): a text that speaks only of deposits after entry into force says nothing of this one.
        const Date later = std::max(*own, *general);
        from = clause->gap == Gap::silent || clause->gap == Gap::general_date ? *general : later;
        if (clause->gap == Gap::silent) {
            spell.other_from = later;
            observe(FindingCode::gap_rule_applied, spell.state, spell.consented, from);
        }
    } else {
        from = std::max(*own, *general);    // L-02, L-04, L-06
        if (*own < *general) observe(FindingCode::floor_applied, spell.state, spell.consented, *own);
        if (clause && clause->delay.clamps(spell.consented)) observe(FindingCode::clamped, spell.state, spell.consented, *own);    // M-15
    }
    if (const std::optional<Date> floor = floor_by_parent(spell)) from = std::max(*from, *floor);
    // B-11: a new consent during a pending withdrawal is in force no earlier than the exit.
    out_.for_each_spell(spell.state, [&](const Spell& earlier) {
        if (earlier.consent != spell.consent && earlier.notice && earlier.until && earlier.consented <= spell.consented) from = std::max(*from, *earlier.until);
    });
    spell.from = from;
    dirty_ = true;
}

/// Who leaves the parent leaves this treaty the same day, where so stated (F-06); a State that ceases to exist takes part no more (D-06).
void Bench::end_with_parent_or_State(Spell& spell) {
    for (const Interval& life : roster()[spell.state].exists)
        if (life.contains(spell.consented) && life.until && (!spell.until || *life.until < *spell.until)) {
            spell.until = life.until;
            spell.ending = Ending::extinct;
            if (!options_.on || *life.until <= *options_.on) observe(FindingCode::state_extinct, spell.state, spell.consented, life.until);
        }
    if (!clauses().parent || !clauses().parent->withdrawal_cascades) return;
    const Replay* parent = out_.surroundings_.find(clauses().parent->treaty);
    if (parent == nullptr) return;
    const Spell* theirs = parent->spell_on(spell.state, spell.consented);
    if (theirs == nullptr || !theirs->until || theirs->ending != Ending::withdrawal) return;
    if (spell.until && *spell.until <= *theirs->until) return;
    spell.until = theirs->until;
    spell.ending = Ending::parent_left;
}

}    // namespace depositary
