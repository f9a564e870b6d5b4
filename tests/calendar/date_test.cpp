// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/date.hpp>

#include <sstream>
#include <type_traits>

#include "catch.hpp"

using namespace depositary;
namespace greg = boost::gregorian;

TEST_CASE("every day of the calendar is Boost's day, and the next is one later") {
    greg::date boost_day(1400, 1, 1);
    Date day = Date::min();
    std::int64_t days = 0;
    for (;; ++days) {
        const auto ymd = boost_day.year_month_day();
        const bool same = day.year() == ymd.year && day.month() == ymd.month && day.day() == ymd.day;
        const bool back = Date(ymd.year, ymd.month, ymd.day) == day && Date(boost_day) == day;
        if (!same || !back || day.to_boost() != boost_day) FAIL(to_string(day));
        if (day == Date::max()) break;
        day = day.plus_days(1);
        boost_day += greg::days(1);
    }
    CHECK(days == 3141084);
    CHECK(boost_day == greg::date(9999, 12, 31));
}

TEST_CASE("a day that does not exist cannot be made") {
    struct Case {
        int year, month, day;
    };
    const Case none[] = {{1999, 2, 29}, {1900, 2, 29},  {2000, 2, 30}, {2001, 2, 31}, {2001, 4, 31},
                         {2001, 0, 1},  {2001, 13, 1},  {2001, 1, 0},  {2001, 1, 32}, {2001, -1, 1},
                         {2001, 1, -1}, {1399, 12, 31}, {10000, 1, 1}, {0, 1, 1}};
    for (const Case& c : none) {
        CAPTURE(c.year, c.month, c.day);
        CHECK_THROWS_AS(Date(c.year, c.month, c.day), InvalidDate);
        CHECK_FALSE(Date::if_valid(c.year, c.month, c.day).has_value());
    }
    CHECK(Date::if_valid(2000, 2, 29) == on(2000, 2, 29));
    CHECK(Date::if_valid(1400, 1, 1) == Date::min());
    CHECK(Date::if_valid(9999, 12, 31) == Date::max());
}

TEST_CASE("Boost's special values are refused at the door") {
    for (const auto special : {greg::not_a_date_time, greg::neg_infin, greg::pos_infin})
        CHECK_THROWS_AS(Date(greg::date(special)), InvalidDate);
    CHECK(Date(greg::date(1997, 12, 3)) == on(1997, 12, 3));
    CHECK(greg::date(on(1997, 12, 3)) == greg::date(1997, 12, 3));
}

TEST_CASE("day numbers count from 1970 and end with the calendar") {
    CHECK(on(1970, 1, 1).day_number() == 0);
    CHECK(on(1969, 12, 31).day_number() == -1);
    CHECK(Date::from_day_number(10957) == on(2000, 1, 1));
    CHECK_THROWS_AS(Date::from_day_number(Date::max().day_number() + 1), InvalidDate);
    CHECK_THROWS_AS(Date::from_day_number(Date::min().day_number() - 1), InvalidDate);
    CHECK_THROWS_AS(Date::max().plus_days(1), InvalidDate);
    CHECK_THROWS_AS(Date::min().plus_days(-1), InvalidDate);
    CHECK(days_between(on(2000, 1, 1), on(2001, 1, 1)) == 366);
    CHECK(days_between(on(2001, 1, 1), on(2000, 1, 1)) == -366);
}

TEST_CASE("a date is read from ISO text and from nothing else") {
    CHECK(parse_date("1997-12-03") == on(1997, 12, 3));
    CHECK(parse_date("2000-02-29") == on(2000, 2, 29));
    for (const char* text : {"", "1997-12-3", "1997-2-031", "1997/12/03", "19971203", "1997-12-03 ", " 1997-12-03",
                             "1997-12-03T00:00", "1997-02-29", "1997-13-01", "1997-00-01", "1997-01-00", "+997-01-01",
                             "-997-01-01", "1997-1a-01", "1997-01--1", "1399-12-31", "0000-01-01", "3 December 1997"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
}

TEST_CASE("a date is written as ISO text and in words") {
    CHECK(to_string(on(1997, 12, 3)) == "1997-12-03");
    CHECK(to_string(on(1400, 1, 1)) == "1400-01-01");
    CHECK(in_words(on(1997, 12, 3)) == "3 December 1997");
    std::ostringstream out;
    out << on(1945, 10, 24);
    CHECK(out.str() == "1945-10-24");
    CHECK(month_name(1) == "January");
    CHECK(month_name(12) == "December");
}

TEST_CASE("every hundredth day is read back from its text") {
    for (std::int32_t number = Date::min().day_number(); number <= Date::max().day_number(); number += 100) {
        const Date day = Date::from_day_number(number);
        if (parse_date(to_string(day)) != day) FAIL(to_string(day));
    }
    CHECK(parse_date(to_string(Date::max())) == Date::max());
}

TEST_CASE("months have the lengths of the Gregorian calendar") {
    CHECK(days_in_month(1900, 2) == 28);
    CHECK(days_in_month(2000, 2) == 29);
    CHECK(days_in_month(2023, 2) == 28);
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(9999, 12) == 31);
    for (const int month : {4, 6, 9, 11}) CHECK(days_in_month(2024, month) == 30);
    for (const int month : {1, 3, 5, 7, 8, 10, 12}) CHECK(days_in_month(2024, month) == 31);
}

namespace {

template <class A, class B>
concept addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept comparable = requires(A a, B b) {
    a < b;
};

}    // namespace

TEST_CASE("dates compare with dates, and are neither added nor taken for numbers") {
    STATIC_REQUIRE(comparable<Date, Date>);
    STATIC_REQUIRE(addable<int, int>);
    STATIC_REQUIRE_FALSE(addable<Date, Date>);
    STATIC_REQUIRE_FALSE(addable<Date, int>);
    STATIC_REQUIRE_FALSE(comparable<Date, int>);
    STATIC_REQUIRE(std::is_constructible_v<Date, int, int, int>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Date, int>);
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Date>);
    STATIC_REQUIRE(std::is_trivially_copyable_v<Date>);
    CHECK(on(1999, 2, 28) < on(1999, 3, 1));
}
