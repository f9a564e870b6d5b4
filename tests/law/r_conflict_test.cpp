// SPDX-License-Identifier: BSL-1.0
// LAW R-07: an armed conflict defers the effect of a withdrawal. The fact is asserted with its source, never presumed.
#include "catch.hpp"
#include "treaties.hpp"

using namespace scenes;

namespace {

constexpr Date notified(2001, 2, 1);
constexpr Date expiry(2001, 8, 1);
constexpr Date later(2003, 1, 1);

Instrument fact(std::string_view what, Date day) { return assertion("BEL", std::string(what), day, "a source"); }

std::shared_ptr<const Replay> withdrawn(ConflictRule rule, std::vector<Instrument> facts, std::optional<Date> on = {},
                                        std::optional<Date> known = {}) {
    const FinalClauses of = clauses_with([&](FinalClauses& c) { c.withdrawal->conflict = rule; });
    facts.push_back(withdrawal("BEL", notified));
    return play(in_force(of, std::move(facts)), {}, ReplayOptions{.on = on, .known = known});
}

constexpr auto mine_ban = ConflictRule::engaged_at_expiry_until_end_of_that;
constexpr auto nuclear_ban = ConflictRule::party_at_expiry_until_end_of_any;
constexpr auto geneva = ConflictRule::at_notification_until_peace;

}    // namespace

TEST_CASE("a State asserted not to be engaged leaves on the regular day", "[R-07]") {
    const auto found = withdrawn(mine_ban, {fact("not-engaged-in-armed-conflict", expiry)});
    CHECK(spell(*found, "BEL").until == expiry);
    CHECK_FALSE(has(*found, FindingCode::withdrawal_effect_pending_fact));
}

TEST_CASE("where nobody asserts anything the effect waits for the fact", "[R-07]") {
    const auto asked_later = withdrawn(mine_ban, {}, later);
    CHECK(is_party(*asked_later, "BEL", later));
    CHECK(spell(*asked_later, "BEL").other_until == expiry);
    CHECK(the(*asked_later, FindingCode::withdrawal_effect_pending_fact).outcome == Outcome::query);
    REQUIRE(asked_later->missing().size() == 1);
    CHECK(asked_later->missing().front() == "whether BEL was engaged in an armed conflict on 2001-08-01");
    const auto before = withdrawn(mine_ban, {}, expiry.plus_days(-1));
    CHECK(before->missing().empty());
    CHECK(spell(*before, "BEL").until == expiry);
}

TEST_CASE("engaged at expiry: until the end of that conflict", "[R-07]") {
    const Instrument begun = fact("engaged-in-armed-conflict north", on(2001, 7, 1));
    CHECK(is_party(*withdrawn(mine_ban, {begun}, later), "BEL", later));
    const auto ended = withdrawn(mine_ban,
                                 {begun, fact("end-of-armed-conflict north", on(2002, 11, 15)),
                                  fact("engaged-in-armed-conflict south", on(2002, 1, 1))},
                                 later);
    CHECK(is_party(*ended, "BEL", on(2002, 11, 14)));
    CHECK_FALSE(is_party(*ended, "BEL", on(2002, 11, 15)));    // the other conflict does not matter
    CHECK(has(*ended, FindingCode::withdrawal_effect_pending_fact));
    const auto over_by_then = withdrawn(mine_ban, {begun, fact("end-of-armed-conflict north", on(2001, 7, 31))}, later);
    CHECK(spell(*over_by_then, "BEL").until == expiry);
}

TEST_CASE("a conflict that begins on the day after the expiry changes nothing", "[R-07]") {
    const auto found = withdrawn(
        mine_ban,
        {fact("not-engaged-in-armed-conflict", notified), fact("engaged-in-armed-conflict", expiry.plus_days(1))},
        later);
    CHECK(spell(*found, "BEL").until == expiry);
    const auto same_day = withdrawn(
        mine_ban, {fact("not-engaged-in-armed-conflict", notified), fact("engaged-in-armed-conflict", expiry)}, later);
    CHECK(is_party(*same_day, "BEL", later));
}

TEST_CASE("party at expiry: until no longer party to any", "[R-07]") {
    const std::vector<Instrument> chain = {fact("engaged-in-armed-conflict north", on(2001, 7, 1)),
                                           fact("engaged-in-armed-conflict south", on(2001, 9, 1)),
                                           fact("end-of-armed-conflict north", on(2001, 10, 1)),
                                           fact("end-of-armed-conflict south", on(2002, 5, 1))};
    CHECK(spell(*withdrawn(nuclear_ban, chain, later), "BEL").until == on(2002, 5, 1));
    CHECK(spell(*withdrawn(mine_ban, chain, later), "BEL").until == on(2001, 10, 1));
    CHECK(spell(*withdrawn(ConflictRule::conflict_or_occupation_at_expiry, chain, later), "BEL").until ==
          on(2001, 10, 1));
}

TEST_CASE("at notification: until peace, if that is later than the regular day", "[R-07]") {
    const Instrument begun = fact("engaged-in-armed-conflict", on(2001, 1, 1));
    CHECK(spell(*withdrawn(geneva, {begun, fact("end-of-armed-conflict", on(2002, 5, 1))}, later), "BEL").until ==
          on(2002, 5, 1));
    CHECK(spell(*withdrawn(geneva, {begun, fact("end-of-armed-conflict", on(2001, 5, 1))}, later), "BEL").until ==
          expiry);
    const auto began_after = withdrawn(
        geneva,
        {fact("not-engaged-in-armed-conflict", on(2001, 1, 1)), fact("engaged-in-armed-conflict", on(2001, 3, 1))},
        later);
    CHECK(spell(*began_after, "BEL").until == expiry);
}

TEST_CASE("an assertion counts from when it was recorded, and for its own State", "[R-07][V-01]") {
    const Instrument late = recorded(fact("not-engaged-in-armed-conflict", expiry), on(2002, 6, 1));
    CHECK(is_party(*withdrawn(mine_ban, {late}, later, on(2002, 5, 31)), "BEL", later));
    CHECK_FALSE(is_party(*withdrawn(mine_ban, {late}, later, on(2002, 6, 1)), "BEL", later));
    Instrument of_another = fact("not-engaged-in-armed-conflict", expiry);
    of_another.state = "FRA";
    CHECK(is_party(*withdrawn(mine_ban, {of_another}, later), "BEL", later));
}
