// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/measure.hpp>

#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <memory>

using namespace depositary;
using small::campaign;
using small::progress;
using small::record;
using small::with;

namespace {

const Goal all_of_the_eu = ShareGoal(Ratio(1, 1), MembersOf{"eu"});

}    // namespace

TEST_CASE("an objective of instruments tells how many there are, how many to go, and since when it is reached",
          "[K-01]") {
    struct Case {
        Date day;
        int have;
        int to_go;
        Attainment attainment;
    };
    // UN Treaty Collection IV.16: the eighteenth instrument is of 8 December 2009, the nineteenth of 3 August 2010 (Paraguay), the
    // twentieth of 23 November 2010 (Iraq), the twenty-first of 29 November 2010 (Brazil).
    const Case cases[] = {
        {on(2007, 11, 7), 0, 20, Attainment::open},     {on(2007, 11, 8), 1, 19, Attainment::open},
        {on(2009, 12, 7), 17, 3, Attainment::open},     {on(2009, 12, 31), 18, 2, Attainment::open},
        {on(2010, 8, 2), 18, 2, Attainment::open},      {on(2010, 8, 3), 19, 1, Attainment::open},
        {on(2010, 11, 22), 19, 1, Attainment::open},    {on(2010, 11, 23), 20, 0, Attainment::reached},
        {on(2010, 11, 28), 20, 0, Attainment::reached}, {on(2010, 11, 29), 21, 0, Attainment::reached},
    };
    const Campaign twenty = campaign(InstrumentsGoal(20));
    for (const Case& c : cases) DYNAMIC_SECTION(to_string(c.day)) {
            const Progress found = progress(twenty, record(), c.day);
            REQUIRE(found.score);
            CHECK(found.score->have == c.have);
            CHECK(found.score->need == 20);
            CHECK(found.score->to_go() == c.to_go);
            CHECK(found.attainment == c.attainment);
            const bool reached = c.attainment == Attainment::reached;
            CHECK(found.since == (reached ? std::optional(on(2010, 11, 23)) : std::nullopt));
            CHECK_FALSE(found.deadline);
        }
}

