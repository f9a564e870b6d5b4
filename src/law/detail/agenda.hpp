// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>

#include <algorithm>
#include <vector>

namespace depositary::detail {

/// The days on which something can come about without any act: a date is reached, another treaty enters into force, a held act
/// becomes good.
class Agenda {
public:
    void add(Date day) {
        const auto place = std::lower_bound(days_.begin(), days_.end(), day, std::greater<>{});
        if (place == days_.end() || *place != day) days_.insert(place, day);
    }
    /// Takes all at once.
    void add(std::vector<Date> days) {
        days_.insert(days_.end(), days.begin(), days.end());
        std::sort(days_.begin(), days_.end(), std::greater<>{});
        days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
    }
    [[nodiscard]] bool empty() const noexcept { return days_.empty(); }
    /// Not to be called when it is empty.
    [[nodiscard]] Date next() const noexcept { return days_.back(); }
    /// Strikes out the days up to that one; whether there was any.
    bool pass(Date day) {
        bool passed = false;
        for (; !days_.empty() && days_.back() <= day; passed = true) days_.pop_back();
        return passed;
    }

private:
    std::vector<Date> days_;    // the latest first
};

}    // namespace depositary::detail
