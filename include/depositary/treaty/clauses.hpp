// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/condition.hpp>
#include <depositary/treaty/moment.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace depositary {

/// How sure the collection is of a clause: the text was before the eyes of who wrote it down, it is known, or it is not sure.
enum class Certainty : std::uint8_t { text_seen, known, unsure };

/// Whom an amendment binds (LAW T-02).
enum class AmendmentBinds : std::uint8_t { acceptors, all_parties, all_but_objectors };

/// Where a clause stands in its treaty, and what is to be said of how it was read.
struct Article {
    std::string number;    ///< "17(1)"
    std::optional<Certainty> certainty;
    std::string note;
    friend bool operator==(const Article&, const Article&) = default;
};

/// A place of signature with its own days, both inside. Between places there can be a hole (LAW A-07).
struct SignaturePlace {
    std::string place;
    Date from;
    std::optional<Date> until;    ///< empty: as long as the window is open
    friend bool operator==(const SignaturePlace&, const SignaturePlace&) = default;
};

/// When the treaty is open for signature.
struct SignatureClause {
    Article article;
    Date from;
    WindowEnd until = Unlimited{};
    std::vector<SignaturePlace> places;    ///< empty: one place, the whole window
    friend bool operator==(const SignatureClause&, const SignatureClause&) = default;
};

/// Who may take part. Signing and being bound are two tests (LAW F-01).
struct ParticipationClause {
    Article article;
    Circle sign = AllStates{};
    Circle join = AllStates{};
    bool membership = false;    ///< joining is membership of an organization, to which nobody succeeds (LAW D-08)
    friend bool operator==(const ParticipationClause&, const ParticipationClause&) = default;
};

/// How many of its members must have done the same before an organization may (LAW E-04).
enum class MembersFirst : std::uint8_t { none, one, majority };

/// Which organizations may take part, and under which conditions (LAW E).
struct OrganizationsClause {
    Article article;
    Circle admitted = Organizations{};
    OrganizationsCount counting = OrganizationsCount::counted;
    bool competence_declaration = false;    ///< required with the instrument (E-03)
    MembersFirst members_first = MembersFirst::none;
    bool exclusive_competence_bars_members = false;    ///< they cannot act where it alone is competent (E-09)
    friend bool operator==(const OrganizationsClause&, const OrganizationsClause&) = default;
};

/// The acts by which signatories express their consent to be bound.
struct ConsentClause {
    Article article;
    Acts acts = ratifications;
    bool definitive_signature = false;    ///< signature not subject to ratification is offered (LAW A-10)
    friend bool operator==(const ConsentClause&, const ConsentClause&) = default;
};

/// From when accession is open (LAW C-02, C-03).
enum class AccessionOpens : std::uint8_t {
    any_time,             ///< from the opening for signature, or from adoption if there is none
    on_closing_day,       ///< the last day of signature
    after_closing_day,    ///< the day after it
    on_date,
    at_entry_into_force,
    by_decision,
    never,
};

struct AccessionClause {
    Article article;
    AccessionOpens opens = AccessionOpens::any_time;
    std::optional<Date> date;               ///< of AccessionOpens::on_date
    std::optional<EventKey> decision;       ///< of AccessionOpens::by_decision: the event that the register must record
    bool signatories_may_accede = false;    ///< "any State" (LAW C-04)
    friend bool operator==(const AccessionClause&, const AccessionClause&) = default;
};

/// A day before which the treaty is not in force whatever the condition says (LAW J-02): a date, a moment, or the entry into
/// force of another treaty (F-04).
using Floor = std::variant<Date, Moment, TreatyInForce>;

/// The entry into force of the treaty: the delay applied to the day of fulfilment, but not before the floors.
struct EntryIntoForceClause {
    Article article;
    Delay delay;
    Condition when;
    std::vector<Floor> floors;
    friend bool operator==(const EntryIntoForceClause&, const EntryIntoForceClause&) = default;
};

/// Provisions that enter into force by a clause of their own (LAW J-07).
struct EntryIntoForcePart {
    std::string provisions;    ///< "article 41"
    EntryIntoForceClause clause;
    friend bool operator==(const EntryIntoForcePart&, const EntryIntoForcePart&) = default;
};

/// Which State is "later" (LAW L-03): one that deposits after the Nth instrument, after the conditions were fulfilled, or after
/// the entry into force of the treaty. `each` State: there is no general date, everyone has its own (L-09).
enum class LaterThan : std::uint8_t { instrument, conditions, entry_into_force, each };

