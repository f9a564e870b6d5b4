// SPDX-License-Identifier: BSL-1.0
#include "campaign/into_force.hpp"

#include "law/detail/tally.hpp"
#include "treaty/walk.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

/// Of sets of several acts so many are tried and told.
constexpr std::size_t most_examples = 12;

/// The acts that a condition counts, whatever the clause calls them.
Acts acts_counted_by(const Condition& condition) {
    Acts found;
    const auto add = [&](const auto* counting) {
        if (counting != nullptr) found = found | detail::acts_that_count(counting->acts());
    };
    detail::for_each_condition(condition, [&](const Condition& part) {
        add(detail::as<InstrumentCount>(part));
        add(detail::as<FractionDeposited>(part));
        add(detail::as<WeightDeposited>(part));
        add(detail::as<NamedDeposited>(part));
    });
    return found;
}

}    // namespace

Ways IntoForce::find() && {
    if (const EntryIntoForceClause* clause = status_.replay().clause()) counted_ = acts_counted_by(clause->when);
    find_courses();
    try {
        find_smallest_sets();
    } catch (const PowerUnavailable& reason) {
        found_.untold.emplace_back(reason.what());
    }
    if (found_.ways.empty() && found_.others.empty()) find_by_trying();
    if (found_.ways.empty() && found_.others.empty() && found_.untold.empty()) say_why_not();
    return std::move(found_);
}

void IntoForce::find_courses() {
    const StateSet joined = status_.replay().contracting(status_.on());
    (roster().existing(status_.on()) - joined).for_each([&](StateId state) {
        std::vector<Tried> courses = courses_of(state);
        if (!courses.empty()) best_.emplace(roster().key(state), std::move(courses.front().course));
    });
}

/// What binds it by acts that the clause counts, or where it counts signatures alone, its signature.
std::vector<Tried> IntoForce::courses_of(StateId state) {
    if ((counted_ & consents).empty()) return courses_.that_sign(state).good;
    CoursesOfState found = courses_.that_bind(state, counted_);
    undetermined_ = undetermined_ || found.undetermined;
    return std::move(found.good);
}

void IntoForce::find_smallest_sets() {
    StateSet who;
    for (const auto& [key, course] : best_) who.insert(*roster().find(key.text()));
    const auto acts_of = [&](StateId state) { return best_.at(roster().key(state)).size(); };
    if (const std::optional<CompletingSets> sets = completing_sets(status_, most_, who, acts_of)) take(*sets);
}

void IntoForce::take(const CompletingSets& sets) {
    found_.others = sets.assumed;
    if (sets.size == 0) return;    // it waits for no State
    found_.whoever = whoever_of(sets);
    const std::size_t most = sets.size == 1 ? sets.sets.size() : std::min(sets.sets.size(), most_examples);
    for (std::size_t i = 0; i < most; ++i)
        if (std::optional<Way> way = way_of(sets.sets[i], sets.assumed.empty())) found_.ways.push_back(*std::move(way));
    const bool all_lead_there = found_.ways.size() == most;
    if (all_lead_there) found_.number = sets.number;
    else found_.whoever.clear();
}

/// What these States do together; empty if it does not lead there.
std::optional<Way> IntoForce::way_of(const std::vector<StateKey>& states, bool must_complete) const {
    Way way;
    for (const StateKey& key : states) {
        const Course& course = best_.at(key);
        way.steps.insert(way.steps.end(), course.begin(), course.end());
    }
    const auto earlier = [](const WayStep& a, const WayStep& b) { return a.on < b.on; };
    std::stable_sort(way.steps.begin(), way.steps.end(), earlier);
    const Rehearsed result = courses_.rehearsal().of(way.steps);
    if (!result.good || (must_complete && !result.after->entry_into_force().fulfilled)) return std::nullopt;
    way.from = result.after->entry_into_force().date;
    return way;
}

std::vector<AnyOfThem<std::vector<WayStep>>> IntoForce::whoever_of(const CompletingSets& sets) const {
    std::vector<AnyOfThem<Course>> found;
    if (sets.number == 1) return found;
    for (const AnyOfThem<StateKey>& group : sets.whoever) {
        found.push_back({group.number, {}});
        for (const StateKey& key : group.of) found.back().of.push_back(best_.at(key));
    }
    return found;
}

/// Where the sets cannot be worked out: all that can act together, and then without one after the other as long as that is enough,
/// those that take the most acts first.
void IntoForce::find_by_trying() {
    std::vector<StateKey> states;
    for (const auto& [key, course] : best_) states.push_back(key);
    if (states.empty() || !way_of(states, true)) return;
    std::stable_sort(states.begin(), states.end(),
                     [&](const StateKey& a, const StateKey& b) { return best_.at(a).size() > best_.at(b).size(); });
    for (std::size_t piece = states.size() / 2 + 1; piece > 0; piece /= 2) {
        for (std::size_t from = 0; from < states.size();) {
            std::vector<StateKey> fewer = states;
            const auto first = fewer.begin() + static_cast<std::ptrdiff_t>(from);
            fewer.erase(first, first + static_cast<std::ptrdiff_t>(std::min(piece, states.size() - from)));
            if (!fewer.empty() && way_of(fewer, true)) states = std::move(fewer);
            else from += piece;
        }
    }
    found_ = Ways{.ways = {*way_of(states, true)}, .fewest = false};
}

void IntoForce::say_why_not() {
    if (undetermined_ || !status_.missing().empty())
        found_.untold.emplace_back("those that are known to be able to act would not complete the conditions");
    else found_.barred.emplace_back("all States that can still take part together would not complete the conditions");
}

}    // namespace depositary::campaign_detail
