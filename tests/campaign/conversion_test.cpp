// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/conversion.hpp>

#include "campaign/series.hpp"
#include "campaign/small_campaign.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace depositary;
using series::status_of;
using small::with;

namespace {

/// What became of the only signature.
SignatureWait the_wait(const Register& acts, Date day) {
    const std::vector<SignatureWait> found = signature_waits(status(acts, day));
    REQUIRE(found.size() == 1);
    return found.front();
}

}    // namespace

TEST_CASE("a signature waits until its State consents") {
    const Register acts = with("ced-2006", {signature("FRA", on(2007, 2, 6)), ratification("FRA", on(2008, 9, 23))});
    CHECK(the_wait(acts, on(2008, 9, 22)).end == SignatureEnd::none);
    CHECK(the_wait(acts, on(2008, 9, 22)).days() == 594);
    const SignatureWait consented = the_wait(acts, on(2009, 1, 1));
    CHECK(consented.end == SignatureEnd::consent);
    CHECK(consented.until == on(2008, 9, 23));
    CHECK(consented.days() == 595);
    CHECK(the_wait(acts, on(2007, 2, 6)).days() == 0);
}

TEST_CASE("a signature that is withdrawn is lost from sight, and a new one waits anew") {
    const Register acts = with(
        "ced-2006", {signature("FRA", on(2007, 2, 6)), instrument(Act::withdrawal_of_signature, "FRA", on(2008, 1, 1)),
                     signature("FRA", on(2009, 1, 1)), ratification("FRA", on(2010, 1, 1))});
    CHECK(the_wait(acts, on(2008, 6, 1)).end == SignatureEnd::withdrawn);
    CHECK(the_wait(acts, on(2008, 6, 1)).until == on(2008, 1, 1));
    const std::vector<SignatureWait> both = signature_waits(status(acts, on(2011, 1, 1)));
    REQUIRE(both.size() == 2);
    CHECK(both[0].end == SignatureEnd::withdrawn);
    CHECK(both[1].end == SignatureEnd::consent);
    CHECK(both[1].days() == 365);
}

TEST_CASE("a State that ceased to exist waits no longer") {
    // Yugoslavia signed the First Optional Protocol in 1990, and was dissolved in 1992 (UN Treaty Collection IV.5, end note).
    const Status later = status_of("iccpr-op1-1966", on(2010, 1, 1));
    const StateId yugoslavia = later.record().roster().at("YUG");
    const std::vector<SignatureWait> waits = signature_waits(later);
    const auto found =
        std::find_if(waits.begin(), waits.end(), [&](const SignatureWait& wait) { return wait.state == yugoslavia; });
    REQUIRE(found != waits.end());
    CHECK(found->end == SignatureEnd::extinct);
    CHECK(found->until == on(1992, 4, 27));
}

TEST_CASE("what is no signature that waits is not among them", "[A-10][A-11]") {
    const Register acts = with("ced-2006", {instrument(Act::definitive_signature, "ITA", on(2007, 7, 3)),
                                            instrument(Act::signature_ad_referendum, "FRA", on(2007, 7, 3)),
                                            accession("DEU", on(2008, 2, 1))});
    CHECK(signature_waits(status(acts, on(2009, 1, 1))).empty());
    const Register signed_too = with(acts, {signature("GRC", on(2008, 10, 1))});
    CHECK(signature_waits(status(signed_too, on(2009, 1, 1))).size() == 1);
}

TEST_CASE("the conversion of the Mine Ban Convention: half of the signatories consented within two years") {
    // UN Treaty Collection XXVI.5: 133 signatures; all signatories but the Marshall Islands had consented by January 2018.
    const SurvivalCurve curve = conversion(status_of("mine-ban-1997", on(2018, 1, 12)));
    CHECK(curve.number() == 133);
    CHECK(curve.over() == 132);
    const MedianWait median = curve.median();
    CHECK(*median.days > 365);
    CHECK(*median.days < 730);
    CHECK(*median.lower <= *median.days);
    CHECK(*median.upper >= *median.days);
    CHECK(curve.steps().front().days == 0);    // Canada, Ireland and Mauritius ratified as they signed
    CHECK(curve.steps().front().over == 3);
}

TEST_CASE("without censoring the curve is the share that has not consented") {
    // All signed by the end of 1999; ten years later nobody is out of sight.
    const Status later = status_of("mine-ban-1997", on(2018, 1, 12));
    const std::vector<SignatureWait> waits = signature_waits(later);
    const auto late =
        std::count_if(waits.begin(), waits.end(), [](const SignatureWait& wait) { return wait.days() > 3000; });
    CHECK(conversion(later).at(3000)->waiting == series::exactly(static_cast<double>(late) / 133));
}

TEST_CASE("the conversion of the convention on enforced disappearance, most of it still to come") {
    // UN Treaty Collection IV.16: 81 signatures by 31 December 2009, 16 of them followed by ratification; worked out from the table.
    const SurvivalCurve curve = conversion(status_of("ced-2006", on(2009, 12, 31)));
    CHECK(curve.number() == 81);
    CHECK(curve.over() == 16);
    CHECK_FALSE(curve.median().days);
    CHECK(curve.at(730)->at_risk == 62);
    CHECK(curve.at(730)->waiting == series::about(0.866, 3));
}

TEST_CASE("the longest waiting signatory comes first") {
    // UN Treaty Collection IV.16: 81 signatories on 31 December 2009, 16 of which had ratified.
    const Status now = status_of("ced-2006", on(2009, 12, 31));
    const std::vector<WaitingSignatory> found = waiting_signatories(now);
    const auto signatories = now.replay().signatories(on(2009, 12, 31)) - now.replay().contracting(on(2009, 12, 31));
    CHECK(found.size() == static_cast<std::size_t>(signatories.size()));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().state == StateKey("AUT"));
    CHECK(found.front().signed_on == on(2007, 2, 6));
    CHECK(found.front().days == 1059);
    CHECK(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.days > b.days; }));
}

TEST_CASE("who left the treaty does not wait for it") {
    const Register acts = with(small::record("rome-1998"), {withdrawal("ALB", on(2015, 1, 10))});
    const auto waits = [&](Date day) {
        const std::vector<WaitingSignatory> found = waiting_signatories(status(acts, day));
        return std::any_of(found.begin(), found.end(), [](const auto& each) { return each.state == StateKey("ALB"); });
    };
    CHECK(waits(on(2003, 1, 30)));    // it ratified on 31 January 2003
    CHECK_FALSE(waits(on(2003, 1, 31)));
    CHECK_FALSE(waits(on(2017, 1, 10)));
}

TEST_CASE("a signatory that made clear that it will not join waits with that said", "[I-06]") {
    // The United States signed the Rome Statute on 31 December 2000 and disavowed it on 6 May 2002.
    const auto united_states = [](Date day) {
        const std::vector<WaitingSignatory> found = waiting_signatories(status_of("rome-1998", day));
        return *std::find_if(found.begin(), found.end(),
                             [](const auto& each) { return each.state == StateKey("USA"); });
    };
    CHECK_FALSE(united_states(on(2002, 5, 5)).disavowed);
    CHECK(united_states(on(2002, 5, 6)).disavowed == on(2002, 5, 6));
}
