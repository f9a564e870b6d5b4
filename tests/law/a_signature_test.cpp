// SPDX-License-Identifier: BSL-1.0
// Section A: signature.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

TEST_CASE("a State within the participation clause may sign", "[A-01]") {
    const Ruling ruling = judge(record_of(clauses()), signature("FRA", opening));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(ruling.findings().empty());
    CHECK(ruling.takes_effect());
}

TEST_CASE("an entity outside the participation clause is refused", "[A-01]") {
    const FinalClauses members = clauses_with([](FinalClauses& c) { c.participation.sign = MembersOf{"un"}; });
    const Ruling ruling = judge(record_of(members), signature("VAT", opening));
    CHECK(ruling.outcome() == Outcome::refuse);
    const Finding found = the(ruling, FindingCode::not_eligible);
    CHECK(article_of(found, ruling.record().treaty()) == "2");
    CHECK(judge(record_of(members), signature("FRA", opening)).outcome() == Outcome::record);
}

TEST_CASE("an entity whose status is contested is held for a direction, not refused", "[A-01][G-04][G-09]") {
    const Ruling ruling = judge(record_of(clauses()), signature("XKX", on(2010, 1, 1)));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK_FALSE(cure_of(the(ruling, FindingCode::eligibility_undetermined)).empty());
    Register record = record_of(clauses(), {named(signature("XKX", on(2010, 1, 1)), "contested")});
    record.add(about(instrument(Act::completion, "XKX", on(2011, 1, 1)), "contested"));
    CHECK(replay(record).signing_on(id("XKX"), on(2011, 1, 1))->signed_on == on(2011, 1, 1));
}

