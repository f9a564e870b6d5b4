// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/territory.hpp>

#include "law/detail/territory.hpp"
#include "status/acts_until.hpp"

#include <algorithm>

namespace depositary {

namespace {

using detail::Territorial;

/// The day from which what an act says of a territory holds: not before the treaty is in force for the State.
std::optional<Date> effect_of(const Entry& entry, Date received, Territorial says,
                              const std::optional<TerritorialClause>& clause, const Spell& spell) {
    if (says == Territorial::ended && !(clause && clause->ends)) return std::nullopt;
    Date day = entry.effective.value_or(received);
    if (says == Territorial::ended) day = std::max(day, clause->ends->delay.after(received));
    const bool is_later = received > spell.consented;
    if (says == Territorial::applies && is_later && clause && clause->extension)
        day = std::max(day, clause->extension->delay.after(received));
    return std::max(day, *spell.from);
}

/// What was said since the State deposited its instrument, even if that waited, or with the signature that it ratified (U-03); of an
/// earlier life nothing is left.
bool belongs_to(const Spell& life, Date said, const Replay& replay) {
    if (replay.received(life.consent) <= said) return true;
    const Signing* signing = replay.signing_on(life.state, life.consented);
    bool came_back = false;
    replay.for_each_spell(life.state, [&](const Spell& spell) {
        const bool is_before = spell.consent != life.consent && spell.consented < life.consented;
        came_back = came_back || (is_before && !undoes_consent(spell.ending));
    });
    return signing != nullptr && signing->signed_on == said && !came_back;
}

/// What a State said last of a territory holds from its day on, whatever it said before.
void put(std::vector<TerritorialTerm>& terms, TerritorialTerm term) {
    std::erase_if(terms, [&](const TerritorialTerm& other) { return other.territory == term.territory; });
    terms.push_back(std::move(term));
}

}    // namespace

std::vector<TerritorialTerm> territorial_terms(const Replay& replay, StateId state, Date on) {
    std::vector<TerritorialTerm> terms;
    const Spell* spell = replay.spell_on(state, on);
    if (spell == nullptr || !is_in_force(*spell, on)) return terms;
    const std::optional<TerritorialClause>& clause = replay.record().treaty().clauses().territory;
    const status_detail::ActsUntil acts(replay, on);
    acts.for_each(Act::territorial_application, state, [&](EntryIndex act, const Entry& entry) {
        const auto statement = detail::territorial_statement(replay.record().instrument(act).value);
        if (!statement || !belongs_to(*spell, acts.received(act), replay)) return;
        const std::optional<Date> since = effect_of(entry, acts.received(act), statement->says, clause, *spell);
        if (since && *since <= on)
            put(terms, {std::string(statement->name), statement->says == Territorial::applies, *since, act});
    });
    std::sort(terms.begin(), terms.end(),
              [](const TerritorialTerm& a, const TerritorialTerm& b) { return a.territory < b.territory; });
    return terms;
}

}    // namespace depositary
