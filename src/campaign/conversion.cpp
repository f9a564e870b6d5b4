// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/conversion.hpp>

#include "campaign/observed.hpp"
#include "campaign/steps.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace depositary {

namespace {

/// An end that a signature may have met; the earliest is the one.
void take_earlier(SignatureWait& wait, std::optional<Date> day, SignatureEnd end) {
    if (!day || *day < wait.signed_on || wait.until < *day) return;
    if (*day == wait.until && wait.end != SignatureEnd::none) return;
    wait.until = *day;
    wait.end = end;
}

/// The end of the life of the State in which it signed.
std::optional<Date> extinction(const State& state, Date signed_on) {
    for (const Interval& life : state.exists)
        if (life.contains(signed_on)) return life.until;
    return std::nullopt;
}

SignatureWait wait_of(const Signing& signing, const Replay& replay, Date last) {
    const Register& record = replay.record();
    SignatureWait wait{signing.state, signing.act, signing.signed_on, last};
    replay.for_each_spell(signing.state, [&](const Spell& spell) {
        const bool own = campaign_detail::has_own_instrument(spell, record);
        take_earlier(wait, spell.consented, own ? SignatureEnd::consent : SignatureEnd::bound_by_others);
    });
    take_earlier(wait, signing.withdrawn, SignatureEnd::withdrawn);
    take_earlier(wait, extinction(record.roster()[signing.state], signing.signed_on), SignatureEnd::extinct);
    return wait;
}

/// Whether the State had signed before, and that signature was still listed.
bool is_repeated(const Signing& signing, const Replay& replay) {
    for (std::int32_t i = signing.earlier; i >= 0; i = replay.signings()[static_cast<std::size_t>(i)].earlier) {
        const Signing& earlier = replay.signings()[static_cast<std::size_t>(i)];
        if (earlier.confirmed && !(earlier.withdrawn && *earlier.withdrawn <= signing.signed_on)) return true;
    }
    return false;
}

bool was_bound_before(const Signing& signing, const Replay& replay) {
    bool bound = false;
    replay.for_each_spell(signing.state, [&](const Spell& spell) {
        bound = bound || (spell.consented < signing.signed_on && !has_ended(spell, signing.signed_on));
    });
    return bound;
}

bool waits(const Signing& signing, const Replay& replay, Date last) {
    const bool is_consent = replay.record().entry(signing.act).act == Act::definitive_signature;
    return signing.confirmed && signing.signed_on <= last && !is_consent && !is_repeated(signing, replay) &&
           !was_bound_before(signing, replay);
}

/// An instrument that was taken back before it bound is as if it had not been; the signature stands again (LAW B-12).
bool was_ever_bound(const Replay& replay, StateId state, Date day) {
    bool bound = false;
    replay.for_each_spell(state, [&](const Spell& spell) {
        const bool taken_back = undoes_consent(spell.ending) && has_ended(spell, day);
        bound = bound || (has_begun(spell, day) && !taken_back);
    });
    return bound;
}

std::optional<Date> by(std::optional<Date> day, Date last) { return day && *day <= last ? day : std::nullopt; }

}    // namespace

std::vector<SignatureWait> signature_waits(const Status& status) {
    const Date last = campaign_detail::last_day_observed(status);
    std::vector<SignatureWait> found;
    for (const Signing& signing : status.replay().signings())
        if (waits(signing, status.replay(), last)) found.push_back(wait_of(signing, status.replay(), last));
    return found;
}

SurvivalCurve conversion(const Status& status, Confidence confidence) {
    std::vector<Wait> lengths;
    for (const SignatureWait& wait : signature_waits(status))
        lengths.push_back({wait.days(), wait.end == SignatureEnd::consent});
    return SurvivalCurve(std::move(lengths), confidence);
}

std::vector<WaitingSignatory> waiting_signatories(const Status& status) {
    const Replay& replay = status.replay();
    std::vector<WaitingSignatory> found;
    replay.signatories(status.on()).for_each([&](StateId state) {
        const Signing* signing = replay.signing_on(state, status.on());
        if (signing == nullptr || was_ever_bound(replay, state, status.on())) return;
        found.push_back({status.record().roster().key(state), signing->signed_on,
                         days_between(signing->signed_on, status.on()), by(signing->disavowed, status.on())});
    });
    std::sort(found.begin(), found.end(), [](const WaitingSignatory& a, const WaitingSignatory& b) {
        return std::tie(a.signed_on, a.state) < std::tie(b.signed_on, b.state);
    });
    return found;
}

}    // namespace depositary
