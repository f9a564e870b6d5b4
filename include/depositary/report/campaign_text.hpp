// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign_report.hpp>

#include <string>

namespace depositary {

/// The report on one screen of a hundred columns, for a meeting to start from: where we are, momentum, what changed, overdue pledges,
/// the next best targets with reasons, findings. What does not fit is counted.
[[nodiscard]] std::string campaign_text(const Campaign& campaign, const CampaignReport& report);

/// "in force since 1 March 1999", "not in force, will be on ...", "it ended on ...".
[[nodiscard]] std::string in_force_in_words(const CampaignReport& report);
/// "reached on 23 November 2010: 20 of 20", "open: 18 of 20, 2 to go; deadline 31 December 2009 missed (0 days left)".
[[nodiscard]] std::string progress_in_words(const Progress& progress);
/// "5 in 365 days to 31 December 2009, 5.0 a year (95 %: 1.6 to 11.7)".
[[nodiscard]] std::string pace_in_words(const Pace& pace);
/// "required pace: 2 in 365 days take 2.0 a year, 0.4 times the pace; at the pace the chance is 96 % (48 to 100)".
[[nodiscard]] std::string required_in_words(const RequiredPace& required);
/// The comparison with reference treaties at the same age.
[[nodiscard]] std::string momentum_in_words(const BesideReferences& beside, std::string_view of);
/// Whether the silence is longer than the record makes plausible.
[[nodiscard]] std::string stall_in_words(const Silence& silence, std::string_view of);
/// A rate ratio with its interval.
[[nodiscard]] std::string ratio_in_words(const RateRatio& ratio);
/// "before parliament"; of those that nothing, or no contact, was reported of: "without a report of contact".
[[nodiscard]] std::string stage_in_words(Stage stage);
/// "recorded", "queried", "held", "refused".
[[nodiscard]] std::string ruling_in_words(Outcome outcome);
/// How many pledges were kept, and how surely.
[[nodiscard]] std::string reliability_in_words(const PledgeReliability& pledges);
/// "the Party 30 of 40 missing 10" of an open need.
[[nodiscard]] std::string need_in_words(const Need& need);

}    // namespace depositary
