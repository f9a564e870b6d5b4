// SPDX-License-Identifier: BSL-1.0
#include "campaign/courses.hpp"

#include "campaign/trial.hpp"
#include "treaty/walk.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

using Course = std::vector<WayStep>;

/// Rehearses a course, and as long as waiting helps, again with the step that cannot be taken yet, and those after it, on the day on
/// which it can.
Tried tried(const Rehearsal& rehearsal, Course course) {
    constexpr int most_waits = 3;
    Rehearsed result = rehearsal.of(course);
    for (int waits = 0; !result.good && result.wait_until && waits < most_waits; ++waits) {
        for (std::size_t i = result.failed; i < course.size(); ++i)
            course[i].on = std::max(course[i].on, *result.wait_until);
        result = rehearsal.of(course);
    }
    return {std::move(course), std::move(result)};
}

/// The treaties to which one may have to be a Party first: those that the participation clause names, and the parent.
std::vector<TreatyKey> asked_for(const FinalClauses& clauses) {
    std::vector<TreatyKey> found;
    detail::for_each_circle(clauses.participation.join, [&](const Circle& part) {
        if (const auto* to = detail::as<PartiesTo>(part)) found.push_back(to->treaty);
    });
    if (clauses.parent) found.push_back(clauses.parent->treaty);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// First these steps, then those, and none of them before the last of these.
Course joined(Course first, const Course& then) {
    const std::optional<Date> after = first.empty() ? std::nullopt : std::optional(first.back().on);
    for (const WayStep& step : then) {
        first.push_back(step);
        if (after) first.back().on = std::max(step.on, *after);
    }
    return first;
}

}    // namespace

std::optional<Date> Tried::from(StateId state) const {
    const Spell* spell = result.after->spell_on(state, last());
    return spell == nullptr ? std::nullopt : spell->from;
}

/// Tries courses of one State and keeps the good ones.
class Courses::Search {
public:
    Search(const Courses& courses, StateId state)
        : courses_(courses), status_(courses.status_), rehearsal_(courses.rehearsal_), state_(state) {}

    [[nodiscard]] CoursesOfState that_bind(Acts by) && {
        binding_ = by & consents;
        for (Course& course : own()) try_it(std::move(course));
        if (!is_bound_at_once()) try_signature_first();
        if (found_.good.empty()) try_parent_first();
        return std::move(*this).done();
    }

    [[nodiscard]] CoursesOfState that_sign() && {
        try_it({step(Act::signature)});
        if (found_.good.empty()) try_first_above({{step(Act::signature)}});
        return std::move(*this).done();
    }

private:
    [[nodiscard]] const Treaty& treaty() const { return status_.record().treaty(); }
    [[nodiscard]] const State& entity() const { return status_.record().roster()[state_]; }
    [[nodiscard]] WayStep step(Act act) const { return {treaty().key(), entity().key, act, status_.on(), {}}; }

