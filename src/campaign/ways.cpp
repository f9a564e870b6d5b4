// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/ways.hpp>

#include "campaign/power_condition.hpp"
#include "campaign/rehearsal.hpp"
#include "campaign/trial.hpp"

#include <depositary/campaign/completing.hpp>

#include <algorithm>
#include <map>

namespace depositary {

namespace {

using campaign_detail::Rehearsal;
using campaign_detail::Rehearsed;
using Course = std::vector<WayStep>;

/// A course that was rehearsed to its end, perhaps on a later day than it was proposed for.
struct Tried {
    Course course;
    Rehearsed result;
};

/// Rehearses a course, and as long as waiting helps, again on the day from which it is good.
Tried tried(const Rehearsal& rehearsal, Course course) {
    constexpr int most_waits = 3;
    Rehearsed result = rehearsal.of(course);
    for (int waits = 0; !result.good && result.wait_until && waits < most_waits; ++waits) {
        for (WayStep& step : course) step.on = std::max(step.on, *result.wait_until);
        result = rehearsal.of(course);
    }
    return {std::move(course), std::move(result)};
}

/// What one State could do to be bound.
class Courses {
public:
    Courses(const Status& status, const Docket& docket, const Rehearsal& rehearsal, StateId state)
        : status_(status), docket_(docket), rehearsal_(rehearsal), state_(state) {}

    /// The good courses of the simplest kind that has any: one act, then signature and ratification, then the parent's first.
    [[nodiscard]] std::vector<Tried> best() {
        for (Course& course : shortest()) try_it(std::move(course));
        if (good_.empty()) try_after_signature();
        if (good_.empty()) try_after_parent();
        return std::move(good_);
    }
    /// If there is none: why not.
    [[nodiscard]] std::vector<std::string> barred() && { return std::move(barred_); }

private:
    [[nodiscard]] const Treaty& treaty() const { return status_.record().treaty(); }
    [[nodiscard]] const State& entity() const { return status_.record().roster()[state_]; }

    [[nodiscard]] WayStep step(Act act) const { return {treaty().key(), entity().key, act, status_.on(), {}}; }

    /// Courses of one step: a consent, or what an instrument that is held still lacks.
    [[nodiscard]] std::vector<Course> shortest() const {
        std::vector<Course> courses = completions();
        for (const Act act : campaign_detail::acts_to_try(status_.state(state_), entity(), treaty().clauses()))
            if (consents.contains(act)) courses.push_back({step(act)});
        return courses;
    }

    [[nodiscard]] std::vector<Course> completions() const {
        std::vector<Course> courses;
        const Register& record = status_.record();
        for (const EntryIndex act : record.in_legal_order()) {
            const Entry& entry = record.entry(act);
            const Judgement& judgement = status_.replay().judgement(act);
            const bool is_held = !judgement.in_deposit && judgement.outcome == Outcome::hold;
            if (entry.state != state_ || !consents.contains(entry.act) || !is_held) continue;
            if (entry.received > status_.on()) continue;
            Course& course = courses.emplace_back(Course{step(Act::completion)});
            course.front().target = record.instrument(act).id;
        }
        return courses;
    }

    void try_after_signature() {
        if (treaty().clauses().signature && !status_.replay().signing_on(state_, status_.on()))
            try_it(signed_and_ratified());
    }
    [[nodiscard]] Course signed_and_ratified() const {
        return {step(Act::signature), step(campaign_detail::ratification_of(entity(), treaty().clauses()))};
    }

    /// First what makes it a Party to the parent, then what this treaty asks for.
    void try_after_parent() {
        const std::optional<ParentClause>& parent = treaty().clauses().parent;
        if (!parent) return;
        const std::shared_ptr<const Register> record = docket_.find(parent->treaty, status_.record());
        if (!record) return;
        const Status of_parent = status(*record, status_.on(), docket_, status_.known());
        std::vector<Course> courses = shortest();
        if (treaty().clauses().signature) courses.push_back(signed_and_ratified());
        for (const Way& way : ways_to_be_party(of_parent, state_, docket_).ways)
            for (const Course& course : courses) try_it(joined(way.steps, course));
    }
    [[nodiscard]] static Course joined(Course first, const Course& then) {
        const std::optional<Date> after = first.empty() ? std::nullopt : std::optional(first.back().on);
        for (const WayStep& step : then) {
            first.push_back(step);
            if (after) first.back().on = std::max(step.on, *after);
        }
        return first;
    }

    void try_it(Course course) {
        if (!good_.empty() && course.size() > good_.front().course.size()) return;
        Tried one = tried(rehearsal_, std::move(course));
        if (one.result.good) good_.push_back(std::move(one));
        else if (barred_.empty() || one.result.outcome < outcome_) {
            outcome_ = one.result.outcome;
            barred_ = std::move(one.result.findings);
        }
    }

