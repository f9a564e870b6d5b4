// SPDX-License-Identifier: BSL-1.0
#include "detail/circles.hpp"

#include "detail/overloaded.hpp"

#include <algorithm>

namespace depositary::detail {

namespace {

/// The entities that the depositary's practice takes for "all States" (LAW G-04).
const GroupKey all_States{"all-states"};

Truth either(Truth a, Truth b) { return std::max(a, b); }

template <class Keys>
bool lists(const Keys& keys, const Roster& roster, StateId state) {
    return std::any_of(keys.begin(), keys.end(), [&](const StateKey& key) { return roster.find(key.text()) == state; });
}

}    // namespace

Circles::Circles(const Replay& own) : own_(own) {
    const Roster& roster = own.record().roster();
    if (roster.knows(all_States)) all_States_ = &roster.history(all_States);
}

/// A contested entity, and a State that practice does not admit yet, are not for the depositary to decide on (G-09).
Truth Circles::is_one_of_all_States(StateId id, Date day) const {
    const State& state = own_.record().roster()[id];
    if (state.kind == EntityKind::organization || state.kind == EntityKind::territory) return Truth::no;
    if (all_States_ != nullptr && all_States_->on(day).contains(id)) return Truth::yes;
    if (all_States_ == nullptr && state.kind == EntityKind::state) return truth(exists_on(state, day));
    return exists_on(state, day) ? Truth::unknown : Truth::no;
}

Truth Circles::contains(const Circle& circle, StateId state, Date day) const {
    const Roster& roster = own_.record().roster();
    return std::visit(
        overloaded{
            [](Everyone) { return Truth::yes; },
            [&](OnlyStates) { return truth(roster[state].kind != EntityKind::organization); },
            [&](AllStates) { return is_one_of_all_States(state, day); },
            [&](Organizations) { return truth(roster[state].kind == EntityKind::organization); },
            [&](const MembersOf& of) { return roster.knows(of.group) ? truth(roster.is_member(state, of.group, day)) : Truth::unknown; },
            [&](const PartiesTo& to) {
                const Replay* other = own_.surroundings().find(to.treaty);
                return other == nullptr ? Truth::unknown : truth(other->has_joined(state, day));
            },
            [&](const SignatoriesOf& of) {
                const Replay* other = own_.surroundings().find(of.treaty);
                if (other == nullptr) return Truth::unknown;
                return truth(other->signing_on(state, day) != nullptr || other->has_joined(state, day));
            },
            [&](Parties) { return truth(own_.is_party(state, day)); },
            [&](SignatoryStates) { return truth(own_.signing_on(state, day) != nullptr); },
            [&](const InvitedBy& by) { return truth(own_.has_event(by.decision, day, state)); },
            [&](const Listed& listed) { return truth(lists(listed.states(), roster, state)); },
            [&](const AnyCircle& any) {
                Truth found = Truth::no;
                for (const Circle& part : any.circles()) found = either(found, contains(part, state, day));
                return found;
            },
            [&](const OtherThan& other) {
                return lists(other.excepted().states(), roster, state) ? Truth::no : contains(other.whole(), state, day);
            },
        },
        circle.form());
}

Members Circles::members(const Circle& circle, Date day) const {
    Members found;
    const Roster& roster = own_.record().roster();
    for (std::uint16_t i = 0; i < roster.size(); ++i) {
        const Truth in = contains(circle, StateId(i), day);
        if (in == Truth::yes) found.states.insert(StateId(i));
    }
    std::vector<std::string> facts;
    missing(circle, facts);
    found.known = facts.empty();
    return found;
}

void Circles::days_of_change(const Circle& circle, std::vector<Date>& days) const {
    const auto add_changes_of = [&](const TreatyKey& treaty) {
        if (const Replay* other = own_.surroundings().find(treaty)) {
            const std::vector<Date> theirs = other->days_of_change();
            days.insert(days.end(), theirs.begin(), theirs.end());
        }
    };
    std::visit(overloaded{
                   [&](const PartiesTo& to) { add_changes_of(to.treaty); },
                   [&](const SignatoriesOf& of) { add_changes_of(of.treaty); },
                   [&](const AnyCircle& any) {
                       for (const Circle& part : any.circles()) days_of_change(part, days);
                   },
                   [&](const OtherThan& other) { days_of_change(other.whole(), days); },
                   [](const auto&) {},    // the rest changes with the acts of this register only, or with the roster
               },
               circle.form());
}

void Circles::missing(const Circle& circle, std::vector<std::string>& facts) const {
    const auto need_record = [&](const TreatyKey& treaty) {
        if (own_.surroundings().find(treaty) == nullptr) facts.push_back("the record of \"" + treaty.text() + "\"");
    };
    std::visit(overloaded{
                   [&](const PartiesTo& to) { need_record(to.treaty); },
                   [&](const SignatoriesOf& of) { need_record(of.treaty); },
                   [&](const MembersOf& of) {
                       if (!own_.record().roster().knows(of.group)) facts.push_back("the members of \"" + of.group.text() + "\"");
                   },
                   [&](const AnyCircle& any) {
                       for (const Circle& part : any.circles()) missing(part, facts);
                   },
                   [&](const OtherThan& other) { missing(other.whole(), facts); },
                   [](const auto&) {},    // the others need no fact from elsewhere
               },
               circle.form());
}

}    // namespace depositary::detail
