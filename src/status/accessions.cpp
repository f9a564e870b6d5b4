// SPDX-License-Identifier: BSL-1.0
// LAW section Q: what an accession makes of the relation between two Parties.
#include "status/accessions.hpp"

#include "law/detail/accessions.hpp"
#include "law/detail/objections.hpp"

namespace depositary::status_detail {

namespace {

using Clause = AcceptanceOfAccessionsClause;

bool acceded(const Spell& spell) { return spell.taken_as == Act::accession; }

/// Whether the State has declared that it accepts the accession, and relations have begun.
bool has_accepted(const ActsUntil& acts, const Clause& clause, const Spell& by, const Spell& acceding) {
    const std::optional<EntryIndex> declaration =
        acts.first_about(Act::acceptance_of_accession, by.state, acceding.consent);
    if (!declaration) return false;
    const Date deposited = acts.received(*declaration);
    return (clause.relations ? clause.relations->delay.after(deposited) : deposited) <= acts.on();
}

/// Of two that acceded, the one that was Contracting first accepts the other; of one day, either does.
std::optional<Apart> without_acceptance(const ActsUntil& acts, const Clause& clause, const Spell& a, const Spell& b) {
    const bool a_is_asked = acceded(b) && (!acceded(a) || a.consented <= b.consented);
    const bool b_is_asked = acceded(a) && (!acceded(b) || b.consented <= a.consented);
    if (!a_is_asked && !b_is_asked) return std::nullopt;
    if (a_is_asked && has_accepted(acts, clause, a, b)) return std::nullopt;
    if (b_is_asked && has_accepted(acts, clause, b, a)) return std::nullopt;
    return Apart{a_is_asked ? b.consent : a.consent};
}

/// An objection that was in time, by a State that was Contracting before the accession, and that has not been withdrawn.
std::optional<Apart> by_objection(const ActsUntil& acts, const Spell& by, const Spell& acceding) {
    if (!acceded(acceding) || by.consented > acceding.consented) return std::nullopt;
    const std::optional<EntryIndex> objection = acts.first_about(Act::objection, by.state, acceding.consent);
    if (!objection || acts.is_withdrawn(*objection, Act::withdrawal_of_objection, true)) return std::nullopt;
    const std::optional<Date> last = detail::end_of_objections(acts.record(), acceding.consent);
    if (last && acts.received(*objection) > *last) return std::nullopt;
    return Apart{acceding.consent, objection};
}

}    // namespace

namespace {

/// An objection of one of the two to relations with the other, which it does not recognise (G-05).
std::optional<Apart> unrecognised(const ActsUntil& acts, const Spell& by, const Spell& other) {
    std::optional<Apart> found;
    acts.for_each(Act::objection, by.state, [&](EntryIndex index, const Entry& entry) {
        const bool is_meant = detail::is_non_recognition(acts.record().instrument(index).value);
        if (!is_meant || entry.target != other.consent) return;
        if (!acts.is_withdrawn(index, Act::withdrawal_of_objection, false)) found = Apart{other.consent, index};
    });
    return found;
}

}    // namespace

std::optional<Apart> kept_apart(const ActsUntil& acts, const Spell& a, const Spell& b) {
    if (const std::optional<Apart> found = unrecognised(acts, a, b)) return found;
    if (const std::optional<Apart> found = unrecognised(acts, b, a)) return found;
    const std::optional<Clause>& clause = acts.record().treaty().clauses().acceptance_of_accessions;
    if (!clause) return std::nullopt;
    switch (clause->system) {
        case AccessionSystem::acceptance: return without_acceptance(acts, *clause, a, b);
        case AccessionSystem::objection:
            if (const std::optional<Apart> found = by_objection(acts, a, b)) return found;
            return by_objection(acts, b, a);
        case AccessionSystem::veto:
            return std::nullopt;    // it is in force for the acceding State, or it is not
    }
    return std::nullopt;
}

}    // namespace depositary::status_detail
