// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/text/problem.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// A point of a drawing in its units, y downwards.
struct MapPoint {
    int x = 0;
    int y = 0;
    friend bool operator==(const MapPoint&, const MapPoint&) = default;
};

/// The shore of an island, of a lake or of an enclave; closed, the first point is not repeated.
using MapRing = std::vector<MapPoint>;

/// The place of one State on the map, or a piece of background: land that belongs to no State of the roster, or in its own row.
struct MapPlace {
    std::optional<StateKey> state{};    ///< empty: background
    MapPoint label{};                   ///< inside the largest part; where the dot of a small State stands
    bool small = false;                 ///< to be drawn as a dot too, because the outline is hardly seen
    std::string outline{};    ///< path data as SVG has them, to be filled by the rule "evenodd"; can be empty if small
};

/// The outlines of the world's States on one drawing, in the order of their keys, background first.
struct MapOutlines {
    int width = 0;    ///< the drawing reaches from (0, 0) to (width, height)
    int height = 0;
    std::vector<MapPlace> places{};

    /// The place of that State, or null: an organization, or a State that is none today.
    [[nodiscard]] const MapPlace* find(const StateKey& state) const noexcept;
};

/// The rings of an outline, "M12 34l3-5 2 7z": each begins at a point, goes on in steps and is closed. Nothing for any other text.
[[nodiscard]] std::optional<std::vector<MapRing>> parse_outline(std::string_view path);

/// Reads a table of outlines: a comment "# viewBox: 0 0 4000 1730" and the columns state, x, y, small, outline. Reports States that
/// the roster does not have or that are there twice, numbers outside the drawing, and outlines that are none.
[[nodiscard]] Result<MapOutlines> read_map_outlines(std::string_view text, const std::string& file,
                                                    const Roster& roster);

/// The outlines that are built in, from Natural Earth (public domain): data/map/README.md. Read once, on first use.
[[nodiscard]] const MapOutlines& built_in_map_outlines();

}    // namespace depositary
