// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>

#include <memory>
#include <vector>

namespace depositary {

/// The record of that treaty that is built into the library (data/records), with the built-in treaty and roster; null if there is
/// none. Read on first use and shared from then on.
[[nodiscard]] std::shared_ptr<const Register> built_in_record(const TreatyKey& treaty);
/// Those of all treaties of the collection that have one, by the key of the treaty.
[[nodiscard]] std::vector<std::shared_ptr<const Register>> built_in_records();

}    // namespace depositary
