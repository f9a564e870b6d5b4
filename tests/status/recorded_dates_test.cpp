// SPDX-License-Identifier: BSL-1.0
// The dates on record, reproduced from the built-in definitions and registers: when the conditions were fulfilled, whose acts
// completed them, when the treaty entered into force, and for which State when.
#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

struct Recorded {
    std::string_view treaty;
    Date fulfilled;
    std::vector<std::string_view> completed_by;
    Date in_force;
    std::string_view source;
};

const Recorded recorded_dates[] = {
    {.treaty = "mine-ban-1997",
     .fulfilled = on(1998, 9, 16),
     .completed_by = {"BFA", "GNQ"},
     .in_force = on(1999, 3, 1),
     .source = "UN Treaty Collection, XXVI-5: in force 1 March 1999; the two deposits of the day"},
    {.treaty = "ccm-2008",
     .fulfilled = on(2010, 2, 16),
     .completed_by = {"BFA", "MDA"},
     .in_force = on(2010, 8, 1),
     .source = "UN Treaty Collection, XXVI-6"},
    {.treaty = "rome-1998",
     .fulfilled = on(2002, 4, 11),
     .completed_by = {"BGR", "BIH", "COD", "IRL", "JOR", "KHM", "MNG", "NER", "ROU", "SVK"},
     .in_force = on(2002, 7, 1),
     .source = "UN Treaty Collection, XVIII-10: ten deposits of one day, from 56 to 66"},
    {.treaty = "crc-1989",
     .fulfilled = on(1990, 8, 3),
     .completed_by = {"BEN", "BGD", "SDN"},
     .in_force = on(1990, 9, 2),
     .source = "UN Treaty Collection, IV-11"},
    {.treaty = "opac-2000",
     .fulfilled = on(2001, 11, 12),
     .completed_by = {"NZL"},
     .in_force = on(2002, 2, 12),
     .source = "UN Treaty Collection, IV-11-b"},
    {.treaty = "ced-2006",
     .fulfilled = on(2010, 11, 23),
     .completed_by = {"IRQ"},
     .in_force = on(2010, 12, 23),
     .source = "UN Treaty Collection, IV-16"},
    {.treaty = "iccpr-1966",
     .fulfilled = on(1975, 12, 23),
     .completed_by = {"CSK"},
     .in_force = on(1976, 3, 23),
     .source = "UN Treaty Series, vol. 999, p. 171: the 35th was Czechoslovakia's"},
    {.treaty = "iccpr-op1-1966",
     .fulfilled = on(1973, 12, 12),
     .completed_by = {"MUS"},
     .in_force = on(1976, 3, 23),
     .source = "UN Treaty Collection, IV-5: with the Covenant, not three months after the tenth instrument"},
    {.treaty = "iccpr-op2-1989",
     .fulfilled = on(1991, 4, 11),
     .completed_by = {"ESP"},
     .in_force = on(1991, 7, 11),
     .source = "UN Treaty Collection, IV-12: the German Democratic Republic's instrument counted"},
    {.treaty = "genocide-1948",
     .fulfilled = on(1950, 10, 14),
     .completed_by = {"CRI", "FRA", "HTI", "KHM", "KOR"},
     .in_force = on(1951, 1, 12),
     .source = "UN Treaty Collection, IV-1"},
    {.treaty = "unfccc-1992",
     .fulfilled = on(1993, 12, 21),
     .completed_by = {"DNK", "ESP", "PRT"},
     .in_force = on(1994, 3, 21),
     .source = "UN Treaty Collection, XXVII-7: the European Community, which approved that day, not counted"},
    {.treaty = "kyoto-1997",
     .fulfilled = on(2004, 11, 18),
     .completed_by = {"RUS"},
     .in_force = on(2005, 2, 16),
     .source = "UN Treaty Collection, XXVII-7-a: 55 per cent with the Russian Federation; North Macedonia, the same "
               "day, weighs nothing"},
    {.treaty = "paris-2015",
     .fulfilled = on(2016, 10, 5),
     .completed_by = {"AUT", "BOL", "CAN", "DEU", "FRA", "HUN", "MLT", "NPL", "PRT", "SVK"},
     .in_force = on(2016, 11, 4),
     .source = "UN Treaty Collection, XXVII-7-d: the European Union, which ratified that day, not counted"},
    {.treaty = "un-charter-1945",
     .fulfilled = on(1945, 10, 24),
     .completed_by = {"BLR", "POL", "RUS", "UKR"},
     .in_force = on(1945, 10, 24),
     .source = "UN Treaty Collection, I-1"},
    {.treaty = "tpnw-2017",
     .fulfilled = on(2020, 10, 24),
     .completed_by = {"HND"},
     .in_force = on(2021, 1, 22),
     .source = "Office for Disarmament Affairs: the 50th instrument was Honduras's"},
};

}    // namespace

TEST_CASE("the recorded dates of entry into force are reproduced, with fulfilment and who completed it",
          "[J-01][J-02][J-06]") {
    for (const Recorded& recorded : recorded_dates) DYNAMIC_SECTION(recorded.treaty << " (" << recorded.source << ")") {
            const TreatyKey key(recorded.treaty);
            const Replay found = whole(key);
            CHECK(found.entry_into_force().fulfilled == recorded.fulfilled);
            CHECK(found.entry_into_force().completed_by == ids(recorded.completed_by));
            CHECK(found.entry_into_force().date == recorded.in_force);
            CHECK(found.in_force(recorded.in_force.plus_days(-1)) == Truth::no);
            CHECK(found.in_force(recorded.in_force) == Truth::yes);
            CHECK(record(key).treaty().recorded_entry_into_force() == recorded.in_force);
            CHECK_FALSE(has(found, FindingCode::recorded_date_differs));
        }
}

