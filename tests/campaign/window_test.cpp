// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/uncertainty.hpp>
#include <depositary/campaign/window.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;

TEST_CASE("both ends of a window are inside") {
    const Window year(on(2009, 1, 1), on(2009, 12, 31));
    CHECK(year.days() == 365);
    CHECK(year.contains(on(2009, 1, 1)));
    CHECK(year.contains(on(2009, 12, 31)));
    CHECK_FALSE(year.contains(on(2008, 12, 31)));
    CHECK_FALSE(year.contains(on(2010, 1, 1)));
    CHECK(Window::ending_on(on(2009, 12, 31), 365) == year);
    CHECK(Window(on(2000, 1, 1), on(2399, 12, 31)).years() == series::exactly(400));
}

TEST_CASE("a window has at least one day") {
    CHECK(Window(on(2009, 1, 1), on(2009, 1, 1)).days() == 1);
    CHECK_THROWS_AS(Window(on(2009, 1, 2), on(2009, 1, 1)), InvalidMeasure);
    CHECK_THROWS_AS(Window::ending_on(on(2009, 1, 1), 0), InvalidMeasure);
    CHECK_FALSE(window_if_any(on(2009, 1, 2), on(2009, 1, 1)));
    CHECK(window_if_any(on(2009, 1, 2), on(2009, 1, 2)));
}

TEST_CASE("a window longer than the calendar begins with it") {
    CHECK(Window::ending_on(on(2009, 1, 1), 2000000000).first() == Date::min());
}

TEST_CASE("two windows overlap on the days that are in both") {
    const Window first(on(2009, 1, 1), on(2009, 6, 30));
    CHECK(overlap(first, Window(on(2009, 6, 30), on(2010, 1, 1))) == Window(on(2009, 6, 30), on(2009, 6, 30)));
    CHECK_FALSE(overlap(first, Window(on(2009, 7, 1), on(2010, 1, 1))));
}
