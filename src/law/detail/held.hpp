// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>

#include <cstdint>
#include <optional>

namespace depositary::detail {

/// What an act that is held waits for (LAW 0.2).
enum class Want : std::uint8_t {
    opening,      ///< of accession (C-02)
    parent,       ///< the instrument to the parent treaty (F-01)
    signature,    ///< of the State, or that it be taken as an accession (B-01)
    decision,     ///< that admits the State (C-02)
    direction,    ///< on whether it is within the participation clause (G-04)
    consent,      ///< of the State, with which alone it may be declared (N-02)
    statement,    ///< that a prohibited reservation be withdrawn (O-02)
    members,      ///< that members of the organization do the same (E-04)
    cure,         ///< what the instrument lacks
};

class Wants {
public:
    [[nodiscard]] constexpr bool contains(Want want) const noexcept { return (bits_ & bit(want)) != 0; }
    constexpr void insert(Want want) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | bit(want)); }
    constexpr void insert(Wants wants) noexcept { bits_ = static_cast<std::uint16_t>(bits_ | wants.bits_); }

private:
    static constexpr unsigned bit(Want want) noexcept { return 1U << static_cast<unsigned>(want); }
    std::uint16_t bits_ = 0;
};

/// An act that was received and is not in deposit.
struct Held {
    EntryIndex act;
    Wants wants;
    Lacks lacks;
    Wants cured{};                            ///< by completions that named it
    std::optional<EntryIndex> stated_by{};    ///< the act whose value states a required number (H-02)
    bool done = false;                        ///< taken in deposit, or taken back
};

}    // namespace depositary::detail
