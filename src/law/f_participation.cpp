// SPDX-License-Identifier: BSL-1.0
// LAW sections E-01, F and G: who may take part, and what the parent treaty asks.
#include "detail/bench.hpp"
#include "treaty/walk.hpp"

#include <algorithm>

namespace depositary {

using detail::as;
using detail::asks_for_parent;
using detail::Want;

const Replay* Bench::parent() const { return clauses().parent ? circles_.other(clauses().parent->treaty) : nullptr; }

void Bench::check_participation(Case& c, const Circle& circle) {
    if (!roster().exists(c.state, c.day)) {
        find(c, FindingCode::not_eligible);    // G-02: no such State on that day
        return;
    }
    if (!is_organization(c.state)) {
        check_exclusive_competence(c);
        return check_circle(c, circle);
    }
    const std::optional<OrganizationsClause>& organizations = clauses().organizations;
    const Truth admitted = organizations ? circles_.contains(organizations->admitted, c.state, c.day) : Truth::no;
    if (admitted == Truth::unknown) return leave_undetermined(c, organizations->admitted);
    if (admitted == Truth::yes) {
        // Its own clause admits it, whatever the circle of States says, unless that asks for the parent.
        if (asks_for_parent(circle)) check_circle(c, circle);
        check_members_first(c);
        return;
    }
    if (organizations && asks_for_parent(organizations->admitted)) return check_circle(c, organizations->admitted);
    find(c, FindingCode::organization_not_admitted);    // E-01
}

Truth Bench::may_join(StateId state, Date day) const {
    return circles_.may_take_part(clauses().participation.join, state, day);
}

void Bench::check_circle(Case& c, const Circle& circle) {
    const Truth in = circles_.contains(circle, c.state, c.day);
    if (in == Truth::yes) return;
    if (in == Truth::unknown) return leave_undetermined(c, circle);
    if (!asks_for_parent(circle)) {
        find(c, FindingCode::not_eligible);    // A-01, G-03
        return;
    }
    const bool earlier = asks_for_earlier_amendment(circle);
    Finding& finding =
        find(c, earlier ? FindingCode::prior_instrument_required : FindingCode::parent_required);    // F-01, F-03
    finding.first_good_date = c.ripens = joins_parent(circle, c.state, c.day);
    want(c, Want::parent);
}

/// Not settled among the organs (G-04, G-09), or not to be told for want of a record. What was accepted stays so.
void Bench::leave_undetermined(Case& c, const Circle& circle) {
    if (c.entry.intake == Intake::accepted || c.cured.contains(Want::direction)) return;
    std::vector<std::string> facts;
    circles_.missing(circle, facts);
    for (std::string& fact : facts) need_fact(std::move(fact));
    find(c, FindingCode::eligibility_undetermined);
    want(c, Want::direction);
}

/// Whether an amendment asks for those bound by another treaty than the one that it amends: by the amendment before (F-03).
bool Bench::asks_for_earlier_amendment(const Circle& circle) const {
    const std::optional<ParentClause>& amended = clauses().parent;
    bool asks = false;
    detail::for_each_circle(circle, [&](const Circle& part) {
        const auto* to = as<PartiesTo>(part);
        asks = asks || (to != nullptr && amended && amended->amends && to->treaty != amended->treaty);
    });
    return asks;
}

/// The day after `after` on which the State comes to have the standing that the circle asks for (F-01: the cure is the parent
/// instrument).
std::optional<Date> Bench::joins_parent(const Circle& circle, StateId state, Date after) const {
    std::optional<Date> first;
    const auto consider = [&](Date day) {
        if (day > after && circles_.contains(circle, state, day) == Truth::yes)
            first = std::min(first.value_or(day), day);
    };
    detail::for_each_circle(circle, [&](const Circle& part) {
        const auto* to = as<PartiesTo>(part);
        const auto* of = as<SignatoriesOf>(part);
        if (to == nullptr && of == nullptr) return;
        const Replay* other = out_.surroundings_.find(to != nullptr ? to->treaty : of->treaty);
        if (other == nullptr) return;
        other->for_each_spell(state, [&](const Spell& spell) { consider(spell.consented); });
        for (const Signing& signing : other->signings())
            if (of != nullptr && signing.state == state) consider(signing.signed_on);
    });
    return first;
}

void Bench::note_parent_withdrawal(Case& c) {
    const Replay* above = parent();
    if (above == nullptr) return;
    for (const Notice& notice : above->notices()) {
        const bool pending = notice.state == c.state && notice.received <= c.day &&
                             (!notice.effect || c.day < *notice.effect) && (!notice.revoked || c.day < *notice.revoked);
        if (pending) find(c, FindingCode::parent_withdrawal_pending).fact = notice.effect;    // F-09
    }
}

}    // namespace depositary
