// SPDX-License-Identifier: BSL-1.0
#include "detail/bench.hpp"

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

/// Acts that reach back before their receipt (LAW D-02, A-11): they matter for a day before they were received.
constexpr Acts looking_back{Act::succession, Act::confirmation_of_signature};

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

}    // namespace

Bench::Bench(const Register& record, const ReplayOptions& options, Surroundings surroundings)
    : record_(record), options_(options), out_(record, options, std::move(surroundings)), circles_(out_) {}

Replay Bench::run() && {
    prepare();
    while (const std::optional<Date> day = next_day()) process(*day);
    look_back();
    finish();
    return std::move(out_);
}

void Bench::prepare() {
    out_.judgements_.resize(record_.size());
    out_.spells_.reserve(record_.size());
    out_.signings_.reserve(record_.size());
    if (clauses().entry_into_force) {
        tally_.emplace(clauses().entry_into_force->when, out_);
        tally_->days_to_look(days_to_look_);
        for (const Floor& floor : clauses().entry_into_force->floors)
            if (const auto* other = std::get_if<TreatyInForce>(&floor))
                if (const Replay* found = out_.surroundings_.find(other->treaty); found != nullptr && found->entry_into_force().fulfilled)
                    days_to_look_.push_back(*found->entry_into_force().fulfilled);
    }
    part_tallies_.reserve(clauses().parts.size());
    out_.parts_.resize(clauses().parts.size());
    for (const EntryIntoForcePart& part : clauses().parts) {
        part_tallies_.emplace_back(part.clause.when, out_);
        part_tallies_.back().days_to_look(days_to_look_);
    }
    std::sort(days_to_look_.begin(), days_to_look_.end());
    days_to_look_.erase(std::unique(days_to_look_.begin(), days_to_look_.end()), days_to_look_.end());
}

std::optional<Date> Bench::next_day() const {
    std::optional<Date> day;
    if (next_act_ < record_.size()) day = record_.entry(record_.in_legal_order()[next_act_]).received;
    if (next_look_ < days_to_look_.size()) day = earlier(day, days_to_look_[next_look_]);
    for (const Held& held : held_)
        if (!held.done) day = earlier(day, held.ripens);
    if (day && options_.on && *day > *options_.on) return std::nullopt;
    return day;
}

void Bench::process(Date day) {
    today_.clear();
    later_today_.clear();
    while (next_look_ < days_to_look_.size() && days_to_look_[next_look_] <= day) {
        ++next_look_;
        dirty_ = true;
    }
    ripen(day);
    const auto order = record_.in_legal_order();
    for (; next_act_ < order.size() && record_.entry(order[next_act_]).received == day; ++next_act_)
        take(order[next_act_], day);
    for (std::size_t i = 0; i < later_today_.size(); ++i) {
        Case c{later_today_[i], record_.entry(later_today_[i]), *record_.entry(later_today_[i]).state, day};
        consent(c);
    }
    close(day);
}

void Bench::take(EntryIndex act, Date day) {
    const Entry& entry = record_.entry(act);
    if (options_.known && entry.known > *options_.known) {
        out_.judgements_[act.value()] = {Outcome::record, false};
        return;
    }
    dirty_ = dirty_ || entry.act == Act::event;
    if (!entry.state) return;
    Case c{act, entry, *entry.state, day};
    if (consents.contains(entry.act) && live_spell(c.state, day) != nullptr) later_today_.push_back(act);
    else take_for_State(c);
}

void Bench::take_for_State(Case& c) {
    switch (c.entry.act) {
        case Act::signature:
        case Act::signature_ad_referendum:
        case Act::succession_to_signature:
        case Act::definitive_signature: sign(c); return;
        case Act::initialling: initial(c); return;
        case Act::confirmation_of_signature: confirm(c); return;
        case Act::ratification:
        case Act::acceptance:
        case Act::approval:
        case Act::accession:
        case Act::succession:
        case Act::formal_confirmation:
        case Act::consent_to_be_bound:
        case Act::participation:
        case Act::simplified_procedure: consent(c); return;
        case Act::completion: complete(c); return;
        case Act::provisional_application: apply_provisionally(c); return;
        case Act::end_of_provisional_application: end_provisional(c); return;
        case Act::withdrawal: withdraw(c); return;
        case Act::withdrawal_of_signature: withdraw_signature(c); return;
        case Act::withdrawal_of_instrument: withdraw_instrument(c); return;
        case Act::revocation_of_withdrawal: revoke(c); return;
        case Act::suspension: suspend(c); return;
        case Act::no_intention_to_become_party: disavow(c); return;
        case Act::objection:
        case Act::opt_out:
        case Act::declaration:
        case Act::opt_in:
            if (tally_) dirty_ = tally_->take_in(c.state, c.entry.act, c.day, false) || dirty_;
            for (detail::Tally& tally : part_tallies_) dirty_ = tally.take_in(c.state, c.entry.act, c.day, false) || dirty_;
            return;
        // Kept on the record; what they do to reservations, territory and relations is read from there.
        case Act::notification:
        case Act::reservation:
        case Act::acceptance_of_accession:
        case Act::territorial_application:
        case Act::withdrawal_of_reservation:
        case Act::withdrawal_of_objection:
        case Act::withdrawal_of_declaration:
        case Act::withdrawal_of_opt_out:
        case Act::acceptance_of_reservation:
        case Act::confirmation_of_reservation:
        case Act::correction:
        case Act::communication:
        case Act::assertion:
        case Act::event: return;
    }
}

