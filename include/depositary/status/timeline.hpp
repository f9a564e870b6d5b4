// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// What happened on a day of a treaty's life.
enum class ChangeKind : std::uint8_t {
    act,                 ///< an act was received
    fulfilment,          ///< the conditions for entry into force held for the first time
    entry_into_force,    ///< of the treaty
    bound,               ///< the treaty entered into force for a State
    ended,               ///< it ceased to be in force for a State, or a consent lost its effect
};

/// "act", "fulfilment", "entry into force", "in force for", "no longer in force for".
[[nodiscard]] std::string_view to_string(ChangeKind kind);

struct Change {
    Date date;
    ChangeKind kind;
    std::optional<StateId> state;
    std::optional<EntryIndex> act;    ///< the act, or the act that the change follows from
};

/// Every dated change in the life of the treaty, in order: on a day first what takes effect, then what is received.
[[nodiscard]] std::vector<Change> timeline(const Replay& replay);

/// "1998-09-16  ratification  Burkina Faso"
[[nodiscard]] std::string to_string(const Change& change, const Register& record);

}    // namespace depositary
