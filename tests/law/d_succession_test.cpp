// SPDX-License-Identifier: BSL-1.0
// Section D: succession of States.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

/// The usual clauses for a treaty of an earlier time.
Treaty treaty_of(int year, FinalClauses of = clauses()) {
    of.signature->from = on(year, 1, 1);
    TreatyIdentity identity{.key = "old",
                            .title = "Old Convention",
                            .adopted = on(year, 1, 1),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}};
    return Treaty(std::move(identity), std::move(of));
}

Register record_since(int year, std::vector<Instrument> acts, FinalClauses of = clauses()) {
    return record_of(treaty_of(year, std::move(of)), std::move(acts));
}

/// In force since 31 January 1985, with Czechoslovakia, Yugoslavia and the Soviet Union.
Register eastern_record(std::vector<Instrument> more = {}) {
    std::vector<Instrument> acts = {accession("CSK", on(1985, 1, 1)), accession("YUG", on(1985, 1, 1)),
                                    accession("SUN", on(1985, 1, 1))};
    acts.insert(acts.end(), more.begin(), more.end());
    return record_since(1984, std::move(acts));
}

}    // namespace

TEST_CASE("a newly independent State may notify its succession to a treaty of its territory", "[D-01][D-02]") {
    const Register record = record_since(
        1960, {accession("GBR", on(1960, 1, 1)), accession("FRA", on(1960, 1, 1)), accession("ITA", on(1960, 1, 1))});
    const Ruling ruling = judge(record, succession("FJI", on(1973, 1, 11)));
    CHECK(ruling.outcome() == Outcome::record);
    CHECK(ruling.consequence()->in_force_from == on(1970, 10, 10));    // independence
    const Register without = record_since(1960, {accession("FRA", on(1960, 1, 1))});
    CHECK(judge(without, succession("FJI", on(1973, 1, 11))).outcome() == Outcome::refuse);
}

TEST_CASE("a successor is bound from the succession of States, or from entry into force if later",
          "[D-02][D-07][L-10]") {
    SECTION("not from its notification, nor some time after it") {
        const Register record = eastern_record({succession("CZE", on(1993, 2, 22))});
        const Replay found = replay(record);
        CHECK(spell(found, "CZE").consented == on(1993, 2, 22));
        CHECK(spell(found, "CZE").from == on(1993, 1, 1));
        CHECK(is_party(found, "CZE", on(1993, 1, 1)));
        CHECK_FALSE(is_party(found, "CZE", on(1992, 12, 31)));
    }
    SECTION("on the date that the notification names") {
        const Register record = eastern_record({succession("BIH", on(1993, 9, 1), on(1992, 3, 6))});
        CHECK(spell(replay(record), "BIH").from == on(1992, 3, 6));
    }
    SECTION("a successor to a contracting State of a treaty not in force is a contracting State") {
        const Register record = record_since(
            1984,
            {accession("CSK", on(1985, 1, 1)), succession("CZE", on(1993, 2, 22)), accession("FRA", on(1994, 1, 1))});
        const Replay before = replay(record, Docket(), {.on = on(1993, 6, 1), .known = {}});
        CHECK(has_joined(before, "CZE", on(1993, 6, 1)));
        CHECK_FALSE(is_party(before, "CZE", on(1993, 6, 1)));
        CHECK(spell(replay(record), "CZE").from == on(1994, 1, 31));
    }
}

TEST_CASE("a day before the notification is answered with it, unless it was not known", "[D-02][V-01][V-02]") {
    const Register record = eastern_record({succession("CZE", on(1993, 2, 22))});
    const Date between = on(1993, 1, 20);
    CHECK(is_party(*play_on(record, between), "CZE", between));
    CHECK(has_joined(*play_on(record, between), "CZE", between));
    CHECK_FALSE(is_party(*play_on(record, between, on(1993, 2, 21)), "CZE", between));
    CHECK(is_party(*play_on(record, between, on(1993, 2, 22)), "CZE", between));
    CHECK_FALSE(is_party(*play_on(record, on(1992, 12, 31)), "CZE", on(1992, 12, 31)));
}

