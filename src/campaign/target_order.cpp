// SPDX-License-Identifier: BSL-1.0
#include "campaign/target_order.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace depositary::campaign_detail {

namespace {

bool is_overdue(const Target& target) {
    return std::any_of(target.pledges.begin(), target.pledges.end(),
                       [](const PledgeProgress& pledge) { return pledge.state == PledgeState::overdue; });
}

/// 0 for the stage next to consent.
int distance(Stage stage) {
    switch (stage) {
        case Stage::deposited:
        case Stage::approved: return 0;
        case Stage::before_parliament: return 1;
        case Stage::before_cabinet: return 2;
        case Stage::signed_only: return 3;
        case Stage::supportive: return 4;
        case Stage::undecided: return 5;
        case Stage::no_contact: return 6;
        case Stage::opposed: return 7;
    }
    return 8;
}

/// Power within a millionth is the same: what is rounded must not decide.
long long power_of(const Target& target) { return target.power ? std::llround(target.power->shapley_shubik * 1e6) : 0; }

/// The share of the region that is in, in thousandths.
int share_in(const Target& target) {
    return target.region_members == 0 ? 0 : target.region_in * 1000 / target.region_members;
}

/// A signatory that disavowed its signature is as far away as one that is opposed, unless something else was reported later.
int distance(const Target& target) {
    const StateStage& stage = target.stage;
    const bool is_later = target.disavowed && stage.report && stage.since && *target.disavowed < *stage.since;
    return target.disavowed && !is_later ? distance(Stage::opposed) : distance(stage.stage);
}

auto rank(const Target& target) {
    return std::tuple(!is_overdue(target), !target.pivotal, std::min(distance(target), 3), !target.ask,
                      -power_of(target), distance(target), target.obstacles.size(), -share_in(target));
}

std::string of_pledge(const Pledge& pledge, const PledgeProgress& progress) {
    std::string text = "promised " + in_words(pledge.act);
    if (pledge.by) text += " by " + in_words(*pledge.by);
    text += " (" + pledge.where + "): " + std::string(to_string(progress.state));
    if (progress.state == PledgeState::overdue) text += " by " + std::to_string(-*progress.days_left) + " days";
    if (progress.against) text += " on " + in_words(*progress.against);
    return text;
}

std::string of_need(const NeedMove& move) {
    const std::string of = move.before.of.empty() ? "" : " (" + move.before.of + ")";
    if (move.after)
        return std::string(to_string(move.before.kind)) + of + " from " + move.before.have + " to " + move.after->have +
               " of " + move.before.need;
    return std::string(to_string(move.before.kind)) + of + " to the " + move.before.need + " that it takes";
}

std::string of_stage(const StateStage& stage) {
    std::string text(stage.report || stage.by_register ? to_string(stage.stage) : "no contact reported");
    if (stage.since) text += " since " + in_words(*stage.since);
    return text;
}

std::string of_ask(const Target& target) {
    const PossibleAct& ask = *target.ask;
    std::string text = "can do: " + in_words(ask.act);
    if (!ask.article.empty()) text += " (art. " + ask.article + ")";
    if (ask.in_force_from) text += ", in force for it from " + in_words(*ask.in_force_from);
    return text;
}

/// The day on which it last left the treaty, if it was in.
std::optional<Date> left_on(const Target& target, const Status& status) {
    std::optional<Date> left;
    status.replay().for_each_spell(*status.record().roster().find(target.state.text()), [&](const Spell& spell) {
        const bool counts = has_ended(spell, status.on()) && !undoes_consent(spell.ending);
        if (counts && (!left || *left < *spell.until)) left = spell.until;
    });
    return left;
}

std::string of_closed(const Target& target) {
    std::string text = "nothing is open to it today";
    for (const PossibleAct& act : target.acts)
        if (act.first_good_date) return text + ": " + in_words(act.act) + " from " + in_words(*act.first_good_date);
    return text;
}

}    // namespace

bool comes_before(const Target& a, const Target& b) {
    const auto of_a = rank(a);
    const auto of_b = rank(b);
    return of_a != of_b ? of_a < of_b : std::tie(a.name, a.state) < std::tie(b.name, b.state);
}

std::vector<std::string> reasons_for(const Target& target, const Campaign& campaign, const Status& status) {
    std::vector<std::string> reasons;
    for (const PledgeProgress& progress : target.pledges)
        reasons.push_back(of_pledge(campaign.pledges()[progress.pledge], progress));
    if (target.pivotal) {
        std::string text = "its act completes the condition for entry into force";
        if (target.ask->entry_into_force) text += ": in force on " + in_words(*target.ask->entry_into_force);
        reasons.push_back(std::move(text));
    }
    reasons.push_back(of_stage(target.stage));
    if (target.disavowed)
        reasons.push_back("made clear on " + in_words(*target.disavowed) + " that it will not become a party");
    if (const std::optional<Date> left = left_on(target, status)) reasons.push_back("was in until " + in_words(*left));
    if (target.days_since_signature && target.stage.stage != Stage::signed_only)
        reasons.push_back("signed on " + in_words(*target.signed_on));
    reasons.push_back(target.ask ? of_ask(target) : of_closed(target));
    for (const NeedMove& move : target.moves) reasons.push_back("moves " + of_need(move));
    for (const std::size_t obstacle : target.obstacles)
        reasons.push_back("obstacle: " + campaign.obstacles()[obstacle].what);
    if (target.region)
        reasons.push_back(std::to_string(target.region_in) + " of " + std::to_string(target.region_members) + " " +
                          target.region_name + " are in on " + in_words(status.on()));
    return reasons;
}

}    // namespace depositary::campaign_detail
