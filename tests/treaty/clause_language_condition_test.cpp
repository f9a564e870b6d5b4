// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include <vector>

#include "catch.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

constexpr Acts any_consent{Act::ratification, Act::acceptance, Act::approval, Act::accession};
constexpr Acts ratification{Act::ratification};
constexpr auto not_additional = OrganizationsCount::not_additional;
const Circle five = Listed({"CHN", "FRA", "RUS", "GBR", "USA"});

struct Golden {
    std::string_view name;
    std::string_view sentence;
    Condition condition;
    std::string_view source;
};

std::vector<Golden> counts() {
    return {
        {.name = "a count of instruments",
         .sentence = "the 40th instrument of ratification, acceptance, approval or accession is deposited",
         .condition = InstrumentCount(40, any_consent),
         .source = "Mine Ban 17(1)"},
        {.name = "one kind of instrument",
         .sentence = "the 22nd instrument of ratification is deposited",
         .condition = InstrumentCount(22, ratification),
         .source = "BWC XIV(3)"},
        {.name = "organizations not additional",
         .sentence =
             "the 50th instrument of ratification, acceptance, approval or accession is deposited, an instrument of an "
             "organization not being counted as additional to those of its member States",
         .condition = InstrumentCount(50, any_consent, Everyone{}, not_additional),
         .source = "UNFCCC 23(1), 23(3)"},
        {.name = "organizations never counted",
         .sentence = "the 20th instrument of ratification or accession is deposited, an instrument of an organization "
                     "not being counted",
         .condition =
             InstrumentCount(20, {Act::ratification, Act::accession}, Everyone{}, OrganizationsCount::never_counted),
         .source = "CRPD 44(3), 45(1)"},
        {.name = "by States alone",
         .sentence = "the 35th instrument of ratification or accession is deposited by a State",
         .condition = InstrumentCount(35, {Act::ratification, Act::accession}, OnlyStates{}),
         .source = "VCLT86 85(1), LAW K-04"},
        {.name = "by Parties to the parent",
         .sentence =
             "the 20th instrument of ratification, acceptance or approval is deposited by a Party to \"montreal-1987\"",
         .condition = InstrumentCount(20, ratifications, PartiesTo{"montreal-1987"}),
         .source = "Kigali IV(1), LAW K-05"},
        {.name = "by members of an organization",
         .sentence = "the 8th instrument of ratification, acceptance or approval is deposited by a member of "
                     "\"council-of-europe\"",
         .condition = InstrumentCount(8, ratifications, MembersOf{"council-of-europe"}),
         .source = "Istanbul 75(3)"},
        {.name = "by signatories other than some",
         .sentence = "the 40th instrument of ratification is deposited by a signatory State other than \"GBR\", "
                     "\"RUS\" and \"USA\"",
         .condition = InstrumentCount(40, ratification, OtherThan(SignatoryStates{}, Listed({"GBR", "RUS", "USA"}))),
         .source = "NPT IX(3)"},
        {.name = "definitive signatures beside instruments",
         .sentence = "the 7th definitive signature or instrument of ratification or accession is received",
         .condition = InstrumentCount(7, {Act::definitive_signature, Act::ratification, Act::accession}),
         .source = "Ramsar 9, 10(1)"},
        {.name = "acts that are no instruments are received from",
         .sentence = "the 10th declaration is received from a Party",
         .condition = InstrumentCount(10, {Act::declaration}, Parties{}),
         .source = "ICCPR 41(2)"},
        {.name = "one of several names",
         .sentence =
             "the 2nd instrument of ratification is deposited by one of \"CHN\", \"FRA\", \"RUS\", \"GBR\" and \"USA\"",
         .condition = InstrumentCount(2, ratification, five),
         .source = "made up"},
        {.name = "an alternative of circles, in each case other than some",
         .sentence = "the 3rd instrument of ratification is deposited by a member of \"un\", any State or an "
                     "organization, in each case "
                     "other than \"CHN\"",
         .condition = InstrumentCount(
             3, ratification, OtherThan(AnyCircle({MembersOf{"un"}, AllStates{}, Organizations{}}), Listed({"CHN"}))),
         .source = "made up"},
    };
}

