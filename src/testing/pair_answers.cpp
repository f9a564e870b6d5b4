// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

#include <depositary/status/relation.hpp>

#include <algorithm>

namespace depositary::scenario {

namespace {

Relation between(const Asked& asked) {
    return relation(asked.status.replay(), asked.state(0), asked.state(1), asked.status.on());
}

std::string id(const std::optional<EntryIndex>& act, const Asked& asked) {
    return act ? asked.status.record().instrument(*act).id->text() : std::string(none);
}

std::string footing(const Asked& asked) { return std::string(to_string(between(asked).footing)); }

template <std::optional<EntryIndex> Relation::*Act>
std::string act(const Asked& asked) {
    return id(between(asked).*Act, asked);
}

/// The reservation that is asked of, as it stands between the two; empty if it does not.
std::optional<ReservationTerm> term(const Asked& asked) {
    for (const ReservationTerm& each : between(asked).terms)
        if (id(each.reservation, asked) == asked.of.at(2)) return each;
    return std::nullopt;
}

std::string effect(const Asked& asked) {
    const std::optional<ReservationTerm> found = term(asked);
    return std::string(found ? to_string(found->effect) : none);
}

template <std::optional<EntryIndex> ReservationTerm::*Act>
std::string act_on_reservation(const Asked& asked) {
    const std::optional<ReservationTerm> found = term(asked);
    return id(found ? (*found).*Act : std::nullopt, asked);
}

std::string last_day(const Asked& asked) {
    const std::optional<ReservationTerm> found = term(asked);
    return words(found ? found->last_day : std::nullopt);
}

constexpr OfWhat pair{Of::state, Of::state};
constexpr OfWhat reservation_of_pair{Of::state, Of::state, Of::act};

constexpr StatusAnswer of_pair[] = {
    {"relation", pair, Form::relation, footing},
    {"precluded_by", pair, Form::id, act<&Relation::precluded_by>},
    {"accession", pair, Form::id, act<&Relation::accession>},
    {"reservations", reservation_of_pair, Form::reservation_effect, effect},
    {"objection", reservation_of_pair, Form::id, act_on_reservation<&ReservationTerm::objection>},
    {"acceptance", reservation_of_pair, Form::id, act_on_reservation<&ReservationTerm::acceptance>},
    {"last_day_for_objection", reservation_of_pair, Form::date, last_day},
};

}    // namespace

std::span<const StatusAnswer> pair_answers() noexcept { return of_pair; }

}    // namespace depositary::scenario
