// SPDX-License-Identifier: BSL-1.0
// The date on record of every treaty of the collection that has one: from its register where there is one, else from the day on
// which the last condition was fulfilled.
#include "catch.hpp"
#include "records.hpp"

#include <depositary/treaty/collection.hpp>

#include <map>

using namespace records;

namespace {

/// Why a date on record does not come out of the register.
const std::map<std::string_view, std::string_view> other_dates = {
    {"single-1961",
     "one of the 38 acts that the table shows before November 1964 was not counted; which is not on record"},
    {"basel-ban-1995", "of the deposits between January 2018 and September 2019 only the last is on record"},
};

struct Trigger {
    std::string_view treaty;
    Date fulfilled;
    Date in_force;    ///< as the rule gives it
};

/// Treaties without a register: the deposit that fulfilled the last condition, as generally known; of the Convention on Migratory
/// Species the month, of Whaling the day on record itself.
const Trigger triggers[] = {
    {"bwc-1972", on(1975, 3, 26), on(1975, 3, 26)},
    {"rarotonga-1985", on(1986, 12, 11), on(1986, 12, 11)},
    {"marpol-73-78", on(1982, 10, 2), on(1983, 10, 2)},
    {"marpol-1997", on(2004, 5, 18), on(2005, 5, 18)},    // on record 19 May: J-10
    {"bwm-2004", on(2016, 9, 8), on(2017, 9, 8)},
    {"solas-1974", on(1979, 5, 25), on(1980, 5, 25)},
    {"mlc-2006", on(2012, 8, 20), on(2013, 8, 20)},
    {"ilo-c13-1921", on(1923, 8, 31), on(1923, 8, 31)},
    {"ilo-c190-2019", on(2020, 6, 25), on(2021, 6, 25)},
    {"apostille-1961", on(1964, 11, 25), on(1965, 1, 24)},
    {"child-abduction-1980", on(1983, 9, 29), on(1983, 12, 1)},
    {"geneva-1949", on(1950, 4, 21), on(1950, 10, 21)},
    {"ap1-1977", on(1978, 6, 7), on(1978, 12, 7)},
    {"cites-1973", on(1975, 4, 2), on(1975, 7, 1)},
    {"cms-1979", on(1983, 8, 31), on(1983, 11, 1)},
    {"ramsar-1971", on(1975, 8, 21), on(1975, 12, 21)},
    {"itpgrfa-2001", on(2004, 3, 31), on(2004, 6, 29)},
    {"whaling-1946", on(1948, 11, 10), on(1948, 11, 10)},
    {"antarctic-1959", on(1961, 6, 23), on(1961, 6, 23)},
    {"antarctic-env-1991", on(1997, 12, 15), on(1998, 1, 14)},
    {"ect-1994", on(1998, 1, 16), on(1998, 4, 16)},
    {"assistance-1986", on(1987, 1, 27), on(1987, 2, 26)},
    {"echr-1950", on(1953, 9, 3), on(1953, 9, 3)},
    {"istanbul-2011", on(2014, 4, 22), on(2014, 8, 1)},
    {"echr-p14-2004", on(2010, 2, 18), on(2010, 6, 1)},
};

/// Facts of which these treaties ask and that no roster has: taken for given, since it is the dates that are looked at.
void assert_facts(Register& record, Date day) {
    const auto say = [&](std::optional<StateKey> state, std::string value) {
        Instrument fact = event("x", day);
        fact.act = Act::assertion;
        fact.state = std::move(state);
        fact.value = std::move(value);
        record.add(std::move(fact), Intake::accepted);
    };
    say(std::nullopt, "100 per cent of \"imo-tonnage\"");
    record.roster().existing(day).for_each([&](StateId state) {
        for (const char* group : {"fao", "ilo", "council-of-europe", "energy-charter"})
            say(record.roster().key(state), "member of \"" + std::string(group) + '"');
    });
}

/// A register in which every State that existed signed, where that is asked, and consented on that day.
Register everybody_on(std::string_view treaty, Date day) {
    Register record(collection().at(TreatyKey(std::string(treaty))), built_in_roster());
    assert_facts(record, day);
    record.roster().existing(day).for_each([&](StateId state) {
        if (record.roster().kind(state) != EntityKind::state) return;
        if (const std::optional<SignatureClause>& signing = record.treaty().clauses().signature)
            record.add(signature(record.roster().key(state), signing->from), Intake::accepted);
        record.add(ratification(record.roster().key(state), day), Intake::accepted);
    });
    return record;
}

std::optional<Date> first_in_force(const Replay& replay) {
    std::optional<Date> first = replay.entry_into_force().date;
    if (replay.clause() == nullptr)    // L-09
        for (const Spell& spell : replay.spells())
            if (spell.from) first = std::min(first.value_or(*spell.from), *spell.from);
    return first;
}

}    // namespace

TEST_CASE("the recorded entry into force of every treaty comes out of its register", "[J-02][J-10]") {
    int registers = 0;
    for (const auto& treaty : collection().treaties()) {
        if (!treaty->recorded_entry_into_force() || built_in_record(treaty->key()) == nullptr) continue;
        ++registers;
        CAPTURE(treaty->key());
        const Replay replayed = whole(treaty->key());
        const bool differs = first_in_force(replayed) != treaty->recorded_entry_into_force();
        CHECK(differs == other_dates.contains(treaty->key().text()));
    }
    CHECK(registers >= 50);
}

TEST_CASE("without a register, the recorded entry into force comes out of the deposit that fulfilled the conditions",
          "[J-02][J-10]") {
    Docket all;
    for (const Trigger& trigger : triggers) all.add(everybody_on(trigger.treaty, trigger.fulfilled));
    std::set<std::string> seen;
    for (const Trigger& trigger : triggers) {
        CAPTURE(trigger.treaty);
        seen.insert(std::string(trigger.treaty));
        const Register record = everybody_on(trigger.treaty, trigger.fulfilled);
        const Replay replayed = replay(record, all);
        CHECK(replayed.entry_into_force().fulfilled == trigger.fulfilled);
        CHECK(replayed.entry_into_force().date == trigger.in_force);
        bool differs = false;
        for (const Finding& finding : replayed.findings())
            differs = differs || finding.code == FindingCode::recorded_date_differs;
        CHECK(differs == (trigger.treaty == "marpol-1997"));
    }
    for (const auto& treaty : collection().treaties())
        if (treaty->recorded_entry_into_force() && built_in_record(treaty->key()) == nullptr)
            CHECK(seen.contains(treaty->key().text()));
}
