// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/testing/scenario.hpp>

namespace depositary::scenario {

/// The answers of an [[case.expect]] table of that scenario, whose registers are read: all its keys but the days and the treaty.
[[nodiscard]] std::vector<Expected> read_status_answers(const text::Node& table, std::optional<Date> on,
                                                        const Scenario& scenario, Problems& problems);
/// The answers of a [[case.ruling]] table, among the fields of the act.
[[nodiscard]] std::vector<Expected> read_ruling_answers(text::Fields& in, const Scenario& scenario, Problems& problems);

/// The State of that key, or of that name on that day; nothing and a problem if the built-in roster has none.
[[nodiscard]] std::optional<StateKey> state_named(const text::Node& name, std::optional<Date> day, Problems& problems);

}    // namespace depositary::scenario
