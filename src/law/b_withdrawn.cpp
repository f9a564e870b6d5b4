// SPDX-License-Identifier: BSL-1.0
// LAW B-12, B-13, K-08: an instrument withdrawn before it has its effect.
#include "detail/bench.hpp"

namespace depositary {

void Bench::withdraw_instrument(Case& c) {
    if (is_announcement(c)) return;
    Spell* spell = withdrawable(c);
    if (spell == nullptr) {
        if (take_back(c, consents) || withdraw_lapsed(c)) return;
        if (!put_off(c)) without_target(c);    // the instrument may come later that day
        return;
    }
    const bool counted = spell->counted && out_.whole_.fulfilled && spell->consented <= *out_.whole_.fulfilled;
    if (is_in_force(*spell, c.day)) {
        find(c, FindingCode::use_withdrawal_clause).fact = spell->from;    // B-12
        want(c, detail::Want::cure);
    } else if (counted) {
        find(c, FindingCode::withdrawn_after_threshold).fact = out_.whole_.fulfilled;    // B-13
    }
    if (stopped(c)) return;
    leave(*spell, c.day, Ending::instrument_withdrawn, c.act);
    give_back(c.state, consents, c.day);
    static_cast<void>(end_provisional(c.state, c.day));
}

/// A standing that is suspended rests on an instrument, which can be withdrawn: then it does not revive (H-06).
bool Bench::withdraw_lapsed(const Case& c) {
    Spell* lapsed = nullptr;
    for (Spell& spell : out_.spells_) {
        const bool is_meant = spell.state == c.state && (!c.entry.target || *c.entry.target == spell.consent);
        if (is_meant) lapsed = spell.ending == Ending::lapsed ? &spell : nullptr;
    }
    if (lapsed == nullptr) return false;
    lapsed->ending = Ending::instrument_withdrawn;
    lapsed->notice = c.act;
    return true;
}

/// The consent that the act names, else the last one; one that is not in force yet before one that is.
Spell* Bench::withdrawable(const Case& c) {
    const auto is_meant = [&](const Spell& spell) { return !c.entry.target || *c.entry.target == spell.consent; };
    Spell* open =
        last_spell(c.state, c.day, [&](const Spell& spell) { return is_meant(spell) && !is_in_force(spell, c.day); });
    return open != nullptr ? open : last_spell(c.state, c.day, is_meant);
}

/// What the State did that counted as one of these acts does not count any more; what else it did still does (K-08).
void Bench::give_back(StateId state, Acts kinds, Date day) {
    for (Watched& watched : watched_) {
        if (watched.result->fulfilled) continue;    // K-14
        watched.tally.give_back(state, kinds);
        if (const Signing* signing = live_signing(state, day))
            static_cast<void>(watched.tally.take_in(state, Act::signature, signing->signed_on, false));
        out_.for_each_spell(state, [&](const Spell& spell) {
            if (spell.counted && !has_ended(spell, day))
                static_cast<void>(watched.tally.take_in(state, spell.taken_as, spell.consented,
                                                        record_.entry(spell.consent).counts == true));
        });
    }
    dirty_ = true;
}

}    // namespace depositary
