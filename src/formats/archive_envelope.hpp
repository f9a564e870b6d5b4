// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/archive.hpp>

#include <string>
#include <string_view>

namespace depositary {

/// The bytes with the line before them that says what they are.
[[nodiscard]] std::string in_envelope(ArchiveContent content, ArchiveEncoding encoding, std::string_view archive);

}    // namespace depositary
