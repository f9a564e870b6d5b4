// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/ways.hpp>
#include <depositary/law/judge.hpp>
#include <depositary/status/grounds.hpp>
#include <depositary/status/status.hpp>
#include <depositary/status/timeline.hpp>
#include <depositary/treaty/collection.hpp>

#include <span>
#include <string>

/// The answers of the library as JSON, one line each, in the forms that docs/json.md fixes. Every object begins with "schema";
/// dates are ISO text; absent facts are null; lists are sorted by key.
namespace depositary {

/// depositary.status/1
[[nodiscard]] std::string status_json(const Status& status);
/// depositary.ruling/1
[[nodiscard]] std::string ruling_json(const Ruling& ruling);
/// depositary.grounds/1: the grounds, and what would turn a negative answer; empty ways are null
[[nodiscard]] std::string grounds_json(const Ground& ground, const Ways& ways, const Status& status);
/// depositary.timeline/1
[[nodiscard]] std::string timeline_json(std::span<const Change> changes, const Register& record);
/// depositary.treaty/1: the final clauses, as the definition file has them
[[nodiscard]] std::string treaty_json(const Treaty& treaty);

/// One line of the list of treaties.
struct ListedTreaty {
    std::shared_ptr<const Treaty> treaty;
    std::optional<Date> in_force_since;
    std::optional<int> parties;    ///< on the day to which the record is complete; empty without a record
};
/// depositary.list/1
[[nodiscard]] std::string list_json(std::span<const ListedTreaty> treaties);

}    // namespace depositary
