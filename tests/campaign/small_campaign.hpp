// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/measure.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include <string>
#include <utility>
#include <vector>

/// A campaign for a built-in treaty with what a test wants of it.
namespace small {

using namespace depositary;

/// A date that is known to the day.
inline DateInterval day(int year, int month, int number) { return DateInterval(on(year, month, number)); }

inline CampaignIdentity identity(TreatyKey treaty = "ced-2006") {
    return {.key = "small",
            .name = "Small campaign",
            .treaty = std::move(treaty),
            .coalition = {.name = "Small coalition"},
            .period = {DateInterval::month(2007, 9), Open{}},
            .source = "nowhere"};
}

inline Objective objective(Goal goal, std::optional<DateInterval> deadline = std::nullopt) {
    return {.goal = std::move(goal), .deadline = deadline};
}

inline Campaign campaign(Goal goal, TreatyKey treaty = "ced-2006",
                         std::optional<DateInterval> deadline = std::nullopt) {
    return Campaign(identity(std::move(treaty)), {.objectives = {objective(std::move(goal), deadline)}});
}

/// A campaign for entry into force to which something was promised.
inline Campaign promised(std::vector<Pledge> pledges, TreatyKey treaty = "ced-2006") {
    return Campaign(identity(std::move(treaty)),
                    {.objectives = {objective(EntryIntoForceGoal{})}, .pledges = std::move(pledges)});
}

inline const Register& record(const TreatyKey& treaty = "ced-2006") { return *built_in_record(treaty); }

/// How the only objective stands.
inline Progress progress(const Campaign& campaign, const Register& record, Date day) {
    return measure(campaign, record, day).objectives.at(0);
}

/// The register with these acts, taken as they are.
inline Register with(Register record, const std::vector<Instrument>& acts) {
    for (const Instrument& act : acts) record.add(act, Intake::accepted);
    return record;
}

/// A register of that treaty with these acts and no others.
inline Register with(const TreatyKey& treaty, const std::vector<Instrument>& acts) {
    return with(Register{collection().at(treaty)}, acts);
}

}    // namespace small
