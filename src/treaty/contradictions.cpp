// SPDX-License-Identifier: BSL-1.0
#include "treaty/contradictions.hpp"
#include "treaty/walk.hpp"
#include "treaty/wrong_terms.hpp"

#include <algorithm>
#include <set>

namespace depositary {

namespace {

using detail::as;
using detail::Contradiction;

class Finder {
public:
    Finder(const TreatyIdentity& identity, const FinalClauses& clauses) : identity_(identity), clauses_(clauses) {}

    std::vector<Contradiction> find() {
        in("signature", &Finder::signature);
        in("participation", &Finder::participation);
        in("consent", &Finder::consent);
        in("accession", &Finder::accession);
        in("entry_into_force", &Finder::entry_into_force);
        in("entry_into_force_for_each_State", &Finder::for_each_State);
        in("organizations", &Finder::organizations);
        terms("reservations", clauses_.reservations);
        in("withdrawal", &Finder::withdrawal);
        in("parent", &Finder::parent);
        terms("termination", clauses_.termination);
        terms("provisional_application", clauses_.provisional_application);
        terms("amendment", clauses_.amendment);
        terms("territory", clauses_.territory);
        terms("membership", clauses_.membership);
        terms("acceptance_of_accessions", clauses_.acceptance_of_accessions);
        in("conditions", &Finder::deposit_conditions);
        return std::move(found_);
    }

private:
    void in(std::string_view table, void (Finder::*check)()) {
        table_ = table;
        (this->*check)();
    }
    void when(bool wrong, std::string sentence) {
        if (!wrong) return;
        Contradiction contradiction{table_, std::move(sentence)};
        if (std::find(found_.begin(), found_.end(), contradiction) == found_.end())
            found_.push_back(std::move(contradiction));
    }
    void tell(std::vector<std::string> sentences) {
        for (std::string& sentence : sentences) when(true, std::move(sentence));
    }
    void not_before_adoption(Date date, const std::string& what) {
        when(date < identity_.adopted, what + " is before the adoption");
    }

    void signature() {
        if (!clauses_.signature) return;
        const SignatureClause& clause = *clauses_.signature;
        not_before_adoption(clause.from, "the opening for signature");
        const Date* until = std::get_if<Date>(&clause.until);
        when(until != nullptr && *until < clause.from, "signature closes before it opens");
        if (const auto* moment = std::get_if<Moment>(&clause.until)) closing_moment(*moment);
        if (const auto* either = std::get_if<UntilEntryIntoForceOr>(&clause.until)) closing_moment(either->other);
        for (const SignaturePlace& place : clause.places) signature_place(place, clause.from, until);
    }

    void closing_moment(const Moment& moment) {
        const bool of_treaty = moment.from == Anchor::adoption || moment.from == Anchor::opening ||
                               moment.from == Anchor::entry_into_force;
        when(!of_treaty,
             "signature closes at a moment that counts neither from the adoption, nor from the opening for signature, "
             "nor from the entry into force");
    }

    void signature_place(const SignaturePlace& place, Date from, const Date* until) {
        const std::string name = "signature at " + place.place;
        when(place.from < from, name + " opens before signature does");
        when(place.until && *place.until < place.from, name + " closes before it opens");
        when(until != nullptr && *until < place.until.value_or(place.from),
             name + " goes on after signature has closed");
    }

    void participation() {
        const ParticipationClause& clause = clauses_.participation;
        detail::for_each_circle(clause.sign, [&](const Circle& circle) {
            when(as<Parties>(circle) != nullptr || as<SignatoryStates>(circle) != nullptr,
                 "who may sign depends on who has signed or is a Party");
            not_itself(circle);
        });
        detail::for_each_circle(clause.join, [&](const Circle& circle) {
            when(as<Parties>(circle) != nullptr, "who may be bound depends on who is a Party");
            not_itself(circle);
        });
    }

    void not_itself(const Circle& circle) {
        if (const auto* parties = as<PartiesTo>(circle))
            when(parties->treaty == identity_.key, "a circle of Parties to the treaty itself: write `the Parties`");
        if (const auto* those = as<SignatoriesOf>(circle))
            when(those->treaty == identity_.key,
                 "a circle of signatories of the treaty itself: write `the signatory States`");
    }

