// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The distributions that exact small-sample statistics need, from Boost.Math; exact.cpp is the only file that knows it. Nothing
/// here throws: who asks outside the domain that is stated gets a NaN.
namespace depositary::campaign_detail {

/// x with P(X <= x) = p, of X from the gamma distribution of that shape (> 0) and of scale 1; 0 < p < 1.
[[nodiscard]] double gamma_quantile(double shape, double p) noexcept;
/// x with P(X > x) = q.
[[nodiscard]] double gamma_upper_quantile(double shape, double q) noexcept;

/// A probability and its complement, each to full precision.
struct Chance {
    double yes;
    double no;
};

/// x with P(X <= x) = p, of X from the beta distribution with these shapes (> 0); 0 < p < 1.
[[nodiscard]] Chance beta_quantile(double a, double b, double p) noexcept;
/// x with P(X > x) = q.
[[nodiscard]] Chance beta_upper_quantile(double a, double b, double q) noexcept;

/// The ends of the central interval for the chance of a binomial count, 0 <= successes <= trials; `tail` is what each end risks.
[[nodiscard]] Chance binomial_lower(int successes, int trials, double tail) noexcept;
[[nodiscard]] Chance binomial_upper(int successes, int trials, double tail) noexcept;

/// P(X <= successes) and P(X >= successes) of a binomial count.
[[nodiscard]] double binomial_at_most(int successes, int trials, const Chance& chance) noexcept;
[[nodiscard]] double binomial_at_least(int successes, int trials, const Chance& chance) noexcept;

/// P(X >= count) of a Poisson count; mean >= 0.
[[nodiscard]] double poisson_at_least(int count, double mean) noexcept;

/// Of Student's t with that many degrees of freedom (> 0): x with P(|X| > x) = risk, and P(|X| > |t|).
[[nodiscard]] double student_two_sided_quantile(int degrees, double risk) noexcept;
[[nodiscard]] double student_two_sided_p(int degrees, double t) noexcept;

/// x with P(X > x) = q, of the standard normal distribution.
[[nodiscard]] double normal_upper_quantile(double q) noexcept;

}    // namespace depositary::campaign_detail
