// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace depositary::campaign_detail {

/// A whole number modulo two to the power of 64 times `Limbs`. Sums and differences whose result lies in that range are exact,
/// whatever lies between: numbers of coalitions of at most 64 * Limbs players.
template <std::size_t Limbs>
class Wide {
public:
    constexpr Wide() noexcept = default;
    explicit constexpr Wide(std::uint64_t value) noexcept { limbs_[0] = value; }

    constexpr Wide& operator+=(const Wide& other) noexcept {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < Limbs; ++i) {
            const std::uint64_t sum = limbs_[i] + other.limbs_[i];
            limbs_[i] = sum + carry;
            carry = static_cast<std::uint64_t>(sum < other.limbs_[i]) | static_cast<std::uint64_t>(limbs_[i] < carry);
        }
        return *this;
    }
    constexpr Wide& operator-=(const Wide& other) noexcept {
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < Limbs; ++i) {
            const std::uint64_t rest = limbs_[i] - other.limbs_[i];
            const std::uint64_t borrowed = static_cast<std::uint64_t>(limbs_[i] < other.limbs_[i]);
            limbs_[i] = rest - borrow;
            borrow = borrowed | static_cast<std::uint64_t>(rest < borrow);
        }
        return *this;
    }
    [[nodiscard]] friend constexpr Wide operator-(Wide a, const Wide& b) noexcept { return a -= b; }

    /// Rounded to a few units in the last place.
    [[nodiscard]] explicit constexpr operator double() const noexcept {
        constexpr double base = 18446744073709551616.0;
        double value = 0;
        for (std::size_t i = Limbs; i-- > 0;) value = value * base + static_cast<double>(limbs_[i]);
        return value;
    }

private:
    std::array<std::uint64_t, Limbs> limbs_{};
};

}    // namespace depositary::campaign_detail