TEST_CASE("the numbers of instruments that others published are found in the records") {
    struct Case {
        std::string_view treaty;
        Date day;
        int have;
        std::string_view source;
    };
    const Case cases[] = {
        {"mine-ban-1997", on(1998, 9, 16), 40, "article 17(1), fulfilled by Burkina Faso and Equatorial Guinea"},
        {"ccm-2008", on(2010, 2, 15), 28, "Cluster Munition Coalition, 16 February 2010: two ratified that day"},
        {"ccm-2008", on(2010, 2, 16), 30, "Cluster Munition Coalition, 16 February 2010"},
        {"rome-1998", on(2002, 4, 11), 66, "ten States deposited together"},
        {"opac-2000", on(2010, 5, 24), 132, "Child Rights International Network, May 2010"},
        {"opac-2000", on(2012, 11, 20), 150, "five United Nations experts, 20 November 2012"},
        {"opac-2000", on(2013, 9, 19), 152, "two Special Representatives, 19 September 2013"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.treaty << " " << to_string(c.day) << " (" << c.source << ")") {
            const Progress found =
                progress(campaign(InstrumentsGoal(999), TreatyKey(c.treaty)), record(c.treaty), c.day);
            REQUIRE(found.score);
            CHECK(found.score->have == c.have);
        }
}

TEST_CASE("an instrument of the first day of the campaign is one of the further ones") {
    // Iraq, 23 November 2010; Brazil, 29 November 2010.
    const auto begun_on = [](Date day) {
        CampaignIdentity identity = small::identity();
        identity.period.from = DateInterval(day);
        return Campaign(identity, {.objectives = {small::objective(InstrumentsGoal(9, consents, Counting::further))}});
    };
    CHECK(progress(begun_on(on(2010, 11, 23)), record(), on(2010, 11, 30)).score->have == 2);
    CHECK(progress(begun_on(on(2010, 11, 24)), record(), on(2010, 11, 30)).score->have == 1);
}

TEST_CASE("a goal of further instruments counts from the beginning of the campaign") {
    // Zero under 18, 25 May 2010 to 2012. Five United Nations experts, 20 November 2012: eighteen since the launch.
    CampaignIdentity drive = small::identity("opac-2000");
    drive.period.from = small::day(2010, 5, 25);
    const InstrumentsGoal eighteen(18, consents, Counting::further);
    const Campaign further(drive, {.objectives = {small::objective(eighteen)}});
    CHECK(progress(further, record("opac-2000"), on(2010, 5, 24)).score->have == 0);
    const Progress found = progress(further, record("opac-2000"), on(2012, 11, 20));
    CHECK(found.score->have == 18);
    CHECK(found.attainment == Attainment::reached);
}

TEST_CASE("signatures are counted where signatures are the goal") {
    // Fifty-seven States signed the Convention in Paris on 6 February 2007 (UN Treaty Collection IV.16).
    const Campaign signing = campaign(InstrumentsGoal(57, {Act::signature}));
    CHECK(progress(signing, record(), on(2007, 2, 5)).score->have == 0);
    CHECK(progress(signing, record(), on(2007, 2, 6)).since == on(2007, 2, 6));
    CHECK(progress(campaign(InstrumentsGoal(1)), record(), on(2007, 2, 6)).score->have == 0);
}

TEST_CASE("a signature counts until the day on which it is withdrawn") {
    const Register acts = with("ced-2006", {signature("FRA", on(2007, 2, 6)),
                                            instrument(Act::withdrawal_of_signature, "FRA", on(2008, 1, 1))});
    const Campaign signing = campaign(InstrumentsGoal(1, {Act::signature}));
    CHECK(progress(signing, acts, on(2007, 12, 31)).attainment == Attainment::reached);
    CHECK(progress(signing, acts, on(2008, 1, 1)).attainment == Attainment::lapsed);
    const Campaign named = campaign(NamedGoal{Listed({"FRA"}), Step::sign});
    CHECK(progress(named, acts, on(2007, 12, 31)).attainment == Attainment::reached);
    CHECK(progress(named, acts, on(2008, 1, 1)).attainment == Attainment::lapsed);
}

TEST_CASE("an instrument comes to count when its State comes into the circle") {
    // Croatia ratified the Rome Statute in 2001 and came into the European Union on 1 July 2013.
    const Campaign of_28 = campaign(InstrumentsGoal(28, consents, Counting::total, MembersOf{"eu"}), "rome-1998");
    CHECK(progress(of_28, record("rome-1998"), on(2013, 6, 30)).score->have == 27);
    CHECK(progress(of_28, record("rome-1998"), on(2013, 7, 1)).since == on(2013, 7, 1));
}

TEST_CASE("only instruments of the circle count where a circle is named") {
    const Campaign africa = campaign(InstrumentsGoal(3, consents, Counting::total, MembersOf{"african-states"}));
    // Senegal 2008-12-11, Mali 2009-07-01, Nigeria 2009-07-27 (UN Treaty Collection IV.16).
    CHECK(progress(africa, record(), on(2009, 7, 26)).score->to_go() == 1);
    CHECK(progress(africa, record(), on(2009, 7, 27)).since == on(2009, 7, 27));
}

TEST_CASE("an instrument of ratification stands for acceptance and approval, not for accession", "[K-02][K-03]") {
    const Register acts = with("ced-2006", {signature("FRA", on(2007, 2, 6)), acceptance("FRA", on(2008, 1, 1)),
                                            accession("DEU", on(2008, 2, 1))});
    CHECK(progress(campaign(InstrumentsGoal(5, {Act::ratification})), acts, on(2008, 3, 1)).score->have == 1);
    CHECK(
        progress(campaign(InstrumentsGoal(5, {Act::ratification, Act::accession})), acts, on(2008, 3, 1)).score->have ==
        2);
    CHECK(progress(campaign(InstrumentsGoal(5, {Act::accession})), acts, on(2008, 3, 1)).score->have == 1);
}

TEST_CASE("the instrument of a State that ceased to exist stays in the count", "[K-07]") {
    // The German Democratic Republic deposited on 16 August 1990 and ceased to exist on 3 October 1990; the tenth instrument of the
    // Second Optional Protocol was deposited on 11 April 1991.
    const Campaign ten = campaign(InstrumentsGoal(10), "iccpr-op2-1989");
    CHECK(progress(ten, record("iccpr-op2-1989"), on(1991, 4, 10)).score->have == 9);
    CHECK(progress(ten, record("iccpr-op2-1989"), on(1991, 4, 11)).since == on(1991, 4, 11));
}

TEST_CASE("States that unite deposit nothing by it", "[D-06]") {
    // Egypt and Syria, both bound by the Genocide Convention, were the United Arab Republic from 22 February 1958.
    const Campaign any = campaign(InstrumentsGoal(999), "genocide-1948");
    const Register& genocide = record("genocide-1948");
    const int before = progress(any, genocide, on(1958, 2, 21)).score->have;
    CHECK(before > 40);
    CHECK(progress(any, genocide, on(1958, 2, 22)).score->have == before);
    CHECK(progress(any, genocide, on(1958, 3, 1)).score->have == before);
}

TEST_CASE("an instrument that was withdrawn no longer counts", "[K-08]") {
    Instrument back = instrument(Act::withdrawal_of_instrument, "FRA", on(2009, 1, 1));
    const Register acts =
        with("ced-2006", {signature("FRA", on(2007, 2, 6)), ratification("FRA", on(2008, 1, 1)), back});
    const Campaign one = campaign(InstrumentsGoal(1));
    CHECK(progress(one, acts, on(2008, 12, 31)).attainment == Attainment::reached);
    const Progress found = progress(one, acts, on(2009, 1, 1));
    CHECK(found.attainment == Attainment::lapsed);
    CHECK(found.since == on(2008, 1, 1));
    CHECK(found.score->to_go() == 1);
}

TEST_CASE("a deadline is met on its last day and missed the day after") {
    struct Case {
        std::string_view name;
        DateInterval deadline;
        Date day;
        int days_left;
        Timing timing;
    };
    const DateInterval in_2009 = DateInterval::year(2009);
    const Case cases[] = {
        {"a year, on its last day", in_2009, on(2009, 12, 31), 0, Timing::ahead},
        {"a year, after it", in_2009, on(2010, 1, 1), -1, Timing::missed},
        {"reached long after the year", in_2009, on(2010, 11, 23), -327, Timing::missed},
        {"not reached the day before", small::day(2010, 11, 23), on(2010, 11, 22), 1, Timing::ahead},
        {"reached on the last day", small::day(2010, 11, 23), on(2010, 11, 23), 0, Timing::met},
        {"reached in time, looked at later", small::day(2010, 11, 23), on(2010, 12, 1), -8, Timing::met},
        {"reached a day too late", small::day(2010, 11, 22), on(2010, 11, 23), -1, Timing::missed},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Progress found = progress(campaign(InstrumentsGoal(20), "ced-2006", c.deadline), record(), c.day);
            REQUIRE(found.deadline);
            CHECK(*found.deadline == Deadline{c.deadline.latest(), c.days_left, c.timing});
        }
}

TEST_CASE("entry into force is expected once it is certain, and reached on its day") {
    const Campaign force = campaign(EntryIntoForceGoal{});
    const Progress before = progress(force, record(), on(2010, 11, 22));
    CHECK(before.attainment == Attainment::open);
    CHECK(before.score == Score{19, 20});
    CHECK_FALSE(before.expected);
    REQUIRE(before.needs.size() == 1);
    CHECK(before.needs.front().missing == "1");

    const Progress fulfilled = progress(force, record(), on(2010, 11, 23));
    CHECK(fulfilled.attainment == Attainment::open);
    CHECK(fulfilled.score == Score{20, 20});
    CHECK(fulfilled.needs.empty());
    CHECK(fulfilled.expected == on(2010, 12, 23));
    CHECK(progress(force, record(), on(2010, 12, 22)).attainment == Attainment::open);

    const Progress reached = progress(force, record(), on(2010, 12, 23));
    CHECK(reached.attainment == Attainment::reached);
    CHECK(reached.since == on(2010, 12, 23));
    CHECK_FALSE(reached.expected);
}

TEST_CASE("entry into force on several conditions has needs, not one score") {
    const Progress found =
        progress(campaign(EntryIntoForceGoal{}, "kyoto-1997"), record("kyoto-1997"), on(2004, 11, 17));
    CHECK_FALSE(found.score);
    REQUIRE(found.needs.size() == 1);
    CHECK(found.needs.front().kind == NeedKind::weight);
}

TEST_CASE("all of a group lapses when the group grows, and is reached again") {
    // The Rome Statute and the European Union: Greece, the last of fifteen, deposited on 15 May 2002; on 1 May 2004 Czechia came into
    // the Union, which ratified on 21 July 2009, the last of twenty-seven.
    const Campaign union_of_States = campaign(all_of_the_eu, "rome-1998");
    const Register& rome = record("rome-1998");

    const Progress before = progress(union_of_States, rome, on(2002, 5, 14));
    CHECK(before.attainment == Attainment::open);
    CHECK(before.score == Score{14, 15, 15});
    CHECK(before.outside == std::vector<StateKey>{"GRC"});

    CHECK(progress(union_of_States, rome, on(2002, 5, 15)).since == on(2002, 5, 15));
    CHECK(progress(union_of_States, rome, on(2004, 4, 30)).attainment == Attainment::reached);

    const Progress grown = progress(union_of_States, rome, on(2004, 5, 1));
    CHECK(grown.attainment == Attainment::lapsed);
    CHECK(grown.since == on(2002, 5, 15));
    CHECK(grown.score == Score{24, 25, 25});
    CHECK(grown.outside == std::vector<StateKey>{"CZE"});

    CHECK(progress(union_of_States, rome, on(2009, 7, 20)).attainment == Attainment::lapsed);
    CHECK(progress(union_of_States, rome, on(2009, 7, 21)).attainment == Attainment::reached);
}

TEST_CASE("all of a group is reached when those that were outside leave the group") {
    // The United Kingdom left the European Union at the end of 31 January 2020, Brussels time.
    Register acts{collection().at("rome-1998")};
    const StateSet members = acts.roster().members("eu", on(2020, 1, 31));
    members.for_each([&](StateId state) {
        const StateKey& key = acts.roster().key(state);
        if (key != StateKey("GBR")) acts.add(accession(key, on(2019, 1, 1)), Intake::accepted);
    });
    const Campaign union_of_States = campaign(all_of_the_eu, "rome-1998");
    CHECK(progress(union_of_States, acts, on(2020, 1, 31)).outside == std::vector<StateKey>{"GBR"});
    CHECK(progress(union_of_States, acts, on(2020, 12, 31)).since == on(2020, 2, 1));
}

TEST_CASE("a share is taken of the group as it was on the day that the objective names") {
    const Campaign of_25 = campaign(ShareGoal(Ratio(1, 1), MembersOf{"eu"}, on(2004, 5, 1)), "rome-1998");
    const Progress found = progress(of_25, record("rome-1998"), on(2009, 7, 21));
    CHECK(found.score == Score{25, 25, 25});
    CHECK(found.since == on(2009, 7, 21));

    const Campaign of_15 = campaign(ShareGoal(Ratio(1, 1), MembersOf{"eu"}, BaseOnAdoption{}), "rome-1998");
    CHECK(progress(of_15, record("rome-1998"), on(2004, 5, 1)).score == Score{15, 15, 15});
}

TEST_CASE("the number that a share needs is never rounded down", "[J-05]") {
    const Campaign two_thirds = campaign(ShareGoal(Ratio(2, 3), MembersOf{"eu"}), "rome-1998");
    CHECK(progress(two_thirds, record("rome-1998"), on(2004, 5, 1)).score->need == 17);     // of 25
    CHECK(progress(two_thirds, record("rome-1998"), on(2004, 4, 30)).score->need == 10);    // of 15
}

TEST_CASE("whoever is bound has taken the step of signing", "[F-01]") {
    const Register acts = with("ced-2006", {accession("DEU", on(2008, 2, 1)), signature("FRA", on(2007, 2, 6))});
    const Progress signing = progress(campaign(NamedGoal{Listed({"DEU", "FRA"}), Step::sign}), acts, on(2008, 2, 1));
    CHECK(signing.since == on(2008, 2, 1));
    const Progress joining = progress(campaign(NamedGoal{Listed({"DEU", "FRA"}), Step::join}), acts, on(2008, 2, 1));
    CHECK(joining.attainment == Attainment::open);
    CHECK(joining.score == Score{1, 2, 2});
    CHECK(joining.outside == std::vector<StateKey>{"FRA"});
}

TEST_CASE("named States lapse when one of them leaves, and the day it was first reached stays") {
    // Rome Statute, article 127(1): one year from the receipt of the notice.
    const Register acts =
        with(record("rome-1998"), {accession("TUR", on(2012, 1, 9)), withdrawal("TUR", on(2015, 1, 10))});
    const Campaign turkiye = campaign(NamedGoal{Listed({"TUR"}), Step::join}, "rome-1998");
    CHECK(progress(turkiye, acts, on(2016, 1, 9)).attainment == Attainment::reached);
    const Progress left = progress(turkiye, acts, on(2016, 1, 10));
    CHECK(left.attainment == Attainment::lapsed);
    CHECK(left.since == on(2012, 1, 9));
    CHECK(left.outside == std::vector<StateKey>{"TUR"});
}

TEST_CASE("the instrument of a State that left stays in the count of instruments", "[K-09]") {
    const Register acts =
        with(record("rome-1998"), {accession("TUR", on(2012, 1, 9)), withdrawal("TUR", on(2015, 1, 10))});
    const Campaign many = campaign(InstrumentsGoal(200), "rome-1998");
    CHECK(progress(many, acts, on(2016, 1, 10)).score->have ==
          progress(many, record("rome-1998"), on(2016, 1, 10)).score->have + 1);
}

TEST_CASE("universality names its denominator") {
    const Date end_of_2017 = on(2017, 12, 31);
    const Progress all = progress(campaign(UniversalityGoal(AllStates{}, BaseOnEachDay{})), record(), end_of_2017);
    const Progress members =
        progress(campaign(UniversalityGoal(MembersOf{"un"}, BaseOnEachDay{})), record(), end_of_2017);
    CHECK(all.score->of == 197);
    CHECK(members.score->of == 193);
    CHECK(members.score->have == 58);
    CHECK(members.score->to_go() == 135);
    CHECK(members.outside.size() == 135);
    CHECK(members.attainment == Attainment::open);
}

TEST_CASE("all States are those that exist, where the roster has no group of all States", "[G-04]") {
    const auto few = std::make_shared<const Roster>(
        std::vector<State>{{.key = "AAA", .names = {{"A", {}}}},
                           {.key = "BBB", .names = {{"B", {}}}, .exists = {{{}, on(2010, 6, 1)}}}},
        std::vector<Group>{}, std::vector<WeightTable>{});
    Register acts{collection().at("ced-2006"), few};
    acts.add(accession("AAA", on(2009, 1, 1)), Intake::accepted);
    const Campaign all = campaign(UniversalityGoal(AllStates{}, BaseOnEachDay{}));
    CHECK(progress(all, acts, on(2010, 5, 31)).score == Score{1, 2, 2});
    CHECK(progress(all, acts, on(2010, 12, 31)).since == on(2010, 6, 1));
}

TEST_CASE("a circle of another treaty is looked at, though the clauses do not name that treaty") {
    const Campaign parties_to_iccpr = campaign(ShareGoal(Ratio(1, 2), PartiesTo{"iccpr-1966"}));
    const Progress found = progress(parties_to_iccpr, record(), on(2010, 11, 23));
    CHECK(found.attainment == Attainment::open);
    REQUIRE(found.score);
    CHECK(found.score->of > 150);
}

TEST_CASE("the signatories of another treaty are looked at, though the clauses do not name that treaty") {
    const Progress found =
        progress(campaign(ShareGoal(Ratio(1, 1), SignatoriesOf{"mine-ban-1997"})), record(), on(2012, 1, 1));
    REQUIRE(found.score);
    CHECK(found.score->of >= 155);
}

TEST_CASE("the record of another treaty is of no use where the States are of another roster") {
    const Register elsewhere{collection().at("ced-2006"), std::make_shared<const Roster>(*built_in_roster())};
    const Progress found =
        progress(campaign(ShareGoal(Ratio(1, 2), PartiesTo{"iccpr-1966"})), elsewhere, on(2010, 1, 1));
    CHECK(found.attainment == Attainment::undetermined);
    CHECK(found.missing == std::vector<std::string>{"the record of \"iccpr-1966\""});
}

TEST_CASE("an objective that depends on what is missing is undetermined, and says what is missing") {
    struct Case {
        std::string_view name;
        Goal goal;
        std::string_view missing;
    };
    const Case cases[] = {
        {"a treaty without a record", ShareGoal(Ratio(1, 2), PartiesTo{"no-such-treaty"}),
         "the record of \"no-such-treaty\""},
        {"a group that nobody knows", UniversalityGoal(MembersOf{"the-moon"}, BaseOnEachDay{}),
         "the members of \"the-moon\""},
        {"instruments of a group that nobody knows",
         InstrumentsGoal(1, consents, Counting::total, MembersOf{"the-moon"}), "the members of \"the-moon\""},
        {"a State that nobody knows", NamedGoal{Listed({"FRA", "XXX"})}, "who \"XXX\" is"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Campaign unknown = campaign(c.goal, "ced-2006", small::day(2009, 12, 31));
            const Progress found = progress(unknown, record(), on(2010, 11, 23));
            CHECK(found.attainment == Attainment::undetermined);
            CHECK_FALSE(found.since);
            CHECK(found.missing == std::vector<std::string>{std::string(c.missing)});
            CHECK(found.deadline->timing == Timing::undetermined);
        }
}

TEST_CASE("a State that is named by two of its keys is one State") {
    const Progress found =
        progress(campaign(NamedGoal{Listed({"RUS", "SUN"})}, "rome-1998"), record("rome-1998"), on(2010, 1, 1));
    CHECK(found.score == Score{0, 1, 1});
    CHECK(found.attainment == Attainment::open);
}

TEST_CASE("no and unknown is still no: a known State that is out keeps named States from being all in") {
    const Progress found = progress(campaign(NamedGoal{Listed({"USA", "XXX"})}), record(), on(2010, 11, 23));
    CHECK(found.attainment == Attainment::open);
    CHECK(found.score == Score{0, 2, 2});
}

TEST_CASE("a measure tells nothing that was not known by the day of knowledge") {
    Register late{collection().at("ced-2006")};
    Instrument accession_of_Germany = accession("DEU", on(2008, 2, 1));
    accession_of_Germany.recorded = on(2008, 3, 1);
    late.add(accession_of_Germany, Intake::accepted);
    const Campaign one = campaign(InstrumentsGoal(1));
    const auto known = [&](Date by) { return measure(one, late, on(2008, 2, 15), {}, by); };
    CHECK(known(on(2008, 2, 29)).objectives.front().attainment == Attainment::open);
    CHECK(known(on(2008, 3, 1)).objectives.front().since == on(2008, 2, 1));
    CHECK(known(on(2008, 3, 1)).known == on(2008, 3, 1));
}

TEST_CASE("the day on which an objective was first reached is the first day on which it is measured as reached") {
    struct Case {
        std::string_view name;
        Campaign campaign;
        Date from;
        Date to;
    };
    const Case cases[] = {
        {"instruments", campaign(InstrumentsGoal(20)), on(2010, 10, 1), on(2010, 12, 31)},
        {"entry into force", campaign(EntryIntoForceGoal{}), on(2010, 11, 1), on(2011, 1, 31)},
        {"a group", campaign(all_of_the_eu, "rome-1998"), on(2002, 4, 1), on(2002, 6, 1)},
        {"a share of signatories", campaign(ShareGoal(Ratio(1, 10), SignatoryStates{})), on(2008, 1, 1),
         on(2009, 4, 1)},
        {"a share of Parties to another treaty", campaign(ShareGoal(Ratio(1, 10), PartiesTo{"iccpr-1966"})),
         on(2009, 6, 1), on(2010, 1, 31)},
        {"a share of all States", campaign(ShareGoal(Ratio(1, 2), AllStates{}, BaseOnEachDay{}, Step::sign)),
         on(2014, 1, 1), on(2015, 12, 31)},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Register& register_of_it = record(c.campaign.treaty());
            std::optional<Date> first;
            for (Date day = c.from; day <= c.to && !first; day = day.plus_days(1))
                if (progress(c.campaign, register_of_it, day).attainment == Attainment::reached) first = day;
            REQUIRE(first);
            REQUIRE(*first > c.from);
            CHECK(progress(c.campaign, register_of_it, c.to).since == first);
        }
}

TEST_CASE("a campaign is measured against the register of its own treaty only") {
    const Campaign enforced = campaign(InstrumentsGoal(20));
    CHECK_THROWS_AS(measure(enforced, record("rome-1998"), on(2010, 1, 1)), InvalidCampaign);
}
