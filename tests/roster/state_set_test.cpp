// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/state_set.hpp>

#include <concepts>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace depositary;

namespace {

constexpr StateId id(int index) { return StateId(static_cast<std::uint16_t>(index)); }

/// Indices at both ends of the words that a set is made of.
constexpr int edges[] = {0, 1, 63, 64, 127, 128, 255, 256, 447, 448, 510, 511};

StateSet set_of(std::initializer_list<int> indices) {
    StateSet set;
    for (const int index : indices) set.insert(id(index));
    return set;
}

std::vector<int> indices(const StateSet& set) {
    std::vector<int> found;
    set.for_each([&](StateId state) { found.push_back(state.index()); });
    return found;
}

}    // namespace

static_assert(std::is_trivially_copyable_v<StateSet>);
static_assert(sizeof(StateSet) == StateSet::capacity / 8);
static_assert(std::constructible_from<StateId, std::uint16_t>);
static_assert(!std::convertible_to<int, StateId>, "a number is not a State");
static_assert(std::equality_comparable<StateId> && !std::equality_comparable_with<StateId, int>);
static_assert(StateSet{}.insert(StateId(7)).contains(StateId(7)), "sets can be made at compile time");

TEST_CASE("a new set of States is empty") {
    const StateSet set;
    CHECK(set.empty());
    CHECK(set.size() == 0);
    for (const int index : edges) CHECK_FALSE(set.contains(id(index)));
}

TEST_CASE("a set of States holds each State once, up to its capacity") {
    StateSet set;
    for (const int index : edges) {
        set.insert(id(index));
        set.insert(id(index));
    }
    CHECK(set.size() == static_cast<int>(std::size(edges)));
    CHECK(indices(set) == std::vector<int>(std::begin(edges), std::end(edges)));
    for (const int index : edges) set.erase(id(index));
    CHECK(set.empty());
}

TEST_CASE("taking out a State that is not in the set changes nothing") {
    StateSet set = set_of({3, 64});
    CHECK(set.erase(id(4)) == set_of({3, 64}));
}

TEST_CASE("sets of States join, meet and differ") {
    const StateSet a = set_of({0, 63, 64, 300});
    const StateSet b = set_of({63, 300, 511});
    CHECK((a | b) == set_of({0, 63, 64, 300, 511}));
    CHECK((a & b) == set_of({63, 300}));
    CHECK((a - b) == set_of({0, 64}));
    CHECK((b - a) == set_of({511}));
    CHECK(((a - b) | (a & b)) == a);
    CHECK_FALSE(a == b);
}

TEST_CASE("a cleared set is the empty set") {
    StateSet set = set_of({0, 511});
    set.clear();
    CHECK(set == StateSet{});
}
