// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/world_map.hpp>

#include <depositary/text/page.hpp>

#include <algorithm>

namespace depositary {

namespace {

std::string from_day(std::string_view words, const std::optional<Date>& day) {
    return day ? std::string(words) + " " + in_words(*day) : std::string();
}

/// ", withdrew with effect from 15 December 2012"
std::string how_it_ended(const ConsentHistory& consent) {
    switch (consent.ending) {
        case Ending::none: return {};
        case Ending::withdrawal: return from_day(", withdrew with effect from", consent.ended);
        case Ending::instrument_withdrawn: return from_day(", took its instrument back on", consent.ended);
        case Ending::parent_left: return from_day(", left with the parent treaty on", consent.ended);
        case Ending::extinct: return from_day(", ceased to exist on", consent.ended);
        case Ending::vetoed: return from_day(", an objection kept it out on", consent.ended);
        case Ending::membership_lost: return from_day(", left with the organization on", consent.ended);
        case Ending::lapsed: return from_day(", its standing lapsed on", consent.ended);
        case Ending::amendment_not_accepted: return from_day(", left for not accepting an amendment on", consent.ended);
        case Ending::terminated: return from_day(", the treaty ended on", consent.ended);
    }
    return {};
}

std::string words_of_party(const StateStatus& state) {
    return "party" + (state.consent ? from_day(", in force since", state.consent->in_force_from) : std::string());
}

std::string words_of_contracting(const StateStatus& state) {
    if (!state.consent) return "contracting State";
    const std::string from = from_day(", in force from", state.consent->in_force_from);
    return "contracting State since " + in_words(state.consent->date) + (from.empty() ? ", not yet in force" : from);
}

std::string words_of_former(const StateStatus& state) {
    if (!state.consent) return "former party";
    const ConsentHistory& consent = *state.consent;
    const bool was_party = consent.in_force_from && (!consent.ended || *consent.in_force_from < *consent.ended);
    return (was_party ? "former party" : "former contracting State") + how_it_ended(consent);
}

std::string words_of(const StateStatus& state) {
    switch (state.standing) {
        case Standing::party: return words_of_party(state);
        case Standing::contracting: return words_of_contracting(state);
        case Standing::provisional: return "applies it provisionally";
        case Standing::signatory: return "signatory" + from_day(" since", state.signed_on);
        case Standing::former: return words_of_former(state);
        case Standing::none: return "outside";
    }
    return {};
}

std::string words_of(const PendingWithdrawal& pending) {
    return ", has notified its withdrawal" + from_day(" with effect from", pending.effect);
}

/// Organizations and ceased States that are not, and never were, in the treaty are not outside it.
bool belongs(const StateStatus& state, const Status& status) {
    const Roster& roster = status.record().roster();
    const bool is_State = roster.kind(state.state) == EntityKind::state;
    return state.standing != Standing::none || (is_State && roster.exists(state.state, status.on()));
}

}    // namespace

std::string standing_in_words(const StateStatus& state, const Status& status) {
    return name_on(status.record().roster()[state.state], status.on()) + ": " + words_of(state) +
           (state.pending ? words_of(*state.pending) : "") + (state.disputed ? ", disputed" : "");
}

WorldMap world_map_of(const Status& status) {
    const Roster& roster = status.record().roster();
    WorldMap map{.title = status.record().treaty().identity().title + " on " + in_words(status.on())};
    for (const StateStatus& state : status.states())
        if (belongs(state, status))
            map.states.push_back({roster.key(state.state), name_on(roster[state.state], status.on()), state.standing,
                                  standing_in_words(state, status)});
    return map;
}

std::string_view legend_word(Standing standing) {
    switch (standing) {
        case Standing::party: return "party";
        case Standing::contracting: return "contracting State, not yet in force";
        case Standing::provisional: return "applies it provisionally";
        case Standing::signatory: return "signatory";
        case Standing::former: return "former party";
        case Standing::none: return "outside";
    }
    return {};
}

int count_of(const WorldMap& map, Standing standing) {
    return static_cast<int>(std::count_if(map.states.begin(), map.states.end(),
                                          [&](const MappedState& state) { return state.standing == standing; }));
}

std::string not_on_the_map(const WorldMap& map, const MapOutlines& outlines) {
    std::vector<std::string> names;
    for (const MappedState& state : map.states)
        if (state.standing != Standing::none && outlines.find(state.state) == nullptr)
            names.push_back(state.name + " (" + std::string(legend_word(state.standing)) + ")");
    return names.empty() ? std::string() : "Not on the map: " + text::listed(names);
}

}    // namespace depositary
