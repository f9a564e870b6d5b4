// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/problem.hpp>
#include <depositary/treaty/clauses.hpp>

#include <string>
#include <string_view>

/// The clause language: conditions, delays, circles of States and the clauses made of them, as one English sentence each, the way
/// final clauses say it. Every value prints as one sentence (`say_...`); every sentence that prints reads back to an equal
/// value (`read_...`). Reading accepts a few more wordings than printing uses. Grammar with examples: docs/clause-language.md.
namespace depositary::clause_language {

/// "the 40th instrument of ratification, acceptance, approval or accession is deposited"
[[nodiscard]] std::string say(const Condition& condition);
/// "all States", "Parties to \"unfccc-1992\"", "\"CHN\", \"FRA\" and \"USA\""
[[nodiscard]] std::string say(const Circle& circle);
/// "instrument of ratification, acceptance, approval or accession"
[[nodiscard]] std::string say(Acts acts);
/// "on the 30th day after the date on which " and the event: "its instrument is deposited"
[[nodiscard]] std::string say(const Delay& delay, std::string_view event);
/// "three years after its entry into force for that State"
[[nodiscard]] std::string say(const Moment& moment);
/// "3 December 1997", "its entry into force", "twelve months after the opening for signature", "no closing date"
[[nodiscard]] std::string say(const WindowEnd& end);
/// "on the first day of the sixth month after the month in which the 40th instrument of ... is deposited[, but not before ...]":
/// the delay, the condition and the floors of the clause
[[nodiscard]] std::string say(const EntryIntoForceClause& clause);
/// "on the 30th day after the date on which its instrument is deposited, for a State that deposits after the 20th instrument"
[[nodiscard]] std::string say(const ForEachStateClause& clause);
/// "in periods of ten years and then of five years from its entry into force, by notice at least six months before the end of one"
[[nodiscard]] std::string say(const RenewalPeriods& periods);

/// An unreadable sentence is a problem with its place (columns counted within the sentence from `start`), what was found and
/// what could stand there.
[[nodiscard]] Result<Condition> read_condition(std::string_view sentence, const Place& start = {});
[[nodiscard]] Result<Circle> read_circle(std::string_view sentence, const Place& start = {});
[[nodiscard]] Result<Moment> read_moment(std::string_view sentence, const Place& start = {});
[[nodiscard]] Result<WindowEnd> read_window_end(std::string_view sentence, const Place& start = {});
/// Delay, condition and floors; the article is left empty.
[[nodiscard]] Result<EntryIntoForceClause> read_entry_into_force(std::string_view sentence, const Place& start = {});
[[nodiscard]] Result<ForEachStateClause> read_for_each_State(std::string_view sentence, const Place& start = {});
[[nodiscard]] Result<RenewalPeriods> read_renewal_periods(std::string_view sentence, const Place& start = {});

}    // namespace depositary::clause_language
