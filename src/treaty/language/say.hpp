// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The words that sentences are made of.
namespace depositary::clause_language {

/// "ratifications", "acceptances of accession"
[[nodiscard]] std::string plural(Act act);
/// "instrument of ratification or accession"; "definitive signature or instrument of ratification"
[[nodiscard]] std::string one_of(Acts acts);
/// "instruments of ratification or accession"
[[nodiscard]] std::string several_of(Acts acts);

/// Instruments are deposited by a State; other acts are received from it.
struct Verb {
    std::string_view participle;
    std::string_view preposition;
};
[[nodiscard]] Verb verb_of(Acts acts);

/// "a Party", "one of \"A\" and \"B\"", "a member of \"un\" or a State invited by \"x\""
[[nodiscard]] std::string one_of(const Circle& circle);
/// "the Parties", "members of \"un\" or States invited by \"x\""
[[nodiscard]] std::string several_of(const Circle& circle);
/// "the Parties", "the members of \"un\" and the States invited by \"x\"": as something to take a share of
[[nodiscard]] std::string whole_of(const Circle& circle);

/// The event that a delay counts from, in the forms that sentences need.
struct Event {
    std::string date;       ///< "the date on which ..."
    std::string month;      ///< "the month in which ..."
    std::string come;       ///< "the conditions are met"
    std::string_view on;    ///< "on ", or nothing where the day is named as a noun
};
[[nodiscard]] std::string say_delay(const Delay& delay, const Event& event);

[[nodiscard]] std::string say_condition(const Condition& condition, int depth);

/// The letter of a part of a list: (a), (i), (A), (1) by depth.
[[nodiscard]] std::string label(int depth, std::size_t index);

/// "a, b and c" for "and"; the pieces in order.
[[nodiscard]] std::string join(const std::vector<std::string>& pieces, std::string_view last);
[[nodiscard]] std::string quoted(std::string_view key);

}    // namespace depositary::clause_language
