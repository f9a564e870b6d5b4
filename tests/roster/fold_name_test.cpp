// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/name_index.hpp>

#include "catch.hpp"

using depositary::fold_name;

TEST_CASE("spellings of one name fold to the same text") {
    struct Case {
        std::string_view written;
        std::string_view folded;
    };
    const Case cases[] = {
        {.written = "Canada", .folded = "canada"},
        {.written = "  CANADA \t", .folded = "canada"},
        {.written = "Côte d'Ivoire", .folded = "cote d ivoire"},
        {.written = "Co\xCC\x82te d\xE2\x80\x99Ivoire", .folded = "cote d ivoire"},    // accent apart, curly apostrophe
        {.written = "COTE  D IVOIRE", .folded = "cote d ivoire"},
        {.written = "Türkiye", .folded = "turkiye"},
        {.written = "Curaçao", .folded = "curacao"},
        {.written = "Łódź, Þorlákshöfn, Œuvre, Straße, IJ\xC4\xB2", .folded = "lodz thorlakshofn oeuvre strasse ijij"},
        {.written = "Bahamas (The)", .folded = "bahamas"},
        {.written = "The Bahamas", .folded = "bahamas"},
        {.written = "Republic of the Congo", .folded = "republic of congo"},
        {.written = "St. Lucia", .folded = "st lucia"},
        {.written = "Saint Lucia", .folded = "st lucia"},
        {.written = "Guinea\xE2\x80\x93"
                    "Bissau",
         .folded = "guinea bissau"},    // en dash
        {.written = "Guinea-Bissau", .folded = "guinea bissau"},
        {.written = "Viet\xC2\xA0Nam", .folded = "viet nam"},    // no-break space
        {.written = "Bosnia & Herzegovina", .folded = "bosnia and herzegovina"},
        {.written = "Канада", .folded = "Канада"},
        {.written = "", .folded = ""},
        {.written = " (the) ", .folded = ""},
    };
    for (const Case& c : cases) DYNAMIC_SECTION("\"" << c.written << "\"") {
            CHECK(fold_name(c.written) == c.folded);
        }
}

TEST_CASE("folding what is folded changes nothing") {
    for (const char* name : {"Côte d'Ivoire", "Saint Vincent and the Grenadines", "Канада", "Viet Nam"})
        CHECK(fold_name(fold_name(name)) == fold_name(name));
}

TEST_CASE("bytes that are no UTF-8 are kept, and end nothing early") {
    CHECK(fold_name("a\xFF"
                    "b") ==
          "a\xFF"
          "b");
    CHECK(fold_name("C\xF4te d'Ivoire") == "c\xF4te d ivoire");    // Latin-1
    CHECK(fold_name("abc\xC3") == "abc\xC3");
    CHECK(fold_name("abc\xE2\x80") == "abc\xE2\x80");
}
