// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdlib>
#include <filesystem>

/// The folder of the reference data: the environment's DEPOSITARY_REFERENCE_DATA, else the one that was found when the build was
/// configured. Tests that call this stand in a *_reference_test.cpp, whose program does not run them where the folder is absent.
[[nodiscard]] inline std::filesystem::path reference_data() {
    const char* wanted = std::getenv("DEPOSITARY_REFERENCE_DATA");
    return wanted != nullptr ? wanted : DEPOSITARY_REFERENCE_DATA;
}
