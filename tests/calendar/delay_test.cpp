// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/delay.hpp>

#include <vector>

#include "catch.hpp"

using namespace depositary;

namespace {

struct Case {
    std::string_view id;
    Delay delay;
    Date from;
    Date to;
    std::string_view source;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases)
        DYNAMIC_SECTION(c.id << ": from " << c.from << " (" << c.source << ")") CHECK(c.delay.after(c.from) == c.to);
}

}    // namespace

TEST_CASE("N days after: the day of the event is day 0", "[M-01]") {
    check({
        {"N01", DaysAfter(90), on(2015, 12, 2), on(2016, 3, 1), "across 29 February"},
        {"N02", DaysAfter(30), on(2016, 1, 31), on(2016, 3, 1), "a leap year"},
        {"N03", DaysAfter(30), on(2015, 1, 31), on(2015, 3, 2), "a common year"},
        {"N23", DaysAfter(180), on(1996, 10, 31), on(1997, 4, 29), "CWC, case E21"},
        {"N24", DaysAfter(120), on(2025, 9, 19), on(2026, 1, 17), "BBNJ"},
        {"E04", DaysAfter(30), on(1990, 8, 3), on(1990, 9, 2), "CRC"},
        {"E06", DaysAfter(30), on(2010, 11, 23), on(2010, 12, 23), "CED"},
        {"E17", DaysAfter(30), on(2016, 10, 5), on(2016, 11, 4), "Paris"},
        {"E22", DaysAfter(90), on(2020, 10, 24), on(2021, 1, 22), "TPNW"},
        {"E32", DaysAfter(60), on(1964, 11, 25), on(1965, 1, 24), "Apostille"},
        {"E40", DaysAfter(90), on(1959, 3, 9), on(1959, 6, 7), "New York Convention"},
        {"S40", DaysAfter(90), on(2007, 12, 12), on(2008, 3, 11), "Kyoto, Australia"},
        {"S39", DaysAfter(30), on(2021, 1, 20), on(2021, 2, 19), "Paris, United States"},
        {"day 1", DaysAfter(1), on(2000, 2, 28), on(2000, 2, 29), "made up"},
    });
}

TEST_CASE("N months or years after: the same day number, clamped", "[M-02][M-10][M-15][M-16]") {
    check({
        {"N04", MonthsAfter(1), on(2015, 1, 31), on(2015, 2, 28), "clamped"},
        {"N05", MonthsAfter(1), on(2016, 1, 31), on(2016, 2, 29), "clamped, a leap year"},
        {"N07", MonthsAfter(3), on(2023, 11, 30), on(2024, 2, 29), "clamped"},
        {"N08", YearsAfter(1), on(2024, 2, 29), on(2025, 2, 28), "clamped"},
        {"N09", YearsAfter(4), on(2024, 2, 29), on(2028, 2, 29), "from leap year to leap year"},
        {"N10", MonthsAfter(12), on(2024, 2, 29), on(2025, 2, 28), "in one step"},
        {"N26", MonthsAfter(24), on(2023, 6, 26), on(2025, 6, 26), "Hong Kong Convention"},
        {"E05", MonthsAfter(3), on(2001, 11, 12), on(2002, 2, 12), "OPAC"},
        {"E13", MonthsAfter(12), on(1993, 11, 16), on(1994, 11, 16), "UNCLOS"},
        {"E34", MonthsAfter(6), on(1950, 4, 21), on(1950, 10, 21), "Geneva Conventions"},
        {"W06", YearsAfter(1), on(2016, 10, 27), on(2017, 10, 27), "Rome, Burundi"},
        {"W01", MonthsAfter(6), on(2025, 6, 27), on(2025, 12, 27), "Mine Ban, three States"},
        {"M-10", YearsAfter(1), on(2019, 11, 4), on(2020, 11, 4), "Paris, United States"},
    });
}

