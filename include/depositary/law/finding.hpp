// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// What a depositary does with an act, in order of gravity (LAW 0.2). INFO is a derived fact and never rules.
enum class Outcome : std::uint8_t {
    info,
    record,    ///< accepted; the finding only explains
    query,     ///< accepted and circulated; the legal effect is disputed or undetermined, States decide
    hold,      ///< received, not yet in deposit; a named cure is missing
    refuse,    ///< returned, not taken in deposit
};

/// "REFUSE", "HOLD", "QUERY", "RECORD", "INFO".
[[nodiscard]] std::string_view to_string(Outcome outcome);

/// What the act does to the status (LAW 0.2.1).
enum class Effect : std::uint8_t { normal, none, part };

/// "normal", "none", "part".
[[nodiscard]] std::string_view to_string(Effect effect);

/// The stable code of a legal observation. Codes and rules: docs/rules.md; what each means is said by `text_of`.
enum class FindingCode : std::uint8_t {
    acceptance_of_all_required,
    accession_by_signatory,
    accession_not_open,
    accession_vetoed,
    act_not_counted,
    act_not_named,
    additional_capital,
    admission_decision_missing,
    already_bound,
    already_notified,
    already_signed,
    clamped,
    compatibility_unassessed,
    competence_declaration_missing,
    compulsory_declaration_missing,
    conditional_consent,
    continuity_disputed,
    date_revised,
    declaration_may_be_reservation,
    declaration_out_of_range,
    declaration_time_passed,
    declaration_weakened,
    definitive_signature_not_available,
    denunciation_required,
    effect_date_too_early,
    eligibility_undetermined,
    floor_applied,
    full_powers_missing,
    gap_rule_applied,
    information_outstanding,
    initialled_only,
    instrument_defective,
    late_reservation,
    member_barred_by_exclusive_competence,
    membership_not_successible,
    no_target,
    non_recognition,
    not_a_notification,
    not_a_party,
    not_an_instrument,
    not_eligible,
    nothing_to_succeed_to,
    objection_late,
    opt_in_time_passed,
    organization_not_admitted,
    outside_denunciation_window,
    parent_required,
    parent_withdrawal_pending,
    partial_consent,
    partial_withdrawal,
    preclusion_too_late,
    prior_instrument_required,
    protocol_without_parent,
    provisional_application_not_provided,
    provisional_application_time,
    ratification_without_signature,
    ratifies_after_disavowal,
    reaccession_with_reservation,
    record_incomplete,
    recorded_date_differs,
    reio_count_literal_differs,
    reio_member_condition,
    reservation_inadmissible,
    reservation_lapsed,
    reservation_not_confirmed,
    reservation_not_listed,
    reservation_prohibited,
    revocation_too_late,
    severability_claimed,
    signature_closed,
    signature_closed_by_eif,
    signature_kind_unstated,
    signature_not_open,
    state_extinct,
    succession_not_notified,
    suspension_not_provided,
    termination_claimed,
    territorial_exclusion,
    territorial_withdrawal_not_provided,
    territory_of_non_party,
    treaty_terminated,
    use_withdrawal_clause,
    withdrawal_effect_pending_fact,
    withdrawal_formality_missing,
    withdrawal_ground_missing,
    withdrawal_not_provided,
    withdrawal_suspended,
    withdrawal_too_early,
    withdrawn_after_threshold,
    wrong_depositary,
};

inline constexpr int number_of_finding_codes = static_cast<int>(FindingCode::wrong_depositary) + 1;

/// Which clause of the treaty a finding rests on.
enum class ClauseName : std::uint8_t {
    none,
    participation,
    signature,
    consent,
    accession,
    organizations,
    entry_into_force,
    for_each_State,
    reservations,
    withdrawal,
    provisional_application,
    deposit_conditions,
    parent,
    acceptance_of_accessions,
    territory,
    termination,
};

/// What is fixed about a code: its name, the rule of LAW.md and the ordinary outcome and effect.
struct FindingKind {
    FindingCode code;
    std::string_view name;    ///< "SIGNATURE_CLOSED_BY_EIF"
    std::string_view rule;    ///< "A-04"
    Outcome outcome;
    Effect effect;
    ClauseName clause;
    std::string_view says;    ///< the observation, as a sentence without its dates
    std::string_view cure;    ///< what would make the act good, in words; empty if nothing would
};

[[nodiscard]] const FindingKind& kind_of(FindingCode code) noexcept;

/// One legal observation about an act or about a State, small enough to be made by the thousand. Its sentence is put together
/// when somebody asks (`text_of`).
struct Finding {
    FindingCode code;
    Outcome outcome;
    Effect effect;
    std::optional<EntryIndex> act;    ///< the act that it is about
    std::optional<StateId> state;
    std::optional<Date> date;               ///< of the act, or of what is observed
    std::optional<Date> fact;               ///< the date that makes the rule bite: last day, entry into force, ...
    std::optional<Date> first_good_date;    ///< the first day on which the act would be good
    std::optional<Act> cure;                ///< the act that would be good instead

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// "SIGNATURE_CLOSED_BY_EIF (A-04, art. 15): Finland, 1 January 2000: ...": code, rule, article, State, date, the fact, the cure.
[[nodiscard]] std::string text_of(const Finding& finding, const Register& record);
/// The article of this treaty that the finding rests on; empty if it rests on the general law.
[[nodiscard]] std::string article_of(const Finding& finding, const Treaty& treaty);
/// The article of this treaty under which such an act is done; empty if it has none for that.
[[nodiscard]] std::string article_of(Act act, const Treaty& treaty);
/// The cure as a word or a phrase; empty if there is none.
[[nodiscard]] std::string cure_of(const Finding& finding);

}    // namespace depositary
