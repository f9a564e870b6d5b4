// SPDX-License-Identifier: BSL-1.0
#include "campaign/steps.hpp"

#include "law/detail/tally.hpp"

namespace depositary::campaign_detail {

namespace {

/// A signature that binds nobody until it is confirmed is none (LAW A-11).
bool is_listed(const Signing& signing, Date day) {
    return signing.confirmed && signing.signed_on <= day && (!signing.withdrawn || day < *signing.withdrawn);
}

bool is_withdrawn(const Spell& spell, Date day) {
    return undoes_consent(spell.ending) && spell.until && *spell.until <= day;
}

void keep_earliest(std::optional<Date>& first, Date day) {
    if (!first || day < *first) first = day;
}

/// Whether what ended on `end` was undone before `after`.
bool is_undone(std::optional<Date> end, std::optional<Date> after) { return after && end && *end <= *after; }

}    // namespace

bool has_own_instrument(const Spell& spell, const Register& record) {
    return record.entry(spell.consent).state == spell.state;
}

bool has_taken(const Replay& replay, StateId state, Step step, Date day) {
    if (replay.has_joined(state, day)) return true;
    return step == Step::sign && replay.signing_on(state, day) != nullptr &&
           replay.record().roster().exists(state, day);
}

StateSet having_taken(const Replay& replay, Step step, Date day) {
    const StateSet joined = replay.contracting(day);
    return step == Step::join ? joined : joined | replay.signatories(day);
}

StateSet having_deposited(const Replay& replay, Acts acts, Date day, std::optional<Date> since) {
    const Register& record = replay.record();
    const Acts counted = detail::acts_that_count(acts);
    const auto counts = [&](EntryIndex act, Date done) {
        return done <= day && (!since || *since <= done) && counted.contains(record.entry(act).act);
    };
    StateSet found;
    for (const Spell& spell : replay.spells())
        if (counts(spell.consent, spell.consented) && has_own_instrument(spell, record) && !is_withdrawn(spell, day))
            found.insert(spell.state);
    for (const Signing& signing : replay.signings())
        if (counts(signing.act, signing.signed_on) && is_listed(signing, day)) found.insert(signing.state);
    return found;
}

std::optional<Date> day_of_step(const Replay& replay, StateId state, Step step, std::optional<Date> after, Date on) {
    std::optional<Date> first;
    replay.for_each_spell(state, [&](const Spell& spell) {
        if (!is_undone(spell.until, after) && !is_withdrawn(spell, on)) keep_earliest(first, spell.consented);
    });
    if (step == Step::join) return first;
    for (const Signing& signing : replay.signings())
        if (signing.state == state && signing.confirmed && !is_undone(signing.withdrawn, after))
            keep_earliest(first, signing.signed_on);
    return first;
}

}    // namespace depositary::campaign_detail
