// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/description.hpp>

#include <utility>

namespace depositary {

namespace {

using clause_language::say;

std::string list_of(Acts acts) {
    std::string text;
    int left = acts.size();
    acts.for_each([&](Act act) {
        if (!text.empty()) text += left == 1 ? " or " : ", ";
        text += in_words(act);
        --left;
    });
    return text;
}

std::string accession_opens(const AccessionClause& clause) {
    switch (clause.opens) {
        case AccessionOpens::any_time: return "open at any time";
        case AccessionOpens::on_closing_day: return "open from the closing for signature";
        case AccessionOpens::after_closing_day: return "open from the day after the closing for signature";
        case AccessionOpens::on_date: return "open from " + (clause.date ? in_words(*clause.date) : std::string());
        case AccessionOpens::at_entry_into_force: return "open from the entry into force of this treaty";
        case AccessionOpens::by_decision: return "open to those that a decision admits";
        case AccessionOpens::never: return "not provided for";
    }
    return {};
}

std::string time_to_object(const ReservationsClause& clause) {
    return clause.days_to_object > 0 ? std::to_string(clause.days_to_object) + " days"
                                     : std::to_string(clause.months_to_object) + " months";
}

std::string regime(const ReservationsClause& clause) {
    switch (clause.regime) {
        case ReservationsRegime::silent: return "the treaty is silent";
        case ReservationsRegime::object_and_purpose: return "not permitted if incompatible with the object and purpose";
        case ReservationsRegime::prohibited: return "prohibited";
        case ReservationsRegime::prohibited_except: return "prohibited, except " + clause.only;
        case ReservationsRegime::acceptance_of_all: return "only with the acceptance of all, or of the competent organ";
        case ReservationsRegime::collegiate:
            return clause.inadmissible_if ? "inadmissible if within " + time_to_object(clause) + " of notification " +
                                                say(*clause.inadmissible_if)
                                          : "inadmissible if enough Parties object";
    }
    return {};
}

std::string counting(OrganizationsCount count) {
    switch (count) {
        case OrganizationsCount::counted: return "their instruments count";
        case OrganizationsCount::not_additional:
            return "their instruments are not counted as additional to those of their member States";
        case OrganizationsCount::never_counted: return "their instruments are not counted";
    }
    return {};
}

std::string conflict(ConflictRule rule) {
    switch (rule) {
        case ConflictRule::none: return {};
        case ConflictRule::engaged_at_expiry_until_end_of_that:
            return "; for a State engaged in an armed conflict when the period expires, not before the end of that "
                   "conflict";
        case ConflictRule::party_at_expiry_until_end_of_any:
            return "; for a party to an armed conflict when the period expires, not before it is party to none";
        case ConflictRule::conflict_or_occupation_at_expiry:
            return "; for a State in armed conflict or occupation when the period expires, not before its end";
        case ConflictRule::at_notification_until_peace:
            return "; for a State in armed conflict when it gives notice, not before peace";
    }
    return {};
}

std::string notice(const WithdrawalClause& clause) {
    if (const auto* moment = std::get_if<Moment>(&clause.notice)) return "effective " + say(*moment);
    if (const auto* periods = std::get_if<RenewalPeriods>(&clause.notice)) return say(*periods);
    if (clause.excluded) return "no clause, and of a nature that admits none";
    return "no clause; Vienna Convention on the Law of Treaties, articles 54 and 56";
}

/// Collects the clauses that are there.
class Clauses {
public:
    template <class Clause, class Say>
    void add(std::string subject, const std::optional<Clause>& clause, Say&& sentence) {
        if (clause) found_.push_back({std::move(subject), clause->article, sentence(*clause)});
    }
    void add(std::string subject, const Article& article, std::string says) {
        found_.push_back({std::move(subject), article, std::move(says)});
    }
    [[nodiscard]] std::vector<ClauseInWords> take() && { return std::move(found_); }

private:
    std::vector<ClauseInWords> found_;
};

std::string signature(const SignatureClause& clause) {
    std::string text = "from " + in_words(clause.from);
    text += std::holds_alternative<Unlimited>(clause.until) ? ", " : " until ";
    text += say(clause.until);
    for (const SignaturePlace& place : clause.places)
        text += "; " + place.place + " from " + in_words(place.from) +
                (place.until ? " to " + in_words(*place.until) : std::string());
    return text;
}

std::string participation(const ParticipationClause& clause) {
    if (clause.sign == clause.join) return "open to " + say(clause.join);
    return "signature: " + say(clause.sign) + "; consent to be bound: " + say(clause.join);
}

std::string withdrawal(const WithdrawalClause& clause) {
    std::string text = notice(clause);
    if (clause.lock_in) text += "; notice may be given at any time from " + say(*clause.lock_in);
    if (clause.windows)
        text += ", for " + std::to_string(clause.windows->open_months) + " months, and again every " +
                std::to_string(clause.windows->every_years) + " years";
    if (!clause.ground.empty()) text += "; only after " + clause.ground;
    if (!clause.tail.empty()) text += "; what outlives it: " + clause.tail;
    if (clause.later_date == true) text += "; the notice may name a later day";
    if (clause.reasons_required) text += "; with a statement of reasons";
    return text + conflict(clause.conflict);
}

std::string bound_by(AmendmentBinds binds) {
    switch (binds) {
        case AmendmentBinds::acceptors: return "those that accept it";
        case AmendmentBinds::all_parties: return "all Parties";
        case AmendmentBinds::all_but_objectors: return "all Parties but those that object";
    }
    return {};
}

std::string amendment(const AmendmentClause& clause) {
    std::string text = clause.rule;
    if (clause.entry_into_force) text += (text.empty() ? "" : "; ") + say(*clause.entry_into_force);
    text += "; it binds " + bound_by(clause.binds);
    if (clause.non_acceptors_leave)
        text += "; who has not accepted it by " + say(*clause.non_acceptors_leave) + " ceases to be a Party";
    if (clause.non_acceptors_may_leave)
        text += "; who has not accepted it may leave at once until " + say(*clause.non_acceptors_may_leave);
    if (clause.opt_in)
        text += "; a State may declare with its instrument that it is bound only by those that it accepts itself";
    return text;
}

std::string members_first(MembersFirst members) {
    switch (members) {
        case MembersFirst::none: return {};
        case MembersFirst::one: return "; after one of its members";
        case MembersFirst::majority: return "; after a majority of its members";
    }
    return {};
}

std::string territory(const TerritorialClause& clause) {
    std::string text = clause.rule;
    const auto add = [&](const std::string& what) { text += (text.empty() ? "" : "; ") + what; };
    if (clause.extension) add("to a territory named later from " + say(*clause.extension));
    if (clause.ends) add("no longer to one from " + say(*clause.ends));
    return text;
}

std::string termination(const TerminationClause& clause) {
    std::string text;
    if (clause.parties_below > 0) text = "it ends when its Parties fall below " + std::to_string(clause.parties_below);
    if (clause.ends) text += (text.empty() ? "it ends " : "; or ") + say(*clause.ends);
    return clause.extends ? text + ", unless extended by \"" + clause.extends->text() + "\"" : text;
}

std::string acceptance_of_accessions(const AcceptanceOfAccessionsClause& clause) {
    std::string text;
    switch (clause.system) {
        case AccessionSystem::acceptance:
            text = "relations only with those that declare that they accept the accession";
            break;
        case AccessionSystem::objection:
            text = "relations with all but those that object within " + std::to_string(clause.months_to_object) +
                   " months of its notification";
            break;
        case AccessionSystem::veto:
            text = "one objection within " + std::to_string(clause.months_to_object) +
                   " months of its notification keeps it from entering into force for the acceding State";
            break;
    }
    if (clause.in_force) text += "; in force for the acceding State on " + say(*clause.in_force);
    if (clause.relations) text += "; relations from " + say(*clause.relations);
    return text;
}

std::string if_missing(IfMissing missing) {
    switch (missing) {
        case IfMissing::hold: return "; without it the instrument waits";
        case IfMissing::refuse: return "; without it the instrument is refused";
        case IfMissing::record: return "; without it the instrument is taken, and it is asked for";
        case IfMissing::optional: return ", if at all";
    }
    return {};
}

std::string deposit_condition(const DepositCondition& condition) {
    std::string text = condition.what;
    if (condition.least) text += ", at least " + std::to_string(*condition.least);
    if (!condition.with.empty()) text += ", with " + list_of(condition.with);
    text += if_missing(condition.if_missing);
    if (condition.continuing) text += "; the standing lapses while that is not met";
    return text;
}

}    // namespace

std::string_view to_string(Certainty certainty) {
    switch (certainty) {
        case Certainty::text_seen: return "text seen";
        case Certainty::known: return "known";
        case Certainty::unsure: return "unsure";
    }
    return {};
}

std::vector<ClauseInWords> in_words(const Treaty& treaty) {
    const FinalClauses& clauses = treaty.clauses();
    Clauses found;
    found.add("Signature", clauses.signature, signature);
    found.add("Participation", clauses.participation.article, participation(clauses.participation));
    found.add("Organizations", clauses.organizations, [](const OrganizationsClause& clause) {
        return say(clause.admitted) + "; " + counting(clause.counting) +
               (clause.competence_declaration ? "; with a declaration of competence" : "") +
               members_first(clause.members_first) +
               (clause.exclusive_competence_bars_members ? "; its members cannot act where it alone is competent" : "");
    });
    found.add("Consent to be bound", clauses.consent, [](const ConsentClause& clause) {
        return "by " + list_of(clause.acts) + (clause.definitive_signature ? ", or by definitive signature" : "");
    });
    found.add("Accession", clauses.accession, accession_opens);
    for (const DepositCondition& condition : clauses.deposit_conditions)
        found.add("With the instrument", condition.article, deposit_condition(condition));
    found.add("Entry into force", clauses.entry_into_force,
              [](const EntryIntoForceClause& clause) { return say(clause); });
    for (const EntryIntoForcePart& part : clauses.parts)
        found.add("Entry into force of " + part.provisions, part.clause.article, say(part.clause));
    found.add("Provisional entry into force", clauses.provisional_entry_into_force,
              [](const EntryIntoForceClause& clause) { return say(clause); });
    found.add("For each State", clauses.for_each_State, [](const ForEachStateClause& clause) {
        return say(clause) + (clause.at_once_in_conflict ? "; at once for a party to an armed conflict" : "");
    });
    found.add("Parent treaty", clauses.parent, [](const ParentClause& clause) {
        return "\"" + clause.treaty.text() + "\"" +
               (clause.withdrawal_cascades ? "; who leaves it leaves this treaty the same day" : "") +
               (clause.amends ? "; an amendment that binds " + bound_by(*clause.amends) : "") +
               (clause.consent_from
                    ? "; from " + in_words(*clause.consent_from) + " consent to it is consent to this treaty"
                    : "");
    });
    found.add("Provisional application", clauses.provisional_application,
              [](const ProvisionalApplicationClause& clause) {
                  std::string text = clause.scope.empty() ? "of the whole treaty" : "of " + clause.scope;
                  if (!clause.declared_with.empty()) text += ", declared with " + list_of(clause.declared_with);
                  if (clause.ends) text += "; it ends " + say(*clause.ends);
                  return clause.not_after ? text + "; at the latest on " + in_words(*clause.not_after) : text;
              });
    found.add("Reservations", clauses.reservations, [](const ReservationsClause& clause) {
        const std::string years = std::to_string(clause.valid_years);
        return regime(clause) + (clause.valid_years > 0 ? "; valid for " + years + " years, and renewable" : "");
    });
    found.add("Withdrawal", clauses.withdrawal, withdrawal);
    found.add("Amendment", clauses.amendment, amendment);
    found.add("Termination", clauses.termination, [](const TerminationClause& clause) { return termination(clause); });
    found.add("Territory", clauses.territory, territory);
    found.add("Membership", clauses.membership, [](const MembershipClause& clause) {
        return "who is no longer a member of \"" + clause.of.text() + "\" ceases to be a Party: " + say(clause.ends);
    });
    found.add("Acceptance of accessions", clauses.acceptance_of_accessions, acceptance_of_accessions);
    return std::move(found).take();
}

}    // namespace depositary