void Bench::ripen(Date day) {
    for (std::size_t i = 0; i < held_.size(); ++i) {
        if (held_[i].done || !held_[i].ripens || *held_[i].ripens > day) continue;
        held_[i].done = true;
        const EntryIndex act = held_[i].act;
        Case c{act, record_.entry(act), *record_.entry(act).state, day};
        if (signatures.contains(c.entry.act) && c.entry.act != Act::definitive_signature) sign(c);
        else consent(c);
    }
}

void Bench::close(Date day) {
    if (dirty_) evaluate(day);
    dirty_ = false;
    settle(day);
}

void Bench::look_back() {
    if (!options_.on) return;
    const auto order = record_.in_legal_order();
    for (; next_act_ < order.size(); ++next_act_) {
        const EntryIndex act = order[next_act_];
        const Entry& entry = record_.entry(act);
        const bool unknown = options_.known && entry.known > *options_.known;
        if (unknown || !looking_back.contains(entry.act) || !entry.state) {
            out_.judgements_[act.value()] = {Outcome::record, false};
            continue;
        }
        Case c{act, entry, *entry.state, entry.received};
        if (entry.act == Act::confirmation_of_signature) confirm(c);
        else if (const auto succeeded = date_of_succession(entry); succeeded && *succeeded <= *options_.on && !live_spell(c.state, *options_.on)) establish(c, true);
    }
}

void Bench::finish() {
    for (Spell& spell : out_.spells_) {
        if (!spell.from) assign_date(spell);
        end_with_parent_or_State(spell);
    }
    compare_with_recorded_date();
    sum_up_needs();
    if (options_.on && record_.until() && *options_.on > *record_.until())
        observe(FindingCode::record_incomplete, std::nullopt, options_.on, record_.until());
}

Finding& Bench::find(Case& c, FindingCode code) {
    const FindingKind& kind = kind_of(code);
    out_.findings_.push_back(Finding{code, kind.outcome, kind.effect, c.act, c.state, c.day, {}, {}, {}});
    c.gravest = std::max(c.gravest, kind.outcome);
    return out_.findings_.back();
}

void Bench::observe(FindingCode code, std::optional<StateId> state, std::optional<Date> date, std::optional<Date> fact) {
    const FindingKind& kind = kind_of(code);
    out_.findings_.push_back(Finding{code, kind.outcome, kind.effect, std::nullopt, state, date, fact, {}, {}});
}

bool Bench::stopped(Case& c) {
    Judgement& judgement = out_.judgements_[c.act.value()];
    judgement.outcome = c.gravest;
    if (c.entry.intake == Intake::accepted || c.gravest < Outcome::hold) return false;
    judgement.in_deposit = false;
    if (c.gravest == Outcome::hold) {
        const bool waits = clauses().accession && clauses().accession->opens == AccessionOpens::at_entry_into_force && !c.ripens;
        held_.push_back(Held{c.act, c.ripens, waits && c.entry.act == Act::accession});
    }
    return true;
}

void Bench::without_effect(Case& c) {
    out_.judgements_[c.act.value()] = {c.gravest, c.gravest < Outcome::hold};
}

void Bench::need_fact(std::string fact) {
    if (std::find(out_.missing_.begin(), out_.missing_.end(), fact) == out_.missing_.end()) out_.missing_.push_back(std::move(fact));
}

Spell* Bench::live_spell(StateId state, Date day) {
    return const_cast<Spell*>(out_.spell_on(state, day));    // the replay is being made here, by this bench alone
}

Signing* Bench::live_signing(StateId state, Date day) {
    return const_cast<Signing*>(out_.signing_on(state, day));    // as above
}

Bench::Held* Bench::held(EntryIndex act) {
    const auto found = std::find_if(held_.begin(), held_.end(), [&](const Held& held) { return held.act == act && !held.done; });
    return found == held_.end() ? nullptr : &*found;
}

}    // namespace depositary
