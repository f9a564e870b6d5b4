// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// An amount of money, exact: `value` times ten to the power of minus `decimals`, of one currency. Never converted.
struct Money {
    static constexpr int max_decimals = 4;
    static constexpr std::int64_t max_value = 1'000'000'000'000'000;

    std::int64_t value = 0;    ///< 0 to max_value
    int decimals = 0;          ///< 0 to max_decimals
    std::string currency;      ///< three letters of ISO 4217, "CHF"; whether there is such a currency is not checked
    friend bool operator==(const Money&, const Money&) = default;
};

/// "12500.50 CHF".
[[nodiscard]] std::string to_string(const Money& money);
/// Reads what to_string writes; empty for anything else.
[[nodiscard]] std::optional<Money> parse_money(std::string_view text);

/// The sum of each currency, by its letters. A sum of more than max_value stays there.
[[nodiscard]] std::vector<Money> totals(std::span<const Money> amounts);

}    // namespace depositary
