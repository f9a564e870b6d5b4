// SPDX-License-Identifier: BSL-1.0
#include "campaign/power_condition.hpp"

#include "campaign/power_deposits.hpp"
#include "law/detail/circles.hpp"
#include "law/detail/quota.hpp"
#include "treaty/walk.hpp"

#include <depositary/text/overloaded.hpp>
#include <depositary/treaty/clause_language.hpp>

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

using clause_language::say;

GameRule always() { return EnoughPlayers{0, {}}; }

/// How many of the parts of a list must hold.
int number_wanted(const Condition& list) {
    if (detail::as<AnyOf>(list) != nullptr) return 1;
    const auto* some = detail::as<AtLeastOf>(list);
    return some != nullptr ? some->number() : static_cast<int>(parts_of(list).size());
}

/// Reads a condition as a rule.
class Reader {
public:
    Reader(const Replay& replay, Date on, PowerView view, const StateSet& who)
        : replay_(replay), on_(on), who_(who), circles_(replay), deposits_(replay, on, view, who_) {
        who.for_each([&](StateId state) { game_.players.push_back(state); });
        game_.weights.resize(game_.players.size());
        game_.counts.resize(game_.players.size());
    }

    [[nodiscard]] ConditionGame read(const Condition& condition) && {
        game_.rule = rule_of(condition);
        return std::move(game_);
    }

private:
    [[nodiscard]] GameRule rule_of(const Condition& condition) {
        return std::visit(overloaded{
                              [&](const InstrumentCount& count) { return rule_of(count); },
                              [&](const FractionDeposited& fraction) { return rule_of(fraction); },
                              [&](const WeightDeposited& weight) { return rule_of(weight); },
                              [&](const NamedDeposited& named) { return rule_of(named); },
                              [&](const TreatyInForce&) { return taken_as_met(condition); },
                              [&](const EventRecorded&) { return taken_as_met(condition); },
                              [&](const DateReached&) { return taken_as_met(condition); },
                              [&](const SilenceUntil&) { return taken_as_met(condition); },
                              [&](const AllOf&) { return rule_of_parts(condition); },
                              [&](const AnyOf&) { return rule_of_parts(condition); },
                              [&](const AtLeastOf&) { return rule_of_parts(condition); },
                          },
                          condition.form());
    }

    [[nodiscard]] GameRule taken_as_met(const Condition& condition) {
        game_.assumed.push_back("taken as met: " + say(condition));
        return always();
    }

    /// An alternative that no State brings about would leave nothing to play for, so it is taken as not met.
    [[nodiscard]] GameRule rule_of_parts(const Condition& list) {
        const bool is_choice = detail::as<AnyOf>(list) != nullptr && is_about_acts(list);
        std::vector<GameRule> parts;
        for (const Condition& part : parts_of(list)) {
            if (!is_choice || is_about_acts(part)) parts.push_back(rule_of(part));
            else game_.assumed.push_back("taken as not met: " + say(part));
        }
        return EnoughParts{number_wanted(list), std::move(parts)};
    }

    [[nodiscard]] GameRule rule_of(const InstrumentCount& count) {
        return at_least(count.number(), within(deposits_.of(count.acts(), count.organizations()), count.by()));
    }

    [[nodiscard]] GameRule rule_of(const FractionDeposited& fraction) {
        if (detail::looks_at_own(fraction.of()) && std::holds_alternative<BaseOnEachDay>(fraction.on()))
            throw PowerUnavailable("the condition takes a share of \"" + say(fraction.of()) +
                                   "\", whose number moves with the acts themselves");
        const StateSet base = members(fraction.of(), base_day(fraction.on()));
        const bool at_least_it = fraction.bound() == Bound::at_least;
        const std::int64_t number =
            at_least_it ? fraction.share().at_least(base.size()) : fraction.share().more_than(base.size());
        const int needed = base.empty() ? 1 : static_cast<int>(number);    // of nobody there is no share
        return at_least(needed, within(deposits_.of(fraction.acts(), fraction.organizations()), base));
    }

    [[nodiscard]] GameRule rule_of(const NamedDeposited& named) {
        const StateSet all = members(named.of(), on_);
        const int number = named.at_least().value_or(std::max(1, all.size()));
        return at_least(number, within(deposits_.of(named.acts(), OrganizationsCount::counted), all));
    }

