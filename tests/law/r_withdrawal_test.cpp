// SPDX-License-Identifier: BSL-1.0
// Section R: withdrawal and denunciation.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

FinalClauses leaving(WithdrawalClause clause) {
    return clauses_with([&](FinalClauses& c) { c.withdrawal = std::move(clause); });
}
WithdrawalClause notice_of(Delay delay) {
    return WithdrawalClause{.article = {"7", {}, {}},
                            .notice = Moment{std::move(delay), Anchor::receipt},
                            .lock_in = {},
                            .later_date = {},
                            .addressees = {}};
}
std::optional<Date> exit_of_belgium(const FinalClauses& of, Instrument notice) {
    return spell(*play(in_force(of, {std::move(notice)})), "BEL").until;
}
Instrument revocation(Date day) { return instrument(Act::revocation_of_withdrawal, "BEL", day); }

}    // namespace

TEST_CASE("withdrawal takes effect as the treaty provides", "[R-01][M-10]") {
    const Date received(2001, 1, 31);
    struct Row {
        std::string_view name;
        Delay delay;
        Date exit;
    };
    const Row table[] = {
        {"six months", MonthsAfter(6), on(2001, 7, 31)},
        {"three months, clamped", MonthsAfter(3), on(2001, 4, 30)},
        {"one year", YearsAfter(1), on(2002, 1, 31)},
        {"ninety days", DaysAfter(90), on(2001, 5, 1)},
        {"first of the month after three months", FirstDayOfMonthAfterMonths(3), on(2001, 5, 1)},
        {"30 June by notice of 1 January", NextYearDay{YearDay(6, 30), YearDay(1, 1)}, on(2002, 6, 30)},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.name) {
            CHECK(exit_of_belgium(leaving(notice_of(row.delay)), withdrawal("BEL", received)) == row.exit);
        }
}

TEST_CASE("the period runs from receipt by the depositary, not from the paper or the circulation", "[R-06][M-19]") {
    Instrument notice = withdrawal("BEL", on(2001, 1, 31));
    notice.done = on(2000, 12, 1);
    notice.notified = on(2001, 3, 15);
    notice.recorded = on(2001, 6, 1);
    CHECK(exit_of_belgium(leaving(notice_of(MonthsAfter(6))), notice) == on(2001, 7, 31));
}

TEST_CASE("a withdrawal whose day a short month has moved says so", "[M-15][R-05][R-06][R-10]") {
    const auto clamped = [](const FinalClauses& of, Instrument notice, std::vector<Instrument> acts = {}) {
        return finding(judge(in_force(of, std::move(acts)), std::move(notice)).findings(), FindingCode::clamped) !=
               nullptr;
    };
    const FinalClauses three_months = leaving(notice_of(MonthsAfter(3)));
    SECTION("by the notice") {
        const Ruling ruling = judge(in_force(three_months), withdrawal("BEL", on(2020, 11, 30)));
        CHECK(the(ruling, FindingCode::clamped).fact == on(2021, 2, 28));
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(ruling.consequence()->ends == on(2021, 2, 28));
        CHECK_FALSE(clamped(three_months, withdrawal("BEL", on(2020, 11, 28))));
    }
    SECTION("not if the notice names a later day, which is honoured") {
        CHECK_FALSE(clamped(three_months, effective(withdrawal("BEL", on(2020, 11, 30)), on(2021, 3, 15))));
        CHECK(clamped(three_months, effective(withdrawal("BEL", on(2020, 11, 30)), on(2021, 1, 15))));
    }
    SECTION("by the twelve months where there is no clause") {
        const FinalClauses none = clauses_with([](FinalClauses& c) { c.withdrawal.reset(); });
        CHECK(clamped(none, withdrawal("BEL", on(2004, 2, 29))));
        CHECK_FALSE(clamped(none, withdrawal("BEL", on(2004, 2, 28))));
    }
    SECTION("by the lock-in, while it tells when a notice is good") {
        FinalClauses locked = three_months;
        locked.withdrawal->lock_in = Moment{YearsAfter(1), Anchor::deposit};
        const std::vector<Instrument> joined = {accession("FRA", on(2004, 2, 29))};
        CHECK(clamped(locked, withdrawal("FRA", on(2005, 2, 27)), joined));
        CHECK(clamped(locked, withdrawal("FRA", on(2005, 2, 28)), joined));
        CHECK_FALSE(clamped(locked, withdrawal("FRA", on(2005, 3, 1)), joined));
    }
    SECTION("by the end of a period") {
        FinalClauses periodic = clauses();
        periodic.entry_into_force->delay = DaysAfter(28);    // in force on 29 February 2000
        periodic.withdrawal->notice = RenewalPeriods{.first_years = 5, .then_years = 5, .notice_months = 6};
        const Ruling ruling = judge(in_force(periodic), withdrawal("BEL", on(2004, 1, 1)));
        CHECK(ruling.consequence()->ends == on(2005, 2, 28));
        CHECK(the(ruling, FindingCode::clamped).fact == on(2005, 2, 28));
        periodic.entry_into_force->delay = DaysAfter(27);
        CHECK_FALSE(clamped(periodic, withdrawal("BEL", on(2004, 1, 1))));
    }
}

