// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/set_history.hpp>

#include <algorithm>

namespace depositary {

namespace {

std::vector<Date> ends(std::span<const SetHistory::Stay> stays) {
    std::vector<Date> days;
    for (const SetHistory::Stay& stay : stays) {
        if (stay.when.from) days.push_back(*stay.when.from);
        if (stay.when.until) days.push_back(*stay.when.until);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

template <class Present>
StateSet collect(std::span<const SetHistory::Stay> stays, Present present) {
    StateSet set;
    for (const SetHistory::Stay& stay : stays)
        if (present(stay.when)) set.insert(stay.state);
    return set;
}

}    // namespace

SetHistory::SetHistory(std::span<const Stay> stays) {
    sets_.front() = collect(stays, [](const Interval& when) { return !when.from; });
    for (const Date day : ends(stays)) {
        const StateSet set = collect(stays, [&](const Interval& when) { return when.contains(day); });
        if (set == sets_.back()) continue;
        changes_.push_back(day);
        sets_.push_back(set);
    }
}

const StateSet& SetHistory::on(Date day) const noexcept {
    const auto later = std::upper_bound(changes_.begin(), changes_.end(), day);
    return sets_[static_cast<std::size_t>(later - changes_.begin())];
}

}    // namespace depositary
