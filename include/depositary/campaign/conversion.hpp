// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/survival.hpp>
#include <depositary/status/status.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace depositary {

/// How a signature stopped being one that waits for consent.
enum class SignatureEnd : std::uint8_t {
    none,               ///< it still waits, on the last day that was looked at
    consent,            ///< an instrument of the State
    withdrawn,          ///< the signature
    extinct,            ///< the State ceased to exist
    bound_by_others,    ///< by the instruments of States that united in it (LAW D-06)
};

/// One signature, and what became of it.
struct SignatureWait {
    StateId state;
    EntryIndex act;
    Date signed_on;
    Date until;    ///< of the end, or the last day that was looked at
    SignatureEnd end = SignatureEnd::none;

    [[nodiscard]] int days() const noexcept { return days_between(signed_on, until); }
};

/// The signatures of the treaty by the last day that the record can tell of, in the order of the record. Not among them: signatures that
/// are consent by themselves (LAW A-10), unconfirmed ones, repeated ones, and those of States that were bound already.
[[nodiscard]] std::vector<SignatureWait> signature_waits(const Status& status);

/// From signature to consent: how long it takes, by all signatures. A wait that ends otherwise than by consent is lost from sight on that day.
[[nodiscard]] SurvivalCurve conversion(const Status& status, Confidence confidence = usual_confidence);

/// A signatory that has not consented.
struct WaitingSignatory {
    StateKey state;
    Date signed_on;
    int days = 0;                       ///< since the signature, on the day of the status
    std::optional<Date> disavowed{};    ///< it made clear that it will not become a party (LAW I-06)
};

/// Those on the day of the status whose signature is listed and that are not bound nor ever were, the longest wait first.
[[nodiscard]] std::vector<WaitingSignatory> waiting_signatories(const Status& status);

}    // namespace depositary
