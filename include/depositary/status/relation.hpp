// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// Whether a treaty is in force between two States (LAW P-10).
enum class Footing : std::uint8_t {
    not_parties,             ///< one of them is no Party on that day
    no_relation,             ///< one of them acceded, and the other has not accepted that, or objects to it (Q)
    not_in_force_between,    ///< one of them precluded it by an objection (P-05)
    in_force,
};

/// "NOT_PARTIES", "NO_RELATION", "NOT_IN_FORCE_BETWEEN", "IN_FORCE".
[[nodiscard]] std::string_view to_string(Footing footing);

/// What a reservation does between its author and another Party.
enum class ReservationEffect : std::uint8_t {
    modified,    ///< accepted, or authorised by the treaty: it modifies the provisions for both, reciprocally (P-07, O-05)
    provisions_excluded,    ///< objected to: the provisions do not apply between the two, to its extent (P-04)
    pending,                ///< the time for objecting still runs; taken as modified meanwhile (P-10)
    disputed,               ///< the other holds its author bound without it, or the treaty forbids it (P-06, P-12)
};

/// "MODIFIED", "PROVISIONS_EXCLUDED", "PENDING", "DISPUTED".
[[nodiscard]] std::string_view to_string(ReservationEffect effect);

/// A reservation of one of the two as it stands towards the other.
struct ReservationTerm {
    EntryIndex reservation;
    StateId by;
    ReservationEffect effect = ReservationEffect::pending;
    std::optional<EntryIndex> objection{};     ///< that decides
    std::optional<EntryIndex> acceptance{};    ///< express
    /// The last day for an objection: twelve months from the depositary's notification, or the other's own consent if that is
    /// later (P-02, P-03); empty if nobody says when the reservation was notified.
    std::optional<Date> last_day{};
};

/// The relation of two States under a treaty on a day. Whether it is in force between them is the same from both sides (P-11); what
/// applies is not, if only one has reserved. Between others nothing changes (P-08).
struct Relation {
    StateId a;
    StateId b;
    Date on;
    Footing footing = Footing::not_parties;
    /// The objection that keeps the treaty from being in force between them (P-05), or them from having relations.
    std::optional<EntryIndex> precluded_by{};
    /// The accession that the other has not accepted, or objects to, where the treaty asks for that.
    std::optional<EntryIndex> accession{};
    std::vector<ReservationTerm> terms{};    ///< of reservations that stand on that day
    std::vector<std::string> missing{};      ///< facts that would have to be known (0.5)
};

/// Under the treaty of the replay, on a day up to its valid date.
[[nodiscard]] Relation relation(const Replay& replay, StateId a, StateId b, Date on);

/// The relations of all pairs of Parties of which there is more to say than that the treaty is in force between them.
[[nodiscard]] std::vector<Relation> marked_relations(const Replay& replay, Date on);

/// The relation in words, a line for each reservation.
[[nodiscard]] std::string text_of(const Relation& relation, const Replay& replay);

}    // namespace depositary
