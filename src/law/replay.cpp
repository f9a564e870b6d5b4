// SPDX-License-Identifier: BSL-1.0
#include "detail/bench.hpp"
#include "detail/overloaded.hpp"

#include <depositary/law/replay.hpp>
#include <depositary/register/records.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

Replay::Replay(const Register& record, ReplayOptions options, Surroundings surroundings)
    : record_(&record), options_(options), surroundings_(std::move(surroundings)), first_spell_(record.roster().size(), -1),
      last_signing_(record.roster().size(), -1) {}

const Replay* Surroundings::find(const TreatyKey& treaty) const noexcept {
    for (const auto& other : others_)
        if (other->record().treaty().key() == treaty) return other.get();
    return nullptr;
}

std::vector<Finding> Replay::findings_about(EntryIndex act) const {
    std::vector<Finding> found;
    for (const Finding& finding : findings_)
        if (finding.act == act) found.push_back(finding);
    return found;
}

Truth Replay::in_force(Date day) const noexcept {
    if (whole_.date && *whole_.date <= day) return Truth::yes;
    return undetermined_ ? Truth::unknown : Truth::no;
}

const Spell* Replay::spell_on(StateId state, Date day) const noexcept {
    for (std::int32_t i = first_spell_[state.index()]; i >= 0;) {
        const Spell& spell = spells_[static_cast<std::size_t>(i)];
        const bool begun = spell.consented <= day || (spell.looks_back && spell.from && *spell.from <= day);
        if (begun && (!spell.until || day < *spell.until)) return &spell;
        i = spell.next;
    }
    return nullptr;
}

const Signing* Replay::signing_on(StateId state, Date day) const noexcept {
    const std::int32_t last = last_signing_[state.index()];
    if (last < 0) return nullptr;
    const Signing& signing = signings_[static_cast<std::size_t>(last)];
    const bool listed = signing.confirmed && signing.signed_on <= day && (!signing.withdrawn || day < *signing.withdrawn);
    return listed ? &signing : nullptr;
}

bool Replay::is_party(StateId state, Date day) const noexcept {
    bool bound = false;
    for_each_spell(state, [&](const Spell& spell) { bound = bound || (spell.from && *spell.from <= day && (!spell.until || day < *spell.until)); });
    return bound;
}

StateSet Replay::parties(Date day) const {
    StateSet found;
    for (const Spell& spell : spells_)
        if (spell.from && *spell.from <= day && (!spell.until || day < *spell.until)) found.insert(spell.state);
    return found;
}

StateSet Replay::contracting(Date day) const {
    StateSet found;
    for (const Spell& spell : spells_)
        if (spell_on(spell.state, day) != nullptr) found.insert(spell.state);
    return found;
}

StateSet Replay::signatories(Date day) const {
    StateSet found;
    for (const Signing& signing : signings_)
        if (signing_on(signing.state, day) != nullptr && exists_on(record_->roster()[signing.state], day)) found.insert(signing.state);
    return found;
}