TEST_CASE("without a clause the State stays listed, and the twelve months are told as another reading", "[R-02]") {
    FinalClauses none = clauses_with([](FinalClauses& c) { c.withdrawal.reset(); });
    const Instrument notice = withdrawal("BEL", on(2001, 1, 1));
    const Register record = in_force(none, {notice});
    const Replay found = replay(record);
    CHECK(is_party(found, "BEL", on(2010, 1, 1)));
    CHECK(spell(found, "BEL").other_until == on(2002, 1, 1));
    CHECK(the(found, FindingCode::withdrawal_not_provided).outcome == Outcome::query);
    SECTION("but not where the nature of the treaty admits none") {
        none.withdrawal = WithdrawalClause{};
        none.withdrawal->excluded = true;
        const auto covenant = play(in_force(none, {notice}));
        CHECK(is_party(*covenant, "BEL", on(2010, 1, 1)));
        CHECK_FALSE(spell(*covenant, "BEL").other_until);
        CHECK(has(*covenant, FindingCode::withdrawal_not_provided));
    }
    CHECK_FALSE(has(judge(in_force(), notice), FindingCode::withdrawal_not_provided));
}

TEST_CASE("an announcement or a letter not in form is no notification", "[R-03]") {
    for (const Lack lack : {Lack::instrument, Lack::form}) {
        const Ruling ruling = judge(in_force(), lacking(withdrawal("BEL", on(2001, 1, 1)), {lack}));
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(has(ruling, FindingCode::not_a_notification));
        CHECK_FALSE(ruling.takes_effect());
        CHECK_FALSE(exit_of_belgium(clauses(), lacking(withdrawal("BEL", on(2001, 1, 1)), {lack})));
    }
    CHECK(judge(in_force(), lacking(withdrawal("BEL", on(2001, 1, 1)), {Lack::right_depositary})).outcome() ==
          Outcome::refuse);
}

TEST_CASE("reasons or copies that are missing do not stop the notice", "[R-04]") {
    WithdrawalClause clause = notice_of(MonthsAfter(6));
    const Instrument bare = lacking(withdrawal("BEL", on(2001, 1, 1)), {Lack::reasons});
    CHECK(judge(in_force(leaving(clause)), bare).outcome() == Outcome::record);
    clause.reasons_required = true;
    const Ruling ruling = judge(in_force(leaving(clause)), bare);
    CHECK(ruling.outcome() == Outcome::query);
    CHECK(has(ruling, FindingCode::withdrawal_formality_missing));
    CHECK(ruling.consequence()->ends == on(2001, 7, 1));
}

