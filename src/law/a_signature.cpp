// SPDX-License-Identifier: BSL-1.0
// LAW section A: signature; and I-06, the intention not to become a party.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

bool Bench::offers_definitive_signature() const { return clauses().consent && clauses().consent->definitive_signature; }

void Bench::sign(Case& c) {
    if (is_announcement(c)) return;
    const bool definitive = c.entry.act == Act::definitive_signature && offers_definitive_signature();
    if (is_alive(c.state, c.day)) {
        find(c, FindingCode::already_bound);
        return without_effect(c);
    }
    if (!definitive && live_signing(c.state, c.day) != nullptr) {
        find(c, FindingCode::already_signed);
        return without_effect(c);
    }
    check_signing(c);
    check_signature_kind(c);
    if (definitive) {
        check_form(c);
        check_circle(c, clauses().participation.join);
    }
    if (stopped(c)) return;
    add_signing(c, c.entry.act != Act::signature_ad_referendum);
    if (definitive) establish(c);
}

void Bench::check_signing(Case& c) {
    if (c.lacks.contains(Lack::right_depositary)) find(c, FindingCode::wrong_depositary);
    if (c.lacks.contains(Lack::full_powers)) find(c, FindingCode::full_powers_missing);
    check_participation(c, clauses().participation.sign);
    if (c.entry.act == Act::succession_to_signature) check_succession(c);
    else check_signature_window(c);
    check_prohibition(c);
}

void Bench::add_signing(const Case& c, bool confirmed) {
    std::int32_t& last = out_.last_signing_[c.state.index()];
    Signing& signing = out_.signings_.emplace_back(c.state, c.act, c.day);
    signing.confirmed = confirmed;
    signing.earlier = last;
    last = static_cast<std::int32_t>(out_.signings_.size() - 1);
    if (confirmed) static_cast<void>(count(c.state, Act::signature, c.day));
}

void Bench::check_signature_kind(Case& c) {
    const bool offered = offers_definitive_signature();
    if (c.entry.act == Act::definitive_signature && !offered)
        find(c, FindingCode::definitive_signature_not_available);
    // An old table says by its codes which signatures were definitive.
    const bool unstated = c.entry.act == Act::signature && c.entry.intake == Intake::judged;
    if (unstated && offered && record_.instrument(c.act).value.empty()) find(c, FindingCode::signature_kind_unstated);
}

/// A signature ad referendum is a full one from the day of signing; so is one without full powers (A-08, VCLT 8).
void Bench::confirm(Case& c) {
    const EntryIndex target = *c.entry.target;
    for (Signing& signing : out_.signings_)
        if (signing.act == target && !signing.confirmed && signing.state == c.state) {
            signing.confirmed = true;
            static_cast<void>(count(c.state, Act::signature, c.day));
            return;
        }
    const Entry& signing = record_.entry(target);
    const bool unauthorised = signing.lacks.contains(Lack::full_powers) && !out_.judgement(target).in_deposit;
    if (!unauthorised || signing.state != c.entry.state || !signatures.contains(signing.act)) return without_target(c);
    Case again = case_of(target, received(target));
    again.lacks = {};
    again.again = true;
    sign(again);
}

void Bench::initial(Case& c) {
    find(c, FindingCode::initialled_only);
    without_effect(c);
}

/// The signature stays listed (I-06); provisional application ends (VCLT 25(2), N-04).
void Bench::disavow(Case& c) {
    Signing* signing = live_signing(c.state, c.day);
    if (signing != nullptr && !signing->disavowed) signing->disavowed = c.day;
    const bool applied = end_provisional(c.state, c.day);
    if (signing == nullptr && !applied) without_target(c);
}

void Bench::withdraw_signature(Case& c) {
    Signing* signing = live_signing(c.state, c.day);
    const bool is_meant = signing != nullptr && (!c.entry.target || *c.entry.target == signing->act);
    if (!is_meant) {
        if (!take_back(c, signatures)) without_target(c);
        return;
    }
    signing->withdrawn = c.day;
    give_back(c.state, {Act::signature}, c.day);
}

}    // namespace depositary