    /// Of one step: what an instrument that is held still lacks, or a consent.
    [[nodiscard]] std::vector<Course> own() const {
        std::vector<Course> courses = completions();
        for (const Act act : acts_to_try(status_.state(state_), entity(), treaty().clauses()))
            if (binding_.contains(act)) courses.push_back({step(act)});
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

    [[nodiscard]] bool is_bound_at_once() const {
        return std::any_of(found_.good.begin(), found_.good.end(),
                           [&](const Tried& one) { return one.last() == status_.on(); });
    }

    [[nodiscard]] std::vector<Course> signed_and_ratified() const {
        const Act ratification = ratification_of(entity(), treaty().clauses());
        if (!treaty().clauses().signature || !binding_.contains(ratification)) return {};
        return {{step(Act::signature), step(ratification)}};
    }
    void try_signature_first() {
        if (status_.replay().signing_on(state_, status_.on())) return;
        for (Course& course : signed_and_ratified()) try_it(std::move(course));
    }

    /// Its consent to the parent may be consent to this treaty too (F-07).
    void try_parent_first() {
        std::vector<Course> courses = own();
        for (Course& course : signed_and_ratified()) courses.push_back(std::move(course));
        if (treaty().clauses().parent && treaty().clauses().parent->consent_from) courses.insert(courses.begin(), {{}});
        try_first_above(courses);
    }
    void try_first_above(const std::vector<Course>& then) {
        for (const Courses* above : courses_.above())
            for (const Tried& first : above->that_bind(state_).good)
                for (const Course& course : then) try_it(joined(first.course, course));
    }

    void try_it(Course course) {
        Tried one = tried(rehearsal_, std::move(course));
        if (one.result.good && (binding_.empty() || one.result.after->has_joined(state_, one.last())))
            return found_.good.push_back(std::move(one));
        if (!found_.barred.empty() && one.result.outcome >= outcome_) return;
        outcome_ = one.result.outcome;
        found_.barred = std::move(one.result.findings);
        found_.undetermined = one.result.undetermined;
    }

    /// Whether it leads there on an earlier day, or where no day can be told, can be taken on one.
    [[nodiscard]] bool is_sooner(const Tried& a, const Tried& b) const {
        const std::optional<Date> one = a.from(state_);
        const std::optional<Date> other = b.from(state_);
        if (one != other) return one && (!other || *one < *other);
        return !one && a.last() < b.last();
    }

    /// More acts than another course takes are worth while only for an earlier day.
    [[nodiscard]] CoursesOfState done() && {
        const auto is_better = [&](const Tried& a, const Tried& b) {
            return a.course.size() != b.course.size() ? a.course.size() < b.course.size() : is_sooner(a, b);
        };
        std::stable_sort(found_.good.begin(), found_.good.end(), is_better);
        std::vector<Tried> kept;
        for (Tried& one : found_.good) {
            const bool as_short =
                kept.empty() || (one.course.size() == kept.front().course.size() &&
                                 one.from(state_).has_value() == kept.front().from(state_).has_value());
            const bool sooner =
                std::all_of(kept.begin(), kept.end(), [&](const Tried& other) { return is_sooner(one, other); });
            if (as_short || sooner) kept.push_back(std::move(one));
        }
        found_.good = std::move(kept);
        return std::move(found_);
    }

    const Courses& courses_;
    const Status& status_;
    const Rehearsal& rehearsal_;
    StateId state_;
    Acts binding_{};    ///< the consents that are asked for; empty: signature is
    CoursesOfState found_;
    Outcome outcome_ = Outcome::refuse;
};

/// The record of a treaty above, as it stood.
struct Courses::Above {
    Above(const std::shared_ptr<const Register>& of, Date on, const Docket& docket, const Courses* below)
        : record(of), status(depositary::status(*of, on, docket)), courses(status, docket, below) {}

    std::shared_ptr<const Register> record;
    Status status;
    Courses courses;
};

Courses::Courses(const Status& status, const Docket& docket, const Courses* below)
    : status_(status), below_(below), rehearsal_(status, docket) {
    for (const TreatyKey& treaty : asked_for(status.record().treaty().clauses())) {
        if (is_asked_for_below(treaty)) continue;
        if (const std::shared_ptr<const Register> record = rehearsal_.docket().find(treaty))
            above_.push_back(std::make_unique<Above>(record, status.on(), rehearsal_.docket(), this));
    }
}
Courses::~Courses() = default;

CoursesOfState Courses::that_bind(StateId state, Acts by) const { return Search(*this, state).that_bind(by); }
CoursesOfState Courses::that_sign(StateId state) const { return Search(*this, state).that_sign(); }

std::vector<const Courses*> Courses::above() const {
    std::vector<const Courses*> found;
    for (const std::unique_ptr<Above>& each : above_) found.push_back(&each->courses);
    return found;
}

/// Treaties that ask for each other ask for nothing that could be done first.
bool Courses::is_asked_for_below(const TreatyKey& treaty) const {
    return treaty == status_.record().treaty().key() || (below_ != nullptr && below_->is_asked_for_below(treaty));
}

}    // namespace depositary::campaign_detail
