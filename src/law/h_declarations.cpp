// SPDX-License-Identifier: BSL-1.0
// LAW section H: declarations that a treaty requires with an instrument.
#include "detail/bench.hpp"

#include <algorithm>
#include <charconv>

namespace depositary {

using detail::Want;

namespace {

/// The number that an instrument states as its value; empty if its value is none.
std::optional<int> number_stated(const Instrument& instrument) {
    int number = 0;
    const char* const end = instrument.value.data() + instrument.value.size();
    const auto [stop, error] = std::from_chars(instrument.value.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

FindingCode code_if_missing(IfMissing if_missing) {
    switch (if_missing) {
        case IfMissing::hold:
        case IfMissing::refuse: return FindingCode::compulsory_declaration_missing;
        case IfMissing::record:
        case IfMissing::optional: return FindingCode::information_outstanding;
    }
    return FindingCode::compulsory_declaration_missing;
}

}    // namespace

/// Acceptance and approval owe them as ratification does (B-04), and a successor too (D-11).
void Bench::check_declarations(Case& c) {
    for (const DepositCondition& condition : clauses().deposit_conditions) {
        if (!detail::acts_that_count(condition.with).contains(c.entry.act) && c.entry.act != Act::succession) continue;
        if (condition.if_missing == IfMissing::optional) continue;
        if (!c.lacks.contains(Lack::declaration)) {
            check_number(c, condition);
            continue;
        }
        Finding& finding = find(c, code_if_missing(condition.if_missing));    // H-01, H-03
        if (condition.if_missing != IfMissing::record) want(c, Want::cure);
        if (condition.if_missing == IfMissing::refuse) refuse(c, finding);
    }
}

void Bench::check_number(Case& c, const DepositCondition& condition) {
    if (!condition.least || !c.stated_by) return;
    const std::optional<int> stated = number_stated(record_.instrument(*c.stated_by));
    if (!stated || *stated >= *condition.least) return;
    find(c, FindingCode::declaration_out_of_range);    // H-02
    want(c, Want::cure);
}

/// An optional declaration, known by how it begins, comes with one of the acts that the clause names or too late (H-04). Before the
/// consent, or while it is held, it is not too late for one that comes with consent.
void Bench::check_time_of_declaration(Case& c) {
    for (const DepositCondition& condition : clauses().deposit_conditions) {
        const bool is_meant = record_.instrument(c.act).value.starts_with(condition.what);
        if (condition.if_missing != IfMissing::optional || !is_meant) continue;
        const Acts with = detail::acts_that_count(condition.with);
        const Spell* spell = out_.spell_on(c.state, c.day);
        const Signing* signing = out_.signing_on(c.state, c.day);
        const bool with_consent =
            spell == nullptr ? !(with & consents).empty() : spell->consented >= c.day && with.contains(spell->taken_as);
        const bool with_signature =
            with.contains(Act::signature) && (signing == nullptr ? spell == nullptr : signing->signed_on == c.day);
        const bool in_time = with_consent || with_signature;
        if (!in_time) find(c, FindingCode::declaration_time_passed);
    }
    raise(c.act, c.gravest);
}

/// Where a duty goes on after consent, a contracting State that does not meet it has its standing suspended, until the treaty is in
/// force for it; the depositary records both as events (H-06).
void Bench::lapse_or_revive(Case& c) {
    const auto goes_on = [](const DepositCondition& condition) { return condition.continuing; };
    const std::vector<DepositCondition>& conditions = clauses().deposit_conditions;
    if (std::none_of(conditions.begin(), conditions.end(), goes_on)) return;
    if (record_.instrument(c.act).value == "revival") return revive(c);
    if (record_.instrument(c.act).value != "lapse") return;
    Spell* spell = last_spell(c.state, c.day, [&](const Spell& each) { return !is_in_force(each, c.day); });
    if (spell == nullptr) return;
    leave(*spell, c.day, Ending::lapsed, std::nullopt);
    give_back(c.state, consents, c.day);
}

void Bench::revive(const Case& c) {
    const Spell* lapsed = nullptr;
    out_.for_each_spell(c.state, [&](const Spell& spell) {
        if (spell.ending == Ending::lapsed) lapsed = &spell;
    });
    if (lapsed == nullptr || is_alive(c.state, c.day)) return;
    Spell& spell = add_spell(c.state, lapsed->consent, lapsed->taken_as, c.day);
    spell.counted = count(c.state, spell.taken_as, c.day);
    assign_date(spell);
    end_with_State(spell);
}

/// A declaration that changes the number given before may raise it, not lower it (H-05, OPAC 3(4)).
void Bench::declare(Case& c) {
    if (record_.instrument(c.act).value.starts_with("interpretative")) {    // O-01
        find(c, FindingCode::declaration_may_be_reservation);
        raise(c.act, c.gravest);
    }
    check_time_of_declaration(c);
    const bool fixed = std::any_of(clauses().deposit_conditions.begin(), clauses().deposit_conditions.end(),
                                   [](const DepositCondition& condition) { return condition.least.has_value(); });
    const std::optional<int> now = fixed ? number_stated(record_.instrument(c.act)) : std::nullopt;
    if (!now) {
        static_cast<void>(count(c.state, c.entry.act, c.day));
        return;
    }
    std::optional<int> before;
    for (const EntryIndex act : order_) {
        const Entry& entry = record_.entry(act);
        if (act == c.act || received(act) > c.day) break;
        const bool states =
            entry.state == c.entry.state && (consents | Acts{Act::declaration, Act::completion}).contains(entry.act);
        if (states && is_known(entry) && out_.judgement(act).in_deposit)
            if (const std::optional<int> number = number_stated(record_.instrument(act))) before = number;
    }
    if (before && *now < *before) {
        find(c, FindingCode::declaration_weakened);
        return without_effect(c);
    }
    static_cast<void>(count(c.state, c.entry.act, c.day));
}

}    // namespace depositary
