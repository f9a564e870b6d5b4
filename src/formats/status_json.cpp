// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/status_json.hpp>
#include <depositary/treaty/definition.hpp>

#include <algorithm>
#include <tuple>

#include "json_values.hpp"

namespace depositary {

namespace {

using namespace json_values;

Json finding_json(const Finding& finding, const Register& record) {
    const FindingKind& kind = kind_of(finding.code);
    return {{"code", kind.name},
            {"rule", kind.rule},
            {"outcome", to_string(finding.outcome)},
            {"effect", to_string(finding.effect)},
            {"article", json(article_of(finding, record.treaty()))},
            {"state", finding.state ? Json(record.roster().key(*finding.state).text()) : Json(nullptr)},
            {"date", json(finding.date)},
            {"act", finding.act ? Json(record.instrument(*finding.act).id->text()) : Json(nullptr)},
            {"text", text_of(finding, record)},
            {"cure", json(cure_of(finding))},
            {"first_good_date", json(finding.first_good_date)}};
}

Json findings_json(std::span<const Finding> findings, const Register& record) {
    std::vector<Finding> sorted(findings.begin(), findings.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(a.state, a.date, a.code) < std::tuple(b.state, b.date, b.code);
    });
    Json list = Json::array();
    for (const Finding& finding : sorted) list.push_back(finding_json(finding, record));
    return list;
}

Json parts_json(const Status& status) {
    Json parts = Json::array();
    const std::vector<EntryIntoForcePart>& clauses = status.record().treaty().clauses().parts;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const EntryIntoForce& found = status.replay().parts()[i];
        parts.push_back({{"provisions", clauses[i].provisions},
                         {"article", json(clauses[i].clause.article.number)},
                         {"date", json(found.date)},
                         {"fulfilled", json(found.fulfilled)},
                         {"completed_by", keys_of(found.completed_by, status.record().roster())}});
    }
    return parts;
}

Json entry_into_force_json(const Status& status) {
    const EntryIntoForce& found = status.entry_into_force();
    const std::optional<EntryIntoForceClause>& clause = status.record().treaty().clauses().entry_into_force;
    if (!found.fulfilled && status.replay().parts().empty()) return nullptr;
    return {{"date", json(found.date)},
            {"fulfilled", json(found.fulfilled)},
            {"completed_by", keys_of(found.completed_by, status.record().roster())},
            {"article", clause ? json(clause->article.number) : Json(nullptr)},
            {"parts", parts_json(status)}};
}

Json shortfall_json(const Status& status) {
    if (status.shortfall().empty()) return nullptr;
    Json needs = Json::array();
    for (const Need& need : status.shortfall()) needs.push_back(need_json(need, status.record().roster()));
    return {{"needs", needs}};
}

Json consent_json(const ConsentHistory& consent) {
    return {{"act", to_string(consent.act)}, {"date", to_string(consent.date)}};
}

Json earlier_json(const std::vector<ConsentHistory>& earlier) {
    Json list = Json::array();
    for (const ConsentHistory& consent : earlier) {
        Json object = consent_json(consent);
        object["in_force_from"] = json(consent.in_force_from);
        object["ended"] = json(consent.ended);
        list.push_back(std::move(object));
    }
    return list;
}

Json alternatives_json(const std::vector<AlternativeReading>& alternatives) {
    Json list = Json::array();
    for (const AlternativeReading& other : alternatives)
        list.push_back(
            {{"reading", other.reading}, {"in_force_from", json(other.in_force_from)}, {"ended", json(other.ended)}});
    return list;
}

Json state_json(const StateStatus& state, const Status& status) {
    const State& known = status.record().roster()[state.state];
    Json pending = nullptr;
    if (state.pending)
        pending = {{"notified", to_string(state.pending->notified)}, {"effect", json(state.pending->effect)}};
    return {{"state", known.key.text()},
            {"name", name_on(known, status.on())},
            {"standing", to_string(state.standing)},
            {"signed", json(state.signed_on)},
            {"consent", state.consent ? consent_json(*state.consent) : Json(nullptr)},
            {"in_force_from", state.consent ? json(state.consent->in_force_from) : Json(nullptr)},
            {"ended", state.consent ? json(state.consent->ended) : Json(nullptr)},
            {"earlier", earlier_json(state.earlier)},
            {"disputed", state.disputed},
            {"alternatives", alternatives_json(state.alternatives)},
            {"withdrawal_pending", std::move(pending)},
            {"object_and_purpose", state.object_and_purpose}};
}

Json in_force_json(Truth in_force) {
    switch (in_force) {
        case Truth::yes: return true;
        case Truth::no: return false;
        case Truth::unknown: break;
    }
    return nullptr;
}

Json ground_json(const Ground& ground, const Register& record) {
    Json instruments = Json::array();
    for (const EntryIndex act : ground.instruments) instruments.push_back(record.instrument(act).id->text());
    Json because = Json::array();
    for (const Ground& beneath : ground.because) because.push_back(ground_json(beneath, record));
    return {{"says", ground.says},       {"article", json(ground.article)}, {"rule", json(ground.rule)},
            {"date", json(ground.date)}, {"instruments", instruments},      {"because", because}};
}

