// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/money.hpp>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("an amount of money reads as it is written") {
    struct Case {
        const char* text;
        Money money;
    };
    const Case cases[] = {{"0 CHF", {0, 0, "CHF"}},
                          {"12500 EUR", {12500, 0, "EUR"}},
                          {"12500.50 CHF", {1250050, 2, "CHF"}},
                          {"0.05 USD", {5, 2, "USD"}},
                          {"0.0005 USD", {5, 4, "USD"}},
                          {"1000000000000000 JPY", {Money::max_value, 0, "JPY"}}};
    for (const Case& c : cases) DYNAMIC_SECTION(c.text) {
            CHECK(parse_money(c.text) == c.money);
            CHECK(to_string(c.money) == c.text);
        }
}

TEST_CASE("what is no amount of money is not read as one") {
    for (const char* text :
         {"", "12", "CHF", "12 chf", "12 CHFR", "12 CH", "-1 CHF", "+1 CHF", "1. CHF", ".5 CHF", "1.23456 CHF",
          "1,000 CHF", "12  CHF", " 12 CHF", "12 CHF ", "1000000000000001 CHF", "99999999999999999999 CHF", "1e3 CHF"})
        DYNAMIC_SECTION(text) { CHECK_FALSE(parse_money(text)); }
}

TEST_CASE("money is added up by currency, exactly, and never converted") {
    const std::vector<Money> amounts{{12050, 2, "EUR"}, {5, 0, "CHF"}, {3, 1, "EUR"}, {1, 4, "EUR"}, {7, 0, "CHF"}};
    CHECK(totals(amounts) == std::vector<Money>{{12, 0, "CHF"}, {1208001, 4, "EUR"}});
    CHECK(totals({}).empty());
    const std::vector<Money> large{{Money::max_value, 0, "EUR"}, {1, 0, "EUR"}};
    CHECK(totals(large) == std::vector<Money>{{Money::max_value, 0, "EUR"}});
}