    void consent() {
        if (!clauses_.consent) return;
        const ConsentClause& clause = *clauses_.consent;
        when(!((clause.acts & consents) == clause.acts),
             "an act that cannot express consent to be bound is named as one that does");
        when(clause.acts.empty() && !clause.definitive_signature, "no act by which signatories consent to be bound");
    }

    void accession() {
        if (!clauses_.accession) return;
        const AccessionClause& clause = *clauses_.accession;
        const bool by_closing =
            clause.opens == AccessionOpens::on_closing_day || clause.opens == AccessionOpens::after_closing_day;
        when((clause.opens == AccessionOpens::on_date) != clause.date.has_value(),
             "accession has a date exactly if it opens on one");
        when((clause.opens == AccessionOpens::by_decision) != clause.decision.has_value(),
             "accession names a decision exactly if it needs one");
        when(by_closing && !signature_closes(), "accession opens with the closing of signature, which never closes");
        if (clause.date) not_before_adoption(*clause.date, "the opening for accession");
    }

    [[nodiscard]] bool signature_closes() const {
        return clauses_.signature && !std::holds_alternative<Unlimited>(clauses_.signature->until);
    }

    void entry_into_force() {
        if (clauses_.entry_into_force) entry_into_force(*clauses_.entry_into_force);
        std::set<std::string> seen;
        for (const EntryIntoForcePart& part : clauses_.parts) {
            when(part.provisions.empty(), "a part that enters into force separately has no provisions");
            when(!seen.insert(part.provisions).second,
                 "two clauses say when " + part.provisions + " enters into force");
            entry_into_force(part.clause);
        }
        table_ = "provisional_entry_into_force";
        if (clauses_.provisional_entry_into_force) entry_into_force(*clauses_.provisional_entry_into_force);
        table_ = "amendment";
        if (clauses_.amendment && clauses_.amendment->entry_into_force)
            clause_in_itself(*clauses_.amendment->entry_into_force);
    }

    void entry_into_force(const EntryIntoForceClause& clause) {
        clause_in_itself(clause);
        if (const auto* fixed = as<FixedDate>(clause.delay))
            not_before_adoption(fixed->date, "the fixed date of the entry into force");
        for (const Floor& floor : clause.floors) treaty_floor(floor);
        detail::for_each_condition(clause.when, [&](const Condition& part) { dates_of(part); });
    }

    /// What holds for the entry into force of an amendment too.
    void clause_in_itself(const EntryIntoForceClause& clause) {
        detail::for_each_circle_of(clause.when, [&](const Circle& circle) { not_itself(circle); });
        detail::for_each_condition(clause.when, [&](const Condition& part) {
            const auto* other = as<TreatyInForce>(part);
            when(other != nullptr && other->treaty == identity_.key, "its entry into force waits for itself");
        });
        for (const Floor& floor : clause.floors) {
            const auto* other = std::get_if<TreatyInForce>(&floor);
            when(other != nullptr && other->treaty == identity_.key, "its entry into force is not before itself");
        }
    }

    void treaty_floor(const Floor& floor) {
        if (const Date* date = std::get_if<Date>(&floor))
            not_before_adoption(*date, "a day before which it is not in force");
        const auto* moment = std::get_if<Moment>(&floor);
        if (moment == nullptr) return;
        const bool of_signature = moment->from == Anchor::opening || moment->from == Anchor::closing;
        when(!of_signature && moment->from != Anchor::adoption,
             "the earliest day of its entry into force depends on that entry into force or on an act");
        when(of_signature && !clauses_.signature,
             "the earliest day of its entry into force counts from signature, for which it was never open");
        when(moment->from == Anchor::closing && !closes_by_itself(),
             "the earliest day of its entry into force counts from a closing for signature that has no day of its own");
    }

    /// Whether the closing day does not depend on the entry into force.
    [[nodiscard]] bool closes_by_itself() const {
        if (!clauses_.signature) return true;    // said already
        const auto* moment = std::get_if<Moment>(&clauses_.signature->until);
        return std::holds_alternative<Date>(clauses_.signature->until) ||
               (moment != nullptr && moment->from != Anchor::entry_into_force);
    }

