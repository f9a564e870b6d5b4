// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/values.hpp>
#include <depositary/roster/state.hpp>

#include <array>

namespace depositary::serialization {

template <>
struct Layout<EntityKind> {
    static constexpr std::array words{
        std::pair{EntityKind::state, "state"},
        std::pair{EntityKind::organization, "organization"},
        std::pair{EntityKind::territory, "territory"},
        std::pair{EntityKind::contested, "contested"},
    };
};
template <>
struct Layout<SuccessionKind> {
    static constexpr std::array words{
        std::pair{SuccessionKind::newly_independent, "newly_independent"},
        std::pair{SuccessionKind::separation, "separation"},
        std::pair{SuccessionKind::dissolution, "dissolution"},
        std::pair{SuccessionKind::continuation, "continuation"},
        std::pair{SuccessionKind::incorporation, "incorporation"},
        std::pair{SuccessionKind::union_of_states, "union_of_states"},
    };
};
template <>
struct Layout<Interval> {
    static constexpr std::tuple parts{Part{"from", &Interval::from}, Part{"until", &Interval::until}};
};
template <>
struct Layout<DatedName> {
    static constexpr std::tuple parts{Part{"name", &DatedName::name}, Part{"when", &DatedName::when}};
};
template <>
struct Layout<FormerKey> {
    static constexpr std::tuple parts{Part{"key", &FormerKey::key}, Part{"when", &FormerKey::when}};
};
template <>
struct Layout<Predecessor> {
    static constexpr std::tuple parts{Part{"key", &Predecessor::key}, Part{"on", &Predecessor::on},
                                      Part{"kind", &Predecessor::kind}};
};
template <>
struct Layout<Membership> {
    static constexpr std::tuple parts{Part{"group", &Membership::group}, Part{"when", &Membership::when}};
};
template <>
struct Layout<State> {
    static constexpr std::tuple parts{Part{"key", &State::key},
                                      Part{"kind", &State::kind},
                                      Part{"names", &State::names},
                                      Part{"aliases", &State::aliases},
                                      Part{"former_keys", &State::former_keys},
                                      Part{"iso2", &State::iso2},
                                      Part{"iso_numeric", &State::iso_numeric},
                                      Part{"cow", &State::cow},
                                      Part{"exists", &State::exists},
                                      Part{"predecessors", &State::predecessors},
                                      Part{"memberships", &State::memberships},
                                      Part{"member_group", &State::member_group}};
};

}    // namespace depositary::serialization
