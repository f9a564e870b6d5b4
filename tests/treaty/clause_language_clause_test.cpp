// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include <vector>

#include "catch.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

const Condition in_force = TreatyInForce{"x"};

template <class Value, class Read>
void check(std::string_view sentence, const Value& value, Read read) {
    CHECK(cl::say(value) == sentence);
    const auto again = read(sentence);
    if (!again.ok()) FAIL(to_string(again.problems().front()));
    CHECK(again.value() == value);
}

struct GoldenDelay {
    std::string_view sentence;
    Delay delay;
    std::string_view source;
};

std::vector<GoldenDelay> delays() {
    return {
        {"on the date on which ", Immediately{}, "Charter 110(3)"},
        {"on the 90th day after the date on which ", DaysAfter(90), "TPNW 15(1), M-01"},
        {"on the 1st day after the date on which ", DaysAfter(1), "M-01"},
        {"on the 113th day after the date on which ", DaysAfter(113), "M-01"},
        {"three months after the date on which ", MonthsAfter(3), "ICCPR 49(1), M-02"},
        {"one month after the date on which ", MonthsAfter(1), "M-02"},
        {"18 months after the date on which ", MonthsAfter(18), "HNS 2010 21(1), M-02"},
        {"one year after the date on which ", YearsAfter(1), "Rome 121(4), M-02"},
        {"on the first day of the sixth month after the month in which ", FirstDayOfNthMonth(6),
         "Mine Ban 17(1), M-03"},
        {"on the first day of the 13th month after the month in which ", FirstDayOfNthMonth(13), "M-03"},
        {"on the first day of the month following the expiration of three months after the date on which ",
         FirstDayOfMonthAfterMonths(3), "CMW 87(1), M-06"},
        {"on the first day of the month after the 60th day following the date on which ", FirstDayOfMonthAfterDays(60),
         "Rome 126(1), M-07"},
        {"on 1 January 1992 if the conditions are met by then, and otherwise on the 90th day after the date on which ",
         FixedDate(on(1992, 1, 1), DaysAfter(90)), "London Amendment 2(1), M-08"},
        {"on the latest of (a) the 30th day after, and (b) three months after, the date on which ",
         LaterOf({DaysAfter(30), MonthsAfter(3)}), "M-09"},
        {"on 1 January 1992 if the conditions are met by then, and otherwise on the latest of (a) the 30th day after, "
         "(b) two years after, and (c) "
         "the first day of the sixth month after, the date on which ",
         FixedDate(on(1992, 1, 1), LaterOf({DaysAfter(30), YearsAfter(2), FirstDayOfNthMonth(6)})), "M-08, M-09"},
        {"on the next 30 June whose preceding 1 January is not before the date on which ", NextYearDay{{6, 30}, {1, 1}},
         "Whaling XI, M-14"},
    };
}

}    // namespace

TEST_CASE("each delay of a clause has one wording and reads back from it",
          "[M-01][M-02][M-03][M-06][M-07][M-08][M-09][M-14]") {
    for (const GoldenDelay& golden : delays()) DYNAMIC_SECTION(golden.sentence << " (" << golden.source << ")") {
            check(std::string(golden.sentence) + "\"x\" is in force",
                  EntryIntoForceClause{{}, golden.delay, in_force, {}},
                  [](std::string_view sentence) { return cl::read_entry_into_force(sentence); });
        }
}

TEST_CASE("a delay can be said before any event") {
    CHECK(cl::say(DaysAfter(30), "its instrument is deposited") ==
          "on the 30th day after the date on which its instrument is deposited");
    CHECK(cl::say(FirstDayOfNthMonth(6), "it is received") ==
          "on the first day of the sixth month after the month in which it is received");
    CHECK(cl::say(Acts{Act::ratification, Act::accession}) == "instrument of ratification or accession");
}

TEST_CASE("floors follow the condition, apart from it where it is a list", "[J-02][F-04]") {
    const auto read = [](std::string_view sentence) { return cl::read_entry_into_force(sentence); };
    const Moment two_years{YearsAfter(2), Anchor::opening};
    check("on the date on which \"x\" is in force, but not before 1 January 1995",
          EntryIntoForceClause{{}, {}, in_force, {on(1995, 1, 1)}}, read);
    check(
        "on the date on which \"x\" is in force, but not before two years after the opening for signature and not "
        "before the entry into force of "
        "\"iccpr-1966\"",
        EntryIntoForceClause{{}, {}, in_force, {two_years, TreatyInForce{"iccpr-1966"}}}, read);
    check(
        "on the date on which all of the following hold: (a) \"x\" is in force; and (b) the event \"y\" has been "
        "recorded; but not before 1 January "
        "1995",
        EntryIntoForceClause{{}, {}, AllOf({in_force, EventRecorded{"y"}}), {on(1995, 1, 1)}}, read);
}

