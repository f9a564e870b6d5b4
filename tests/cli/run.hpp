// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

/// What the program did: its exit status and what it wrote.
struct Ran {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs the program with these arguments, as a shell would read them, in the folder of the sources.
Ran run(const std::string& arguments, const std::string& input = {});

/// The file of that name below tests/cli.
std::string fixture(const std::string& name);
