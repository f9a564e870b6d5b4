// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/text/key.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// A stretch of days, half-open: `from` is inside, `until` is not. Empty ends are open.
struct Interval {
    std::optional<Date> from{};
    std::optional<Date> until{};
    [[nodiscard]] bool contains(Date day) const noexcept { return (!from || *from <= day) && (!until || day < *until); }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// The days that are in both, if there are any.
[[nodiscard]] std::optional<Interval> overlap(const Interval& a, const Interval& b);
/// "from 1958-02-22 until 1961-09-28", "until 1991-12-24"; empty for all days.
[[nodiscard]] std::string to_string(const Interval& when);

/// What an entry of the roster is. Only States and organizations can take part in treaties; a territory acts through its State
/// (LAW G-08), and a contested entity is known by name so that its acts can be held (G-04).
enum class EntityKind : std::uint8_t { state, organization, territory, contested };

/// "State", "organization", "territory", "contested", as roster files write it.
[[nodiscard]] std::string_view to_string(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> parse_entity_kind(std::string_view word);

struct DatedName {
    std::string name;
    Interval when;
    friend bool operator==(const DatedName&, const DatedName&) = default;
};

/// A key that the same State had before: SUN of RUS until 1991-12-24 (LAW D-04).
struct FormerKey {
    StateKey key;
    Interval when;
    friend bool operator==(const FormerKey&, const FormerKey&) = default;
};

/// How one State came to stand where another stood (LAW D-01 to D-06).
enum class SuccessionKind : std::uint8_t {
    newly_independent,
    separation,
    dissolution,
    continuation,
    incorporation,
    union_of_states
};

/// "newly independent", "separation", "dissolution", "continuation", "incorporation", "union".
[[nodiscard]] std::string_view to_string(SuccessionKind kind);
[[nodiscard]] std::optional<SuccessionKind> parse_succession_kind(std::string_view words);

struct Predecessor {
    StateKey key;
    Date on;    ///< the date of the succession of States
    SuccessionKind kind;
    friend bool operator==(const Predecessor&, const Predecessor&) = default;
};

struct Membership {
    GroupKey group;
    Interval when;
    friend bool operator==(const Membership&, const Membership&) = default;
};

/// A State or an organization: one stable key, dated names and codes, existence, predecessors and dated memberships (LAW V-07).
struct State {
    StateKey key;
    EntityKind kind = EntityKind::state;
    std::vector<DatedName> names{};      ///< at least one, in the order of time
    std::vector<DatedName> aliases{};    ///< other spellings; most are good on every day
    std::vector<FormerKey> former_keys{};
    std::string iso2{};                  ///< ISO 3166-1 alpha-2; empty if none
    std::optional<int> iso_numeric{};    ///< ISO 3166-1 numeric
    std::optional<int> cow{};            ///< Correlates of War country code
    /// In the order of time, several for a State that was part of another for a while; none: always.
    std::vector<Interval> exists{};
    std::vector<Predecessor> predecessors{};
    std::vector<Membership> memberships{};
    std::optional<GroupKey> member_group{};    ///< of an organization: the group of its member States (LAW E-08, E-10)
    friend bool operator==(const State&, const State&) = default;
};

[[nodiscard]] inline bool exists_on(const State& state, Date day) noexcept {
    for (const Interval& life : state.exists)
        if (life.contains(day)) return true;
    return state.exists.empty();
}
/// The name on that day; the nearest in time if none covers it.
[[nodiscard]] const std::string& name_on(const State& state, Date day);
/// The name in use now, the last of the names.
[[nodiscard]] const std::string& present_name(const State& state);

}    // namespace depositary
