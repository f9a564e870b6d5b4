// SPDX-License-Identifier: BSL-1.0
#include "register/csv_words.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace depositary {

namespace {

constexpr std::size_t longest = 40;

/// How many letters must be put in, left out or changed to make one word the other.
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

}    // namespace

std::string_view nearest(std::string_view found, const std::vector<std::string_view>& words) {
    std::string_view best;
    std::size_t least = std::min<std::size_t>(3, (found.size() + 1) / 2);
    if (found.size() > longest) return best;
    for (const std::string_view word : words) {
        const std::size_t edits = edits_between(found, word);
        if (edits >= least) continue;
        least = edits;
        best = word;
    }
    return best;
}

std::string in_quotes(std::string_view found) {
    if (found.empty()) return "nothing";
    return "`" + std::string(found.substr(0, longest)) + (found.size() > longest ? "...`" : "`");
}

std::string cure_among(std::string_view found, const std::vector<std::string_view>& words) {
    if (const std::string_view near = nearest(found, words); !near.empty())
        return "did you mean " + in_quotes(near) + "?";
    std::string cure = "use one of: ";
    for (const std::string_view word : words) cure += std::string(word == words.front() ? "" : ", ") += word;
    return cure;
}

}    // namespace depositary