TEST_CASE("each wording of the clause for each State reads back", "[L-02][L-03][L-05][L-09]") {
    const auto read = [](std::string_view sentence) { return cl::read_for_each_State(sentence); };
    const std::string day = "on the 30th day after the date on which its instrument is deposited";
    const std::string gap =
        "; a State that deposits between the fulfilment of the conditions and the entry into force is bound on ";
    const auto clause = [](LaterThan than, int instrument, Gap silent = Gap::silent) {
        return ForEachStateClause{{}, DaysAfter(30), than, instrument, silent};
    };
    check(day + ", for a State that deposits after the 20th instrument", clause(LaterThan::instrument, 20), read);
    check(day + ", for a State that deposits after the conditions for entry into force are fulfilled",
          clause(LaterThan::conditions, 0), read);
    check(day + ", for a State that deposits after the entry into force of this treaty",
          clause(LaterThan::entry_into_force, 0), read);
    check(day + ", for each State", clause(LaterThan::each, 0), read);
    const std::string later = day + ", for a State that deposits after the entry into force of this treaty" + gap;
    check(later + "the date of entry into force", clause(LaterThan::entry_into_force, 0, Gap::general_date), read);
    check(later + "the later of the date of entry into force and its own date",
          clause(LaterThan::entry_into_force, 0, Gap::later_of_both), read);
    check(later + "its own date", clause(LaterThan::entry_into_force, 0, Gap::own_date), read);
    check(
        "on 1 January 1992 if its instrument is deposited by then, and otherwise on the date on which its instrument "
        "is deposited, for each State",
        ForEachStateClause{{}, FixedDate(on(1992, 1, 1), Immediately{}), LaterThan::each, 0, Gap::silent}, read);
}

TEST_CASE("each moment has one wording and reads back from it", "[R-05][R-06][M-10][M-11]") {
    const auto read = [](std::string_view sentence) { return cl::read_moment(sentence); };
    check("the adoption of this treaty", Moment{Immediately{}, Anchor::adoption}, read);
    check("two years after the opening for signature", Moment{YearsAfter(2), Anchor::opening}, read);
    check("six months after the closing for signature", Moment{MonthsAfter(6), Anchor::closing}, read);
    check("one month after its entry into force", Moment{MonthsAfter(1), Anchor::entry_into_force}, read);
    check("three years after its entry into force for that State",
          Moment{YearsAfter(3), Anchor::entry_into_force_for_it}, read);
    check("the 30th day after the deposit of its instrument", Moment{DaysAfter(30), Anchor::deposit}, read);
    check("the first day of the sixth month after the receipt of the notification",
          Moment{FirstDayOfNthMonth(6), Anchor::receipt}, read);
    check("the latest of (a) the 30th day after, and (b) one year after, the receipt of the notification",
          Moment{LaterOf({DaysAfter(30), YearsAfter(1)}), Anchor::receipt}, read);
    check(
        "1 January 1992 if the opening for signature has come by then, and otherwise the 90th day after the opening "
        "for signature",
        Moment{FixedDate(on(1992, 1, 1), DaysAfter(90)), Anchor::opening}, read);
    check("the next 30 June whose preceding 1 January is not before the receipt of the notification",
          Moment{NextYearDay{{6, 30}, {1, 1}}, Anchor::receipt}, read);
}

TEST_CASE("each end of a window has one wording and reads back from it", "[A-03a][A-04][A-05][A-06]") {
    const auto read = [](std::string_view sentence) { return cl::read_window_end(sentence); };
    const Moment year{MonthsAfter(12), Anchor::opening};
    check("31 December 2000", WindowEnd(on(2000, 12, 31)), read);
    check("twelve months after the opening for signature", WindowEnd(year), read);
    check("its entry into force", WindowEnd(UntilEntryIntoForce{}), read);
    check("the day of its entry into force", WindowEnd(Moment{Immediately{}, Anchor::entry_into_force}), read);
    check("one month after its entry into force", WindowEnd(Moment{MonthsAfter(1), Anchor::entry_into_force}), read);
    check("its entry into force or twelve months after the opening for signature, whichever is the longer",
          WindowEnd(UntilEntryIntoForceOr{year}), read);
    check("no closing date", WindowEnd(Unlimited{}), read);
}

TEST_CASE("renewal by periods reads back from its sentence", "[R-10]") {
    check(
        "in periods of ten years and then of five years from its entry into force, by notice at least six months "
        "before the end of one",
        RenewalPeriods{10, 5, 6}, [](std::string_view sentence) { return cl::read_renewal_periods(sentence); });
    check(
        "in periods of one year and then of 15 years from its entry into force, by notice at least one month before "
        "the end of one",
        RenewalPeriods{1, 15, 1}, [](std::string_view sentence) { return cl::read_renewal_periods(sentence); });
}
