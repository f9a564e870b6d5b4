// SPDX-License-Identifier: BSL-1.0
// LAW section A: signature; and I-06, the intention not to become a party.
#include "detail/bench.hpp"
#include "detail/overloaded.hpp"

#include <algorithm>

namespace depositary {

void Bench::sign(Case& c) {
    if (live_signing(c.state, c.day) != nullptr) {
        find(c, FindingCode::already_signed);
        return without_effect(c);
    }
    if (live_spell(c.state, c.day) != nullptr) {
        find(c, FindingCode::already_bound);
        return without_effect(c);
    }
    if (c.entry.lacks.contains(Lack::right_depositary)) find(c, FindingCode::wrong_depositary);
    if (c.entry.lacks.contains(Lack::full_powers)) find(c, FindingCode::full_powers_missing);
    check_participation(c, clauses().participation.sign);
    if (c.entry.act == Act::succession_to_signature) check_succession(c);
    else check_signature_window(c);
    check_signature_kind(c);
    if (stopped(c)) return;
    const bool definitive = c.entry.act == Act::definitive_signature && clauses().consent && clauses().consent->definitive_signature;
    add_signing(c.state, c.act, c.day, c.entry.act != Act::signature_ad_referendum);
    if (definitive) establish(c);
}

void Bench::add_signing(StateId state, EntryIndex act, Date day, bool confirmed) {
    out_.last_signing_[state.index()] = static_cast<std::int32_t>(out_.signings_.size());
    out_.signings_.push_back(Signing{state, act, day, std::nullopt, std::nullopt, confirmed});
    dirty_ = true;
}

void Bench::check_signature_kind(Case& c) {
    const bool offered = clauses().consent && clauses().consent->definitive_signature;
    if (c.entry.act == Act::definitive_signature && !offered) find(c, FindingCode::definitive_signature_not_available);
    // A-10; a historical table says by its codes which signatures were definitive.
    if (c.entry.act == Act::signature && offered && c.entry.intake == Intake::judged && record_.instrument(c.act).value.empty())
        find(c, FindingCode::signature_kind_unstated);
}

std::optional<Date> Bench::moment(const Moment& moment, std::optional<StateId> state) const {
    const auto counted = [&](std::optional<Date> from) -> std::optional<Date> {
        if (!from) return std::nullopt;
        return moment.delay.after(*from);
    };
    switch (moment.from) {
        case Anchor::adoption: return counted(record_.treaty().identity().adopted);
        case Anchor::opening: return counted(clauses().signature ? std::optional(clauses().signature->from) : std::nullopt);
        case Anchor::closing: return counted(last_day_of_signature(Date::max()));
        case Anchor::entry_into_force: return counted(out_.whole_.date);
        case Anchor::entry_into_force_for_it: {
            std::optional<Date> from;
            if (state) out_.for_each_spell(*state, [&](const Spell& spell) { from = spell.from; });
            return counted(from);
        }
        case Anchor::deposit:
        case Anchor::receipt: return std::nullopt;    // known only with an act in hand
    }
    return std::nullopt;
}

std::optional<Date> Bench::last_day_of_signature(Date day) const {
    if (!clauses().signature) return std::nullopt;
    const std::optional<Date> in_force = out_.whole_.date;
    const auto before_entry_into_force = [&]() -> std::optional<Date> {
        if (!in_force || *in_force > day) return std::nullopt;
        return in_force->plus_days(-1);
    };
    return std::visit(detail::overloaded{
                          [](Date last) { return std::optional(last); },
                          [&](const Moment& until) { return moment(until, std::nullopt); },
                          [&](UntilEntryIntoForce) { return before_entry_into_force(); },
                          [&](const UntilEntryIntoForceOr& either) -> std::optional<Date> {
                              const std::optional<Date> first = before_entry_into_force();
                              const std::optional<Date> second = moment(either.other, std::nullopt);
                              if (!first || !second) return std::nullopt;
                              return std::max(*first, *second);
                          },
                          [](Unlimited) { return std::optional<Date>(); },
                      },
                      clauses().signature->until);
}

void Bench::check_signature_window(Case& c) {
    const std::optional<SignatureClause>& clause = clauses().signature;
    if (!clause) {
        find(c, FindingCode::signature_not_open);
        return;
    }
    if (c.day < clause->from) {
        Finding& finding = find(c, FindingCode::signature_not_open);
        finding.first_good_date = finding.fact = clause->from;
        return;
    }
    const std::optional<Date> last = last_day_of_signature(c.day);
    if (!last || c.day <= *last) return check_signature_places(c);
    const bool by_entry_into_force = std::holds_alternative<UntilEntryIntoForce>(clause->until);
    Finding& finding = find(c, by_entry_into_force ? FindingCode::signature_closed_by_eif : FindingCode::signature_closed);
    finding.fact = *last;
    if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
}

void Bench::check_signature_places(Case& c) {
    const std::vector<SignaturePlace>& places = clauses().signature->places;
    std::optional<Date> next;
    for (const SignaturePlace& place : places) {
        if (place.from <= c.day && (!place.until || c.day <= *place.until)) return;
        if (place.from > c.day && (!next || place.from < *next)) next = place.from;
    }
    if (places.empty()) return;
    Finding& finding = find(c, FindingCode::signature_not_open);    // a hole between two places
    finding.first_good_date = next;
}

void Bench::confirm(Case& c) {
    const Entry& signing = record_.entry(*c.entry.target);
    for (Signing& found : out_.signings_)
        if (found.act == *c.entry.target && !found.confirmed) {
            found.confirmed = true;    // from the date of signing, even after the window closed
            dirty_ = true;
            return;
        }
    const Judgement& earlier = out_.judgements_[c.entry.target->value()];
    if (!earlier.in_deposit && signing.lacks.contains(Lack::full_powers) && signing.state == c.entry.state) {
        add_signing(c.state, *c.entry.target, signing.received, true);    // stands from its own date
        return;
    }
    find(c, FindingCode::no_target);
    without_effect(c);
}

void Bench::initial(Case& c) {
    find(c, FindingCode::initialled_only);
    without_effect(c);
}

void Bench::disavow(Case& c) {
    Signing* signing = live_signing(c.state, c.day);
    if (signing == nullptr) {
        find(c, FindingCode::no_target);
        return without_effect(c);
    }
    signing->disavowed = c.day;    // I-06: the signature stays listed
}

void Bench::withdraw_signature(Case& c) {
    Signing* signing = live_signing(c.state, c.day);
    if (signing == nullptr) {
        find(c, FindingCode::no_target);
        return without_effect(c);
    }
    signing->withdrawn = c.day;
    dirty_ = true;
}

}    // namespace depositary
