// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/map_outlines.hpp>

#include <depositary/register/csv.hpp>
#include <depositary/text/embedded.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <stdexcept>

namespace depositary {

namespace {

constexpr std::array<std::string_view, 5> columns{"state", "x", "y", "small", "outline"};

std::optional<int> parse_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Reads row after row, and notes what is wrong with each.
class Reader {
public:
    Reader(const csv::Table& table, const Roster& roster) : table_(table), roster_(roster) {}

    Result<MapOutlines> read() {
        read_size();
        if (read_header())
            for (const csv::Row& row : table_.rows) map_.places.push_back(read_row(row));
        if (!problems_.empty()) return problems_;
        return std::move(map_);
    }

private:
    void complain(const Place& place, std::string what, std::string found, std::string cure) {
        problems_.push_back({place, std::move(what), std::move(found), std::move(cure)});
    }

    /// The comment "viewBox: 0 0 4000 1730".
    void read_size() {
        constexpr std::string_view opening = "viewBox: 0 0 ";
        const auto comment = std::find_if(table_.comments.begin(), table_.comments.end(),
                                          [&](const csv::Comment& each) { return each.text.starts_with(opening); });
        const std::string size = comment == table_.comments.end() ? "" : comment->text.substr(opening.size());
        const std::size_t blank = std::min(size.find(' '), size.size());
        map_.width = parse_number(size.substr(0, blank)).value_or(0);
        map_.height = blank < size.size() ? parse_number(size.substr(blank + 1)).value_or(0) : 0;
        if (map_.width <= 0 || map_.height <= 0)
            complain({table_.file, 0, 0, {}}, "the drawing has no size", size,
                     "begin with \"# viewBox: 0 0 4000 1730\"");
    }

    bool read_header() {
        const bool fits = std::equal(table_.header.begin(), table_.header.end(), columns.begin(), columns.end(),
                                     [](const csv::Field& field, std::string_view name) { return field.text == name; });
        if (!fits)
            complain({table_.file, 0, 0, {}}, "no header of a table of outlines", {},
                     "write state,x,y,small,outline above the rows");
        return fits;
    }

    MapPlace read_row(const csv::Row& row) {
        MapPlace place{.state = read_state(row[0]), .label = {read_number(row[1]), read_number(row[2])}};
        place.small = read_small(row[3]);
        if (!is_inside(place.label))
            complain(table_.place(row[1]), "a label point outside the drawing", row[1].text + ", " + row[2].text, {});
        place.outline = read_outline(row[4]);
        if (place.outline.empty() && !place.small)
            complain(table_.place(row[4]), "nothing to draw", {}, "give an outline, or `yes` in the column `small`");
        return place;
    }

    std::optional<StateKey> read_state(const csv::Field& field) {
        if (field.text.empty()) return std::nullopt;
        const std::optional<StateId> state = roster_.find(field.text);
        if (!state || roster_.key(*state).text() != field.text) {
            complain(table_.place(field), "no key of a State of the roster", field.text, {});
            return std::nullopt;
        }
        if (!seen_.insert(field.text).second) complain(table_.place(field), "a State is there twice", field.text, {});
        return StateKey(field.text);
    }

    int read_number(const csv::Field& field) {
        const std::optional<int> number = parse_number(field.text);
        if (!number) complain(table_.place(field), "no whole number", field.text, {});
        return number.value_or(0);
    }

    bool read_small(const csv::Field& field) {
        if (field.text != "yes" && field.text != "no")
            complain(table_.place(field), "`small` must be yes or no", field.text, {});
        return field.text == "yes";
    }

    std::string read_outline(const csv::Field& field) {
        const std::optional<std::vector<MapRing>> rings = parse_outline(field.text);
        if (!rings)
            complain(table_.place(field), "no outline", field.text.substr(0, 40), "write as \"M12 34l3-5 2 7z\"");
        for (const MapRing& ring : rings.value_or(std::vector<MapRing>{}))
            if (!std::all_of(ring.begin(), ring.end(), [&](MapPoint point) { return is_inside(point); }))
                complain(table_.place(field), "an outline that leaves the drawing", field.text.substr(0, 40), {});
        return field.text;
    }

    [[nodiscard]] bool is_inside(MapPoint point) const {
        return 0 <= point.x && point.x <= map_.width && 0 <= point.y && point.y <= map_.height;
    }

    const csv::Table& table_;
    const Roster& roster_;
    MapOutlines map_;
    std::set<std::string> seen_;
    Problems problems_;
};

MapOutlines read_built_in() {
    const text::EmbeddedText* table = text::find_text("map/world.csv");
    if (table == nullptr) throw std::logic_error("the outlines of the world map are not built in");
    return read_map_outlines(text::join(*table), "data/map/world.csv", *built_in_roster()).value();
}

}    // namespace

const MapPlace* MapOutlines::find(const StateKey& state) const noexcept {
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const MapPlace& each) { return each.state == state; });
    return found == places.end() ? nullptr : &*found;
}

Result<MapOutlines> read_map_outlines(std::string_view text, const std::string& file, const Roster& roster) {
    const Result<csv::Table> table = csv::read(text, file);
    if (!table) return table.problems();
    return Reader(*table, roster).read();
}

const MapOutlines& built_in_map_outlines() {
    static const MapOutlines outlines = read_built_in();
    return outlines;
}

}    // namespace depositary
