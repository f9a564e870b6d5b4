// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/clause_fields.hpp"

#include <depositary/treaty/treaty.hpp>

namespace depositary::definition {

/// Reads the tables of the final clauses from the root of a definition. What is wrong becomes a problem; the clauses are then
/// incomplete and not to be used.
[[nodiscard]] FinalClauses clauses_of(text::Fields& root, std::optional<Certainty> certainty);

}    // namespace depositary::definition
