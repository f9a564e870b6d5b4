// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

namespace depositary::cli {

/// What the command line asked for; each command reads its own part.
struct Asked {
    std::string treaty;
    std::string campaign;
    std::string other;    ///< the second State of a pair
    std::string state;
    std::string act;
    std::string on;
    std::string known;
    std::string from;
    std::string since;
    std::string to;
    std::string signed_as;
    std::string reservation;
    std::string effective;
    std::string target;
    std::string out;
    std::string html;
    std::string svg;
    std::vector<std::string> missing;
    std::vector<std::string> records;
    std::vector<std::string> with;
    std::vector<std::string> files;
    bool json = false;
};

/// Each prints on standard output and gives the exit status: 0 done, 1 done and the answer is no.
int list(const Asked& asked);
int show(const Asked& asked);
int status(const Asked& asked);
int explain(const Asked& asked);
int check(const Asked& asked);
int timeline(const Asked& asked);
int relations(const Asked& asked);
int versions(const Asked& asked);
int import_untc(const Asked& asked);
int campaign(const Asked& asked);
/// 1 if a case is not as it expects.
int test(const Asked& asked);

}    // namespace depositary::cli
