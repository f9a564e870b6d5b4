// SPDX-License-Identifier: BSL-1.0
// The days of a replay. Within a day: what takes effect, what is received in legal order, what waited for that, and at the end
// the conditions.
#include "detail/bench.hpp"

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

/// Acts that reach back before their receipt (LAW D-02, A-11), if only by curing one that does: they matter for a day before they
/// were received.
constexpr Acts looking_back{Act::succession, Act::confirmation_of_signature, Act::completion};

/// Acts that are read as facts, beside the order of the days.
constexpr Acts set_aside_acts{Act::event, Act::assertion, Act::correction};

}    // namespace

Bench::Bench(const Register& record, const ReplayOptions& options, Surroundings surroundings, bool with_corrections)
    : record_(record),
      options_(options),
      out_(record, options, std::move(surroundings)),
      circles_(out_),
      successions_(out_.surroundings_.successions()),
      with_corrections_(with_corrections),
      order_(record.in_legal_order()) {
    if (!successions_) successions_ = std::make_shared<const detail::Successions>(record.roster());
}

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
    how_dated_.reserve(record_.size());
    if (!(record_.acts() & set_aside_acts).empty())
        for (const EntryIndex act : order_)
            if (set_aside_acts.contains(record_.entry(act).act)) set_aside(act);
    if (!corrections_.empty() && with_corrections_) apply_corrections();
    prepare_conditions();
    prepare_amendments();
    for (const detail::Succession& step : successions_->unions())
        if (step.on > record_.treaty().identity().adopted) agenda_.add(step.on);
}

void Bench::set_aside(EntryIndex act) {
    const Entry& entry = record_.entry(act);
    if (!is_known(entry)) return;
    if (entry.act == Act::event) out_.events_.push_back({act, entry.received});
    if (entry.act == Act::correction) corrections_.push_back(act);
    if (entry.act == Act::assertion) out_.facts_.take(entry, record_.instrument(act).value);
    if (entry.act == Act::assertion && entry.state && record_.instrument(act).value.starts_with(claim_of_continuity))
        claims_.push_back(act);
}

void Bench::prepare_conditions() {
    const FinalClauses& all = clauses();
    out_.residual_ = detail::residual_clause(record_.treaty());
    out_.parts_.resize(all.parts.size());
    watched_.reserve(all.parts.size() + 2);
    const auto watch = [&](const EntryIntoForceClause& clause, EntryIntoForce& result) {
        watched_.push_back(Watched{&clause, &result, detail::Tally(clause.when, out_)});
    };
    if (const EntryIntoForceClause* whole = out_.clause(); whole != nullptr && !enters_in_parts())
        watch(*whole, out_.whole_);
    for (std::size_t i = 0; i < all.parts.size(); ++i) watch(all.parts[i].clause, out_.parts_[i]);
    if (all.provisional_entry_into_force) watch(*all.provisional_entry_into_force, out_.provisionally_);
    std::vector<Date> days;
    for (const Watched& watched : watched_) {
        watched.tally.days_to_look(days);
        depends_on_itself_ = depends_on_itself_ || watched.tally.depends_on_own_standing();
        for (const Floor& floor : watched.clause->floors)
            if (const auto* other = std::get_if<TreatyInForce>(&floor))
                if (const Replay* found = out_.surroundings_.find(other->treaty);
                    found != nullptr && found->entry_into_force().fulfilled)
                    days.push_back(*found->entry_into_force().fulfilled);
    }
    agenda_.add(std::move(days));
}

std::optional<Date> Bench::next_day() const {
    const bool acts_left = next_act_ < order_.size();
    if (!acts_left && agenda_.empty()) return std::nullopt;
    Date day = acts_left ? received(order_[next_act_]) : agenda_.next();
    if (!agenda_.empty()) day = std::min(day, agenda_.next());
    return has_come(day) ? std::optional(day) : std::nullopt;
}

void Bench::process(Date day) {
    today_is_ = day;
    today_.clear();
    first_spell_today_ = out_.spells_.size();
    if (agenda_.pass(day)) dirty_ = true;
    drop_non_acceptors(day);
    for (; next_act_ < order_.size() && received(order_[next_act_]) == day; ++next_act_) take(order_[next_act_], day);
    ripen(day);
    second_round_ = true;
    for (std::size_t i = 0; i < put_off_.size(); ++i) take(put_off_[i], day);
    put_off_.clear();
    ripen(day);
    second_round_ = false;
    const bool had_date = out_.whole_.date.has_value();
    close(day);
    if (!had_date && out_.whole_.date && *out_.whole_.date <= day) take_in_at_once(day);
}

/// What waited for the entry into force, which came about at the end of the same day, is taken in on that day (C-02).
void Bench::take_in_at_once(Date day) {
    ripen(day);
    ripen(day);    // what waited for that in turn
    close(day);
}

void Bench::look_on(Date day) {
    if (day > today_is_) agenda_.add(day);
}

void Bench::take(EntryIndex act, Date day) {
    const Entry& entry = record_.entry(act);
    if (!is_on_record(act)) {
        out_.judgements_[act.value()] = {Outcome::record, false};
        return;
    }
    if (entry.act == Act::event || entry.act == Act::assertion) dirty_ = true;
    if (!entry.state) return;
    Case c = case_of(act, day);
    take_for_State(c);
}