    [[nodiscard]] GameRule rule_of(const WeightDeposited& weight) {
        const WeightTable* table = replay_.record().roster().weights(weight.table());
        if (table == nullptr)
            throw PowerUnavailable("the condition weighs by \"" + weight.table().text() + "\", which is not known");
        const Contributors found = within(deposits_.of(weight.acts(), OrganizationsCount::counted), weight.by());
        const std::int64_t quota = detail::least_weight(weight, *table) - table->sum(found.in);
        if (quota <= 0) return always();
        weigh(*table, found.open);
        return EnoughWeight{quota};
    }

    [[nodiscard]] GameRule at_least(int number, const Contributors& found) {
        std::vector<std::size_t> players;
        for (std::size_t i = 0; i < game_.players.size(); ++i)
            if (found.open.contains(game_.players[i])) players.push_back(i);
        const int open = number - found.in.size();
        if (open > 0)
            for (const std::size_t player : players) game_.counts[player] = true;
        return EnoughPlayers{open, std::move(players)};
    }

    void weigh(const WeightTable& table, const StateSet& open) {
        std::vector<std::int64_t> weights;
        for (const StateId player : game_.players) weights.push_back(open.contains(player) ? table.value(player) : 0);
        if (game_.table && (game_.table != table.key || game_.weights != weights))
            throw PowerUnavailable("the condition weighs by \"" + game_.table->text() + "\" and by \"" +
                                   table.key.text() + "\", or not the same States: two weights are not counted");
        if (!game_.table && table.total > table.sum(table.known)) note_unknown(table, open);
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (weights[i] > 0) game_.counts[i] = true;
        game_.table = table.key;
        game_.weights = std::move(weights);
    }

    void note_unknown(const WeightTable& table, const StateSet& open) {
        std::string names;
        (open - table.known).for_each([&](StateId state) {
            names += (names.empty() ? "" : ", ") + replay_.record().roster().key(state).text();
        });
        if (!names.empty())
            game_.assumed.push_back("taken for nothing: the weights of those that \"" + table.key.text() +
                                    "\" does not have, " + names);
    }

    [[nodiscard]] Date base_day(const BaseDay& base) const {
        return std::visit(overloaded{
                              [&](BaseOnEachDay) { return on_; },
                              [&](BaseOnAdoption) { return replay_.record().treaty().identity().adopted; },
                              [](Date fixed) { return fixed; },
                          },
                          base);
    }

    void check_known(const Circle& circle) const {
        std::vector<std::string> facts;
        circles_.missing(circle, facts);
        if (!facts.empty())
            throw PowerUnavailable("the condition asks for \"" + say(circle) + "\", which needs " + facts.front());
    }
    [[nodiscard]] StateSet members(const Circle& circle, Date day) const {
        check_known(circle);
        return circles_.members(circle, day).states;
    }
    [[nodiscard]] static Contributors within(const Contributors& found, const StateSet& states) {
        return {found.in & states, found.open & states};
    }
    /// Those whose acts count: looked at one by one, as the law does.
    [[nodiscard]] Contributors within(const Contributors& found, const Circle& circle) const {
        check_known(circle);
        StateSet states;
        (found.in | found.open).for_each([&](StateId state) {
            if (circles_.contains(circle, state, on_) == Truth::yes) states.insert(state);
        });
        return within(found, states);
    }

    const Replay& replay_;
    Date on_;
    StateSet who_;
    detail::Circles circles_;
    Deposits deposits_;
    ConditionGame game_;
};

}    // namespace

bool is_about_acts(const Condition& condition) {
    const auto any_part = [](const auto& list) {
        return std::any_of(list.parts().begin(), list.parts().end(), is_about_acts);
    };
    return std::visit(overloaded{
                          [](const InstrumentCount&) { return true; },
                          [](const FractionDeposited&) { return true; },
                          [](const WeightDeposited&) { return true; },
                          [](const NamedDeposited&) { return true; },
                          [](const TreatyInForce&) { return false; },
                          [](const EventRecorded&) { return false; },
                          [](const DateReached&) { return false; },
                          [](const SilenceUntil&) { return false; },
                          [&](const AllOf& all) { return any_part(all); },
                          [&](const AnyOf& any) { return any_part(any); },
                          [&](const AtLeastOf& some) { return any_part(some); },
                      },
                      condition.form());
}

ConditionGame game_of(const Condition& condition, const Replay& replay, Date on, PowerView view, const StateSet& who) {
    return Reader(replay, on, view, who).read(condition);
}

}    // namespace depositary::campaign_detail