    const Status& status_;
    const Docket& docket_;
    const Rehearsal& rehearsal_;
    StateId state_;
    std::vector<Tried> good_;
    std::vector<std::string> barred_;    ///< of the course that comes nearest
    Outcome outcome_ = Outcome::refuse;
};

/// From when the treaty is in force for the State, after what was rehearsed.
std::optional<Date> in_force_from(const Rehearsed& result, StateId state, Date on) {
    const Spell* spell = result.after->spell_on(state, on);
    return spell == nullptr ? std::nullopt : spell->from;
}

/// Those with the fewest acts, and of these the ones that come about first stand first.
void keep_best(Ways& found) {
    const auto is_better = [](const Way& a, const Way& b) {
        if (a.steps.size() != b.steps.size()) return a.steps.size() < b.steps.size();
        return a.from.has_value() && (!b.from || *a.from < *b.from);
    };
    std::stable_sort(found.ways.begin(), found.ways.end(), is_better);
    std::erase_if(found.ways, [least = found.size()](const Way& way) { return way.steps.size() > least; });
}

/// Brings a treaty into force.
class IntoForce {
public:
    IntoForce(const Status& status, const Docket& docket)
        : status_(status), docket_(docket), rehearsal_(status, docket) {}

    Ways find(std::size_t most) && {
        const std::optional<CompletingSets> sets = completing_sets(status_, most);
        if (!sets) {
            found_.barred.emplace_back(
                "all States that can still take part together would not complete the conditions");
            return std::move(found_);
        }
        found_.others = sets->assumed;
        found_.number = sets->number;
        for (const std::vector<StateKey>& states : sets->sets)
            if (!states.empty()) add(states);
        if (sets->size == 0) found_.number.reset();
        return std::move(found_);
    }

private:
    void add(const std::vector<StateKey>& states) {
        Course together;
        for (const StateKey& key : states)
            for (const WayStep& step : course_of(key)) together.push_back(step);
        const auto earlier = [](const WayStep& a, const WayStep& b) { return a.on < b.on; };
        std::stable_sort(together.begin(), together.end(), earlier);
        Way way{std::move(together), {}};
        if (const Rehearsed result = rehearsal_.of(way.steps); result.after)
            way.from = result.after->entry_into_force().date;
        found_.ways.push_back(std::move(way));
    }

    /// Each State's own course, found once: the best that binds it, else its signature.
    const Course& course_of(const StateKey& key) {
        const auto [place, is_new] = courses_.try_emplace(key);
        if (!is_new) return place->second;
        const StateId state = *status_.record().roster().find(key.text());
        std::vector<Tried> best = Courses(status_, docket_, rehearsal_, state).best();
        if (!best.empty()) place->second = std::move(best.front().course);
        else place->second = {{status_.record().treaty().key(), key, Act::signature, status_.on(), {}}};
        return place->second;
    }

    const Status& status_;
    const Docket& docket_;
    Rehearsal rehearsal_;
    std::map<StateKey, Course> courses_;
    Ways found_;
};

Ways nothing_but_time(Date day) { return Ways{.ways = {Way{{}, day}}, .number = 1}; }

}    // namespace

Ways ways_into_force(const Status& status, const Docket& docket, std::size_t most) {
    const EntryIntoForce& entry = status.entry_into_force();
    if (status.in_force() == Truth::yes) return {};
    if (entry.ended && *entry.ended <= status.on())
        return Ways{.barred = {"the treaty ended on " + in_words(*entry.ended)}};
    if (entry.date) return nothing_but_time(*entry.date);
    if (entry.fulfilled)
        return Ways{.others = {"the conditions are fulfilled; a date before which it cannot be is open"}};
    try {
        Ways found = IntoForce(status, docket).find(most);
        for (const std::string& fact : status.missing()) found.others.push_back("nobody says " + fact);
        return found;
    } catch (const PowerUnavailable& reason) {
        return Ways{.barred = {reason.what()}};
    }
}

Ways ways_to_be_party(const Status& status, StateId state, const Docket& docket) {
    if (status.standing(state) == Standing::party) return {};
    if (const std::optional<Date> ended = status.entry_into_force().ended; ended && *ended <= status.on())
        return ways_into_force(status, docket);
    if (const Spell* spell = status.replay().spell_on(state, status.on()))
        return spell->from ? nothing_but_time(*spell->from) : ways_into_force(status, docket);
    const Rehearsal rehearsal(status, docket);
    Courses courses(status, docket, rehearsal, state);
    Ways found;
    for (const Tried& each : courses.best()) {
        const Date last = each.course.back().on;
        found.ways.push_back({each.course, in_force_from(each.result, state, last)});
    }
    keep_best(found);
    found.number = found.ways.size();
    if (found.ways.empty()) found.barred = std::move(courses).barred();
    const auto is_open = [](const Way& way) { return !way.from; };
    if (std::any_of(found.ways.begin(), found.ways.end(), is_open))
        found.others.emplace_back("the treaty itself has yet to enter into force");
    return found;
}

}    // namespace depositary