TEST_CASE("a successor by separation or dissolution that has not notified is not listed, and said to be so", "[D-03]") {
    const Register record = eastern_record();
    const auto before = play_on(record, on(1992, 12, 31));
    const auto after = play_on(record, on(1993, 1, 1));
    const auto silent = [&](const Replay& replay, std::string_view state) {
        return std::any_of(replay.findings().begin(), replay.findings().end(), [&](const Finding& finding) {
            return finding.code == FindingCode::succession_not_notified && finding.state == id(state);
        });
    };
    CHECK_FALSE(silent(*before, "CZE"));
    CHECK(silent(*after, "CZE"));
    CHECK(silent(*after, "SVK"));
    CHECK_FALSE(is_party(*after, "CZE", on(1993, 1, 1)));
    const auto notified = play_on(eastern_record({succession("CZE", on(1993, 2, 22))}), on(1993, 3, 1));
    CHECK_FALSE(silent(*notified, "CZE"));
    CHECK(silent(*notified, "SVK"));
    CHECK_FALSE(silent(*play_on(record_since(1984, {accession("FRA", on(1985, 1, 1))}), on(1995, 1, 1)), "CZE"));
}

TEST_CASE("a continuator is the same party under a new name", "[D-04]") {
    const Register record = eastern_record();
    const Replay found = replay(record);
    CHECK(id("SUN") == id("RUS"));
    CHECK(spell(found, "RUS").from == on(1985, 1, 31));
    CHECK(is_party(found, "RUS", on(1991, 12, 24)));
    CHECK(judge(record, accession("RUS", on(1992, 6, 1))).outcome() == Outcome::record);
    CHECK_FALSE(judge(record, accession("RUS", on(1992, 6, 1))).takes_effect());
    CHECK_FALSE(is_party(found, "CSK", on(1993, 1, 1)));    // which nobody continues
}

TEST_CASE("a claim of continuity that is not accepted leaves two readings until it is settled", "[D-05][V-02]") {
    const Instrument claim = assertion("SRB", "continues YUG", on(1992, 4, 27), "A/46/915");
    const Date day = on(1995, 1, 1);
    SECTION("while it lasts the predecessor is listed, in dispute") {
        const auto found = play_on(eastern_record({claim}), day);
        CHECK(is_party(*found, "YUG", day));
        CHECK(spell(*found, "YUG").other_until == on(1992, 4, 27));
        CHECK(the(*found, FindingCode::continuity_disputed).outcome == Outcome::query);
        CHECK_FALSE(is_party(*found, "SRB", day));
    }
    SECTION("a notification of succession reaches back and ends it") {
        const Register settled = eastern_record({claim, succession("SRB", on(2001, 3, 12), on(1992, 4, 27))});
        const auto now = play_on(settled, day);
        CHECK(is_party(*now, "SRB", day));
        CHECK_FALSE(is_party(*now, "YUG", day));
        CHECK_FALSE(has(*now, FindingCode::continuity_disputed));
        const auto then = play_on(settled, day, on(1995, 6, 1));
        CHECK_FALSE(is_party(*then, "SRB", day));
        CHECK(is_party(*then, "YUG", day));
    }
    SECTION("a consent in its own name ends it from then on") {
        const auto found = play(eastern_record({claim, accession("SRB", on(2001, 3, 12))}));
        CHECK(is_party(*found, "YUG", on(2001, 3, 11)));
        CHECK_FALSE(is_party(*found, "YUG", on(2001, 3, 12)));
        CHECK(spell(*found, "SRB").from == on(2001, 4, 11));
    }
    SECTION("without the claim the State that ceased to exist is gone") {
        CHECK_FALSE(is_party(*play_on(eastern_record(), day), "YUG", day));
    }
}

