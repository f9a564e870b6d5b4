// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/formats/scenario_json.hpp>
#include <depositary/formats/toml.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace depositary::cli {

namespace {

/// A treaty of the collection, or the definition in a file, whose path counts from the folder of the scenarios.
TreatyFinder finder_for(const std::string& path) {
    return
        [folder = std::filesystem::path(path).parent_path()](const std::string& name) -> std::shared_ptr<const Treaty> {
            if (!name.ends_with(".toml")) return find_in_collection(name);
            const std::filesystem::path definition = folder / name;
            return std::filesystem::is_regular_file(definition) ? treaty_argument(definition.string()) : nullptr;
        };
}

void run_all_of(const std::string& path, std::vector<ScenarioRun>& runs) {
    const text::Node document = read_toml(read_file(path), path).value();
    for (Scenario& scenario : read_scenarios(document, finder_for(path)).value()) {
        std::vector<Difference> differences = run(scenario);
        runs.push_back({std::move(scenario), std::move(differences)});
    }
}

std::string report(const std::vector<ScenarioRun>& runs, std::ptrdiff_t wrong) {
    std::string text;
    for (const ScenarioRun& run : runs)
        if (!run.differences.empty()) text += text_of(run.scenario, run.differences);
    text += std::to_string(runs.size()) + (runs.size() == 1 ? " case, " : " cases, ");
    return text + (wrong == 0 ? "all as expected\n" : std::to_string(wrong) + " not as expected\n");
}

}    // namespace

int test(const Asked& asked) {
    std::vector<ScenarioRun> runs;
    Problems unreadable;
    for (const std::string& path : asked.files) {
        try {
            run_all_of(path, runs);
        } catch (const InputRefused& refused) {    // the other files are run all the same
            unreadable.append(refused.problems());
        }
    }
    const auto wrong =
        std::count_if(runs.begin(), runs.end(), [](const ScenarioRun& run) { return !run.differences.empty(); });
    if (!runs.empty() || unreadable.empty())
        std::cout << (asked.json ? scenarios_json(runs) : report(runs, wrong)) << std::flush;
    if (!unreadable.empty()) throw InputRefused(std::move(unreadable));
    return wrong == 0 ? 0 : 1;
}

}    // namespace depositary::cli
