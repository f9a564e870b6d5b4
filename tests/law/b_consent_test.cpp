// SPDX-License-Identifier: BSL-1.0
// Section B: ratification, acceptance, approval.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

const Instrument signed_by_france = signature("FRA", opening);

/// Clauses under which nobody who has not signed can come in.
FinalClauses signatories_only() {
    return clauses_with([](FinalClauses& c) { c.accession->opens = AccessionOpens::never; });
}

}    // namespace

TEST_CASE("ratification presupposes the State's signature", "[B-01]") {
    const Instrument ratified = ratification("FRA", on(2000, 1, 9));
    CHECK(judge(record_of(clauses(), {signed_by_france}), ratified).outcome() == Outcome::record);

    const Ruling held = judge(record_of(clauses()), ratified);
    CHECK(held.outcome() == Outcome::hold);
    CHECK(the(held, FindingCode::ratification_without_signature).cure == Act::accession);

    const Ruling refused = judge(record_of(signatories_only()), ratified);
    CHECK(refused.outcome() == Outcome::refuse);
    CHECK(the(refused, FindingCode::ratification_without_signature).cure == Act::signature);    // still open
}

TEST_CASE("the same instrument is an accession when the State, asked, says so", "[B-01]") {
    Register record = record_of(clauses(), {named(ratification("FRA", on(2000, 1, 9)), "F")});
    record.add(about(instrument(Act::completion, "FRA", on(2000, 1, 20)), "F"));
    const Replay found = replay(record);
    CHECK(spell(found, "FRA").consented == on(2000, 1, 20));
    CHECK(spell(found, "FRA").taken_as == Act::accession);
}

TEST_CASE("a ratification that was held for want of a signature is good when the State signs", "[B-01][K-11]") {
    const Register record = record_of(clauses(), {ratification("FRA", opening), signature("FRA", on(2000, 1, 20))});
    CHECK(spell(replay(record), "FRA").consented == on(2000, 1, 20));
}

TEST_CASE("a signature and a ratification of one day are both good", "[B-01]") {
    const Register record = record_of(clauses(), {ratification("FRA", opening), signature("FRA", opening)});
    CHECK(spell(replay(record), "FRA").consented == opening);
}

