// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/text_corrections.hpp>

#include "law/detail/objections.hpp"
#include "status/acts_until.hpp"

namespace depositary {

std::vector<TextCorrection> text_corrections(const Replay& replay, Date on) {
    std::vector<TextCorrection> found;
    const Register& record = replay.record();
    const status_detail::ActsUntil acts(replay, on);
    acts.for_each(Act::event, std::nullopt, [&](EntryIndex proposal, const Entry&) {
        if (!record.instrument(proposal).value.starts_with("text-correction")) return;
        const Date notified = record.instrument(proposal).notified.value_or(replay.received(proposal));
        TextCorrection correction{proposal, notified.plus_days(detail::days_to_object_to_correction)};
        acts.for_each(Act::objection, std::nullopt, [&](EntryIndex index, const Entry& objection) {
            const Date day = replay.received(index);
            const bool may_object =
                replay.has_joined(*objection.state, day) || replay.signing_on(*objection.state, day) != nullptr;
            const bool is_about_it = objection.target == proposal && day <= correction.last_day;
            const bool stands = !acts.is_withdrawn(index, Act::withdrawal_of_objection, true);
            if (is_about_it && may_object && stands && !correction.objection) correction.objection = index;
        });
        if (correction.objection) correction.state = TextCorrectionState::unresolved;
        else if (on > correction.last_day) correction.state = TextCorrectionState::corrected;
        found.push_back(correction);
    });
    return found;
}

}    // namespace depositary
