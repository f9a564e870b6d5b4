// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/window.hpp>
#include <depositary/status/status.hpp>

#include <optional>
#include <span>
#include <vector>

namespace depositary {

/// An act that took effect, on its day.
struct DatedAct {
    Date on;
    StateId state;
    EntryIndex act;
    std::optional<Date> undone{};    ///< the day on which the signature or the instrument was withdrawn (LAW K-08)
};

/// The acts of some kinds towards a treaty, in the order of time, and the days over which they were looked for. What happened is
/// counted even if it was undone later; who came back after leaving acted twice. Immutable.
class ActsInTime {
public:
    /// The acts on days that were not observed are left out, and counted in `left_out`.
    ActsInTime(TreatyKey treaty, Window observed, std::vector<DatedAct> acts);

    [[nodiscard]] const TreatyKey& treaty() const noexcept { return treaty_; }
    /// From the day on which the treaty was opened to the last day that the record can tell of.
    [[nodiscard]] const Window& observed() const noexcept { return observed_; }
    /// By day, within a day by State.
    [[nodiscard]] std::span<const DatedAct> acts() const noexcept { return acts_; }
    [[nodiscard]] bool empty() const noexcept { return acts_.empty(); }
    /// Acts of the record outside the days that were observed.
    [[nodiscard]] int left_out() const noexcept { return left_out_; }
    /// Days from the opening to the last day observed.
    [[nodiscard]] int age_days() const noexcept { return observed_.days() - 1; }

    /// The acts within the window, and the days that had at least one.
    [[nodiscard]] int count(const Window& window) const noexcept;
    [[nodiscard]] int occasions(const Window& window) const noexcept;
    /// The States that have acted by the end of that day and not undone it by then.
    [[nodiscard]] int standing_on(Date day) const;
    /// One act a day, for those who count occasions: acts of one ceremony are not independent of each other.
    [[nodiscard]] ActsInTime one_a_day() const;

private:
    TreatyKey treaty_;
    Window observed_;
    std::vector<DatedAct> acts_;
    int left_out_ = 0;
};

/// The day on which the treaty was opened: for signature or, if it never was, by its adoption. Ages are counted from it.
[[nodiscard]] Date opened_on(const Treaty& treaty);

/// The acts of these kinds by the day of the status; "ratification" stands for acceptance, approval and their like, as for entry
/// into force (LAW K-02, K-03). They are observed from the opening (or from an act that was earlier), to the day of the status, the day to
/// which the record is complete or the day of knowledge, whichever comes first. Empty where that ends before it begins.
[[nodiscard]] std::optional<ActsInTime> acts_in_time(const Status& status, Acts acts = consents);
/// Only those of these States.
[[nodiscard]] std::optional<ActsInTime> acts_in_time(const Status& status, Acts acts, const StateSet& by);

}    // namespace depositary
