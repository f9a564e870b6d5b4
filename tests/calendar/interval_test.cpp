// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/interval.hpp>

#include <sstream>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("an imprecise date is all the days it may be", "[M-20]") {
    CHECK(parse_interval("1971") == DateInterval(on(1971, 1, 1), on(1971, 12, 31)));
    CHECK(parse_interval("1971-06") == DateInterval(on(1971, 6, 1), on(1971, 6, 30)));
    CHECK(parse_interval("1972-02") == DateInterval(on(1972, 2, 1), on(1972, 2, 29)));
    CHECK(parse_interval("1971-06-02") == DateInterval(on(1971, 6, 2)));
    CHECK(parse_interval("1971-06-02/1971-07-01") == DateInterval(on(1971, 6, 2), on(1971, 7, 1)));
}

TEST_CASE("an imprecise date is written in its shortest form and reads back", "[M-20]") {
    for (const char* text : {"1971", "1971-06", "1972-02", "1971-06-02", "1971-06-02/1971-07-01",
                             "1971-01-01/1971-11-30", "9999", "1400-01"}) {
        CAPTURE(text);
        REQUIRE(parse_interval(text).has_value());
        CHECK(to_string(*parse_interval(text)) == text);
    }
    CHECK(to_string(*parse_interval("1971-01-01/1971-12-31")) == "1971");
    CHECK(to_string(*parse_interval("1971-06-02/1971-06-02")) == "1971-06-02");
    std::ostringstream out;
    out << DateInterval::month(1971, 6);
    CHECK(out.str() == "1971-06");
}

TEST_CASE("what is no date is no imprecise date either") {
    for (const char* text :
         {"", "197", "19711", "1971-6", "1971-13", "1971-00", "1971-06-31", "1971-06-02/", "1971-07-01/1971-06-02",
          "1971-06-02 1971-07-01", "1971/1972", "1399", "June 1971", "1971-06-02/1971-07-011"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_interval(text).has_value());
    }
    CHECK_THROWS_AS(DateInterval(on(1971, 7, 1), on(1971, 6, 2)), InvalidDate);
    CHECK_THROWS_AS(DateInterval::month(1971, 13), InvalidDate);
}

TEST_CASE("only a single day is certain: no first of the month is made up", "[M-20]") {
    CHECK(DateInterval(on(1971, 6, 2)).certain() == on(1971, 6, 2));
    CHECK_FALSE(DateInterval::month(1971, 6).certain().has_value());
    CHECK_FALSE(DateInterval::year(1971).certain().has_value());
}

TEST_CASE("whether an imprecise date has come may be uncertain", "[M-20]") {
    const DateInterval june = DateInterval::month(1971, 6);
    CHECK(june.has_come_by(on(1971, 5, 31)) == false);
    CHECK_FALSE(june.has_come_by(on(1971, 6, 1)).has_value());
    CHECK_FALSE(june.has_come_by(on(1971, 6, 29)).has_value());
    CHECK(june.has_come_by(on(1971, 6, 30)) == true);
    CHECK(june.contains(on(1971, 6, 1)));
    CHECK_FALSE(june.contains(on(1971, 7, 1)));
}

TEST_CASE("a delay from an imprecise date is as imprecise, or less", "[M-20]") {
    CHECK(DateInterval::month(1971, 6).after(MonthsAfter(3)) == DateInterval(on(1971, 9, 1), on(1971, 9, 30)));
    CHECK(DateInterval::month(1971, 6).after(DaysAfter(30)) == DateInterval(on(1971, 7, 1), on(1971, 7, 30)));
    CHECK(DateInterval::month(1971, 6).after(FirstDayOfNthMonth(6)).certain() == on(1971, 12, 1));
    CHECK(DateInterval::year(1971).after(FixedDate(on(1975, 1, 1), DaysAfter(90))).certain() == on(1975, 1, 1));
}

TEST_CASE("every day of an imprecise date takes effect within the bounds of the effect", "[M-20]") {
    const DateInterval winter(on(2003, 12, 20), on(2004, 3, 5));
    for (const Delay& delay : {Delay(MonthsAfter(2)), Delay(FirstDayOfMonthAfterDays(60)),
                               Delay(NextYearDay{{6, 30}, {1, 1}}), Delay(YearsAfter(1))}) {
        const DateInterval effect = winter.after(delay);
        for (Date day = winter.earliest(); day <= winter.latest(); day = day.plus_days(1)) {
            CAPTURE(day, effect);
            CHECK(effect.contains(delay.after(day)));
        }
    }
}
