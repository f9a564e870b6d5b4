// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/report/map_outlines.hpp>
#include <depositary/status/status.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// One State as a map by standing shows it.
struct MappedState {
    StateKey state;
    std::string name{};    ///< as of the day of the map
    Standing standing = Standing::none;
    std::string title{};    ///< what is read when pointing at it: "Canada: party, in force since 1 March 1999"
};

/// A treaty on a day, by the standing of each State.
struct WorldMap {
    std::string title{};                  ///< "Convention on Cluster Munitions on 1 August 2010"
    std::vector<MappedState> states{};    ///< in the order of their keys, each once
};

/// Every State that exists on the day of the status, and every entity that was a signatory or was ever bound, ceased States and
/// organizations among them.
[[nodiscard]] WorldMap world_map_of(const Status& status);

/// The standing in one sentence, with its days: "Canada: party, in force since 1 March 1999"; "Norway: signatory since 3 December
/// 1997"; "Canada: former party, withdrew with effect from 15 December 2012".
[[nodiscard]] std::string standing_in_words(const StateStatus& state, const Status& status);

/// How the standings follow each other in legends: from most to least bound.
inline constexpr std::array<Standing, 6> standings_on_maps{Standing::party,       Standing::contracting,
                                                           Standing::provisional, Standing::signatory,
                                                           Standing::former,      Standing::none};
/// What the legend of a map calls them: "party", "contracting State, not yet in force", ..., "outside".
[[nodiscard]] std::string_view legend_word(Standing standing);

/// How many of the map's States have that standing, with a place on the map or without.
[[nodiscard]] int count_of(const WorldMap& map, Standing standing);

/// "Not on the map: Czechoslovakia (former party), European Union (party)": those with a standing other than outside that have no
/// outline today. Empty if there are none.
[[nodiscard]] std::string not_on_the_map(const WorldMap& map, const MapOutlines& outlines = built_in_map_outlines());

/// How a map is drawn.
struct MapLook {
    int width = 1280;          ///< pixels that it is made for: dots, hatching and legend have their sizes there
    bool legend = true;        ///< below the map, with the numbers of States; a page can have its own
    std::string id = "map";    ///< what the ids of patterns begin with; no other chart of the page has it
};

/// The style sheet of all drawings: colours that colour-blind readers can tell apart, light, dark and for paper. A page or an SVG
/// document that holds a drawing needs it in a style element.
[[nodiscard]] std::string_view drawing_style();

/// The map as one SVG element. States are filled by standing, in patterns that differ without colours; small ones have a dot too.
/// A State that is not of that day, and land that is no State's, is background. Every mark has a title.
[[nodiscard]] std::string world_map_svg(const WorldMap& map, const MapLook& look = {},
                                        const MapOutlines& outlines = built_in_map_outlines());

}    // namespace depositary
