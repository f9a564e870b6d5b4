// SPDX-License-Identifier: BSL-1.0
// LAW section T: which version of an amended treaty binds whom.
#include <depositary/status/versions.hpp>
#include <depositary/treaty/collection.hpp>

#include "status/acts_until.hpp"

#include <algorithm>
#include <stdexcept>

namespace depositary {

namespace {

AmendmentBinds binds_of(const Replay& amendment, const TreatyKey& treaty) {
    const Treaty& own = amendment.record().treaty();
    if (!own.amends(treaty))
        throw std::invalid_argument("\"" + own.key().text() + "\" is no amendment of \"" + treaty.text() + "\"");
    return *own.clauses().parent->amends;
}

/// Whether the Party did such an act before that day and stands by it.
bool stands_by(Act kind, Act undone_by, const status_detail::ActsUntil& acts, StateId state, Date before) {
    bool found = false;
    acts.for_each(kind, state, [&](EntryIndex act, const Entry&) {
        found = found || (acts.received(act) < before && !acts.is_withdrawn(act, undone_by, true));
    });
    return found;
}

/// Whether it said with its instrument that it is bound only by what it accepts, where the treaty lets it.
bool has_opted_in(const Replay& treaty, const Spell& party, Date on) {
    const std::optional<AmendmentClause>& clause = treaty.record().treaty().clauses().amendment;
    if (!clause || !clause->opt_in) return false;
    bool found = false;
    status_detail::ActsUntil(treaty, on).for_each(Act::opt_in, party.state, [&](EntryIndex act, const Entry&) {
        found = found || !status_detail::is_of_earlier_life(treaty, party, treaty.received(act));
    });
    return found;
}

/// Why the amendment binds the Party, whose life in the treaty that is; empty if it does not. Objections are good until silence has
/// accepted, opting out until the amendment is in force, or with the consent of who joins later (T-09, T-10, T-13). Silence does not
/// bind a Party that has declared with its consent that it accepts amendments itself (T-10).
std::optional<BoundBy> reason(const Replay& amendment, AmendmentBinds binds, const Spell& party, bool opts_in,
                              Date on) {
    if (amendment.is_party(party.state, on)) return BoundBy::acceptance;
    if (amendment.in_force(on) != Truth::yes) return std::nullopt;
    if (binds == AmendmentBinds::all_parties) return BoundBy::all;
    const EntryIntoForce& entry = amendment.entry_into_force();
    const status_detail::ActsUntil acts(amendment, on);
    const bool joined_later = *entry.date <= party.consented;
    const Date out_before = joined_later ? party.consented.plus_days(1) : *entry.date;
    if (stands_by(Act::opt_out, Act::withdrawal_of_opt_out, acts, party.state, out_before)) return std::nullopt;
    if (joined_later) return BoundBy::joining;
    if (binds != AmendmentBinds::all_but_objectors || opts_in) return std::nullopt;
    const bool objects = stands_by(Act::objection, Act::withdrawal_of_objection, acts, party.state, *entry.fulfilled);
    return objects ? std::nullopt : std::optional(BoundBy::silence);
}

}    // namespace

std::string_view to_string(BoundBy reason) {
    switch (reason) {
        case BoundBy::acceptance: return "acceptance";
        case BoundBy::all: return "all Parties";
        case BoundBy::silence: return "silence";
        case BoundBy::joining: return "joining";
    }
    return {};
}

const PartyVersion* VersionMatrix::find(StateId state) const noexcept {
    const auto found =
        std::find_if(parties.begin(), parties.end(), [&](const PartyVersion& each) { return each.state == state; });
    return found == parties.end() ? nullptr : &*found;
}

std::vector<bool> VersionMatrix::between(StateId a, StateId b) const {
    const PartyVersion* one = find(a);
    const PartyVersion* other = find(b);
    std::vector<bool> applies;
    if (one == nullptr || other == nullptr) return applies;
    for (std::size_t i = 0; i < amendments.size(); ++i)
        applies.push_back(one->amendments[i].has_value() && other->amendments[i].has_value());
    return applies;
}

std::vector<TreatyKey> amendments_in_collection(const TreatyKey& treaty) {
    std::vector<std::shared_ptr<const Treaty>> found;
    for (const auto& each : collection().treaties())
        if (each->amends(treaty)) found.push_back(each);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a->identity().adopted < b->identity().adopted; });
    std::vector<TreatyKey> keys;
    for (const auto& each : found) keys.push_back(each->key());
    return keys;
}

VersionMatrix version_matrix(const Replay& treaty, std::span<const Replay> amendments, Date on) {
    VersionMatrix matrix{.on = on};
    for (const Replay& amendment : amendments) {
        const bool in_force = amendment.in_force(on) == Truth::yes;
        matrix.amendments.push_back({amendment.record().treaty().key(),
                                     binds_of(amendment, treaty.record().treaty().key()),
                                     in_force ? amendment.entry_into_force().date : std::nullopt});
    }
    treaty.parties(on).for_each([&](StateId state) {
        PartyVersion version{state};
        const Spell& party = *treaty.spell_on(state, on);
        const bool opts_in = has_opted_in(treaty, party, on);
        for (std::size_t i = 0; i < amendments.size(); ++i)
            version.amendments.push_back(reason(amendments[i], matrix.amendments[i].binds, party, opts_in, on));
        matrix.parties.push_back(std::move(version));
    });
    return matrix;
}

}    // namespace depositary