/// What a clause says of a State that deposits between fulfilment and entry into force (LAW L-05).
enum class Gap : std::uint8_t {
    silent,           ///< nothing; practice under the force wording: the general date
    general_date,     ///< in terms: the general date (COLREG)
    later_of_both,    ///< in terms: the later of the general date and its own (MARPOL)
    own_date,         ///< in terms: its own, floored by the general date (L-04)
};

/// The entry into force for each State that comes later.
struct ForEachStateClause {
    Article article;
    Delay delay;
    LaterThan later_than = LaterThan::conditions;
    int instrument = 0;    ///< N, of LaterThan::instrument
    Gap gap = Gap::silent;
    bool at_once_in_conflict = false;    ///< for a party to an armed conflict with immediate effect (LAW L-08)
    friend bool operator==(const ForEachStateClause&, const ForEachStateClause&) = default;
};

/// What it takes for a Contracting State to have relations with one that accedes, where the accession alone is not enough (LAW Q).
enum class AccessionSystem : std::uint8_t {
    acceptance,    ///< a declaration that accepts the accession (Q-02, Q-03)
    objection,     ///< no objection in time (Q-04)
    veto,          ///< one objection in time keeps it from being in force for the acceding State at all (Q-08)
};

struct AcceptanceOfAccessionsClause {
    Article article;
    AccessionSystem system = AccessionSystem::acceptance;
    int months_to_object = 0;    ///< from the notification of the accession (M-19); 0 of AccessionSystem::acceptance
    /// The entry into force for the acceding State, from the end of the period for objections; empty: as for each State.
    std::optional<Moment> in_force{};
    /// The first day of the relations, from the deposit of a declaration of acceptance; empty: at once.
    std::optional<Moment> relations{};
    friend bool operator==(const AcceptanceOfAccessionsClause&, const AcceptanceOfAccessionsClause&) = default;
};

enum class ReservationsRegime : std::uint8_t {
    silent,                ///< VCLT 19(c) governs
    object_and_purpose,    ///< the clause says so
    prohibited,            ///< O-02
    prohibited_except,     ///< O-03: only those specified
    collegiate,            ///< O-07
    acceptance_of_all,     ///< of few negotiating States, or of the organ of an organization (O-06)
};

struct ReservationsClause {
    Article article;
    ReservationsRegime regime = ReservationsRegime::silent;
    std::string only;                     ///< what prohibited_except leaves
    std::optional<Acts> made_at;          ///< the acts with which it may be made, where the clause says
    bool withdrawn_on_receipt = false;    ///< a withdrawal has effect on receipt by the depositary (O-11)
    /// Of a collegiate regime: a count or a share of objections after which a reservation is inadmissible to all (O-07), and the time
    /// in which they must come, from its notification: days or months, the other is 0.
    std::optional<Condition> inadmissible_if{};
    int days_to_object = 0;
    int months_to_object = 0;
    /// The years for which it stands, from the entry into force for its author or its last renewal; 0: without limit (O-12).
    int valid_years = 0;
    friend bool operator==(const ReservationsClause&, const ReservationsClause&) = default;
};

/// Periods after which the treaty continues for those that did not leave (LAW R-10): the first from the entry into force of the
/// treaty, then periods of equal length; notice some months before the end of one.
struct RenewalPeriods {
    int first_years;
    int then_years;
    int notice_months;
    friend bool operator==(const RenewalPeriods&, const RenewalPeriods&) = default;
};

/// Times outside which a notice is not registered (ILO, LAW R-10): from the end of the lock-in, and again every so many years.
struct DenunciationWindows {
    int every_years;
    int open_months;
    friend bool operator==(const DenunciationWindows&, const DenunciationWindows&) = default;
};

/// An armed conflict that defers the effect of a withdrawal (LAW R-07).
enum class ConflictRule : std::uint8_t {
    none,
    engaged_at_expiry_until_end_of_that,    ///< Mine Ban 20, CCM 20, OPAC 11
    party_at_expiry_until_end_of_any,       ///< TPNW 17
    conflict_or_occupation_at_expiry,       ///< CCW 9, AP I 99
    at_notification_until_peace,            ///< Geneva Conventions
};

struct WithdrawalClause {
    Article article;
    /// From receipt to effect. Empty: the treaty has no such clause and VCLT 56 governs.
    std::variant<std::monostate, Moment, RenewalPeriods> notice;
    std::optional<Moment> lock_in;     ///< the first day on which a notification is possible (R-05)
    std::optional<bool> later_date;    ///< the notice may name a later day; empty: silent (R-06)
    ConflictRule conflict = ConflictRule::none;
    std::vector<std::string> addressees;
    bool reasons_required = false;    ///< R-04
    bool excluded = false;            ///< without such a clause, and of a nature that admits no withdrawal (R-02)
    std::optional<DenunciationWindows> windows{};
    std::string ground{};    ///< what has to have happened, in words: "a violation of an essential provision" (R-11)
    std::string tail{};      ///< what outlives the exit, in words: "20 years for investments made before" (R-15)
    friend bool operator==(const WithdrawalClause&, const WithdrawalClause&) = default;
};

