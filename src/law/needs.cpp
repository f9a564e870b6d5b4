// SPDX-License-Identifier: BSL-1.0
// What is still open of a condition, in numbers and names.
#include "detail/tally.hpp"

#include <depositary/text/overloaded.hpp>

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
    const std::int64_t missing = std::max<std::int64_t>(0, need - have);
    return Need{kind, {}, std::to_string(have), std::to_string(need), std::to_string(missing), {}};
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

std::int64_t scaled(std::int64_t value, int decimals) {
    for (; decimals > 0; --decimals) value *= 10;
    return value;
}

/// Parts of a whole in hundredths of a per cent, rounded down.
std::int64_t hundredths_of_per_cent(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? 0 : part * 10000 / whole;
}

/// Of "more than" a bound at least one unit is missing even when the bound itself is reached.
void say(Need& need, std::int64_t have, std::int64_t wanted, int decimals, Bound bound) {
    const std::int64_t least = bound == Bound::more_than && have == wanted ? 1 : 0;
    need.have = decimal(have, decimals);
    need.need = decimal(wanted, decimals);
    need.missing = decimal(std::max(least, wanted - have), decimals);
}

Need weighed(const WeightDeposited& weight, const WeightTable& table, std::int64_t have) {
    Need need{NeedKind::weight, weight.table().text(), {}, {}, {}, {}};
    std::visit(overloaded{
                   [&](const Ratio& share) {
                       const std::int64_t wanted =
                           (share.numerator() * 10000 + share.denominator() - 1) / share.denominator();
                       say(need, hundredths_of_per_cent(have, table.total), wanted, 2, weight.bound());
                   },
                   [&](const Amount& amount) {
                       const int decimals = std::max(amount.decimals, table.decimals);
                       say(need, scaled(have, decimals - table.decimals),
                           scaled(amount.value, decimals - amount.decimals), decimals, weight.bound());
                   },
               },
               weight.least());
    return need;
}

Need waiting(NeedKind kind, std::string of) { return Need{kind, std::move(of), {}, {}, {}, {}}; }

}    // namespace

Need Tally::need(const Leaf& leaf, const FractionDeposited& fraction, Date day) const {
    const StateSet base = base_of(fraction, day).states;
    const Ratio& share = fraction.share();
    const std::int64_t wanted =
        fraction.bound() == Bound::at_least ? share.at_least(base.size()) : share.more_than(base.size());
    return counted(NeedKind::fraction, (leaf.deposited & base).size(), wanted);
}

Need Tally::need(const Leaf& leaf, const WeightDeposited& weight, Date day) const {
    const WeightTable* table = table_of(weight);
    if (table == nullptr) {
        const AssertedWeight* said = asserted(weight, day);
        return said == nullptr ? waiting(NeedKind::weight, weight.table().text())
                               : weighed(weight, said->table, said->have);
    }
    return weighed(weight, *table, weight_of(leaf, *table, day).sure);
}

Need Tally::need(const Leaf& leaf, const NamedDeposited& named, Date day) const {
    const StateSet all = named_of(leaf, named, day).states;
    Need need = counted(NeedKind::named, (leaf.deposited & all).size(), named.at_least().value_or(all.size()));
    need.missing_States = all - leaf.deposited;
    return need;
}

Need Tally::need(const Leaf& leaf, Date day) const {
    return std::visit(
        overloaded{
            [&](const InstrumentCount* count) {
                return counted(NeedKind::count, count_in(leaf, day).sure, count->number());
            },
            [&](const FractionDeposited* fraction) { return need(leaf, *fraction, day); },
            [&](const WeightDeposited* weight) { return need(leaf, *weight, day); },
            [&](const NamedDeposited* named) { return need(leaf, *named, day); },
            [](const TreatyInForce* other) { return waiting(NeedKind::treaty, other->treaty.text()); },
            [](const EventRecorded* recorded) { return waiting(NeedKind::event, recorded->event.text()); },
            [](const DateReached* reached) { return waiting(NeedKind::date, to_string(reached->date)); },
            [](const SilenceUntil* silence) { return waiting(NeedKind::silence, to_string(silence->until())); },
        },
        leaf.single);
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
    for (const Leaf& leaf : leaves_)
        found.push_back(ConditionState{leaf.condition, holds(leaf, day), need(leaf, day), {}});
    return found;
}

bool Tally::counts_for(std::size_t place, StateId state, Act act, Date day) const {
    const Leaf& leaf = leaves_[place];
    if (!leaf.acts.contains(act) || !leaf.deposited.contains(state)) return false;
    return is_within(leaf, state, day) == Truth::yes;
}

}    // namespace detail

namespace {

bool counts_on(const Spell& spell, Date day) {
    const bool withdrawn = undoes_consent(spell.ending) && *spell.until <= day;
    return spell.counted && spell.consented <= day && !withdrawn;
}

/// What an act takes back of what counted: a withdrawal of an objection, of a declaration ...
Acts taken_back_by(Act act) {
    if (act == Act::withdrawal_of_objection) return {Act::objection};
    if (act == Act::withdrawal_of_declaration) return {Act::declaration};
    if (act == Act::withdrawal_of_opt_out) return {Act::opt_out};
    if (act == Act::withdrawal_of_reservation) return {Act::reservation};
    return {};
}

/// Acts other than signatures and consents, which have their own history.
void take_in_others(detail::Tally& tally, const Replay& replay, Date day) {
    const Register& record = replay.record();
    for (const EntryIndex act : record.in_legal_order()) {
        const Entry& entry = record.entry(act);
        if (entry.received > day) return;
        if (!entry.state || !replay.judgement(act).in_deposit || (consents | signatures).contains(entry.act)) continue;
        if (countable.contains(entry.act))
            static_cast<void>(tally.take_in(*entry.state, entry.act, entry.received, false));
        tally.give_back(*entry.state, taken_back_by(entry.act));
    }
}

}    // namespace

std::vector<ConditionState> conditions_on(const Replay& replay, const EntryIntoForceClause& clause, Date day) {
    detail::Tally tally(clause.when, replay);
    take_in_others(tally, replay, day);
    for (const Signing& signing : replay.signings())
        if (replay.signing_on(signing.state, day) == &signing)
            static_cast<void>(tally.take_in(signing.state, Act::signature, signing.signed_on, false));
    for (const Spell& spell : replay.spells())
        if (counts_on(spell, day))
            static_cast<void>(tally.take_in(spell.state, spell.taken_as, spell.consented,
                                            replay.record().entry(spell.consent).counts == true));
    std::vector<ConditionState> found = tally.states(day);
    for (const Spell& spell : replay.spells())
        for (std::size_t i = 0; i < found.size(); ++i)
            if (counts_on(spell, day) && tally.counts_for(i, spell.state, spell.taken_as, day))
                found[i].counted.push_back(spell.consent);
    return found;
}

}    // namespace depositary
