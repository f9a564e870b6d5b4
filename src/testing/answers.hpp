// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/judge.hpp>
#include <depositary/status/status.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::scenario {

/// What an expected answer may look like in a file.
enum class Form : std::uint8_t {
    date,                  ///< a date, or "none"
    number,                ///< a whole number
    amount,                ///< a whole number or decimals, or "none"
    yes_or_no,             ///< true or false
    truth,                 ///< true, false or "undetermined"
    standing,              ///< "party", "signatory", ...
    outcome,               ///< "REFUSE", "HOLD", ...
    act,                   ///< an act word, or "none"
    id,                    ///< of an act of the register, or "none"
    relation,              ///< "IN_FORCE", "NO_RELATION", ...
    reservation_effect,    ///< "MODIFIED", ..., or "none"
    bound_by,              ///< "acceptance", ..., or "none"
    states,                ///< a list of keys of States
    missing,               ///< of a need: an amount, or a list of keys of States
    treaties,              ///< a list of keys of treaties
    findings,              ///< a list of codes, each an answer of its own
};

/// By what an answer is asked for.
enum class Of : std::uint8_t {
    nothing,
    state,
    act,          ///< its id
    treaty,       ///< its key
    need,         ///< its kind, "count", "fraction", ...
    territory,    ///< its name
};
using OfWhat = std::array<Of, 3>;

/// The day that a scenario asks about, and of whom or what.
struct Asked {
    const Status& status;
    const Docket& docket;    ///< with the registers of all treaties of the case
    const std::vector<std::string>& of;

    /// The nth thing that it is asked of, which is a State.
    [[nodiscard]] StateId state(std::size_t nth = 0) const { return status.record().roster().at(of.at(nth)); }
};

/// An answer about a treaty on a day: of itself, of States, pairs, acts, amendments ...
struct StatusAnswer {
    std::string_view name;
    OfWhat of;
    Form form;
    std::string (*give)(const Asked&);
};
/// An answer about an act that is tried.
struct RulingAnswer {
    std::string_view name;
    Form form;
    std::string (*of)(const Ruling&);
};

/// The answers by topic: of the treaty, of one State, of a pair of States, of amendments.
[[nodiscard]] std::span<const StatusAnswer> treaty_answers() noexcept;
[[nodiscard]] std::span<const StatusAnswer> state_answers() noexcept;
[[nodiscard]] std::span<const StatusAnswer> pair_answers() noexcept;
[[nodiscard]] std::span<const StatusAnswer> version_answers() noexcept;
/// The one of that name among all of them; null if there is none.
[[nodiscard]] const StatusAnswer* find_status_answer(std::string_view name) noexcept;

[[nodiscard]] std::span<const RulingAnswer> ruling_answers() noexcept;

/// The codes of the findings, each once, in their order; "no finding" if there is none.
[[nodiscard]] std::string codes(std::span<const Finding> findings);

/// Names of lists of finding codes that must be there, and of the rulings on given acts. `no_` before the first means that they must
/// not be there, and `_of` a State or `_about` an act behind it that only its findings are meant.
inline constexpr std::string_view findings_there = "findings";
inline constexpr std::string_view findings_absent = "no_findings";
inline constexpr std::string_view rulings_on_acts = "rulings";

}    // namespace depositary::scenario
