// SPDX-License-Identifier: BSL-1.0
#include "detail/overloaded.hpp"
#include "detail/tally.hpp"

#include <algorithm>

namespace depositary {

std::string_view to_string(NeedKind kind) {
    switch (kind) {
        case NeedKind::count: return "count";
        case NeedKind::fraction: return "fraction";
        case NeedKind::weight: return "weight";
        case NeedKind::named: return "named";
        case NeedKind::treaty: return "treaty";
        case NeedKind::event: return "event";
        case NeedKind::date: return "date";
        case NeedKind::silence: return "silence";
    }
    return {};
}

namespace detail {

namespace {

Need counted(NeedKind kind, std::int64_t have, std::int64_t need) {
    return Need{kind, {}, std::to_string(have), std::to_string(need), std::to_string(std::max<std::int64_t>(0, need - have)), {}};
}

/// A whole number of units divided by ten to the power of `decimals`, without trailing zeros: 4390 with 2 decimals is "43.9".
std::string decimal(std::int64_t value, int decimals) {
    std::string digits = std::to_string(value);
    if (decimals == 0) return digits;
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    return digits;
}

/// Parts of a whole in hundredths of a per cent, rounded down.
std::int64_t hundredths_of_per_cent(std::int64_t part, std::int64_t whole) { return whole == 0 ? 0 : part * 10000 / whole; }

Need weighed(const WeightDeposited& weight, const WeightTable& table, std::int64_t have) {
    Need need{NeedKind::weight, weight.table().text(), {}, {}, {}, {}};
    const auto say = [&](std::int64_t got, std::int64_t wanted, int decimals) {
        need.have = decimal(got, decimals);
        need.need = decimal(wanted, decimals);
        need.missing = decimal(std::max<std::int64_t>(0, wanted - got), decimals);
    };
    if (const auto* share = std::get_if<Ratio>(&weight.least()))
        say(hundredths_of_per_cent(have, table.total), (share->numerator() * 10000 + share->denominator() - 1) / share->denominator(), 2);
    else if (const auto* amount = std::get_if<Amount>(&weight.least()); amount->decimals <= table.decimals) {
        std::int64_t wanted = amount->value;
        for (int i = amount->decimals; i < table.decimals; ++i) wanted *= 10;
        say(have, wanted, table.decimals);
    }
    return need;
}

Need waiting(NeedKind kind, std::string of) { return Need{kind, std::move(of), {}, {}, {}, {}}; }

}    // namespace

Need Tally::need(const Leaf& leaf, Date day) const {
    return std::visit(
        overloaded{
            [&](const InstrumentCount& count) { return counted(NeedKind::count, count_in(leaf, count.by(), day).sure, count.number()); },
            [&](const FractionDeposited& fraction) {
                bool known = true;
                const StateSet base = base_of(fraction, day, known);
                const Ratio& share = fraction.share();
                const std::int64_t wanted = fraction.bound() == Bound::at_least ? share.at_least(base.size()) : share.more_than(base.size());
                return counted(NeedKind::fraction, (leaf.deposited & base).size(), wanted);
            },
            [&](const WeightDeposited& weight) {
                const WeightTable* table = own_->record().roster().weights(weight.table());
                if (table == nullptr) return waiting(NeedKind::weight, weight.table().text());
                return weighed(weight, *table, weight_of(leaf, weight, *table, day));
            },
            [&](const NamedDeposited& named) {
                bool known = true;
                const StateSet all = named_of(leaf, named, day, known);
                Need need = counted(NeedKind::named, (leaf.deposited & all).size(), named.at_least().value_or(all.size()));
                need.missing_States = all - leaf.deposited;
                return need;
            },
            [](const TreatyInForce& other) { return waiting(NeedKind::treaty, other.treaty.text()); },
            [](const EventRecorded& recorded) { return waiting(NeedKind::event, recorded.event.text()); },
            [](const DateReached& reached) { return waiting(NeedKind::date, to_string(reached.date)); },
            [](const SilenceUntil& silence) { return waiting(NeedKind::silence, to_string(silence.until())); },
            [](const AllOf&) { return waiting(NeedKind::event, {}); },    // lists of conditions are no leaves
            [](const AnyOf&) { return waiting(NeedKind::event, {}); },
            [](const AtLeastOf&) { return waiting(NeedKind::event, {}); },
        },
        leaf.condition->form());
}

std::vector<Need> Tally::needs(Date day) const {
    std::vector<Need> found;
    for (const Leaf& leaf : leaves_) {
        if (leaf.latest) continue;    // objections are not needed
        const Truth now = holds(leaf, day);
        if (now == Truth::yes) continue;
        found.push_back(need(leaf, day));
        found.back().undetermined = now == Truth::unknown;
    }
    return found;
}

std::vector<ConditionState> Tally::states(Date day) const {
    std::vector<ConditionState> found;
    for (const Leaf& leaf : leaves_) found.push_back(ConditionState{leaf.condition, holds(leaf, day), need(leaf, day), {}});
    return found;
}

bool Tally::counts_for(std::size_t place, StateId state, Act act) const {
    const Leaf& leaf = leaves_[place];
    return leaf.acts.contains(act) && leaf.deposited.contains(state) && (leaf.named.empty() || leaf.named.contains(state));
}

}    // namespace detail

std::vector<ConditionState> conditions_on(const Replay& replay, const EntryIntoForceClause& clause, Date day) {
    detail::Tally tally(clause.when, replay);
    const auto counted_by_then = [&](const Spell& spell) {
        return spell.counted && spell.consented <= day && (spell.ending != Ending::instrument_withdrawn || *spell.until > day);
    };
    for (const Spell& spell : replay.spells())
        if (counted_by_then(spell)) tally.take_in(spell.state, replay.record().entry(spell.consent).act, spell.consented, replay.record().entry(spell.consent).counts == true);
    std::vector<ConditionState> found = tally.states(day);
    for (const Spell& spell : replay.spells())
        for (std::size_t i = 0; i < found.size(); ++i)
            if (counted_by_then(spell) && tally.counts_for(i, spell.state, replay.record().entry(spell.consent).act)) found[i].counted.push_back(spell.consent);
    return found;
}

}    // namespace depositary
