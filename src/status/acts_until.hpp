// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <optional>

namespace depositary::status_detail {

/// The record as it had come to be known and received by a day.
class ActsUntil {
public:
    ActsUntil(const Replay& replay, Date on) : replay_(replay), on_(on) {}

    [[nodiscard]] const Register& record() const noexcept { return replay_.record(); }
    [[nodiscard]] Date on() const noexcept { return on_; }

    /// Calls f for each act of the kind that the State did and that stands.
    template <class F>
    void for_each(Act kind, std::optional<StateId> by, F&& f) const {
        if (!record().acts().contains(kind)) return;
        for (const EntryIndex index : record().in_legal_order()) {
            const Entry& entry = record().entry(index);
            if (entry.act != kind || (by && entry.state != by) || !stands(index)) continue;
            f(index, entry);
        }
    }

    /// The first act of the kind by the State about that act.
    [[nodiscard]] std::optional<EntryIndex> first_about(Act kind, StateId by, EntryIndex target) const {
        std::optional<EntryIndex> found;
        for_each(kind, by, [&](EntryIndex index, const Entry& entry) {
            if (!found && entry.target == target) found = index;
        });
        return found;
    }

    /// Whether an act that takes it back had effect: when the other State had notice, where the treaty does not say on receipt (O-11,
    /// P-09).
    [[nodiscard]] bool is_withdrawn(EntryIndex index, Act by_what, bool on_receipt) const {
        return is_withdrawn(index, by_what, on_receipt, record().entry(index).state);
    }
    /// The same by a State that has it from another, and has to name it.
    [[nodiscard]] bool is_withdrawn(EntryIndex index, Act by_what, bool on_receipt, std::optional<StateId> by) const {
        const Entry& entry = record().entry(index);
        const bool is_own = by == entry.state;
        bool withdrawn = false;
        for_each(by_what, by, [&](EntryIndex back, const Entry& taking) {
            if (taking.target ? *taking.target != index : !is_own) return;
            const Date effect =
                on_receipt ? taking.received : record().instrument(back).notified.value_or(taking.received);
            withdrawn = withdrawn || (effect <= on_ && taking.received >= entry.received);
        });
        return withdrawn;
    }

private:
    [[nodiscard]] bool stands(EntryIndex index) const {
        const Entry& entry = record().entry(index);
        const std::optional<Date> known = replay_.options().known;
        return entry.received <= on_ && (!known || entry.known <= *known) && replay_.judgement(index).in_deposit;
    }

    const Replay& replay_;
    Date on_;
};

}    // namespace depositary::status_detail
