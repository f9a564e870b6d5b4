// SPDX-License-Identifier: BSL-1.0
#include "treaty/wrong_terms.hpp"

#include <algorithm>
#include <utility>

namespace depositary::detail {

namespace {

/// Collects sentences.
class Wrong {
public:
    void when(bool wrong, const char* sentence) {
        if (wrong) sentences_.emplace_back(sentence);
    }
    [[nodiscard]] std::vector<std::string> take() && { return std::move(sentences_); }

private:
    std::vector<std::string> sentences_;
};

void look_at(const RenewalPeriods& periods, Wrong& found) {
    found.when(periods.first_years < 1 || periods.then_years < 1, "a period of renewal shorter than a year");
    found.when(
        periods.notice_months < 1 || periods.notice_months > 12 * std::min(periods.first_years, periods.then_years),
        "the notice before the end of a period is longer than the period, or none");
}

/// Whether the condition is a number or a share of objections, by whomever.
bool counts_objections(const Condition& condition) {
    const Acts objections{Act::objection};
    if (const auto* count = std::get_if<InstrumentCount>(&condition.form())) return count->acts() == objections;
    const auto* share = std::get_if<FractionDeposited>(&condition.form());
    return share != nullptr && share->acts() == objections;
}

bool counts_from(const std::optional<Moment>& moment, Anchor anchor) { return !moment || moment->from == anchor; }

bool is_never_shut(const DenunciationWindows& windows) {
    return windows.open_months < 1 || 12 * windows.every_years <= windows.open_months;
}

}    // namespace

std::vector<std::string> wrong_in(const WithdrawalClause& clause) {
    Wrong found;
    const bool no_clause = std::holds_alternative<std::monostate>(clause.notice);
    if (const auto* notice = std::get_if<Moment>(&clause.notice))
        found.when(notice->from != Anchor::receipt,
                   "the notice of withdrawal does not run from the receipt of the notification");
    if (const auto* periods = std::get_if<RenewalPeriods>(&clause.notice)) look_at(*periods, found);
    found.when(no_clause && (clause.lock_in || clause.conflict != ConflictRule::none || clause.later_date),
               "withdrawal has terms but no notice");
    found.when(clause.windows && (!clause.lock_in || is_never_shut(*clause.windows)),
               "windows of denunciation that no lock-in begins, or that never close");
    found.when(!no_clause && clause.excluded, "withdrawal is excluded, and yet there is a clause on it");
    found.when(clause.lock_in && clause.lock_in->from == Anchor::receipt,
               "the first day of a notice of withdrawal counts from its own receipt");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const AcceptanceOfAccessionsClause& clause) {
    Wrong found;
    const bool by_objection = clause.system != AccessionSystem::acceptance;
    found.when(by_objection != (clause.months_to_object > 0),
               "months to object are given exactly if accessions can be objected to");
    found.when(clause.in_force && (!by_objection || clause.in_force->from != Anchor::end_of_objections),
               "the entry into force for an acceding State does not count from the end of the period for objections");
    found.when(clause.relations && (by_objection || clause.relations->from != Anchor::declaration),
               "relations do not count from the deposit of a declaration of acceptance");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const ReservationsClause& clause) {
    Wrong found;
    const bool has_time = clause.days_to_object > 0 || clause.months_to_object > 0;
    found.when((clause.regime == ReservationsRegime::prohibited_except) == clause.only.empty(),
               "reservations are described exactly if only those are permitted");
    found.when(clause.made_at && clause.made_at->empty(), "reservations may be made with no act");
    found.when(clause.inadmissible_if && !counts_objections(*clause.inadmissible_if),
               "what makes a reservation inadmissible is not a number or a share of objections");
    found.when(
        clause.inadmissible_if.has_value() != has_time || (clause.days_to_object > 0 && clause.months_to_object > 0),
        "days or months to object are given exactly if objections can make a reservation inadmissible");
    found.when(clause.inadmissible_if && clause.regime != ReservationsRegime::collegiate,
               "objections make reservations inadmissible, but the regime is not collegiate");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const AmendmentClause& clause) {
    Wrong found;
    for (const std::optional<Moment>& day : {clause.non_acceptors_leave, clause.non_acceptors_may_leave})
        found.when(!counts_from(day, Anchor::amendment),
                   "the day on which those that do not accept leave does not count from the entry into force of the "
                   "amendment");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const TerritorialClause& clause) {
    Wrong found;
    found.when(!counts_from(clause.extension, Anchor::receipt) || !counts_from(clause.ends, Anchor::receipt),
               "a notification about territories takes effect by another day than that of its receipt");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const MembershipClause& clause) {
    Wrong found;
    found.when(!counts_from(clause.ends, Anchor::end_of_membership),
               "the end of participation does not count from the end of membership");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const TerminationClause& clause) {
    Wrong found;
    found.when(clause.parties_below < 1 && !clause.ends, "neither a number of Parties nor a term ends it");
    found.when(!counts_from(clause.ends, Anchor::entry_into_force),
               "its term does not count from its entry into force");
    found.when(clause.extends && !clause.ends, "a decision extends a term that it does not have");
    return std::move(found).take();
}

std::vector<std::string> wrong_in(const ProvisionalApplicationClause& clause) {
    Wrong found;
    found.when(!counts_from(clause.ends, Anchor::entry_into_force),
               "the end of provisional application does not count from the entry into force of the treaty");
    return std::move(found).take();
}

}    // namespace depositary::detail
