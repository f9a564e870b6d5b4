// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/campaign_json.hpp>

#include "campaign_values.hpp"

namespace depositary {

namespace {

using namespace json_values;

Json bounds_json(const Bounds& bounds) {
    return {{"lower", bounds.lower}, {"upper", maybe(bounds.upper)}, {"confidence", bounds.confidence.level()}};
}

Json window_json(const Window& window) {
    return {{"first", to_string(window.first())}, {"last", to_string(window.last())}, {"days", window.days()}};
}

Json share_json(const Share& share) {
    return {{"part", share.part}, {"of", share.of}, {"value", share.value}, {"bounds", bounds_json(share.bounds)}};
}

Json over_json(const ActsOverDays& over) {
    return {{"acts", over.acts}, {"days", over.days}, {"per_year", over.per_year()}};
}

Json ratio_json(const RateRatio& ratio) {
    return {{"of", over_json(ratio.of)},
            {"against", over_json(ratio.against)},
            {"ratio", maybe(ratio.ratio)},
            {"bounds", bounds_json(ratio.bounds)},
            {"p", ratio.p}};
}

Json pace_json(const Pace& pace) {
    return {{"window", window_json(pace.window)},
            {"acts", pace.acts},
            {"occasions", pace.occasions},
            {"per_year", pace.per_year},
            {"bounds", bounds_json(pace.per_year_bounds)},
            {"occasions_bounds", bounds_json(pace.occasions_per_year_bounds)}};
}

Json silence_json(const Silence& silence) {
    return {{"silent_days", maybe(silence.silent_days)},
            {"past_gaps", silence.past_gaps},
            {"past_days", silence.past_days},
            {"p", maybe(silence.p)},
            {"stalled_from", json(silence.stalled_from)},
            {"stalled", silence.stalled == Truth::unknown ? Json(nullptr) : Json(silence.stalled == Truth::yes)}};
}

Json beside_json(const BesideReferences& beside) {
    return {{"own", beside.own},
            {"references", list(beside.references,
                                [](const ReferenceValue& value) {
                                    return Json{{"treaty", value.treaty.text()}, {"value", value.value}};
                                })},
            {"median", maybe(beside.median)},
            {"below", beside.below},
            {"equal", beside.equal},
            {"above", beside.above},
            {"deviation", if_any(beside.deviation, [](const Deviation& deviation) {
                 return Json{{"mean", deviation.mean},
                             {"standard_deviation", deviation.standard_deviation},
                             {"standard_errors", deviation.standard_errors},
                             {"t_quantile", deviation.t_quantile},
                             {"p", deviation.p}};
             })}};
}

Json gaps_json(const Gaps& gaps) {
    return {{"number", gaps.number},
            {"last_days", maybe(gaps.last_days)},
            {"median_days", maybe(gaps.median_days)},
            {"longest_days", maybe(gaps.longest_days)},
            {"first_after_days", maybe(gaps.first_after_days)},
            {"silent_days", maybe(gaps.silent_days)}};
}

Json momentum_json(const Momentum& momentum) {
    return {{"age_days", momentum.age_days},
            {"window_days", momentum.window_days},
            {"total", beside_json(momentum.total)},
            {"latest", beside_json(momentum.latest)},
            {"too_young", list(momentum.too_young, [](const TreatyKey& treaty) { return Json(treaty.text()); })}};
}

Json tempo_json(const Tempo& tempo) {
    return {{"observed", window_json(tempo.acts.observed())},
            {"pace", pace_json(tempo.pace)},
            {"weighted_pace",
             {{"half_life_days", tempo.weighted.half_life_days},
              {"per_year", tempo.weighted.per_year},
              {"bounds", bounds_json(tempo.weighted.per_year_bounds)},
              {"effective_acts", tempo.weighted.effective_acts}}},
            {"gaps", gaps_json(tempo.gaps)},
            {"acceleration", if_any(tempo.acceleration, ratio_json)},
            {"stall", {{"acts", silence_json(tempo.stall.acts)}, {"occasions", silence_json(tempo.stall.occasions)}}},
            {"beside_references", momentum_json(tempo.momentum)}};
}

Json required_json(const RequiredPace& required) {
    return {{"to_go", required.to_go},
            {"days_left", required.days_left},
            {"per_year", maybe(required.per_year)},
            {"times_the_pace", maybe(required.times_the_pace)},
            {"chance", required.chance},
            {"chance_bounds", bounds_json(required.chance_bounds)}};
}

Json conversion_json(const CampaignReport& report) {
    const MedianWait median = report.conversion.median();
    return {{"signatures", report.conversion.number()},
            {"consented", report.conversion.over()},
            {"median_days", maybe(median.days)},
            {"median_lower", maybe(median.lower)},
            {"median_upper", maybe(median.upper)},
            {"waiting", list(report.waiting, [](const WaitingSignatory& waiting) {
                 return Json{{"state", waiting.state.text()},
                             {"signed_on", to_string(waiting.signed_on)},
                             {"days", waiting.days},
                             {"disavowed", json(waiting.disavowed)}};
             })}};
}

Json region_json(const GroupShortfall& group) {
    return {{"group", group.group ? Json(group.group->text()) : Json(nullptr)},
            {"name", group.name},
            {"in", group.in},
            {"members", group.members},
            {"to_go", group.to_go()},
            {"signed_only", keys(group.signed_only)},
            {"outside", keys(group.outside)}};
}

Json reliability_json(const PledgeReliability& reliability) {
    return {{"made", reliability.made},
            {"kept", reliability.kept},
            {"kept_late", reliability.kept_late},
            {"due", reliability.due},
            {"overdue", reliability.overdue},
            {"broken", reliability.broken},
            {"done_before", reliability.done_before},
            {"kept_in_time", if_any(reliability.kept_in_time, share_json)},
            {"kept_at_all", if_any(reliability.kept_at_all, share_json)}};
}

Json before_after_json(const BeforeAfter& compared) {
    return {{"before", window_json(compared.before)},
            {"after", window_json(compared.after)},
            {"start_uncertain_days", compared.start_uncertain_days},
            {"ratio", ratio_json(compared.ratio)},
            {"warning", compared.warning}};
}

Json around_json(const AroundActivities& around) {
    return {{"days_after", around.days_after},       {"campaign", window_json(around.campaign)},
            {"activities_used", around.used.size()}, {"activities_left_out", around.left_out.size()},
            {"ratio", ratio_json(around.ratio)},     {"warning", around.warning}};
}

Json stage_json(const StateStage& stage) {
    return {{"state", stage.state.text()},
            {"stage", to_string(stage.stage)},
            {"since", json(stage.since)},
            {"by_register", stage.by_register}};
}

Json changes_json(const Changes& changes, const Campaign& campaign) {
    return {{"since", to_string(changes.since)},
            {"contracting_before", changes.before.contracting},
            {"signatories_before", changes.before.signatories},
            {"acts", list(changes.acts,
                          [](const ActSince& act) {
                              return Json{{"state", act.state.text()},
                                          {"act", to_string(act.act)},
                                          {"received", to_string(act.received)},
                                          {"outcome", to_string(act.outcome)},
                                          {"in_deposit", act.in_deposit}};
                          })},
            {"objectives_reached", changes.reached},
            {"objectives_lapsed", changes.lapsed},
            {"pledges", list(changes.pledges,
                             [&](const PledgeProgress& pledge) {
                                 return pledge_json(campaign.pledges()[pledge.pledge], pledge);
                             })},
            {"moved", list(changes.moved, stage_json)},
            {"entered_into_force", changes.entered_into_force}};
}

Json treaty_json(const CampaignReport& report, const Roster& roster) {
    return {{"signatories", report.counts.signatories},
            {"contracting", report.counts.contracting},
            {"parties", report.counts.parties},
            {"in_force", report.in_force == Truth::unknown ? Json(nullptr) : Json(report.in_force == Truth::yes)},
            {"fulfilled", json(report.entry_into_force.fulfilled)},
            {"entry_into_force", json(report.entry_into_force.date)},
            {"needs", list(report.needs, [&](const Need& need) { return need_json(need, roster); })}};
}

}    // namespace

std::string campaign_json(const Campaign& campaign, const CampaignReport& report, const Register& record) {
    const Roster& roster = record.roster();
    Json object = measures_json(campaign, report.measures, roster);
    object["treaty_status"] = treaty_json(report, roster);
    object["momentum"] = if_any(report.tempo, tempo_json);
    object["required_pace"] = list(
        report.required, [](const std::optional<RequiredPace>& required) { return if_any(required, required_json); });
    object["conversion"] = conversion_json(report);
    object["regions"] = list(report.regions, region_json);
    object["reliability"] = reliability_json(report.reliability);
    object["before_after"] = if_any(report.before_after, before_after_json);
    object["around_activities"] = if_any(report.around_activities, around_json);
    object["stages"] = list(report.pipeline.states, stage_json);
    object["targets"] = targets_json(report.targets, campaign, roster);
    object["spent"] = list(report.spent, [](const Money& money) { return Json(to_string(money)); });
    object["changes"] = if_any(report.changes, [&](const Changes& changes) { return changes_json(changes, campaign); });
    return line(object);
}

}    // namespace depositary
