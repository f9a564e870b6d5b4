// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/counting.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

Date plus(Date from, int months) { return add_months(from, months, MonthEnd::clamp); }

}    // namespace

TEST_CASE("adding months keeps the day number or takes the last day of a shorter month", "[M-02][M-15]") {
    struct Case {
        Date from;
        int months;
        Date to;
        std::string_view source;
    };
    const Case cases[] = {
        {on(2021, 2, 28), 3, on(2021, 5, 28), "not drawn to the month's end, as Boost's is"},
        {on(2020, 6, 30), 6, on(2020, 12, 30), "not drawn to the month's end, as Boost's is"},
        {on(2015, 1, 31), 1, on(2015, 2, 28), "N04"},
        {on(2016, 1, 31), 1, on(2016, 2, 29), "N05"},
        {on(2024, 2, 29), 12, on(2025, 2, 28), "N10"},
        {on(1999, 12, 31), 2, on(2000, 2, 29), "a leap year of the century"},
        {on(2000, 3, 31), -1, on(2000, 2, 29), "back"},
        {on(2000, 1, 15), -1, on(1999, 12, 15), "back over the year"},
        {on(2000, 5, 5), 0, on(2000, 5, 5), "none"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.from << " + " << c.months << " months (" << c.source << ")") {
            CHECK(plus(c.from, c.months) == c.to);
            CHECK(clamps(c.from, c.months) == (c.from.day() != c.to.day()));
        }
}

TEST_CASE("adding months never rolls over, and a later day never gets an earlier anniversary", "[M-02][M-15][M-16]") {
    for (const int months : {1, 2, 3, 6, 11, 12, 13, 24, 120}) {
        Date last = plus(on(1999, 1, 1), months);
        for (Date day = on(1999, 1, 1); day < on(2005, 1, 1); day = day.plus_days(1)) {
            const Date to = plus(day, months);
            const int expected = day.year() * 12 + day.month() - 1 + months;
            if (to.year() * 12 + to.month() - 1 != expected || to.day() > day.day() || to < last)
                FAIL(day << " + " << months << " = " << to);
            last = to;
        }
        CHECK(last == plus(on(2004, 12, 31), months));
    }
}

TEST_CASE("months are counted in one step, since clamping adds up", "[M-16]") {
    CHECK(plus(on(2023, 12, 31), 3) == on(2024, 3, 31));
    CHECK(plus(plus(plus(on(2023, 12, 31), 1), 1), 1) == on(2024, 3, 29));
}

TEST_CASE("an act is within N months on the anniversary and late the day after", "[M-12]") {
    const Date notified = on(2023, 5, 12);
    CHECK(last_day_within_months(notified, 6) == on(2023, 11, 12));    // Apostille, Canada: case S48
    CHECK(last_day_within_months(on(2023, 8, 31), 6) == on(2024, 2, 29));
}

TEST_CASE("an act is possible after N years on the anniversary itself", "[M-11]") {
    CHECK(first_day_after_years(on(2016, 11, 4), 3) == on(2019, 11, 4));    // USA, Paris Agreement
    CHECK(first_day_after_years(on(2024, 2, 29), 1) == on(2025, 2, 28));
}

TEST_CASE("a notice N months before the expiry may be given on that very day", "[M-13]") {
    CHECK(last_day_for_notice(on(2026, 1, 12), 6) == on(2025, 7, 12));    // Genocide Convention: case W29
}

TEST_CASE("a status exists from the first day and no longer on the day of its end", "[M-17]") {
    CHECK_FALSE(in_effect(on(1999, 2, 28), on(1999, 3, 1), std::nullopt));
    CHECK(in_effect(on(1999, 3, 1), on(1999, 3, 1), std::nullopt));
    CHECK(in_effect(on(2020, 11, 3), on(2016, 11, 4), on(2020, 11, 4)));
    CHECK_FALSE(in_effect(on(2020, 11, 4), on(2016, 11, 4), on(2020, 11, 4)));
}

TEST_CASE("beyond the calendar there are no months to add") {
    CHECK_THROWS_AS(plus(on(9999, 12, 1), 1), InvalidDate);
    CHECK_THROWS_AS(plus(on(1400, 1, 1), -1), InvalidDate);
    CHECK_THROWS_AS(plus(on(1400, 1, 1), -1400 * 12), InvalidDate);
}

TEST_CASE("how a month ends is said at the call") {
    STATIC_REQUIRE(std::is_invocable_v<decltype(&add_months), Date, int, MonthEnd>);
    STATIC_REQUIRE_FALSE(std::is_invocable_v<decltype(&add_months), Date, int, int>);
}
