// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace depositary {

/// Final clauses that contradict each other.
class InvalidTreaty : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// What a treaty is called and where it is kept.
struct TreatyIdentity {
    TreatyKey key;
    std::string title;
    Date adopted;
    std::string place;
    std::vector<std::string>
        depositaries;      ///< several for the NPT and the BWC: the first deposit in any capital counts (LAW B-08)
    std::string untc;      ///< number in the UN Treaty Collection, "XXVI-5"; empty if deposited elsewhere
    std::string source;    ///< where the clauses were taken from
    friend bool operator==(const TreatyIdentity&, const TreatyIdentity&) = default;
};

/// The part of a treaty that says who may join, how, when it enters into force, what may be reserved and how to leave.
/// A clause that the treaty does not have is absent, and the residual rule governs (LAW 0.1).
struct FinalClauses {
    ParticipationClause participation;
    std::optional<SignatureClause> signature;    ///< absent: it was never open for signature
    std::optional<ConsentClause> consent;
    std::optional<AccessionClause> accession;    ///< absent: the clause is silent
    std::optional<OrganizationsClause> organizations;
    std::optional<EntryIntoForceClause>
        entry_into_force;    ///< absent: all negotiating States, or each State for itself (J-01, L-09)
    std::vector<EntryIntoForcePart> parts;
    std::optional<EntryIntoForceClause> provisional_entry_into_force{};    ///< a state of the treaty by itself (J-08)
    std::optional<ForEachStateClause> for_each_State;                      ///< absent: the day of consent (L-07)
    std::optional<ReservationsClause> reservations;
    std::optional<WithdrawalClause> withdrawal;
    std::optional<ProvisionalApplicationClause> provisional_application;
    std::vector<DepositCondition> deposit_conditions;
    std::optional<ParentClause> parent;
    std::optional<AmendmentClause> amendment;
    std::optional<TerminationClause> termination;
    std::optional<TerritorialClause> territory;
    std::optional<AcceptanceOfAccessionsClause> acceptance_of_accessions{};
    std::optional<MembershipClause> membership{};
    friend bool operator==(const FinalClauses&, const FinalClauses&) = default;
};

/// A treaty: its identity and its final clauses. An amendment or a protocol is a treaty with a parent. Immutable.
class Treaty {
public:
    /// Throws InvalidTreaty, naming every contradiction that `contradictions` finds.
    Treaty(TreatyIdentity identity, FinalClauses clauses, std::optional<Date> recorded_entry_into_force = std::nullopt);

    [[nodiscard]] const TreatyIdentity& identity() const noexcept { return identity_; }
    [[nodiscard]] const TreatyKey& key() const noexcept { return identity_.key; }
    [[nodiscard]] const FinalClauses& clauses() const noexcept { return clauses_; }
    /// Whether it is an amendment to that treaty, and no protocol (LAW T).
    [[nodiscard]] bool amends(const TreatyKey& treaty) const {
        return clauses_.parent && clauses_.parent->amends && clauses_.parent->treaty == treaty;
    }
    /// The date that the depositary announced. Kept as data beside the computed one, never used to compute it (LAW J-10).
    [[nodiscard]] std::optional<Date> recorded_entry_into_force() const noexcept { return recorded_; }

    friend bool operator==(const Treaty&, const Treaty&) = default;

private:
    TreatyIdentity identity_;
    FinalClauses clauses_;
    std::optional<Date> recorded_;
};

/// What contradicts what in these clauses, a sentence each; empty if nothing does.
[[nodiscard]] std::vector<std::string> contradictions(const TreatyIdentity& identity, const FinalClauses& clauses);

}    // namespace depositary
