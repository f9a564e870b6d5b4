// SPDX-License-Identifier: BSL-1.0
#include "detail/circles.hpp"

#include "treaty/walk.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary::detail {

namespace {

/// The entities that the depositary's practice takes for "all States" (LAW G-04).
const GroupKey all_States{"all-states"};

bool lists(const Listed& listed, const Roster& roster, StateId state) {
    return std::any_of(listed.states().begin(), listed.states().end(),
                       [&](const StateKey& key) { return roster.find(key.text()) == state; });
}

Truth has_joined(const Replay* other, StateId state, Date day) {
    return other == nullptr ? Truth::unknown : truth(other->has_joined(state, day));
}

/// A State that is bound satisfies a clause that asks for a signatory (F-01).
Truth has_signed(const Replay* other, StateId state, Date day) {
    if (other == nullptr) return Truth::unknown;
    return truth(other->signing_on(state, day) != nullptr || other->has_joined(state, day));
}

}    // namespace

bool looks_at_own(const Circle& circle) {
    bool found = false;
    for_each_circle(circle, [&](const Circle& part) {
        found = found || as<Parties>(part) != nullptr || as<SignatoryStates>(part) != nullptr;
    });
    return found;
}

bool asks_for_parent(const Circle& circle) {
    bool asks = false;
    for_each_circle(circle, [&](const Circle& part) {
        asks = asks || as<PartiesTo>(part) != nullptr || as<SignatoriesOf>(part) != nullptr;
    });
    return asks;
}

Circles::Circles(const Replay& own) : own_(own) {
    const Roster& roster = own.record().roster();
    if (roster.knows(all_States)) all_States_ = &roster.history(all_States);
}

/// Many acts are of one day.
const StateSet& Circles::all_States_on(Date day) const {
    if (looked_on_ != day) {
        looked_on_ = day;
        who_they_were_ = &all_States_->on(day);
    }
    return *who_they_were_;
}

/// A contested entity, and a State that practice does not admit yet, are not for the depositary to decide on (G-09).
Truth Circles::is_one_of_all_States(StateId id, Date day) const {
    const Roster& roster = own_.record().roster();
    const EntityKind kind = roster.kind(id);
    if (kind == EntityKind::organization || kind == EntityKind::territory) return Truth::no;
    if (all_States_ != nullptr && all_States_on(day).contains(id)) return Truth::yes;
    if (all_States_ == nullptr && kind == EntityKind::state) return truth(roster.exists(id, day));
    return roster.exists(id, day) ? Truth::unknown : Truth::no;
}

const Replay* Circles::other(const TreatyKey& treaty) const {
    for (const Asked& before : asked_)
        if (before.key == &treaty) return before.replay;
    Asked& now = asked_[next_asked_++ % asked_.size()];
    now = {&treaty, own_.surroundings().find(treaty)};
    return now.replay;
}

Truth Circles::contains(const Circle& circle, StateId state, Date day) const {
    const Roster& roster = own_.record().roster();
    return std::visit(overloaded{
                          [](Everyone) { return Truth::yes; },
                          [&](OnlyStates) { return truth(roster.kind(state) != EntityKind::organization); },
                          [&](AllStates) { return is_one_of_all_States(state, day); },
                          [&](Organizations) { return truth(roster.kind(state) == EntityKind::organization); },
                          [&](const MembersOf& of) {
                              return roster.knows(of.group) ? truth(roster.is_member(state, of.group, day))
                                                            : own_.facts().is_member(state, of.group, day);
                          },
                          [&](const PartiesTo& to) { return has_joined(other(to.treaty), state, day); },
                          [&](const SignatoriesOf& of) { return has_signed(other(of.treaty), state, day); },
                          [&](Parties) { return truth(own_.is_party(state, day)); },
                          [&](SignatoryStates) { return truth(own_.signing_on(state, day) != nullptr); },
                          [&](const InvitedBy& by) { return truth(own_.has_event(by.decision, day, state)); },
                          [&](const Listed& listed) { return truth(lists(listed, roster, state)); },
                          [&](const AnyCircle& any) {
                              Truth found = Truth::no;
                              for (const Circle& part : any.circles())
                                  found = std::max(found, contains(part, state, day));
                              return found;
                          },
                          [&](const OtherThan& others) {
                              if (lists(others.excepted(), roster, state)) return Truth::no;
                              return contains(others.whole(), state, day);
                          },
                      },
                      circle.form());
}

