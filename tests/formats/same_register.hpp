// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>

#include <algorithm>
#include <vector>

namespace depositary {

/// Equal treaty, days, acts and how they were taken in.
[[nodiscard]] inline bool same(const Register& a, const Register& b) {
    const auto intake = [](const Register& record) {
        std::vector<Intake> all;
        for (std::uint32_t i = 0; i < record.size(); ++i) all.push_back(record.entry(EntryIndex(i)).intake);
        return all;
    };
    return a.treaty() == b.treaty() && a.until() == b.until() && intake(a) == intake(b) &&
           std::equal(a.instruments().begin(), a.instruments().end(), b.instruments().begin(), b.instruments().end());
}

template <class T>
[[nodiscard]] bool same(const T& a, const T& b) {
    return a == b;
}

}    // namespace depositary
