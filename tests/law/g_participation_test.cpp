// SPDX-License-Identifier: BSL-1.0
// Section G: participation clauses.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses open_to(Circle circle) {
    return clauses_with([&](FinalClauses& c) { c.participation.sign = c.participation.join = std::move(circle); });
}

Outcome accession_under(Circle circle, StateKey state, Date day, std::vector<Instrument> before = {}) {
    return judge(record_of(open_to(std::move(circle)), std::move(before)), accession(std::move(state), day)).outcome();
}

}    // namespace

TEST_CASE("each kind of participation clause admits its own and refuses others", "[G-01]") {
    const Date day = on(2003, 1, 1);
    const Circle vienna = AnyCircle({MembersOf{"un"}, MembersOf{"specialized-agencies"}, MembersOf{"icj-statute"}});
    struct Clause {
        std::string_view name;
        Circle circle;
        StateKey in;
        StateKey out;
    };
    const Clause table[] = {
        {"UN Members", MembersOf{"un"}, "FRA", "VAT"},
        {"the Vienna formula", vienna, "COK", "TWN"},
        {"a region", MembersOf{"eu"}, "FRA", "CAN"},
        {"a closed list", Listed({"AUS", "ARG"}), "ARG", "FRA"},
        {"all but some", OtherThan(MembersOf{"un"}, Listed({"FRA"})), "ITA", "FRA"},
        {"States", OnlyStates{}, "FRA", "EUE"},
    };
    for (const Clause& clause : table) DYNAMIC_SECTION(clause.name) {
            CHECK(accession_under(clause.circle, clause.in, day) == Outcome::record);
            CHECK(accession_under(clause.circle, clause.out, day) == Outcome::refuse);
        }
}

TEST_CASE("an invitation that the register records opens the treaty to the State invited", "[G-01][G-07]") {
    const Circle invited = InvitedBy{"invitation"};
    const Instrument invitation = decision("invitation", "FRA", on(2000, 2, 1));
    CHECK(accession_under(invited, "FRA", on(2000, 2, 1), {invitation}) == Outcome::record);
    CHECK(accession_under(invited, "FRA", on(2000, 1, 31), {invitation}) == Outcome::refuse);
    CHECK(accession_under(invited, "ITA", on(2000, 2, 1), {invitation}) == Outcome::refuse);
}

TEST_CASE("eligibility is tested on the date of the act", "[G-02]") {
    const Date joined = on(2002, 9, 10);    // Switzerland, the United Nations
    CHECK(accession_under(MembersOf{"un"}, "CHE", joined) == Outcome::record);
    CHECK(accession_under(MembersOf{"un"}, "CHE", joined.plus_days(-1)) == Outcome::refuse);
    CHECK(accession_under(MembersOf{"eu"}, "GBR", on(2020, 1, 30)) == Outcome::record);
    CHECK(accession_under(MembersOf{"eu"}, "GBR", on(2020, 2, 1)) == Outcome::refuse);
    CHECK(accession_under(AllStates{}, "SSD", on(2011, 7, 9)) == Outcome::record);
    CHECK(accession_under(AllStates{}, "SSD", on(2011, 7, 8)) == Outcome::refuse);    // no such State yet
}

TEST_CASE("a clause for UN Members leaves out States that are none", "[G-03]") {
    for (const char* key : {"VAT", "PSE", "COK", "NIU"}) {
        CAPTURE(key);
        CHECK(accession_under(MembersOf{"un"}, key, on(2015, 1, 1)) == Outcome::refuse);
        CHECK(accession_under(AllStates{}, key, on(2015, 1, 1)) == Outcome::record);
    }
}

TEST_CASE("who is one of all States is the depositary's practice, with its dates", "[G-04]") {
    struct Entity {
        StateKey key;
        Date day;
        Outcome outcome;
    };
    const Entity table[] = {
        {"PSE", on(2012, 11, 28), Outcome::hold}, {"PSE", on(2012, 11, 29), Outcome::record},
        {"VAT", on(2000, 1, 1), Outcome::record}, {"CHE", on(2000, 1, 1), Outcome::record},
        {"XKX", on(2015, 1, 1), Outcome::hold},   {"TWN", on(2015, 1, 1), Outcome::hold},
        {"ESH", on(2015, 1, 1), Outcome::hold},
    };
    for (const Entity& entity : table) {
        CAPTURE(entity.key.text(), entity.day);
        CHECK(accession_under(AllStates{}, entity.key, entity.day) == entity.outcome);
    }
}

TEST_CASE("a State that has lost a membership stays bound", "[G-06]") {
    const Register record = record_of(
        open_to(MembersOf{"eu"}),
        {accession("GBR", on(2000, 1, 5)), accession("FRA", on(2000, 1, 5)), accession("ITA", on(2000, 1, 5))});
    CHECK(is_party(replay(record), "GBR", on(2021, 1, 1)));
}

TEST_CASE("an objection to relations with an entity that is not recognised is circulated, and its accession stands",
          "[G-05]") {
    const Register record = in_force(clauses(), {named(accession("COK", on(2001, 1, 1)), "cook")});
    const Instrument objection = about(instrument(Act::objection, "AUT", on(2001, 2, 1)), "cook");
    const Ruling ruling = judge(record, stating(objection, "non-recognition"));
    CHECK(ruling.outcome() == Outcome::query);
    CHECK(has(ruling, FindingCode::non_recognition));
    CHECK_FALSE(has(judge(record, objection), FindingCode::non_recognition));
    Register with = record;
    with.add(stating(objection, "non-recognition"));
    CHECK(is_party(replay(with), "COK", on(2002, 1, 1)));
}
