// SPDX-License-Identifier: BSL-1.0
// LAW F-07: one act that is consent to two treaties.
#include <depositary/law/derived_acts.hpp>

namespace depositary {

std::vector<Instrument> derived_consents(const Treaty& treaty, const Replay& parent) {
    std::vector<Instrument> acts;
    const std::optional<ParentClause>& clause = treaty.clauses().parent;
    const Register& record = parent.record();
    if (!clause || !clause->consent_from || clause->treaty != record.treaty().key()) return acts;
    for (const Spell& spell : parent.spells()) {
        if (spell.consented < *clause->consent_from || spell.inherited || undoes_consent(spell.ending)) continue;
        Instrument act = instrument(Act::consent_to_be_bound, record.roster().key(spell.state), spell.consented);
        act.id = InstrumentKey("derived-" + record.instrument(spell.consent).id->text());
        act.source = "follows from the consent to \"" + record.treaty().key().text() + "\"";
        acts.push_back(std::move(act));
    }
    return acts;
}

}    // namespace depositary
