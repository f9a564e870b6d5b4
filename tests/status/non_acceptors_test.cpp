// SPDX-License-Identifier: BSL-1.0
// LAW T-11: Parties that cease to be Parties because they do not accept an amendment; the cases A06 and W39 are in tests/scenarios.
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "records.hpp"

using namespace records;

namespace {

constexpr Date adopted(2019, 5, 1);
constexpr Date reckoning(2020, 1, 1);

/// An amendment to the treaty, in force for all on that day, whoever has accepted it.
Treaty amendment_to(const TreatyKey& treaty) {
    FinalClauses of;
    of.participation = {.article = {}, .sign = PartiesTo{treaty}, .join = PartiesTo{treaty}};
    of.entry_into_force = EntryIntoForceClause{{}, Immediately{}, DateReached{reckoning}, {}};
    of.parent = ParentClause{.article = {}, .treaty = treaty, .amends = AmendmentBinds::all_parties};
    TreatyIdentity identity{
        .key = "amendment", .title = {}, .adopted = adopted, .place = {}, .depositaries = {}, .untc = {}, .source = {}};
    return Treaty(std::move(identity), std::move(of));
}

/// The register of an amendment that these States have accepted, each on its day.
Register accepted_by(const TreatyKey& treaty, const std::vector<std::pair<StateKey, Date>>& who) {
    Register record{amendment_to(treaty)};
    for (const auto& [state, day] : who) record.add(acceptance(state, day), Intake::accepted);
    return record;
}

/// A register of the treaty with these instruments, and an event that brings it into force where numbers would not.
Register joined(const TreatyKey& treaty, const std::vector<Instrument>& acts) {
    Register record{collection().at(treaty)};
    for (const Instrument& act : acts) record.add(act, Intake::accepted);
    return record;
}

Register timber() {
    return joined("itta-2006", {ratification("JPN", on(2007, 8, 31)), ratification("CHE", on(2007, 5, 10)),
                                ratification("NOR", on(2008, 2, 13)), ratification("MYS", on(2007, 9, 28)),
                                event("itta-2006-meeting-decides", on(2011, 12, 7))});
}

Register antarctic() {
    std::vector<Instrument> acts;
    for (const char* state : {"ARG", "AUS", "BEL", "CHL", "FRA", "GBR", "JPN", "NOR", "NZL", "RUS", "USA", "ZAF"})
        acts.push_back(ratification(state, on(1961, 6, 23)));
    return joined("antarctic-1959", acts);
}

Standing standing_of(const char* state, const Register& treaty, const Register& amendment, Date day) {
    const Docket docket = std::move(Docket().add(amendment));
    return status(treaty, day, docket).standing(state);
}

}    // namespace

TEST_CASE("a State that joins after the amendment was in force has nothing to accept, and one that left can come back",
          "[T-11][T-13][R-17]") {
    Register treaty = antarctic();
    treaty.add(accession("POL", on(2020, 6, 1)), Intake::accepted);
    treaty.add(accession("ARG", on(2023, 1, 1)), Intake::judged);
    const Register amendment = accepted_by("antarctic-1959", {});
    CHECK(standing_of("POL", treaty, amendment, on(2022, 1, 1)) == Standing::party);
    CHECK(standing_of("ARG", treaty, amendment, on(2022, 6, 1)) == Standing::former);
    CHECK(standing_of("ARG", treaty, amendment, on(2023, 1, 1)) == Standing::party);
}

TEST_CASE("under a treaty that does not say so, who does not accept an amendment stays a Party", "[T-11][T-16]") {
    const Register treaty = joined("iccpr-1966", {accession("FRA", on(1980, 11, 4))});
    const Register amendment = accepted_by("iccpr-1966", {});
    const Register& whole = record("iccpr-1966");
    const Docket docket = std::move(Docket().add(amendment));
    CHECK(status(whole, on(2023, 1, 1), docket).standing("France") == Standing::party);
}

TEST_CASE("an amendment that is not in force yet drives nobody out", "[T-11]") {
    const Register treaty = timber();
    Register amendment = accepted_by("itta-2006", {});
    CHECK(standing_of("MYS", treaty, amendment, on(2019, 12, 31)) == Standing::party);
}

TEST_CASE(
    "for an amendment of the Rome Statute that binds all a Party that has not accepted it may leave at once, for a "
    "year",
    "[T-11]") {
    const Register& statute = record("rome-1998");
    const Docket docket = std::move(Docket().add(accepted_by("rome-1998", {{"FRA", on(2019, 6, 1)}})));
    const auto leaves = [&](const char* state, Date notice, const Docket& with_amendment) {
        return judge(statute, withdrawal(state, notice), with_amendment).consequence()->ends;
    };
    CHECK(leaves("DEU", reckoning.plus_days(-1), docket) == on(2020, 12, 31));    // not in force yet
    CHECK(leaves("DEU", reckoning, docket) == reckoning);
    CHECK(leaves("DEU", on(2021, 1, 1), docket) == on(2021, 1, 1));
    CHECK(leaves("DEU", on(2021, 1, 2), docket) == on(2022, 1, 2));    // too late
    CHECK(leaves("FRA", on(2020, 6, 1), docket) == on(2021, 6, 1));    // has accepted it
    CHECK(leaves("DEU", on(2020, 6, 1), Docket{}) == on(2021, 6, 1));
}
