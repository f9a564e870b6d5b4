// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "law/treaties.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// Treaties and registers made by chance, always the same from one seed: few States and few days, so that much falls together.
namespace chance {

using namespace scenes;

class Chance {
public:
    explicit Chance(std::uint32_t seed) : engine_(seed) {}

    /// A number below `bound`.
    [[nodiscard]] std::size_t below(std::size_t bound) { return engine_() % bound; }
    [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }
    template <class Of>
    [[nodiscard]] const Of& one_of(const std::vector<Of>& all) {
        return all[below(all.size())];
    }
    /// A day of the years 1990 to 1996, on one of a few days of the month.
    [[nodiscard]] Date day() {
        static const std::vector<int> days = {1, 15, 28};
        return on(1990 + static_cast<int>(below(7)), 1 + static_cast<int>(below(12)), one_of(days));
    }
    template <class Of>
    void shuffle(std::vector<Of>& all) {
        for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[below(i)]);
    }

private:
    std::mt19937 engine_;
};

/// States that sign and consent, an organization, and predecessors that cease to exist in these years.
inline const std::vector<StateKey> actors = {"AUT", "BEL", "CHE", "FRA", "ITA", "ESP",
                                             "CSK", "YUG", "DDR", "EUE", "VAT"};
/// States that come to be in these years; here they only succeed.
inline const std::vector<StateKey> successors = {"CZE", "SVK", "HRV"};

[[nodiscard]] inline Condition counts(Chance& by_chance, OrganizationsCount organizations) {
    const int number = 1 + static_cast<int>(by_chance.below(5));
    return InstrumentCount(number, by_chance.one_in(4) ? ratifications : any_consent, Everyone{}, organizations);
}

[[nodiscard]] inline Condition condition(Chance& by_chance, OrganizationsCount organizations) {
    const Condition count = counts(by_chance, organizations);
    const Condition named = NamedDeposited(std::nullopt, Listed({by_chance.one_of(actors)}), any_consent);
    switch (by_chance.below(8)) {
        case 0: return AllOf({count, named});
        case 1: return AnyOf({count, EventRecorded{"decision"}});
        case 2: return AllOf({count, DateReached{on(1992, 3, 1)}});
        case 3:
            return FractionDeposited(Bound::at_least, Ratio(1, 3), MembersOf{"eu"}, BaseOnEachDay{}, any_consent,
                                     organizations);
        case 4: return SilenceUntil(on(1993, 6, 1), InstrumentCount(2, {Act::objection}, Everyone{}, organizations));
        case 5: return AtLeastOf(2, {count, named, EventRecorded{"decision"}});
        default: return count;
    }
}

[[nodiscard]] inline WithdrawalClause withdrawal_clause(Chance& by_chance) {
    WithdrawalClause clause{.article = {"7", {}, {}},
                            .notice = Moment{MonthsAfter(6), Anchor::receipt},
                            .lock_in = {},
                            .later_date = {},
                            .addressees = {}};
    if (by_chance.one_in(4)) clause.notice = RenewalPeriods{2, 1, 6};
    else if (by_chance.one_in(5)) clause.notice = {};
    if (by_chance.one_in(3) && !std::holds_alternative<std::monostate>(clause.notice))
        clause.lock_in = Moment{YearsAfter(1), Anchor::entry_into_force_for_it};
    if (by_chance.one_in(3) && !std::holds_alternative<std::monostate>(clause.notice))
        clause.conflict = static_cast<ConflictRule>(1 + by_chance.below(4));
    return clause;
}

/// Final clauses; `when` is left to the caller.
[[nodiscard]] inline FinalClauses clauses(Chance& by_chance, OrganizationsCount organizations) {
    FinalClauses of = scenes::clauses();
    of.signature->from = on(1990, 2, 1);
    const std::vector<WindowEnd> ends = {Unlimited{}, UntilEntryIntoForce{}, on(1992, 12, 15),
                                         Moment{MonthsAfter(18), Anchor::opening},
                                         UntilEntryIntoForceOr{Moment{MonthsAfter(30), Anchor::opening}}};
    of.signature->until = by_chance.one_of(ends);
    const bool closes = !std::holds_alternative<Unlimited>(of.signature->until);
    const std::vector<AccessionOpens> openings = {AccessionOpens::any_time, AccessionOpens::at_entry_into_force,
                                                  closes ? AccessionOpens::after_closing_day : AccessionOpens::any_time,
                                                  AccessionOpens::never};
    of.accession->opens = by_chance.one_of(openings);
    of.accession->signatories_may_accede = by_chance.one_in(2);
    of.consent->definitive_signature = by_chance.one_in(3);
    if (!by_chance.one_in(3))
        of.organizations =
            OrganizationsClause{.article = {"8", {}, {}}, .admitted = MembersOf{"reio"}, .counting = organizations};
    const std::vector<Delay> delays = {DaysAfter(30), MonthsAfter(3), FirstDayOfNthMonth(2),
                                       FirstDayOfMonthAfterDays(60), Immediately{}};
    of.entry_into_force->delay = by_chance.one_of(delays);
    if (by_chance.one_in(4)) of.entry_into_force->floors = {on(1992, 6, 1)};
    of.for_each_State->delay = by_chance.one_of(delays);
    of.for_each_State->later_than = by_chance.one_in(2) ? LaterThan::entry_into_force : LaterThan::conditions;
    if (by_chance.one_in(4)) of.for_each_State.reset();
    of.withdrawal = withdrawal_clause(by_chance);
    if (by_chance.one_in(2))
        of.provisional_application =
            ProvisionalApplicationClause{.article = {}, .scope = {}, .declared_with = any_consent};
    return of;
}

