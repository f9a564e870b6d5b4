// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Makes conditions, circles, delays and clauses of every kind, the same ones for the same seed on every machine: it takes
/// numbers from the engine itself, whose values the standard fixes, and not from its distributions; and it passes them on in
/// braces, where the standard fixes their order.
class RandomClauses {
public:
    explicit RandomClauses(std::uint32_t seed) : engine_(seed) {}

    int number(int least, int most) {
        return least + static_cast<int>(engine_() % static_cast<std::uint32_t>(most - least + 1));
    }
    bool coin() { return number(0, 1) == 1; }

    depositary::Date date() { return {number(1400, 2400), number(1, 12), number(1, 28)}; }
    depositary::YearDay year_day() { return {number(1, 12), number(1, 28)}; }

    depositary::Delay formula() {
        using namespace depositary;
        switch (number(0, 6)) {
            case 0: return DaysAfter(number(1, 400));
            case 1: return MonthsAfter(number(1, 30));
            case 2: return YearsAfter(number(1, 30));
            case 3: return FirstDayOfNthMonth(number(1, 30));
            case 4: return FirstDayOfMonthAfterMonths(number(1, 30));
            case 5: return FirstDayOfMonthAfterDays(number(1, 400));
            default: return NextYearDay{year_day(), year_day()};
        }
    }
    depositary::Delay unfixed_delay() {
        using namespace depositary;
        switch (number(0, 3)) {
            case 0: return Immediately{};
            case 1: return LaterOf(several<Delay>(2, 4, [this] { return formula(); }));
            default: return formula();
        }
    }
    depositary::Delay delay() {
        if (number(0, 5) == 0) return depositary::FixedDate{date(), unfixed_delay()};
        return unfixed_delay();
    }

    depositary::Moment moment() { return {delay(), static_cast<depositary::Anchor>(number(0, 6))}; }

    depositary::WindowEnd window_end() {
        using namespace depositary;
        switch (number(0, 4)) {
            case 0: return date();
            case 1: return moment();
            case 2: return UntilEntryIntoForce{};
            case 3: return UntilEntryIntoForceOr{moment()};
            default: return Unlimited{};
        }
    }

    depositary::Listed names() {
        return depositary::Listed(
            several<depositary::StateKey>(1, 4, [this] { return depositary::StateKey(key("S")); }));
    }
    /// A circle that a clause can take a share of, if `bounded`.
    depositary::Circle circle(bool bounded = false) {
        using namespace depositary;
        Circle whole = number(0, 3) == 0 ? union_of_circles(bounded) : single_circle(bounded);
        const bool list =
            std::holds_alternative<Listed>(whole.form()) || std::holds_alternative<OtherThan>(whole.form());
        if (list || number(0, 3) != 0) return whole;
        return OtherThan(std::move(whole), names());
    }

    depositary::Acts acts() {
        depositary::Acts found;
        const std::vector<depositary::Act> all = listed(depositary::countable);
        for (int i = number(1, 5); i > 0; --i) found.insert(pick(all));
        return found;
    }

    depositary::Condition condition(int depth = 4) {
        using namespace depositary;
        if (depth == 0 || coin()) return single_condition(depth);
        std::vector<Condition> parts = several<Condition>(2, 4, [&] { return condition(depth - 1); });
        switch (number(0, 2)) {
            case 0: return list<AllOf>(std::move(parts));
            case 1: return list<AnyOf>(std::move(parts));
            default: break;
        }
        if (parts.size() < 3) return list<AnyOf>(std::move(parts));
        const int least = number(2, static_cast<int>(parts.size()) - 1);
        return AtLeastOf{least, std::move(parts)};
    }

    depositary::EntryIntoForceClause entry_into_force() {
        using namespace depositary;
        EntryIntoForceClause clause{{}, delay(), condition(), {}};
        for (int i = number(0, 2); i > 0; --i) clause.floors.push_back(floor());
        return clause;
    }

    depositary::ForEachStateClause for_each_State() {
        using namespace depositary;
        ForEachStateClause clause{{}, delay(), static_cast<LaterThan>(number(0, 3)), 0, static_cast<Gap>(number(0, 3))};
        if (clause.later_than == LaterThan::instrument) clause.instrument = number(1, 999);
        return clause;
    }

    depositary::RenewalPeriods renewal_periods() { return {number(1, 20), number(1, 20), number(1, 12)}; }

private:
    std::string key(const char* first) { return first + std::to_string(number(0, 99)); }

    template <class Value>
    const Value& pick(const std::vector<Value>& from) {
        return from[static_cast<std::size_t>(number(0, static_cast<int>(from.size()) - 1))];
    }

    static std::vector<depositary::Act> listed(depositary::Acts acts) {
        std::vector<depositary::Act> all;
        acts.for_each([&](depositary::Act act) { all.push_back(act); });
        return all;
    }

    /// Different values made one after the other, at least two of them wherever `least` is.
    template <class Value, class Make>
    std::vector<Value> several(int least, int most, Make make) {
        std::vector<Value> found;
        for (int wanted = number(least, most); static_cast<int>(found.size()) < wanted;) {
            Value next = make();
            bool known = false;
            for (const Value& value : found) known = known || value == next;
            if (!known) found.push_back(std::move(next));
        }
        return found;
    }

