// SPDX-License-Identifier: BSL-1.0
#include "campaign/campaign_fields.hpp"
#include "campaign/words.hpp"

namespace depositary::campaign_file {

namespace {

std::vector<SupportKind> read_gives(CampaignFields& in) {
    std::vector<SupportKind> gives;
    in.require("gives");
    if (in.fields().texts("gives").empty()) return gives;
    for (const text::Node& item : in.fields().node("gives")->items()) {
        if (item.kind() != text::NodeKind::string) continue;    // said already
        if (const auto kind = parse_support_kind(item.text())) gives.push_back(*kind);
        else in.complain("gives", item, "use \"staff time\", \"posts\", \"funds\", \"office\" or \"other\"");
    }
    return gives;
}

}    // namespace

template <>
std::optional<Objective> read_part(CampaignFields& in) {
    std::optional<Goal> goal = read_goal(in);
    const std::optional<DateInterval> deadline = in.interval("deadline");
    Evidence evidence = in.evidence();
    if (!goal) return std::nullopt;
    return Objective{std::move(*goal), deadline, std::move(evidence)};
}

template <>
std::optional<Supporter> read_part(CampaignFields& in) {
    std::string who = in.fields().required_text("who");
    const std::optional<StateKey> state = in.state("state");
    std::vector<SupportKind> gives = read_gives(in);
    std::string what = in.text("what");
    const Period when = in.period();
    return Supporter{std::move(who), state, std::move(gives), std::move(what), when, in.evidence()};
}

template <>
std::optional<Activity> read_part(CampaignFields& in) {
    in.require("kind");
    const std::optional<ActivityKind> kind = in.choice("kind", activity_kinds);
    Activity activity{.kind = kind.value_or(ActivityKind::event), .what = in.fields().required_text("what")};
    activity.when = in.day_or_period();
    activity.states = in.states("states");
    activity.organiser = in.text("organiser");
    activity.outcome = in.text("outcome");
    activity.cost = in.money("cost");
    activity.evidence = in.evidence();
    return kind ? std::optional(std::move(activity)) : std::nullopt;
}

template <>
std::optional<Pledge> read_part(CampaignFields& in) {
    const std::optional<StateKey> state = in.required_state("state");
    const std::optional<Act> act = in.act("act");
    const Beginning made = in.beginning("made");
    const std::optional<DateInterval> by = in.interval("by");
    std::string where = in.fields().required_text("where");
    Evidence evidence = in.evidence();
    if (!state || !act) return std::nullopt;
    return Pledge{*state, *act, made, by, std::move(where), std::move(evidence)};
}

template <>
std::optional<StageReport> read_part(CampaignFields& in) {
    const std::optional<StateKey> state = in.required_state("state");
    in.require("stage");
    const std::optional<Stage> stage = in.choice("stage", stages);
    in.require("on");
    const std::optional<DateInterval> on = in.interval("on");
    Evidence evidence = in.evidence();
    if (!state || !stage || !on) return std::nullopt;
    return StageReport{*state, *stage, *on, std::move(evidence)};
}

template <>
std::optional<Obstacle> read_part(CampaignFields& in) {
    const std::optional<StateKey> state = in.required_state("state");
    std::string what = in.fields().required_text("what");
    const Period when = in.period();
    Evidence evidence = in.evidence();
    if (!state) return std::nullopt;
    return Obstacle{*state, std::move(what), when, std::move(evidence)};
}

template <>
std::optional<Expense> read_part(CampaignFields& in) {
    std::string what = in.fields().required_text("what");
    in.require("amount");
    std::optional<Money> amount = in.money("amount");
    const Period when = in.day_or_period();
    Evidence evidence = in.evidence();
    if (!amount) return std::nullopt;
    return Expense{std::move(what), std::move(*amount), when, std::move(evidence)};
}

}    // namespace depositary::campaign_file
