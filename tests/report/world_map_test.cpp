// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/records.hpp>
#include <depositary/report/world_map.hpp>

#include <algorithm>
#include <map>
#include <string>

#include "catch.hpp"

using namespace depositary;

namespace {

Status status_of(const TreatyKey& treaty, Date day) { return status(*built_in_record(treaty), day); }
WorldMap map_of(const TreatyKey& treaty, Date day) { return world_map_of(status_of(treaty, day)); }

const MappedState* find(const WorldMap& map, const StateKey& state) {
    const auto found = std::find_if(map.states.begin(), map.states.end(),
                                    [&](const MappedState& each) { return each.state == state; });
    return found == map.states.end() ? nullptr : &*found;
}

}    // namespace

TEST_CASE("a map says where each State stands, since when") {
    struct Case {
        TreatyKey treaty;
        Date day;
        StateKey state;
        Standing standing;
        std::string_view title;
        std::string_view source;
    };
    const Case cases[] = {
        {"mine-ban-1997", on(1999, 3, 1), "CAN", Standing::party, "Canada: party, in force since 1 March 1999",
         "art. 17(1)"},
        {"mine-ban-1997", on(1999, 2, 28), "CAN", Standing::contracting,
         "Canada: contracting State since 3 December 1997, in force from 1 March 1999", "art. 17(1)"},
        {"mine-ban-1997", on(1999, 3, 1), "SVN", Standing::contracting,
         "Slovenia: contracting State since 27 October 1998, in force from 1 April 1999", "art. 17(2)"},
        {"mine-ban-1997", on(1999, 3, 1), "GRC", Standing::signatory, "Greece: signatory since 3 December 1997",
         "XXVI.5"},
        {"mine-ban-1997", on(1999, 3, 1), "CHN", Standing::none, "China: outside", "XXVI.5"},
        {"ctbt-1996", on(2000, 1, 1), "JPN", Standing::contracting,
         "Japan: contracting State since 8 July 1997, not yet in force", "XXVI.4"},
        {"kyoto-1997", on(2012, 12, 14), "CAN", Standing::party,
         "Canada: party, in force since 16 February 2005, has notified its withdrawal with effect from 15 December "
         "2012",
         "art. 27"},
        {"kyoto-1997", on(2012, 12, 15), "CAN", Standing::former,
         "Canada: former party, withdrew with effect from 15 December 2012", "art. 27"},
        {"iccpr-1966", on(1985, 1, 1), "RUS", Standing::party,
         "Union of Soviet Socialist Republics: party, in force since 23 March 1976", "IV.4"},
    };
    for (const Case& c : cases) {
        INFO(c.treaty << ", " << c.day << " (" << c.source << ")");
        const WorldMap map = map_of(c.treaty, c.day);
        REQUIRE(find(map, c.state) != nullptr);
        CHECK(find(map, c.state)->standing == c.standing);
        CHECK(find(map, c.state)->title == c.title);
    }
}

TEST_CASE("a map counts as the status does") {
    for (const Date day : {on(1998, 9, 16), on(1999, 3, 1), on(2010, 1, 1)}) {
        const Status status = status_of("mine-ban-1997", day);
        const WorldMap map = world_map_of(status);
        CHECK(count_of(map, Standing::party) == status.counts().parties);
        CHECK(count_of(map, Standing::party) + count_of(map, Standing::contracting) == status.counts().contracting);
        int all = 0;
        for (const Standing standing : standings_on_maps) all += count_of(map, standing);
        CHECK(all == static_cast<int>(map.states.size()));
    }
}

TEST_CASE("a State that is not of the day is not on its map") {
    CHECK(find(map_of("iccpr-1966", on(1985, 1, 1)), "KAZ") == nullptr);
    CHECK(find(map_of("iccpr-1966", on(1992, 1, 1)), "KAZ") != nullptr);
}

TEST_CASE("those that have a standing and no place on the map are named") {
    CHECK(not_on_the_map(map_of("mine-ban-1997", on(1999, 3, 1))).empty());
    CHECK(not_on_the_map(map_of("paris-2015", on(2016, 11, 4))) == "Not on the map: European Union (party)");
    const std::string crc = not_on_the_map(map_of("crc-1989", on(2000, 1, 1)));
    CHECK(crc.find("Czechoslovakia (former party)") != std::string::npos);
    CHECK(crc.find("United Nations") == std::string::npos);    // an organization that did nothing is not outside
}
