// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "status/random_registers.hpp"

#include <depositary/formats/status_json.hpp>
#include <depositary/status/status.hpp>

using namespace chance;

TEST_CASE("the order of recording never changes a byte of the JSON", "[W-06]") {
    for (std::uint32_t seed = 1000; seed < 1060; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Treaty of = treaty(by_chance);
        std::vector<Instrument> made = acts(by_chance, 30);
        const Register one = register_of(of, made, Intake::judged);
        by_chance.shuffle(made);
        const Register other = register_of(of, made, Intake::judged);
        for (const Date day : {by_chance.day(), on(1997, 6, 1)})
            REQUIRE(status_json(status(one, day)) == status_json(status(other, day)));
    }
}
