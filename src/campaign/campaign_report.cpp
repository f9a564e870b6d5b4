// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/campaign_report.hpp>

#include "campaign/changes.hpp"
#include "campaign/gauge.hpp"
#include "law/detail/circles.hpp"

#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include <algorithm>

namespace depositary {

namespace {

constexpr int most_ages = 60;

std::vector<TreatyKey> usual_references(const TreatyKey& own) {
    std::vector<TreatyKey> keys;
    for (const auto& treaty : collection().treaties())
        if (treaty->key() != own && treaty->clauses().signature && built_in_record(treaty->key()))
            keys.push_back(treaty->key());
    return keys;
}

/// Evenly over the life of the treaty, both ends among them.
std::vector<int> ages_up_to(int age) {
    const int steps = std::clamp(age, 1, most_ages - 1);
    std::vector<int> ages;
    for (int i = 0; i <= steps; ++i) ages.push_back(static_cast<int>(static_cast<long long>(age) * i / steps));
    ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
    return ages;
}

std::optional<Tempo> tempo_of(const Status& status, const ReportQuestion& question) {
    std::optional<ActsInTime> acts = acts_in_time(status);
    std::optional<ActsInTime> signed_acts = acts_in_time(status, {Act::signature});
    if (!acts || !signed_acts) return std::nullopt;
    const Confidence confidence = question.confidence;
    const std::vector<TreatyKey> keys =
        question.references.empty() ? usual_references(status.record().treaty().key()) : question.references;
    // A later day would tell of the references' later ages, which are not asked about.
    const std::vector<ActsInTime> references = built_in_references(keys, consents, question.on, question.known);
    const std::vector<int> ages = ages_up_to(acts->age_days());
    Pace latest = pace_of_last(*acts, question.window_days, confidence);
    WeightedPace weighted = weighted_pace(*acts, question.half_life_days, confidence);
    Gaps between = gaps(*acts);
    std::optional<RateRatio> faster = acceleration(*acts, question.window_days, confidence);
    Stall silence = stall(*acts, confidence);
    Momentum beside_others = momentum(*acts, references, question.window_days, confidence);
    std::vector<RibbonPoint> band = ribbon(*acts, references, ages);
    return Tempo{std::move(*acts), std::move(*signed_acts),  latest,         weighted, between, faster,
                 silence,          std::move(beside_others), std::move(band)};
}

/// By the pace of the instruments that the objective counts.
std::optional<RequiredPace> required_for(const Objective& objective, const Progress& progress, const Status& status,
                                         const ReportQuestion& question) {
    const auto* goal = std::get_if<InstrumentsGoal>(&objective.goal);
    if (goal == nullptr) return std::nullopt;
    const StateSet by = detail::Circles(status.replay())
                            .members(campaign_detail::whose_instruments(*goal, status.replay()), status.on())
                            .states;
    const std::optional<ActsInTime> acts = acts_in_time(status, goal->acts(), by);
    if (!acts) return std::nullopt;
    return required_pace(progress, pace_of_last(*acts, question.window_days, question.confidence));
}

std::optional<int> instruments_needed(const Replay& replay) {
    const EntryIntoForceClause* clause = replay.clause();
    const auto* count = clause == nullptr ? nullptr : std::get_if<InstrumentCount>(&clause->when.form());
    return count == nullptr ? std::nullopt : std::optional(count->number());
}

}    // namespace

CampaignReport report_on(const Campaign& campaign, const Register& record, const ReportQuestion& question,
                         const Docket& docket) {
    if (question.since && *question.since >= question.on)
        throw InvalidMeasure("the last report has to be of a day before this one");
    const Status now = status(record, question.on, docket, question.known);
    Measures measures = measure(campaign, record, question.on, docket, question.known);
    std::optional<Tempo> tempo = tempo_of(now, question);
    std::vector<std::optional<RequiredPace>> required;
    for (std::size_t i = 0; i < measures.objectives.size(); ++i)
        required.push_back(required_for(campaign.objectives()[i], measures.objectives[i], now, question));
    PledgeReliability reliability = pledge_reliability(campaign, measures, question.confidence);
    CampaignReport report{.identity = campaign.identity(),
                          .question = question,
                          .counts = now.counts(),
                          .in_force = now.in_force(),
                          .entry_into_force = now.entry_into_force(),
                          .needs = now.shortfall(),
                          .instruments_needed = instruments_needed(now.replay()),
                          .measures = std::move(measures),
                          .tempo = std::move(tempo),
                          .required = std::move(required),
                          .conversion = conversion(now, question.confidence),
                          .waiting = waiting_signatories(now),
                          .regions = shortfall_by_region(now),
                          .reliability = reliability,
                          .pipeline = pipeline(campaign, now),
                          .targets = targets(campaign, now, docket),
                          .spent = money_spent(campaign, question.on)};
    if (report.tempo) {
        report.before_after =
            before_and_after(report.tempo->acts, campaign.period(), Spans::equal, question.confidence);
        report.around_activities =
            around_activities(report.tempo->acts, campaign, usual_days_after, question.confidence);
    }
    if (question.since) report.changes = campaign_detail::changes_since(campaign, record, report, docket);
    return report;
}

}    // namespace depositary
