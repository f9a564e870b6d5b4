// SPDX-License-Identifier: BSL-1.0
// LAW section B: ratification, acceptance, approval, and what every consent has in common.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

using detail::Want;

namespace {

constexpr Acts presuppose_signature = ratifications | Acts{Act::formal_confirmation};    // B-01, E-02
constexpr Acts labels{Act::consent_to_be_bound, Act::participation, Act::simplified_procedure};

}    // namespace

/// There is no instrument, only word of one (B-06).
bool Bench::is_announcement(Case& c) {
    if (!c.lacks.contains(Lack::instrument)) return false;
    find(c, FindingCode::not_an_instrument);
    out_.judgements_[c.act.value()] = {c.gravest, false};
    return true;
}

void Bench::consent(Case& c) {
    if (is_announcement(c)) return;
    // A State that is bound already may give notice of withdrawal the same day, and so come anew (B-11).
    if (is_alive(c.state, c.day) && put_off(c)) return;
    if (is_duplicate(c)) return without_effect(c);
    check_end_of_treaty(c);
    check_form(c);
    check_participation(c, clauses().participation.join);
    if (presuppose_signature.contains(c.entry.act)) check_ratification(c);
    if (labels.contains(c.entry.act)) check_label(c);
    if (c.entry.act == Act::accession) check_accession(c);
    if (c.entry.act == Act::succession) check_succession(c);
    check_prohibition(c);
    if (stopped(c)) return;
    note_parent_withdrawal(c);
    establish(c);
}

/// Consented already and not about to leave. While its withdrawal is pending it is a new consent (B-11).
bool Bench::is_duplicate(Case& c) {
    const Spell* spell = last_spell(c.state, c.day, [](const Spell& alive) { return !alive.notice; });
    if (spell == nullptr) return false;
    const bool several_capitals = record_.treaty().identity().depositaries.size() > 1;    // B-08
    find(c, several_capitals ? FindingCode::additional_capital : FindingCode::already_bound).fact = spell->consented;
    return true;
}

void Bench::check_form(Case& c) {
    const auto lacks = [&](Lack lack, FindingCode code) {
        if (!c.lacks.contains(lack)) return;
        find(c, code);
        want(c, Want::cure);
    };
    lacks(Lack::right_depositary, FindingCode::wrong_depositary);
    lacks(Lack::form, FindingCode::instrument_defective);    // B-05
    if (c.entry.act != Act::definitive_signature) lacks(Lack::full_powers, FindingCode::instrument_defective);
    lacks(Lack::unconditional, FindingCode::conditional_consent);     // B-10
    lacks(Lack::whole, FindingCode::partial_consent);                 // B-09
    lacks(Lack::denunciation, FindingCode::denunciation_required);    // F-08
    const bool owes_competence = clauses().organizations && clauses().organizations->competence_declaration;
    if (owes_competence && is_organization(c.state)) {    // E-03
        // "declaration" alone means that one, where the treaty asks for no other.
        const bool means_it = clauses().deposit_conditions.empty() && c.lacks.contains(Lack::declaration);
        lacks(means_it ? Lack::declaration : Lack::competence_declaration, FindingCode::competence_declaration_missing);
    }
    check_declarations(c);
}

void Bench::check_ratification(Case& c) {
    const std::optional<ConsentClause>& clause = clauses().consent;
    if (clause && !clause->acts.contains(c.entry.act) && c.entry.act != Act::formal_confirmation)
        find(c, FindingCode::act_not_named);    // B-04
    if (const Signing* signing = live_signing(c.state, c.day)) {
        if (signing->disavowed) find(c, FindingCode::ratifies_after_disavowal).fact = signing->disavowed;    // I-06
        return;
    }
    if (!clauses().signature && clause) {    // a treaty that nobody signs: an amendment, a convention of the ILO
        if (c.day < record_.treaty().identity().adopted) check_opening(c);    // I-04
        return;
    }
    const bool may_accede = accession_is_open_to(c.state, c.day);
    if (c.cured.contains(Want::signature) && may_accede) {    // the State was asked, and means accession
        c.taken_as = Act::accession;
        return check_accession(c);
    }
    Finding& finding = find(c, FindingCode::ratification_without_signature);    // B-01
    want(c, Want::signature);
    if (may_accede) finding.cure = Act::accession;
    else refuse_unsigned(c, finding);
}

/// It cannot stand as an accession; the State may sign, or accede once that is open.
void Bench::refuse_unsigned(Case& c, Finding& finding) {
    if (may_join(c.state, c.day) != Truth::no) {
        if (is_open_for_signature(c.day)) finding.cure = Act::signature;
        else if (accession_opens()) finding.cure = Act::accession;
    }
    refuse(c, finding);
}

/// Consent under a label that the clause names is good as it is. Under another, what the State does decides, not what it calls it:
/// a signatory ratifies, any other State accedes (B-01, C-04).
void Bench::check_label(Case& c) {
    if (c.day < record_.treaty().identity().adopted) return check_opening(c);    // I-04
    if (clauses().consent && clauses().consent->acts.contains(c.entry.act)) return;
    if (live_signing(c.state, c.day) != nullptr || (!clauses().signature && clauses().consent)) {
        c.taken_as = Act::ratification;
        return;
    }
    c.taken_as = Act::accession;
    check_accession(c);
}

void Bench::establish(Case& c) {
    Spell& spell = add_spell(c.state, c.act, c.taken_as, c.day);
    spell.counted = false;
    assign_date(spell);
    end_with_State(spell);
    end_with_parent(spell);
    end_with_membership(spell);
    if (looking_back_ || !c.entry.counts.value_or(true)) return;
    const bool has_whole = !watched_.empty() && watched_.front().result == &out_.whole_;
    const bool open = has_whole && !out_.whole_.fulfilled;
    const bool noticed = count(c.state, c.taken_as, c.day, c.entry.counts == true);
    spell.counted = noticed || !open;
    const bool in_force = out_.whole_.date && *out_.whole_.date <= c.day;
    const bool named = c.entry.counts == true || (has_whole && watched_.front().tally.names(c.taken_as, c.day));
    if (has_whole && !in_force && !named && !is_organization(c.state)) find(c, FindingCode::act_not_counted);    // K-02
}

Spell& Bench::add_spell(StateId state, EntryIndex consent, Act taken_as, Date day) {
    std::int32_t* link = &out_.first_spell_[state.index()];
    while (*link >= 0) link = &spell_at(*link)->next;
    *link = static_cast<std::int32_t>(out_.spells_.size());
    dirty_ = dirty_ || depends_on_itself_;
    how_dated_.emplace_back();
    return out_.spells_.emplace_back(state, consent, taken_as, day);
}

/// Counts the act for every condition that is still open and waits for such acts; whether any took notice.
bool Bench::count(StateId state, Act act, Date day, bool in_terms) {
    bool noticed = false;
    for (Watched& watched : watched_) {
        if (looking_back_ || watched.result->fulfilled) continue;
        noticed = watched.tally.take_in(state, act, day, in_terms) || noticed;
        dirty_ = dirty_ || watched.tally.leaves_out();
    }
    if (noticed) today_.insert(state);
    dirty_ = dirty_ || noticed || depends_on_itself_;
    return noticed;
}

}    // namespace depositary
