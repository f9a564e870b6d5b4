// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/condition.hpp>

#include <numeric>
#include <string>

namespace depositary {

namespace {

constexpr std::int64_t largest_denominator = 1'000'000;

/// The whole part of the share of `whole`, and whether something is left over; in two steps, so that nothing overflows.
struct Shared {
    std::int64_t quotient;
    bool rest;
};

Shared share_of(const Ratio& ratio, std::int64_t whole) {
    const std::int64_t full = whole / ratio.denominator() * ratio.numerator();
    const std::int64_t part = whole % ratio.denominator() * ratio.numerator();
    return {full + part / ratio.denominator(), part % ratio.denominator() != 0};
}

}    // namespace

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator) : numerator_(numerator), denominator_(denominator) {
    if (numerator <= 0 || numerator > denominator || denominator > largest_denominator)
        throw InvalidCondition("no share of a whole: " + std::to_string(numerator) + "/" + std::to_string(denominator));
    const std::int64_t common = std::gcd(numerator, denominator);
    numerator_ /= common;
    denominator_ /= common;
}

std::int64_t Ratio::at_least(std::int64_t whole) const noexcept {
    const Shared shared = share_of(*this, whole);
    return shared.quotient + (shared.rest ? 1 : 0);
}

std::int64_t Ratio::more_than(std::int64_t whole) const noexcept { return share_of(*this, whole).quotient + 1; }

}    // namespace depositary
