// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/campaign_json.hpp>

#include "campaign_values.hpp"

namespace depositary {

namespace {

using namespace json_values;

Json texts(const std::vector<std::string>& list) {
    Json array = Json::array();
    for (const std::string& text : list) array.push_back(text);
    return array;
}

Json score_json(const std::optional<Score>& score) {
    if (!score) return nullptr;
    return {{"have", score->have},
            {"need", score->need},
            {"to_go", score->to_go()},
            {"of", score->of ? Json(*score->of) : Json(nullptr)}};
}

Json deadline_json(const std::optional<Deadline>& deadline) {
    if (!deadline) return nullptr;
    return {{"last_day", to_string(deadline->last_day)},
            {"days_left", deadline->days_left},
            {"timing", to_string(deadline->timing)}};
}

Json objective_json(const Objective& objective, const Progress& progress, const Roster& roster) {
    Json outside = Json::array();
    for (const StateKey& state : progress.outside) outside.push_back(state.text());
    Json needs = Json::array();
    for (const Need& need : progress.needs) needs.push_back(need_json(need, roster));
    return {{"kind", kind_of(objective.goal)},
            {"objective", in_words(objective)},
            {"attainment", to_string(progress.attainment)},
            {"score", score_json(progress.score)},
            {"since", json(progress.since)},
            {"no_longer_in", progress.no_longer_in},
            {"expected", json(progress.expected)},
            {"outside", std::move(outside)},
            {"needs", std::move(needs)},
            {"deadline", deadline_json(progress.deadline)},
            {"missing", texts(progress.missing)}};
}

Json finding_json(const CampaignFinding& finding) {
    return {{"code", to_string(finding.code)},
            {"part", to_string(finding.part)},
            {"state", finding.state ? Json(finding.state->text()) : Json(nullptr)},
            {"about", finding.about},
            {"date", json(finding.date)},
            {"text", text_of(finding)}};
}

}    // namespace

Json json_values::pledge_json(const Pledge& pledge, const PledgeProgress& progress) {
    return {{"state", pledge.state.text()},
            {"act", to_string(pledge.act)},
            {"pledge", to_string(progress.state)},
            {"done", json(progress.done)},
            {"against", json(progress.against)},
            {"days_left", progress.days_left ? Json(*progress.days_left) : Json(nullptr)},
            {"where", json(pledge.where)}};
}

Json json_values::measures_json(const Campaign& campaign, const Measures& measures, const Roster& roster) {
    Json objectives = Json::array();
    for (std::size_t i = 0; i < measures.objectives.size(); ++i)
        objectives.push_back(objective_json(campaign.objectives()[i], measures.objectives[i], roster));
    Json pledges = Json::array();
    for (const PledgeProgress& progress : measures.pledges)
        pledges.push_back(pledge_json(campaign.pledges()[progress.pledge], progress));
    Json findings = Json::array();
    for (const CampaignFinding& finding : measures.findings) findings.push_back(finding_json(finding));
    return {
        {"schema", "depositary.campaign/1"},   {"campaign", campaign.key().text()}, {"name", campaign.identity().name},
        {"treaty", campaign.treaty().text()},  {"on", to_string(measures.on)},      {"known", json(measures.known)},
        {"objectives", std::move(objectives)}, {"pledges", std::move(pledges)},     {"findings", std::move(findings)}};
}

std::string campaign_json(const Campaign& campaign, const Measures& measures, const Roster& roster) {
    return line(measures_json(campaign, measures, roster));
}

}    // namespace depositary
