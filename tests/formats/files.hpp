// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

/// The bytes of a file; throws if it cannot be read.
[[nodiscard]] inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in) throw std::runtime_error(file.string() + " cannot be read");
    return bytes.str();
}

/// The folder of this project.
[[nodiscard]] inline std::filesystem::path source_folder() { return DEPOSITARY_SOURCE_DIR; }
