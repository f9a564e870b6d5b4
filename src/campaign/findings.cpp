// SPDX-License-Identifier: BSL-1.0
#include "campaign/gauge.hpp"
#include "campaign/progress.hpp"
#include "campaign/steps.hpp"
#include "law/detail/circles.hpp"

#include <depositary/campaign/pipeline.hpp>

#include <algorithm>
#include <utility>

namespace depositary::campaign_detail {

namespace {

using Code = CampaignFindingCode;

/// What the file says of that part, to find it by.
std::string about(const Campaign& campaign, CampaignPart part, std::size_t index) {
    switch (part) {
        case CampaignPart::whole:
        case CampaignPart::objective:
        case CampaignPart::expense: return {};
        case CampaignPart::supporter: return campaign.supporters()[index].who;
        case CampaignPart::activity: return campaign.activities()[index].what;
        case CampaignPart::pledge: {
            const Pledge& pledge = campaign.pledges()[index];
            return in_words(pledge.act) + " (" + pledge.where + ")";
        }
        case CampaignPart::stage: {
            const StageReport& report = campaign.stages()[index];
            return std::string(to_string(report.stage)) + ", " + in_words(report.on);
        }
        case CampaignPart::obstacle: return campaign.obstacles()[index].what;
    }
    return {};
}

/// Walks the parts of a campaign beside the register.
class Inspector {
public:
    Inspector(const Campaign& campaign, const Status& status) : campaign_(campaign), status_(status) {}

    [[nodiscard]] std::vector<CampaignFinding> inspect(const std::vector<Progress>& objectives) && {
        inspect_record();
        for (std::size_t i = 0; i < campaign_.objectives().size(); ++i) inspect_objective(i, objectives[i]);
        for (std::size_t i = 0; i < campaign_.supporters().size(); ++i)
            if (const auto& state = campaign_.supporters()[i].state)
                static_cast<void>(find(CampaignPart::supporter, i, *state));
        for (std::size_t i = 0; i < campaign_.activities().size(); ++i) inspect_activity(i);
        for (std::size_t i = 0; i < campaign_.pledges().size(); ++i) inspect_pledge(i);
        inspect_stages();
        for (std::size_t i = 0; i < campaign_.obstacles().size(); ++i) inspect_obstacle(i);
        return std::move(found_);
    }

private:
    void add(Code code, CampaignPart part, std::size_t index, std::optional<StateKey> state, std::optional<Date> date) {
        found_.push_back({code, part, index, std::move(state), about(campaign_, part, index), date});
    }

    /// The State in the roster; says so if it is not there.
    std::optional<StateId> find(CampaignPart part, std::size_t index, const StateKey& key) {
        const std::optional<StateId> state = status_.record().roster().find(key.text());
        if (!state) add(Code::unknown_state, part, index, key, std::nullopt);
        return state;
    }

    void inspect_record() {
        const std::optional<Date> until = status_.record().until();
        const Date adopted = status_.record().treaty().identity().adopted;
        const std::optional<DateInterval> begun = known(campaign_.period().from);
        if (until && *until < status_.on()) add(Code::record_incomplete, CampaignPart::whole, 0, std::nullopt, until);
        if (status_.on() < adopted) add(Code::before_adoption, CampaignPart::whole, 0, std::nullopt, adopted);
        if (begun && status_.on() < begun->earliest())
            add(Code::before_campaign, CampaignPart::whole, 0, std::nullopt, begun->earliest());
    }

    void inspect_objective(std::size_t index, const Progress& progress) {
        const Objective& objective = campaign_.objectives()[index];
        const std::optional<DateInterval> from = known(campaign_.period().from);
        if (from && progress.since && *progress.since < from->earliest())
            add(Code::begun_after_reached, CampaignPart::objective, index, std::nullopt, progress.since);
        if (const auto* named = std::get_if<NamedGoal>(&objective.goal))
            for (const StateKey& key : named->states.states())
                static_cast<void>(find(CampaignPart::objective, index, key));
        if (const auto* instruments = std::get_if<InstrumentsGoal>(&objective.goal))
            if (from && instruments->counting() == Counting::further) inspect_start(index, *instruments, *from);
    }

