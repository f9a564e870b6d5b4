// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

/// The cases that no test and no scenario covers yet, each with the reason. `cases_reference_test` sees to it that every case is one
/// of the three, and one only.
struct NotCovered {
    std::string_view id;
    std::string_view reason;
};

inline constexpr std::string_view reservations_later =
    "reservations, objections and the relations between pairs of States are for a later release";

inline constexpr NotCovered not_covered[] = {
    {"E37", "of the 66 deposits that decide, two of 2018 or 2019 are not on record"},
    {"W27", "an exit with the membership of an organization (LAW G-06) is for a later release"},
    {"W39", "exits of States that do not accept an amendment (LAW T-11) are for a later release"},
    {"R07", reservations_later},
    {"R10", reservations_later},
    {"A06", "that a Party ceases to be one by not accepting an amendment (LAW T-11) is for a later release"},
    {"D14", "territorial application and the statements of States that are not bound (LAW U) are for a later release"},
};
