// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <stdexcept>

namespace depositary {

/// A question that no measure can answer: a window that ends before it begins, a half-life of nothing, a confidence of 100 per cent.
class InvalidMeasure : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// How often, in the long run, an interval made this way holds what it estimates; a test at this confidence gives a false alarm in
/// the rest of the cases.
class Confidence {
public:
    /// 0.95 for 95 per cent. Throws InvalidMeasure unless it is more than 0 and less than 1.
    explicit constexpr Confidence(double level) : level_(level) {
        if (!(level > 0 && level < 1)) throw InvalidMeasure("a confidence lies between 0 and 1, both outside");
    }
    [[nodiscard]] constexpr double level() const noexcept { return level_; }
    /// The chance of being wrong.
    [[nodiscard]] constexpr double risk() const noexcept { return 1 - level_; }
    /// Half of it, for each side of a central interval.
    [[nodiscard]] constexpr double tail() const noexcept { return risk() / 2; }
    friend constexpr bool operator==(Confidence, Confidence) noexcept = default;

private:
    double level_;
};

/// 95 per cent, what is meant where nothing else is said.
inline constexpr Confidence usual_confidence{0.95};

/// An interval around an estimate, in the unit of the estimate, both ends inside. Central: each end is wrong with half the risk.
struct Bounds {
    double lower = 0;
    std::optional<double> upper{};    ///< empty: there is no upper limit
    Confidence confidence = usual_confidence;

    [[nodiscard]] constexpr bool contain(double value) const noexcept {
        return lower <= value && (!upper || value <= *upper);
    }
    friend constexpr bool operator==(const Bounds&, const Bounds&) noexcept = default;
};

/// The exact interval of Garwood for the mean of a Poisson count. Throws InvalidMeasure if the count is negative.
[[nodiscard]] Bounds poisson_bounds(int count, Confidence confidence = usual_confidence);

/// A part of a whole, as an estimate of the chance behind it.
struct Share {
    int part = 0;
    int of = 0;          ///< the denominator, at least 1
    double value = 0;    ///< 0 to 1
    Bounds bounds{};     ///< exact, of Clopper and Pearson
};

/// Empty where the whole is nothing. Throws InvalidMeasure if the part is negative or more than the whole.
[[nodiscard]] std::optional<Share> share_of(int part, int of, Confidence confidence = usual_confidence);

}    // namespace depositary
