// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/state.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace depositary {

namespace {

constexpr std::array kind_words{
    std::pair{EntityKind::state, "State"},
    std::pair{EntityKind::organization, "organization"},
    std::pair{EntityKind::territory, "territory"},
    std::pair{EntityKind::contested, "contested"},
};

constexpr std::array succession_words{
    std::pair{SuccessionKind::newly_independent, "newly independent"},
    std::pair{SuccessionKind::separation, "separation"},
    std::pair{SuccessionKind::dissolution, "dissolution"},
    std::pair{SuccessionKind::continuation, "continuation"},
    std::pair{SuccessionKind::incorporation, "incorporation"},
    std::pair{SuccessionKind::union_of_states, "union"},
};

template <class Words, class Kind>
std::string_view word_of(const Words& words, Kind kind) {
    return std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.first == kind; })->second;
}

template <class Words>
auto kind_of(const Words& words, std::string_view word) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

/// How many days the day is outside the interval; 0 inside.
int distance(const Interval& when, Date day) {
    if (when.from && day < *when.from) return days_between(day, *when.from);
    if (when.until && *when.until <= day) return days_between(*when.until, day) + 1;
    return 0;
}

}    // namespace

std::optional<Interval> overlap(const Interval& a, const Interval& b) {
    Interval both = a;
    if (b.from && (!both.from || *both.from < *b.from)) both.from = b.from;
    if (b.until && (!both.until || *b.until < *both.until)) both.until = b.until;
    if (both.from && both.until && *both.until <= *both.from) return std::nullopt;
    return both;
}

std::string to_string(const Interval& when) {
    std::string text;
    if (when.from) text += "from " + to_string(*when.from);
    if (when.until) text += (text.empty() ? "until " : " until ") + to_string(*when.until);
    return text;
}

std::string_view to_string(EntityKind kind) { return word_of(kind_words, kind); }
std::optional<EntityKind> parse_entity_kind(std::string_view word) { return kind_of(kind_words, word); }

std::string_view to_string(SuccessionKind kind) { return word_of(succession_words, kind); }
std::optional<SuccessionKind> parse_succession_kind(std::string_view words) { return kind_of(succession_words, words); }

const std::string& name_on(const State& state, Date day) {
    const auto nearer = [&](const DatedName& a, const DatedName& b) {
        return distance(a.when, day) < distance(b.when, day);
    };
    return std::min_element(state.names.begin(), state.names.end(), nearer)->name;
}

const std::string& present_name(const State& state) { return state.names.back().name; }

}    // namespace depositary
