// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/clause_fields.hpp"

#include <depositary/testing/scenario.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace depositary::scenario {

/// An act of which all is still to be said.
[[nodiscard]] Instrument act_of_nobody(Act act, Date received);

/// A day of the years 1401 to 9000, as in registers: every period can be counted from it (see leaves_room).
[[nodiscard]] std::optional<Date> read_day(definition::ClauseFields& in, std::string_view key);

/// Reads the registers of a case, and the acts in them.
class RegisterReader {
public:
    RegisterReader(const TreatyFinder& find, Problems& problems) : find_(find), problems_(problems) {}

    /// The treaty, what is taken of its record, and the acts; the table is not finished, so that others can stand beside them.
    [[nodiscard]] GivenRegister read(definition::ClauseFields& in, Intake intake) const;
    /// The acts of the tables, each as often as it has States.
    [[nodiscard]] std::vector<GivenAct> acts(const std::vector<const text::Node*>& tables, Intake intake) const;
    /// An act as a register has it; the table is not finished.
    [[nodiscard]] std::optional<Instrument> act(definition::ClauseFields& in) const;

private:
    [[nodiscard]] std::shared_ptr<const Treaty> treaty(definition::ClauseFields& in) const;
    [[nodiscard]] std::shared_ptr<const Treaty> definition(const text::Node& node) const;
    void what_is_left_out(definition::ClauseFields& in, GivenRegister& found) const;
    [[nodiscard]] std::vector<StateKey> states(definition::ClauseFields& in, std::string_view key,
                                               std::optional<Date> day) const;
    [[nodiscard]] std::vector<Instrument> acts_of_each(definition::ClauseFields& in) const;
    static void lacks(definition::ClauseFields& in, Lacks& found);

    const TreatyFinder& find_;
    Problems& problems_;
};

}    // namespace depositary::scenario
