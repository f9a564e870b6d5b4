// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/uncertainty.hpp>

#include "campaign/series.hpp"
#include "catch.hpp"

using namespace depositary;
using series::about;

TEST_CASE("the interval of Garwood is the published one") {
    struct Case {
        int count;
        double lower, upper;
    };
    // F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936), as tabulated in Ulm (1990), Am. J. Epidemiology 131.
    const Case cases[] = {{0, 0, 3.689},       {1, 0.0253, 5.572},   {2, 0.2422, 7.225},
                          {5, 1.6235, 11.668}, {10, 4.7954, 18.390}, {100, 81.364, 121.627}};
    for (const Case& c : cases) DYNAMIC_SECTION(c.count) {
            const Bounds found = poisson_bounds(c.count);
            CHECK(found.lower == about(c.lower, c.count == 100 ? 3 : 4));
            CHECK(found.upper == about(c.upper, 3));
        }
}

TEST_CASE("the interval of Clopper and Pearson is the published one") {
    struct Case {
        int part, of;
        double lower, upper;
        std::string_view source;
    };
    const Case cases[] = {
        {0, 10, 0, 0.3085, "Clopper and Pearson 1934"},
        {5, 10, 0.1871, 0.8129, "Clopper and Pearson 1934"},
        {10, 10, 0.6915, 1, "Clopper and Pearson 1934"},
        {81, 263, 0.2527, 0.3676, "Newcombe 1998, table I"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.part << " of " << c.of << " (" << c.source << ")") {
            const Share found = share_of(c.part, c.of).value();
            CHECK(found.value == series::exactly(static_cast<double>(c.part) / c.of));
            CHECK(found.bounds.lower == about(c.lower, 4));
            CHECK(found.bounds.upper == about(c.upper, 4));
        }
}

TEST_CASE("a share of nothing is no share") { CHECK_FALSE(share_of(0, 0)); }

TEST_CASE("more acts move both ends of the interval up, and the estimate lies between them") {
    Bounds before = poisson_bounds(0);
    for (int count = 1; count <= 400; ++count) {
        const Bounds found = poisson_bounds(count);
        INFO(count);
        REQUIRE(found.lower > before.lower);
        REQUIRE(*found.upper > *before.upper);
        REQUIRE(found.contain(count));
        before = found;
    }
}

TEST_CASE("the interval of a share and that of the rest are mirror images") {
    for (int part = 0; part <= 30; ++part) {
        const Bounds found = share_of(part, 30)->bounds;
        const Bounds rest = share_of(30 - part, 30)->bounds;
        INFO(part);
        REQUIRE(found.contain(part / 30.0));
        REQUIRE(found.lower == series::exactly(1 - *rest.upper));
    }
}

TEST_CASE("more confidence takes a wider interval") {
    const Bounds usual = poisson_bounds(7);
    const Bounds more = poisson_bounds(7, Confidence(0.99));
    CHECK(more.lower < usual.lower);
    CHECK(*more.upper > *usual.upper);
    CHECK(more.confidence == Confidence(0.99));
}

TEST_CASE("the ends of an interval are inside, and without an upper end everything above is") {
    CHECK(Bounds{1, 2}.contain(1));
    CHECK(Bounds{1, 2}.contain(2));
    CHECK_FALSE(Bounds{1, 2}.contain(2.1));
    CHECK_FALSE(Bounds{1, std::nullopt}.contain(0.9));
    CHECK(Bounds{1, std::nullopt}.contain(1e300));
}

TEST_CASE("what cannot be counted is refused") {
    CHECK_THROWS_AS(Confidence(0), InvalidMeasure);
    CHECK_THROWS_AS(Confidence(1), InvalidMeasure);
    CHECK_THROWS_AS(Confidence(std::nan("")), InvalidMeasure);
    CHECK_NOTHROW(Confidence(0.5));
    CHECK_THROWS_AS(poisson_bounds(-1), InvalidMeasure);
    CHECK_THROWS_AS(share_of(-1, 3), InvalidMeasure);
    CHECK_THROWS_AS(share_of(4, 3), InvalidMeasure);
}

TEST_CASE("intervals of extreme counts and confidences are numbers") {
    for (const double level : {1e-9, 0.5, 0.999999999999})
        for (const int count : {0, 1, 1000, 1000000}) {
            const Bounds found = poisson_bounds(count, Confidence(level));
            INFO(level << ", " << count);
            REQUIRE(std::isfinite(found.lower));
            REQUIRE(std::isfinite(*found.upper));
            REQUIRE(found.lower <= *found.upper);
            const Bounds share = share_of(count, 1000000, Confidence(level))->bounds;
            REQUIRE(std::isfinite(share.lower));
            REQUIRE(share.lower <= *share.upper);
        }
}
