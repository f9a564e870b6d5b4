// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/act.hpp>

#include "catch.hpp"

using namespace depositary;

TEST_CASE("every act has a word that reads back to it, and no two have the same") {
    for (int i = 0; i < number_of_acts; ++i) {
        const Act act = static_cast<Act>(i);
        CAPTURE(i, to_string(act));
        CHECK_FALSE(to_string(act).empty());
        CHECK(parse_act(to_string(act)) == act);
    }
    CHECK(to_string(Act::signature) == "signature");
    CHECK(to_string(Act::event) == "event");
    CHECK(to_string(Act::acceptance_of_accession) == "acceptance_of_accession");
}

TEST_CASE("a word that is no act is none") {
    CHECK_FALSE(parse_act("").has_value());
    CHECK_FALSE(parse_act("Ratification").has_value());
    CHECK_FALSE(parse_act("ratificaton").has_value());
    CHECK_FALSE(parse_act("acceptance of accession").has_value());
}

TEST_CASE("an act in words is written as prose") {
    CHECK(in_words(Act::ratification) == "ratification");
    CHECK(in_words(Act::acceptance_of_accession) == "acceptance of accession");
    CHECK(in_words(Act::withdrawal_of_opt_out) == "withdrawal of opt-out");
    CHECK(in_words(Act::opt_in) == "opt-in");
}

TEST_CASE("a set of acts holds what was put in, in the order of the enumeration") {
    Acts acts{Act::accession, Act::ratification};
    CHECK(acts.size() == 2);
    CHECK(acts.contains(Act::accession));
    CHECK_FALSE(acts.contains(Act::approval));
    CHECK(acts.insert(Act::event).size() == 3);
    CHECK(acts.insert(Act::event).size() == 3);
    std::string order;
    acts.for_each([&](Act act) { order += std::string(to_string(act)) + " "; });
    CHECK(order == "ratification accession event ");
    CHECK((acts & consents) == Acts{Act::ratification, Act::accession});
    CHECK((Acts{Act::ratification} | Acts{Act::accession}) == Acts{Act::accession, Act::ratification});
    CHECK(Acts{}.empty());
}

TEST_CASE("the acts that presuppose a signature express consent, and a simple signature does not", "[A-09][B-01]") {
    CHECK((ratifications & consents) == ratifications);
    CHECK(consents.contains(Act::definitive_signature));
    CHECK_FALSE(consents.contains(Act::signature));
    CHECK(signatures.contains(Act::succession_to_signature));
}