TEST_CASE("the first day of the Nth month after the month of the event", "[M-03][M-04][M-05]") {
    check({
        {"E01", FirstDayOfNthMonth(6), on(1998, 9, 16), on(1999, 3, 1), "Mine Ban"},
        {"N12", FirstDayOfNthMonth(6), on(1998, 9, 30), on(1999, 3, 1), "the last day of the month"},
        {"a first day", FirstDayOfNthMonth(6), on(2000, 3, 1), on(2000, 9, 1), "Mine Ban, Botswana: case S02"},
        {"N13", FirstDayOfNthMonth(6), on(2007, 8, 31), on(2008, 2, 1), "no clamping is involved"},
        {"N14", FirstDayOfNthMonth(3), on(2024, 12, 15), on(2025, 3, 1), "over the year"},
        {"E02", FirstDayOfNthMonth(6), on(2010, 2, 16), on(2010, 8, 1), "Cluster Munitions"},
        {"E33", FirstDayOfNthMonth(3), on(1983, 9, 29), on(1983, 12, 1), "Child Abduction: Nth calendar month"},
        {"S05", FirstDayOfNthMonth(6), on(1998, 10, 7), on(1999, 4, 1), "Mine Ban, Panama"},
        {"N=1", FirstDayOfNthMonth(1), on(2024, 1, 31), on(2024, 2, 1), "made up"},
    });
}

TEST_CASE("the first day of the month following the expiration of N months: strictly after", "[M-06]") {
    check({
        {"N15", FirstDayOfMonthAfterMonths(3), on(2014, 7, 1), on(2014, 11, 1),
         "Istanbul, Sweden: the expiry is a first day"},
        {"N16", FirstDayOfMonthAfterMonths(3), on(2014, 6, 30), on(2014, 10, 1), "a day earlier, a month earlier"},
        {"N17", FirstDayOfMonthAfterMonths(3), on(2023, 11, 30), on(2024, 3, 1),
         "the expiry is clamped to 29 February"},
        {"N18", FirstDayOfMonthAfterMonths(12), on(1986, 12, 11), on(1988, 1, 1), "CISG"},
        {"E11", FirstDayOfMonthAfterMonths(3), on(2003, 3, 14), on(2003, 7, 1), "CMW"},
        {"E49", FirstDayOfMonthAfterMonths(3), on(2010, 2, 18), on(2010, 6, 1), "ECHR Protocol 14"},
        {"S44", FirstDayOfMonthAfterMonths(12), on(1987, 12, 15), on(1989, 1, 1), "CISG, Finland"},
        {"W26", FirstDayOfMonthAfterMonths(3), on(2021, 3, 22), on(2021, 7, 1), "Istanbul, Türkiye"},
        {"W33", FirstDayOfMonthAfterMonths(12), on(2008, 7, 1), on(2009, 8, 1), "CMW, hypothetical"},
    });
}

TEST_CASE("the first day of the month after the Nth day: strictly after", "[M-07]") {
    check({
        {"N19", FirstDayOfMonthAfterDays(60), on(2003, 1, 31), on(2003, 5, 1),
         "Rome, Albania: the 60th day is 1 April"},
        {"N20", FirstDayOfMonthAfterDays(60), on(2003, 1, 30), on(2003, 4, 1), "the 60th day is 31 March"},
        {"N21", FirstDayOfMonthAfterDays(60), on(2023, 12, 31), on(2024, 3, 1), "the 60th day is 29 February"},
        {"N22", FirstDayOfMonthAfterDays(60), on(2024, 12, 31), on(2025, 4, 1), "the 60th day is 1 March"},
        {"E03", FirstDayOfMonthAfterDays(60), on(2002, 4, 11), on(2002, 7, 1), "Rome"},
        {"S13", FirstDayOfMonthAfterDays(60), on(2002, 7, 1), on(2002, 9, 1), "Rome, Australia"},
        {"S17", FirstDayOfMonthAfterDays(60), on(2023, 11, 14), on(2024, 2, 1), "Rome, Armenia"},
    });
}

TEST_CASE("a fixed date holds if the event has come by then", "[M-08]") {
    const FixedDate london(on(1992, 1, 1), DaysAfter(90));
    check({
        {"E19", london, on(1992, 5, 12), on(1992, 8, 10), "London Amendment: too late for the date"},
        {"E20", FixedDate(on(2019, 1, 1), DaysAfter(90)), on(2017, 11, 17), on(2019, 1, 1), "Kigali: in time"},
        {"on the day", london, on(1992, 1, 1), on(1992, 1, 1), "the date is inside"},
        {"a day late", london, on(1992, 1, 2), on(1992, 4, 1), "made up"},
    });
}

TEST_CASE("the later of several days", "[M-09]") {
    const LaterOf later({DaysAfter(30), MonthsAfter(1)});
    check({
        {"a long month", later, on(2024, 1, 15), on(2024, 2, 15), "31 days"},
        {"a short month", later, on(2023, 2, 15), on(2023, 3, 17), "28 days"},
        {"within a fixed date", FixedDate(on(2000, 1, 1), later), on(2023, 2, 15), on(2023, 3, 17), "made up"},
    });
}