std::vector<Date> Replay::days_of_change() const {
    std::vector<Date> days;
    for (const Spell& spell : spells_) {
        days.push_back(spell.consented);
        if (spell.from) days.push_back(*spell.from);
        if (spell.until) days.push_back(*spell.until);
    }
    for (const Signing& signing : signings_) days.push_back(signing.signed_on);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool Replay::has_event(const EventKey& event, Date day, std::optional<StateId> state) const {
    for (const EntryIndex index : record_->in_legal_order()) {
        const Entry& entry = record_->entry(index);
        if (entry.received > day) return false;
        if (entry.act != Act::event || (options_.known && entry.known > *options_.known)) continue;
        if ((!state || entry.state == state) && record_->instrument(index).value == event.text()) return true;
    }
    return false;
}

Docket& Docket::add(std::shared_ptr<const Register> record) {
    records_.push_back(std::move(record));
    return *this;
}

std::shared_ptr<const Register> Docket::find(const TreatyKey& treaty) const {
    for (const auto& record : records_)
        if (record->treaty().key() == treaty) return record;
    return nullptr;
}

namespace {

/// Puts together the treaties that final clauses name, each once.
class Mentions {
public:
    explicit Mentions(const Treaty& treaty) : self_(treaty.key()) {
        const FinalClauses& clauses = treaty.clauses();
        if (clauses.parent) add(clauses.parent->treaty);
        look_at(clauses.participation.sign);
        look_at(clauses.participation.join);
        if (clauses.organizations) look_at(clauses.organizations->admitted);
        if (clauses.entry_into_force) look_at(*clauses.entry_into_force);
        for (const EntryIntoForcePart& part : clauses.parts) look_at(part.clause);
    }
    [[nodiscard]] std::vector<TreatyKey> take() && { return std::move(found_); }

private:
    void add(const TreatyKey& key) {
        if (key != self_ && std::find(found_.begin(), found_.end(), key) == found_.end()) found_.push_back(key);
    }
    void look_at(const EntryIntoForceClause& clause) {
        look_at(clause.when);
        for (const Floor& floor : clause.floors)
            if (const auto* other = std::get_if<TreatyInForce>(&floor)) add(other->treaty);
    }
    void look_at(const Circle& circle) {
        std::visit(detail::overloaded{
                       [&](const PartiesTo& to) { add(to.treaty); },
                       [&](const SignatoriesOf& of) { add(of.treaty); },
                       [&](const AnyCircle& any) {
                           for (const Circle& part : any.circles()) look_at(part);
                       },
                       [&](const OtherThan& other) { look_at(other.whole()); },
                       [](const Everyone&) {},
                       [](const OnlyStates&) {},
                       [](const AllStates&) {},
                       [](const Organizations&) {},
                       [](const MembersOf&) {},
                       [](const Parties&) {},
                       [](const SignatoryStates&) {},
                       [](const InvitedBy&) {},
                       [](const Listed&) {},
                   },
                   circle.form());
    }
    void look_at(const Condition& condition) {
        for (const Condition& part : parts_of(condition)) look_at(part);
        std::visit(detail::overloaded{
                       [&](const InstrumentCount& count) { look_at(count.by()); },
                       [&](const FractionDeposited& fraction) { look_at(fraction.of()); },
                       [&](const WeightDeposited& weight) { look_at(weight.by()); },
                       [&](const NamedDeposited& named) { look_at(named.of()); },
                       [&](const TreatyInForce& other) { add(other.treaty); },
                       [&](const SilenceUntil& silence) { look_at(silence.objections()); },
                       [](const EventRecorded&) {},
                       [](const DateReached&) {},
                       [](const AllOf&) {},
                       [](const AnyOf&) {},
                       [](const AtLeastOf&) {},
                   },
                   condition.form());
    }

    TreatyKey self_;
    std::vector<TreatyKey> found_;
};

/// Replays what a treaty looks at, and what that looks at; a treaty that looks at itself through others is seen as without record.
class Round {
public:
    Round(const Docket& docket, const ReplayOptions& options) : docket_(docket), options_(options) {}

    Surroundings around(const Register& record) {
        Surroundings found;
        under_way_.push_back(record.treaty().key());
        for (const TreatyKey& key : treaties_looked_at(record.treaty()))
            if (std::shared_ptr<const Replay> other = replay_of(key, record)) found.add(std::move(other));
        under_way_.pop_back();
        return found;
    }

private:
    std::shared_ptr<const Replay> replay_of(const TreatyKey& key, const Register& seen_from) {
        if (std::find(under_way_.begin(), under_way_.end(), key) != under_way_.end()) return nullptr;
        std::shared_ptr<const Register> record = docket_.find(key);
        if (!record) record = built_in_record(key);
        if (!record || record->shared_roster() != seen_from.shared_roster()) return nullptr;
        Surroundings theirs = around(*record);
        // The register lives as long as the replay of it.
        struct Kept {
            std::shared_ptr<const Register> record;
            Replay replay;
        };
        auto kept = std::make_shared<Kept>(Kept{record, replay(*record, std::move(theirs), options_)});
        return {kept, &kept->replay};
    }

    const Docket& docket_;
    const ReplayOptions& options_;
    std::vector<TreatyKey> under_way_;
};

}    // namespace

std::vector<TreatyKey> treaties_looked_at(const Treaty& treaty) { return Mentions(treaty).take(); }

Surroundings surroundings_of(const Register& record, const Docket& docket, const ReplayOptions& options) {
    return Round(docket, options).around(record);
}

Replay replay(const Register& record, Surroundings surroundings, const ReplayOptions& options) {
    return Bench(record, options, std::move(surroundings)).run();
}

Replay replay(const Register& record, const Docket& docket, const ReplayOptions& options) {
    return replay(record, surroundings_of(record, docket, options), options);
}

}    // namespace depositary
