// SPDX-License-Identifier: BSL-1.0
// Final clauses in words, as `depositary show` prints them.
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/description.hpp>
#include <depositary/treaty/treaty.hpp>

#include "catch.hpp"

using namespace depositary;

namespace {

Treaty with(FinalClauses clauses) {
    return Treaty({.key = "lakes-2000",
                   .title = "Convention on Lakes",
                   .adopted = on(2000, 1, 1),
                   .place = {},
                   .depositaries = {},
                   .untc = {},
                   .source = {}},
                  std::move(clauses));
}

std::string said(const FinalClauses& clauses, std::string_view subject) {
    for (const ClauseInWords& clause : in_words(with(clauses)))
        if (clause.subject == subject) return clause.says;
    return "nothing";
}

const Moment after_60_days{DaysAfter(60), Anchor::receipt};

}    // namespace

TEST_CASE("each term of a clause is told, with or without the others") {
    FinalClauses of;
    of.territory = TerritorialClause{{}, "by notification", after_60_days, after_60_days};
    CHECK(said(of, "Territory") ==
          "by notification; to a territory named later from the 60th day after the receipt of the notification; no "
          "longer to one from the 60th day after the receipt of the notification");
    of.territory->rule.clear();
    of.territory->ends.reset();
    CHECK(said(of, "Territory") ==
          "to a territory named later from the 60th day after the receipt of the notification");
    of.termination = TerminationClause{{}, 8, Moment{YearsAfter(10), Anchor::entry_into_force}, EventKey("council")};
    CHECK(said(of, "Termination") ==
          "it ends when its Parties fall below 8; or ten years after its entry into force, unless extended by "
          "\"council\"");
    of.termination->parties_below = 0;
    of.termination->extends.reset();
    CHECK(said(of, "Termination") == "it ends ten years after its entry into force");
    of.membership = MembershipClause{{}, "council-of-europe", Moment{MonthsAfter(6), Anchor::end_of_membership}};
    CHECK(said(of, "Membership") ==
          "who is no longer a member of \"council-of-europe\" ceases to be a Party: six months "
          "after the end of its membership");
}

TEST_CASE("no clause of the collection is told in words that begin or end with a mark") {
    int clauses = 0;
    for (const std::shared_ptr<const Treaty>& treaty : collection().treaties())
        for (const ClauseInWords& clause : in_words(*treaty)) {
            CAPTURE(treaty->key().text(), clause.subject, clause.says);
            REQUIRE_FALSE(clause.says.empty());
            REQUIRE(std::string_view(";,: ").find(clause.says.front()) == std::string_view::npos);
            REQUIRE(std::string_view(";,: ").find(clause.says.back()) == std::string_view::npos);
            ++clauses;
        }
    CHECK(clauses > 500);
}