TEST_CASE("fixed days of effect wait for the next one whose day of notice is not past", "[M-14]") {
    const NextYearDay whaling{{6, 30}, {1, 1}};
    const NextYearDay single_convention{{1, 1}, {7, 1}};
    const NextYearDay irena{{12, 31}, {12, 31}};
    check({
        {"W21", whaling, on(2018, 12, 26), on(2019, 6, 30), "Japan"},
        {"on the day of notice", whaling, on(2019, 1, 1), on(2019, 6, 30), "made up"},
        {"W22", whaling, on(2019, 1, 2), on(2020, 6, 30), "hypothetical"},
        {"W23", single_convention, on(2011, 6, 29), on(2012, 1, 1), "Bolivia"},
        {"W23, in time", single_convention, on(2011, 7, 1), on(2012, 1, 1), "hypothetical"},
        {"W23, too late", single_convention, on(2011, 7, 2), on(2013, 1, 1), "hypothetical"},
        {"the end of the year", irena, on(2020, 12, 31), on(2020, 12, 31), "IRENA, hypothetical"},
        {"29 February", NextYearDay{{2, 29}, {2, 29}}, on(2023, 1, 5), on(2023, 2, 28), "made up"},
    });
}

TEST_CASE("at once is on the day itself") { CHECK(Delay(Immediately{}).after(on(2000, 2, 29)) == on(2000, 2, 29)); }

TEST_CASE("a delay says whether a month was too short on the way", "[M-15]") {
    CHECK(Delay(MonthsAfter(1)).clamps(on(2015, 1, 31)));
    CHECK_FALSE(Delay(MonthsAfter(1)).clamps(on(2015, 1, 28)));
    CHECK(Delay(YearsAfter(1)).clamps(on(2024, 2, 29)));
    CHECK(Delay(FirstDayOfMonthAfterMonths(3)).clamps(on(2023, 11, 30)));
    CHECK_FALSE(Delay(FirstDayOfNthMonth(6)).clamps(on(2007, 8, 31)));
    CHECK_FALSE(Delay(DaysAfter(30)).clamps(on(2015, 1, 31)));
    CHECK_FALSE(Delay(FirstDayOfMonthAfterDays(60)).clamps(on(2003, 1, 31)));
    CHECK_FALSE(Delay(Immediately{}).clamps(on(2024, 2, 29)));
    CHECK_FALSE(Delay(NextYearDay{{6, 30}, {1, 1}}).clamps(on(2024, 2, 29)));
    CHECK(Delay(FixedDate(on(2000, 1, 1), MonthsAfter(1))).clamps(on(2015, 1, 31)));
    CHECK_FALSE(Delay(FixedDate(on(2015, 1, 31), MonthsAfter(1))).clamps(on(2015, 1, 31)));
    CHECK_FALSE(Delay(LaterOf({DaysAfter(60), MonthsAfter(1)})).clamps(on(2015, 1, 31)));
    CHECK(Delay(LaterOf({DaysAfter(5), MonthsAfter(1)})).clamps(on(2015, 1, 31)));
}

TEST_CASE("a later event never has an earlier effect, and the effect is never before the event") {
    const Delay delays[] = {Immediately{},
                            DaysAfter(90),
                            MonthsAfter(1),
                            MonthsAfter(13),
                            YearsAfter(1),
                            FirstDayOfNthMonth(6),
                            FirstDayOfMonthAfterMonths(3),
                            FirstDayOfMonthAfterDays(60),
                            NextYearDay{{6, 30}, {1, 1}},
                            NextYearDay{{2, 29}, {2, 29}},
                            FixedDate(on(2002, 6, 1), MonthsAfter(1)),
                            LaterOf({DaysAfter(30), MonthsAfter(1)})};
    for (const Delay& delay : delays) {
        Date last = Date::min();
        for (Date day = on(1999, 1, 1); day < on(2005, 1, 1); day = day.plus_days(1)) {
            const Date effect = delay.after(day);
            if (effect < last || effect < day) FAIL(day << " takes effect on " << effect);
            last = effect;
        }
        CHECK(last >= on(2004, 12, 31));
    }
}

TEST_CASE("N years are twelve N months", "[M-16]") {
    for (Date day = on(1999, 1, 1); day < on(2005, 1, 1); day = day.plus_days(1))
        for (const int years : {1, 3, 4, 10})
            if (Delay(YearsAfter(years)).after(day) != Delay(MonthsAfter(12 * years)).after(day))
                FAIL(day << " and " << years << " years");
    CHECK(Delay(YearsAfter(100)).after(on(2024, 2, 29)) == on(2124, 2, 29));
}

