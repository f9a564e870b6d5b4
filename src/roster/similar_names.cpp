// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/name_index.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace depositary {

namespace {

/// How many letters must be added, taken away or exchanged to make one text of the other (Levenshtein).
std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

bool contains_words(std::string_view text, std::string_view words) {
    return (" " + std::string(text) + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

struct Candidate {
    std::size_t distance;
    std::size_t length;
    StateId state;
    friend bool operator<(const Candidate& a, const Candidate& b) {
        return std::tie(a.distance, a.length, a.state) < std::tie(b.distance, b.length, b.state);
    }
};

/// Longer texts are of no name: looking for their like would only take time.
constexpr std::size_t longest_name = 200;
constexpr std::size_t most_similar = 3;

std::vector<StateId> first_different(const std::vector<Candidate>& candidates) {
    std::vector<StateId> found;
    for (const Candidate& candidate : candidates)
        if (found.size() < most_similar && std::find(found.begin(), found.end(), candidate.state) == found.end())
            found.push_back(candidate.state);
    return found;
}

}    // namespace

std::vector<StateId> NameIndex::similar(std::string_view name) const {
    const std::string folded = fold_name(name);
    if (folded.empty() || folded.size() > longest_name) return {};
    const std::size_t allowed = folded.size() < 4 ? 1 : std::max<std::size_t>(2, folded.size() / 4);
    std::vector<Candidate> candidates;
    for (const auto& [other, bearers] : by_name_) {
        const std::size_t distance = contains_words(other, folded) ? 1 : edits(folded, other);
        if (distance > allowed) continue;
        for (const Bearer& bearer : bearers) candidates.push_back(Candidate{distance, other.size(), bearer.state});
    }
    std::sort(candidates.begin(), candidates.end());
    return first_different(candidates);
}

}    // namespace depositary
