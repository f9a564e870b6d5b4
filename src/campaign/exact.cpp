// SPDX-License-Identifier: BSL-1.0
#include "campaign/exact.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace depositary::campaign_detail {

namespace {

namespace bm = boost::math;
namespace bp = boost::math::policies;

/// Errors come back as values; double is computed as double, so that every platform finds the same.
using Quiet = bp::policy<
    bp::domain_error<bp::ignore_error>, bp::pole_error<bp::ignore_error>, bp::overflow_error<bp::ignore_error>,
    bp::underflow_error<bp::ignore_error>, bp::denorm_error<bp::ignore_error>, bp::evaluation_error<bp::ignore_error>,
    bp::rounding_error<bp::ignore_error>, bp::indeterminate_result_error<bp::ignore_error>, bp::promote_double<false>>;

using Student = bm::students_t_distribution<double, Quiet>;
using Normal = bm::normal_distribution<double, Quiet>;

}    // namespace

double gamma_quantile(double shape, double p) noexcept { return bm::gamma_p_inv(shape, p, Quiet()); }
double gamma_upper_quantile(double shape, double q) noexcept { return bm::gamma_q_inv(shape, q, Quiet()); }

Chance beta_quantile(double a, double b, double p) noexcept {
    double rest = 0;
    const double x = bm::ibeta_inv(a, b, p, &rest, Quiet());
    return {x, rest};
}

Chance beta_upper_quantile(double a, double b, double q) noexcept {
    double rest = 0;
    const double x = bm::ibetac_inv(a, b, q, &rest, Quiet());
    return {x, rest};
}

Chance binomial_lower(int successes, int trials, double tail) noexcept {
    if (successes == 0) return {0, 1};
    return beta_quantile(successes, trials - successes + 1, tail);
}

Chance binomial_upper(int successes, int trials, double tail) noexcept {
    if (successes == trials) return {1, 0};
    return beta_upper_quantile(successes + 1, trials - successes, tail);
}

double binomial_at_most(int successes, int trials, const Chance& chance) noexcept {
    if (successes == trials) return 1;
    return bm::ibeta(static_cast<double>(trials - successes), successes + 1.0, chance.no, Quiet());
}

double binomial_at_least(int successes, int trials, const Chance& chance) noexcept {
    if (successes == 0) return 1;
    return bm::ibeta(static_cast<double>(successes), trials - successes + 1.0, chance.yes, Quiet());
}

double poisson_at_least(int count, double mean) noexcept {
    if (count <= 0) return 1;
    return bm::gamma_p(static_cast<double>(count), mean, Quiet());
}

double student_two_sided_quantile(int degrees, double risk) noexcept {
    return bm::quantile(bm::complement(Student(degrees), risk / 2));
}

double student_two_sided_p(int degrees, double t) noexcept {
    return 2 * bm::cdf(bm::complement(Student(degrees), std::fabs(t)));
}

double normal_upper_quantile(double q) noexcept { return bm::quantile(bm::complement(Normal(), q)); }

}    // namespace depositary::campaign_detail