TEST_CASE("within the lock-in no notification is possible, and none ripens", "[R-05][M-11]") {
    struct Row {
        Anchor anchor;
        Date first;
        std::string_view source;
    };
    // France deposits on 1 April 2000, in force for it on 1 May; the treaty on 2 March.
    const Row table[] = {
        {Anchor::entry_into_force_for_it, on(2003, 5, 1), "Paris, UNFCCC"},
        {Anchor::entry_into_force, on(2003, 3, 2), "Single Convention"},
        {Anchor::deposit, on(2003, 4, 1), "its own deposit"},
        {Anchor::opening, on(2003, 1, 1), "the opening for signature"},
    };
    for (const Row& row : table) DYNAMIC_SECTION(row.source) {
            WithdrawalClause clause = notice_of(YearsAfter(1));
            clause.lock_in = Moment{YearsAfter(3), row.anchor};
            const Register record = in_force(leaving(clause), {accession("FRA", on(2000, 4, 1))});
            CHECK(judge(record, withdrawal("FRA", row.first)).consequence()->ends);
            const Ruling early = judge(record, withdrawal("FRA", row.first.plus_days(-1)));
            CHECK(early.outcome() == Outcome::record);
            CHECK(the(early, FindingCode::withdrawal_too_early).first_good_date == row.first);
            CHECK_FALSE(early.takes_effect());
            Register with = record;
            with.add(withdrawal("FRA", row.first.plus_days(-1)));
            CHECK(is_party(replay(with), "FRA", on(2020, 1, 1)));
        }
}

TEST_CASE("a later day that the notice names is honoured, an earlier one is not", "[R-06]") {
    const Date received(2001, 1, 1);
    WithdrawalClause clause = notice_of(MonthsAfter(6));
    CHECK(exit_of_belgium(leaving(clause), effective(withdrawal("BEL", received), on(2001, 12, 31))) ==
          on(2001, 12, 31));
    const Ruling early = judge(in_force(leaving(clause)), effective(withdrawal("BEL", received), received));
    CHECK(early.outcome() == Outcome::record);
    CHECK(the(early, FindingCode::effect_date_too_early).fact == on(2001, 7, 1));
    CHECK(early.consequence()->ends == on(2001, 7, 1));
    clause.later_date = false;
    CHECK(exit_of_belgium(leaving(clause), effective(withdrawal("BEL", received), on(2001, 12, 31))) == on(2001, 7, 1));
}

TEST_CASE("a second notice while one is running changes nothing", "[R-06]") {
    const Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1))});
    const Ruling second = judge(record, withdrawal("BEL", on(2001, 5, 1)));
    CHECK(second.outcome() == Outcome::record);
    CHECK(the(second, FindingCode::already_notified).fact == on(2001, 7, 1));
    Register with = record;
    with.add(withdrawal("BEL", on(2001, 5, 1)));
    CHECK(spell(replay(with), "BEL").until == on(2001, 7, 1));
}

TEST_CASE("a notice may be revoked until it takes effect, not after", "[R-08]") {
    const Instrument notice = named(withdrawal("BEL", on(2001, 1, 1)), "N");
    const Register record = in_force(clauses(), {notice});
    CHECK(judge(record, revocation(on(2001, 6, 30))).outcome() == Outcome::record);
    const Ruling late = judge(record, revocation(on(2001, 7, 1)));
    CHECK(late.outcome() == Outcome::refuse);
    CHECK(has(late, FindingCode::revocation_too_late));
    CHECK_FALSE(cure_of(the(late, FindingCode::revocation_too_late)).empty());
    CHECK(has(judge(in_force(), revocation(on(2001, 6, 30))), FindingCode::no_target));
    Register revoked = record;
    revoked.add(about(revocation(on(2001, 2, 1)), "N"));
    const Replay found = replay(revoked);
    CHECK(is_party(found, "BEL", on(2020, 1, 1)));
    REQUIRE(found.notices().size() == 1);    // the history keeps both
    CHECK(found.notices().front().revoked == on(2001, 2, 1));
    CHECK(judge(revoked, withdrawal("BEL", on(2003, 1, 1))).consequence()->ends == on(2003, 7, 1));
}

TEST_CASE("notices and revocations of one day are sorted out by what they are about", "[R-08][W-06]") {
    const Instrument old_notice = named(withdrawal("BEL", on(2001, 1, 1)), "old");
    const Date day(2001, 5, 1);
    SECTION("given and revoked at once") {
        CHECK_FALSE(exit_of_belgium(clauses(), withdrawal("BEL", day)) == std::nullopt);
        const auto found = play(in_force(clauses(), {withdrawal("BEL", day), revocation(day)}));
        CHECK_FALSE(spell(*found, "BEL").until);
    }
    SECTION("the old one revoked and a new one given") {
        const auto found =
            play(in_force(clauses(), {old_notice, about(revocation(day), "old"), withdrawal("BEL", day)}));
        CHECK(spell(*found, "BEL").until == on(2001, 11, 1));
    }
}

