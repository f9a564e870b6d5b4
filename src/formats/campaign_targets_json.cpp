// SPDX-License-Identifier: BSL-1.0
#include "campaign_values.hpp"

namespace depositary {

namespace {

using namespace json_values;

Json act_json(const PossibleAct& act) {
    return {{"act", to_string(act.act)},
            {"article", json(act.article)},
            {"outcome", to_string(act.outcome)},
            {"open", act.takes_effect},
            {"findings", act.findings},
            {"first_good_date", json(act.first_good_date)},
            {"in_force_from", json(act.in_force_from)},
            {"completes", act.completes},
            {"entry_into_force", json(act.entry_into_force)}};
}

/// Puts targets into JSON, which needs the campaign and the roster for their words.
class TargetsWriter {
public:
    TargetsWriter(const Campaign& campaign, const Roster& roster) : campaign_(campaign), roster_(roster) {}

    [[nodiscard]] Json write(const Targets& targets) const {
        return {
            {"targets", list(targets.targets, [&](const Target& target) { return write(target); })},
            {"in", keys(targets.in)},
            {"in_the_post",
             list(targets.in_the_post,
                  [](const Suppressed& held) {
                      return Json{{"state", held.state.text()}, {"since", to_string(held.since)}, {"why", held.why}};
                  })},
            {"completing_sets", if_any(targets.completing, sets_json)},
            {"untold", json(targets.untold)}};
    }

private:
    static Json sets_json(const CompletingSets& sets) {
        return {{"size", sets.size},
                {"number", maybe(sets.number)},
                {"sets", list(sets.sets, keys)},
                {"assumed", sets.assumed}};
    }
    [[nodiscard]] Json move_json(const NeedMove& move) const {
        return {{"before", need_json(move.before, roster_)},
                {"after", if_any(move.after, [&](const Need& need) { return need_json(need, roster_); })}};
    }
    static Json power_json(const Power& power) {
        return {{"banzhaf", power.banzhaf},
                {"banzhaf_normalised", power.banzhaf_normalised},
                {"shapley_shubik", power.shapley_shubik}};
    }
    [[nodiscard]] Json write(const Target& target) const {
        return {
            {"state", target.state.text()},
            {"name", target.name},
            {"stage", to_string(target.stage.stage)},
            {"stage_since", json(target.stage.since)},
            {"ask", if_any(target.ask, act_json)},
            {"acts", list(target.acts, act_json)},
            {"signed_on", json(target.signed_on)},
            {"days_since_signature", maybe(target.days_since_signature)},
            {"disavowed", json(target.disavowed)},
            {"obstacles", list(target.obstacles, [&](std::size_t i) { return Json(campaign_.obstacles()[i].what); })},
            {"pledges", list(target.pledges,
                             [&](const PledgeProgress& pledge) {
                                 return pledge_json(campaign_.pledges()[pledge.pledge], pledge);
                             })},
            {"region", target.region ? Json(target.region->text()) : Json(nullptr)},
            {"region_in", target.region_in},
            {"region_members", target.region_members},
            {"pivotal", target.pivotal},
            {"moves", list(target.moves, [&](const NeedMove& move) { return move_json(move); })},
            {"power", if_any(target.power, power_json)},
            {"reasons", target.reasons}};
    }

    const Campaign& campaign_;
    const Roster& roster_;
};

}    // namespace

Json json_values::targets_json(const Targets& targets, const Campaign& campaign, const Roster& roster) {
    return TargetsWriter(campaign, roster).write(targets);
}

}    // namespace depositary
