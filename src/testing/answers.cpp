// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

#include <algorithm>

namespace depositary::scenario {

namespace {

std::string words(const std::optional<Date>& date) { return date ? to_string(*date) : "none"; }

std::string words(bool yes) { return yes ? "true" : "false"; }

std::string words(Truth truth) {
    if (truth == Truth::unknown) return "undetermined";
    return words(truth == Truth::yes);
}

std::string in_force(const Status& status) { return words(status.in_force()); }
std::string fulfilled(const Status& status) { return words(status.entry_into_force().fulfilled); }
std::string entry_into_force(const Status& status) { return words(status.entry_into_force().date); }
std::string ended(const Status& status) { return words(status.entry_into_force().ended); }
std::string provisionally(const Status& status) { return words(status.is_provisionally_in_force()); }
std::string signatories(const Status& status) { return std::to_string(status.counts().signatories); }
std::string contracting(const Status& status) { return std::to_string(status.counts().contracting); }
std::string parties(const Status& status) { return std::to_string(status.counts().parties); }

std::string completed_by(const Status& status) {
    std::string keys;
    status.entry_into_force().completed_by.for_each(
        [&](StateId state) { keys += (keys.empty() ? "" : ", ") + status.record().roster().key(state).text(); });
    return keys;
}

constexpr StatusAnswer of_treaty[] = {
    {"in_force", Form::truth, in_force},
    {"fulfilled", Form::date, fulfilled},
    {"completed_by", Form::states, completed_by},
    {"entry_into_force", Form::date, entry_into_force},
    {"terminated", Form::date, ended},
    {"provisionally_in_force", Form::yes_or_no, provisionally},
    {"signatories", Form::number, signatories},
    {"contracting", Form::number, contracting},
    {"parties", Form::number, parties},
};

std::string standing(const Status& status, StateId state) { return std::string(to_string(status.standing(state))); }
std::string signed_on(const Status& status, StateId state) { return words(status.state(state).signed_on); }
std::string disputed(const Status& status, StateId state) { return words(status.state(state).disputed); }

std::string consent(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    return found.consent ? to_string(found.consent->date) : "none";
}
std::string consent_by(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    return found.consent ? std::string(to_string(found.consent->act)) : "none";
}
std::string in_force_from(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    return words(found.consent ? found.consent->in_force_from : std::nullopt);
}
/// The day on which it left or will leave, for all that is known.
std::string leaves(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    if (found.consent && found.consent->ended) return words(found.consent->ended);
    return words(found.pending ? found.pending->effect : std::nullopt);
}
template <std::optional<Date> AlternativeReading::*Day>
std::string other(const Status& status, StateId state) {
    for (const AlternativeReading& reading : status.state(state).alternatives)
        if (reading.*Day) return words(reading.*Day);
    return words(std::optional<Date>());
}

constexpr StateAnswer of_State[] = {
    {"standing", Form::standing, standing},
    {"signed", Form::date, signed_on},
    {"consented", Form::date, consent},
    {"consent_by", Form::act, consent_by},
    {"in_force_from", Form::date, in_force_from},
    {"ended", Form::date, leaves},
    {"other_in_force_from", Form::date, other<&AlternativeReading::in_force_from>},
    {"other_ended", Form::date, other<&AlternativeReading::ended>},
    {"disputed", Form::yes_or_no, disputed},
};

std::string outcome(const Ruling& ruling) { return std::string(to_string(ruling.outcome())); }
std::string takes_effect(const Ruling& ruling) { return words(ruling.takes_effect()); }
std::string fulfils(const Ruling& ruling) { return words(ruling.consequence() && ruling.consequence()->fulfils); }

template <std::optional<Date> Consequence::*Day>
std::string follows(const Ruling& ruling) {
    return words(ruling.consequence() ? (*ruling.consequence()).*Day : std::nullopt);
}

std::string first_good_date(const Ruling& ruling) {
    for (const Finding& finding : ruling.findings())
        if (finding.first_good_date) return words(finding.first_good_date);
    return "none";
}
std::string cure(const Ruling& ruling) {
    for (const Finding& finding : ruling.findings())
        if (finding.cure) return std::string(to_string(*finding.cure));
    return "none";
}

constexpr RulingAnswer of_act[] = {
    {"outcome", Form::outcome, outcome},
    {"takes_effect", Form::yes_or_no, takes_effect},
    {"first_good_date", Form::date, first_good_date},
    {"cure", Form::act, cure},
    {"in_force_from", Form::date, follows<&Consequence::in_force_from>},
    {"ends", Form::date, follows<&Consequence::ends>},
    {"fulfils", Form::yes_or_no, fulfils},
    {"entry_into_force", Form::date, follows<&Consequence::entry_into_force>},
};

}    // namespace

std::span<const StatusAnswer> status_answers() noexcept { return of_treaty; }
std::span<const StateAnswer> state_answers() noexcept { return of_State; }
std::span<const RulingAnswer> ruling_answers() noexcept { return of_act; }

}    // namespace depositary::scenario
