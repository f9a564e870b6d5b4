// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace depositary {

/// What follows from an act that would be recorded.
struct Consequence {
    std::optional<Date> in_force_from;       ///< the treaty for the State, from a consent
    std::optional<Date> ends;                ///< its participation, from a withdrawal
    bool fulfils = false;                    ///< the act completes the conditions for entry into force
    std::optional<Date> entry_into_force;    ///< of the treaty, as it stands with the act
};

/// What the depositary would do with an act: the gravest outcome among its findings (LAW 0.2.1), the findings, and what follows.
class Ruling {
public:
    Ruling(std::shared_ptr<const Register> record, EntryIndex act, Judgement judgement, std::vector<Finding> findings,
           std::optional<Consequence> consequence);

    [[nodiscard]] Outcome outcome() const noexcept { return judgement_.outcome; }
    /// Whether the act would take effect: recorded, perhaps with a query, and not without effect.
    [[nodiscard]] bool takes_effect() const noexcept { return consequence_.has_value(); }
    [[nodiscard]] std::span<const Finding> findings() const noexcept { return findings_; }
    [[nodiscard]] const std::optional<Consequence>& consequence() const noexcept { return consequence_; }
    /// The register with the act in it, against which the findings can be put into words.
    [[nodiscard]] const Register& record() const noexcept { return *record_; }
    [[nodiscard]] EntryIndex act() const noexcept { return act_; }

private:
    std::shared_ptr<const Register> record_;
    EntryIndex act_;
    Judgement judgement_;
    std::vector<Finding> findings_;
    std::optional<Consequence> consequence_;
};

/// The ruling on an act that has not happened: a replay of the register with it, as of the day of its receipt. The register is
/// left as it was. Throws InvalidInstrument if no register could hold the act.
[[nodiscard]] Ruling judge(const Register& record, Instrument act, const Docket& docket = {});

/// "HOLD" on its first line, then each finding on its own; of an act that takes effect its article and what follows.
[[nodiscard]] std::string explain(const Ruling& ruling);

}    // namespace depositary
