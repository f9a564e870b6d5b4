// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <compare>
#include <functional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace depositary {

/// A key that is empty or holds a character that keys do not have.
class InvalidKey : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// The stable name of a thing in files, archives and clauses: letters, digits, '-', '_', '.' and '+', at most 64 of them.
/// Keys of different things are different types, so that a treaty's key cannot stand where a State's is meant.
template <class Thing>
class Key {
public:
    Key(std::string text) : text_(std::move(text)) {    // NOLINT(google-explicit-constructor): "CAN" is a key
        if (!is_valid(text_)) throw InvalidKey("no key: \"" + text_ + "\"");
    }
    Key(const char* text) : Key(std::string(text)) {}         // NOLINT(google-explicit-constructor)
    Key(std::string_view text) : Key(std::string(text)) {}    // NOLINT(google-explicit-constructor)

    [[nodiscard]] static bool is_valid(std::string_view text) noexcept {
        return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                   c == '.' || c == '+';
        });
    }

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

    friend auto operator<=>(const Key&, const Key&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Key& key) { return out << key.text_; }

private:
    std::string text_;
};

using StateKey = Key<struct StateThing>;              ///< of a State or an organization: "CAN", "EUE"
using TreatyKey = Key<struct TreatyThing>;            ///< "mine-ban-1997"
using GroupKey = Key<struct GroupThing>;              ///< of a dated group of States: "un", "eu"
using WeightKey = Key<struct WeightThing>;            ///< of a table of weights: "kyoto-co2-1990"
using EventKey = Key<struct EventThing>;              ///< of an event that a register can record
using InstrumentKey = Key<struct InstrumentThing>;    ///< of an act within its register

}    // namespace depositary

template <class Thing>
struct std::hash<depositary::Key<Thing>> {
    std::size_t operator()(const depositary::Key<Thing>& key) const noexcept {
        return std::hash<std::string>{}(key.text());
    }
};
