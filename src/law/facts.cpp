// SPDX-License-Identifier: BSL-1.0
#include <depositary/law/facts.hpp>

#include <algorithm>
#include <string>

namespace depositary {

namespace {

constexpr std::string_view belongs = "member of ";
constexpr std::string_view does_not_belong = "not a member of ";
constexpr std::string_view of_a_share = " per cent of ";
constexpr std::string_view of_an_amount = " units of ";
constexpr std::size_t most_digits = 15;
constexpr int most_decimals = 6;

/// What stands between the quotes; empty if it is not one quoted key.
std::string_view unquoted(std::string_view text) {
    const bool quoted = text.size() > 2 && text.front() == '"' && text.back() == '"';
    const std::string_view key = quoted ? text.substr(1, text.size() - 2) : std::string_view();
    return key.find('"') == std::string_view::npos ? key : std::string_view();
}

/// "35.14", "41,000,000".
std::optional<Amount> amount_of(std::string_view text) {
    Amount amount;
    std::size_t digits = 0;
    bool behind_point = false;
    for (const char sign : text) {
        if (sign == ',' && !behind_point && digits > 0) continue;
        if (sign == '.' && !behind_point && digits > 0) {
            behind_point = true;
            continue;
        }
        if (sign < '0' || sign > '9' || ++digits > most_digits) return std::nullopt;
        amount.value = amount.value * 10 + (sign - '0');
        amount.decimals += behind_point ? 1 : 0;
    }
    if (digits == 0 || amount.decimals > most_decimals) return std::nullopt;
    return amount;
}

/// A table in which the amount is what it says, of a hundred per cent if it is a share.
std::optional<AssertedWeight> weight_of(std::string_view value, std::string_view words, Date from) {
    const std::size_t place = value.find(words);
    if (place == std::string_view::npos) return std::nullopt;
    const std::optional<Amount> amount = amount_of(value.substr(0, place));
    const std::string_view key = unquoted(value.substr(place + words.size()));
    if (!amount || key.empty()) return std::nullopt;
    AssertedWeight found{.table = {.key = WeightKey(std::string(key)), .decimals = amount->decimals, .frozen = false},
                         .have = amount->value,
                         .from = from};
    if (words == of_a_share) {
        found.table.total = 100;
        for (int i = 0; i < amount->decimals; ++i) found.table.total *= 10;
    }
    return found;
}

}    // namespace

void Facts::take(const Entry& assertion, std::string_view value) {
    if (!assertion.state) {
        for (const std::string_view words : {of_a_share, of_an_amount})
            if (std::optional<AssertedWeight> weight = weight_of(value, words, assertion.received))
                weights_.push_back(std::move(*weight));
        return;
    }
    for (const std::string_view words : {belongs, does_not_belong}) {
        if (!value.starts_with(words)) continue;
        const std::string_view key = unquoted(value.substr(words.size()));
        if (!key.empty())
            memberships_.push_back(
                {*assertion.state, GroupKey(std::string(key)), words == belongs, assertion.received});
    }
}

Truth Facts::is_member(StateId state, const GroupKey& group, Date day) const {
    Truth found = Truth::unknown;
    for (const AssertedMembership& said : memberships_)
        if (said.state == state && said.group == group && said.from <= day) found = truth(said.belongs);
    return found;
}

StateSet Facts::members(const GroupKey& group, Date day) const {
    StateSet found;
    for (const AssertedMembership& said : memberships_)
        if (is_member(said.state, group, day) == Truth::yes) found.insert(said.state);
    return found;
}

const AssertedWeight* Facts::weight(const WeightKey& table, Date day) const {
    const auto said = std::find_if(weights_.rbegin(), weights_.rend(), [&](const AssertedWeight& each) {
        return each.table.key == table && each.from <= day;
    });
    return said == weights_.rend() ? nullptr : &*said;
}

}    // namespace depositary
