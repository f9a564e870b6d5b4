// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "status/acts_until.hpp"

namespace depositary::status_detail {

/// What keeps two Parties apart: an accession that the other has not accepted, or the objection that it made to it.
struct Apart {
    EntryIndex accession;
    std::optional<EntryIndex> objection{};
};

/// Empty if the treaty lets accessions be and neither refuses to recognise the other, or if nothing stands between the two (LAW G-05,
///
[[nodiscard]] std::optional<Apart> kept_apart(const ActsUntil& acts, const Spell& a, const Spell& b);

}    // namespace depositary::status_detail