/// Participation ends with membership of an organization, because the treaty says so (LAW G-06).
struct MembershipClause {
    Article article;
    GroupKey of;    ///< the members of the organization
    Moment ends;    ///< the first day on which it is no longer in force for a State, from the end of its membership
    friend bool operator==(const MembershipClause&, const MembershipClause&) = default;
};

/// Provisional application (LAW N).
struct ProvisionalApplicationClause {
    Article article;
    std::string scope;     ///< "article 1(1)"; empty: the whole treaty
    Acts declared_with;    ///< the acts with which it may be declared; empty: at any time
    /// For everybody, whoever is bound by then: from the entry into force of the treaty; and not after a date (N-04).
    std::optional<Moment> ends{};
    std::optional<Date> not_after{};
    friend bool operator==(const ProvisionalApplicationClause&, const ProvisionalApplicationClause&) = default;
};

/// `optional`: nothing is missing without it, but it can only come with those acts (LAW H-04).
enum class IfMissing : std::uint8_t { hold, refuse, record, optional };

/// A declaration or datum that the treaty requires with an instrument (LAW H-01).
struct DepositCondition {
    Article article;
    std::string what;    ///< "a binding declaration of the minimum age of voluntary recruitment"
    Acts with;           ///< the acts that need it
    IfMissing if_missing = IfMissing::hold;
    /// The least number that it may state, where the treaty fixes one: the age of OPAC 3(2) (H-02). An instrument, or the
    /// completion that cures it, states the number as its value.
    std::optional<int> least{};
    bool continuing = false;    ///< while it is not met the standing of a contracting State lapses (H-06)
    friend bool operator==(const DepositCondition&, const DepositCondition&) = default;
};

struct AmendmentClause {
    Article article;
    std::string rule;    ///< in words
    std::optional<EntryIntoForceClause> entry_into_force;
    AmendmentBinds binds = AmendmentBinds::acceptors;
    /// A Party that has not accepted an amendment by that day ceases to be one (T-11); from the entry into force of the amendment.
    std::optional<Moment> non_acceptors_leave{};
    /// The last day on which a Party that has not accepted an amendment may leave with immediate effect (T-11, Rome Statute 121(6)).
    std::optional<Moment> non_acceptors_may_leave{};
    /// A State may declare with its instrument that it is bound only by the amendments that it accepts itself (T-10, `Act::opt_in`).
    bool opt_in = false;
    friend bool operator==(const AmendmentClause&, const AmendmentClause&) = default;
};

/// The treaty ends when its Parties fall below a number (LAW S-02), or with its term (S-04).
struct TerminationClause {
    Article article;
    int parties_below = 0;                ///< 0: no number ends it
    std::optional<Moment> ends{};         ///< the first day after its term, from its entry into force
    std::optional<EventKey> extends{};    ///< the decision that lets it go on, for a term of the same length each
    friend bool operator==(const TerminationClause&, const TerminationClause&) = default;
};

/// To which territories the treaty applies (LAW U).
struct TerritorialClause {
    Article article;
    std::string rule;    ///< in words
    /// From when it applies to a territory that a Party names later, from the receipt of the notification (U-02); empty: at once.
    std::optional<Moment> extension{};
    /// From when it no longer applies to a territory, from the receipt of the notification (U-05); empty: not provided.
    std::optional<Moment> ends{};
    friend bool operator==(const TerritorialClause&, const TerritorialClause&) = default;
};

/// The treaty that this one is a protocol to or an amendment of.
struct ParentClause {
    Article article;
    TreatyKey treaty;
    bool withdrawal_cascades = false;     ///< who leaves the parent leaves this treaty the same day (LAW F-06)
    bool floor_for_each_State = false;    ///< not in force for a State before the parent is (LAW F-05)
    /// Of an amendment: whom of the Parties to the parent it binds (T-02); empty: it is a protocol.
    std::optional<AmendmentBinds> amends{};
    std::optional<Date> consent_from{};    ///< from that day consent to the parent is consent to this treaty too (F-07)
    friend bool operator==(const ParentClause&, const ParentClause&) = default;
};

}    // namespace depositary
