// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/text/document.hpp>
#include <depositary/treaty/treaty.hpp>

namespace depositary {

/// The treaty that a definition document describes (format: docs/definition-files.md), or everything that is wrong with it.
[[nodiscard]] Result<Treaty> read_treaty(const text::Node& definition);

/// The States that the sentences of a definition or of a campaign file name and the roster does not have, each with its place;
/// the sentences are those that read_treaty or read_campaign could read. Where they are not known, the law cannot say who is meant.
[[nodiscard]] Problems unknown_states(const text::Node& document, const Roster& roster);

/// The document that describes the treaty; read_treaty gives an equal treaty back.
[[nodiscard]] text::Node definition_of(const Treaty& treaty);

}    // namespace depositary
