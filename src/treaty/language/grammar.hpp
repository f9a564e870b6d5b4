// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/language/reader.hpp"

#include <depositary/treaty/clauses.hpp>

#include <functional>

/// The readers of the parts of a sentence, each beginning where the one before it ended. They throw Unreadable.
namespace depositary::clause_language {

/// `"CHN", "FRA" and "USA"`
[[nodiscard]] Listed names_at(Reader& reader);
/// One circle or an alternative of several, in the singular, the plural or with an article.
[[nodiscard]] Circle circle_at(Reader& reader);
/// "instrument of ratification or accession", "objection"; in the singular or the plural.
[[nodiscard]] Acts acts_at(Reader& reader);
[[nodiscard]] Condition condition_at(Reader& reader, int depth = 0);
/// "40th instrument of ratification by a State", after "the date of deposit of the".
[[nodiscard]] Condition deposit_at(Reader& reader);

/// A delay up to the event from which it counts; what stands there then depends on the sentence.
struct DelayRead {
    Delay delay;
    bool counts_months;    ///< it ended with "the sixth month after", so that "the month in which" may follow
};
/// `expect_come` reads how a sentence says that its event has come by a fixed date, "the conditions are met" for instance.
[[nodiscard]] DelayRead delay_at(Reader& reader, const std::function<void()>& expect_come);

[[nodiscard]] Moment moment_at(Reader& reader);
[[nodiscard]] Floor floor_at(Reader& reader);
[[nodiscard]] WindowEnd window_end_at(Reader& reader);
[[nodiscard]] EntryIntoForceClause entry_into_force_at(Reader& reader);
[[nodiscard]] ForEachStateClause for_each_State_at(Reader& reader);
[[nodiscard]] RenewalPeriods renewal_periods_at(Reader& reader);

}    // namespace depositary::clause_language
