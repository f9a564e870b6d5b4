// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/testing/scenario.hpp>

#include <string>
#include <vector>

namespace depositary {

/// A case that was run, and what differed.
struct ScenarioRun {
    Scenario scenario;
    std::vector<Difference> differences;
};

/// depositary.test/1: every case with its rules, whether all is as expected, and each difference with its line; on one line.
[[nodiscard]] std::string scenarios_json(const std::vector<ScenarioRun>& runs);

}    // namespace depositary
