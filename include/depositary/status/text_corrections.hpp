// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace depositary {

enum class TextCorrectionState : std::uint8_t {
    pending,       ///< the time for objecting still runs
    corrected,     ///< nobody objected: the text is what it should have been from its adoption on (VCLT 79(4))
    unresolved,    ///< somebody did; it is circulated, and for the States to settle
};

/// A correction of an error in the text of the treaty that the depositary proposed (VCLT 79, LAW V-05).
struct TextCorrection {
    EntryIndex proposal;
    Date
        last_day;    ///< for objections: 90 days from the notification, or from the proposal if nobody says when that was
    TextCorrectionState state = TextCorrectionState::pending;
    std::optional<EntryIndex> objection{};    ///< the first that came in time
};

/// The proposals that the register holds as events whose value begins "text-correction", as they stand on that day; objections to one
/// name it as their target, and are those of signatories and contracting States.
[[nodiscard]] std::vector<TextCorrection> text_corrections(const Replay& replay, Date on);

}    // namespace depositary
