// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/status/status.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// How far one State is on a day, by the register and by what was reported to the campaign.
struct StateStage {
    StateKey state;
    std::string name{};                     ///< on that day
    Stage stage = Stage::no_contact;        ///< no contact also where nothing was ever reported
    std::optional<Date> since{};            ///< of the act, or of the report if its day is certain
    bool by_register = false;               ///< an act says so, and not a report
    std::optional<std::size_t> report{};    ///< the index of the report that says so
};

/// Every State on its way into a treaty.
struct Pipeline {
    Date on;
    std::vector<StateStage> states{};    ///< by key

    /// Those at that stage, in the order of their keys.
    [[nodiscard]] std::vector<const StateStage*> at(Stage stage) const;
    [[nodiscard]] int count(Stage stage) const noexcept;
    /// Null if the State is not among them.
    [[nodiscard]] const StateStage* find(const StateKey& state) const noexcept;
};

/// The States that exist on the day of the status, and every entity that is in, has signed or is reported on, each once. The register
/// says who has consented and who has signed. Of the others, and of signatories on their way at home, the latest report counts that
/// does not contradict the register, among reports that surely lie on or before that day and, of a State that left, after it left.
[[nodiscard]] Pipeline pipeline(const Campaign& campaign, const Status& status);

/// Where a report and the register contradict each other on the day of the report: signed without a signature, deposited without
/// an instrument, or anything else of a State that had consented. The day of the act that contradicts it, if it is an act.
struct StageContradiction {
    std::size_t report;
    std::optional<Date> act{};
    friend bool operator==(const StageContradiction&, const StageContradiction&) = default;
};

/// In the order of the reports; those of days after that of the status, and of States that the roster does not have, are left out.
[[nodiscard]] std::vector<StageContradiction> stage_contradictions(const Campaign& campaign, const Status& status);

}    // namespace depositary
