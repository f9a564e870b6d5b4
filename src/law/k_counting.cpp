// SPDX-License-Identifier: BSL-1.0
// LAW section K: counting; E-06.
#include "detail/tally.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary::detail {

namespace {

constexpr Acts like_ratification{Act::ratification,         Act::acceptance,          Act::approval,
                                 Act::definitive_signature, Act::succession,          Act::formal_confirmation,
                                 Act::participation,        Act::consent_to_be_bound, Act::simplified_procedure};

/// The condition as a single one; empty for a list of conditions.
std::optional<Single> single_of(const Condition& condition) {
    return std::visit(overloaded{
                          [](const InstrumentCount& count) { return std::optional<Single>(&count); },
                          [](const FractionDeposited& fraction) { return std::optional<Single>(&fraction); },
                          [](const WeightDeposited& weight) { return std::optional<Single>(&weight); },
                          [](const NamedDeposited& named) { return std::optional<Single>(&named); },
                          [](const TreatyInForce& other) { return std::optional<Single>(&other); },
                          [](const EventRecorded& recorded) { return std::optional<Single>(&recorded); },
                          [](const DateReached& reached) { return std::optional<Single>(&reached); },
                          [](const SilenceUntil& silence) { return std::optional<Single>(&silence); },
                          [](const AllOf&) { return std::optional<Single>(); },
                          [](const AnyOf&) { return std::optional<Single>(); },
                          [](const AtLeastOf&) { return std::optional<Single>(); },
                      },
                      condition.form());
}

/// How many of the parts of a list must hold.
int number_wanted(const Condition& list) {
    const auto all = static_cast<int>(parts_of(list).size());
    if (std::holds_alternative<AnyOf>(list.form())) return 1;
    const auto* some = std::get_if<AtLeastOf>(&list.form());
    return some != nullptr ? some->number() : all;
}

}    // namespace

Acts acts_that_count(Acts named) noexcept {
    return named.contains(Act::ratification) ? named | like_ratification : named;
}

std::shared_ptr<const EntryIntoForceClause> residual_clause(const Treaty& treaty) {
    const FinalClauses& clauses = treaty.clauses();
    const auto* negotiators = std::get_if<Listed>(&clauses.participation.sign.form());
    const bool individual = clauses.for_each_State && clauses.for_each_State->later_than == LaterThan::each;
    if (clauses.entry_into_force || !clauses.parts.empty() || individual || negotiators == nullptr) return nullptr;
    return std::make_shared<const EntryIntoForceClause>(EntryIntoForceClause{
        clauses.participation.article, Immediately{}, NamedDeposited(std::nullopt, *negotiators, consents), {}});
}

Tally::Tally(const Condition& condition, const Replay& own) : condition_(&condition), own_(&own), circles_(own) {
    collect(condition, std::nullopt);
}

void Tally::collect(const Condition& condition, std::optional<Date> latest) {
    if (const std::optional<Single> single = single_of(condition)) add_leaf(condition, *single, latest);
    if (const auto* silence = std::get_if<SilenceUntil>(&condition.form()))
        collect(silence->objections(), silence->until());
    for (const Condition& part : parts_of(condition)) collect(part, latest);
}

void Tally::add_leaf(const Condition& condition, const Single& single, std::optional<Date> latest) {
    Leaf leaf{.condition = &condition, .single = single, .latest = latest};
    const auto take = [&](Acts named, const Circle& of, OrganizationsCount organizations) {
        leaf.acts = acts_that_count(named);
        leaf.circle = std::holds_alternative<Everyone>(of.form()) ? nullptr : &of;
        leaf.organizations = organizations;
    };
    constexpr auto counted = OrganizationsCount::counted;
    std::visit(overloaded{
                   [&](const InstrumentCount* count) { take(count->acts(), count->by(), count->organizations()); },
                   [&](const FractionDeposited* fraction) {
                       take(fraction->acts(), fraction->of(), fraction->organizations());
                   },
                   [&](const WeightDeposited* weight) { take(weight->acts(), weight->by(), counted); },
                   [&](const NamedDeposited* named) { take(named->acts(), named->of(), counted); },
                   [](const TreatyInForce*) {},    // these wait for no act of a State
                   [](const EventRecorded*) {},
                   [](const DateReached*) {},
                   [](const SilenceUntil*) {},
               },
               single);
    if (leaf.circle != nullptr)
        if (const auto* listed = std::get_if<Listed>(&leaf.circle->form())) leaf.named = named_in(*listed);
    leaves_.push_back(std::move(leaf));
}

StateSet Tally::named_in(const Listed& listed) const {
    StateSet named;
    for (const StateKey& key : listed.states()) named.insert(roster().at(key.text()));
    return named;
}

