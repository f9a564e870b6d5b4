// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <vector>

namespace depositary::detail {

/// The act whose taking in deposit is judged: of a completion, the act that it completes.
[[nodiscard]] EntryIndex subject_of(const Register& record, EntryIndex act);

/// The findings about the act; of a completion that did not suffice, also what still keeps the other act from being good.
[[nodiscard]] std::vector<Finding> findings_about(const Replay& after, EntryIndex act);

/// Whether an act is taken in deposit and not without effect.
[[nodiscard]] bool takes_effect(const Judgement& judgement, const std::vector<Finding>& findings);

}    // namespace depositary::detail
