// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/counting.hpp>
#include <depositary/register/register.hpp>

#include <optional>

namespace depositary::detail {

/// The last day for objections to an accession, where the treaty lets Contracting States object: so many months from its
/// notification, that day included (LAW Q-04, M-12, M-19). Empty if nobody says when it was notified.
inline std::optional<Date> end_of_objections(const Register& record, EntryIndex accession) {
    const std::optional<AcceptanceOfAccessionsClause>& clause = record.treaty().clauses().acceptance_of_accessions;
    const std::optional<Date> notified = record.instrument(accession).notified;
    if (!clause || !notified) return std::nullopt;
    return add_months(*notified, clause->months_to_object, MonthEnd::clamp);
}

}    // namespace depositary::detail