[[nodiscard]] inline Treaty treaty_of(FinalClauses of, std::string key = "lakes-1990") {
    TreatyIdentity identity{.key = std::move(key),
                            .title = "Convention on Lakes",
                            .adopted = on(1990, 1, 1),
                            .place = {},
                            .depositaries = {"Secretary-General"},
                            .untc = {},
                            .source = {}};
    return Treaty(std::move(identity), std::move(of));
}

[[nodiscard]] inline Treaty treaty(Chance& by_chance) {
    const auto organizations = static_cast<OrganizationsCount>(by_chance.below(3));
    FinalClauses of = clauses(by_chance, organizations);
    of.entry_into_force->when = condition(by_chance, of.organizations ? organizations : OrganizationsCount::counted);
    return treaty_of(std::move(of));
}

/// A treaty that waits for nothing but a number of instruments.
[[nodiscard]] inline Treaty counting_treaty(Chance& by_chance) {
    FinalClauses of = clauses(by_chance, OrganizationsCount::counted);
    of.entry_into_force->when = InstrumentCount(2 + static_cast<int>(by_chance.below(4)), any_consent);
    return treaty_of(std::move(of));
}

/// An act of one of the actors, or an event or an assertion.
[[nodiscard]] inline Instrument act(Chance& by_chance) {
    static const std::vector<Act> kinds = {Act::signature,
                                           Act::signature,
                                           Act::signature,
                                           Act::signature_ad_referendum,
                                           Act::definitive_signature,
                                           Act::ratification,
                                           Act::ratification,
                                           Act::ratification,
                                           Act::accession,
                                           Act::accession,
                                           Act::accession,
                                           Act::acceptance,
                                           Act::formal_confirmation,
                                           Act::withdrawal,
                                           Act::withdrawal,
                                           Act::withdrawal_of_instrument,
                                           Act::withdrawal_of_signature,
                                           Act::revocation_of_withdrawal,
                                           Act::suspension,
                                           Act::no_intention_to_become_party,
                                           Act::provisional_application,
                                           Act::objection,
                                           Act::withdrawal_of_objection,
                                           Act::reservation,
                                           Act::initialling};
    if (by_chance.one_in(20)) return event("decision", by_chance.day());
    if (by_chance.one_in(15)) {
        static const std::vector<std::string> facts = {"engaged-in-armed-conflict", "end-of-armed-conflict",
                                                       "not-engaged-in-armed-conflict"};
        return assertion(by_chance.one_of(actors), by_chance.one_of(facts), by_chance.day(), "by chance");
    }
    Instrument made = instrument(by_chance.one_of(kinds), by_chance.one_of(actors), by_chance.day());
    static const std::vector<Lack> lacks = {Lack::form, Lack::full_powers, Lack::instrument, Lack::whole,
                                            Lack::right_depositary};
    if (by_chance.one_in(8)) made.lacks.insert(by_chance.one_of(lacks));
    if (by_chance.one_in(10)) made.recorded = by_chance.day();
    if (by_chance.one_in(12)) made.effective = by_chance.day();
    return made;
}

/// An act about an earlier one, as far as there is such an act for it.
[[nodiscard]] inline std::optional<Instrument> act_about(Chance& by_chance, const Instrument& target) {
    if (!target.state) return std::nullopt;
    const Date later = target.received.plus_days(static_cast<int>(by_chance.below(3) * 45));
    const auto made = [&](Act act) { return about(instrument(act, *target.state, later), target.id->text()); };
    if (!target.lacks.empty())
        return made(target.act == Act::signature ? Act::confirmation_of_signature : Act::completion);
    if (target.act == Act::signature_ad_referendum) return made(Act::confirmation_of_signature);
    if (target.act == Act::withdrawal) return made(Act::revocation_of_withdrawal);
    if (target.act == Act::reservation) return made(Act::confirmation_of_reservation);
    if (target.act == Act::ratification && by_chance.one_in(3)) return made(Act::completion);
    if (consents.contains(target.act) && by_chance.one_in(6)) return effective(made(Act::correction), by_chance.day());
    return std::nullopt;
}

/// Acts, each with an id; those about others stand last.
[[nodiscard]] inline std::vector<Instrument> acts(Chance& by_chance, std::size_t number) {
    std::vector<Instrument> found;
    const auto add = [&](Instrument made) {
        found.push_back(named(std::move(made), "a" + std::to_string(found.size())));
    };
    for (std::size_t i = 0; i < number; ++i) add(act(by_chance));
    for (const StateKey& successor : successors)
        if (by_chance.one_in(2))
            add(succession(successor, on(1993, 2, 1).plus_days(static_cast<int>(by_chance.below(900)))));
    for (std::size_t i = 0; i < number; ++i)
        if (by_chance.one_in(2))
            if (std::optional<Instrument> made = act_about(by_chance, found[i])) add(*std::move(made));
    return found;
}

/// A register of them, recorded in the order given except that those about others come last.
[[nodiscard]] inline Register register_of(const Treaty& treaty, const std::vector<Instrument>& acts, Intake intake) {
    Register record(treaty);
    for (const Instrument& each : acts)
        if (!each.target) record.add(each, intake);
    for (const Instrument& each : acts)
        if (each.target) record.add(each, intake);
    return record;
}

}    // namespace chance
