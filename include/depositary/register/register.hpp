// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/roster/state_set.hpp>
#include <depositary/treaty/instrument.hpp>
#include <depositary/treaty/treaty.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace depositary {

/// An act that a register cannot hold: a State that the roster does not know, a target that is not there, an id given twice.
class InvalidInstrument : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

/// Whether an act was accepted by the depositary of its day and is taken as it is, or is to be judged. Either way the law's
/// findings are kept beside it.
enum class Intake : std::uint8_t { accepted, judged };

/// The place of an act in its register, in the order of recording.
class EntryIndex {
public:
    explicit constexpr EntryIndex(std::uint32_t value) noexcept : value_(value) {}
    [[nodiscard]] constexpr std::uint32_t value() const noexcept { return value_; }
    friend constexpr auto operator<=>(EntryIndex, EntryIndex) noexcept = default;

private:
    std::uint32_t value_;
};

/// What the law reads of an act, resolved against the roster: small, so that a replay runs through memory in one sweep.
struct Entry {
    Date received;
    Date known;    ///< the day from which the register knows it: recorded, else received
    std::optional<Date> effective;
    std::optional<EntryIndex> target;
    std::optional<StateId> state;
    Act act;
    Intake intake;
    std::optional<bool> counts;
    Lacks lacks;
};

/// The official record of one treaty: every act as received, append-only. An act is never edited; a correction is another act
/// that names it. A register belongs to one roster. It knows no law: what an act is worth, the replay says.
class Register {
public:
    /// An empty register; what is added to it is judged.
    explicit Register(std::shared_ptr<const Treaty> treaty, std::shared_ptr<const Roster> roster = built_in_roster());
    explicit Register(Treaty treaty, std::shared_ptr<const Roster> roster = built_in_roster());

    /// Appends the act; throws InvalidInstrument and leaves the register as it was if it cannot be held.
    EntryIndex add(Instrument act, Intake intake = Intake::judged);

    [[nodiscard]] const Treaty& treaty() const noexcept { return *treaty_; }
    [[nodiscard]] const std::shared_ptr<const Treaty>& shared_treaty() const noexcept { return treaty_; }
    [[nodiscard]] const Roster& roster() const noexcept { return *roster_; }
    [[nodiscard]] const std::shared_ptr<const Roster>& shared_roster() const noexcept { return roster_; }

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] const Instrument& instrument(EntryIndex index) const noexcept { return instruments_[index.value()]; }
    [[nodiscard]] const Entry& entry(EntryIndex index) const noexcept { return entries_[index.value()]; }
    /// In the order of recording.
    [[nodiscard]] std::span<const Instrument> instruments() const noexcept { return instruments_; }
    /// In legal order: by day of receipt; within a day events and facts, signatures, consents, declarations and objections,
    /// notices of withdrawal; then by State and act. The order of recording has no part in it (LAW W-06).
    [[nodiscard]] std::span<const EntryIndex> in_legal_order() const noexcept { return order_; }
    [[nodiscard]] std::optional<EntryIndex> find(const InstrumentKey& id) const;
    /// The kinds of acts that it holds.
    [[nodiscard]] Acts acts() const noexcept { return acts_; }

    /// The day to which the record is complete; empty if nobody says.
    [[nodiscard]] std::optional<Date> until() const noexcept { return until_; }
    void set_until(std::optional<Date> until) noexcept { until_ = until; }

private:
    [[nodiscard]] Entry resolve(const Instrument& act, Intake intake) const;
    [[nodiscard]] InstrumentKey new_id(const Instrument& act);
    [[nodiscard]] bool before(EntryIndex a, EntryIndex b) const;

    std::shared_ptr<const Treaty> treaty_;
    std::shared_ptr<const Roster> roster_;
    std::vector<Instrument> instruments_;
    std::vector<Entry> entries_;
    std::vector<EntryIndex> order_;
    Acts acts_;
    std::unordered_map<InstrumentKey, EntryIndex> by_id_;
    std::unordered_map<std::string, int> copies_;    // of each id that new_id made: the last number behind it
    std::optional<Date> until_;
};

/// Where in the batch of one day an act stands: 0 is first (see Register::in_legal_order).
[[nodiscard]] int phase_of_day(Act act) noexcept;

/// The register with those acts only that `keep` keeps, and without acts about acts that it does not. It is complete to the same day.
[[nodiscard]] Register part_of(const Register& record, const std::function<bool(const Entry&)>& keep);

/// The register as it would be had those States done nothing. A replay of it answers "what if they had not?".
[[nodiscard]] Register without(const Register& record, const StateSet& states);

}    // namespace depositary
