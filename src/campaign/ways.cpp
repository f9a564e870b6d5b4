// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/ways.hpp>

#include "campaign/into_force.hpp"

#include <algorithm>

namespace depositary {

namespace {

using campaign_detail::Courses;
using campaign_detail::CoursesOfState;
using campaign_detail::Tried;

Ways nothing_but_time(Date day) { return Ways{.ways = {Way{{}, day}}, .number = 1}; }

bool has_ended(const EntryIntoForce& entry, Date on) { return entry.ended && *entry.ended <= on; }

void add_missing_facts(const Status& status, Ways& found) {
    for (const std::string& fact : status.missing()) found.untold.push_back("nobody says " + fact);
}

/// Until its adoption there is nothing to act on (LAW I-04).
std::optional<Ways> before_adoption(const Status& status) {
    const Date adopted = status.record().treaty().identity().adopted;
    if (adopted <= status.on()) return std::nullopt;
    return Ways{.barred = {"the treaty was adopted only on " + in_words(adopted)}};
}

/// How its last participation ended, if it has; `none` else.
Ending last_ending(const Status& status, StateId state) {
    Ending ending = Ending::none;
    status.replay().for_each_spell(state, [&](const Spell& spell) {
        if (has_begun(spell, status.on()))
            ending = depositary::has_ended(spell, status.on()) ? spell.ending : Ending::none;
    });
    return ending;
}

/// What a State whose participation ended in a certain way needs before, or instead of, a new consent (LAW H-06, G-06).
std::optional<Ways> after_ending(const Status& status, StateId state) {
    const FinalClauses& clauses = status.record().treaty().clauses();
    if (last_ending(status, state) == Ending::lapsed)
        return Ways{.others = {"its standing has lapsed; it revives when the State does what the treaty asks of it, "
                               "which the depositary records (H-06)"}};
    if (!clauses.membership) return std::nullopt;
    const Roster& roster = status.record().roster();
    const GroupKey& of = clauses.membership->of;
    const Truth member = roster.knows(of) ? truth(roster.is_member(state, of, status.on()))
                                          : status.replay().facts().is_member(state, of, status.on());
    if (member != Truth::no) return std::nullopt;
    return Ways{.barred = {"it is no member of \"" + of.text() + "\", with which participation ends (G-06)"}};
}

Ways by_acts_of(const Status& status, StateId state, const Docket& docket) {
    CoursesOfState courses = Courses(status, docket).that_bind(state);
    Ways found;
    for (const Tried& each : courses.good) found.ways.push_back({each.course, each.from(state)});
    found.number = found.ways.size();
    if (courses.good.empty()) (courses.undetermined ? found.untold : found.barred) = std::move(courses.barred);
    const auto is_open = [](const Way& way) { return !way.from; };
    if (std::any_of(found.ways.begin(), found.ways.end(), is_open))
        found.others.emplace_back("the treaty itself has yet to enter into force");
    return found;
}

}    // namespace

Ways ways_into_force(const Status& status, const Docket& docket, std::size_t most) {
    const EntryIntoForce& entry = status.entry_into_force();
    if (status.in_force() == Truth::yes) return {};
    if (has_ended(entry, status.on())) return Ways{.barred = {"the treaty ended on " + in_words(*entry.ended)}};
    if (entry.date) return nothing_but_time(*entry.date);
    if (entry.fulfilled)
        return Ways{.others = {"the conditions are fulfilled; a date before which it cannot be is open"}};
    if (std::optional<Ways> found = before_adoption(status)) return *std::move(found);
    if (status.replay().clause() == nullptr)
        return Ways{.others = {"it has no general date: it enters into force for each State on its own"}};
    Ways found = campaign_detail::IntoForce(status, docket, most).find();
    if (found.ways.empty()) add_missing_facts(status, found);
    return found;
}

Ways ways_to_be_party(const Status& status, StateId state, const Docket& docket) {
    if (status.standing(state) == Standing::party) return {};
    if (has_ended(status.entry_into_force(), status.on())) return ways_into_force(status, docket);
    if (const Spell* spell = status.replay().spell_on(state, status.on()))
        return spell->from ? nothing_but_time(*spell->from) : ways_into_force(status, docket);
    if (std::optional<Ways> found = before_adoption(status)) return *std::move(found);
    if (std::optional<Ways> found = after_ending(status, state)) return *std::move(found);
    return by_acts_of(status, state, docket);
}

}    // namespace depositary
