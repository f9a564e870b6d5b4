// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/need.hpp>
#include <depositary/law/replay.hpp>

#include <optional>
#include <string>
#include <vector>

namespace depositary::detail {

/// What a register asserts about a State's armed conflicts (LAW 0.5, R-07). An assertion's value is
/// "engaged-in-armed-conflict", "end-of-armed-conflict", either with a name after a blank, or "not-engaged-in-armed-conflict";
/// its date is the day from which the fact holds, until another assertion says otherwise.
class Conflicts {
public:
    Conflicts(const Register& record, StateId state, const ReplayOptions& options);

    [[nodiscard]] Truth engaged(Date day) const;
    /// The first day, not before `day`, on which it is engaged in one; empty if nobody asserts that it is.
    [[nodiscard]] std::optional<Date> first_day_engaged(Date day) const;
    /// The first day, not before `day`, on which the State is engaged in none; empty while there is none.
    [[nodiscard]] std::optional<Date> end_of_all(Date day) const;
    /// The day on which the last of the conflicts that were going on on `day` had ended.
    [[nodiscard]] std::optional<Date> end_of_those_on(Date day) const;

private:
    struct Conflict {
        std::string name;
        Date from;
        std::optional<Date> until;
    };
    void begin(const std::string& name, Date day);
    void end(const std::string& name, Date day);
    [[nodiscard]] static bool going_on(const Conflict& conflict, Date day) {
        return conflict.from <= day && (!conflict.until || day < *conflict.until);
    }

    std::vector<Conflict> conflicts_;
    std::optional<Date> known_from_;    ///< the first day about which anything is asserted
};

}    // namespace depositary::detail
