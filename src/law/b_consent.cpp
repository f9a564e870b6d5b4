// SPDX-License-Identifier: BSL-1.0
// LAW section B: ratification, acceptance, approval, and what every consent has in common; H-01.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

namespace {

constexpr Acts presuppose_signature = ratifications | Acts{Act::formal_confirmation};    // B-01, E-02

}    // namespace

void Bench::consent(Case& c) {
    if (c.entry.lacks.contains(Lack::instrument)) {
        find(c, FindingCode::not_an_instrument);    // B-06
        out_.judgements_[c.act.value()] = {c.gravest, false};
        return;
    }
    if (is_duplicate(c)) return without_effect(c);
    check_form(c);
    check_participation(c, clauses().participation.join);
    if (presuppose_signature.contains(c.entry.act)) check_ratification(c);
    if (c.entry.act == Act::accession) check_accession(c);
    if (c.entry.act == Act::succession) check_succession(c);
    if (stopped(c)) return;
    note_parent_withdrawal(c);
    establish(c);
}

bool Bench::is_duplicate(Case& c) {
    const Spell* spell = live_spell(c.state, c.day);
    if (spell == nullptr || spell->notice) return false;    // B-11: while its withdrawal is pending it is a new consent
    const bool several_capitals = record_.treaty().identity().depositaries.size() > 1;
    Finding& finding = find(c, several_capitals ? FindingCode::additional_capital : FindingCode::already_bound);
    finding.fact = spell->consented;
    return true;
}

void Bench::check_form(Case& c) {
    const Lacks lacks = c.entry.lacks;
    if (lacks.contains(Lack::right_depositary)) find(c, FindingCode::wrong_depositary);
    if (lacks.contains(Lack::form) || lacks.contains(Lack::full_powers)) find(c, FindingCode::instrument_defective);    // B-05
    if (lacks.contains(Lack::unconditional)) find(c, FindingCode::conditional_consent);                              // B-10
    if (lacks.contains(Lack::whole)) find(c, FindingCode::partial_consent);                                          // B-09
    if (lacks.contains(Lack::denunciation)) find(c, FindingCode::denunciation_required);                             // F-08
    const std::optional<OrganizationsClause>& organizations = clauses().organizations;
    if (lacks.contains(Lack::competence_declaration) && is_organization(c.state) && organizations && organizations->competence_declaration)
        find(c, FindingCode::competence_declaration_missing);    // E-03
    if (!lacks.contains(Lack::declaration)) return;
    for (const DepositCondition& condition : clauses().deposit_conditions) {
        if (!condition.with.contains(c.entry.act) && c.entry.act != Act::succession) continue;    // H-01, D-11
        Finding& finding = find(c, FindingCode::compulsory_declaration_missing);
        if (condition.if_missing == IfMissing::refuse) finding.outcome = c.gravest = Outcome::refuse;
    }
}

void Bench::check_ratification(Case& c) {
    const Signing* signing = live_signing(c.state, c.day);
    if (clauses().consent && !clauses().consent->acts.contains(c.entry.act) && c.entry.act != Act::formal_confirmation)
        find(c, FindingCode::act_not_named);    // B-04
    if (signing != nullptr && signing->confirmed) {
        if (signing->disavowed) find(c, FindingCode::ratifies_after_disavowal).fact = signing->disavowed;    // I-06
        return;
    }
    Finding& finding = find(c, FindingCode::ratification_without_signature);    // B-01
    if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
    else finding.outcome = c.gravest = Outcome::refuse;
}

void Bench::establish(Case& c, bool looks_back) {
    const auto index = static_cast<std::int32_t>(out_.spells_.size());
    std::int32_t* link = &out_.first_spell_[c.state.index()];
    while (*link >= 0) link = &out_.spells_[static_cast<std::size_t>(*link)].next;
    *link = index;
    Spell spell{.state = c.state, .consent = c.act, .consented = c.day, .from = {}, .until = {}, .notice = {}, .other_from = {}, .other_until = {}};
    spell.counted = !looks_back && c.entry.counts.value_or(true);
    spell.looks_back = looks_back;
    out_.spells_.push_back(spell);
    assign_date(out_.spells_.back());
    end_with_parent_or_State(out_.spells_.back());
    if (!spell.counted) return;
    const bool in_terms = c.entry.counts == true;
    const bool noticed = tally_ && !out_.whole_.fulfilled && tally_->take_in(c.state, c.entry.act, c.day, in_terms);
    for (detail::Tally& tally : part_tallies_) dirty_ = tally.take_in(c.state, c.entry.act, c.day, in_terms) || dirty_;
    if (tally_ && !out_.whole_.fulfilled && !noticed) {
        out_.spells_.back().counted = false;
        if (!is_organization(c.state)) find(c, FindingCode::act_not_counted);    // K-02
    }
    if (noticed) today_.insert(c.state);
    dirty_ = dirty_ || noticed;
}

void Bench::complete(Case& c) {
    Held* waiting = held(*c.entry.target);
    if (waiting == nullptr) {
        find(c, FindingCode::no_target);
        return without_effect(c);
    }
    waiting->done = true;
    // The act is good from the day of the cure (0.2.2, B-07, K-11); what was missing is there now.
    Entry cured = record_.entry(waiting->act);
    cured.lacks = {};
    Case again{waiting->act, cured, c.state, c.day};
    if (signatures.contains(cured.act) && cured.act != Act::definitive_signature) sign(again);
    else consent(again);
}

void Bench::withdraw_instrument(Case& c) {
    Spell* spell = live_spell(c.state, c.day);
    if (spell == nullptr) {
        find(c, FindingCode::no_target);
        return without_effect(c);
    }
    if (spell->from && *spell->from <= c.day) {
        find(c, FindingCode::use_withdrawal_clause).fact = spell->from;    // B-12
        if (stopped(c)) return;
    }
    if (out_.whole_.fulfilled) find(c, FindingCode::withdrawn_after_threshold).fact = out_.whole_.fulfilled;    // B-13
    else if (tally_) tally_->give_back(c.state);                                                                // K-08
    for (detail::Tally& tally : part_tallies_) tally.give_back(c.state);
    today_.erase(c.state);
    dirty_ = true;
    leave(*spell, c.day, Ending::instrument_withdrawn, c.act);
}

}    // namespace depositary
