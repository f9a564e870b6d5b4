// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/scenario_json.hpp>

#include "json_values.hpp"

#include <algorithm>

namespace depositary {

namespace {

using namespace json_values;

Json difference_json(const Difference& difference) {
    return {{"line", difference.place.line},
            {"what", difference.what},
            {"expected", difference.expected},
            {"got", difference.got},
            {"findings", difference.findings}};
}

Json run_json(const ScenarioRun& run) {
    Json differences = Json::array();
    for (const Difference& difference : run.differences) differences.push_back(difference_json(difference));
    return {{"id", run.scenario.id},
            {"title", json(run.scenario.title)},
            {"rules", run.scenario.rules},
            {"file", run.scenario.place.file},
            {"line", run.scenario.place.line},
            {"as_expected", run.differences.empty()},
            {"differences", std::move(differences)}};
}

}    // namespace

std::string scenarios_json(const std::vector<ScenarioRun>& runs) {
    Json cases = Json::array();
    for (const ScenarioRun& run : runs) cases.push_back(run_json(run));
    const bool all =
        std::all_of(runs.begin(), runs.end(), [](const ScenarioRun& run) { return run.differences.empty(); });
    return line({{"schema", "depositary.test/1"}, {"as_expected", all}, {"cases", std::move(cases)}});
}

}    // namespace depositary