Truth Circles::may_take_part(const Circle& circle, StateId state, Date day) const {
    if (own_.record().roster().kind(state) != EntityKind::organization) return contains(circle, state, day);
    const std::optional<OrganizationsClause>& organizations = own_.record().treaty().clauses().organizations;
    if (!organizations) return Truth::no;
    const Truth admitted = contains(organizations->admitted, state, day);
    return asks_for_parent(circle) ? std::min(admitted, contains(circle, state, day)) : admitted;
}

StateSet Circles::named(const Listed& listed) const {
    StateSet found;
    for (const StateKey& key : listed.states()) found.insert(own_.record().roster().at(key.text()));
    return found;
}

StateSet Circles::filtered(const Circle& circle, Date day) const {
    StateSet found;
    own_.record().roster().for_each([&](StateId state) {
        if (contains(circle, state, day) == Truth::yes) found.insert(state);
    });
    return found;
}

Members Circles::members(const Circle& circle, Date day) const {
    const Roster& roster = own_.record().roster();
    const auto tested = [&](const auto&) { return filtered(circle, day); };
    const auto known = [](const Replay* other, auto&& states) {
        return other == nullptr ? StateSet{} : states(*other);
    };
    Members found;
    found.states = std::visit(
        overloaded{
            [&](Everyone every) { return tested(every); },
            [&](OnlyStates every) { return tested(every); },
            [&](AllStates every) { return tested(every); },
            [&](Organizations) { return roster.of_kind(EntityKind::organization); },
            [&](const MembersOf& of) {
                return roster.knows(of.group) ? roster.members(of.group, day) : own_.facts().members(of.group, day);
            },
            [&](const PartiesTo& to) {
                // As a base it is made of Parties (I-01), while who may join need only have consented (F-01).
                return known(other(to.treaty), [&](const Replay& replay) { return replay.parties(day); });
            },
            [&](const SignatoriesOf& of) { return tested(of); },
            [&](Parties) { return own_.parties(day); },
            [&](SignatoryStates signatory) { return tested(signatory); },
            [&](const InvitedBy& by) { return tested(by); },
            [&](const Listed& listed) { return named(listed); },
            [&](const AnyCircle& any) {
                StateSet all;
                for (const Circle& part : any.circles()) all |= members(part, day).states;
                return all;
            },
            [&](const OtherThan& others) { return members(others.whole(), day).states - named(others.excepted()); },
        },
        circle.form());
    std::vector<std::string> facts;
    missing(circle, facts);
    found.known = facts.empty();
    return found;
}

void Circles::days_of_change(const Circle& circle, std::vector<Date>& days) const {
    const Date adopted = own_.record().treaty().identity().adopted;    // before it no act counts
    const auto add_group = [&](const SetHistory& history) {
        const auto first = std::upper_bound(history.changes().begin(), history.changes().end(), adopted);
        days.insert(days.end(), first, history.changes().end());
    };
    const auto add_treaty = [&](const TreatyKey& treaty) {
        const Replay* other = own_.surroundings().find(treaty);
        if (other == nullptr) return;
        const std::vector<Date> theirs = other->days_of_change(adopted);
        days.insert(days.end(), theirs.begin(), theirs.end());
    };
    for_each_circle(circle, [&](const Circle& part) {
        const Roster& roster = own_.record().roster();
        if (const auto* to = as<PartiesTo>(part)) add_treaty(to->treaty);
        if (const auto* of = as<SignatoriesOf>(part)) add_treaty(of->treaty);
        if (as<AllStates>(part) != nullptr && all_States_ != nullptr) add_group(*all_States_);
        if (const auto* of = as<MembersOf>(part); of != nullptr && roster.knows(of->group))
            add_group(roster.history(of->group));
    });
}

void Circles::missing(const Circle& circle, std::vector<std::string>& facts) const {
    const auto need_record = [&](const TreatyKey& treaty) {
        if (own_.surroundings().find(treaty) == nullptr) facts.push_back("the record of \"" + treaty.text() + "\"");
    };
    for_each_circle(circle, [&](const Circle& part) {
        if (const auto* to = as<PartiesTo>(part)) need_record(to->treaty);
        if (const auto* of = as<SignatoriesOf>(part)) need_record(of->treaty);
        if (const auto* of = as<MembersOf>(part); of != nullptr && !own_.record().roster().knows(of->group))
            facts.push_back("the members of \"" + of->group.text() + "\"");
    });
}

}    // namespace depositary::detail
