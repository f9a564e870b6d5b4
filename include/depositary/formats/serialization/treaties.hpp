// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/conditions.hpp>
#include <depositary/treaty/treaty.hpp>

#include <array>

namespace depositary::serialization {

template <>
struct Layout<Certainty> {
    static constexpr std::array words{
        std::pair{Certainty::text_seen, "text_seen"},
        std::pair{Certainty::known, "known"},
        std::pair{Certainty::unsure, "unsure"},
    };
};
template <>
struct Layout<AccessionOpens> {
    static constexpr std::array words{
        std::pair{AccessionOpens::any_time, "any_time"},
        std::pair{AccessionOpens::on_closing_day, "on_closing_day"},
        std::pair{AccessionOpens::after_closing_day, "after_closing_day"},
        std::pair{AccessionOpens::on_date, "on_date"},
        std::pair{AccessionOpens::at_entry_into_force, "at_entry_into_force"},
        std::pair{AccessionOpens::by_decision, "by_decision"},
        std::pair{AccessionOpens::never, "never"},
    };
};
template <>
struct Layout<LaterThan> {
    static constexpr std::array words{
        std::pair{LaterThan::instrument, "instrument"},
        std::pair{LaterThan::conditions, "conditions"},
        std::pair{LaterThan::entry_into_force, "entry_into_force"},
        std::pair{LaterThan::each, "each"},
    };
};
template <>
struct Layout<Gap> {
    static constexpr std::array words{
        std::pair{Gap::silent, "silent"},
        std::pair{Gap::general_date, "general_date"},
        std::pair{Gap::later_of_both, "later_of_both"},
        std::pair{Gap::own_date, "own_date"},
    };
};
template <>
struct Layout<ReservationsRegime> {
    static constexpr std::array words{
        std::pair{ReservationsRegime::silent, "silent"},
        std::pair{ReservationsRegime::object_and_purpose, "object_and_purpose"},
        std::pair{ReservationsRegime::prohibited, "prohibited"},
        std::pair{ReservationsRegime::prohibited_except, "prohibited_except"},
        std::pair{ReservationsRegime::collegiate, "collegiate"},
        std::pair{ReservationsRegime::acceptance_of_all, "acceptance_of_all"},
    };
};
template <>
struct Layout<ConflictRule> {
    static constexpr std::array words{
        std::pair{ConflictRule::none, "none"},
        std::pair{ConflictRule::engaged_at_expiry_until_end_of_that, "engaged_at_expiry_until_end_of_that"},
        std::pair{ConflictRule::party_at_expiry_until_end_of_any, "party_at_expiry_until_end_of_any"},
        std::pair{ConflictRule::conflict_or_occupation_at_expiry, "conflict_or_occupation_at_expiry"},
        std::pair{ConflictRule::at_notification_until_peace, "at_notification_until_peace"},
    };
};
template <>
struct Layout<MembersFirst> {
    static constexpr std::array words{
        std::pair{MembersFirst::none, "none"},
        std::pair{MembersFirst::one, "one"},
        std::pair{MembersFirst::majority, "majority"},
    };
};
template <>
struct Layout<IfMissing> {
    static constexpr std::array words{
        std::pair{IfMissing::hold, "hold"},
        std::pair{IfMissing::refuse, "refuse"},
        std::pair{IfMissing::record, "record"},
        std::pair{IfMissing::optional, "optional"},
    };
};
template <>
struct Layout<AccessionSystem> {
    static constexpr std::array words{
        std::pair{AccessionSystem::acceptance, "acceptance"},
        std::pair{AccessionSystem::objection, "objection"},
        std::pair{AccessionSystem::veto, "veto"},
    };
};
template <>
struct Layout<AmendmentBinds> {
    static constexpr std::array words{
        std::pair{AmendmentBinds::acceptors, "acceptors"},
        std::pair{AmendmentBinds::all_parties, "all_parties"},
        std::pair{AmendmentBinds::all_but_objectors, "all_but_objectors"},
    };
};
template <>
struct Layout<Article> {
    static constexpr std::tuple parts{Part{"number", &Article::number}, Part{"certainty", &Article::certainty},
                                      Part{"note", &Article::note}};
};
template <>
struct Layout<SignaturePlace> {
    static constexpr std::tuple parts{Part{"place", &SignaturePlace::place}, Part{"from", &SignaturePlace::from},
                                      Part{"until", &SignaturePlace::until}};
};
template <>
struct Layout<SignatureClause> {
    static constexpr std::tuple parts{Part{"article", &SignatureClause::article}, Part{"from", &SignatureClause::from},
                                      Part{"until", &SignatureClause::until}, Part{"places", &SignatureClause::places}};
};
template <>
struct Layout<ParticipationClause> {
    static constexpr std::tuple parts{
        Part{"article", &ParticipationClause::article}, Part{"sign", &ParticipationClause::sign},
        Part{"join", &ParticipationClause::join}, Part{"membership", &ParticipationClause::membership}};
};
template <>
struct Layout<OrganizationsClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{
        Part{"article", &OrganizationsClause::article},
        Part{"admitted", &OrganizationsClause::admitted},
        Part{"counting", &OrganizationsClause::counting},
        Part{"competence_declaration", &OrganizationsClause::competence_declaration},
        Part{"members_first", &OrganizationsClause::members_first, 2},
        Part{"exclusive_competence_bars_members", &OrganizationsClause::exclusive_competence_bars_members, 2}};
};
template <>
struct Layout<ConsentClause> {
    static constexpr std::tuple parts{Part{"article", &ConsentClause::article}, Part{"acts", &ConsentClause::acts},
                                      Part{"definitive_signature", &ConsentClause::definitive_signature}};
};
template <>
struct Layout<AccessionClause> {
    static constexpr std::tuple parts{Part{"article", &AccessionClause::article},
                                      Part{"opens", &AccessionClause::opens}, Part{"date", &AccessionClause::date},
                                      Part{"decision", &AccessionClause::decision},
                                      Part{"signatories_may_accede", &AccessionClause::signatories_may_accede}};
};
template <>
struct Layout<EntryIntoForceClause> {
    static constexpr std::tuple parts{
        Part{"article", &EntryIntoForceClause::article}, Part{"delay", &EntryIntoForceClause::delay},
        Part{"when", &EntryIntoForceClause::when}, Part{"floors", &EntryIntoForceClause::floors}};
};
template <>
struct Layout<EntryIntoForcePart> {
    static constexpr std::tuple parts{Part{"provisions", &EntryIntoForcePart::provisions},
                                      Part{"clause", &EntryIntoForcePart::clause}};
};
template <>
struct Layout<ForEachStateClause> {
    static constexpr std::tuple parts{Part{"article", &ForEachStateClause::article},
                                      Part{"delay", &ForEachStateClause::delay},
                                      Part{"later_than", &ForEachStateClause::later_than},
                                      Part{"instrument", &ForEachStateClause::instrument},
                                      Part{"gap", &ForEachStateClause::gap},
                                      Part{"at_once_in_conflict", &ForEachStateClause::at_once_in_conflict}};
};
template <>
struct Layout<ReservationsClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"article", &ReservationsClause::article},
                                      Part{"regime", &ReservationsClause::regime},
                                      Part{"only", &ReservationsClause::only},
                                      Part{"made_at", &ReservationsClause::made_at},
                                      Part{"withdrawn_on_receipt", &ReservationsClause::withdrawn_on_receipt},
                                      Part{"inadmissible_if", &ReservationsClause::inadmissible_if, 2},
                                      Part{"days_to_object", &ReservationsClause::days_to_object, 2},
                                      Part{"months_to_object", &ReservationsClause::months_to_object, 2},
                                      Part{"valid_years", &ReservationsClause::valid_years, 2}};
};
template <>
struct Layout<RenewalPeriods> {
    static constexpr const char* tag = "renewal_periods";
    static constexpr std::tuple parts{Part{"first_years", &RenewalPeriods::first_years},
                                      Part{"then_years", &RenewalPeriods::then_years},
                                      Part{"notice_months", &RenewalPeriods::notice_months}};
};
template <>
struct Layout<DenunciationWindows> {
    static constexpr std::tuple parts{Part{"every_years", &DenunciationWindows::every_years},
                                      Part{"open_months", &DenunciationWindows::open_months}};
};
template <>
struct Layout<WithdrawalClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"article", &WithdrawalClause::article},
                                      Part{"notice", &WithdrawalClause::notice},
                                      Part{"lock_in", &WithdrawalClause::lock_in},
                                      Part{"later_date", &WithdrawalClause::later_date},
                                      Part{"conflict", &WithdrawalClause::conflict},
                                      Part{"addressees", &WithdrawalClause::addressees},
                                      Part{"reasons_required", &WithdrawalClause::reasons_required},
                                      Part{"excluded", &WithdrawalClause::excluded},
                                      Part{"windows", &WithdrawalClause::windows, 2},
                                      Part{"ground", &WithdrawalClause::ground, 2},
                                      Part{"tail", &WithdrawalClause::tail, 2}};
};
template <>
struct Layout<ProvisionalApplicationClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"article", &ProvisionalApplicationClause::article},
                                      Part{"scope", &ProvisionalApplicationClause::scope},
                                      Part{"declared_with", &ProvisionalApplicationClause::declared_with},
                                      Part{"ends", &ProvisionalApplicationClause::ends, 2},
                                      Part{"not_after", &ProvisionalApplicationClause::not_after, 2}};
};
template <>
struct Layout<DepositCondition> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{
        Part{"article", &DepositCondition::article}, Part{"what", &DepositCondition::what},
        Part{"with", &DepositCondition::with},       Part{"if_missing", &DepositCondition::if_missing},
        Part{"least", &DepositCondition::least},     Part{"continuing", &DepositCondition::continuing, 2}};
};
template <>
struct Layout<ParentClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"article", &ParentClause::article},
                                      Part{"treaty", &ParentClause::treaty},
                                      Part{"withdrawal_cascades", &ParentClause::withdrawal_cascades},
                                      Part{"floor_for_each_State", &ParentClause::floor_for_each_State},
                                      Part{"amends", &ParentClause::amends, 2},
                                      Part{"consent_from", &ParentClause::consent_from, 2}};
};
template <>
struct Layout<AmendmentClause> {
    static constexpr unsigned version = 3;
    static constexpr std::tuple parts{Part{"article", &AmendmentClause::article},
                                      Part{"rule", &AmendmentClause::rule},
                                      Part{"entry_into_force", &AmendmentClause::entry_into_force},
                                      Part{"binds", &AmendmentClause::binds},
                                      Part{"non_acceptors_leave", &AmendmentClause::non_acceptors_leave, 2},
                                      Part{"non_acceptors_may_leave", &AmendmentClause::non_acceptors_may_leave, 2},
                                      Part{"opt_in", &AmendmentClause::opt_in, 3}};
};
template <>
struct Layout<TerminationClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{
        Part{"article", &TerminationClause::article}, Part{"parties_below", &TerminationClause::parties_below},
        Part{"ends", &TerminationClause::ends, 2}, Part{"extends", &TerminationClause::extends, 2}};
};
template <>
struct Layout<TerritorialClause> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{
        Part{"article", &TerritorialClause::article}, Part{"rule", &TerritorialClause::rule},
        Part{"extension", &TerritorialClause::extension, 2}, Part{"ends", &TerritorialClause::ends, 2}};
};
template <>
struct Layout<MembershipClause> {
    static constexpr std::tuple parts{Part{"article", &MembershipClause::article}, Part{"of", &MembershipClause::of},
                                      Part{"ends", &MembershipClause::ends}};
};
template <>
struct Layout<AcceptanceOfAccessionsClause> {
    static constexpr std::tuple parts{Part{"article", &AcceptanceOfAccessionsClause::article},
                                      Part{"system", &AcceptanceOfAccessionsClause::system},
                                      Part{"months_to_object", &AcceptanceOfAccessionsClause::months_to_object},
                                      Part{"in_force", &AcceptanceOfAccessionsClause::in_force},
                                      Part{"relations", &AcceptanceOfAccessionsClause::relations}};
};
template <>
struct Layout<TreatyIdentity> {
    static constexpr std::tuple parts{Part{"key", &TreatyIdentity::key},
                                      Part{"title", &TreatyIdentity::title},
                                      Part{"adopted", &TreatyIdentity::adopted},
                                      Part{"place", &TreatyIdentity::place},
                                      Part{"depositaries", &TreatyIdentity::depositaries},
                                      Part{"untc", &TreatyIdentity::untc},
                                      Part{"source", &TreatyIdentity::source}};
};
template <>
struct Layout<FinalClauses> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"participation", &FinalClauses::participation},
                                      Part{"signature", &FinalClauses::signature},
                                      Part{"consent", &FinalClauses::consent},
                                      Part{"accession", &FinalClauses::accession},
                                      Part{"organizations", &FinalClauses::organizations},
                                      Part{"entry_into_force", &FinalClauses::entry_into_force},
                                      Part{"parts", &FinalClauses::parts},
                                      Part{"provisional_entry_into_force", &FinalClauses::provisional_entry_into_force},
                                      Part{"for_each_State", &FinalClauses::for_each_State},
                                      Part{"reservations", &FinalClauses::reservations},
                                      Part{"withdrawal", &FinalClauses::withdrawal},
                                      Part{"provisional_application", &FinalClauses::provisional_application},
                                      Part{"deposit_conditions", &FinalClauses::deposit_conditions},
                                      Part{"parent", &FinalClauses::parent},
                                      Part{"amendment", &FinalClauses::amendment},
                                      Part{"termination", &FinalClauses::termination},
                                      Part{"territory", &FinalClauses::territory},
                                      Part{"acceptance_of_accessions", &FinalClauses::acceptance_of_accessions, 2},
                                      Part{"membership", &FinalClauses::membership, 2}};
};
template <>
struct Layout<Treaty> {
    static constexpr std::tuple parts{Part{"identity", &Treaty::identity}, Part{"clauses", &Treaty::clauses},
                                      Part{"recorded_entry_into_force", &Treaty::recorded_entry_into_force}};
};

}    // namespace depositary::serialization