    void dates_of(const Condition& condition) {
        if (const auto* reached = as<DateReached>(condition))
            not_before_adoption(reached->date, "a date that its entry into force waits for");
        if (const auto* silence = as<SilenceUntil>(condition))
            not_before_adoption(silence->until(), "the end of the time for objections");
    }

    void for_each_State() {
        if (!clauses_.for_each_State) return;
        const ForEachStateClause& clause = *clauses_.for_each_State;
        const bool each = clause.later_than == LaterThan::each;
        when(each && clauses_.entry_into_force, "each State has its own date, and yet there is a general one");
        when(each && clause.gap != Gap::silent, "each State has its own date, so that no gap can be legislated");
        when((clause.later_than == LaterThan::instrument) != (clause.instrument != 0),
             "a later State has the number of an instrument exactly if the clause counts from one");
        when(clause.instrument != 0 && !counts_to(clause.instrument),
             "a later State deposits after the instrument number " + std::to_string(clause.instrument) +
                 ", which is not the number that the entry into force waits for");
    }

    [[nodiscard]] bool counts_to(int number) const {
        bool found = false;
        if (!clauses_.entry_into_force) return false;
        detail::for_each_condition(clauses_.entry_into_force->when, [&](const Condition& part) {
            const auto* count = as<InstrumentCount>(part);
            found = found || (count != nullptr && count->number() == number);
        });
        return found;
    }

    /// How instruments of organizations count is said by the clause on organizations and by the condition; both must say the same.
    void organizations() {
        if (!clauses_.organizations) return;
        detail::for_each_circle(clauses_.organizations->admitted, [&](const Circle& circle) { not_itself(circle); });
        if (clauses_.entry_into_force) counting_agrees(clauses_.entry_into_force->when);
        for (const EntryIntoForcePart& part : clauses_.parts) counting_agrees(part.clause.when);
        if (clauses_.amendment && clauses_.amendment->entry_into_force)
            counting_agrees(clauses_.amendment->entry_into_force->when);
    }

    void counting_agrees(const Condition& condition) {
        detail::for_each_condition(condition, [&](const Condition& part) {
            if (const auto* count = as<InstrumentCount>(part)) counting_agrees(count->organizations(), count->by());
            if (const auto* fraction = as<FractionDeposited>(part))
                counting_agrees(fraction->organizations(), fraction->of());
        });
    }

    void counting_agrees(OrganizationsCount counting, const Circle& by) {
        const bool only_states = as<OnlyStates>(by) != nullptr || as<Listed>(by) != nullptr;
        when(!only_states && counting != clauses_.organizations->counting,
             "the clause on organizations and a condition differ in how instruments of organizations count");
    }

    void withdrawal() {
        if (clauses_.withdrawal) tell(detail::wrong_in(*clauses_.withdrawal));
    }

    void parent() { when(clauses_.parent && clauses_.parent->treaty == identity_.key, "it is its own parent"); }

    /// What of a clause's own terms contradicts itself.
    template <class Clause>
    void terms(std::string_view table, const std::optional<Clause>& clause) {
        table_ = table;
        if (clause) tell(detail::wrong_in(*clause));
    }

    void deposit_conditions() {
        for (const DepositCondition& condition : clauses_.deposit_conditions)
            when(condition.what.empty() || condition.with.empty() || (condition.least && *condition.least < 1),
                 "a condition of deposit does not say what is needed, or with which acts");
    }

    const TreatyIdentity& identity_;
    const FinalClauses& clauses_;
    std::string_view table_;
    std::vector<Contradiction> found_;
};

}    // namespace

std::vector<Contradiction> detail::contradictions_by_table(const TreatyIdentity& identity,
                                                           const FinalClauses& clauses) {
    return Finder(identity, clauses).find();
}

std::vector<std::string> contradictions(const TreatyIdentity& identity, const FinalClauses& clauses) {
    std::vector<std::string> sentences;
    for (Contradiction& contradiction : detail::contradictions_by_table(identity, clauses))
        sentences.push_back(std::move(contradiction.sentence));
    return sentences;
}

}    // namespace depositary
