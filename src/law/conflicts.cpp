// SPDX-License-Identifier: BSL-1.0
#include "detail/conflicts.hpp"

#include <algorithm>
#include <string_view>

namespace depositary::detail {

namespace {

constexpr std::string_view begins = "engaged-in-armed-conflict";
constexpr std::string_view ends = "end-of-armed-conflict";
constexpr std::string_view none = "not-engaged-in-armed-conflict";

/// What follows the fact's word: the name of the conflict, or nothing; empty if the fact is another.
std::optional<std::string> named(std::string_view fact, std::string_view word) {
    if (fact.substr(0, word.size()) != word) return std::nullopt;
    std::string_view rest = fact.substr(word.size());
    if (rest.empty()) return std::string();
    if (rest.front() != ' ') return std::nullopt;
    return std::string(rest.substr(1));
}

}    // namespace

Conflicts::Conflicts(const Register& record, StateId state, const ReplayOptions& options) {
    if (!record.acts().contains(Act::assertion)) return;
    for (const EntryIndex index : record.in_legal_order()) {
        const Entry& entry = record.entry(index);
        if (entry.act != Act::assertion || entry.state != state) continue;
        if ((options.known && entry.known > *options.known) || (options.on && entry.received > *options.on)) continue;
        const std::string& fact = record.instrument(index).value;
        const std::optional<std::string> begun = named(fact, begins);
        const std::optional<std::string> ended = named(fact, ends);
        if (!begun && !ended && fact != none) continue;
        if (!known_from_) known_from_ = entry.received;
        if (begun) begin(*begun, entry.received);
        if (ended) end(*ended, entry.received);
        if (fact == none)
            for (Conflict& conflict : conflicts_)
                if (!conflict.until) conflict.until = entry.received;
    }
}

void Conflicts::begin(const std::string& name, Date day) { conflicts_.push_back(Conflict{name, day, std::nullopt}); }

void Conflicts::end(const std::string& name, Date day) {
    for (Conflict& conflict : conflicts_)
        if (conflict.name == name && !conflict.until) conflict.until = day;
}

Truth Conflicts::engaged(Date day) const {
    if (!known_from_ || day < *known_from_) return Truth::unknown;
    return truth(std::any_of(conflicts_.begin(), conflicts_.end(),
                             [&](const Conflict& conflict) { return going_on(conflict, day); }));
}

std::optional<Date> Conflicts::first_day_engaged(Date day) const {
    std::optional<Date> first;
    for (const Conflict& conflict : conflicts_) {
        if (conflict.until && *conflict.until <= day) continue;
        const Date engaged_from = std::max(conflict.from, day);
        first = std::min(first.value_or(engaged_from), engaged_from);
    }
    return first;
}

std::optional<Date> Conflicts::end_of_all(Date day) const {
    std::optional<Date> peace = day;
    for (bool moved = true; moved && peace;) {
        moved = false;
        for (const Conflict& conflict : conflicts_)
            if (peace && going_on(conflict, *peace)) {
                peace = conflict.until;
                moved = true;
            }
    }
    return peace;
}

std::optional<Date> Conflicts::end_of_those_on(Date day) const {
    Date peace = day;
    for (const Conflict& conflict : conflicts_) {
        if (!going_on(conflict, day)) continue;
        if (!conflict.until) return std::nullopt;
        peace = std::max(peace, *conflict.until);
    }
    return peace;
}

}    // namespace depositary::detail
