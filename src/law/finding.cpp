// SPDX-License-Identifier: BSL-1.0
#include <depositary/law/finding.hpp>

#include <array>
#include <cstddef>

namespace depositary {

namespace {

using C = FindingCode;
using O = Outcome;
using E = Effect;
using N = ClauseName;

constexpr std::array<FindingKind, number_of_finding_codes> kinds{{
    {C::accession_by_signatory, "ACCESSION_BY_SIGNATORY", "C-04", O::record, E::normal, N::accession,
     "a signatory deposits an accession where accession is for those that did not sign; it is taken as ratification, with the same effect on the same date", ""},
    {C::accession_not_open, "ACCESSION_NOT_OPEN", "C-02", O::hold, E::none, N::accession,
     "accession is not open on that day", "it is taken in deposit on the first open day"},
    {C::act_not_counted, "ACT_NOT_COUNTED", "K-02", O::info, E::normal, N::entry_into_force,
     "the entry-into-force clause does not count this act", ""},
    {C::act_not_named, "ACT_NOT_NAMED", "B-04", O::info, E::normal, N::consent,
     "the clause does not name this act; it has the effect of ratification all the same (VCLT 14(2))", ""},
    {C::additional_capital, "ADDITIONAL_CAPITAL", "B-08", O::info, E::none, N::consent,
     "a deposit with a further depositary; consent dates from the first", ""},
    {C::admission_decision_missing, "ADMISSION_DECISION_MISSING", "C-02", O::hold, E::none, N::accession,
     "accession needs a decision that the register does not hold", "a decision that admits the State"},
    {C::already_bound, "ALREADY_BOUND", "B-11", O::record, E::none, N::none,
     "the State has expressed its consent already; the act has no effect and makes no new date", ""},
    {C::already_signed, "ALREADY_SIGNED", "A-13", O::record, E::none, N::none,
     "the State has signed already; the act has no effect and makes no new date", ""},
    {C::clamped, "CLAMPED", "M-15", O::info, E::normal, N::none,
     "a month was too short for the day number; the period ends on its last day", ""},
    {C::competence_declaration_missing, "COMPETENCE_DECLARATION_MISSING", "E-03", O::hold, E::none, N::organizations,
     "the instrument lacks the declaration of competence that the treaty requires of an organization", "declaration of competence"},
    {C::compulsory_declaration_missing, "COMPULSORY_DECLARATION_MISSING", "H-01", O::hold, E::none, N::deposit_conditions,
     "the instrument lacks a declaration that the treaty makes part of it", "the declaration, from whose receipt the deposit dates"},
    {C::conditional_consent, "CONDITIONAL_CONSENT", "B-10", O::hold, E::none, N::none,
     "consent that depends on a condition is not consent", "unconditional consent"},
    {C::definitive_signature_not_available, "DEFINITIVE_SIGNATURE_NOT_AVAILABLE", "A-10", O::record, E::part, N::consent,
     "the treaty offers no signature without ratification; it is recorded as a simple signature", ""},
    {C::denunciation_required, "DENUNCIATION_REQUIRED", "F-08", O::hold, E::none, N::none,
     "the older treaty must be denounced first", "denunciation of the older treaty"},
    {C::effect_date_too_early, "EFFECT_DATE_TOO_EARLY", "R-06", O::record, E::part, N::withdrawal,
     "the notice names a day earlier than the treaty allows; the treaty's day applies", ""},
    {C::eligibility_undetermined, "ELIGIBILITY_UNDETERMINED", "G-04", O::hold, E::none, N::participation,
     "whether the entity is within the participation clause is not settled", "a direction of the General Assembly or of the parties"},
    {C::floor_applied, "FLOOR_APPLIED", "L-04", O::info, E::normal, N::for_each_State,
     "its own period would end before the treaty is in force; it is bound from the general date", ""},
    {C::full_powers_missing, "FULL_POWERS_MISSING", "A-08", O::refuse, E::none, N::none,
     "who signs has neither full powers nor an office that needs none", "full powers naming treaty, act and signatory"},
    {C::gap_rule_applied, "GAP_RULE_APPLIED", "L-05", O::info, E::normal, N::for_each_State,
     "deposited between fulfilment and entry into force, where the clause speaks only of deposits after entry into force; the general date applies by practice", ""},
    {C::initialled_only, "INITIALLED_ONLY", "A-12", O::record, E::none, N::none,
     "initialling is not signature unless the negotiating States so agreed", "signature"},
    {C::instrument_defective, "INSTRUMENT_DEFECTIVE", "B-05", O::hold, E::none, N::none,
     "the instrument is not signed by the Head of State or Government or the Foreign Minister, or does not identify the treaty", "an instrument in due form"},
    {C::membership_not_successible, "MEMBERSHIP_NOT_SUCCESSIBLE", "D-08", O::refuse, E::none, N::participation,
     "nobody succeeds to membership of an organization", "admission"},
    {C::no_target, "NO_TARGET", "0.2.2", O::record, E::none, N::none,
     "there is nothing that this act could be about", ""},
    {C::not_a_notification, "NOT_A_NOTIFICATION", "R-03", O::record, E::none, N::withdrawal,
     "an announcement is not a notification; nothing runs until the depositary receives one", "a written notification to the depositary"},
    {C::not_a_party, "NOT_A_PARTY", "R-16", O::refuse, E::none, N::withdrawal,
     "a State that is not bound cannot withdraw", ""},
    {C::not_an_instrument, "NOT_AN_INSTRUMENT", "B-06", O::record, E::none, N::none,
     "an announcement, a law or a statement is not an instrument; consent is established on deposit", "deposit of an instrument"},
    {C::not_eligible, "NOT_ELIGIBLE", "A-01", O::refuse, E::none, N::participation,
     "the participation clause does not admit it on that day", ""},
    {C::nothing_to_succeed_to, "NOTHING_TO_SUCCEED_TO", "D-07", O::refuse, E::none, N::none,
     "no predecessor was a contracting State when the State succeeded", "accession"},
    {C::organization_not_admitted, "ORGANIZATION_NOT_ADMITTED", "E-01", O::refuse, E::none, N::organizations,
     "the treaty does not admit this organization", ""},
    {C::outside_denunciation_window, "OUTSIDE_DENUNCIATION_WINDOW", "R-10", O::record, E::normal, N::withdrawal,
     "too late for the end of the current period; it takes effect at the end of the next", ""},
    {C::parent_required, "PARENT_REQUIRED", "F-01", O::hold, E::none, N::parent,
     "only States with the standing that the clause names in the parent treaty may do this", "the instrument to the parent treaty"},
    {C::parent_withdrawal_pending, "PARENT_WITHDRAWAL_PENDING", "F-09", O::info, E::normal, N::parent,
     "its withdrawal from the parent treaty is notified but not yet effective; it is still a party there", ""},
    {C::partial_consent, "PARTIAL_CONSENT", "B-09", O::hold, E::none, N::none,
     "consent to a part of the treaty, or a choice that is not made clear", "consent to the whole, or the choice"},
    {C::provisional_application_not_provided, "PROVISIONAL_APPLICATION_NOT_PROVIDED", "N-01", O::query, E::none, N::none,
     "the treaty does not provide for provisional application; a unilateral declaration, circulated", ""},
    {C::provisional_application_time, "PROVISIONAL_APPLICATION_TIME", "N-02", O::hold, E::none, N::provisional_application,
     "provisional application may be declared only with the acts that the clause names", ""},
    {C::ratification_without_signature, "RATIFICATION_WITHOUT_SIGNATURE", "B-01", O::hold, E::none, N::consent,
     "ratification, acceptance and approval presuppose the State's signature", "accession"},
    {C::ratifies_after_disavowal, "RATIFIES_AFTER_DISAVOWAL", "I-06", O::info, E::normal, N::none,
     "the State had made clear that it would not become a party; it may still consent", ""},
    {C::reaccession_with_reservation, "REACCESSION_WITH_RESERVATION", "O-13", O::query, E::normal, N::reservations,
     "the State left and comes back with a reservation; other States may object", ""},
    {C::recorded_date_differs, "RECORDED_DATE_DIFFERS", "J-10", O::info, E::normal, N::entry_into_force,
     "the recorded date of entry into force is not the one that the clause gives", ""},
    {C::record_incomplete, "RECORD_INCOMPLETE", "V-04", O::info, E::normal, N::none,
     "the record is not known to be complete for that day", ""},
    {C::revocation_too_late, "REVOCATION_TOO_LATE", "R-08", O::refuse, E::none, N::withdrawal,
     "the withdrawal has taken effect", "the act that is open to the State now"},
    {C::signature_closed, "SIGNATURE_CLOSED", "A-03", O::refuse, E::none, N::signature,
     "the treaty is no longer open for signature", "accession"},
    {C::signature_closed_by_eif, "SIGNATURE_CLOSED_BY_EIF", "A-04", O::refuse, E::none, N::signature,
     "the treaty was open for signature until its entry into force; the last day was the day before", "accession"},
    {C::signature_kind_unstated, "SIGNATURE_KIND_UNSTATED", "A-10", O::query, E::normal, N::consent,
     "the treaty offers signature with and without ratification, and the act does not say which; it is taken as subject to ratification", ""},
    {C::signature_not_open, "SIGNATURE_NOT_OPEN", "A-02", O::refuse, E::none, N::signature,
     "the treaty is not open for signature on that day", ""},
    {C::state_extinct, "STATE_EXTINCT", "D-06", O::info, E::normal, N::none,
     "the State has ceased to exist; its participation ended, its instrument still counts in history", ""},
    {C::suspension_not_provided, "SUSPENSION_NOT_PROVIDED", "R-12", O::query, E::none, N::none,
     "the treaty has no clause for suspending its operation; the status is unchanged", ""},
    {C::use_withdrawal_clause, "USE_WITHDRAWAL_CLAUSE", "B-12", O::hold, E::none, N::withdrawal,
     "the treaty is in force for the State; an instrument can be withdrawn only before that", "a notification under the withdrawal clause"},
    {C::withdrawal_effect_pending_fact, "WITHDRAWAL_EFFECT_PENDING_FACT", "R-07", O::query, E::part, N::withdrawal,
     "an armed conflict would defer the effect, and no dated assertion says whether there is one", "an assertion of the fact with its source"},
    {C::withdrawal_formality_missing, "WITHDRAWAL_FORMALITY_MISSING", "R-04", O::query, E::normal, N::withdrawal,
     "the notice lacks the reasons or copies that the clause requires", ""},
    {C::withdrawal_not_provided, "WITHDRAWAL_NOT_PROVIDED", "R-02", O::query, E::none, N::none,
     "the treaty has no withdrawal clause (VCLT 56); the State stays listed", ""},
    {C::withdrawal_suspended, "WITHDRAWAL_SUSPENDED", "R-09", O::query, E::part, N::withdrawal,
     "no clause provides for suspending a withdrawal; it is not taken to run on", ""},
    {C::withdrawal_too_early, "WITHDRAWAL_TOO_EARLY", "R-05", O::record, E::none, N::withdrawal,
     "a notification is not possible yet; recorded as a communication, without effect", ""},
    {C::withdrawn_after_threshold, "WITHDRAWN_AFTER_THRESHOLD", "B-13", O::query, E::normal, N::entry_into_force,
     "withdrawn after the conditions were fulfilled; the State drops out, the date that was fixed stands", ""},
    {C::wrong_depositary, "WRONG_DEPOSITARY", "W-05", O::refuse, E::none, N::none,
     "the act was addressed to somebody who is not the depositary; it has no date until it arrives", "the act, sent to the depositary"},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i].code != static_cast<FindingCode>(i)) return false;
    return true;
}
static_assert(in_order(), "the table of findings must follow the enumeration");

template <class Clause>
std::string article(const std::optional<Clause>& clause) {
    return clause ? clause->article.number : std::string();
}

std::string article_of(ClauseName name, const FinalClauses& clauses) {
    switch (name) {
        case N::none: return {};
        case N::participation: return clauses.participation.article.number;
        case N::signature: return article(clauses.signature);
        case N::consent: return article(clauses.consent);
        case N::accession: return article(clauses.accession);
        case N::organizations: return article(clauses.organizations);
        case N::entry_into_force: return article(clauses.entry_into_force);
        case N::for_each_State: return article(clauses.for_each_State);
        case N::reservations: return article(clauses.reservations);
        case N::withdrawal: return article(clauses.withdrawal);
        case N::provisional_application: return article(clauses.provisional_application);
        case N::deposit_conditions: return clauses.deposit_conditions.empty() ? std::string() : clauses.deposit_conditions.front().article.number;
        case N::parent: {
            const std::string own = article(clauses.parent);
            return own.empty() ? clauses.participation.article.number : own;
        }
    }
    return {};
}

}    // namespace

