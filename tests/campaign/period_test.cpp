// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/period.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

using namespace depositary;

TEST_CASE("a date that is not known to the day is said as it is known") {
    struct Case {
        std::string_view text;
        std::string_view words;
    };
    const Case cases[] = {
        {.text = "2012", .words = "2012"},
        {.text = "2007-09", .words = "September 2007"},
        {.text = "2008-02", .words = "February 2008"},
        {.text = "2010-11-23", .words = "23 November 2010"},
        {.text = "2001-05-01/2002-12-31", .words = "between 1 May 2001 and 31 December 2002"},
        {.text = "2007-09-01/2007-09-29", .words = "between 1 September 2007 and 29 September 2007"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.text) {
            CHECK(in_words(parse_interval(c.text).value()) == c.words);
        }
}

TEST_CASE("what was done within a time began and ended within it") {
    const DateInterval september = DateInterval::month(2007, 9);
    CHECK(known(within(september).from) == september);
    CHECK(known(within(september).until) == september);
    CHECK_FALSE(known(Beginning(Unknown{})));
    CHECK_FALSE(known(End(Unknown{})));
    CHECK_FALSE(known(End(Open{})));
}

TEST_CASE("a period ends before it begins only if that is sure") {
    const DateInterval september = DateInterval::month(2007, 9);
    CHECK(ends_before_it_begins({september, small::day(2007, 8, 31)}));
    CHECK_FALSE(ends_before_it_begins({september, small::day(2007, 9, 1)}));
    CHECK_FALSE(ends_before_it_begins({september, DateInterval::year(2007)}));
    CHECK_FALSE(ends_before_it_begins({september, Unknown{}}));
    CHECK_FALSE(ends_before_it_begins({september, Open{}}));
    CHECK_FALSE(ends_before_it_begins({Unknown{}, small::day(2007, 8, 31)}));
}
