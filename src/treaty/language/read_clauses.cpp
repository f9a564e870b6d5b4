// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"

#include <utility>

namespace depositary::clause_language {

namespace {

Anchor entry_into_force_anchor_at(Reader& reader) {
    if (reader.accept_any({"for that state", "for it", "for the state concerned"}))
        return Anchor::entry_into_force_for_it;
    return Anchor::entry_into_force;
}

Anchor anchor_at(Reader& reader) {
    if (reader.accept("the adoption")) return reader.skip("of this treaty"), Anchor::adoption;
    if (reader.accept_any({"the opening for signature", "its opening for signature", "the opening of signature"}))
        return Anchor::opening;
    if (reader.accept_any({"the closing for signature", "its closing for signature", "the closing of signature"}))
        return Anchor::closing;
    if (reader.accept_any({"its entry into force", "the entry into force of this treaty"}))
        return entry_into_force_anchor_at(reader);
    if (reader.accept("the deposit of its instrument")) return Anchor::deposit;
    if (reader.accept("the end of the period for objections")) return Anchor::end_of_objections;
    if (reader.accept("the deposit of its declaration of acceptance")) return Anchor::declaration;
    if (reader.accept("the entry into force of the amendment")) return Anchor::amendment;
    if (reader.accept("the end of its membership")) return Anchor::end_of_membership;
    reader.expect_any({"the receipt of the notification", "the receipt of its notification"});
    return Anchor::receipt;
}

/// The event of a moment, which may be called the day of it.
Anchor day_of_anchor_at(Reader& reader) {
    if (!reader.skip("the day of")) reader.skip("the date of");
    return anchor_at(reader);
}

void skip_month_of(Reader& reader, const DelayRead& delay) {
    if (delay.counts_months) reader.skip("the month of");
}

WindowEnd until_entry_into_force_at(Reader& reader) {
    if (!reader.accept("or")) return UntilEntryIntoForce{};
    Moment other = moment_at(reader);
    reader.skip(",");
    reader.expect_any(
        {"whichever is the longer", "whichever is longer", "whichever is the later", "whichever is later"});
    return UntilEntryIntoForceOr{std::move(other)};
}

/// "the date on which", or after "the sixth month after" also "the month in which".
void expect_on_which(Reader& reader, const DelayRead& delay) {
    if (delay.counts_months && reader.accept("the month in which")) return;
    skip_month_of(reader, delay);
    reader.expect_any({"the date on which", "the day on which"});
}

bool accept_date_of_deposit(Reader& reader, std::string_view what) {
    const std::string deposit = "the date of deposit of " + std::string(what);
    const std::string the_deposit = "the date of the deposit of " + std::string(what);
    return reader.accept(deposit) || reader.accept(the_deposit);
}

/// The event of an entry into force: the day on which a condition holds.
Condition fulfilment_at(Reader& reader, const DelayRead& delay) {
    if (accept_date_of_deposit(reader, "the")) return deposit_at(reader);
    expect_on_which(reader, delay);
    return condition_at(reader);
}

void expect_own_deposit(Reader& reader, const DelayRead& delay) {
    if (accept_date_of_deposit(reader, "its instrument")) return;
    expect_on_which(reader, delay);
    reader.expect_any({"its instrument is deposited", "its instrument has been deposited"});
}

void read_later_than(Reader& reader, ForEachStateClause& clause) {
    if (reader.accept("for each state")) return void(clause.later_than = LaterThan::each);
    reader.expect("for a state that deposits after");
    clause.later_than = LaterThan::conditions;
    if (reader.accept("the conditions for entry into force are fulfilled")) return;
    clause.later_than = LaterThan::entry_into_force;
    if (reader.accept_any({"the entry into force of this treaty", "its entry into force"})) return;
    clause.later_than = LaterThan::instrument;
    reader.expect("the");
    clause.instrument = reader.expect_ordinal();
    reader.expect("instrument");
}

Gap gap_at(Reader& reader) {
    if (!reader.accept(
            "; a state that deposits between the fulfilment of the conditions and the entry into force is bound on"))
        return Gap::silent;
    if (reader.accept("the date of entry into force")) return Gap::general_date;
    if (reader.accept("the later of the date of entry into force and its own date")) return Gap::later_of_both;
    reader.expect("its own date");
    return Gap::own_date;
}

int years_at(Reader& reader) {
    const int years = reader.expect_cardinal();
    reader.expect_any({"years", "year"});
    return years;
}

}    // namespace

Moment moment_at(Reader& reader) {
    std::optional<Anchor> come;
    const DelayRead delay = delay_at(reader, [&] {
        come = anchor_at(reader);
        reader.expect("has come");
    });
    skip_month_of(reader, delay);
    const std::size_t here = reader.position();
    const Anchor anchor = day_of_anchor_at(reader);
    if (come.value_or(anchor) != anchor)
        reader.refuse(here, "a day that counts from two events", "name the same event twice");
    return Moment{delay.delay, anchor};
}

Floor floor_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (const std::optional<Date> date = reader.accept_date()) {
        if (!reader.accept("if")) return *date;
        reader.go_back(here);
    }
    if (reader.accept("the entry into force of") && reader.next_is(TokenKind::key))
        return TreatyInForce{reader.expect_key("a treaty")};
    reader.go_back(here);
    return moment_at(reader);
}

WindowEnd window_end_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (reader.accept_any({"no closing date", "unlimited"})) return Unlimited{};
    if (const std::optional<Date> date = reader.accept_date()) {
        if (!reader.accept("if")) return *date;
        reader.go_back(here);
    }
    if (reader.accept_any({"its entry into force", "the entry into force of this treaty", "entry into force"}) &&
        !reader.accept("for"))
        return until_entry_into_force_at(reader);
    reader.go_back(here);
    return moment_at(reader);
}

EntryIntoForceClause entry_into_force_at(Reader& reader) {
    const DelayRead delay = delay_at(reader, [&] { reader.expect("the conditions are met"); });
    EntryIntoForceClause clause{Article{}, delay.delay, fulfilment_at(reader, delay), {}};
    if (!reader.accept_any({", but not before", "; but not before"})) return clause;
    do {
        clause.floors.push_back(floor_at(reader));
    } while (reader.accept("and not before"));
    return clause;
}

ForEachStateClause for_each_State_at(Reader& reader) {
    const DelayRead delay = delay_at(reader, [&] { reader.expect("its instrument is deposited"); });
    expect_own_deposit(reader, delay);
    ForEachStateClause clause;
    clause.delay = delay.delay;
    reader.expect(",");
    read_later_than(reader, clause);
    clause.gap = gap_at(reader);
    return clause;
}

RenewalPeriods renewal_periods_at(Reader& reader) {
    RenewalPeriods periods{};
    reader.expect("in periods of");
    periods.first_years = years_at(reader);
    reader.expect("and then of");
    periods.then_years = years_at(reader);
    reader.expect_any({"from its entry into force", "from the entry into force of this treaty"});
    reader.skip(",");
    reader.expect("by notice at least");
    periods.notice_months = reader.expect_cardinal();
    reader.expect_any({"months", "month"});
    reader.expect("before the end of one");
    return periods;
}

}    // namespace depositary::clause_language