    depositary::Circle bounded_circle() {
        using namespace depositary;
        switch (number(0, 6)) {
            case 0: return MembersOf{key("group-")};
            case 1: return PartiesTo{key("treaty-")};
            case 2: return SignatoriesOf{key("treaty-")};
            case 3: return Parties{};
            case 4: return SignatoryStates{};
            case 5: return InvitedBy{key("decision-")};
            default: return names();
        }
    }
    depositary::Circle single_circle(bool bounded) {
        using namespace depositary;
        if (bounded || coin()) return bounded_circle();
        switch (number(0, 3)) {
            case 0: return Everyone{};
            case 1: return OnlyStates{};
            case 2: return AllStates{};
            default: return Organizations{};
        }
    }
    /// A part of an alternative: neither everyone nor a second list of names.
    depositary::Circle part_of_union(bool bounded, bool names_allowed) {
        using namespace depositary;
        Circle part = single_circle(bounded);
        while (std::holds_alternative<Everyone>(part.form()) ||
               (!names_allowed && std::holds_alternative<Listed>(part.form())))
            part = single_circle(bounded);
        if (std::holds_alternative<Listed>(part.form()) || number(0, 3) != 0) return part;
        return OtherThan(std::move(part), names());
    }
    depositary::Circle union_of_circles(bool bounded) {
        bool first = true;
        return depositary::AnyCircle(
            several<depositary::Circle>(2, 4, [&] { return part_of_union(bounded, std::exchange(first, false)); }));
    }

    depositary::Ratio ratio() {
        const int denominator = coin() ? number(2, 12) : number(2, 1'000'000);
        return {number(1, denominator - 1), denominator};
    }
    depositary::Bound bound() { return coin() ? depositary::Bound::at_least : depositary::Bound::more_than; }
    depositary::OrganizationsCount organizations() { return static_cast<depositary::OrganizationsCount>(number(0, 2)); }
    depositary::BaseDay base_day() {
        using namespace depositary;
        if (coin()) return BaseOnEachDay{};
        return coin() ? BaseDay(BaseOnAdoption{}) : BaseDay(date());
    }
    depositary::WeightDeposited::Least least() {
        if (coin()) return ratio();
        return depositary::Amount{number(1, 2'000'000'000), number(0, 9)};
    }

    depositary::Condition instrument_count() {
        using namespace depositary;
        Circle by = coin() ? Circle() : circle();
        const auto* list = std::get_if<Listed>(&by.form());
        const int most = list == nullptr ? 999 : static_cast<int>(list->states().size());
        return InstrumentCount{number(1, most), acts(), std::move(by), organizations()};
    }
    depositary::Condition fraction_deposited() {
        return depositary::FractionDeposited{bound(), ratio(), circle(true), base_day(), acts(), organizations()};
    }
    depositary::Condition weight_deposited() {
        using depositary::WeightDating;
        const WeightDating dating = coin() ? WeightDating::frozen : WeightDating::floating;
        return depositary::WeightDeposited{bound(), least(), key("table-"), dating, acts(), circle()};
    }
    depositary::Condition named_deposited() {
        using namespace depositary;
        Circle of = circle(true);
        const auto* list = std::get_if<Listed>(&of.form());
        const int most = list == nullptr ? 40 : static_cast<int>(list->states().size()) - 1;
        const std::optional<int> at_least = most > 0 && coin() ? std::optional(number(1, most)) : std::nullopt;
        return NamedDeposited(at_least, std::move(of), acts());
    }
    depositary::Condition objection_count() {
        return depositary::InstrumentCount{number(1, 999),
                                           {coin() ? depositary::Act::objection : depositary::Act::opt_out}};
    }
    depositary::Condition silence(int depth) {
        using namespace depositary;
        if (depth == 0 || coin()) return SilenceUntil{date(), objection_count()};
        return SilenceUntil{date(), AnyOf(several<Condition>(2, 3, [this] { return objection_count(); }))};
    }
    depositary::Condition single_condition(int depth) {
        using namespace depositary;
        switch (number(0, 7)) {
            case 0: return instrument_count();
            case 1: return fraction_deposited();
            case 2: return weight_deposited();
            case 3: return named_deposited();
            case 4: return TreatyInForce{key("treaty-")};
            case 5: return EventRecorded{key("event-")};
            case 6: return silence(depth);
            default: return DateReached{date()};
        }
    }
    /// A list of a kind; parts of the same kind are replaced, since one list would say it.
    template <class List>
    depositary::Condition list(std::vector<depositary::Condition> parts) {
        std::vector<depositary::Condition> kept;
        for (depositary::Condition& part : parts)
            if (!std::holds_alternative<List>(part.form())) kept.push_back(std::move(part));
        while (kept.size() < 2) kept.push_back(depositary::EventRecorded{"stands-in-" + std::to_string(kept.size())});
        return List(std::move(kept));
    }

    depositary::Floor floor() {
        switch (number(0, 2)) {
            case 0: return date();
            case 1: return moment();
            default: return depositary::TreatyInForce{key("treaty-")};
        }
    }

    std::mt19937 engine_;
};
