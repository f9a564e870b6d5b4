// SPDX-License-Identifier: BSL-1.0
// LAW sections E-01, F and G: who may take part, and what the parent treaty asks.
#include "detail/bench.hpp"
#include "detail/overloaded.hpp"

#include <algorithm>

namespace depositary {

namespace {

/// Whether the circle asks for a standing in another treaty (F-01).
bool asks_for_parent(const Circle& circle) {
    return std::visit(detail::overloaded{
                          [](const PartiesTo&) { return true; },
                          [](const SignatoriesOf&) { return true; },
                          [](const AnyCircle& any) { return std::any_of(any.circles().begin(), any.circles().end(), asks_for_parent); },
                          [](const OtherThan& other) { return asks_for_parent(other.whole()); },
                          [](const Everyone&) { return false; },
                          [](const OnlyStates&) { return false; },
                          [](const AllStates&) { return false; },
                          [](const Organizations&) { return false; },
                          [](const MembersOf&) { return false; },
                          [](const Parties&) { return false; },
                          [](const SignatoryStates&) { return false; },
                          [](const InvitedBy&) { return false; },
                          [](const Listed&) { return false; },
                      },
                      circle.form());
}

}    // namespace

void Bench::check_participation(Case& c, const Circle& circle) {
    if (!exists_on(roster()[c.state], c.day)) {
        find(c, FindingCode::not_eligible);    // G-02: no such State on that day
        return;
    }
    const std::optional<OrganizationsClause>& organizations = clauses().organizations;
    const bool organization = is_organization(c.state);
    if (organization && (!organizations || circles_.contains(organizations->admitted, c.state, c.day) == Truth::no)) {
        find(c, FindingCode::organization_not_admitted);    // E-01
        return;
    }
    const Truth in = circles_.contains(circle, c.state, c.day);
    if (in == Truth::yes) return;
    if (in == Truth::unknown) {
        std::vector<std::string> facts;
        circles_.missing(circle, facts);
        for (std::string& fact : facts) need_fact(std::move(fact));
        if (facts.empty()) find(c, FindingCode::eligibility_undetermined);    // G-04
        return;
    }
    if (asks_for_parent(circle)) {
        Finding& finding = find(c, FindingCode::parent_required);    // F-01
        c.ripens = joins_parent(circle, c.state, c.day);
        finding.first_good_date = c.ripens;
        return;
    }
    if (organization) return;    // admitted by its own clause, whatever the circle of States says
    find(c, FindingCode::not_eligible);    // A-01, G-03
}

/// The day after `after` on which the State comes to have the standing that the circle asks for (F-01: the cure is the parent instrument).
std::optional<Date> Bench::joins_parent(const Circle& circle, StateId state, Date after) const {
    std::optional<Date> first;
    const auto look = [&](const TreatyKey& treaty, bool signing_is_enough) {
        const Replay* parent = out_.surroundings_.find(treaty);
        if (parent == nullptr) return;
        const auto consider = [&](Date day) {
            if (day > after && (!first || day < *first)) first = day;
        };
        parent->for_each_spell(state, [&](const Spell& spell) { consider(spell.consented); });
        if (!signing_is_enough) return;
        for (const Signing& signing : parent->signings())
            if (signing.state == state) consider(signing.signed_on);
    };
    if (const auto* to = std::get_if<PartiesTo>(&circle.form())) look(to->treaty, false);
    if (const auto* of = std::get_if<SignatoriesOf>(&circle.form())) look(of->treaty, true);
    if (const auto* any = std::get_if<AnyCircle>(&circle.form()))
        for (const Circle& part : any->circles())
            if (const std::optional<Date> day = joins_parent(part, state, after); day && (!first || *day < *first)) first = day;
    return first;
}

void Bench::note_parent_withdrawal(Case& c) {
    if (!clauses().parent) return;
    const Replay* parent = out_.surroundings_.find(clauses().parent->treaty);
    const Spell* spell = parent == nullptr ? nullptr : parent->spell_on(c.state, c.day);
    if (spell == nullptr || !spell->notice || record_.size() == 0) return;
    if (parent->record().entry(*spell->notice).received <= c.day) find(c, FindingCode::parent_withdrawal_pending).fact = spell->until;    // F-09
}

}    // namespace depositary
