// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/relation.hpp>

#include "law/detail/objections.hpp"

namespace depositary {

namespace {

std::string name(const Replay& replay, StateId state, Date on) { return name_on(replay.record().roster()[state], on); }

std::string act_in_words(const Replay& replay, EntryIndex act) {
    const Entry& entry = replay.record().entry(act);
    return std::string(to_string(entry.act)) + " of " + name(replay, *entry.state, entry.received) + ", " +
           in_words(entry.received);
}

/// To relations with a State that is not recognised, or to its accession.
std::string objection_in_words(const Replay& replay, EntryIndex objection) {
    const bool recognises = !detail::is_non_recognition(replay.record().instrument(objection).value);
    return act_in_words(replay, objection) + (recognises ? " (Q-04)" : " (G-05)");
}

std::string effect_in_words(const ReservationTerm& term) {
    switch (term.effect) {
        case ReservationEffect::modified:
            return "accepted: the provisions are modified between the two, both ways (P-07)";
        case ReservationEffect::provisions_excluded:
            return "objected to: the provisions do not apply between the two, to its extent (P-04)";
        case ReservationEffect::pending:
            return "neither accepted nor objected to yet; taken as modifying meanwhile (P-10)";
        case ReservationEffect::disputed: return "disputed (P-06, P-12)";
    }
    return {};
}

std::string term_in_words(const ReservationTerm& term, const Replay& replay) {
    std::string text = "\n  " + act_in_words(replay, term.reservation);
    const std::string& says = replay.record().instrument(term.reservation).value;
    if (!says.empty()) text += " (" + says + ")";
    text += ": " + effect_in_words(term);
    if (term.objection) text += "; " + act_in_words(replay, *term.objection);
    else if (term.acceptance) text += "; " + act_in_words(replay, *term.acceptance);
    else if (term.last_day && term.effect == ReservationEffect::pending)
        text += "; objections until " + in_words(*term.last_day) + " (P-02)";
    return text;
}

/// ": India is none"
std::string who_is_not(const Relation& relation, const Replay& replay) {
    std::string text;
    for (const StateId state : {relation.a, relation.b})
        if (!replay.is_party(state, relation.on))
            text += (text.empty() ? ": " : ", ") + name(replay, state, relation.on) + " is none";
    return text;
}

}    // namespace

std::string text_of(const Relation& relation, const Replay& replay) {
    std::string text = name(replay, relation.a, relation.on) + " and " + name(replay, relation.b, relation.on) +
                       " on " + in_words(relation.on) + ": ";
    switch (relation.footing) {
        case Footing::not_parties: text += "not both Parties" + who_is_not(relation, replay); break;
        case Footing::no_relation:
            text += "no relation between them; ";
            text += relation.precluded_by ? objection_in_words(replay, *relation.precluded_by)
                                          : act_in_words(replay, *relation.accession) + ", is not accepted (Q-02)";
            break;
        case Footing::not_in_force_between:
            text += "not in force between them; " + act_in_words(replay, *relation.precluded_by) + " (P-05)";
            break;
        case Footing::in_force: text += "in force between them"; break;
    }
    for (const ReservationTerm& term : relation.terms) text += term_in_words(term, replay);
    for (const std::string& fact : relation.missing) text += "\n  unknown: " + fact;
    return text + '\n';
}

}    // namespace depositary
