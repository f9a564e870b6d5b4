// SPDX-License-Identifier: BSL-1.0
#include "detail/overloaded.hpp"
#include "detail/tally.hpp"

#include <algorithm>

namespace depositary::detail {

namespace {

constexpr Acts like_ratification{Act::ratification, Act::acceptance,          Act::approval,      Act::definitive_signature,
                                 Act::succession,   Act::formal_confirmation, Act::participation, Act::consent_to_be_bound,
                                 Act::simplified_procedure};

/// Whether `have` of `total` is at least, or more than, the share: whole numbers throughout (J-05).
bool reaches(std::int64_t have, std::int64_t total, const Ratio& share, Bound bound) noexcept {
    const std::int64_t left = have * share.denominator();
    const std::int64_t right = total * share.numerator();
    return bound == Bound::at_least ? left >= right : left > right;
}

/// The least amount in the table's own unit that satisfies the bound.
std::int64_t needed(const WeightDeposited& weight, const WeightTable& table) noexcept {
    const auto scale = [](std::int64_t value, int decimals) {
        for (; decimals > 0; --decimals) value *= 10;
        return value;
    };
    return std::visit(overloaded{
                          [&](const Ratio& share) {
                              return weight.bound() == Bound::at_least ? share.at_least(table.total) : share.more_than(table.total);
                          },
                          [&](const Amount& amount) {
                              const std::int64_t least = amount.decimals <= table.decimals
                                                             ? scale(amount.value, table.decimals - amount.decimals)
                                                             : (amount.value + scale(1, amount.decimals - table.decimals) - 1) /
                                                                   scale(1, amount.decimals - table.decimals);
                              return weight.bound() == Bound::at_least ? least : least + 1;
                          },
                      },
                      weight.least());
}

}    // namespace

Acts acts_that_count(Acts named) noexcept { return named.contains(Act::ratification) ? named | like_ratification : named; }

Tally::Tally(const Condition& condition, const Replay& own) : condition_(&condition), own_(&own), circles_(own) {
    collect(condition, std::nullopt);
}

void Tally::collect(const Condition& condition, std::optional<Date> latest) {
    if (const auto* silence = std::get_if<SilenceUntil>(&condition.form())) {
        leaves_.push_back(make_leaf(condition, latest));
        collect(silence->objections(), silence->until());
        return;
    }
    const std::vector<Condition>& parts = parts_of(condition);
    if (parts.empty()) leaves_.push_back(make_leaf(condition, latest));
    for (const Condition& part : parts) collect(part, latest);
}

Tally::Leaf Tally::make_leaf(const Condition& condition, std::optional<Date> latest) const {
    Leaf leaf{.condition = &condition, .acts = {}, .latest = latest, .organizations_count = true, .named = {}, .deposited = {}};
    const auto take = [&](Acts named, OrganizationsCount organizations) {
        leaf.acts = acts_that_count(named);
        leaf.organizations_count = organizations == OrganizationsCount::counted;
    };
    std::visit(overloaded{
                   [&](const InstrumentCount& count) { take(count.acts(), count.organizations()); },
                   [&](const FractionDeposited& fraction) { take(fraction.acts(), fraction.organizations()); },
                   [&](const WeightDeposited& weight) { take(weight.acts(), OrganizationsCount::counted); },
                   [&](const NamedDeposited& named) {
                       take(named.acts(), OrganizationsCount::counted);
                       if (const auto* listed = std::get_if<Listed>(&named.of().form()))
                           for (const StateKey& key : listed->states()) leaf.named.insert(own_->record().roster().at(key.text()));
                   },
                   [](const auto&) {},    // the others wait for no act of a State
               },
               condition.form());
    return leaf;
}

bool Tally::take_in(StateId state, Act act, Date day, bool counts_in_terms) {
    bool noticed = false;
    const bool organization = own_->record().roster()[state].kind == EntityKind::organization;
    for (Leaf& leaf : leaves_) {
        if (!counts_in_terms && (!leaf.acts.contains(act) || (organization && !leaf.organizations_count))) continue;
        if (leaf.acts.empty() || (leaf.latest && day > *leaf.latest)) continue;
        leaf.deposited.insert(state);
        noticed = true;
    }
    return noticed;
}

void Tally::give_back(StateId state) {
    for (Leaf& leaf : leaves_) leaf.deposited.erase(state);
}

Truth Tally::holds(Date day) {
    for (Leaf& leaf : leaves_) {
        leaf.before = leaf.now;
        leaf.now = holds(leaf, day);
    }
    std::size_t first = 0;
    return combine(*condition_, first, day);
}

Truth Tally::combine(const Condition& condition, std::size_t& leaf, Date day) const {
    if (const auto* silence = std::get_if<SilenceUntil>(&condition.form())) {
        ++leaf;
        const Truth objected = combine(silence->objections(), leaf, day);
        if (day <= silence->until() || objected == Truth::yes) return Truth::no;
        return objected == Truth::no ? Truth::yes : Truth::unknown;
    }
    const std::vector<Condition>& parts = parts_of(condition);
    if (parts.empty()) return leaves_[leaf++].now;
    int yes = 0;
    int possible = 0;
    for (const Condition& part : parts) {
        const Truth found = combine(part, leaf, day);
        yes += found == Truth::yes ? 1 : 0;
        possible += found == Truth::no ? 0 : 1;
    }
    const int all = static_cast<int>(parts.size());
    const auto* some = std::get_if<AtLeastOf>(&condition.form());
    const int wanted = some != nullptr ? some->number() : std::holds_alternative<AnyOf>(condition.form()) ? 1 : all;
    if (yes >= wanted) return Truth::yes;
    return possible >= wanted ? Truth::unknown : Truth::no;
}

Tally::Count Tally::count_in(const Leaf& leaf, const Circle& circle, Date day) const {
    if (std::holds_alternative<Everyone>(circle.form())) return {leaf.deposited.size(), leaf.deposited.size()};
    Count count;
    leaf.deposited.for_each([&](StateId state) {
        const Truth in = circles_.contains(circle, state, day);
        count.sure += in == Truth::yes ? 1 : 0;
        count.possible += in == Truth::no ? 0 : 1;
    });
    return count;
}

StateSet Tally::base_of(const FractionDeposited& fraction, Date day, bool& known) const {
    const Date on = std::visit(overloaded{
                                   [&](BaseOnEachDay) { return day; },
                                   [&](BaseOnAdoption) { return own_->record().treaty().identity().adopted; },
                                   [](Date fixed) { return fixed; },
                               },
                               fraction.on());
    const Members base = circles_.members(fraction.of(), on);
    known = base.known;
    return base.states;
}

StateSet Tally::named_of(const Leaf& leaf, const NamedDeposited& named, Date day, bool& known) const {
    if (!leaf.named.empty()) return leaf.named;
    const Members found = circles_.members(named.of(), day);
    known = found.known;
    return found.states;
}

std::int64_t Tally::weight_of(const Leaf& leaf, const WeightDeposited& weight, const WeightTable& table, Date day) const {
    if (std::holds_alternative<Everyone>(weight.by().form())) return table.sum(leaf.deposited);
    std::int64_t sum = 0;
    leaf.deposited.for_each([&](StateId state) {
        if (circles_.contains(weight.by(), state, day) == Truth::yes) sum += table.value(state);
    });
    return sum;
}

Truth Tally::holds(const Leaf& leaf, Date day) const {
    return std::visit(
        overloaded{
            [&](const InstrumentCount& count) {
                if (leaf.deposited.size() < count.number()) return Truth::no;
                const Count found = count_in(leaf, count.by(), day);
                if (found.sure >= count.number()) return Truth::yes;
                return found.possible >= count.number() ? Truth::unknown : Truth::no;
            },
            [&](const FractionDeposited& fraction) {
                bool known = true;
                const StateSet base = base_of(fraction, day, known);
                if (!known || base.empty()) return known ? Truth::no : Truth::unknown;
                return truth(reaches((leaf.deposited & base).size(), base.size(), fraction.share(), fraction.bound()));
            },
            [&](const WeightDeposited& weight) {
                const WeightTable* table = own_->record().roster().weights(weight.table());
                if (table == nullptr) return Truth::unknown;
                return truth(weight_of(leaf, weight, *table, day) >= needed(weight, *table));
            },
            [&](const NamedDeposited& named) {
                bool known = true;
                const StateSet all = named_of(leaf, named, day, known);
                if (!known) return Truth::unknown;
                return truth((leaf.deposited & all).size() >= named.at_least().value_or(std::max(1, all.size())));
            },
            [&](const TreatyInForce& other) {
                const Replay* found = own_->surroundings().find(other.treaty);
                return found == nullptr ? Truth::unknown : found->in_force(day);
            },
            [&](const EventRecorded& recorded) { return truth(own_->has_event(recorded.event, day)); },
            [&](const DateReached& reached) { return truth(day >= reached.date); },
            [&](const SilenceUntil& silence) { return truth(day > silence.until()); },
            [](const auto&) { return Truth::no; },    // lists of conditions are no leaves
        },
        leaf.condition->form());
}

StateSet Tally::completed_by(const StateSet& today) const {
    StateSet found;
    for (const Leaf& leaf : leaves_) {
        if (leaf.before == Truth::yes || leaf.now != Truth::yes) continue;
        StateSet served = leaf.deposited & today;
        if (const auto* weight = std::get_if<WeightDeposited>(&leaf.condition->form())) {
            const WeightTable* table = own_->record().roster().weights(weight->table());
            StateSet weighty;
            served.for_each([&](StateId state) {
                if (table != nullptr && table->value(state) > 0) weighty.insert(state);
            });
            served = weighty;
        }
        if (!leaf.named.empty()) served &= leaf.named;
        found |= served;
    }
    return found;
}

void Tally::days_to_look(std::vector<Date>& days) const {
    for (const Leaf& leaf : leaves_) {
        std::visit(overloaded{
                       [&](const InstrumentCount& count) { circles_.days_of_change(count.by(), days); },
                       [&](const FractionDeposited& fraction) { circles_.days_of_change(fraction.of(), days); },
                       [&](const WeightDeposited& weight) { circles_.days_of_change(weight.by(), days); },
                       [&](const NamedDeposited& named) { circles_.days_of_change(named.of(), days); },
                       [&](const TreatyInForce& other) {
                           if (const Replay* found = own_->surroundings().find(other.treaty); found != nullptr && found->entry_into_force().date)
                               days.push_back(*found->entry_into_force().date);
                       },
                       [](const EventRecorded&) {},
                       [&](const DateReached& reached) { days.push_back(reached.date); },
                       [&](const SilenceUntil& silence) { days.push_back(silence.until().plus_days(1)); },
                       [](const auto&) {},    // lists of conditions are no leaves
                   },
                   leaf.condition->form());
    }
}

void Tally::missing(std::vector<std::string>& facts) const {
    for (const Leaf& leaf : leaves_) {
        std::visit(overloaded{
                       [&](const InstrumentCount& count) { circles_.missing(count.by(), facts); },
                       [&](const FractionDeposited& fraction) { circles_.missing(fraction.of(), facts); },
                       [&](const WeightDeposited& weight) {
                           circles_.missing(weight.by(), facts);
                           if (own_->record().roster().weights(weight.table()) == nullptr)
                               facts.push_back("the weights \"" + weight.table().text() + "\"");
                       },
                       [&](const NamedDeposited& named) { circles_.missing(named.of(), facts); },
                       [&](const TreatyInForce& other) {
                           if (own_->surroundings().find(other.treaty) == nullptr)
                               facts.push_back("the record of \"" + other.treaty.text() + "\"");
                       },
                       [](const auto&) {},    // events and dates are known or have not come
                   },
                   leaf.condition->form());
    }
}

}    // namespace depositary::detail
