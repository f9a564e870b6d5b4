// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/status.hpp>

#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// Whom the depositary of a treaty informs on a day, each once and by the nearest standing (LAW W-04, VCLT 77(1)).
struct Informed {
    StateSet signatories;    ///< signed, and are not bound
    StateSet contracting;    ///< consented to be bound and have not left, the Parties among them
    StateSet entitled;       ///< neither, and entitled to become Parties on that day
    /// The records and groups for want of which nobody can tell everyone who is entitled (LAW 0.5); empty if there are none.
    std::vector<std::string> missing;

    [[nodiscard]] StateSet all() const { return signatories | contracting | entitled; }
};

/// Those that are informed on the day of the status. A State that was a Party and left is among the entitled if it may come back;
/// an entity on whose standing organs disagree is not (LAW G-09).
[[nodiscard]] Informed informed(const Status& status);

/// A difference between a State and the depositary about an act that is refused or held, as the depositary brings it to the
/// attention of the others. It is theirs to settle (LAW W-03, VCLT 77(2)).
struct CirculatedDifference {
    EntryIndex act;
    std::optional<StateId> state;     ///< whose act it is
    std::vector<Finding> findings;    ///< those that refuse or hold the act
    StateSet to;                      ///< the other signatories and contracting States of that day
    std::string text;                 ///< which act is held or refused, then each finding on its line, with its cure
};

/// The difference over an act that is refused or held on the day of the status; empty if it is not, was not received by then or
/// not known, or if the depositary of its day accepted it.
[[nodiscard]] std::optional<CirculatedDifference> difference(const Status& status, EntryIndex act);
/// Those over all acts, in legal order.
[[nodiscard]] std::vector<CirculatedDifference> differences(const Status& status);

}    // namespace depositary
