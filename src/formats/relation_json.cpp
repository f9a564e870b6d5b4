// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/relation_json.hpp>

#include "json_values.hpp"

#include <algorithm>

namespace depositary {

namespace {

using namespace json_values;

Json act_json(const std::optional<EntryIndex>& act, const Replay& replay) {
    if (!act) return nullptr;
    const Entry& entry = replay.record().entry(*act);
    return {{"id", replay.record().instrument(*act).id->text()},
            {"state", replay.record().roster().key(*entry.state).text()},
            {"date", to_string(entry.received)},
            {"value", json(replay.record().instrument(*act).value)}};
}

Json term_json(const ReservationTerm& term, const Replay& replay) {
    return {{"reservation", act_json(term.reservation, replay)},
            {"effect", to_string(term.effect)},
            {"objection", act_json(term.objection, replay)},
            {"acceptance", act_json(term.acceptance, replay)},
            {"last_day_for_objection", json(term.last_day)}};
}

/// Without the schema, which stands first in the object that holds it.
Json body(const Relation& relation, const Replay& replay) {
    const Roster& roster = replay.record().roster();
    Json terms = Json::array();
    for (const ReservationTerm& term : relation.terms) terms.push_back(term_json(term, replay));
    return {{"a", roster.key(relation.a).text()},
            {"b", roster.key(relation.b).text()},
            {"relation", to_string(relation.footing)},
            {"precluded_by", act_json(relation.precluded_by, replay)},
            {"accession", act_json(relation.accession, replay)},
            {"reservations", std::move(terms)},
            {"missing", relation.missing}};
}

Json head(const char* schema, const Replay& replay, Date on) {
    return {{"schema", schema},
            {"treaty", replay.record().treaty().key().text()},
            {"on", to_string(on)},
            {"known", json(replay.options().known)}};
}

}    // namespace

std::string relation_json(const Relation& relation, const Replay& replay) {
    Json found = head("depositary.relation/1", replay, relation.on);
    found.update(body(relation, replay));
    return line(found);
}

std::string relations_json(const std::vector<Relation>& marked, const Replay& replay, Date on) {
    const int parties = replay.parties(on).size();
    const auto apart = std::count_if(marked.begin(), marked.end(),
                                     [](const Relation& each) { return each.footing != Footing::in_force; });
    Json pairs = Json::array();
    for (const Relation& each : marked) pairs.push_back(body(each, replay));
    Json found = head("depositary.relations/1", replay, on);
    found["pairs"] = parties * (parties - 1) / 2;
    found["in_force_between"] = parties * (parties - 1) / 2 - apart;
    found["marked"] = std::move(pairs);
    return line(found);
}

}    // namespace depositary
