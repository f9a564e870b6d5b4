// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state.hpp>
#include <depositary/text/document.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::roster_detail {

/// The field as a date, or nothing; what is there and is no date is a problem.
[[nodiscard]] std::optional<Date> read_date(text::Fields& fields, std::string_view key);

/// The fields `from` and `until`; an interval without a day is a problem.
[[nodiscard]] Interval read_interval(text::Fields& fields);

/// A field that lists texts, tables with `name`, `from` and `until`, or both.
[[nodiscard]] std::vector<DatedName> read_dated_names(text::Fields& fields, std::string_view key);

/// The field as a key. Missing, or no key: a problem.
template <class Key>
[[nodiscard]] std::optional<Key> read_key(text::Fields& fields, std::string_view key) {
    const std::string text = fields.required_text(key);
    if (Key::is_valid(text)) return Key(text);
    if (!text.empty())
        fields.complain(fields.node(key)->place(), "no key", "\"" + text + "\"",
                        "use letters, digits, '-', '_', '.' and '+', at most 64");
    return std::nullopt;
}

/// Reports intervals that overlap or stand in the wrong order.
template <class Items, class When>
void check_order(const Items& items, When when, text::Fields& fields, const std::string& what) {
    for (std::size_t i = 1; i < items.size(); ++i) {
        const Interval& before = when(items[i - 1]);
        const Interval& after = when(items[i]);
        if (!before.until || !after.from || *after.from < *before.until)
            fields.complain(fields.place(), what + " of " + fields.name() + " overlap or stand in the wrong order", {},
                            "let each begin when the one before has ended");
    }
}

}    // namespace depositary::roster_detail
