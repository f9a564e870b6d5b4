// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/status.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

bool ended_by(const Spell& spell, Date day) { return spell.until && *spell.until <= day; }

/// A consent that was withdrawn before it had any effect leaves no trace in the standing (LAW B-12).
bool was_annulled(const Spell& spell) { return spell.ending == Ending::instrument_withdrawn; }

ConsentHistory history_of(const Spell& spell, const Register& record, Date on) {
    return ConsentHistory{spell.consent,
                          record.entry(spell.consent).act,
                          spell.consented,
                          spell.from,
                          ended_by(spell, on) ? spell.until : std::nullopt,
                          ended_by(spell, on) ? spell.ending : Ending::none};
}

bool applies_provisionally(const Replay& replay, StateId state, Date on) {
    return std::any_of(replay.provisional().begin(), replay.provisional().end(), [&](const ProvisionalSpell& spell) {
        return spell.state == state && spell.from <= on && (!spell.until || on < *spell.until);
    });
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
    replay_.for_each_spell(state,
                           [&](const Spell& spell) { left = left || (ended_by(spell, on_) && !was_annulled(spell)); });
    if (left) return Standing::former;
    const bool listed = replay_.signing_on(state, on_) != nullptr && exists_on(record().roster()[state], on_);
    return listed ? Standing::signatory : Standing::none;
}

StateStatus Status::state(StateId state) const {
    StateStatus found{.state = state,
                      .standing = standing(state),
                      .signed_on = {},
                      .consent = {},
                      .earlier = {},
                      .pending = {},
                      .alternatives = {}};
    const Signing* signing = replay_.signing_on(state, on_);
    if (signing != nullptr) found.signed_on = signing->signed_on;
    replay_.for_each_spell(state, [&](const Spell& spell) {
        if (found.consent) found.earlier.push_back(*found.consent);
        found.consent = history_of(spell, record(), on_);
        if (spell.other_from)
            found.alternatives.push_back(
                {"its own period counted from its deposit (L-05)", spell.other_from, std::nullopt});
        if (spell.other_until)
            found.alternatives.push_back({"the withdrawal takes effect (R-02, R-07)", std::nullopt, spell.other_until});
        if (spell.notice && !ended_by(spell, on_) && !was_annulled(spell))
            found.pending = PendingWithdrawal{*spell.notice, record().entry(*spell.notice).received, spell.until};
    });
    found.disputed = !found.alternatives.empty();
    const bool signed_only = found.standing == Standing::signatory && signing != nullptr && !signing->disavowed;
    found.object_and_purpose = signed_only || found.standing == Standing::contracting;    // I-05
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