TEST_CASE("the Comprehensive Nuclear-Test-Ban Treaty is not in force, and the nine missing States are named",
          "[J-03][K-08]") {
    const Status found = status(record("ctbt-1996"), on(2024, 1, 1));
    CHECK(found.in_force() == Truth::no);
    REQUIRE(found.shortfall().size() == 1);
    const Need& need = found.shortfall().front();
    CHECK(need.kind == NeedKind::named);
    CHECK(need.missing == "9");
    CHECK(need.missing_States == ids({"CHN", "EGY", "IND", "IRN", "ISR", "PAK", "PRK", "RUS", "USA"}));
    // Before the Russian Federation withdrew its instrument they were eight.
    CHECK(status(record("ctbt-1996"), on(2023, 1, 1)).shortfall().front().missing == "8");
}

TEST_CASE("States that deposited later have the dates of their own on record", "[L-02][M-03][M-07]") {
    struct Row {
        std::string_view treaty;
        std::string_view state;
        Date deposit;
        Date in_force;
        std::string_view source;
    };
    const Row table[] = {
        {"rome-1998", "ALB", on(2003, 1, 31), on(2003, 5, 1),
         "article 126(2): the 60th day, 1 April, is itself a first day"},
        {"mine-ban-1997", "FIN", on(2012, 1, 9), on(2012, 7, 1), "article 17(2)"},
        {"ccm-2008", "LTU", on(2011, 3, 24), on(2011, 9, 1), "article 17(2)"},
        {"iccpr-1966", "USA", on(1992, 6, 8), on(1992, 9, 8), "article 49(2)"},
        {"opac-2000", "USA", on(2002, 12, 23), on(2003, 1, 23), "article 10(2)"},
        {"kyoto-1997", "AUS", on(2007, 12, 12), on(2008, 3, 11), "article 25(3)"},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.state << ", " << row.treaty << " (" << row.source << ")") {
            CHECK(in_force_for(TreatyKey(row.treaty), row.state, row.deposit) == row.in_force);
        }
}

TEST_CASE("States whose predecessor ended count in history and not among today's Parties", "[K-07][D-06]") {
    const Replay found = whole("iccpr-op2-1989");
    CHECK_FALSE(spell(found, "DDR").from);
    CHECK(found.contracting(on(1990, 10, 2)).contains(id("DDR")));
    CHECK_FALSE(found.contracting(on(1990, 10, 3)).contains(id("DDR")));
}

TEST_CASE("a union of two Parties is one Party with the earliest date of either", "[D-06]") {
    struct Case {
        std::string_view treaty, day, consent, from;
        int earlier;
        std::string_view source;
    };
    const Case cases[] = {
        {"genocide-1948", "1990-05-21", "1989-04-06", "1989-07-05", 0, "the Arab Republic's own, on the eve"},
        {"genocide-1948", "1990-05-22", "1987-02-09", "1987-05-10", 1, "UNTC IV-1: Yemen, 9 Feb 1987 a"},
        {"iccpr-1966", "1990-05-22", "1987-02-09", "1987-05-09", 1, "UNTC IV-4: Yemen, 9 Feb 1987 a"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.treaty << " on " << c.day << " (" << c.source << ")") {
            const auto record = built_in_record(c.treaty);
            const Status status = depositary::status(*record, parse_date(c.day).value());
            const StateStatus yemen = status.state("YEM");
            REQUIRE(yemen.consent);
            CHECK(to_string(yemen.consent->date) == c.consent);
            CHECK(to_string(yemen.consent->in_force_from.value()) == c.from);
            CHECK_FALSE(yemen.consent->ended);
            CHECK(yemen.earlier.size() == static_cast<std::size_t>(c.earlier));
        }
}

TEST_CASE("a union changes no past number of Parties", "[D-06][K-07]") {
    const auto record = built_in_record("genocide-1948");
    const int eve = status(*record, on(1990, 5, 21)).counts().parties;
    CHECK(status(*record, on(1990, 5, 22)).counts().parties == eve - 1);
}

TEST_CASE("Egypt and Syria are Parties before their union, as one in it, and after it", "[D-06]") {
    const Replay found = whole("genocide-1948");
    for (const char* key : {"EGY", "SYR"}) {
        CAPTURE(key);
        CHECK(is_party(found, key, on(1958, 2, 21)));
        CHECK_FALSE(is_party(found, key, on(1960, 1, 1)));
        CHECK(is_party(found, key, on(2018, 1, 1)));
    }
    CHECK(is_party(found, "UAR", on(1960, 1, 1)));
    CHECK_FALSE(is_party(found, "UAR", on(1961, 9, 28)));
}

TEST_CASE("no act of the built-in records but known exceptions would have been refused or held",
          "[B-01][C-02][A-03][F-01]") {
    for (const Recorded& recorded : recorded_dates) {
        const Replay found = whole(TreatyKey(recorded.treaty));
        for (const Finding& finding : found.findings()) {
            INFO(recorded.treaty << ": " << text_of(finding, found.record()));
            CHECK(finding.outcome < Outcome::hold);
        }
    }
}