void Bench::take_for_State(Case& c) {
    switch (c.entry.act) {
        case Act::signature:
        case Act::signature_ad_referendum:
        case Act::succession_to_signature:
        case Act::definitive_signature: return sign(c);
        case Act::initialling: return initial(c);
        case Act::confirmation_of_signature: return confirm(c);
        case Act::ratification:
        case Act::acceptance:
        case Act::approval:
        case Act::accession:
        case Act::succession:
        case Act::formal_confirmation:
        case Act::consent_to_be_bound:
        case Act::participation:
        case Act::simplified_procedure: return consent(c);
        case Act::completion: return complete(c);
        case Act::provisional_application: return apply_provisionally(c);
        case Act::end_of_provisional_application: return end_provisional(c);
        case Act::withdrawal: return withdraw(c);
        case Act::withdrawal_of_signature: return withdraw_signature(c);
        case Act::withdrawal_of_instrument: return withdraw_instrument(c);
        case Act::revocation_of_withdrawal: return revoke(c);
        case Act::suspension: return suspend(c);
        case Act::no_intention_to_become_party: return disavow(c);
        case Act::declaration: return declare(c);
        case Act::reservation: return reserve(c);
        case Act::confirmation_of_reservation: return settle_reservation(c);
        case Act::withdrawal_of_reservation:
            settle_reservation(c);
            return give_back(c.state, {Act::reservation}, c.day);
        case Act::withdrawal_of_objection: return give_back(c.state, {Act::objection}, c.day);
        case Act::withdrawal_of_declaration: return give_back(c.state, {Act::declaration}, c.day);
        case Act::withdrawal_of_opt_out: return give_back(c.state, {Act::opt_out}, c.day);
        // They count where a clause names them.
        case Act::objection: return object(c);
        case Act::territorial_application: return apply_to_territory(c);
        case Act::opt_in: return opt_in(c);
        case Act::communication: return communicate(c);
        case Act::event: return lapse_or_revive(c);
        case Act::opt_out:
        case Act::notification:
        case Act::acceptance_of_accession: static_cast<void>(count(c.state, c.entry.act, c.day)); return;
        // Kept on the record; what they do to reservations and relations is read from there.
        case Act::acceptance_of_reservation:
        case Act::correction:
        case Act::assertion: return;
    }
}

void Bench::close(Date day) {
    unite(day);
    check_reservations(day);
    if (dirty_) evaluate(day);
    dirty_ = false;
    settle(day);
}

/// For a valid date: of what was received later, only what reaches back before it.
void Bench::look_back() {
    looking_back_ = true;
    second_round_ = true;
    for (; next_act_ < order_.size(); ++next_act_) look_back_at(order_[next_act_]);
    forget_what_came_later();
}

/// Of an act received after the valid date nothing is said, unless it reached back and made the State take part (V-01).
void Bench::forget_what_came_later() {
    const auto reached_back = [&](EntryIndex act) {
        return std::any_of(out_.spells_.begin(), out_.spells_.end(),
                           [&](const Spell& spell) { return spell.consent == act; });
    };
    std::erase_if(out_.findings_, [&](const Finding& finding) {
        return finding.act && !has_come(received(*finding.act)) && !reached_back(*finding.act);
    });
}

void Bench::look_back_at(EntryIndex act) {
    const Entry& entry = record_.entry(act);
    out_.judgements_[act.value()] = {Outcome::record, false};
    if (!is_on_record(act) || !entry.state) return;
    if (!looking_back.contains(entry.act)) {
        if (consents.contains(entry.act)) consented_later_.insert(*entry.state);    // which bars a succession after it
        return;
    }
    const Entry& about = entry.target ? record_.entry(*entry.target) : entry;
    if (entry.act == Act::confirmation_of_signature) {
        if (!has_come(received(*entry.target))) return;
    } else {
        const std::optional<Date> succeeded = date_of_succession(about);
        if (about.act != Act::succession || !succeeded || !has_come(*succeeded) ||
            consented_later_.contains(*entry.state))
            return;
    }
    Case c = case_of(act, received(act));
    take_for_State(c);
}

void Bench::finish() {
    for (std::size_t i = 0; i < out_.spells_.size(); ++i)
        if (!out_.spells_[i].from) assign_date(out_.spells_[i]);
    if (out_.whole_.date) note_clamping(*out_.clause(), *out_.whole_.fulfilled);
    for (Spell& spell : out_.spells_) {
        account_for_date(spell);
        note_leaving_parent(spell);
    }
    weigh_claims_of_continuity();
    note_succession_not_notified();
    terminate();
    end_provisional_with_entry_into_force();
    accept_late_reservations();
    sum_up_reservations();
    compare_with_recorded_date();
    compare_with_literal_reading();
    compare_with_uncorrected_date();
    sum_up_needs();
    if (options_.on && record_.until() && *options_.on > *record_.until())
        observe(FindingCode::record_incomplete, std::nullopt, options_.on, record_.until());
}

}    // namespace depositary
