// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/power.hpp>

#include "campaign/power_condition.hpp"
#include "law/detail/circles.hpp"
#include "treaty/walk.hpp"

#include <algorithm>

namespace depositary {

namespace {

bool counts_signatures(const EntryIntoForceClause* clause) {
    bool found = false;
    const auto look = [&](const Condition& condition) {
        std::visit(
            [&](const auto& part) {
                if constexpr (requires { part.acts(); }) found = found || part.acts().contains(Act::signature);
            },
            condition.form());
    };
    if (clause != nullptr) detail::for_each_condition(clause->when, look);
    return found;
}

}    // namespace

StateSet campaign_detail::who_can_take_part(const Replay& replay, Date on) {
    const Register& record = replay.record();
    const FinalClauses& clauses = record.treaty().clauses();
    const detail::Circles circles(replay);
    const bool signing_counts = counts_signatures(replay.clause());
    const auto is_admitted = [&](StateId state) {
        const auto is_in = [&](const Circle& circle) { return circles.contains(circle, state, on) == Truth::yes; };
        const bool by_own_clause = clauses.organizations && is_in(clauses.organizations->admitted) &&
                                   record.roster()[state].kind == EntityKind::organization;
        return by_own_clause || is_in(clauses.participation.join) ||
               (signing_counts && is_in(clauses.participation.sign));
    };
    StateSet found = replay.contracting(on);
    record.roster().for_each([&](StateId state) {
        if (record.roster().exists(state, on) && is_admitted(state)) found.insert(state);
    });
    return found;
}

namespace {

bool was_fulfilled(const Replay& replay, Date on) {
    const std::optional<Date> day = replay.entry_into_force().fulfilled;
    return day && *day <= on;
}

/// Who still plays, and for what.
struct Play {
    campaign_detail::ConditionGame of;
    VotingGame game;
    bool fulfilled;
};

Play play(const Replay& replay, Date on, PowerView view, const StateSet& who) {
    const EntryIntoForceClause* clause = replay.clause();
    if (clause == nullptr)
        throw PowerUnavailable("\"" + replay.record().treaty().key().text() +
                               "\" has no condition for its entry into force");
    campaign_detail::ConditionGame of = campaign_detail::game_of(clause->when, replay, on, view, who);
    VotingGame game(of.weights, of.rule);
    const bool met = game.is_won_by(std::vector<bool>(game.players()));
    const bool fulfilled = view == PowerView::given_who_is_in && (met || was_fulfilled(replay, on));
    return {std::move(of), std::move(game), fulfilled};
}

}    // namespace

PowerTable power(const Replay& replay, Date on, PowerView view, const std::optional<StateSet>& who) {
    const Play played = play(replay, on, view, who ? *who : campaign_detail::who_can_take_part(replay, on));
    const std::vector<Power> powers =
        played.fulfilled ? std::vector<Power>(played.game.players()) : power_in(played.game);
    const Roster& roster = replay.record().roster();
    const WeightTable* table = played.of.table ? roster.weights(*played.of.table) : nullptr;

    PowerTable found{.fulfilled = played.fulfilled, .weights = played.of.table, .assumed = played.of.assumed};
    found.attainable = played.fulfilled || played.game.is_won_by(std::vector<bool>(played.game.players(), true));
    for (std::size_t i = 0; i < powers.size(); ++i) {
        const StateId state = played.of.players[i];
        StatePower one{state, roster.key(state), replay.has_joined(state, on),
                       played.of.counts[i] && !played.fulfilled};
        if (table != nullptr && table->known.contains(state) && one.counts) one.weight = played.of.weights[i];
        one.power = powers[i];
        found.players += one.counts ? 1 : 0;
        found.states.push_back(std::move(one));
    }
    std::sort(found.states.begin(), found.states.end(),
              [](const StatePower& a, const StatePower& b) { return a.key < b.key; });
    return found;
}

PowerTable power(const Status& status, PowerView view) { return power(status.replay(), status.on(), view); }

}    // namespace depositary
