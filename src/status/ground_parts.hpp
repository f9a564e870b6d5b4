// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/status/grounds.hpp>

#include <optional>
#include <string>
#include <utility>

/// What the grounds of a treaty's entry into force and those of a State's standing have in common.
namespace depositary::status_detail {

inline std::string name_of(const Status& status, StateId state) {
    return name_on(status.record().roster()[state], status.on());
}

inline Ground ground(std::string says, std::string article = {}, std::string rule = {}) {
    return Ground{std::move(says), std::move(article), std::move(rule), {}, {}, {}};
}

template <class Clause>
std::string article_of(const std::optional<Clause>& clause) {
    return clause ? clause->article.number : std::string();
}

/// That the record says nothing, or nothing up to the day (LAW V-04).
void add_limits_of_record(const Status& status, Ground& whole);

}    // namespace depositary::status_detail
