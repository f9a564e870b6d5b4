// SPDX-License-Identifier: BSL-1.0
// LAW section Q: accessions to which Contracting States can object. What acceptances and objections make of the relation between two
// Parties is read from the record: status/relation.hpp.
#include "detail/accessions.hpp"
#include "detail/bench.hpp"
#include "detail/objections.hpp"

#include <depositary/calendar/counting.hpp>

#include <algorithm>

namespace depositary {

/// To a reservation, to an accession, or to nothing in particular: then it counts where a clause names objections.
void Bench::object(Case& c) {
    static_cast<void>(count(c.state, c.entry.act, c.day));
    if (!c.entry.target) return;
    const Act about = record_.entry(*c.entry.target).act;
    if (consents.contains(about) && detail::is_non_recognition(record_.instrument(c.act).value)) {
        find(c, FindingCode::non_recognition);    // G-05
        return raise(c.act, c.gravest);
    }
    if (about == Act::reservation) object_to_reservation(c, *c.entry.target);
    if (about == Act::accession) object_to_accession(c, *c.entry.target);
}

/// Of an objection that is late, or of a State that was not Contracting before the accession, nothing follows.
void Bench::object_to_accession(Case& c, EntryIndex accession) {
    const std::optional<AcceptanceOfAccessionsClause>& clause = clauses().acceptance_of_accessions;
    if (!clause || clause->system == AccessionSystem::acceptance) return;
    if (!may_object(c, accession)) {
        find(c, FindingCode::objection_late).fact = detail::end_of_objections(record_, accession);
        without_effect(c);
    } else if (clause->system == AccessionSystem::veto) {
        veto(c, accession);
    }
}

bool Bench::may_object(const Case& c, EntryIndex accession) const {
    const std::optional<Date> last = detail::end_of_objections(record_, accession);
    bool was_contracting = false;
    out_.for_each_spell(c.state, [&](const Spell& spell) {
        was_contracting = was_contracting || (spell.consented <= received(accession) && !has_ended(spell, c.day));
    });
    return was_contracting && (!last || c.day <= *last);
}

/// One objection keeps the treaty from being in force for the acceding State altogether.
void Bench::veto(const Case& c, EntryIndex accession) {
    for (Spell& spell : out_.spells_) {
        if (spell.consent != accession || spell.until) continue;
        leave(spell, c.day, Ending::vetoed, c.act);
        Finding& finding = observe_of(spell, FindingCode::accession_vetoed, c.day);
        finding.outcome = Outcome::hold;
        raise(accession, Outcome::hold);
    }
}

/// For a State that accedes, the period for objections comes first.
bool Bench::waits_for_objections(const Spell& spell) const {
    const std::optional<AcceptanceOfAccessionsClause>& clause = clauses().acceptance_of_accessions;
    return clause && clause->in_force && spell.taken_as == Act::accession;
}

/// Where nobody says when the accession was notified, the date is the earliest that it can be, and the fact is missed (M-19).
Bench::Dates Bench::dates_after_objections(const Spell& spell, Date general) {
    const AcceptanceOfAccessionsClause& clause = *clauses().acceptance_of_accessions;
    const std::optional<Date> end = detail::end_of_objections(record_, spell.consent);
    if (!end) need_fact("the day on which the accession of " + roster().key(spell.state).text() + " was notified");
    const Date earliest = add_months(spell.consented, clause.months_to_object, MonthEnd::clamp);
    const Date own = clause.in_force->delay.after(end.value_or(earliest));
    return {.from = std::max(own, general), .own = own, .raised = own < general};
}

}    // namespace depositary