TEST_CASE("an absorbed State takes part no more; what it deposited has counted", "[D-06][K-07]") {
    const Register record = record_since(
        1984, {accession("DDR", on(1985, 1, 1)), accession("FRA", on(1985, 1, 1)), accession("DEU", on(1985, 1, 1))});
    const Replay found = replay(record);
    CHECK(is_party(found, "DDR", on(1990, 10, 2)));
    CHECK_FALSE(is_party(found, "DDR", on(1990, 10, 3)));
    CHECK(spell(found, "DDR").ending == Ending::extinct);
    CHECK(the(found, FindingCode::state_extinct).fact == on(1990, 10, 3));
    CHECK(is_party(found, "DEU", on(1990, 10, 3)));
    CHECK(judge(record, withdrawal("DDR", on(1990, 11, 1))).outcome() == Outcome::refuse);
    CHECK(judge(record, accession("DDR", on(1991, 11, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("two Parties that unite are one Party, and two again when they part", "[D-06]") {
    const std::vector<Instrument> acts = {accession("FRA", on(1951, 1, 1)), accession("EGY", on(1952, 1, 1)),
                                          accession("SYR", on(1953, 1, 1))};
    const Register record = record_since(1950, acts);
    const Replay found = replay(record);
    const Date in_union = on(1960, 1, 1);
    CHECK(found.parties(on(1958, 2, 21)) == ids({"FRA", "EGY", "SYR"}));
    CHECK(found.parties(in_union) == ids({"FRA", "UAR"}));
    CHECK(found.contracting(in_union) == ids({"FRA", "UAR"}));
    CHECK(found.parties(on(1961, 9, 28)) == ids({"FRA", "EGY", "SYR"}));
    CHECK_FALSE(judge(record, accession("UAR", in_union)).takes_effect());
    const Register half = record_since(1950, {acts[0], acts[1], accession("ITA", on(1953, 1, 1))});
    CHECK(replay(half).parties(in_union) == ids({"FRA", "ITA"}));    // one of the two was no Party
    CHECK(replay(half).parties(on(1961, 9, 28)) == ids({"FRA", "ITA", "EGY"}));
}

TEST_CASE("an instrument of a union that a table shows under both its parts counts once, and binds both after it",
          "[K-12][D-06]") {
    const Register record = record_since(1950, {accession("FRA", on(1951, 1, 1)), accession("EGY", on(1959, 3, 9)),
                                                accession("SYR", on(1959, 3, 9)), accession("ITA", on(1959, 4, 1))});
    const Replay found = replay(record);
    CHECK(found.entry_into_force().fulfilled == on(1959, 4, 1));    // not 9 March, when two rows would have made three
    CHECK(found.contracting(on(1959, 3, 9)) == ids({"FRA", "UAR"}));
    CHECK(found.parties(on(1962, 1, 1)) == ids({"FRA", "ITA", "EGY", "SYR"}));
    const Register apart = record_since(
        1950, {accession("FRA", on(1951, 1, 1)), accession("EGY", on(1957, 3, 9)), accession("SYR", on(1957, 3, 9))});
    CHECK(replay(apart).entry_into_force().fulfilled == on(1957, 3, 9));    // before the union they were two
}

TEST_CASE("there is nothing to succeed to where no predecessor was a contracting State", "[D-07]") {
    const Ruling ruling =
        judge(record_since(1984, {accession("FRA", on(1985, 1, 1))}), succession("CZE", on(1993, 2, 22)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(the(ruling, FindingCode::nothing_to_succeed_to).cure == Act::accession);
    CHECK(judge(eastern_record(), succession("CZE", on(1993, 2, 22))).outcome() == Outcome::record);
    // The predecessor's own consent came after the separation.
    const Register late = record_since(1984, {accession("SRB", on(2007, 1, 1))});
    CHECK(judge(late, succession("MNE", on(2008, 1, 1))).outcome() == Outcome::refuse);
}

TEST_CASE("a succession without effect is no concern of a day before it was received", "[D-07][I-02][V-01]") {
    const Register record = record_of(clauses(), {instrument(Act::succession, "MNE", on(2008, 1, 1))});
    CHECK(play_on(record, on(2007, 1, 1))->findings().empty());
    CHECK(has(*play_on(record, on(2008, 1, 1)), FindingCode::nothing_to_succeed_to));
}

TEST_CASE("nobody succeeds to membership of an organization", "[D-08]") {
    const FinalClauses membership = clauses_with([](FinalClauses& c) { c.participation.membership = true; });
    const Register record = record_since(1984, {accession("CSK", on(1985, 1, 1))}, membership);
    const Ruling ruling = judge(record, succession("CZE", on(1993, 2, 22)));
    CHECK(ruling.outcome() == Outcome::refuse);
    CHECK(has(ruling, FindingCode::membership_not_successible));
    CHECK_FALSE(has(replay(record), FindingCode::succession_not_notified));
}

TEST_CASE("a successor to a signature is a signatory that can ratify", "[D-09]") {
    const Register record = record_since(1984, {signature("CSK", on(1985, 1, 1))});
    const Instrument succeeded = instrument(Act::succession_to_signature, "SVK", on(1993, 5, 28));
    CHECK(judge(record, succeeded).outcome() == Outcome::record);
    CHECK(judge(record, succession("SVK", on(1993, 5, 28))).outcome() ==
          Outcome::refuse);    // a signature binds nobody
    CHECK(judge(record_since(1984, {signature("FRA", on(1985, 1, 1))}), succeeded).outcome() == Outcome::refuse);
}

TEST_CASE("a successor owes the declarations that the treaty requires with an instrument", "[D-11][H-01]") {
    FinalClauses of = clauses();
    of.deposit_conditions = {DepositCondition{{"3(2)", {}, {}}, "the age", {Act::accession}}};
    const auto record = [&](std::vector<Instrument> more) {
        std::vector<Instrument> acts = {accession("CSK", on(1985, 1, 1)), accession("FRA", on(1985, 1, 1)),
                                        accession("ITA", on(1985, 1, 1))};
        acts.insert(acts.end(), more.begin(), more.end());
        return record_since(1984, std::move(acts), of);
    };
    const Instrument bare = named(lacking(succession("CZE", on(1993, 2, 22)), {Lack::declaration}), "C");
    CHECK(judge(record({}), bare).outcome() == Outcome::hold);
    const Register complete = record({bare, about(instrument(Act::completion, "CZE", on(1993, 5, 2)), "C")});
    CHECK(spell(replay(complete), "CZE").consented == on(1993, 5, 2));
    CHECK(spell(replay(complete), "CZE").from == on(1993, 1, 1));
    // What completes a succession reaches back with it.
    CHECK(is_party(*play_on(complete, on(1993, 1, 15)), "CZE", on(1993, 1, 15)));
    CHECK_FALSE(is_party(*play_on(record({bare}), on(1994, 1, 1)), "CZE", on(1994, 1, 1)));
}

TEST_CASE("predecessor and successors count each, the successors by their own notifications", "[D-12][K-13]") {
    const Register record = record_since(1984, {accession("CSK", on(1985, 1, 1)), succession("CZE", on(1993, 2, 22)),
                                                succession("SVK", on(1993, 5, 28))});
    CHECK(replay(record).entry_into_force().fulfilled == on(1993, 5, 28));
    const Register two = record_since(1984, {accession("CSK", on(1985, 1, 1)), succession("CZE", on(1993, 2, 22))});
    CHECK_FALSE(replay(two).entry_into_force().fulfilled);
}

TEST_CASE("a territory that changes hands is no succession of its own", "[D-13][G-08]") {
    const Register record = record_since(1984, {accession("GBR", on(1985, 1, 1))});
    const Ruling ruling = judge(record, instrument(Act::territorial_application, "CHN", on(1997, 7, 1)));
    CHECK(ruling.outcome() == Outcome::query);
    Register with = record;
    with.add(instrument(Act::territorial_application, "CHN", on(1997, 7, 1)));
    CHECK_FALSE(has_joined(replay(with), "CHN", on(1998, 1, 1)));
}

TEST_CASE("a State that was there before the treaty has nothing to succeed to", "[D-01][D-07]") {
    const Register record = in_force();
    for (const char* key : {"CAN", "USA", "CHE"})
        for (const Act act : {Act::succession, Act::succession_to_signature}) {
            const Ruling ruling = judge(record, instrument(act, key, on(2000, 5, 1)));
            CHECK(ruling.outcome() >= Outcome::record);
            CHECK((has(ruling, FindingCode::nothing_to_succeed_to) || has(ruling, FindingCode::already_bound)));
        }
    const Finding found = the(judge(record, succession("USA", on(2000, 5, 1))), FindingCode::nothing_to_succeed_to);
    CHECK(found.outcome == Outcome::refuse);
    CHECK(found.cure == Act::accession);
}

TEST_CASE("no succession reaches back before the State itself", "[D-02]") {
    const Register record = record_since(
        1950, {accession("GBR", on(1950, 1, 1)), accession("FRA", on(1950, 1, 1)), accession("ITA", on(1950, 1, 1))});
    CHECK(judge(record, succession("FJI", on(1973, 1, 11), on(1960, 1, 1))).consequence()->in_force_from ==
          on(1970, 10, 10));
}
