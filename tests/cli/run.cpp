// SPDX-License-Identifier: BSL-1.0
#include "run.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A folder of this run alone, gone with it.
class Scratch {
public:
    Scratch() : path_(std::filesystem::temp_directory_path() / ("depositary-cli-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

}    // namespace

Ran run(const std::string& arguments, const std::string& input) {
    const Scratch scratch;
    std::ofstream(scratch.file("in"), std::ios::binary) << input;
    const std::string command = "cd '" DEPOSITARY_SOURCE_DIR "' && '" DEPOSITARY_PROGRAM "' " + arguments + " <'" +
                                scratch.file("in") + "' >'" + scratch.file("out") + "' 2>'" + scratch.file("err") + "'";
    const int status =
        std::system(command.c_str());    // NOLINT(cert-env33-c,concurrency-mt-unsafe): a test of the command line
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(scratch.file("out")), read(scratch.file("err"))};
}

std::string fixture(const std::string& name) { return "tests/cli/fixtures/" + name; }
