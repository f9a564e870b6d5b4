// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/text/document.hpp>

#include <span>

namespace depositary {

/// Reads a roster from documents with tables [[state]] and [[group]], as data/roster/states.toml and groups.toml have them, and
/// from tables of weights. A [[group]] can list its members itself: `members = ["CAN", { state = "NOR", from = 1997-01-01 }]`.
/// Reports everything that is wrong, with its place.
[[nodiscard]] Result<Roster> read_roster(std::span<const text::Node> documents,
                                         std::span<const WeightList> weights = {});

/// The roster with what the document and the tables add to it: a State, a group or a table whose key it has already takes the
/// place of the old one, whole.
[[nodiscard]] Result<Roster> extended(const Roster& roster, const text::Node& document,
                                      std::span<const WeightList> weights = {});

}    // namespace depositary
