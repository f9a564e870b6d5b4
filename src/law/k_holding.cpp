// SPDX-License-Identifier: BSL-1.0
// LAW J-03 to J-05: when each kind of condition holds.
#include "detail/quota.hpp"
#include "detail/tally.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary::detail {

namespace {

/// Whether `have` of `total` is at least, or more than, the share: whole numbers throughout (J-05).
bool reaches(std::int64_t have, std::int64_t total, const Ratio& share, Bound bound) noexcept {
    const std::int64_t left = have * share.denominator();
    const std::int64_t right = total * share.numerator();
    return bound == Bound::at_least ? left >= right : left > right;
}

std::int64_t scaled(std::int64_t value, int decimals) {
    for (; decimals > 0; --decimals) value *= 10;
    return value;
}

/// The day itself while the State exists, else the last one before it on which it did.
Date last_day_there(const Roster& roster, StateId state, Date day) {
    if (roster.exists(state, day)) return day;
    Date last = day;
    for (const Interval& life : roster[state].exists) {
        if (life.until && *life.until <= day) last = life.until->plus_days(-1);
    }
    return last;
}

}    // namespace

std::int64_t least_weight(const WeightDeposited& weight, const WeightTable& table) noexcept {
    const bool at_least = weight.bound() == Bound::at_least;
    return std::visit(
        overloaded{
            [&](const Ratio& share) { return at_least ? share.at_least(table.total) : share.more_than(table.total); },
            [&](const Amount& amount) {
                const int finer = amount.decimals - table.decimals;
                if (finer <= 0) return scaled(amount.value, -finer) + (at_least ? 0 : 1);
                const std::int64_t unit = scaled(1, finer);
                return at_least ? (amount.value + unit - 1) / unit : amount.value / unit + 1;
            },
        },
        weight.least());
}

/// Whether the State is one of those whose acts count. What became of it later, if it is no more, is of no account (K-07).
Truth Tally::is_within(const Leaf& leaf, StateId state, Date day) const {
    if (leaf.circle == nullptr) return Truth::yes;
    return circles_.contains(*leaf.circle, state, last_day_there(roster(), state, day));
}

Tally::Count Tally::count_in(const Leaf& leaf, Date day) const {
    if (leaf.named) {
        const int size = (leaf.deposited & *leaf.named).size();
        return {size, size};
    }
    if (leaf.circle == nullptr) return {leaf.deposited.size(), leaf.deposited.size()};
    Count count;
    leaf.deposited.for_each([&](StateId state) {
        const Truth in = is_within(leaf, state, day);
        count.sure += in == Truth::yes ? 1 : 0;
        count.possible += in == Truth::no ? 0 : 1;
    });
    return count;
}

Members Tally::base_of(const FractionDeposited& fraction, Date day) const {
    const Date on = std::visit(overloaded{
                                   [&](BaseOnEachDay) { return day; },
                                   [&](BaseOnAdoption) { return own_->record().treaty().identity().adopted; },
                                   [](Date fixed) { return fixed; },
                               },
                               fraction.on());
    return circles_.members(fraction.of(), on);
}

Members Tally::named_of(const Leaf& leaf, const NamedDeposited& named, Date day) const {
    return leaf.named ? Members{*leaf.named, true} : circles_.members(named.of(), day);
}

const WeightTable* Tally::table_of(const WeightDeposited& weight) const { return roster().weights(weight.table()); }

/// What is asserted of a table that the roster does not have, if it is of the kind that the condition asks for.
const AssertedWeight* Tally::asserted(const WeightDeposited& weight, Date day) const {
    const AssertedWeight* said = own_->facts().weight(weight.table(), day);
    const bool asks_for_share = std::holds_alternative<Ratio>(weight.least());
    return said != nullptr && asks_for_share == (said->table.total > 0) ? said : nullptr;
}

/// A State that the table does not have may weigh what the table's total leaves over, and no more (0.5).
Tally::Weight Tally::weight_of(const Leaf& leaf, const WeightTable& table, Date day) const {
    Weight weight;
    bool is_missing = false;
    leaf.deposited.for_each([&](StateId state) {
        const Truth in = is_within(leaf, state, day);
        if (in == Truth::no) return;
        if (in == Truth::yes) weight.sure += table.value(state);
        weight.possible += table.value(state);
        is_missing = is_missing || !table.known.contains(state);
    });
    if (is_missing) weight.possible += std::max<std::int64_t>(0, table.total - table.sum(table.known));
    return weight;
}

Truth Tally::holds(const Leaf& leaf, Date day) const {
    return std::visit(overloaded{
                          [&](const InstrumentCount* count) { return holds(leaf, *count, day); },
                          [&](const FractionDeposited* fraction) { return holds(leaf, *fraction, day); },
                          [&](const WeightDeposited* weight) { return holds(leaf, *weight, day); },
                          [&](const NamedDeposited* named) { return holds(leaf, *named, day); },
                          [&](const TreatyInForce* other) { return holds(*other, day); },
                          [&](const EventRecorded* recorded) { return truth(own_->has_event(recorded->event, day)); },
                          [&](const DateReached* reached) { return truth(day >= reached->date); },
                          [&](const SilenceUntil* silence) { return truth(day > silence->until()); },
                      },
                      leaf.single);
}