TEST_CASE("a suspended withdrawal is not taken to run on; a new notice needs its full period", "[R-09]") {
    const Instrument suspension = instrument(Act::suspension, "BEL", on(2001, 6, 30));
    Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1)), suspension});
    const Replay found = replay(record);
    CHECK(is_party(found, "BEL", on(2002, 1, 1)));
    CHECK(spell(found, "BEL").other_until == on(2001, 7, 1));
    CHECK(the(found, FindingCode::withdrawal_suspended).outcome == Outcome::query);
    CHECK(judge(record, withdrawal("BEL", on(2002, 1, 10))).consequence()->ends == on(2002, 7, 10));
}

TEST_CASE("periodic denunciation takes effect at the end of a period, by notice in time", "[R-10][M-13]") {
    WithdrawalClause clause = notice_of(MonthsAfter(6));
    clause.notice = RenewalPeriods{10, 5, 6};    // Genocide Convention; in force since 2 March 2000
    const FinalClauses of = leaving(clause);
    CHECK(exit_of_belgium(of, withdrawal("BEL", on(2009, 9, 2))) == on(2010, 3, 2));
    CHECK(exit_of_belgium(of, withdrawal("BEL", on(2009, 9, 3))) == on(2015, 3, 2));
    CHECK(exit_of_belgium(of, withdrawal("BEL", on(2010, 3, 2))) == on(2015, 3, 2));
    CHECK(exit_of_belgium(of, withdrawal("BEL", on(2001, 1, 1))) == on(2010, 3, 2));
    CHECK(has(judge(in_force(of), withdrawal("BEL", on(2009, 9, 3))), FindingCode::outside_denunciation_window));
    CHECK_FALSE(has(judge(in_force(of), withdrawal("BEL", on(2009, 9, 2))), FindingCode::outside_denunciation_window));
    CHECK_FALSE(has(judge(in_force(of), withdrawal("BEL", on(2010, 3, 2))), FindingCode::outside_denunciation_window));
}

TEST_CASE("a suspension of the treaty's operation without a clause leaves the status as it is", "[R-12]") {
    const Ruling ruling = judge(in_force(), instrument(Act::suspension, "BEL", on(2001, 1, 1)));
    CHECK(ruling.outcome() == Outcome::query);
    CHECK(has(ruling, FindingCode::suspension_not_provided));
    CHECK_FALSE(ruling.takes_effect());
}

TEST_CASE("a partial withdrawal is held until it is one of the whole", "[R-13]") {
    const Instrument partial = named(lacking(withdrawal("BEL", on(2001, 1, 1)), {Lack::whole}), "P");
    CHECK(judge(in_force(), partial).outcome() == Outcome::hold);
    const auto cured =
        play(in_force(clauses(), {partial, about(instrument(Act::completion, "BEL", on(2001, 2, 1)), "P")}));
    CHECK(spell(*cured, "BEL").until == on(2001, 8, 1));
}

TEST_CASE("a State that is not bound cannot withdraw; it is told what it can do", "[R-16]") {
    const Register record = in_force(clauses(), {signature("FRA", opening), accession("ITA", on(2000, 4, 1))});
    const Date day(2000, 4, 10);
    struct Row {
        StateKey state;
        std::optional<Act> cure;
    };
    const Row table[] = {
        {"DEU", {}}, {"FRA", Act::no_intention_to_become_party}, {"ITA", Act::withdrawal_of_instrument}};
    for (const Row& row : table) {
        const Ruling ruling = judge(record, withdrawal(row.state, day));
        CHECK(ruling.outcome() == Outcome::refuse);
        CHECK(the(ruling, FindingCode::not_a_party).cure == row.cure);
    }
    CHECK(judge(record, withdrawal("ITA", on(2000, 5, 1))).outcome() == Outcome::record);    // in force for it that day
}