TEST_CASE("a treaty that nobody signs is ratified without signature", "[B-01]") {
    const FinalClauses unsigned_treaty = clauses_with([](FinalClauses& of) {
        of.signature.reset();
        of.consent->acts = {Act::ratification};
    });
    const Register record = record_of(unsigned_treaty);
    const Ruling ruling = judge(record, ratification("CHE", on(2001, 6, 1)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK_FALSE(has(ruling.findings(), FindingCode::ratification_without_signature));
    const auto replayed = play(record_of(unsigned_treaty, {Instrument(ratification("CHE", on(2001, 6, 1)))}));
    CHECK(replayed->spells()[0].taken_as == Act::ratification);
    CHECK(judge(record_of(clauses()), ratification("CHE", on(2001, 6, 1))).outcome() ==
          Outcome::hold);    // one that is signed
}

TEST_CASE("an imported ratification without signature stands, with its finding", "[B-01]") {
    const Register record = record_of(signatories_only(), {ratification("FRA", opening)}, Intake::accepted);
    const Replay found = replay(record);
    CHECK(has_joined(found, "FRA", opening));
    CHECK(has(found, FindingCode::ratification_without_signature));
}

TEST_CASE("a succession to signature is enough to ratify on", "[B-02][D-09]") {
    // Slovakia succeeded to Czechoslovakia's signature of the Law of the Sea Convention.
    FinalClauses open = clauses_with([](FinalClauses& c) {
        c.signature->from = on(1992, 1, 1);
        c.signature->until = on(1992, 12, 31);
    });
    TreatyIdentity identity{.key = "sea",
                            .title = {},
                            .adopted = on(1991, 1, 1),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}};
    Register record{Treaty(identity, open)};
    record.add(signature("CSK", on(1992, 5, 1)));
    const Instrument ratified = ratification("SVK", on(1996, 5, 8));
    CHECK(judge(record, ratified).outcome() == Outcome::hold);
    record.add(instrument(Act::succession_to_signature, "SVK", on(1993, 5, 28)));
    CHECK(judge(record, ratified).outcome() == Outcome::record);
}

TEST_CASE("ratification has no time-limit: the closing of signature does not bar it", "[B-03]") {
    const Register record = in_force(clauses(), {signed_by_france});
    CHECK(judge(record, ratification("FRA", on(2030, 1, 1))).outcome() == Outcome::record);
    CHECK(judge(record, signature("ITA", on(2030, 1, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("acceptance and approval are as good as the ratification that the clause names", "[B-04]") {
    FinalClauses only_ratification = clauses_with([](FinalClauses& c) {
        c.consent->acts = {Act::ratification};
        c.entry_into_force->when = InstrumentCount(1, {Act::ratification});
    });
    for (const Act act : {Act::acceptance, Act::approval}) {
        const Ruling ruling =
            judge(record_of(only_ratification, {signed_by_france}), instrument(act, "FRA", on(2000, 1, 9)));
        CHECK(ruling.outcome() == Outcome::record);
        CHECK(the(ruling, FindingCode::act_not_named).outcome == Outcome::info);
        CHECK(ruling.consequence()->fulfils);
    }
    const Ruling named_act =
        judge(record_of(only_ratification, {signed_by_france}), ratification("FRA", on(2000, 1, 9)));
    CHECK_FALSE(has(named_act, FindingCode::act_not_named));
}

TEST_CASE("a defective instrument is held until it is cured", "[B-05][B-07][B-09][B-10][F-08][W-05]") {
    struct Defect {
        Lack lack;
        FindingCode code;
        Outcome outcome;
    };
    const Defect defects[] = {
        {Lack::form, FindingCode::instrument_defective, Outcome::hold},
        {Lack::full_powers, FindingCode::instrument_defective, Outcome::hold},
        {Lack::unconditional, FindingCode::conditional_consent, Outcome::hold},
        {Lack::whole, FindingCode::partial_consent, Outcome::hold},
        {Lack::denunciation, FindingCode::denunciation_required, Outcome::hold},
        {Lack::right_depositary, FindingCode::wrong_depositary, Outcome::refuse},
    };
    for (const Defect& defect : defects) DYNAMIC_SECTION(to_string(defect.lack)) {
            const Ruling ruling = judge(record_of(clauses()), lacking(accession("FRA", opening), {defect.lack}));
            CHECK(ruling.outcome() == defect.outcome);
            CHECK_FALSE(cure_of(the(ruling, defect.code)).empty());
            CHECK_FALSE(ruling.consequence());
        }
    CHECK(judge(record_of(clauses()), accession("FRA", opening)).findings().empty());
}

TEST_CASE("consent is established by deposit, not by the date on the paper or an announcement", "[B-06]") {
    Instrument dated = accession("FRA", on(2000, 2, 1));
    dated.done = on(2000, 1, 3);
    dated.notified = on(2000, 6, 1);
    CHECK(spell(*play(record_of(clauses(), {dated})), "FRA").consented == on(2000, 2, 1));

    const Instrument announced = lacking(accession("FRA", opening), {Lack::instrument});
    const Ruling ruling = judge(record_of(clauses()), announced);
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(has(ruling, FindingCode::not_an_instrument));
    CHECK_FALSE(ruling.takes_effect());
    CHECK_FALSE(has_joined(*play(record_of(clauses(), {announced})), "FRA", on(2010, 1, 1)));
}

TEST_CASE("a held instrument dates from the day of its cure", "[B-07][K-11]") {
    const Instrument incomplete = named(lacking(accession("FRA", opening), {Lack::form, Lack::whole}), "F");
    const Instrument cure = about(instrument(Act::completion, "FRA", on(2000, 1, 20)), "F");
    const Register record = record_of(clauses(1), {incomplete, cure});
    const Replay found = replay(record);
    CHECK(spell(found, "FRA").consented == on(2000, 1, 20));
    CHECK(found.entry_into_force().fulfilled == on(2000, 1, 20));
    CHECK_FALSE(play_on(record, on(2000, 1, 19))->entry_into_force().fulfilled);
    CHECK(found.judgement(*record.find("F")).outcome == Outcome::record);
}

TEST_CASE("nobody completes another State's instrument", "[0.2.2][B-07]") {
    const Instrument incomplete = named(lacking(accession("FRA", opening), {Lack::form}), "F");
    const auto completion = [](const char* key) {
        return about(instrument(Act::completion, key, on(2000, 1, 20)), "F");
    };
    const Register record = record_of(clauses(), {incomplete});
    const Ruling strange = judge(record, completion("ITA"));
    CHECK(strange.outcome() == Outcome::record);
    CHECK(has(strange, FindingCode::no_target));
    CHECK_FALSE(strange.takes_effect());
    CHECK(spells(*play(record_of(clauses(), {incomplete, completion("ITA")})), "FRA") == 0);
    CHECK(spells(*play(record_of(clauses(), {incomplete, completion("ITA")})), "ITA") == 0);
    CHECK(spells(*play(record_of(clauses(), {incomplete, completion("FRA")})), "FRA") == 1);
}

TEST_CASE("an instrument and its cure of one day are taken together", "[B-07]") {
    // In legal order the completion stands before this kind of act.
    const Instrument incomplete = named(lacking(instrument(Act::participation, "FRA", opening), {Lack::form}), "F");
    const Register record = record_of(clauses(), {incomplete, about(instrument(Act::completion, "FRA", opening), "F")});
    CHECK(spell(replay(record), "FRA").consented == opening);
}

TEST_CASE("a cure of one lack leaves an act held for another", "[B-07][C-02]") {
    const FinalClauses late = clauses_with([](FinalClauses& c) {
        c.accession->opens = AccessionOpens::on_date;
        c.accession->date = on(2000, 6, 1);
    });
    const Instrument early = named(lacking(accession("FRA", opening), {Lack::form}), "F");
    const Instrument cure = about(instrument(Act::completion, "FRA", on(2000, 2, 1)), "F");
    CHECK(spell(*play(record_of(late, {early, cure})), "FRA").consented == on(2000, 6, 1));
    CHECK(spells(*play(record_of(late, {early})), "FRA") == 0);
}

TEST_CASE("a completion of something that is not held has nothing to be about", "[B-07]") {
    Register record = record_of(clauses(), {named(accession("FRA", opening), "F")});
    CHECK(has(judge(record, about(instrument(Act::completion, "FRA", on(2000, 2, 1)), "F")), FindingCode::no_target));
}

TEST_CASE("with several depositaries consent dates from the first deposit", "[B-08]") {
    TreatyIdentity identity{.key = "npt",
                            .title = {},
                            .adopted = on(1999, 12, 1),
                            .place = {},
                            .depositaries = {"London", "Moscow", "Washington"},
                            .untc = {},
                            .source = {}};
    Register record{Treaty(identity, clauses())};
    record.add(accession("FRA", on(2000, 3, 5)));
    const Ruling second = judge(record, accession("FRA", on(2000, 3, 9)));
    CHECK(second.outcome() == Outcome::record);
    CHECK(the(second, FindingCode::additional_capital).outcome == Outcome::info);
    CHECK_FALSE(second.takes_effect());
    CHECK(has(judge(record_of(clauses(), {accession("FRA", on(2000, 3, 5))}), accession("FRA", on(2000, 3, 9))),
              FindingCode::already_bound));
}

TEST_CASE("a second instrument of a State that has consented makes no new date", "[B-11]") {
    const Register record = in_force(clauses(), {accession("FRA", on(2000, 4, 1))});
    const Ruling ruling = judge(record, accession("FRA", on(2000, 5, 1)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(the(ruling, FindingCode::already_bound).fact == on(2000, 4, 1));
    CHECK_FALSE(ruling.takes_effect());
}

TEST_CASE("consent while a withdrawal is pending is a new one, in force no earlier than the exit", "[B-11]") {
    const auto out_and_in = [](Date back) {
        return in_force(clauses(), {withdrawal("BEL", on(2001, 1, 5)), accession("BEL", back)});
    };
    SECTION("on the day of the notice, whichever is written first") {
        const Register record = out_and_in(on(2001, 1, 5));
        const Replay found = replay(record);
        REQUIRE(spells(found, "BEL") == 2);
        CHECK(spell(found, "BEL").from == on(2001, 7, 5));
        CHECK(is_party(found, "BEL", on(2001, 7, 4)));
        CHECK(is_party(found, "BEL", on(2001, 7, 5)));
    }
    SECTION("with a period of its own that ends after the exit there is a gap") {
        const Register record = out_and_in(on(2001, 6, 20));
        const Replay found = replay(record);
        CHECK_FALSE(is_party(found, "BEL", on(2001, 7, 5)));
        CHECK(is_party(found, "BEL", on(2001, 7, 20)));
    }
    SECTION("but only one") {
        Register record = out_and_in(on(2001, 1, 5));
        CHECK(has(judge(record, accession("BEL", on(2001, 2, 1))), FindingCode::already_bound));
    }
    SECTION("and none if the notice is revoked") {
        Register record = out_and_in(on(2001, 1, 5));
        record.add(instrument(Act::revocation_of_withdrawal, "BEL", on(2001, 2, 1)));
        const Replay found = replay(record);
        CHECK(is_party(found, "BEL", on(2001, 7, 4)));
        CHECK(is_party(found, "BEL", on(2005, 1, 1)));
        CHECK(spell(found, "BEL").ending == Ending::instrument_withdrawn);
    }
}

TEST_CASE("an instrument may be withdrawn before it is in force for the State; the signature revives", "[B-12][K-08]") {
    const Instrument taken_back = instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 1, 20));
    const Register record = record_of(clauses(), {signed_by_france, ratification("FRA", on(2000, 1, 9)), taken_back});
    const Replay found = replay(record);
    CHECK(has_joined(found, "FRA", on(2000, 1, 19)));
    CHECK_FALSE(has_joined(found, "FRA", on(2000, 1, 20)));
    CHECK(has_signed(found, "FRA", on(2000, 1, 20)));
    CHECK(judge(record, ratification("FRA", on(2000, 2, 1))).outcome() == Outcome::record);
}

TEST_CASE("after entry into force for the State the same paper is to be a notice of withdrawal", "[B-12]") {
    const Ruling ruling = judge(in_force(), instrument(Act::withdrawal_of_instrument, "BEL", entry_into_force));
    CHECK(ruling.outcome() == Outcome::hold);
    CHECK(the(ruling, FindingCode::use_withdrawal_clause).fact == entry_into_force);
    const Ruling before =
        judge(in_force(), instrument(Act::withdrawal_of_instrument, "BEL", entry_into_force.plus_days(-1)));
    CHECK_FALSE(has(before, FindingCode::use_withdrawal_clause));
}

TEST_CASE("an instrument that is held can be had back, and is not cured afterwards", "[B-12]") {
    const Register record = record_of(clauses(), {named(lacking(accession("FRA", opening), {Lack::form}), "F"),
                                                  instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 1, 5)),
                                                  about(instrument(Act::completion, "FRA", on(2000, 1, 9)), "F")});
    CHECK(spells(replay(record), "FRA") == 0);
    CHECK(has(replay(record), FindingCode::no_target));
    CHECK(has(judge(record_of(clauses()), instrument(Act::withdrawal_of_instrument, "FRA", opening)),
              FindingCode::no_target));
}

TEST_CASE("withdrawn after the threshold: the State drops out, the date that was fixed stands", "[B-13][K-14]") {
    const Register record = in_force(clauses(), {instrument(Act::withdrawal_of_instrument, "BEL", on(2000, 2, 10))});
    const Replay found = replay(record);
    CHECK(found.entry_into_force().date == entry_into_force);
    CHECK_FALSE(is_party(found, "BEL", entry_into_force));
    CHECK(the(found, FindingCode::withdrawn_after_threshold).outcome == Outcome::query);

    Register later = in_force(clauses(), {accession("FRA", on(2000, 2, 5))});
    CHECK_FALSE(has(judge(later, instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 10))),
                    FindingCode::withdrawn_after_threshold));    // it was not among those that reached it
}

TEST_CASE("an instrument in force for the State is not told that it drops out before entry into force",
          "[B-12][B-13]") {
    const Ruling ruling = judge(in_force(), instrument(Act::withdrawal_of_instrument, "BEL", entry_into_force));
    CHECK(has(ruling, FindingCode::use_withdrawal_clause));
    CHECK_FALSE(has(ruling, FindingCode::withdrawn_after_threshold));
}

TEST_CASE("consent under another label is what the State means: a signatory ratifies, others accede",
          "[B-01][C-02][I-04]") {
    const FinalClauses closed = clauses_with([](FinalClauses& c) { c.accession->opens = AccessionOpens::never; });
    const FinalClauses naming = clauses_with([](FinalClauses& c) {
        c.accession->opens = AccessionOpens::never;
        c.consent->acts = {Act::consent_to_be_bound, Act::participation, Act::simplified_procedure};
    });
    for (const Act label : {Act::consent_to_be_bound, Act::participation, Act::simplified_procedure}) {
        const Instrument act = instrument(label, "FRA", on(2000, 1, 9));
        CHECK(has(judge(record_of(closed), act), FindingCode::accession_not_open));
        CHECK(judge(record_of(closed, {signature("FRA", opening)}), act).outcome() == Outcome::record);
        CHECK(judge(record_of(clauses()), act).outcome() == Outcome::record);
        CHECK(judge(record_of(naming), act).outcome() == Outcome::record);
        CHECK(judge(record_of(clauses()), instrument(label, "FRA", on(1990, 6, 1))).outcome() == Outcome::hold);
    }
    // Where accessions do not count, neither does one under another name.
    const FinalClauses ratified_only =
        clauses_with([](FinalClauses& c) { c.entry_into_force->when = InstrumentCount(1, {Act::ratification}); });
    const Instrument meant = instrument(Act::consent_to_be_bound, "FRA", on(2000, 1, 9));
    CHECK_FALSE(judge(record_of(ratified_only), meant).consequence()->fulfils);
    CHECK(judge(record_of(ratified_only, {signature("FRA", opening)}), meant).consequence()->fulfils);
}

TEST_CASE("a completion of the form does not say that the State means accession", "[B-01][B-07]") {
    const Instrument unsigned_one = named(lacking(ratification("FRA", opening), {Lack::form}), "F");
    const auto completed = [](Date day) { return about(instrument(Act::completion, "FRA", day), "F"); };
    Register record = record_of(clauses(), {unsigned_one, completed(on(2000, 1, 5))});
    CHECK(spells(*play(record), "FRA") == 0);
    record.add(completed(on(2000, 1, 9)));    // asked, the State answers
    CHECK(spell(*play(record), "FRA").consented == on(2000, 1, 9));
    CHECK(spell(*play(record), "FRA").taken_as == Act::accession);
}

TEST_CASE("an unsigned ratification taken as an accession needs the decision that an accession needs", "[B-01][C-02]") {
    const FinalClauses by_decision = clauses_with([](FinalClauses& c) {
        c.accession->opens = AccessionOpens::by_decision;
        c.accession->decision = EventKey("admitted");
    });
    Register record = record_of(by_decision, {named(ratification("FRA", opening), "F"),
                                              about(instrument(Act::completion, "FRA", on(2000, 1, 5)), "F")});
    CHECK(spells(*play(record), "FRA") == 0);
    CHECK(judge(record_of(by_decision), ratification("FRA", opening)).outcome() == Outcome::refuse);
    CHECK(
        judge(record_of(by_decision, {decision("admitted", "FRA", opening)}), ratification("FRA", opening)).outcome() ==
        Outcome::hold);
}

TEST_CASE("who may not ratify for want of a signature is told what is open", "[B-01]") {
    const FinalClauses later = clauses_with([](FinalClauses& c) {
        c.signature->until = on(2000, 12, 31);
        c.accession->opens = AccessionOpens::after_closing_day;
    });
    const Ruling while_open = judge(record_of(later), ratification("FRA", on(2000, 12, 31)));
    CHECK(while_open.outcome() == Outcome::refuse);
    const Finding found = the(while_open, FindingCode::ratification_without_signature);
    CHECK(found.cure == Act::signature);
    CHECK(the(judge(record_of(later), ratification("FRA", on(2001, 1, 1))), FindingCode::ratification_without_signature)
              .cure == Act::accession);
}
