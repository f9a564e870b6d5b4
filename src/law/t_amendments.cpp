// SPDX-License-Identifier: BSL-1.0
// LAW T-10, T-11: opting in to amendments, and Parties that cease to be Parties because they do not accept one.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

/// A State says with its instrument, or never, that amendments bind it only if it accepts them, where the treaty lets it (T-10).
void Bench::opt_in(Case& c) {
    const bool is_open = clauses().amendment && clauses().amendment->opt_in;
    const Spell* spell = out_.spell_on(c.state, c.day);
    if (is_open && spell != nullptr && spell->consented < c.day) {
        find(c, FindingCode::opt_in_time_passed);
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    static_cast<void>(count(c.state, c.entry.act, c.day));
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

/// A Party may leave at once for an amendment that is in force for all and that it has not accepted, for as long as the treaty says
/// (T-11).
bool Bench::may_leave_for_amendment(const Case& c) const {
    const std::optional<AmendmentClause>& clause = clauses().amendment;
    if (!clause || !clause->non_acceptors_may_leave) return false;
    const auto opens_the_way = [&](const std::shared_ptr<const Replay>& amendment) {
        const std::optional<Date> in_force = amendment->entry_into_force().date;
        const bool binds_all = amendment->record().treaty().clauses().parent->amends == AmendmentBinds::all_parties;
        return binds_all && in_force && *in_force <= c.day &&
               c.day <= clause->non_acceptors_may_leave->delay.after(*in_force) && out_.is_party(c.state, *in_force) &&
               !amendment->has_joined(c.state, c.day);
    };
    const auto amendments = out_.surroundings_.amendments();
    return std::any_of(amendments.begin(), amendments.end(), opens_the_way);
}

}    // namespace depositary
