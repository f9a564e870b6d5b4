// SPDX-License-Identifier: BSL-1.0
#include "campaign/into_force.hpp"

#include "law/detail/tally.hpp"
#include "treaty/walk.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

/// Of sets of which it does not matter who is in, so many are tried.
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
    bool sets_were_found = false;
    for (const std::size_t acts : numbers_of_acts()) {
        const std::optional<CompletingSets> sets = completing_sets(status_, most_, those_with(acts));
        if (!sets) continue;
        sets_were_found = true;
        take(ways_of(*sets));
    }
    if (found_.ways.empty() && found_.others.empty()) say_why_not(sets_were_found);
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

/// How many acts the courses take, each number once; those that wait for no State take none.
std::vector<std::size_t> IntoForce::numbers_of_acts() const {
    std::vector<std::size_t> numbers;
    for (const auto& [state, course] : best_) numbers.push_back(course.size());
    if (numbers.empty()) return {0};
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

StateSet IntoForce::those_with(std::size_t most_acts) const {
    StateSet found;
    for (const auto& [key, course] : best_)
        if (course.size() <= most_acts) found.insert(*roster().find(key.text()));
    return found;
}

Ways IntoForce::ways_of(const CompletingSets& sets) const {
    Ways found{.whoever = whoever_of(sets), .others = sets.assumed};
    const std::size_t most = found.whoever.empty() || sets.size == 1 ? sets.sets.size() : most_examples;
    bool all_lead_there = true;
    for (std::size_t i = 0; i < std::min(most, sets.sets.size()); ++i) {
        if (sets.sets[i].empty()) continue;
        std::optional<Way> way = way_of(sets.sets[i], sets.assumed.empty());
        all_lead_there = all_lead_there && way;
        if (way) found.ways.push_back(*std::move(way));
    }
    const auto shorter = [](const Way& a, const Way& b) { return a.steps.size() < b.steps.size(); };
    std::stable_sort(found.ways.begin(), found.ways.end(), shorter);
    const std::size_t dropped =
        std::erase_if(found.ways, [least = found.size()](const Way& way) { return way.steps.size() > least; });
    const bool all_alike = all_lead_there && dropped == 0;
    if (!all_alike) found.whoever.clear();
    if (sets.size == 0) return found;    // it waits for no State
    if (sets.number == sets.sets.size() && found.whoever.empty()) found.number = found.ways.size();
    else if (all_alike) found.number = sets.number;
    return found;
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

/// Only if those that could come in take as many acts each.
std::vector<AnyOfThem<std::vector<WayStep>>> IntoForce::whoever_of(const CompletingSets& sets) const {
    std::vector<AnyOfThem<Course>> found;
    if (sets.number == 1) return found;
    for (const AnyOfThem<StateKey>& group : sets.whoever) {
        found.push_back({group.number, {}});
        for (const StateKey& key : group.of) {
            found.back().of.push_back(best_.at(key));
            if (found.back().of.back().size() != found.front().of.front().size()) return {};
        }
    }
    return found;
}

/// Keeps what takes the fewest acts.
void IntoForce::take(Ways ways) {
    if (ways.ways.empty() && ways.others.empty()) return;
    if (found_.ways.empty() || (!ways.ways.empty() && ways.size() < found_.size())) {
        found_ = std::move(ways);
        return;
    }
    if (ways.size() != found_.size()) return;
    found_.whoever.clear();
    const bool all_listed = found_.number == found_.ways.size() && ways.number == ways.ways.size();
    for (Way& way : ways.ways)
        if (std::find(found_.ways.begin(), found_.ways.end(), way) == found_.ways.end())
            found_.ways.push_back(std::move(way));
    found_.number = all_listed ? std::optional<std::uint64_t>(found_.ways.size()) : std::nullopt;
}

void IntoForce::say_why_not(bool sets_were_found) {
    if (sets_were_found)
        found_.untold.emplace_back("the smallest sets of States that were tried do not complete the conditions");
    else if (undetermined_ || !status_.missing().empty())
        found_.untold.emplace_back("those that are known to be able to act would not complete the conditions");
    else found_.barred.emplace_back("all States that can still take part together would not complete the conditions");
}

}    // namespace depositary::campaign_detail
