// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/treaty/collection.hpp>

#include "campaign/series.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace depositary;
using series::acts_of;
using series::status_of;

TEST_CASE("the acts of a record are those of its day, from the opening on") {
    // UN Treaty Collection IV.16: opened on 6 February 2007; the eighteenth instrument is of 8 December 2009.
    const ActsInTime found = acts_of("ced-2006", on(2009, 12, 31));
    CHECK(found.observed() == Window(on(2007, 2, 6), on(2009, 12, 31)));
    CHECK(found.acts().size() == 18);
    CHECK(found.acts().front().on == on(2007, 11, 8));
    CHECK(found.acts().back().on == on(2009, 12, 8));
    CHECK(acts_of("ced-2006", on(2009, 12, 7)).acts().size() == 17);
    CHECK(acts_of("ced-2006", on(2009, 12, 8)).acts().size() == 18);
    CHECK(found.age_days() == 1059);
}

TEST_CASE("as many stand on a day as an objective of instruments counts, organizations where the treaty counts them",
          "[K-07][K-08][E-06]") {
    for (const auto& shared : built_in_records()) DYNAMIC_SECTION(shared->treaty().key().text()) {
            const Register& record = *shared;
            const Campaign any = small::campaign(InstrumentsGoal(999), record.treaty().key());
            const auto& organizations = record.treaty().clauses().organizations;
            const bool left_out = organizations && organizations->counting != OrganizationsCount::counted;
            const Roster& roster = record.roster();
            StateSet who = roster.of_kind(EntityKind::state);
            if (!left_out) who |= roster.of_kind(EntityKind::organization);
            for (const Date day : {on(1991, 6, 1), on(2003, 6, 1), on(2017, 6, 1)}) {
                const std::optional<ActsInTime> found = acts_in_time(status(record, day), consents, who);
                const int standing = found ? found->standing_on(day) : 0;
                CHECK(standing == small::progress(any, record, day).score->have);
            }
        }
}

TEST_CASE("no act of a built-in record is earlier than the opening, and none is left out before its end") {
    for (const auto& record : built_in_records()) DYNAMIC_SECTION(record->treaty().key().text()) {
            const Date last = record->until().value();
            const ActsInTime found = acts_of(record->treaty().key(), last, campaigned_for);
            CHECK(found.observed() == Window(opened_on(record->treaty()), last));
            CHECK(found.left_out() == 0);
            CHECK(std::is_sorted(found.acts().begin(), found.acts().end(),
                                 [](const DatedAct& a, const DatedAct& b) { return a.on < b.on; }));
        }
}

TEST_CASE("before the opening there is nothing to observe") {
    CHECK_FALSE(acts_in_time(status_of("ced-2006", on(2007, 2, 5))));
    const ActsInTime first_day = acts_of("ced-2006", on(2007, 2, 6), signatures);
    CHECK(first_day.age_days() == 0);
    CHECK(first_day.acts().size() == 57);
    CHECK(acts_of("ced-2006", on(2007, 2, 6)).empty());
}

TEST_CASE("a treaty that was never open for signature is as old as its adoption") {
    CHECK(opened_on(*collection().at("ced-2006")) == on(2007, 2, 6));
    TreatyIdentity identity = collection().at("ced-2006")->identity();
    FinalClauses clauses = collection().at("ced-2006")->clauses();
    clauses.signature.reset();
    CHECK(opened_on(Treaty(identity, clauses)) == on(2006, 12, 20));
}

TEST_CASE("the days after the end of the record are not observed, and its acts there are left out") {
    // The Philippines, Armenia and others joined the Rome Statute after the record was made; single acts are in it.
    const ActsInTime found = acts_of("rome-1998", on(2024, 1, 1));
    CHECK(found.observed().last() == on(2018, 1, 12));
    CHECK(found.acts().back().on == on(2016, 3, 3));
    CHECK(found.left_out() >= 3);
}

TEST_CASE("the days after the day of knowledge are not observed") {
    const ActsInTime found = acts_in_time(status(small::record(), on(2009, 12, 31), {}, on(2009, 6, 30))).value();
    CHECK(found.observed().last() == on(2009, 6, 30));
    CHECK(found.acts().size() == 10);
}

