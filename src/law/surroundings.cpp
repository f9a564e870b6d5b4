// SPDX-License-Identifier: BSL-1.0
#include "detail/successions.hpp"
#include "treaty/walk.hpp"

#include <depositary/law/replay.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

const Replay* Surroundings::find(const TreatyKey& treaty) const noexcept {
    for (const auto& other : others_)
        if (other->record().treaty().key() == treaty) return other.get();
    return nullptr;
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

std::shared_ptr<const Register> Docket::find(const TreatyKey& treaty, const Register& seen_from) const {
    std::shared_ptr<const Register> found = find(treaty);
    if (found == nullptr) found = built_in_record(treaty);
    const bool shares_roster = found != nullptr && found->shared_roster() == seen_from.shared_roster();
    return shares_roster ? found : nullptr;
}

std::vector<std::shared_ptr<const Register>> Docket::amendments_to(const TreatyKey& treaty) const {
    std::vector<std::shared_ptr<const Register>> found;
    for (const auto& record : records_)
        if (record->treaty().amends(treaty)) found.push_back(record);
    for (const std::shared_ptr<const Treaty>& other : collection().treaties())
        if (other->amends(treaty) && !find(other->key()))
            if (std::shared_ptr<const Register> record = built_in_record(other->key())) found.push_back(record);
    return found;
}

Docket Docket::with(const std::shared_ptr<const Register>& record) const {
    Docket found;
    found.add(record);
    for (const auto& other : records_)
        if (other->treaty().key() != record->treaty().key()) found.add(other);
    return found;
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
        if (clauses.provisional_entry_into_force) look_at(*clauses.provisional_entry_into_force);
        for (const EntryIntoForcePart& part : clauses.parts) look_at(part.clause);
    }
    [[nodiscard]] std::vector<TreatyKey> take() && { return std::move(found_); }

private:
    void add(const TreatyKey& key) {
        if (key != self_ && std::find(found_.begin(), found_.end(), key) == found_.end()) found_.push_back(key);
    }
    void look_at(const Circle& circle) {
        detail::for_each_circle(circle, [&](const Circle& part) { look_at_one(part); });
    }
    void look_at_one(const Circle& circle) {
        if (const auto* to = detail::as<PartiesTo>(circle)) add(to->treaty);
        if (const auto* of = detail::as<SignatoriesOf>(circle)) add(of->treaty);
    }
    void look_at(const EntryIntoForceClause& clause) {
        detail::for_each_condition(clause.when, [&](const Condition& part) {
            if (const auto* other = detail::as<TreatyInForce>(part)) add(other->treaty);
        });
        detail::for_each_circle_of(clause.when, [&](const Circle& circle) { look_at_one(circle); });
        for (const Floor& floor : clause.floors)
            if (const auto* other = std::get_if<TreatyInForce>(&floor)) add(other->treaty);
    }

    TreatyKey self_;
    std::vector<TreatyKey> found_;
};

/// A replay and the register that it is of, which lives as long.
struct Kept {
    std::shared_ptr<const Register> record;
    Replay replay;
};

/// Replays what a treaty looks at, and what that looks at; a treaty that looks at itself through others is seen as without record.
class Round {
public:
    Round(const Docket& docket, const ReplayOptions& options, const Roster& roster)
        : docket_(docket), options_(options), successions_(std::make_shared<const detail::Successions>(roster)) {}

    Surroundings around(const Register& record) {
        Surroundings found;
        found.set_successions(successions_);
        under_way_.push_back(record.treaty().key());
        for (const TreatyKey& key : treaties_looked_at(record.treaty()))
            if (std::shared_ptr<const Replay> other = replay_of(key, record)) found.add(std::move(other));
        if (amendments_bear_on_leaving(record.treaty())) add_amendments(record, found);
        under_way_.pop_back();
        return found;
    }

private:
    static bool amendments_bear_on_leaving(const Treaty& treaty) {
        const std::optional<AmendmentClause>& clause = treaty.clauses().amendment;
        return clause && (clause->non_acceptors_leave || clause->non_acceptors_may_leave);
    }

    /// Amendments look at the treaty that they amend as it is without what they do to its Parties.
    void add_amendments(const Register& record, Surroundings& found) {
        const std::vector<std::shared_ptr<const Register>> amendments = docket_.amendments_to(record.treaty().key());
        if (amendments.empty()) return;
        const auto before = std::make_shared<const Replay>(replay(record, found, options_));
        for (const std::shared_ptr<const Register>& amendment : amendments) {
            Surroundings theirs = around(*amendment);
            theirs.add(before);
            const auto kept = std::make_shared<Kept>(Kept{amendment, replay(*amendment, std::move(theirs), options_)});
            found.add_amendment({kept, &kept->replay});
        }
    }

    std::shared_ptr<const Replay> replay_of(const TreatyKey& key, const Register& seen_from) {
        if (std::find(under_way_.begin(), under_way_.end(), key) != under_way_.end()) return nullptr;
        const std::shared_ptr<const Register> record = docket_.find(key, seen_from);
        if (!record) return nullptr;
        Surroundings theirs = around(*record);
        auto kept = std::make_shared<Kept>(Kept{record, replay(*record, std::move(theirs), options_)});
        return {kept, &kept->replay};
    }

    const Docket& docket_;
    const ReplayOptions& options_;
    std::shared_ptr<const detail::Successions> successions_;
    std::vector<TreatyKey> under_way_;
};

}    // namespace

std::vector<TreatyKey> treaties_looked_at(const Treaty& treaty) { return Mentions(treaty).take(); }

Surroundings surroundings_of(const Register& record, const Docket& docket, const ReplayOptions& options) {
    return Round(docket, options, record.roster()).around(record);
}

}    // namespace depositary
