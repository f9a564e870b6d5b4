// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/relation.hpp>

#include <string>
#include <vector>

namespace depositary {

/// depositary.relation/1: whether the treaty is in force between the two, and each reservation between them; on one line.
[[nodiscard]] std::string relation_json(const Relation& relation, const Replay& replay);

/// depositary.relations/1: of how many pairs of Parties the treaty is in force between, and every pair of which there is more to say;
/// on one line.
[[nodiscard]] std::string relations_json(const std::vector<Relation>& marked, const Replay& replay, Date on);

}    // namespace depositary
