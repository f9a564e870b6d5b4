// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/numbers.hpp"
#include "treaty/language/say.hpp"

#include <depositary/text/overloaded.hpp>
#include <depositary/treaty/clause_language.hpp>

namespace depositary::clause_language {

namespace {

std::string_view noun_of(Anchor anchor) {
    switch (anchor) {
        case Anchor::adoption: return "the adoption of this treaty";
        case Anchor::opening: return "the opening for signature";
        case Anchor::closing: return "the closing for signature";
        case Anchor::entry_into_force: return "its entry into force";
        case Anchor::entry_into_force_for_it: return "its entry into force for that State";
        case Anchor::deposit: return "the deposit of its instrument";
        case Anchor::receipt: return "the receipt of the notification";
        case Anchor::end_of_objections: return "the end of the period for objections";
        case Anchor::declaration: return "the deposit of its declaration of acceptance";
        case Anchor::amendment: return "the entry into force of the amendment";
        case Anchor::end_of_membership: return "the end of its membership";
    }
    return "";
}

/// A moment as a day of its own: "the day of its entry into force" is not "its entry into force", which ends the day before.
std::string as_day(const Moment& moment) {
    return (std::holds_alternative<Immediately>(moment.delay.form()) ? "the day of " : "") + say(moment);
}

std::string say_floor(const Floor& floor) {
    return std::visit(
        overloaded{
            [](Date date) { return in_words(date); },
            [](const Moment& moment) { return say(moment); },
            [](const TreatyInForce& other) { return "the entry into force of " + quoted(other.treaty.text()); },
        },
        floor);
}

/// After a list the floors stand apart, so that they are not read as part of its last condition.
std::string floors_of(const EntryIntoForceClause& clause) {
    const bool apart = clause.when.depth() > 0 || std::holds_alternative<SilenceUntil>(clause.when.form());
    std::string text;
    for (const Floor& floor : clause.floors) {
        text += text.empty() ? (apart ? "; but not before " : ", but not before ") : " and not before ";
        text += say_floor(floor);
    }
    return text;
}

std::string later_than(const ForEachStateClause& clause) {
    switch (clause.later_than) {
        case LaterThan::instrument:
            return ", for a State that deposits after the " + ordinal_in_digits(clause.instrument) + " instrument";
        case LaterThan::conditions:
            return ", for a State that deposits after the conditions for entry into force are fulfilled";
        case LaterThan::entry_into_force:
            return ", for a State that deposits after the entry into force of this treaty";
        case LaterThan::each: return ", for each State";
    }
    return "";
}

std::string gap_of(Gap gap) {
    const std::string in_the_gap =
        "; a State that deposits between the fulfilment of the conditions and the entry into force is bound on ";
    switch (gap) {
        case Gap::silent: return "";
        case Gap::general_date: return in_the_gap + "the date of entry into force";
        case Gap::later_of_both: return in_the_gap + "the later of the date of entry into force and its own date";
        case Gap::own_date: return in_the_gap + "its own date";
    }
    return "";
}

}    // namespace

std::string say(const Condition& condition) { return say_condition(condition, 0); }

std::string say(const Circle& circle) { return several_of(circle); }

std::string say(Acts acts) { return one_of(acts); }

std::string say(const Delay& delay, std::string_view event) {
    const std::string what(event);
    return say_delay(delay, Event{"the date on which " + what, "the month in which " + what, what, "on "});
}

std::string say(const Moment& moment) {
    const std::string noun(noun_of(moment.from));
    return say_delay(moment.delay, Event{noun, noun, noun + " has come", ""});
}

std::string say(const WindowEnd& end) {
    return std::visit(overloaded{
                          [](Date date) { return in_words(date); },
                          [](const Moment& moment) { return as_day(moment); },
                          [](UntilEntryIntoForce) { return std::string("its entry into force"); },
                          [](const UntilEntryIntoForceOr& until) {
                              return "its entry into force or " + as_day(until.other) + ", whichever is the longer";
                          },
                          [](Unlimited) { return std::string("no closing date"); },
                      },
                      end);
}

std::string say(const EntryIntoForceClause& clause) {
    const std::string when = say(clause.when);
    const Event event{"the date on which " + when, "the month in which " + when, "the conditions are met", "on "};
    return say_delay(clause.delay, event) + floors_of(clause);
}

std::string say(const ForEachStateClause& clause) {
    return say(clause.delay, "its instrument is deposited") + later_than(clause) + gap_of(clause.gap);
}

std::string say(const RenewalPeriods& periods) {
    return "in periods of " + counted(periods.first_years, "year") + " and then of " +
           counted(periods.then_years, "year") + " from its entry into force, by notice at least " +
           counted(periods.notice_months, "month") + " before the end of one";
}

}    // namespace depositary::clause_language
