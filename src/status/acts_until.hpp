// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <optional>

namespace depositary::status_detail {

/// Whether a day lies in a life of the State before that one: a new life begins without what was said in the one before (LAW R-17).
/// One that lapsed and revived rests on the same consent, and is the same life.
[[nodiscard]] inline bool is_of_earlier_life(const Replay& replay, const Spell& life, Date day) {
    bool earlier = false;
    replay.for_each_spell(life.state, [&](const Spell& spell) {
        const bool is_before = spell.consent != life.consent && spell.consented < life.consented;
        earlier = earlier || (is_before && spell.until && day < *spell.until);
    });
    return earlier;
}

/// The record as it had come to be known and received by a day.
class ActsUntil {
public:
    ActsUntil(const Replay& replay, Date on) : replay_(replay), on_(on) {}

    [[nodiscard]] const Register& record() const noexcept { return replay_.record(); }
    [[nodiscard]] Date on() const noexcept { return on_; }
    [[nodiscard]] Date received(EntryIndex act) const { return replay_.received(act); }

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
    /// The same by a State that has it from another, and has to name it; only what was received before that day, if one is given.
    [[nodiscard]] bool is_withdrawn(EntryIndex index, Act by_what, bool on_receipt, std::optional<StateId> by,
                                    std::optional<Date> before = std::nullopt) const {
        const bool is_own = by == record().entry(index).state;
        bool withdrawn = false;
        for_each(by_what, by, [&](EntryIndex back, const Entry& taking) {
            if (taking.target ? *taking.target != index : !is_own) return;
            const Date day = received(back);
            const Date effect = on_receipt ? day : record().instrument(back).notified.value_or(day);
            const bool in_time = received(index) <= day && (!before || day < *before);
            withdrawn = withdrawn || (in_time && effect <= on_);
        });
        return withdrawn;
    }

private:
    [[nodiscard]] bool stands(EntryIndex index) const {
        const Entry& entry = record().entry(index);
        const std::optional<Date> known = replay_.options().known;
        return received(index) <= on_ && (!known || entry.known <= *known) && replay_.judgement(index).in_deposit;
    }

    const Replay& replay_;
    Date on_;
};

}    // namespace depositary::status_detail
