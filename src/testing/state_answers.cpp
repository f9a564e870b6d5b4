// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

#include <depositary/status/territory.hpp>

namespace depositary::scenario {

namespace {

StateStatus state(const Asked& asked) { return asked.status.state(asked.state()); }

std::string standing(const Asked& asked) { return std::string(to_string(asked.status.standing(asked.state()))); }
std::string signed_on(const Asked& asked) { return words(state(asked).signed_on); }
std::string disputed(const Asked& asked) { return words(state(asked).disputed); }
std::string object_and_purpose(const Asked& asked) { return words(state(asked).object_and_purpose); }

std::string consent(const Asked& asked) {
    const StateStatus found = state(asked);
    return words(found.consent ? std::optional(found.consent->date) : std::nullopt);
}
std::string consent_by(const Asked& asked) {
    const StateStatus found = state(asked);
    return std::string(found.consent ? to_string(found.consent->act) : none);
}
std::string in_force_from(const Asked& asked) {
    const StateStatus found = state(asked);
    return words(found.consent ? found.consent->in_force_from : std::nullopt);
}
/// The day on which it left or will leave, for all that is known.
std::string leaves(const Asked& asked) {
    const StateStatus found = state(asked);
    if (found.consent && found.consent->ended) return words(found.consent->ended);
    return words(found.pending ? found.pending->effect : std::nullopt);
}
template <std::optional<Date> AlternativeReading::*Day>
std::string other(const Asked& asked) {
    for (const AlternativeReading& reading : state(asked).alternatives)
        if (reading.*Day) return words(reading.*Day);
    return words(std::optional<Date>());
}

/// Since when the treaty applies, or does not, to one of its territories by what the State said.
template <bool Applies>
std::string territory(const Asked& asked) {
    for (const TerritorialTerm& term : territorial_terms(asked.status.replay(), asked.state(), asked.status.on()))
        if (term.territory == asked.of.at(1) && term.applies == Applies) return words(term.since);
    return std::string(none);
}

constexpr StatusAnswer of_State[] = {
    {"standing", {Of::state}, Form::standing, standing},
    {"signed", {Of::state}, Form::date, signed_on},
    {"consented", {Of::state}, Form::date, consent},
    {"consent_by", {Of::state}, Form::act, consent_by},
    {"in_force_from", {Of::state}, Form::date, in_force_from},
    {"ended", {Of::state}, Form::date, leaves},
    {"other_in_force_from", {Of::state}, Form::date, other<&AlternativeReading::in_force_from>},
    {"other_ended", {Of::state}, Form::date, other<&AlternativeReading::ended>},
    {"disputed", {Of::state}, Form::yes_or_no, disputed},
    {"object_and_purpose", {Of::state}, Form::yes_or_no, object_and_purpose},
    {"applies_to", {Of::state, Of::territory}, Form::date, territory<true>},
    {"does_not_apply_to", {Of::state, Of::territory}, Form::date, territory<false>},
};

}    // namespace

std::span<const StatusAnswer> state_answers() noexcept { return of_State; }

}    // namespace depositary::scenario
