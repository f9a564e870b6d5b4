// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

/// The cases that no test and no scenario covers yet, each with the reason. `cases_reference_test` sees to it that every case is one
/// of the three, and one only.
struct NotCovered {
    std::string_view id;
    std::string_view reason;
};

inline constexpr NotCovered not_covered[] = {
    {"E37", "of the 66 deposits that decide, two of 2018 or 2019 are not on record"},
};