bool Tally::take_in(StateId state, Act act, Date day, bool counts_in_terms) {
    bool noticed = false;
    std::optional<bool> organization;
    for (Leaf& leaf : leaves_) {
        if (leaf.acts.empty() || (leaf.latest && day > *leaf.latest)) continue;
        if (!counts_in_terms && !leaf.acts.contains(act)) continue;
        if (!counts_in_terms && leaf.organizations != OrganizationsCount::counted) {
            if (!organization) organization = roster().kind(state) == EntityKind::organization;
            if (*organization) {
                if (leaf.organizations == OrganizationsCount::not_additional) leaf.left_out.insert(state);
                leaves_out_ = leaves_out_ || !leaf.left_out.empty();
                continue;
            }
        }
        leaf.deposited.insert(state);
        noticed = true;
    }
    return noticed;
}

void Tally::give_back(StateId state, Acts kinds) {
    if (kinds.empty()) return;
    const Acts counted = acts_that_count(kinds);
    for (Leaf& leaf : leaves_) {
        if ((leaf.acts & counted).empty()) continue;
        leaf.deposited.erase(state);
        leaf.left_out.erase(state);
    }
}

Truth Tally::holds(Date day) {
    for (Leaf& leaf : leaves_) {
        if (looked_on_ != day) leaf.before = leaf.now;
        leaf.now = holds(leaf, day);
        if (leaf.now != Truth::yes) leaf.since.reset();    // the number has to be made up again (K-08)
        else if (!leaf.since) leaf.since = day;
    }
    looked_on_ = day;
    if (leaves_out_ && !literally_from_) hold_literally(day);
    std::size_t first = 0;
    return combine(*condition_, first, day, [](const Leaf& leaf) { return leaf.now; });
}

template <class Of>
Truth Tally::combine(const Condition& condition, std::size_t& leaf, Date day, Of&& of) const {
    if (const auto* silence = std::get_if<SilenceUntil>(&condition.form())) {
        ++leaf;
        const Truth objected = combine(silence->objections(), leaf, day, of);
        if (day <= silence->until() || objected == Truth::yes) return Truth::no;
        return objected == Truth::no ? Truth::yes : Truth::unknown;
    }
    const std::vector<Condition>& parts = parts_of(condition);
    if (parts.empty()) return of(leaves_[leaf++]);
    int yes = 0;
    int possible = 0;
    for (const Condition& part : parts) {
        const Truth found = combine(part, leaf, day, of);
        yes += found == Truth::yes ? 1 : 0;
        possible += found == Truth::no ? 0 : 1;
    }
    const int wanted = number_wanted(condition);
    if (yes >= wanted) return Truth::yes;
    return possible >= wanted ? Truth::unknown : Truth::no;
}

/// An organization none of whose member States has deposited would not be additional to anything.
int Tally::counted_literally(const Leaf& leaf, Date day) const {
    int count = count_in(leaf, day).sure;
    leaf.left_out.for_each([&](StateId organization) {
        const std::optional<GroupKey>& members = roster()[organization].member_group;
        const bool has_members = members && roster().knows(*members);
        if (!has_members || (roster().members(*members, day) & leaf.deposited).empty()) ++count;
    });
    return count;
}

void Tally::hold_literally(Date day) {
    std::size_t first = 0;
    const Truth literal = combine(*condition_, first, day, [&](const Leaf& leaf) {
        const auto* const* count = std::get_if<const InstrumentCount*>(&leaf.single);
        if (count == nullptr || leaf.now == Truth::yes) return leaf.now;
        return truth(counted_literally(leaf, day) >= (*count)->number());
    });
    if (literal == Truth::yes) literally_from_ = day;
}

bool Tally::names(Act act, Date day) const {
    return std::any_of(leaves_.begin(), leaves_.end(), [&](const Leaf& leaf) {
        return leaf.acts.contains(act) && (!leaf.latest || day <= *leaf.latest);
    });
}

std::optional<Date> Tally::reached(int number) const {
    for (const Leaf& leaf : leaves_) {
        const auto* const* count = std::get_if<const InstrumentCount*>(&leaf.single);
        if (count != nullptr && (*count)->number() == number) return leaf.since;
    }
    return std::nullopt;
}

/// Whose acts of the day served a need: those in the circle that counts, and with a weight where weight counts (J-06).
StateSet Tally::completed_by(const StateSet& today, Date day) const {
    StateSet found;
    for (const Leaf& leaf : leaves_) {
        if (leaf.before == Truth::yes || leaf.now != Truth::yes) continue;
        const auto* const* weight = std::get_if<const WeightDeposited*>(&leaf.single);
        const WeightTable* table = weight != nullptr ? table_of(**weight) : nullptr;
        (leaf.deposited & today).for_each([&](StateId state) {
            if (is_within(leaf, state, day) == Truth::yes && (table == nullptr || table->value(state) > 0))
                found.insert(state);
        });
    }
    return found;
}

}    // namespace depositary::detail
