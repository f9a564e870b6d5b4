// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <string>
#include <vector>

namespace depositary::detail {

/// What of the terms of one clause contradicts itself, a sentence each.
[[nodiscard]] std::vector<std::string> wrong_in(const WithdrawalClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const AcceptanceOfAccessionsClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const ReservationsClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const AmendmentClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const TerritorialClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const MembershipClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const TerminationClause& clause);
[[nodiscard]] std::vector<std::string> wrong_in(const ProvisionalApplicationClause& clause);

}    // namespace depositary::detail
