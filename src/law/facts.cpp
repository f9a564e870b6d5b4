// SPDX-License-Identifier: BSL-1.0
#include <depositary/law/facts.hpp>

#include "treaty/language/reader.hpp"

#include <algorithm>
#include <string>

namespace depositary {

using clause_language::Reader;

namespace {

constexpr std::int64_t most = 1'000'000'000'000'000;    // of what a table can hold

/// The key at the end of the sentence.
std::string key_at_end(Reader& reader, std::string_view of) {
    std::string key = reader.expect_key(of);
    reader.expect_end();
    return key;
}

/// A table in which the amount is what it says; a share, of a hundred per cent.
std::optional<AssertedWeight> weight_at(Reader& reader, Date from) {
    const std::optional<Amount> amount = reader.accept_amount();
    const bool is_share = amount && reader.accept("per cent of");
    if (!amount || amount->value >= most || (!is_share && !reader.accept("units of"))) return std::nullopt;
    std::int64_t total = is_share ? 100 : 0;
    for (int i = 0; i < amount->decimals; ++i) total *= 10;
    if (is_share && amount->value > total) return std::nullopt;
    return AssertedWeight{.table = {.key = WeightKey(key_at_end(reader, "a table of weights")),
                                    .decimals = amount->decimals,
                                    .total = total,
                                    .frozen = false},
                          .have = amount->value,
                          .from = from};
}

}    // namespace

void Facts::take(const Entry& assertion, std::string_view value) try {
    Reader reader(value);
    if (!assertion.state) {
        if (std::optional<AssertedWeight> weight = weight_at(reader, assertion.received))
            weights_.push_back(std::move(*weight));
        return;
    }
    const bool belongs = reader.accept("member of");
    if (belongs || reader.accept("not a member of"))
        memberships_.push_back(
            {*assertion.state, GroupKey(key_at_end(reader, "a group")), belongs, assertion.received});
} catch (const clause_language::Unreadable&) {
    return;    // a fact of another kind
}

Truth Facts::is_member(StateId state, const GroupKey& group, Date day) const {
    Truth found = Truth::unknown;
    for (const AssertedMembership& said : memberships_)
        if (said.state == state && said.group == group && said.from <= day) found = truth(said.belongs);
    return found;
}

std::optional<Date> Facts::leaves(StateId state, const GroupKey& group, Date after) const {
    const auto left = std::find_if(memberships_.begin(), memberships_.end(), [&](const AssertedMembership& said) {
        return said.state == state && said.group == group && !said.belongs && said.from > after;
    });
    return left == memberships_.end() ? std::nullopt : std::optional(left->from);
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
