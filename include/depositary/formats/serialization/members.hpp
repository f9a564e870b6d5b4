// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace depositary::serialization {

/// Does not compile unless the aggregate has that many members: who adds one to a class has to store it.
template <std::size_t Members, class T>
constexpr void has_members([[maybe_unused]] const T& value) {
    static_assert(Members >= 1 && Members <= 20, "write one more line");
    if constexpr (Members == 1) {
        [[maybe_unused]] const auto& [a] = value;
    } else if constexpr (Members == 2) {
        [[maybe_unused]] const auto& [a, b] = value;
    } else if constexpr (Members == 3) {
        [[maybe_unused]] const auto& [a, b, c] = value;
    } else if constexpr (Members == 4) {
        [[maybe_unused]] const auto& [a, b, c, d] = value;
    } else if constexpr (Members == 5) {
        [[maybe_unused]] const auto& [a, b, c, d, e] = value;
    } else if constexpr (Members == 6) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f] = value;
    } else if constexpr (Members == 7) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g] = value;
    } else if constexpr (Members == 8) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h] = value;
    } else if constexpr (Members == 9) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i] = value;
    } else if constexpr (Members == 10) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j] = value;
    } else if constexpr (Members == 11) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k] = value;
    } else if constexpr (Members == 12) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value;
    } else if constexpr (Members == 13) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
    } else if constexpr (Members == 14) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value;
    } else if constexpr (Members == 15) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value;
    } else if constexpr (Members == 16) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value;
    } else if constexpr (Members == 17) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = value;
    } else if constexpr (Members == 18) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = value;
    } else if constexpr (Members == 19) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = value;
    } else if constexpr (Members == 20) {
        [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = value;
    }
}

}    // namespace depositary::serialization