std::vector<Golden> shares() {
    return {
        {.name = "a fraction of the Parties on each day",
         .sentence = "instruments of acceptance have been deposited by at least two thirds of the Parties",
         .condition = FractionDeposited(Bound::at_least, {2, 3}, Parties{}, BaseOnEachDay{}, {Act::acceptance}),
         .source = "CRC 50(2), LAW T-03"},
        {.name = "a fraction of the Parties on adoption",
         .sentence = "instruments of ratification or acceptance have been deposited by more than one half of the "
                     "Parties as they were on adoption",
         .condition = FractionDeposited(Bound::more_than, {1, 2}, Parties{}, BaseOnAdoption{},
                                        {Act::ratification, Act::acceptance}),
         .source = "TPNW 10(2)"},
        {.name = "a fraction of a base on a date, in digits",
         .sentence = "instruments of ratification have been deposited by at least 7/8 of the Parties to \"rome-1998\" "
                     "as they were on 11 June 2010",
         .condition = FractionDeposited(Bound::at_least, {7, 8}, PartiesTo{"rome-1998"}, on(2010, 6, 11), ratification),
         .source = "Rome 121(4), the date made up"},
        {.name = "a fraction of those left over, organizations not additional",
         .sentence =
             "instruments of ratification have been deposited by at least three fourths of the signatory States other "
             "than \"CHN\" and "
             "\"FRA\", an instrument of an organization not being counted as additional to those of its member States",
         .condition = FractionDeposited(Bound::at_least, {3, 4}, OtherThan(SignatoryStates{}, Listed({"CHN", "FRA"})),
                                        BaseOnEachDay{}, ratification, not_additional),
         .source = "Charter 110(3), made longer"},
        {.name = "the whole",
         .sentence =
             "instruments of ratification have been deposited by at least the whole of the Parties to \"echr-1950\"",
         .condition = FractionDeposited(Bound::at_least, {1, 1}, PartiesTo{"echr-1950"}, BaseOnEachDay{}, ratification),
         .source = "ECHR Protocol 14, article 19"},
        {.name = "a share of a frozen weight",
         .sentence = "instruments of ratification have been deposited by Parties to \"unfccc-1992\" accounting for at "
                     "least 55 per cent of "
                     "\"kyoto-co2-1990\"",
         .condition = WeightDeposited(Bound::at_least, Ratio(55, 100), "kyoto-co2-1990", WeightDating::frozen,
                                      ratification, PartiesTo{"unfccc-1992"}),
         .source = "Kyoto 25(1)"},
        {.name = "a share of a weight as it stands",
         .sentence = "instruments of ratification have been deposited by States and organizations accounting for more "
                     "than 66.6667 per cent of "
                     "\"imo-tonnage\" as it stands on the day",
         .condition = WeightDeposited(Bound::more_than, Ratio(666667, 1000000), "imo-tonnage", WeightDating::floating,
                                      ratification),
         .source = "Montreal 16(1), made floating"},
        {.name = "a share that per cent cannot hold",
         .sentence = "instruments of ratification have been deposited by States accounting for at least two thirds of "
                     "\"imo-tonnage\"",
         .condition = WeightDeposited(Bound::at_least, Ratio(2, 3), "imo-tonnage", WeightDating::frozen, ratification,
                                      OnlyStates{}),
         .source = "made up"},
        {.name = "an amount of a weight",
         .sentence = "instruments of ratification have been deposited by States accounting for at least 40,000,000 "
                     "units of \"hns-cargo\"",
         .condition = WeightDeposited(Bound::at_least, Amount{40000000, 0}, "hns-cargo", WeightDating::frozen,
                                      ratification, OnlyStates{}),
         .source = "HNS 2010, 21(1)"},
        {.name = "an amount with decimals",
         .sentence =
             "instruments of ratification have been deposited by States accounting for more than 0.50 units of \"t\"",
         .condition =
             WeightDeposited(Bound::more_than, Amount{50, 2}, "t", WeightDating::frozen, ratification, OnlyStates{}),
         .source = "made up"},
    };
}

