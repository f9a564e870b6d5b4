// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/map_outlines.hpp>

#include <charconv>

namespace depositary {

namespace {

/// Takes numbers and letters off the front of an outline.
class Pen {
public:
    explicit Pen(std::string_view path) : rest_(path) {}

    [[nodiscard]] bool done() const noexcept { return rest_.empty(); }

    bool take(char letter) {
        if (!rest_.starts_with(letter)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    /// Two numbers; a blank is needed before one without a sign, unless a letter stands there.
    std::optional<MapPoint> take_point() {
        const std::optional<int> x = take_number();
        const std::optional<int> y = x ? take_number() : std::nullopt;
        return y ? std::optional(MapPoint{*x, *y}) : std::nullopt;
    }

private:
    std::optional<int> take_number() {
        if (rest_.starts_with(' ')) rest_.remove_prefix(1);
        int number = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
        if (error != std::errc{} || number < -largest || number > largest) return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return number;
    }

    static constexpr int largest = 100'000;    // no sum of steps that readers accept comes near the end of int

    std::string_view rest_;
};

/// The area of a drawing that no map needs; beyond it a step is refused before sums can overflow.
bool is_far_off(MapPoint at) {
    constexpr int far = 1'000'000;
    return at.x < -far || at.x > far || at.y < -far || at.y > far;
}

/// One ring, "M12 34l3-5 2 7z"; three points at least.
std::optional<MapRing> take_ring(Pen& pen) {
    if (!pen.take('M')) return std::nullopt;
    std::optional<MapPoint> point = pen.take_point();
    if (!point || !pen.take('l')) return std::nullopt;
    MapRing ring{*point};
    while (!pen.take('z')) {
        point = pen.take_point();
        if (!point) return std::nullopt;
        ring.push_back({ring.back().x + point->x, ring.back().y + point->y});
        if (is_far_off(ring.back())) return std::nullopt;
    }
    return ring.size() >= 3 ? std::optional(std::move(ring)) : std::nullopt;
}

}    // namespace

std::optional<std::vector<MapRing>> parse_outline(std::string_view path) {
    std::vector<MapRing> rings;
    for (Pen pen(path); !pen.done();) {
        std::optional<MapRing> ring = take_ring(pen);
        if (!ring) return std::nullopt;
        rings.push_back(std::move(*ring));
    }
    return rings;
}

}    // namespace depositary