std::string_view to_string(Outcome outcome) {
    switch (outcome) {
        case Outcome::info: return "INFO";
        case Outcome::record: return "RECORD";
        case Outcome::query: return "QUERY";
        case Outcome::hold: return "HOLD";
        case Outcome::refuse: return "REFUSE";
    }
    return {};
}

std::string_view to_string(Effect effect) {
    switch (effect) {
        case Effect::normal: return "normal";
        case Effect::none: return "none";
        case Effect::part: return "part";
    }
    return {};
}

const FindingKind& kind_of(FindingCode code) noexcept { return kinds[static_cast<std::size_t>(code)]; }

std::string article_of(const Finding& finding, const Treaty& treaty) {
    return article_of(kind_of(finding.code).clause, treaty.clauses());
}

std::string cure_of(const Finding& finding) {
    if (finding.cure) return in_words(*finding.cure);
    return std::string(kind_of(finding.code).cure);
}

std::string text_of(const Finding& finding, const Register& record) {
    const FindingKind& kind = kind_of(finding.code);
    const std::string article = article_of(finding, record.treaty());
    std::string text = std::string(kind.name) + " (" + std::string(kind.rule) + (article.empty() ? "" : ", art. " + article) + "): ";
    if (finding.state) {
        const State& state = record.roster()[*finding.state];
        text += (finding.date ? name_on(state, *finding.date) : present_name(state)) + ", ";
    }
    if (finding.date) text += in_words(*finding.date) + ": ";
    text += kind.says;
    if (finding.fact) text += " (" + in_words(*finding.fact) + ")";
    if (finding.first_good_date) text += "; first possible on " + in_words(*finding.first_good_date);
    if (const std::string cure = cure_of(finding); !cure.empty()) text += "; cure: " + cure;
    return text;
}

}    // namespace depositary
