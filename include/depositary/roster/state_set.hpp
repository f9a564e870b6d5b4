// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>

namespace depositary {

/// More States than a StateSet can hold.
class RosterFull : public std::length_error {
public:
    using std::length_error::length_error;
};

/// The dense index of a State within one roster. It means nothing outside that roster: files and archives hold keys.
class StateId {
public:
    explicit constexpr StateId(std::uint16_t index) noexcept : index_(index) {}
    [[nodiscard]] constexpr std::uint16_t index() const noexcept { return index_; }
    friend constexpr auto operator<=>(StateId, StateId) noexcept = default;

private:
    std::uint16_t index_;
};

/// A set of States of one roster: a fixed-width bit set. A roster of more than `capacity` States is refused with RosterFull.
class StateSet {
    using Word = std::uint64_t;
    static constexpr std::size_t bits = 64;

public:
    static constexpr std::size_t capacity = 512;

    constexpr StateSet() noexcept = default;

    [[nodiscard]] constexpr bool contains(StateId state) const noexcept { return (word(state) & bit(state)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return words_ == std::array<Word, capacity / bits>{}; }
    [[nodiscard]] constexpr int size() const noexcept {
        int count = 0;
        for (const Word word : words_) count += ones(word);
        return count;
    }
    /// The state's index must be below `capacity`, which every roster ensures.
    constexpr StateSet& insert(StateId state) noexcept {
        words_[state.index() / bits] |= bit(state);
        return *this;
    }
    constexpr StateSet& erase(StateId state) noexcept {
        words_[state.index() / bits] &= ~bit(state);
        return *this;
    }
    constexpr void clear() noexcept { words_ = {}; }

    constexpr StateSet& operator|=(const StateSet& other) noexcept {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
        return *this;
    }
    constexpr StateSet& operator&=(const StateSet& other) noexcept {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
        return *this;
    }
    constexpr StateSet& operator-=(const StateSet& other) noexcept {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
        return *this;
    }
    [[nodiscard]] friend constexpr StateSet operator|(StateSet a, const StateSet& b) noexcept { return a |= b; }
    [[nodiscard]] friend constexpr StateSet operator&(StateSet a, const StateSet& b) noexcept { return a &= b; }
    [[nodiscard]] friend constexpr StateSet operator-(StateSet a, const StateSet& b) noexcept { return a -= b; }
    friend constexpr bool operator==(const StateSet&, const StateSet&) noexcept = default;

    /// Calls f for each State of the set, in the order of their indices.
    template <class F>
    constexpr void for_each(F&& f) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (Word rest = words_[i]; rest != 0; rest &= rest - 1)
                f(StateId(static_cast<std::uint16_t>(i * bits + static_cast<std::size_t>(std::countr_zero(rest)))));
    }

private:
    /// What std::popcount is, which calls a function for each word on processors of the oldest kind; a compiler can do eight of
    /// these at once.
    static constexpr int ones(Word word) noexcept {
        word -= word >> 1 & 0x5555'5555'5555'5555;
        word = (word & 0x3333'3333'3333'3333) + (word >> 2 & 0x3333'3333'3333'3333);
        word = (word + (word >> 4)) & 0x0f0f'0f0f'0f0f'0f0f;
        return static_cast<int>(word * 0x0101'0101'0101'0101 >> 56);
    }
    static constexpr Word bit(StateId state) noexcept { return Word{1} << (state.index() % bits); }
    [[nodiscard]] constexpr Word word(StateId state) const noexcept { return words_[state.index() / bits]; }

    std::array<Word, capacity / bits> words_{};
};

}    // namespace depositary

template <>
struct std::hash<depositary::StateId> {
    std::size_t operator()(depositary::StateId state) const noexcept { return state.index(); }
};