Json node_json(const text::Node& node) {
    switch (node.kind()) {
        case text::NodeKind::string:
        case text::NodeKind::date: return node.text();
        case text::NodeKind::integer: return number(node.text());
        case text::NodeKind::boolean: return node.text() == "true";
        case text::NodeKind::array: {
            Json list = Json::array();
            for (const text::Node& item : node.items()) list.push_back(node_json(item));
            return list;
        }
        case text::NodeKind::table: {
            Json object = Json::object();
            for (const text::Node::Entry& entry : node.entries()) object[entry.key] = node_json(entry.value);
            return object;
        }
    }
    return nullptr;
}

}    // namespace

std::string status_json(const Status& status) {
    const Register& record = status.record();
    Json object{{"schema", "depositary.status/1"},      {"treaty", record.treaty().key().text()},
                {"on", to_string(status.on())},         {"known", json(status.known())},
                {"record_until", json(record.until())}, {"in_force", in_force_json(status.in_force())}};
    if (!status.missing().empty()) {
        Json missing = Json::array();
        for (const std::string& fact : status.missing()) missing.push_back(fact);
        object["missing"] = std::move(missing);
    }
    const Counts counts = status.counts();
    object["entry_into_force"] = entry_into_force_json(status);
    object["counts"] = {
        {"signatories", counts.signatories}, {"contracting", counts.contracting}, {"parties", counts.parties}};
    object["shortfall"] = shortfall_json(status);
    Json states = Json::array();
    for (const StateStatus& state : status.states()) states.push_back(state_json(state, status));
    object["states"] = std::move(states);
    object["findings"] = findings_json(status.findings(), record);
    return line(object);
}

std::string ruling_json(const Ruling& ruling) {
    Json effect = nullptr;
    if (const std::optional<Consequence>& follows = ruling.consequence())
        effect = {{"in_force_from", json(follows->in_force_from)},
                  {"fulfils", follows->fulfils},
                  {"entry_into_force", json(follows->entry_into_force)},
                  {"ends", json(follows->ends)}};
    return line({{"schema", "depositary.ruling/1"},
                 {"outcome", to_string(ruling.outcome())},
                 {"effect", std::move(effect)},
                 {"findings", findings_json(ruling.findings(), ruling.record())}});
}

namespace {

Json step_json(const WayStep& step) {
    return {{"treaty", step.treaty.text()},
            {"state", step.state.text()},
            {"act", to_string(step.act)},
            {"on", to_string(step.on)},
            {"target", step.target ? Json(step.target->text()) : Json(nullptr)}};
}

Json steps_json(const std::vector<WayStep>& steps) {
    Json list = Json::array();
    for (const WayStep& step : steps) list.push_back(step_json(step));
    return list;
}

Json ways_json(const Ways& ways) {
    if (ways.empty()) return nullptr;
    Json list = Json::array();
    for (const Way& way : ways.ways) list.push_back({{"acts", steps_json(way.steps)}, {"from", json(way.from)}});
    Json whoever = Json::array();
    for (const AnyOfThem<std::vector<WayStep>>& group : ways.whoever) {
        Json of = Json::array();
        for (const std::vector<WayStep>& course : group.of) of.push_back(steps_json(course));
        whoever.push_back({{"number", group.number}, {"of", std::move(of)}});
    }
    return {{"size", ways.size()},           {"number", ways.number ? Json(*ways.number) : Json(nullptr)},
            {"ways", std::move(list)},       {"fewest", ways.fewest},
            {"whoever", std::move(whoever)}, {"others", ways.others},
            {"barred", ways.barred},         {"untold", ways.untold}};
}

}    // namespace

std::string grounds_json(const Ground& ground, const Ways& ways, const Status& status) {
    Json object{{"schema", "depositary.grounds/1"},
                {"treaty", status.record().treaty().key().text()},
                {"on", to_string(status.on())},
                {"known", json(status.known())}};
    object["grounds"] = ground_json(ground, status.record());
    object["would_change"] = ways_json(ways);
    return line(object);
}

std::string timeline_json(std::span<const Change> changes, const Register& record) {
    Json list = Json::array();
    for (const Change& change : changes)
        list.push_back({{"date", to_string(change.date)},
                        {"change", to_string(change.kind)},
                        {"state", change.state ? Json(record.roster().key(*change.state).text()) : Json(nullptr)},
                        {"act", change.act ? Json(to_string(record.entry(*change.act).act)) : Json(nullptr)},
                        {"instrument", change.act ? Json(record.instrument(*change.act).id->text()) : Json(nullptr)}});
    return line({{"schema", "depositary.timeline/1"},
                 {"treaty", record.treaty().key().text()},
                 {"record_until", json(record.until())},
                 {"changes", std::move(list)}});
}

std::string treaty_json(const Treaty& treaty) {
    Json object{{"schema", "depositary.treaty/1"}};
    object["treaty"] = node_json(definition_of(treaty));
    return line(object);
}

std::string list_json(std::span<const ListedTreaty> treaties) {
    Json list = Json::array();
    for (const ListedTreaty& listed : treaties) {
        const TreatyIdentity& identity = listed.treaty->identity();
        list.push_back({{"treaty", identity.key.text()},
                        {"title", identity.title},
                        {"adopted", to_string(identity.adopted)},
                        {"in_force_since", json(listed.in_force_since)},
                        {"parties", listed.parties ? Json(*listed.parties) : Json(nullptr)}});
    }
    return line({{"schema", "depositary.list/1"}, {"treaties", std::move(list)}});
}

}    // namespace depositary
