// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/document.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// Reads a document in TOML 1.0, with the place of every value. Fractions, times and whatever else a document cannot hold are
/// problems; so are files of more than 16 MiB, and values or dotted keys that nest more than 32 deep.
[[nodiscard]] Result<text::Node> read_toml(std::string_view text, std::string file);

/// Writes a table as TOML; within each table the plain values come before the tables, which otherwise keep their order. Read again,
/// it gives the same values. The texts must be UTF-8.
[[nodiscard]] std::string write_toml(const text::Node& document);

}    // namespace depositary
