// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/law/replay.hpp>

#include <optional>
#include <vector>

/// What States have done towards a treaty, as campaigns count it.
namespace depositary::campaign_detail {

/// A State that others united in is bound by their instruments and has none of its own (LAW D-06).
[[nodiscard]] bool has_own_instrument(const Spell& spell, const Register& record);

/// Whether the State has taken the step and not gone back on it by the end of that day.
[[nodiscard]] bool has_taken(const Replay& replay, StateId state, Step step, Date day);
/// All States that have.
[[nodiscard]] StateSet having_taken(const Replay& replay, Step step, Date day);

/// The States that have deposited one of these kinds of instruments by the end of that day and did not withdraw it, whatever became of
/// them since (LAW K-01 to K-03, K-07 to K-09); only those of `since` or later, if given.
[[nodiscard]] StateSet having_deposited(const Replay& replay, Acts acts, Date day, std::optional<Date> since);

/// The first day on which the State took the step, of those that were not undone before `after`; an empty `after`: of all. An
/// instrument that was taken back by `on` before it bound is as if it had not been (LAW B-12).
[[nodiscard]] std::optional<Date> day_of_step(const Replay& replay, StateId state, Step step, std::optional<Date> after,
                                              Date on);

}    // namespace depositary::campaign_detail