TEST_CASE("ratification stands for acceptance and approval, and a definitive signature is one act", "[K-02]") {
    const Register acts = small::with(
        "ced-2006", {signature("FRA", on(2007, 2, 6)), acceptance("FRA", on(2008, 1, 1)),
                     accession("DEU", on(2008, 2, 1)), instrument(Act::definitive_signature, "ITA", on(2007, 7, 3))});
    const Status now = status(acts, on(2008, 3, 1));
    CHECK(acts_in_time(now, {Act::accession})->acts().size() == 1);
    CHECK(acts_in_time(now, {Act::acceptance})->acts().size() == 1);
    CHECK(acts_in_time(now, {Act::ratification})->acts().size() == 2);
    CHECK(acts_in_time(now, consents)->acts().size() == 3);
    CHECK(acts_in_time(now, signatures)->acts().size() == 2);
    CHECK(acts_in_time(now, campaigned_for)->acts().size() == 4);
}

TEST_CASE("an act of a State that is not asked about is left aside") {
    const Status now = status_of("ced-2006", on(2009, 12, 31));
    const StateSet& africa = now.record().roster().members("african-states", on(2009, 12, 31));
    // Senegal, Mali, Nigeria, Burkina Faso (UN Treaty Collection IV.16).
    CHECK(acts_in_time(now, consents, africa)->acts().size() == 4);
    CHECK(acts_in_time(now, consents, StateSet{})->empty());
}

TEST_CASE("what was undone happened, and does not stand any longer", "[K-08]") {
    const Register acts =
        small::with("ced-2006", {signature("FRA", on(2007, 2, 6)), ratification("FRA", on(2008, 1, 1)),
                                 instrument(Act::withdrawal_of_instrument, "FRA", on(2009, 1, 1)),
                                 signature("DEU", on(2007, 9, 26)),
                                 instrument(Act::withdrawal_of_signature, "DEU", on(2008, 6, 1))});
    const ActsInTime after = acts_in_time(status(acts, on(2009, 6, 1))).value();
    CHECK(after.acts().size() == 1);
    CHECK(after.standing_on(on(2008, 12, 31)) == 1);
    CHECK(after.standing_on(on(2009, 1, 1)) == 0);
    CHECK_FALSE(acts_in_time(status(acts, on(2008, 12, 31)))->acts().front().undone);

    const ActsInTime signed_ = acts_in_time(status(acts, on(2009, 6, 1)), signatures).value();
    CHECK(signed_.standing_on(on(2008, 5, 31)) == 2);
    CHECK(signed_.standing_on(on(2008, 6, 1)) == 1);
}

TEST_CASE("who came back after leaving acted twice, and is one State") {
    const Register acts = small::with(
        small::record("rome-1998"),
        {accession("TUR", on(2012, 1, 9)), withdrawal("TUR", on(2013, 1, 10)), accession("TUR", on(2015, 1, 10))});
    const Status now = status(acts, on(2017, 1, 1));
    const StateSet turkiye = StateSet{}.insert(acts.roster().at("TUR"));
    const ActsInTime found = acts_in_time(now, consents, turkiye).value();
    CHECK(found.acts().size() == 2);
    CHECK(found.standing_on(on(2017, 1, 1)) == 1);
}

TEST_CASE("States that unite do not act by it", "[D-06]") {
    // Egypt and Syria, both bound by the Genocide Convention, were the United Arab Republic from 22 February 1958.
    CHECK(acts_of("genocide-1948", on(1958, 2, 21)).acts().size() ==
          acts_of("genocide-1948", on(1958, 3, 1)).acts().size());
}

TEST_CASE("acts of one day are one occasion") {
    const ActsInTime found = series::acts_after({5, 1, 5, 5, 9}, 10);
    const Window all = found.observed();
    CHECK(found.count(all) == 5);
    CHECK(found.occasions(all) == 3);
    CHECK(found.one_a_day().count(all) == 3);
    CHECK(found.one_a_day().occasions(all) == 3);
    const Window from_5(on(2000, 1, 6), on(2000, 1, 9));
    CHECK(found.count(from_5) == 3);
    CHECK(found.occasions(from_5) == 1);
}
