// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

/// What the tools of the build do with files.
namespace tools {

namespace fs = std::filesystem;

struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] inline std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) throw Refused(file.string() + ": cannot be read");
    return content.str();
}

inline void save(const fs::path& file, std::string_view content) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << content;
    out.close();
    if (!out) throw Refused(file.string() + ": cannot be written");
}

}    // namespace tools
