// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/campaign/uncertainty.hpp>

#include <optional>
#include <span>
#include <vector>

namespace depositary {

/// What a number was for one reference treaty at the age in question.
struct ReferenceValue {
    TreatyKey treaty;
    int value = 0;
    friend bool operator==(const ReferenceValue&, const ReferenceValue&) = default;
};

/// How far one treaty lies from the mean of some others: the difference, in standard errors of the difference between one
/// treaty and the mean of n others, s sqrt(1 + 1/n). By Student's t with n - 1 degrees of freedom (Crawford and Howell 1998).
struct Deviation {
    double mean = 0;
    double standard_deviation = 0;    ///< s, of the sample
    double standard_errors = 0;       ///< above the mean; negative below
    double t_quantile = 0;            ///< what it would take to be out of the ordinary at that confidence
    double p = 1;                     ///< two-sided, that the treaty is like the others
};

/// One number of a treaty beside those of reference treaties at the same age.
struct BesideReferences {
    int own = 0;
    std::vector<ReferenceValue> references{};    ///< in the order given; their number is n
    std::optional<double> median{};              ///< empty where there are none
    int below = 0;                               ///< references with less than the treaty's own
    int equal = 0;
    int above = 0;
    std::optional<Deviation> deviation{};    ///< empty with fewer than two references, or if all have the same
};

[[nodiscard]] BesideReferences beside(int own, std::vector<ReferenceValue> references,
                                      Confidence confidence = usual_confidence);

/// How a treaty is doing beside others when they were as old.
struct Momentum {
    int age_days = 0;
    int window_days = 0;
    BesideReferences total;     ///< States that had acted by that age, and not undone it by then
    BesideReferences latest;    ///< acts in the window that ends with that age, or since the opening if that was later
    std::vector<TreatyKey> too_young{};    ///< references that were not observed to that age
};

/// A reference of the same treaty is not compared. Throws InvalidMeasure unless the window has at least one day.
[[nodiscard]] Momentum momentum(const ActsInTime& own, std::span<const ActsInTime> references, int window_days,
                                Confidence confidence = usual_confidence);

/// The built-in records of these treaties on that day; those that were not yet open are left out. A later day lets more references reach an
/// age, and tells what nobody could know before. Throws UnknownTreaty if there is no such record.
[[nodiscard]] std::vector<ActsInTime> built_in_references(std::span<const TreatyKey> treaties, Acts acts, Date on,
                                                          std::optional<Date> known = std::nullopt);

}    // namespace depositary
