// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/delay.hpp>

#include <cstdint>
#include <variant>

namespace depositary {

/// The events that clauses count time from.
enum class Anchor : std::uint8_t {
    adoption,                   ///< of the treaty
    opening,                    ///< the first day on which it is open for signature
    closing,                    ///< the last day on which it is open for signature
    entry_into_force,           ///< of the treaty
    entry_into_force_for_it,    ///< for the State concerned
    deposit,                    ///< of the State's own instrument
    receipt,                    ///< of its notification by the depositary
    end_of_objections,          ///< of the period for objections to an accession (LAW Q-04)
    declaration,                ///< deposit of a declaration that accepts an accession (LAW Q-02)
    amendment,                  ///< entry into force of an amendment to the treaty (LAW T-11)
    end_of_membership,          ///< of the State in the organization that the clause names (LAW G-06)
};

/// A day that a clause fixes by a delay from an event: "three years after the entry into force of this treaty for it".
struct Moment {
    Delay delay;
    Anchor from;
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// "until its entry into force": the last day is the day before (LAW A-04).
struct UntilEntryIntoForce {
    friend constexpr bool operator==(UntilEntryIntoForce, UntilEntryIntoForce) noexcept = default;
};
/// No closing date: open even after entry into force (LAW A-06).
struct Unlimited {
    friend constexpr bool operator==(Unlimited, Unlimited) noexcept = default;
};
/// "until its entry into force or until the moment, whichever is the longer" (LAW A-05).
struct UntilEntryIntoForceOr {
    Moment other;
    friend bool operator==(const UntilEntryIntoForceOr&, const UntilEntryIntoForceOr&) = default;
};

/// When a window closes. A date is the last day, itself inside (LAW A-03); so is the day of a moment (A-03a).
using WindowEnd = std::variant<Date, Moment, UntilEntryIntoForce, UntilEntryIntoForceOr, Unlimited>;

}    // namespace depositary