Truth Tally::holds(const Leaf& leaf, const InstrumentCount& count, Date day) const {
    if (leaf.deposited.size() < count.number()) return Truth::no;
    const Count found = count_in(leaf, day);
    if (found.sure >= count.number()) return Truth::yes;
    return found.possible >= count.number() ? Truth::unknown : Truth::no;
}

Truth Tally::holds(const Leaf& leaf, const FractionDeposited& fraction, Date day) const {
    const Members base = base_of(fraction, day);
    if (!base.known) return Truth::unknown;
    if (base.states.empty()) return Truth::no;
    const int have = (leaf.deposited & base.states).size();    // T-04
    return truth(reaches(have, base.states.size(), fraction.share(), fraction.bound()));
}

Truth Tally::holds(const Leaf& leaf, const WeightDeposited& weight, Date day) const {
    const WeightTable* table = table_of(weight);
    if (table == nullptr) {
        const AssertedWeight* said = asserted(weight, day);
        return said == nullptr ? Truth::unknown : truth(said->have >= least_weight(weight, said->table));
    }
    const Weight found = weight_of(leaf, *table, day);
    if (found.sure >= least_weight(weight, *table)) return Truth::yes;
    return found.possible >= least_weight(weight, *table) ? Truth::unknown : Truth::no;
}

Truth Tally::holds(const Leaf& leaf, const NamedDeposited& named, Date day) const {
    const Members all = named_of(leaf, named, day);
    const int have = (leaf.deposited & all.states).size();
    if (!all.known) return named.at_least() && have >= *named.at_least() ? Truth::yes : Truth::unknown;
    return truth(have >= named.at_least().value_or(std::max(1, all.states.size())));
}

Truth Tally::holds(const TreatyInForce& other, Date day) const {
    const Replay* found = own_->surroundings().find(other.treaty);
    return found == nullptr ? Truth::unknown : found->in_force(day);
}

void Tally::days_to_look(std::vector<Date>& days) const {
    const auto look_at_treaty = [&](const TreatyInForce& other) {
        const Replay* found = own_->surroundings().find(other.treaty);
        if (found == nullptr) return;
        for (const std::optional<Date> day : {found->undetermined_from(), found->entry_into_force().date})
            if (day) days.push_back(*day);
    };
    const auto look_at_base = [&](const FractionDeposited& fraction) {
        if (std::holds_alternative<BaseOnEachDay>(fraction.on())) circles_.days_of_change(fraction.of(), days);
    };
    for (const Leaf& leaf : leaves_)
        std::visit(overloaded{
                       [&](const InstrumentCount* count) { circles_.days_of_change(count->by(), days); },
                       [&](const FractionDeposited* fraction) { look_at_base(*fraction); },
                       [&](const WeightDeposited* weight) { circles_.days_of_change(weight->by(), days); },
                       [&](const NamedDeposited* named) { circles_.days_of_change(named->of(), days); },
                       [&](const TreatyInForce* other) { look_at_treaty(*other); },
                       [](const EventRecorded*) {},    // with the act that records it
                       [&](const DateReached* reached) { days.push_back(reached->date); },
                       [&](const SilenceUntil* silence) { days.push_back(silence->until().plus_days(1)); },
                   },
                   leaf.single);
}

void Tally::missing(std::vector<std::string>& facts) const {
    const auto look_at_weight = [&](const WeightDeposited& weight) {
        const std::string table = "\"" + weight.table().text() + "\"";
        facts.push_back(table_of(weight) == nullptr ? "the weights " + table
                                                    : "the weights that " + table + " does not have");
    };
    const auto look_at_treaty = [&](const TreatyInForce& other) {
        const Replay* found = own_->surroundings().find(other.treaty);
        if (found == nullptr) facts.push_back("the record of \"" + other.treaty.text() + "\"");
        else facts.insert(facts.end(), found->missing().begin(), found->missing().end());
    };
    for (const Leaf& leaf : leaves_) {
        if (leaf.now != Truth::unknown) continue;
        const std::size_t said = facts.size();
        if (leaf.circle != nullptr) circles_.missing(*leaf.circle, facts);
        const auto* const* weight = std::get_if<const WeightDeposited*>(&leaf.single);
        if (weight != nullptr && facts.size() == said) look_at_weight(**weight);
        if (const auto* const* other = std::get_if<const TreatyInForce*>(&leaf.single)) look_at_treaty(**other);
    }
}

bool Tally::depends_on_own_standing() const {
    return std::any_of(leaves_.begin(), leaves_.end(),
                       [&](const Leaf& leaf) { return leaf.circle != nullptr && looks_at_own(*leaf.circle); });
}

}    // namespace depositary::detail
