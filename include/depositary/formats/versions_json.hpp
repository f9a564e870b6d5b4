// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/versions.hpp>

#include <string>
#include <vector>

namespace depositary {

/// Which version of the treaty of the replay binds whom, as one line of JSON (docs/json.md, `depositary.versions/1`). The amendments
/// that nobody has a record of are named.
[[nodiscard]] std::string versions_json(const VersionMatrix& matrix, const Replay& treaty,
                                        const std::vector<TreatyKey>& without_record = {});

}    // namespace depositary
