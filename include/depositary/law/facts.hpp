// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/law/need.hpp>
#include <depositary/register/register.hpp>
#include <depositary/roster/weights.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace depositary {

/// What the States whose acts count weigh together in a table, as somebody who may know asserts it.
struct AssertedWeight {
    WeightTable table;        ///< with its total, if it is a share of it that is asserted
    std::int64_t have = 0;    ///< in the unit of the table
    Date from;                ///< until another assertion says otherwise
};

/// Facts about conditions that no act carries and the roster does not have, asserted in a register with their source (LAW 0.5, J-04).
/// The value of such an assertion is one of
///
///     member of "fao"                      the State belongs to the group
///     not a member of "fao"                or does not
///     35.14 per cent of "imo-tonnage"      what those that have consented weigh together; names no State
///     41,000,000 units of "hns-cargo"      the same as an amount
///
/// and it holds from the date of the assertion until another about the same says otherwise. Any other value is left alone.
class Facts {
public:
    /// Takes an assertion; to be called in the order of the dates.
    void take(const Entry& assertion, std::string_view value);

    /// Whether the State belongs to a group that the roster does not have; unknown if nobody says.
    [[nodiscard]] Truth is_member(StateId state, const GroupKey& group, Date day) const;
    /// The first day after `after` from which it is asserted that the State does not belong; empty if nobody says so.
    [[nodiscard]] std::optional<Date> leaves(StateId state, const GroupKey& group, Date after) const;
    /// Those of which it is asserted that they belong.
    [[nodiscard]] StateSet members(const GroupKey& group, Date day) const;
    /// The last assertion of a weight by a table that the roster does not have; null if there is none.
    [[nodiscard]] const AssertedWeight* weight(const WeightKey& table, Date day) const;

private:
    struct AssertedMembership {
        StateId state;
        GroupKey group;
        bool belongs;
        Date from;
    };
    std::vector<AssertedMembership> memberships_;
    std::vector<AssertedWeight> weights_;
};

}    // namespace depositary
