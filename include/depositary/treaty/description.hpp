// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/treaty.hpp>

#include <string>
#include <vector>

namespace depositary {

/// What one clause says, with its article and, where the collection is not sure of it, how sure it is.
struct ClauseInWords {
    std::string subject;    ///< "Entry into force"
    Article article;
    std::string says;    ///< one sentence
};

/// The final clauses in words, in the order in which treaties have them. Clauses that the treaty does not have are left out.
[[nodiscard]] std::vector<ClauseInWords> in_words(const Treaty& treaty);

/// As a sentence says it: "text seen", "known", "unsure".
[[nodiscard]] std::string_view to_string(Certainty certainty);

}    // namespace depositary
