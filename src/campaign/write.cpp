// SPDX-License-Identifier: BSL-1.0
#include "campaign/words.hpp"

#include <depositary/campaign/definition.hpp>
#include <depositary/text/overloaded.hpp>
#include <depositary/treaty/clause_language.hpp>

#include <utility>

namespace depositary {

namespace {

using text::Node;
using text::NodeKind;

Node text_node(std::string_view text) { return Node::scalar(NodeKind::string, std::string(text)); }

Node date_node(const DateInterval& date) {
    return Node::scalar(date.certain() ? NodeKind::date : NodeKind::string, to_string(date));
}

/// A table that is being written. What is empty or absent is left out.
class Table {
public:
    void add(std::string_view key, Node node) { entries_.push_back(Node::Entry{std::string(key), std::move(node)}); }
    void text(std::string_view key, std::string_view text) {
        if (!text.empty()) add(key, text_node(text));
    }
    void date(std::string_view key, const std::optional<DateInterval>& date) {
        if (date) add(key, date_node(*date));
    }
    /// An open end is left out.
    template <class Bound>
    void bound(std::string_view key, const Bound& bound) {
        if (std::holds_alternative<Unknown>(bound)) text(key, campaign_file::unknown_date);
        date(key, known(bound));
    }
    /// A list of what `word` makes of each item.
    template <class Items, class Word>
    void list(std::string_view key, const Items& items, Word word) {
        std::vector<Node> nodes;
        for (const auto& item : items) nodes.push_back(text_node(word(item)));
        if (!nodes.empty()) add(key, Node::array(std::move(nodes)));
    }
    void period(const Period& period) {
        bound("from", period.from);
        bound("until", period.until);
    }
    void evidence(const Evidence& evidence) {
        text("source", evidence.source);
        if (evidence.certainty) text("certainty", definition::word_for(definition::certainties, *evidence.certainty));
        text("note", evidence.note);
    }
    void circle(std::string_view key, const Circle& circle) { text(key, clause_language::say(circle)); }
    [[nodiscard]] Node take() && { return Node::table(std::move(entries_)); }

private:
    std::vector<Node::Entry> entries_;
};

const std::string& key_text(const StateKey& key) { return key.text(); }

/// Of one day, or within one stretch of time.
void write_when(Table& table, const Period& period) {
    const std::optional<DateInterval> from = known(period.from);
    if (from ? from == known(period.until) : std::holds_alternative<Unknown>(period.until))
        table.bound("on", period.from);
    else table.period(period);
}

void write_acts(Table& table, Acts acts) {
    if (acts == consents) return;
    std::vector<Act> listed;
    acts.for_each([&](Act act) { listed.push_back(act); });
    table.list("acts", listed, [](Act act) { return to_string(act); });
}

void write_base_day(Table& table, const BaseDay& on) {
    std::visit(overloaded{
                   [&](BaseOnEachDay) { table.text("on", campaign_file::each_day); },
                   [&](BaseOnAdoption) { table.text("on", campaign_file::adoption); },
                   [&](Date day) { table.date("on", DateInterval(day)); },
               },
               on);
}

void write_goal(Table& table, const InstrumentsGoal& goal) {
    table.add("number", Node::scalar(NodeKind::integer, std::to_string(goal.number())));
    write_acts(table, goal.acts());
    table.text("counting", to_string(goal.counting()));
    if (!(goal.by() == Circle())) table.circle("by", goal.by());
}

void write_goal(Table&, EntryIntoForceGoal) {}

void write_goal(Table& table, const ShareGoal& goal) {
    table.text("share", std::to_string(goal.share().numerator()) + "/" + std::to_string(goal.share().denominator()));
    table.circle("of", goal.of());
    write_base_day(table, goal.on());
    table.text("step", to_string(goal.step()));
}

void write_goal(Table& table, const NamedGoal& goal) {
    table.list("states", goal.states.states(), key_text);
    table.text("step", to_string(goal.step));
}

void write_goal(Table& table, const UniversalityGoal& goal) {
    table.circle("of", goal.of());
    write_base_day(table, goal.on());
}

Node written(const Objective& objective) {
    Table table;
    table.text("kind", kind_of(objective.goal));
    std::visit([&](const auto& goal) { write_goal(table, goal); }, objective.goal);
    table.date("deadline", objective.deadline);
    table.evidence(objective.evidence);
    return std::move(table).take();
}

Node written(const Supporter& supporter) {
    Table table;
    table.text("who", supporter.who);
    if (supporter.state) table.text("state", supporter.state->text());
    table.list("gives", supporter.gives, [](SupportKind kind) { return to_string(kind); });
    table.text("what", supporter.what);
    table.period(supporter.when);
    table.evidence(supporter.evidence);
    return std::move(table).take();
}

Node written(const Activity& activity) {
    Table table;
    table.text("kind", to_string(activity.kind));
    table.text("what", activity.what);
    write_when(table, activity.when);
    table.list("states", activity.states, key_text);
    table.text("organiser", activity.organiser);
    table.text("outcome", activity.outcome);
    if (activity.cost) table.text("cost", to_string(*activity.cost));
    table.evidence(activity.evidence);
    return std::move(table).take();
}

Node written(const Pledge& pledge) {
    Table table;
    table.text("state", pledge.state.text());
    table.text("act", to_string(pledge.act));
    table.bound("made", pledge.made);
    table.date("by", pledge.by);
    table.text("where", pledge.where);
    table.evidence(pledge.evidence);
    return std::move(table).take();
}

Node written(const StageReport& report) {
    Table table;
    table.text("state", report.state.text());
    table.text("stage", to_string(report.stage));
    table.date("on", report.on);
    table.evidence(report.evidence);
    return std::move(table).take();
}

Node written(const Obstacle& obstacle) {
    Table table;
    table.text("state", obstacle.state.text());
    table.text("what", obstacle.what);
    table.period(obstacle.when);
    table.evidence(obstacle.evidence);
    return std::move(table).take();
}

Node written(const Expense& expense) {
    Table table;
    table.text("what", expense.what);
    table.text("amount", to_string(expense.amount));
    write_when(table, expense.when);
    table.evidence(expense.evidence);
    return std::move(table).take();
}

Node written(const Coalition& coalition) {
    Table table;
    table.text("name", coalition.name);
    table.text("convenor", coalition.convenor);
    table.list("members", coalition.members, [](const std::string& member) -> const std::string& { return member; });
    return std::move(table).take();
}

template <class Item>
void write_all(Table& table, std::string_view key, const std::vector<Item>& items) {
    std::vector<Node> nodes;
    for (const Item& item : items) nodes.push_back(written(item));
    if (!nodes.empty()) table.add(key, Node::array(std::move(nodes)));
}

}    // namespace

Node definition_of(const Campaign& campaign) {
    const CampaignIdentity& identity = campaign.identity();
    Table table;
    table.text("key", identity.key.text());
    table.text("name", identity.name);
    table.text("treaty", identity.treaty.text());
    table.period(identity.period);
    table.evidence({identity.source, identity.certainty, identity.note});
    table.add("coalition", written(identity.coalition));
    write_all(table, "objective", campaign.objectives());
    write_all(table, "supporter", campaign.supporters());
    write_all(table, "activity", campaign.activities());
    write_all(table, "pledge", campaign.pledges());
    write_all(table, "stage", campaign.stages());
    write_all(table, "obstacle", campaign.obstacles());
    write_all(table, "expense", campaign.expenses());
    return std::move(table).take();
}

}    // namespace depositary
