// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/survival.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace depositary;
using series::about;
using series::exactly;

namespace {

/// Freireich and others 1963, remission of leukaemia under 6-mercaptopurine, weeks: the example of Cox and Oakes 1984 and others.
std::vector<Wait> remissions() {
    return {{6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
            {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
            {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}};
}

}    // namespace

TEST_CASE("the estimate of Kaplan and Meier for the remissions of Freireich is the published one") {
    struct Case {
        int weeks, at_risk, over;
        double waiting, standard_error, lower, upper;
    };
    // S and Greenwood's standard error: Kleinbaum and Klein, Survival Analysis; Collett. Intervals: as R survfit, conf.type = "log-log".
    const Case cases[] = {
        {6, 21, 3, 0.857, 0.0764, 0.620, 0.952},  {7, 17, 1, 0.807, 0.0869, 0.563, 0.923},
        {10, 15, 1, 0.753, 0.0963, 0.503, 0.889}, {13, 12, 1, 0.690, 0.1068, 0.432, 0.849},
        {16, 11, 1, 0.627, 0.1141, 0.368, 0.805}, {22, 7, 1, 0.538, 0.1282, 0.268, 0.747},
        {23, 6, 1, 0.448, 0.1346, 0.188, 0.680},
    };
    const SurvivalCurve curve(remissions());
    CHECK(curve.number() == 21);
    CHECK(curve.over() == 9);
    REQUIRE(curve.steps().size() == std::size(cases));
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        const Case& c = cases[i];
        const SurvivalStep& found = curve.steps()[i];
        INFO(c.weeks);
        CHECK(found.days == c.weeks);
        CHECK(found.at_risk == c.at_risk);
        CHECK(found.over == c.over);
        CHECK(found.waiting == about(c.waiting, 3));
        CHECK(found.standard_error == about(c.standard_error, 4));
        CHECK(found.bounds->lower == about(c.lower, 3));
        CHECK(found.bounds->upper == about(c.upper, 3));
    }
}

TEST_CASE("the median remission is 23 weeks, at least 13, and has no upper limit") {
    const MedianWait found = SurvivalCurve(remissions()).median();
    CHECK(found.days == 23);
    CHECK(found.lower == 13);
    CHECK_FALSE(found.upper);
}

TEST_CASE("between two steps the estimate stays, and the number at risk falls") {
    const SurvivalCurve curve(remissions());
    CHECK(curve.at(12)->waiting == about(0.753, 3));
    CHECK(curve.at(12)->at_risk == 12);
    CHECK(curve.at(13)->waiting == about(0.690, 3));
    CHECK(curve.at(11)->at_risk == 13);
    CHECK(curve.at(0)->waiting == 1);
    CHECK_FALSE(curve.at(0)->bounds);
    CHECK(curve.at(35)->at_risk == 1);
    CHECK_FALSE(curve.at(36));
}

TEST_CASE("when the last wait is over nobody waits any longer, and no interval can be given") {
    // All of the untreated were seen to the end: the estimate is the share (Freireich, placebo, first and last weeks).
    const SurvivalCurve curve({{1, true}, {2, true}, {2, true}, {4, true}});
    CHECK(curve.at(1)->waiting == exactly(0.75));
    CHECK(curve.at(1)->standard_error == exactly(std::sqrt(0.75 * 0.25 / 4)));
    CHECK(curve.at(2)->waiting == exactly(0.25));
    CHECK(curve.at(4)->waiting == 0);
    CHECK_FALSE(curve.at(4)->bounds);
    CHECK(curve.at(100)->waiting == 0);
    CHECK(curve.median().days == 2);
}

TEST_CASE("half is no more than half, however it was multiplied") {
    // 5/6 x 4/5 x 3/4 is one half, and a little more or less in floating point.
    const SurvivalCurve curve({{1, true}, {2, true}, {3, true}, {9, false}, {9, false}, {9, false}});
    CHECK(curve.median().days == 3);
}

TEST_CASE("nobody waits: nothing to tell") {
    const SurvivalCurve curve({});
    CHECK(curve.steps().empty());
    CHECK_FALSE(curve.at(0));
    CHECK_FALSE(curve.median().days);
}

TEST_CASE("the order of the waits does not matter, and a negative one is refused") {
    std::vector<Wait> backwards = remissions();
    std::reverse(backwards.begin(), backwards.end());
    CHECK(SurvivalCurve(backwards).at(23)->waiting == SurvivalCurve(remissions()).at(23)->waiting);
    CHECK_THROWS_AS(SurvivalCurve({{-1, true}}), InvalidMeasure);
    CHECK_NOTHROW(SurvivalCurve({{0, true}}));
}

TEST_CASE("the estimate never rises, and its interval holds it") {
    const SurvivalCurve curve(remissions(), Confidence(0.5));
    double before = 1;
    for (const SurvivalStep& step : curve.steps()) {
        INFO(step.days);
        REQUIRE(step.waiting < before);
        REQUIRE(step.bounds->contain(step.waiting));
        before = step.waiting;
    }
}
