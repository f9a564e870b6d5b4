// SPDX-License-Identifier: BSL-1.0
#include "detail/bench.hpp"

#include <depositary/law/replay.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

Replay::Replay(const Register& record, ReplayOptions options, Surroundings surroundings)
    : record_(&record),
      options_(options),
      surroundings_(std::move(surroundings)),
      first_spell_(record.roster().size(), -1),
      last_signing_(record.roster().size(), -1) {}

std::vector<Finding> Replay::findings_about(EntryIndex act) const {
    std::vector<Finding> found;
    for (const Finding& finding : findings_)
        if (finding.act == act) found.push_back(finding);
    return found;
}

const EntryIntoForceClause* Replay::clause() const noexcept {
    const FinalClauses& clauses = record_->treaty().clauses();
    if (clauses.entry_into_force) return &*clauses.entry_into_force;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (whole_.date && parts_[i].date == whole_.date) return &clauses.parts[i].clause;
    return clauses.parts.empty() ? residual_.get() : &clauses.parts.front().clause;
}

Truth Replay::in_force(Date day) const noexcept {
    if (whole_.date && *whole_.date <= day) return truth(!whole_.ended || day < *whole_.ended);
    return undetermined_from_ && *undetermined_from_ <= day ? Truth::unknown : Truth::no;
}

bool Replay::is_provisionally_in_force(Date day) const noexcept {
    return provisionally_.date && *provisionally_.date <= day && (!whole_.date || day < *whole_.date);
}

bool Replay::is_there(StateId state, Date day) const noexcept {
    return !record_->roster().exists_by_stretches(state) || record_->roster().exists(state, day);
}

const Spell* Replay::spell_on(StateId state, Date day) const noexcept {
    const Spell* found = nullptr;
    for_each_spell(state, [&](const Spell& spell) {
        const bool covers = has_begun(spell, day) && !has_ended(spell, day);
        if (covers && (found == nullptr || is_in_force(spell, day))) found = &spell;
    });
    return found != nullptr && is_there(state, day) ? found : nullptr;
}

const Signing* Replay::signing_on(StateId state, Date day) const noexcept {
    for (std::int32_t i = last_signing_[state.index()]; i >= 0;) {
        const Signing& signing = signings_[static_cast<std::size_t>(i)];
        const bool withdrawn = signing.withdrawn && *signing.withdrawn <= day;
        if (signing.confirmed && signing.signed_on <= day && !withdrawn) return &signing;
        i = signing.earlier;
    }
    return nullptr;
}

bool Replay::is_party(StateId state, Date day) const noexcept {
    bool bound = false;
    for_each_spell(state, [&](const Spell& spell) { bound = bound || is_in_force(spell, day); });
    return bound && is_there(state, day);
}

StateSet Replay::parties(Date day) const {
    StateSet found;
    for (const Spell& spell : spells_)
        if (is_in_force(spell, day) && is_there(spell.state, day)) found.insert(spell.state);
    return found;
}

StateSet Replay::contracting(Date day) const {
    StateSet found;
    for (const Spell& spell : spells_)
        if (has_begun(spell, day) && !has_ended(spell, day) && is_there(spell.state, day)) found.insert(spell.state);
    return found;
}

StateSet Replay::signatories(Date day) const {
    StateSet found;
    for (const Signing& signing : signings_) {
        const bool withdrawn = signing.withdrawn && *signing.withdrawn <= day;
        if (signing.confirmed && signing.signed_on <= day && !withdrawn) found.insert(signing.state);
    }
    return found & record_->roster().existing(day);
}

std::vector<Date> Replay::days_of_change(Date after) const {
    std::vector<Date> days;
    const auto add = [&](std::optional<Date> day) {
        if (day && *day > after) days.push_back(*day);
    };
    const auto add_life = [&](StateId state) {
        for (const Interval& life : record_->roster()[state].exists) {
            add(life.from);
            add(life.until);
        }
    };
    for (const Spell& spell : spells_) {
        add(spell.consented);
        add(spell.from);
        add(spell.until);
        add_life(spell.state);
    }
    for (const Signing& signing : signings_) {
        add(signing.signed_on);
        add(signing.withdrawn);
        add_life(signing.state);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool Replay::has_event(const EventKey& event, Date day, std::optional<StateId> state) const {
    return std::any_of(events_.begin(), events_.end(), [&](const Happening& happening) {
        return happening.day <= day && (!state || record_->entry(happening.act).state == state) &&
               record_->instrument(happening.act).value == event.text();
    });
}

Replay replay(const Register& record, Surroundings surroundings, const ReplayOptions& options) {
    return Bench(record, options, std::move(surroundings)).run();
}

Replay replay(const Register& record, const Docket& docket, const ReplayOptions& options) {
    return replay(record, surroundings_of(record, docket, options), options);
}

}    // namespace depositary
