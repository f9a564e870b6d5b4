// SPDX-License-Identifier: BSL-1.0
// LAW U: what a State says of its territories. Where the treaty then applies is told by `territorial_terms`.
#include "detail/bench.hpp"
#include "detail/territory.hpp"

namespace depositary {

/// With a signature, or with an instrument that is held, it is made for the day on which the State is bound (U-03).
void Bench::apply_to_territory(Case& c) {
    const std::optional<TerritorialClause>& clause = clauses().territory;
    const auto statement = detail::territorial_statement(record_.instrument(c.act).value);
    const Signing* signing = live_signing(c.state, c.day);
    const bool comes_with_signature = signing != nullptr && signing->signed_on == c.day;
    if (!is_alive(c.state, c.day) && !comes_with_signature && !holds_consent_of(c)) {
        find(c, FindingCode::territory_of_non_party);
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    static_cast<void>(count(c.state, c.entry.act, c.day));
    if (statement && statement->says == detail::Territorial::ended && !(clause && clause->ends))
        find(c, FindingCode::territorial_withdrawal_not_provided);
    if (!clause && statement && statement->says == detail::Territorial::excepted)
        find(c, FindingCode::territorial_exclusion);
    raise(c.act, c.gravest);
}

}    // namespace depositary
