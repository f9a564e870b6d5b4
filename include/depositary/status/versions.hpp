// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// Why an amendment binds a Party (LAW T).
enum class BoundBy : std::uint8_t {
    acceptance,    ///< its own (T-02)
    all,           ///< enough others accepted, and the amendment binds all Parties (T-02)
    silence,       ///< it did not object, or opt out, in time (T-09, T-10)
    joining,       ///< it joined the treaty when the amendment was in force, and said nothing else (T-13, VCLT 40(5))
};

/// "acceptance", "all Parties", "silence", "joining".
[[nodiscard]] std::string_view to_string(BoundBy reason);

/// One amendment in the matrix.
struct AmendmentState {
    TreatyKey key;
    AmendmentBinds binds;
    std::optional<Date> in_force_from{};    ///< in general; empty if it is not in force in general on the day
};

/// Which amendments bind one Party.
struct PartyVersion {
    StateId state;
    std::vector<std::optional<BoundBy>> amendments{};    ///< in the order of the matrix; empty: it is not bound
};

/// Which version of a treaty binds whom on a day.
struct VersionMatrix {
    Date on;
    std::vector<AmendmentState> amendments{};    ///< as they were given
    std::vector<PartyVersion> parties{};         ///< of the treaty on that day, by key

    /// Null if it is no Party.
    [[nodiscard]] const PartyVersion* find(StateId state) const noexcept;
    /// By amendment, whether it applies between two Parties: only if it binds both; else the text without it (T-16, VCLT 30(4)(b)).
    /// Empty if one of them is no Party.
    [[nodiscard]] std::vector<bool> between(StateId a, StateId b) const;
};

/// The amendments of the collection to that treaty, by the day of their adoption.
[[nodiscard]] std::vector<TreatyKey> amendments_in_collection(const TreatyKey& treaty);

/// From the replay of the treaty and those of its amendments, which reach to that day. Throws std::invalid_argument for a replay of a
/// treaty that is no amendment of this one.
[[nodiscard]] VersionMatrix version_matrix(const Replay& treaty, std::span<const Replay> amendments, Date on);

}    // namespace depositary
