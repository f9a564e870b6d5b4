// SPDX-License-Identifier: BSL-1.0
// LAW A-14, O-08: a reservation made on signing has to be confirmed on consent; O-02: a prohibited one; O-13: coming back with a
// reservation.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

void Bench::reserve(const Case& c) {
    reservations_.push_back(c.act);
    static_cast<void>(count(c.state, c.entry.act, c.day));
}

/// Confirmed or withdrawn: the one that the act names, else all that the State has made.
void Bench::settle_reservation(const Case& c) {
    std::erase_if(reservations_, [&](EntryIndex made) {
        return record_.entry(made).state == c.entry.state && (!c.entry.target || *c.entry.target == made);
    });
}

/// Whether the State makes a reservation on that day, or has made one that is not settled. Of one day, an instrument is taken before
/// the reservations that come with it.
bool Bench::reserves(StateId state, Date day) const {
    if (!record_.acts().contains(Act::reservation)) return false;
    const auto is_its_own = [&](EntryIndex act) { return record_.entry(act).state == state; };
    if (std::any_of(reservations_.begin(), reservations_.end(), is_its_own)) return true;
    for (std::size_t i = next_act_; i < order_.size() && received(order_[i]) == day; ++i) {
        const Entry& entry = record_.entry(order_[i]);
        if (entry.act == Act::reservation && is_known(entry) && is_its_own(order_[i])) return true;
    }
    return false;
}

/// An instrument with a reservation that the treaty forbids in terms is not accepted until the statement is withdrawn (O-02).
void Bench::check_prohibition(Case& c) {
    const bool prohibited = clauses().reservations && clauses().reservations->regime == ReservationsRegime::prohibited;
    if (!prohibited || c.cured.contains(detail::Want::statement) || !reserves(c.state, c.day)) return;
    find(c, FindingCode::reservation_prohibited);
    want(c, detail::Want::statement);
}

void Bench::check_reservations(Date day) {
    if (reservations_.empty()) return;
    for (std::size_t i = first_spell_today_; i < out_.spells_.size(); ++i)
        if (!out_.spells_[i].inherited && out_.spells_[i].consented == day) check_reservations_of(out_.spells_[i]);
}

/// One that was made before the consent and not repeated with it lapses; one made with the consent of a State that comes back is
/// for the other States to judge.
void Bench::check_reservations_of(const Spell& spell) {
    const auto is_own = [&](EntryIndex made) { return record_.entry(made).state == spell.state; };
    const auto is_repeated = [&](EntryIndex made) {
        return std::any_of(reservations_.begin(), reservations_.end(), [&](EntryIndex now) {
            return is_own(now) && received(now) == spell.consented &&
                   record_.instrument(now).value == record_.instrument(made).value;
        });
    };
    bool came_back = false;
    out_.for_each_spell(spell.state, [&](const Spell& earlier) {
        came_back = came_back || (&earlier != &spell && earlier.notice && earlier.ending == Ending::withdrawal);
    });
    for (const EntryIndex made : reservations_) {
        if (!is_own(made) || is_repeated(made)) continue;
        Finding& finding =
            observe(FindingCode::reservation_not_confirmed, spell.state, spell.consented, received(made));
        finding.act = made;
        out_.judgements_[made.value()] = {Outcome::record, false};
    }
    const bool reserves_now = std::any_of(reservations_.begin(), reservations_.end(), [&](EntryIndex made) {
        return is_own(made) && received(made) == spell.consented;
    });
    if (came_back && reserves_now) {
        observe_of(spell, FindingCode::reaccession_with_reservation, spell.consented);    // O-13
        raise(spell.consent, Outcome::query);
    }
    std::erase_if(reservations_, is_own);
}

}    // namespace depositary