TEST_CASE("signature before the opening is refused, with the opening day", "[A-02]") {
    const Ruling ruling = judge(record_of(clauses()), signature("FRA", on(1999, 12, 31)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(the(ruling, FindingCode::signature_not_open).first_good_date == opening);
    CHECK(judge(record_of(clauses()), signature("FRA", opening)).outcome() == Outcome::record);
}

TEST_CASE("a treaty that was never open for signature takes none", "[A-02]") {
    const FinalClauses none = clauses_with([](FinalClauses& c) { c.signature.reset(); });
    CHECK(judge(record_of(none), signature("FRA", opening)).outcome() == Outcome::refuse);
}

TEST_CASE("the first and the last day of a window are both inside it", "[A-03][A-03a]") {
    struct Window {
        std::string_view name;
        Date from;
        WindowEnd until;
        Date last;
    };
    const Moment year{MonthsAfter(12), Anchor::opening};
    // Fish Stocks Agreement: "twelve months from 4 December 1995", of which the depositary made "until and including 4 December 1996".
    const Window windows[] = {
        {.name = "a date", .from = on(2000, 1, 1), .until = on(2000, 12, 31), .last = on(2000, 12, 31)},
        {.name = "a length", .from = on(2000, 12, 4), .until = year, .last = on(2001, 12, 4)},
    };
    for (const Window& window : windows) DYNAMIC_SECTION(window.name) {
            Register record = record_of(clauses_with([&](FinalClauses& c) {
                c.signature->from = window.from;
                c.signature->until = window.until;
            }));
            CHECK(judge(record, signature("FRA", window.from)).outcome() == Outcome::record);
            CHECK(judge(record, signature("FRA", window.last)).outcome() == Outcome::record);
            const Ruling late = judge(record, signature("FRA", window.last.plus_days(1)));
            CHECK(late.outcome() == Outcome::refuse);
            CHECK(the(late, FindingCode::signature_closed).fact == window.last);
            CHECK(the(late, FindingCode::signature_closed).cure == Act::accession);
            CHECK(judge(record, signature("FRA", window.from.plus_days(-1))).outcome() == Outcome::refuse);
        }
}

TEST_CASE("where accession is not open, a late signature is told of no cure", "[A-03]") {
    const Register record = record_of(clauses_with([](FinalClauses& c) {
        c.signature->until = on(2000, 12, 31);
        c.accession->opens = AccessionOpens::never;
    }));
    const Ruling ruling = judge(record, signature("FRA", on(2001, 1, 1)));
    CHECK_FALSE(the(ruling, FindingCode::signature_closed).cure);
    CHECK(explain(ruling).find("nothing would make it good") != std::string::npos);
}

TEST_CASE("until its entry into force: the last day is the day before", "[A-04]") {
    const Register record = in_force();
    CHECK(judge(record, signature("FRA", entry_into_force.plus_days(-1))).outcome() == Outcome::record);
    const Ruling ruling = judge(record, signature("FRA", entry_into_force));
    CHECK(ruling.outcome() == Outcome::refuse);
    const Finding found = the(ruling, FindingCode::signature_closed_by_eif);
    CHECK(found.fact == entry_into_force.plus_days(-1));
    CHECK(found.cure == Act::accession);
    CHECK(article_of(found, record.treaty()) == "3");
}

TEST_CASE("a window with a last day of its own is not closed by entry into force", "[A-05]") {
    const auto until = [](WindowEnd end) {
        return in_force(clauses_with([&](FinalClauses& c) { c.signature->until = std::move(end); }));
    };
    SECTION("a date") {
        CHECK(judge(until(on(2000, 12, 31)), signature("FRA", on(2000, 12, 31))).outcome() == Outcome::record);
    }
    SECTION("one month after entry into force: ITTA 2006") {
        const Register record = until(Moment{MonthsAfter(1), Anchor::entry_into_force});
        CHECK(judge(record, signature("FRA", on(2000, 4, 2))).outcome() == Outcome::record);
        CHECK(judge(record, signature("FRA", on(2000, 4, 3))).outcome() == Outcome::refuse);
    }
    SECTION("until entry into force or for twelve months, whichever is the longer: Assistance Convention 1986") {
        const Register record = until(UntilEntryIntoForceOr{Moment{MonthsAfter(12), Anchor::opening}});
        CHECK(judge(record, signature("FRA", on(2001, 1, 1))).outcome() == Outcome::record);
        const Ruling late = judge(record, signature("FRA", on(2001, 1, 2)));
        CHECK(has(late, FindingCode::signature_closed));
        const Register open = record_of(record.treaty());    // not in force yet: no end is known
        CHECK(judge(open, signature("FRA", on(2005, 1, 1))).outcome() == Outcome::record);
    }
}

TEST_CASE("without a closing date signature stays possible after entry into force", "[A-06]") {
    const Register open = in_force(clauses_with([](FinalClauses& c) { c.signature->until = Unlimited{}; }));
    CHECK(judge(open, signature("FRA", on(2020, 1, 1))).outcome() == Outcome::record);
    CHECK(judge(in_force(), signature("FRA", on(2020, 1, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("between two places of signature there can be a hole", "[A-07]") {
    const Register record = record_of(clauses_with([](FinalClauses& c) {
        c.signature->until = on(2000, 12, 31);
        c.signature->places = {{"Rio", on(2000, 1, 1), on(2000, 1, 14)}, {"New York", on(2000, 1, 20), {}}};
    }));
    CHECK(judge(record, signature("FRA", on(2000, 1, 14))).outcome() == Outcome::record);
    CHECK(judge(record, signature("FRA", on(2000, 1, 20))).outcome() == Outcome::record);
    for (const Date hole : {on(2000, 1, 15), on(2000, 1, 19)}) {
        const Ruling ruling = judge(record, signature("FRA", hole));
        CHECK(ruling.outcome() == Outcome::refuse);
        CHECK(the(ruling, FindingCode::signature_not_open).first_good_date == on(2000, 1, 20));
    }
}

TEST_CASE("who signs without full powers is not let to sign", "[A-08]") {
    const Ruling ruling = judge(record_of(clauses()), lacking(signature("FRA", opening), {Lack::full_powers}));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK_FALSE(cure_of(the(ruling, FindingCode::full_powers_missing)).empty());
}

TEST_CASE("a signature without authority stands from its own date when the State confirms it", "[A-08]") {
    const auto signed_unauthorised = [](StateKey state, FinalClauses of) {
        Register record =
            record_of(std::move(of), {named(lacking(signature(state, opening), {Lack::full_powers}), "S")});
        record.add(about(instrument(Act::confirmation_of_signature, state, on(2003, 1, 1)), "S"));
        return record;
    };
    const FinalClauses closed = clauses_with([](FinalClauses& c) { c.signature->until = on(2001, 12, 31); });
    SECTION("even after the window has closed") {
        const Register record = signed_unauthorised("FRA", closed);
        CHECK(replay(record).signing_on(id("FRA"), opening)->signed_on == opening);
    }
    SECTION("but not if it could not have signed at all") {
        const Register record =
            signed_unauthorised("VAT", clauses_with([](FinalClauses& c) { c.participation.sign = MembersOf{"un"}; }));
        CHECK_FALSE(has_signed(replay(record), "VAT", on(2003, 1, 1)));
    }
}

TEST_CASE("a simple signature makes a signatory and no contracting State", "[A-09]") {
    const Register record = record_of(clauses(), {signature("FRA", opening)});
    const Replay found = replay(record);
    CHECK(has_signed(found, "FRA", opening));
    CHECK_FALSE(has_joined(found, "FRA", opening));
}

TEST_CASE("a definitive signature is consent where the treaty offers it", "[A-10]") {
    FinalClauses offering = clauses_with([](FinalClauses& c) { c.consent->definitive_signature = true; });
    const Instrument definitive = instrument(Act::definitive_signature, "FRA", opening);
    SECTION("on its own date") {
        const Register record = record_of(offering, {definitive});
        CHECK(spell(replay(record), "FRA").consented == opening);
        CHECK(has_signed(replay(record), "FRA", opening));
    }
    SECTION("by a State that may be bound, not only sign") {
        offering.participation.join = MembersOf{"un"};
        CHECK(judge(record_of(offering), instrument(Act::definitive_signature, "VAT", opening)).outcome() ==
              Outcome::refuse);
    }
    SECTION("a signature that does not say which it is, is simple, and queried") {
        const Ruling ruling = judge(record_of(offering), signature("FRA", opening));
        CHECK(ruling.outcome() == Outcome::query);
        CHECK(has(ruling, FindingCode::signature_kind_unstated));
        CHECK_FALSE(ruling.consequence()->in_force_from);
        CHECK(judge(record_of(offering), stating(signature("FRA", opening), "simple")).outcome() == Outcome::record);
    }
    SECTION("where none is offered it is recorded as simple") {
        const Register record = record_of(clauses(), {definitive});
        const Ruling ruling = judge(record_of(clauses()), definitive);
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(has(ruling, FindingCode::definitive_signature_not_available));
        CHECK(has_signed(replay(record), "FRA", opening));
        CHECK_FALSE(has_joined(replay(record), "FRA", opening));
    }
}

TEST_CASE("a signature ad referendum is nothing until it is confirmed, then a signature from the day of signing",
          "[A-11]") {
    const FinalClauses closed = clauses_with([](FinalClauses& c) { c.signature->until = on(2000, 12, 31); });
    const std::vector<Instrument> acts = {
        named(instrument(Act::signature_ad_referendum, "FRA", on(2000, 6, 1)), "S"),
        ratification("FRA", on(2001, 1, 10)),
        about(instrument(Act::confirmation_of_signature, "FRA", on(2001, 2, 1)), "S"),
    };
    SECTION("before") {
        const Register record = record_of(closed, {acts[0]});
        CHECK_FALSE(has_signed(replay(record), "FRA", on(2000, 12, 31)));
    }
    SECTION("after, even though the window has closed") {
        const Register record = record_of(closed, acts);
        CHECK(replay(record).signing_on(id("FRA"), on(2000, 6, 1))->signed_on == on(2000, 6, 1));
    }
    SECTION("a ratification that came in between is good from the confirmation") {
        const Register record = record_of(closed, acts);
        CHECK(spell(replay(record), "FRA").consented == on(2001, 2, 1));
    }
    SECTION("a day before the confirmation is answered with it, unless it was not known") {
        const Register record = record_of(closed, acts);
        CHECK(has_signed(*play_on(record, on(2000, 7, 1)), "FRA", on(2000, 7, 1)));
        CHECK_FALSE(has_signed(*play_on(record, on(2000, 7, 1), on(2001, 1, 31)), "FRA", on(2000, 7, 1)));
    }
    SECTION("the confirmation of another State's signature is none") {
        Register record = record_of(closed, {acts[0]});
        CHECK(has(judge(record, about(instrument(Act::confirmation_of_signature, "ITA", on(2001, 2, 1)), "S")),
                  FindingCode::no_target));
    }
}

TEST_CASE("a status does not know of acts received later, unless they look back at it", "[I-02][V-01]") {
    const FinalClauses open = clauses_with([](FinalClauses& c) { c.signature->until = Unlimited{}; });
    const auto confirmed = [](const char* key, const char* target, Date day) {
        return about(instrument(Act::confirmation_of_signature, key, day), target);
    };
    const Date before(2003, 1, 1);
    SECTION("a confirmation of an act of later still") {
        const Register record =
            record_of(open, {named(instrument(Act::signature_ad_referendum, "FRA", on(2005, 5, 10)), "S"),
                             confirmed("FRA", "S", on(2006, 5, 10)),
                             named(lacking(signature("ITA", on(2005, 5, 10)), {Lack::full_powers}), "T"),
                             confirmed("ITA", "T", on(2006, 5, 10))});
        CHECK(play_on(record, before)->findings().empty());
        CHECK(play_on(record, before)->signings().empty());
        CHECK(has_signed(*play_on(record, on(2005, 6, 1)), "FRA", on(2005, 6, 1)));
        CHECK(has_signed(*play_on(record, on(2005, 6, 1)), "ITA", on(2005, 6, 1)));
    }
    SECTION("a confirmation that confirms nothing") {
        const Register record = record_of(open, {named(signature("FRA", opening), "S"),    // it needs none
                                                 confirmed("FRA", "S", on(2006, 5, 10))});
        CHECK(play_on(record, before)->findings().empty());
        CHECK(has(*play_on(record, on(2006, 5, 10)), FindingCode::no_target));
    }
    SECTION("a confirmation that does look back takes effect") {
        const Register record =
            record_of(open, {named(instrument(Act::signature_ad_referendum, "FRA", opening), "S"),
                             confirmed("FRA", "S", on(2006, 5, 10)), confirmed("FRA", "S", on(2006, 5, 11))});
        CHECK(has_signed(*play_on(record, before), "FRA", before));
        CHECK(play_on(record, before)->findings().empty());    // the second of them is of no concern yet
    }
}

TEST_CASE("initialling is not signature", "[A-12]") {
    const Instrument initialled = instrument(Act::initialling, "FRA", opening);
    const Ruling ruling = judge(record_of(clauses()), initialled);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK_FALSE(ruling.takes_effect());
    CHECK_FALSE(has_signed(*play(record_of(clauses(), {initialled})), "FRA", on(2010, 1, 1)));
}

TEST_CASE("signing twice, or when bound, has no effect and makes no second date", "[A-13]") {
    const Register twice = record_of(clauses(), {signature("FRA", opening), signature("FRA", on(2000, 1, 9))});
    CHECK(replay(twice).signings().size() == 1);
    CHECK(has(replay(twice), FindingCode::already_signed));
    const Register bound = record_of(clauses(), {accession("FRA", opening)});
    const Ruling ruling = judge(bound, signature("FRA", on(2000, 1, 9)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(has(ruling, FindingCode::already_bound));
    CHECK_FALSE(ruling.takes_effect());
}

TEST_CASE("a State that withdrew its signature may sign again", "[A-13]") {
    const Register record = record_of(
        clauses(), {signature("FRA", opening), instrument(Act::withdrawal_of_signature, "FRA", on(2000, 2, 1)),
                    signature("FRA", on(2000, 3, 1))});
    const Replay found = replay(record);
    CHECK(has_signed(found, "FRA", on(2000, 1, 31)));
    CHECK_FALSE(has_signed(found, "FRA", on(2000, 2, 1)));
    CHECK(has_signed(found, "FRA", on(2000, 3, 1)));
}

TEST_CASE("a signature that is on hold can be taken back", "[A-13][0.2.2]") {
    FinalClauses of = clauses_with([](FinalClauses& c) {
        c.participation.sign = c.participation.join = PartiesTo{"lakes-2000"};
        c.signature->until = Unlimited{};
    });
    const Docket docket = std::move(Docket().add(record_of(clauses(), {accession("FRA", on(2000, 6, 1))})));
    const auto played = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {named(signature("FRA", on(2000, 1, 9)), "S")};
        acts.insert(acts.end(), more.begin(), more.end());
        return play(record_of(treaty(of, "other"), acts), docket);
    };
    const Instrument back = instrument(Act::withdrawal_of_signature, "FRA", on(2000, 3, 1));
    CHECK(has_signed(*played({}), "FRA", on(2000, 6, 1)));
    for (const Instrument& each : {back, about(back, "S")}) {
        const auto found = played({each});
        CHECK_FALSE(has_signed(*found, "FRA", on(2000, 6, 1)));
        CHECK_FALSE(has(*found, FindingCode::no_target));
    }
    const Instrument others = instrument(Act::withdrawal_of_signature, "ITA", on(2000, 3, 1));
    CHECK(has(*played({others}), FindingCode::no_target));
    CHECK(has_signed(*played({others}), "FRA", on(2000, 6, 1)));
}

TEST_CASE("a reservation made on signing lapses unless it is confirmed with the consent", "[A-14][O-08]") {
    const Instrument made = named(stating(instrument(Act::reservation, "FRA", opening), "not article 9"), "R");
    const auto with = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {signature("FRA", opening), made, ratification("FRA", on(2000, 1, 9))};
        acts.insert(acts.end(), more.begin(), more.end());
        return record_of(clauses(), std::move(acts));
    };
    SECTION("unconfirmed") {
        const Register record = with({});
        const Finding found = the(replay(record), FindingCode::reservation_not_confirmed);
        CHECK(record.instrument(*found.act).id == made.id);
        CHECK(found.date == on(2000, 1, 9));
    }
    SECTION("confirmed the same day") {
        const Register record = with({about(instrument(Act::confirmation_of_reservation, "FRA", on(2000, 1, 9)), "R")});
        // The confirmation is received with the consent.
        CHECK_FALSE(has(replay(record), FindingCode::reservation_not_confirmed));
    }
    SECTION("repeated in the instrument") {
        const Register record = with({stating(instrument(Act::reservation, "FRA", on(2000, 1, 9)), "not article 9")});
        CHECK_FALSE(has(replay(record), FindingCode::reservation_not_confirmed));
    }
    SECTION("withdrawn before") {
        const Register record = with({about(instrument(Act::withdrawal_of_reservation, "FRA", on(2000, 1, 8)), "R")});
        CHECK_FALSE(has(replay(record), FindingCode::reservation_not_confirmed));
    }
}

TEST_CASE("a State that does not intend to become a party stays listed as having signed", "[A-15][I-06]") {
    const Register record = record_of(
        clauses(), {signature("FRA", opening), instrument(Act::no_intention_to_become_party, "FRA", on(2000, 2, 1))});
    CHECK(has_signed(replay(record), "FRA", on(2000, 2, 1)));
    CHECK(replay(record).signings().front().disavowed == on(2000, 2, 1));
    const Ruling ruling = judge(record_of(clauses()), instrument(Act::no_intention_to_become_party, "FRA", opening));
    CHECK(has(ruling, FindingCode::no_target));
}

TEST_CASE("a withdrawal of a signature that names another act takes no signature back", "[A-15]") {
    const Register record =
        record_of(clauses(), {named(signature("FRA", opening), "F"), named(signature("ITA", opening), "I")});
    const Instrument wrong = about(instrument(Act::withdrawal_of_signature, "FRA", on(2000, 1, 9)), "I");
    const Instrument right = about(instrument(Act::withdrawal_of_signature, "FRA", on(2000, 1, 9)), "F");
    CHECK(has(judge(record, wrong), FindingCode::no_target));
    CHECK_FALSE(has(judge(record, right), FindingCode::no_target));
}
