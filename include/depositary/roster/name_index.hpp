// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/state.hpp>
#include <depositary/roster/state_set.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace depositary {

/// A name as it is compared: UTF-8 in small letters without accents, punctuation and doubled blanks, without "the", and with
/// "St." for "Saint". "Côte d'Ivoire" is "cote d ivoire", "Bahamas (The)" is "bahamas".
[[nodiscard]] std::string fold_name(std::string_view name);

/// Finds the State that a key, former key, name, alias or alpha-2 code stands for.
class NameIndex {
public:
    /// A name that two States bear at the same time.
    struct Clash {
        std::string name;
        StateId one;
        StateId other;
    };

    NameIndex() = default;
    explicit NameIndex(std::span<const State> states);

    /// The one State that bears or bore the name; nothing if none or several did.
    [[nodiscard]] std::optional<StateId> find(std::string_view name) const;
    /// As above; of several, the one that bears it on that day.
    [[nodiscard]] std::optional<StateId> find(std::string_view name, Date day) const;
    /// Everyone who bears or bore the name, on whatever day.
    [[nodiscard]] std::vector<StateId> bearers(std::string_view name) const;
    /// At most three whose names look like it, the likeliest first.
    [[nodiscard]] std::vector<StateId> similar(std::string_view name) const;
    /// Every pair that cannot be told apart.
    [[nodiscard]] std::vector<Clash> clashes() const;

private:
    struct Bearer {
        StateId state;
        std::vector<Interval> when;
    };
    using Bearers = std::vector<Bearer>;
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    void add(StateId id, const State& state);
    void add(std::string_view name, StateId id, std::vector<Interval> when);
    [[nodiscard]] const Bearers* look_up(std::string_view name) const;

    std::unordered_map<std::string, StateId, Hash, std::equal_to<>> by_key_;
    std::unordered_map<std::string, Bearers> by_name_;
};

}    // namespace depositary
