// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/judge.hpp>
#include <depositary/law/replay.hpp>

#include <optional>
#include <string>

namespace depositary {

/// Whom the depositary informs of acts and of entry into force (VCLT 77(1)(e), (f), LAW W-04).
struct Informed {
    StateSet signatories;    ///< and who has signed and consented since
    StateSet contracting;    ///< Parties among them
    StateSet entitled;       ///< those that may sign or join on that day, and have not yet
    [[nodiscard]] StateSet all() const { return signatories | contracting | entitled; }
    friend bool operator==(const Informed&, const Informed&) = default;
};

[[nodiscard]] Informed informed_on(const Replay& replay, Date on);

/// A difference between a State and the depositary, as it is brought to the attention of those concerned (VCLT 77(2), LAW W-03).
struct Difference {
    StateKey state;
    StateSet to;         ///< the signatories and the contracting States, but for the State itself
    std::string text;    ///< what was received, when, and what the depositary does with it, finding by finding
};

/// Of an act that would be refused or held; empty for any other. The docket is that of the ruling.
[[nodiscard]] std::optional<Difference> difference_of(const Ruling& ruling, const Docket& docket = {});

}    // namespace depositary
