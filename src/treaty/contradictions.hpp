// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/treaty.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace depositary::detail {

/// What contradicts what, and the table of a definition file that says it.
struct Contradiction {
    std::string_view table;
    std::string sentence;
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

/// Each of them once.
[[nodiscard]] std::vector<Contradiction> contradictions_by_table(const TreatyIdentity& identity,
                                                                 const FinalClauses& clauses);

}    // namespace depositary::detail
