// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/money.hpp>

#include <algorithm>
#include <charconv>
#include <map>

namespace depositary {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
}

bool is_currency(std::string_view text) {
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return 'A' <= c && c <= 'Z'; });
}

std::int64_t times_ten(std::int64_t value, int times) {
    for (; times > 0; --times) value = std::min(value, Money::max_value / 10) * 10;
    return value;
}

}    // namespace

std::string to_string(const Money& money) {
    std::string digits = std::to_string(money.value);
    const auto decimals = static_cast<std::size_t>(money.decimals);
    if (decimals > 0) {
        if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return digits + " " + money.currency;
}

std::optional<Money> parse_money(std::string_view text) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || !is_currency(text.substr(blank + 1))) return std::nullopt;
    const std::string_view number = text.substr(0, blank);
    const std::size_t point = number.find('.');
    const std::string_view whole = number.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "" : number.substr(point + 1);
    const bool has_point = point != std::string_view::npos;
    if (!is_digits(whole) || (has_point && !is_digits(fraction)) || fraction.size() > Money::max_decimals)
        return std::nullopt;
    const std::string digits = std::string(whole) + std::string(fraction);
    Money money{0, static_cast<int>(fraction.size()), std::string(text.substr(blank + 1))};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), money.value);
    if (error != std::errc{} || money.value > Money::max_value) return std::nullopt;
    return money;
}

std::vector<Money> totals(std::span<const Money> amounts) {
    std::map<std::string_view, Money> sums;
    for (const Money& amount : amounts) {
        Money& sum = sums.try_emplace(amount.currency, Money{0, 0, amount.currency}).first->second;
        const int decimals = std::max(sum.decimals, amount.decimals);
        const std::int64_t value =
            times_ten(sum.value, decimals - sum.decimals) + times_ten(amount.value, decimals - amount.decimals);
        sum.value = std::min(value, Money::max_value);
        sum.decimals = decimals;
    }
    std::vector<Money> found;
    for (auto& [currency, sum] : sums) found.push_back(std::move(sum));
    return found;
}

}    // namespace depositary
