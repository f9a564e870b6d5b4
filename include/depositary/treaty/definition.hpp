// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/document.hpp>
#include <depositary/treaty/treaty.hpp>

namespace depositary {

/// The treaty that a definition document describes (format: docs/definition-files.md), or everything that is wrong with it.
[[nodiscard]] Result<Treaty> read_treaty(const text::Node& definition);

/// The document that describes the treaty; read_treaty gives an equal treaty back.
[[nodiscard]] text::Node definition_of(const Treaty& treaty);

}    // namespace depositary
