// SPDX-License-Identifier: BSL-1.0
// LAW: when the treaty is open for signature.
#include "detail/bench.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary {

/// A day that counts from an event of the treaty; empty while the event has no day, or if it is one of a State or an act.
std::optional<Date> Bench::moment(const Moment& moment) const {
    const std::optional<Date> from = anchor(moment.from);
    return from ? std::optional(moment.delay.after(*from)) : std::nullopt;
}

std::optional<Date> Bench::anchor(Anchor anchor) const {
    switch (anchor) {
        case Anchor::adoption: return record_.treaty().identity().adopted;
        case Anchor::opening: return clauses().signature ? std::optional(clauses().signature->from) : std::nullopt;
        case Anchor::closing: return last_day_of_signature(Date::max());
        case Anchor::entry_into_force: return out_.whole_.date;
        case Anchor::entry_into_force_for_it:
        case Anchor::deposit:
        case Anchor::receipt:
        case Anchor::end_of_objections:
        case Anchor::declaration:
        case Anchor::amendment:
        case Anchor::end_of_membership: return std::nullopt;
    }
    return std::nullopt;
}

/// The last day on which the treaty is open for signature; empty if there is none, or none is known by that day.
std::optional<Date> Bench::last_day_of_signature(Date day) const {
    if (!clauses().signature) return std::nullopt;
    const auto before_entry_into_force = [&]() -> std::optional<Date> {
        const std::optional<Date> in_force = out_.whole_.date;
        return in_force && *in_force <= day ? std::optional(in_force->plus_days(-1)) : std::nullopt;
    };
    return std::visit(overloaded{
                          [](Date last) { return std::optional(last); },
                          [&](const Moment& until) { return moment(until); },
                          [&](UntilEntryIntoForce) { return before_entry_into_force(); },
                          [&](const UntilEntryIntoForceOr& either) -> std::optional<Date> {
                              const std::optional<Date> first = before_entry_into_force();
                              const std::optional<Date> second = moment(either.other);
                              return first && second ? std::optional(std::max(*first, *second)) : std::nullopt;
                          },
                          [](Unlimited) { return std::optional<Date>(); },
                      },
                      clauses().signature->until);
}

void Bench::check_signature_window(Case& c) {
    const std::optional<SignatureClause>& clause = clauses().signature;
    if (!clause) {
        Finding& finding = find(c, FindingCode::signature_not_open);
        if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
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
    Finding& finding =
        find(c, by_entry_into_force ? FindingCode::signature_closed_by_eif : FindingCode::signature_closed);
    finding.fact = *last;
    if (accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
}

namespace {

bool is_open_at(const SignaturePlace& place, Date day) {
    return place.from <= day && (!place.until || day <= *place.until);
}

}    // namespace

bool Bench::is_open_for_signature(Date day) const {
    const std::optional<SignatureClause>& clause = clauses().signature;
    if (!clause || day < clause->from) return false;
    const std::optional<Date> last = last_day_of_signature(day);
    if (last && day > *last) return false;
    return clause->places.empty() || std::any_of(clause->places.begin(), clause->places.end(),
                                                 [&](const SignaturePlace& place) { return is_open_at(place, day); });
}

/// A hole between two places.
void Bench::check_signature_places(Case& c) {
    const std::vector<SignaturePlace>& places = clauses().signature->places;
    std::optional<Date> next;
    for (const SignaturePlace& place : places) {
        if (is_open_at(place, c.day)) return;
        if (place.from > c.day && (!next || place.from < *next)) next = place.from;
    }
    if (places.empty()) return;
    Finding& finding = find(c, FindingCode::signature_not_open);
    finding.first_good_date = next;
    if (!next && accession_is_open_to(c.state, c.day)) finding.cure = Act::accession;
}

}    // namespace depositary