std::vector<Golden> others() {
    const Condition opt_outs =
        FractionDeposited(Bound::at_least, {1, 3}, Parties{}, BaseOnEachDay{}, {Act::objection, Act::opt_out});
    const Condition tonnage = WeightDeposited(Bound::at_least, Ratio(1, 2), "imo-tonnage", WeightDating::floating,
                                              {Act::objection}, Parties{});
    return {
        {.name = "named States, all of them",
         .sentence =
             "instruments of ratification have been deposited by all of \"CHN\", \"FRA\", \"RUS\", \"GBR\" and \"USA\"",
         .condition = NamedDeposited(std::nullopt, five, ratification),
         .source = "Charter 110(3)"},
        {.name = "a named circle, all of it",
         .sentence = "instruments of ratification have been deposited by all of the members of \"annex-2-ctbt\"",
         .condition = NamedDeposited(std::nullopt, MembersOf{"annex-2-ctbt"}, ratification),
         .source = "CTBT XIV(1)"},
        {.name = "a number out of a named circle",
         .sentence = "instruments of ratification have been deposited by at least 17 of the members of "
                     "\"nuclear-installations\"",
         .condition = NamedDeposited(17, MembersOf{"nuclear-installations"}, ratification),
         .source = "Nuclear Safety 31(1), LAW J-03"},
        {.name = "a circle of several, as a whole",
         .sentence = "instruments of ratification have been deposited by all of \"CHN\", the Parties to \"a\" and the "
                     "States invited by \"b\"",
         .condition =
             NamedDeposited(std::nullopt, AnyCircle({PartiesTo{"a"}, Listed({"CHN"}), InvitedBy{"b"}}), ratification),
         .source = "made up; names stand first"},
        {.name = "another treaty in force",
         .sentence = "\"vienna-ozone-1985\" is in force",
         .condition = TreatyInForce{"vienna-ozone-1985"},
         .source = "Montreal 16(1), LAW F-04"},
        {.name = "an event",
         .sentence = "the event \"itta-meeting-decides\" has been recorded",
         .condition = EventRecorded{"itta-meeting-decides"},
         .source = "ITTA 39(3)"},
        {.name = "a date",
         .sentence = "16 November 1994 has come",
         .condition = DateReached{on(1994, 11, 16)},
         .source = "Part XI 6(1)"},
        {.name = "silence",
         .sentence = "1 July 2027 has passed, unless by the end of that day objections or opt-outs have been received "
                     "from at least one third of "
                     "the Parties",
         .condition = SilenceUntil(on(2027, 7, 1), opt_outs),
         .source = "MARPOL 16(2)(f), LAW T-09"},
        {.name = "silence that either of two breaks",
         .sentence = "1 July 2027 has passed, unless by the end of that day one or more of the following hold: (a) "
                     "objections or opt-outs have "
                     "been received from at least one third of the Parties; or (b) objections have been received from "
                     "the Parties accounting "
                     "for at least 50 per cent of \"imo-tonnage\" as it stands on the day",
         .condition = SilenceUntil(on(2027, 7, 1), AnyOf({opt_outs, tonnage})),
         .source = "MARPOL 16(2)(f), LAW T-09"},
    };
}

std::vector<Golden> lists() {
    const Condition in_force = TreatyInForce{"x"};
    const Condition recorded = EventRecorded{"y"};
    const Condition come = DateReached{on(1992, 1, 1)};
    return {
        {.name = "all of several",
         .sentence = "all of the following hold: (a) \"x\" is in force; (b) the event \"y\" has been recorded; and (c) "
                     "1 January 1992 has come",
         .condition = AllOf({in_force, recorded, come}),
         .source = "LAW J-02"},
        {.name = "one of several",
         .sentence = "one or more of the following hold: (a) \"x\" is in force; or (b) 1 January 1992 has come",
         .condition = AnyOf({in_force, come}),
         .source = "Tlatelolco, LAW J-03"},
        {.name = "k of several",
         .sentence = "at least two of the following hold: (a) \"x\" is in force; (b) the event \"y\" has been "
                     "recorded; (c) 1 January 1992 has come",
         .condition = AtLeastOf(2, {in_force, recorded, come}),
         .source = "made up"},
        {.name = "lists four deep",
         .sentence = "all of the following hold: (a) one or more of the following hold: (i) all of the following hold: "
                     "(A) one or more of the "
                     "following hold: (1) \"x\" is in force; or (2) 1 January 1992 has come; and (B) \"x\" is in "
                     "force; or (ii) the event \"y\" has "
                     "been recorded; and (b) 1 January 1992 has come",
         .condition = AllOf({AnyOf({AllOf({AnyOf({in_force, come}), in_force}), recorded}), come}),
         .source = "made up"},
    };
}

std::vector<Golden> all_conditions() {
    std::vector<Golden> all = counts();
    for (const auto& more : {shares(), others(), lists()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

}    // namespace

TEST_CASE("each kind of condition has one sentence and reads back from it", "[J-02][J-03][K-01][T-03][T-09]") {
    for (const Golden& golden : all_conditions()) DYNAMIC_SECTION(golden.name << " (" << golden.source << ")") {
            CHECK(cl::say(golden.condition) == golden.sentence);
            const Result<Condition> read = cl::read_condition(golden.sentence);
            if (!read.ok()) FAIL(to_string(read.problems().front()));
            CHECK(read.value() == golden.condition);
        }
}
