// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/status.hpp>

#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// Why something is so: a statement, the clause and the rule it rests on, the instruments and the date, and the grounds beneath.
struct Ground {
    std::string says;
    std::string article;    ///< of the treaty; empty if it rests on the general law
    std::string rule;       ///< of the numbered rules, "M-03"; empty if none
    std::optional<Date> date;
    std::vector<EntryIndex> instruments;
    std::vector<Ground> because;
};

/// Why the treaty is in force on the day of the status, or why not, or for want of which facts nobody can tell.
[[nodiscard]] Ground grounds_of_entry_into_force(const Status& status);
/// Why the State stands where it does on that day.
[[nodiscard]] Ground grounds_of_standing(const Status& status, StateId state);

/// The tree in plain text, two blanks deeper at each level, with articles, rules and instruments.
[[nodiscard]] std::string to_text(const Ground& ground, const Register& record);

/// The grounds of the treaty's entry into force, as text.
[[nodiscard]] std::string explain(const Status& status);
/// The grounds of a State's standing, as text; throws UnknownState.
[[nodiscard]] std::string explain(const Status& status, std::string_view state);

}    // namespace depositary
