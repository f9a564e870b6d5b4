// SPDX-License-Identifier: BSL-1.0
// LAW U: what a State says of its territories. Where the treaty then applies is told by `territorial_terms`.
#include "detail/bench.hpp"
#include "detail/territory.hpp"

namespace depositary {

void Bench::apply_to_territory(Case& c) {
    static_cast<void>(count(c.state, c.entry.act, c.day));
    const std::optional<TerritorialClause>& clause = clauses().territory;
    const auto statement = detail::territorial_statement(record_.instrument(c.act).value);
    if (!is_alive(c.state, c.day)) find(c, FindingCode::territory_of_non_party);
    else if (statement && statement->says == detail::Territorial::ended && !(clause && clause->ends))
        find(c, FindingCode::territorial_withdrawal_not_provided);
    if (!clause && statement && statement->says == detail::Territorial::excepted)
        find(c, FindingCode::territorial_exclusion);
    raise(c.act, c.gravest);
}

}    // namespace depositary
