// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/status.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

/// A consent that was withdrawn before it had any effect leaves no trace in the standing (LAW B-12), nor does one to a treaty that had
/// ended by then (S-02).
bool was_annulled(const Spell& spell) {
    const bool came_too_late = spell.ending == Ending::terminated && *spell.until <= spell.consented &&
                               !(spell.from && *spell.from < *spell.until);
    return undoes_consent(spell.ending) || came_too_late;
}

ConsentHistory history_of(const Spell& spell, const Register& record, Date on) {
    const bool ended = has_ended(spell, on);
    return ConsentHistory{spell.consent, record.entry(spell.consent).act,    spell.consented,
                          spell.from,    ended ? spell.until : std::nullopt, ended ? spell.ending : Ending::none};
}

bool applies_provisionally(const Replay& replay, StateId state, Date on) {
    return std::any_of(replay.provisional().begin(), replay.provisional().end(), [&](const ProvisionalSpell& spell) {
        return spell.state == state && spell.from <= on && (!spell.until || on < *spell.until);
    });
}

/// The notice that is running on the day: given, not revoked, not yet effective (LAW I-03).
std::optional<PendingWithdrawal> pending_withdrawal(const Replay& replay, StateId state, Date on) {
    for (const Notice& notice : replay.notices()) {
        const bool over = (notice.effect && *notice.effect <= on) || (notice.revoked && *notice.revoked <= on);
        if (notice.state == state && notice.received <= on && !over)
            return PendingWithdrawal{notice.act, notice.received, notice.effect};
    }
    return std::nullopt;
}

/// What else can be said of a spell (LAW 0.2.1): readings that the status does not follow.
void add_readings(const Spell& spell, Date on, std::vector<AlternativeReading>& readings) {
    if (spell.other_from)
        readings.push_back({"its own period counted from its deposit (L-05)", spell.other_from, std::nullopt});
    if (spell.other_until && !has_ended(spell, on))
        readings.push_back({"its participation ends (R-02, R-07, R-09, D-05, F-06)", std::nullopt, spell.other_until});
}

/// The participation, older than the State's own, of one that united with it by that day: a union of two Parties is one Party
/// with the earliest date of either (LAW D-06). Empty if there is none.
std::optional<ConsentHistory> older_of_union(const Replay& replay, StateId state, Date own, Date on) {
    const Roster& roster = replay.record().roster();
    std::optional<ConsentHistory> oldest;
    for (const Predecessor& before : roster[state].predecessors) {
        if (before.kind != SuccessionKind::union_of_states || on < before.on || before.on < own) continue;
        const std::optional<StateId> united = roster.find(before.key.text(), before.on.plus_days(-1));
        const Spell* spell = united ? replay.spell_on(*united, before.on.plus_days(-1)) : nullptr;
        if (spell == nullptr || spell->consented >= (oldest ? oldest->date : own)) continue;
        oldest = history_of(*spell, replay.record(), before.on.plus_days(-1));
    }
    return oldest;
}

/// By the claim to continue a predecessor it would have been bound as long as that (LAW D-05).
void add_claims(const Replay& replay, StateId state, Date on, std::vector<AlternativeReading>& readings) {
    for (const Claim& claim : replay.claims()) {
        if (claim.claimant != state || on < claim.made || (claim.settled && *claim.settled <= on)) continue;
        std::optional<Date> from;
        replay.for_each_spell(claim.predecessor, [&](const Spell& spell) { from = spell.from; });
        readings.push_back({"it continues a predecessor (D-05)", from, std::nullopt});
    }
}

}    // namespace

std::string_view to_string(Standing standing) {
    switch (standing) {
        case Standing::none: return "none";
        case Standing::signatory: return "signatory";
        case Standing::contracting: return "contracting";
        case Standing::party: return "party";
        case Standing::provisional: return "provisional";
        case Standing::former: return "former";
    }
    return {};
}

Status::Status(Replay replay, Date on) : replay_(std::move(replay)), on_(on) {}

Counts Status::counts() const {
    return {replay_.signatories(on_).size(), replay_.contracting(on_).size(), replay_.parties(on_).size()};
}

Standing Status::standing(StateId state) const {
    if (replay_.is_party(state, on_)) return Standing::party;
    if (applies_provisionally(replay_, state, on_)) return Standing::provisional;
    if (replay_.has_joined(state, on_)) return Standing::contracting;
    bool left = false;
    replay_.for_each_spell(state, [&](const Spell& spell) {
        const bool gone = has_ended(spell, on_) || !record().roster().exists(state, on_);
        left = left || (has_begun(spell, on_) && gone && !was_annulled(spell));
    });
    if (left) return Standing::former;
    const bool listed = replay_.signing_on(state, on_) != nullptr && record().roster().exists(state, on_);
    return listed ? Standing::signatory : Standing::none;
}

StateStatus Status::state(StateId state) const {
    StateStatus found{.state = state, .standing = standing(state)};
    const Signing* signing = replay_.signing_on(state, on_);
    if (signing != nullptr) found.signed_on = signing->signed_on;
    replay_.for_each_spell(state, [&](const Spell& spell) {
        if (!has_begun(spell, on_)) return;
        const ConsentHistory history = history_of(spell, record(), on_);
        add_readings(spell, on_, found.alternatives);
        if (found.consent && was_annulled(spell) && history.ended) {    // what was taken back replaces nothing
            found.earlier.push_back(history);
            return;
        }
        if (found.consent) found.earlier.push_back(*found.consent);
        found.consent = history;
    });
    if (found.consent && !found.consent->ended)
        if (const auto older = older_of_union(replay_, state, found.consent->date, on_)) {
            found.earlier.push_back(*found.consent);
            found.consent = older;
        }
    std::stable_sort(found.earlier.begin(), found.earlier.end(),
                     [](const ConsentHistory& a, const ConsentHistory& b) { return a.date < b.date; });
    add_claims(replay_, state, on_, found.alternatives);
    found.pending = pending_withdrawal(replay_, state, on_);
    found.disputed = !found.alternatives.empty();
    const bool willing = signing != nullptr && (!signing->disavowed || on_ < *signing->disavowed);
    const bool before_entry_into_force = found.standing != Standing::party && found.standing != Standing::former;
    found.object_and_purpose = before_entry_into_force && (willing || replay_.has_joined(state, on_));    // I-05
    return found;
}

std::vector<StateStatus> Status::states() const {
    const Roster& roster = record().roster();
    StateSet shown = roster.existing(on_) & roster.of_kind(EntityKind::state);
    for (const Spell& spell : replay_.spells()) shown.insert(spell.state);
    for (const Signing& signing : replay_.signings()) shown.insert(signing.state);
    std::vector<StateStatus> found;
    found.reserve(static_cast<std::size_t>(shown.size()));
    shown.for_each([&](StateId id) { found.push_back(state(id)); });
    return found;
}

Status status(const Register& record, Date on, const Docket& docket, std::optional<Date> known) {
    return {replay(record, docket, ReplayOptions{.on = on, .known = known}), on};
}

}    // namespace depositary