TEST_CASE("a delay that no clause could mean cannot be made") {
    CHECK_THROWS_AS(DaysAfter(0), InvalidDelay);
    CHECK_THROWS_AS(DaysAfter(-1), InvalidDelay);
    CHECK_THROWS_AS(DaysAfter(36526), InvalidDelay);
    CHECK_THROWS_AS(MonthsAfter(1201), InvalidDelay);
    CHECK_THROWS_AS(YearsAfter(101), InvalidDelay);
    CHECK_THROWS_AS(FirstDayOfNthMonth(0), InvalidDelay);
    CHECK_THROWS_AS(YearDay(2, 30), InvalidDelay);
    CHECK_THROWS_AS(YearDay(13, 1), InvalidDelay);
    CHECK_THROWS_AS(YearDay(0, 1), InvalidDelay);
    CHECK(YearDay(2, 29).in(2023) == on(2023, 2, 28));
    CHECK_THROWS_AS(FixedDate(on(1992, 1, 1), FixedDate(on(1993, 1, 1), DaysAfter(90))), InvalidDelay);
    CHECK_THROWS_AS(LaterOf({DaysAfter(30)}), InvalidDelay);
    CHECK_THROWS_AS(LaterOf({DaysAfter(30), DaysAfter(30)}), InvalidDelay);
    CHECK_THROWS_AS(LaterOf({DaysAfter(30), Immediately{}}), InvalidDelay);
    CHECK_THROWS_AS(LaterOf({DaysAfter(30), LaterOf({DaysAfter(30), MonthsAfter(1)})}), InvalidDelay);
    CHECK_THROWS_AS(LaterOf({DaysAfter(30), FixedDate(on(1992, 1, 1), DaysAfter(90))}), InvalidDelay);
}

TEST_CASE("weekends and holidays change nothing", "[M-18]") {
    const auto weekday = [](Date date) { return date.to_boost().day_of_week().as_enum(); };
    struct Row {
        Delay delay;
        Date from;
        Date to;
        boost::date_time::weekdays on;
        std::string_view source;
    };
    const Row table[] = {
        {DaysAfter(30), on(1990, 8, 3), on(1990, 9, 2), boost::date_time::Sunday, "CRC, recorded"},
        {DaysAfter(60), on(1964, 11, 25), on(1965, 1, 24), boost::date_time::Sunday, "Apostille, recorded"},
        {MonthsAfter(6), on(2025, 6, 27), on(2025, 12, 27), boost::date_time::Saturday, "Mine Ban, withdrawals"},
        {FirstDayOfNthMonth(6), on(2010, 2, 16), on(2010, 8, 1), boost::date_time::Sunday, "CCM, recorded"},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.source) {
            REQUIRE(weekday(row.to) == row.on);
            CHECK(row.delay.after(row.from) == row.to);
        }
    CHECK(Delay(DaysAfter(24)).after(on(1999, 12, 1)) == on(1999, 12, 25));
}

TEST_CASE("an effect beyond the calendar is refused") {
    CHECK_THROWS_AS(Delay(YearsAfter(1)).after(on(9999, 1, 1)), InvalidDate);
}

TEST_CASE("delays are equal if they say the same, and say so in the same way") {
    CHECK(Delay(DaysAfter(30)) == Delay(DaysAfter(30)));
    CHECK_FALSE(Delay(DaysAfter(30)) == Delay(DaysAfter(31)));
    CHECK_FALSE(Delay(MonthsAfter(12)) == Delay(YearsAfter(1)));
    CHECK(Delay() == Delay(Immediately{}));
    CHECK(Delay(LaterOf({DaysAfter(30), MonthsAfter(1)})) == Delay(LaterOf({DaysAfter(30), MonthsAfter(1)})));
    CHECK_FALSE(Delay(FixedDate(on(1992, 1, 1), DaysAfter(90))) == Delay(FixedDate(on(1992, 1, 1), DaysAfter(91))));
}

TEST_CASE("a bare number is no delay, and days are not months") {
    STATIC_REQUIRE(std::is_convertible_v<DaysAfter, Delay>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, Delay>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, DaysAfter>);
    STATIC_REQUIRE(std::is_constructible_v<DaysAfter, int>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<DaysAfter, MonthsAfter>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<MonthsAfter, YearsAfter>);
}