TEST_CASE("who comes back begins anew: new date, new lock-in", "[R-17][C-06]") {
    WithdrawalClause clause = notice_of(MonthsAfter(6));
    clause.lock_in = Moment{YearsAfter(1), Anchor::entry_into_force_for_it};
    const Register record =
        in_force(leaving(clause), {withdrawal("BEL", on(2001, 6, 1)), accession("BEL", on(2002, 1, 1))});
    CHECK(spell(replay(record), "BEL").from == on(2002, 1, 31));
    CHECK(has(judge(record, withdrawal("BEL", on(2003, 1, 30))), FindingCode::withdrawal_too_early));
    CHECK(judge(record, withdrawal("BEL", on(2003, 1, 31))).takes_effect());
}

TEST_CASE("acts up to the day before the exit are acts of a Party", "[R-18][I-03]") {
    const Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 1))});
    CHECK(is_party(replay(record), "BEL", on(2001, 6, 30)));
    CHECK_FALSE(is_party(replay(record), "BEL", on(2001, 7, 1)));
    CHECK(judge(record, withdrawal("BEL", on(2001, 7, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("a revocation ends nothing: the participation goes on, and the consent given meanwhile is void",
          "[R-08][B-11]") {
    Register record = in_force(clauses(), {withdrawal("BEL", on(2001, 1, 10)), accession("BEL", on(2001, 3, 10))});
    const Ruling ruling = judge(record, revocation(on(2001, 5, 10)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK_FALSE(ruling.consequence()->ends);
    for (const Act act : {Act::revocation_of_withdrawal, Act::suspension}) {
        Register with = record;
        with.add(instrument(act, "BEL", on(2001, 5, 10)));
        const Replay found = replay(with);
        int open = 0;
        found.for_each_spell(id("BEL"), [&](const Spell& each) { open += each.until ? 0 : 1; });
        CHECK(open == 1);
        CHECK(is_party(found, "BEL", on(2005, 1, 1)));
        CHECK_FALSE(spell(found, "BEL").from);    // it never came to be in force
    }
}

TEST_CASE("a notice without a clause can be revoked too; the other reading goes with it", "[R-02][R-08]") {
    const FinalClauses none = clauses_with([](FinalClauses& c) { c.withdrawal.reset(); });
    Register record = in_force(none, {withdrawal("BEL", on(2001, 1, 1))});
    const Ruling in_time = judge(record, revocation(on(2001, 12, 31)));
    CHECK(in_time.outcome() == Outcome::record);
    CHECK_FALSE(has(in_time, FindingCode::no_target));
    CHECK(has(judge(record, revocation(on(2002, 1, 1))), FindingCode::no_target));
    record.add(revocation(on(2001, 3, 1)));
    CHECK_FALSE(spell(*play(record), "BEL").other_until);
}

TEST_CASE("a paper without full powers, or that is only announced, is no notification", "[R-03]") {
    for (const Lack lack : {Lack::full_powers, Lack::form, Lack::instrument}) {
        const Ruling ruling = judge(in_force(), lacking(withdrawal("BEL", on(2001, 1, 1)), {lack}));
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(has(ruling, FindingCode::not_a_notification));
        CHECK_FALSE(ruling.takes_effect());
    }
}

TEST_CASE("a notice within the lock-in has no effect, accepted or judged", "[R-05]") {
    WithdrawalClause clause = notice_of(YearsAfter(1));
    clause.lock_in = Moment{YearsAfter(3), Anchor::entry_into_force_for_it};
    Register record = in_force(leaving(clause));
    record.add(withdrawal("BEL", on(2001, 1, 1)), Intake::accepted);
    const auto found = play(record);
    CHECK(is_party(*found, "BEL", on(2010, 1, 1)));
    CHECK(the(*found, FindingCode::withdrawal_too_early).effect == Effect::none);
}

TEST_CASE("a later day named under periods takes effect with the period that it lies in", "[R-06][R-10]") {
    WithdrawalClause clause = notice_of(MonthsAfter(6));
    clause.notice = RenewalPeriods{10, 5, 6};
    const FinalClauses of = leaving(clause);
    const auto naming = [](Date day) { return effective(withdrawal("BEL", on(2001, 1, 1)), day); };
    CHECK(exit_of_belgium(of, naming(on(2012, 6, 1))) == on(2015, 3, 2));
    CHECK(exit_of_belgium(of, naming(on(2015, 3, 2))) == on(2015, 3, 2));
    CHECK(exit_of_belgium(of, naming(on(2015, 3, 3))) == on(2020, 3, 2));
}
