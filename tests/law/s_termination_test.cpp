// SPDX-License-Identifier: BSL-1.0
// Section S: termination.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses for_ten_years() {
    return clauses_with([](FinalClauses& c) {
        c.termination = TerminationClause{.article = {"44", {}, {}},
                                          .parties_below = 0,
                                          .ends = Moment{YearsAfter(10), Anchor::entry_into_force},
                                          .extends = EventKey("council-extends")};
    });
}

std::optional<Date> end_of(const FinalClauses& of, std::vector<Instrument> more = {}) {
    return play(in_force(of, std::move(more)))->entry_into_force().ended;
}

}    // namespace

TEST_CASE("a treaty for a term ends with it", "[S-04]") {
    CHECK(end_of(for_ten_years()) == on(2010, 3, 2));
    CHECK_FALSE(end_of(clauses()));
    const auto found = play(in_force(for_ten_years()));
    CHECK(is_party(*found, "AUT", on(2010, 3, 1)));
    CHECK_FALSE(is_party(*found, "AUT", on(2010, 3, 2)));
    CHECK(spell(*found, "AUT").ending == Ending::terminated);
    // The day before, the end is told as it stands decided, and nothing has ended.
    const auto before = play_on(in_force(for_ten_years()), on(2010, 3, 1));
    CHECK(before->entry_into_force().ended == on(2010, 3, 2));
    CHECK(before->in_force(on(2010, 3, 1)) == Truth::yes);
    CHECK_FALSE(has(*before, FindingCode::treaty_terminated));
}

TEST_CASE("to a treaty that has ended nobody can consent", "[S-02][S-04]") {
    const Register record = in_force(for_ten_years());
    CHECK(judge(record, accession("FRA", on(2010, 3, 1))).takes_effect());
    const Ruling late = judge(record, accession("FRA", on(2010, 3, 2)));
    CHECK(late.outcome() == Outcome::refuse);
    CHECK(has(late, FindingCode::treaty_terminated));
    CHECK_FALSE(late.takes_effect());
    const auto found = play(in_force(for_ten_years(), {accession("FRA", on(2011, 1, 1))}));
    CHECK_FALSE(has_joined(*found, "FRA", on(2011, 1, 1)));
    CHECK(spells(*found, "FRA") == 0);
    // The same where it is the number of Parties that ends it.
    const FinalClauses below_three = clauses_with([](FinalClauses& c) {
        c.termination = TerminationClause{.article = {"44", {}, {}}, .parties_below = 3};
    });
    const Register left = in_force(below_three, {withdrawal("AUT", on(2001, 1, 1))});
    const Date ended = *play(left)->entry_into_force().ended;
    CHECK(judge(left, accession("FRA", ended.plus_days(-1))).takes_effect());
    CHECK(has(judge(left, accession("FRA", ended)), FindingCode::treaty_terminated));
}

TEST_CASE("a decision before the end lets it go on, for as long again or until the day that it names", "[S-04]") {
    CHECK(end_of(for_ten_years(), {event("council-extends", on(2010, 3, 1))}) == on(2020, 3, 2));
    CHECK(end_of(for_ten_years(), {effective(event("council-extends", on(2009, 1, 1)), on(2013, 1, 1))}) ==
          on(2013, 1, 1));
    CHECK(end_of(for_ten_years(), {event("council-extends", on(2010, 3, 2))}) == on(2010, 3, 2));    // too late
    CHECK(end_of(for_ten_years(), {event("council-meets", on(2009, 1, 1))}) == on(2010, 3, 2));
}

TEST_CASE("that a treaty has ended otherwise is claimed, and never computed", "[S-03]") {
    for (const char* claim : {"termination: material breach", "termination: fundamental change of circumstances"}) {
        const Instrument letter = stating(instrument(Act::communication, "AUT", on(2005, 1, 1)), claim);
        const Ruling ruling = judge(in_force(), letter);
        CHECK(ruling.outcome() == Outcome::query);
        CHECK(has(ruling, FindingCode::termination_claimed));
        const auto found = play(in_force(clauses(), {letter}));
        CHECK(found->in_force(on(2006, 1, 1)) == Truth::yes);
        CHECK(is_party(*found, "AUT", on(2006, 1, 1)));
    }
    const Ruling other = judge(in_force(), stating(instrument(Act::communication, "AUT", on(2005, 1, 1)), "greetings"));
    CHECK(other.outcome() == Outcome::record);
    CHECK(other.findings().empty());
}