    /// Acts on days that may or may not be within the campaign.
    void inspect_start(std::size_t index, const InstrumentsGoal& goal, const DateInterval& from) {
        const auto since = [&](Date day) { return having_deposited(status_.replay(), goal.acts(), status_.on(), day); };
        const StateSet doubtful = since(from.earliest()) - since(from.latest());
        const Circle by = whose_instruments(goal, status_.replay());
        const detail::Circles circles(status_.replay());
        doubtful.for_each([&](StateId state) {
            if (circles.contains(by, state, status_.on()) == Truth::no) return;
            Date day = from.earliest();
            while (since(day.plus_days(1)).contains(state)) day = day.plus_days(1);
            add(Code::start_uncertain, CampaignPart::objective, index, status_.record().roster().key(state), day);
        });
    }

    /// Advocacy with those who are in already takes the place of advocacy with somebody else.
    void inspect_activity(std::size_t index) {
        const Activity& activity = campaign_.activities()[index];
        const bool to_outsiders =
            activity.kind == ActivityKind::direct_advocacy || activity.kind == ActivityKind::demarche;
        const std::optional<DateInterval> from = known(activity.when.from);
        for (const StateKey& key : activity.states) {
            const std::optional<StateId> state = find(CampaignPart::activity, index, key);
            if (!state || !to_outsiders || !from || status_.on() < from->earliest()) continue;
            if (const Spell* spell = status_.replay().spell_on(*state, from->earliest().plus_days(-1)))
                add(Code::advocacy_with_insider, CampaignPart::activity, index, key, spell->consented);
        }
    }

    void inspect_pledge(std::size_t index) {
        const Pledge& pledge = campaign_.pledges()[index];
        const std::optional<StateId> state = find(CampaignPart::pledge, index, pledge.state);
        const std::optional<DateInterval> made = known(pledge.made);
        if (!state || !made || !is_made(pledge, status_.on())) return;
        const auto done = day_of_step(status_.replay(), *state, step_of(pledge.act), made->earliest(), status_.on());
        if (was_done_before(pledge, done))
            add(Code::pledge_already_kept, CampaignPart::pledge, index, pledge.state, done);
    }

    void inspect_stages() {
        for (std::size_t i = 0; i < campaign_.stages().size(); ++i)
            static_cast<void>(find(CampaignPart::stage, i, campaign_.stages()[i].state));
        for (const StageContradiction& wrong : stage_contradictions(campaign_, status_))
            add(Code::stage_contradicts_record, CampaignPart::stage, wrong.report,
                campaign_.stages()[wrong.report].state, wrong.act);
    }

    /// It cannot have been what kept the State out on a day on which it was in.
    void inspect_obstacle(std::size_t index) {
        const Obstacle& obstacle = campaign_.obstacles()[index];
        const std::optional<StateId> state = find(CampaignPart::obstacle, index, obstacle.state);
        const std::optional<DateInterval> from = known(obstacle.when.from);
        const std::optional<DateInterval> until = known(obstacle.when.until);
        const Date last = until ? std::min(until->earliest(), status_.on()) : status_.on();
        if (!state || std::holds_alternative<Unknown>(obstacle.when.until) || (from && last < from->latest())) return;
        if (const Spell* spell = status_.replay().spell_on(*state, last))
            add(Code::obstacle_of_insider, CampaignPart::obstacle, index, obstacle.state, spell->consented);
    }

    const Campaign& campaign_;
    const Status& status_;
    std::vector<CampaignFinding> found_;
};

}    // namespace

std::vector<CampaignFinding> findings_of(const Campaign& campaign, const Status& status,
                                         const std::vector<Progress>& objectives) {
    return Inspector(campaign, status).inspect(objectives);
}

}    // namespace depositary::campaign_detail
