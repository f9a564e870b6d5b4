// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/completing.hpp>
#include <depositary/status/status.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// An act that a State could do, and that a depositary would take on that day.
struct WayStep {
    TreatyKey treaty;    ///< the treaty that was asked about, or a parent of it
    StateKey state;
    Act act;
    Date on;
    std::optional<InstrumentKey> target{};    ///< of a completion: the instrument that is held

    friend bool operator==(const WayStep&, const WayStep&) = default;
};

/// Acts after which a "no" becomes a "yes".
struct Way {
    std::vector<WayStep> steps{};    ///< in order; empty: nothing need be done, the day comes
    std::optional<Date>
        from{};    ///< the day from which the answer is yes; empty: it takes what `Ways::others` names as well

    friend bool operator==(const Way&, const Way&) = default;
};

/// The smallest changes of the record that would turn a negative answer. Each way was tried by replaying the record with its acts.
struct Ways {
    /// Those with the fewest acts first; of a State also one with more acts, if it is bound sooner by that. Of a treaty those of one
    /// act, at most as many as were asked for, or a dozen of those of several. Empty if no acts of States suffice.
    std::vector<Way> ways{};
    std::optional<std::uint64_t> number{};    ///< how many there are; empty if they are too many to count
    /// That no fewer acts do was worked out. Else one way was found by trying: none of its acts can be left out.
    bool fewest = true;
    /// Where it does not matter who acts: of each of these groups of courses so many. `ways` are examples then.
    std::vector<AnyOfThem<std::vector<WayStep>>> whoever{};
    std::vector<std::string> others{};    ///< what it takes beside acts, or what was taken for granted, a sentence each
    std::vector<std::string> barred{};    ///< if there is no way: what stands in it, a finding or a sentence each
    std::vector<std::string> untold{};    ///< if it cannot be told: for want of what

    [[nodiscard]] bool empty() const noexcept {
        return ways.empty() && others.empty() && barred.empty() && untold.empty();
    }
    /// The fewest acts that a way takes.
    [[nodiscard]] std::size_t size() const noexcept { return ways.empty() ? 0 : ways.front().steps.size(); }
};

/// What would bring the treaty into force; empty if it is in force on the day of the status. The docket is that of the status. Of the
/// States that can act each takes the course that is best for it alone, and all of them act on that day or as soon after as they can.
[[nodiscard]] Ways ways_into_force(const Status& status, const Docket& docket = {}, std::size_t most = 300);

/// What would make the State a Party, by acts on the day of the status or as soon after it as they are open; empty if it is one.
/// A State that has consented waits for the treaty: then these are the ways into force.
[[nodiscard]] Ways ways_to_be_party(const Status& status, StateId state, const Docket& docket = {});

/// "What would change this: ..." in lines; nothing for an empty value. Ways of one act are told together.
[[nodiscard]] std::string to_text(const Ways& ways, const Status& status);

}    // namespace depositary
