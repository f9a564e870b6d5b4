// SPDX-License-Identifier: BSL-1.0
// LAW T-10, T-11: opting in to amendments, and Parties that cease to be Parties because they do not accept one.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

/// A State says with its instrument, or never, that amendments of annexes bind it only if it accepts them (T-10).
void Bench::opt_in(Case& c) {
    static_cast<void>(count(c.state, c.entry.act, c.day));
    const Spell* spell = out_.spell_on(c.state, c.day);
    if (spell == nullptr || spell->consented >= c.day) return;
    find(c, FindingCode::opt_in_time_passed);
    without_effect(c);
}

void Bench::prepare_amendments() {
    const std::optional<AmendmentClause>& clause = clauses().amendment;
    if (!clause || !clause->non_acceptors_leave) return;
    for (const std::shared_ptr<const Replay>& amendment : out_.surroundings_.amendments()) {
        const std::optional<Date> in_force = amendment->entry_into_force().date;
        if (!in_force || !has_come(*in_force)) continue;
        const Date day = clause->non_acceptors_leave->delay.after(*in_force);
        reckonings_.push_back({day, amendment.get()});
        agenda_.add(day);
    }
}

/// Who became a Party only after the amendment was in force is Party to the treaty as amended, and has nothing to accept (T-13).
void Bench::drop_non_acceptors(Date day) {
    for (const Reckoning& reckoning : reckonings_) {
        if (reckoning.day != day) continue;
        const Date in_force = *reckoning.amendment->entry_into_force().date;
        for (Spell& spell : out_.spells_) {
            const bool is_bound = is_in_force(spell, in_force) && !has_ended(spell, day);
            if (is_bound && !reckoning.amendment->has_joined(spell.state, day))
                leave(spell, day, Ending::amendment_not_accepted, std::nullopt);
        }
    }
}

}    // namespace depositary
