// SPDX-License-Identifier: BSL-1.0
// Acts that were received and are not in deposit: they ripen, are cured, or are taken back (LAW 0.2.2, B-07, C-02, K-11).
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

using detail::Held;
using detail::Want;

namespace {

/// A completion brings what the instrument lacked; where it lacked nothing, the answer that the State was asked for.
detail::Wants cured_by_completion(detail::Wants wants) {
    if (!wants.contains(Want::cure)) return wants;
    detail::Wants cured;
    cured.insert(Want::cure);
    return cured;
}

}    // namespace

void Bench::ripen(Date day) {
    const std::size_t waiting = held_.size();    // what is held again waits on
    for (std::size_t i = 0; i < waiting; ++i)
        if (!held_[i].done && is_ripe(held_[i], day)) retry(i, day);
}

/// Whether all that the act waits for has come about, without anything from the State itself.
bool Bench::is_ripe(const Held& held, Date day) const {
    const Entry& entry = record_.entry(held.act);
    const StateId state = *entry.state;
    const Circle& circle = signatures.contains(entry.act) ? clauses().participation.sign : clauses().participation.join;
    const auto waits = [&](Want want, auto&& has_come_about) { return held.wants.contains(want) && !has_come_about(); };
    return !held.wants.contains(Want::cure) && !held.wants.contains(Want::direction) &&
           !waits(Want::opening, [&] { return accession_is_open_to(state, day); }) &&
           !waits(Want::parent, [&] { return circles_.may_take_part(circle, state, day) == Truth::yes; }) &&
           !waits(Want::signature, [&] { return out_.signing_on(state, day) != nullptr; }) &&
           !waits(Want::decision, [&] { return is_admitted(state, day); }) &&
           !waits(Want::statement, [&] { return !reserves(state, day); }) &&
           !waits(Want::members, [&] { return members_came_first(state, entry.act, day); }) &&
           !waits(Want::consent, [&] { return may_be_applied_provisionally(state, day); });
}

void Bench::retry(std::size_t held, Date day) {
    held_[held].done = true;
    const Held was = held_[held];
    Case c = case_of(was.act, day);
    c.lacks = was.lacks;
    c.again = true;
    c.cured = was.cured;
    c.stated_by = was.stated_by;
    take_for_State(c);
}

void Bench::complete(Case& c) {
    const auto waiting = std::find_if(held_.begin(), held_.end(), [&](const Held& held) {
        const bool is_its_own = acting_State(*record_.entry(held.act).state, c.day) == c.state;
        return held.act == *c.entry.target && is_its_own && !held.done;
    });
    if (waiting == held_.end()) {
        if (!put_off(c)) without_target(c);    // what it completes may come later that day
        return;
    }
    waiting->lacks = {};
    waiting->cured.insert(cured_by_completion(waiting->wants));
    const bool states_again = !record_.instrument(c.act).value.empty();
    waiting->stated_by = states_again ? std::optional(c.act) : std::nullopt;
    const EntryIndex completed = waiting->act;
    retry(static_cast<std::size_t>(waiting - held_.begin()), c.day);
    const Judgement& now = out_.judgement(completed);
    if (!now.in_deposit) out_.judgements_[c.act.value()] = now;    // it waits on, or is returned
}

/// Whether an instrument of the State is here and not in deposit.
bool Bench::holds_consent_of(const Case& c) const {
    return std::any_of(held_.begin(), held_.end(), [&](const Held& held) {
        const Entry& entry = record_.entry(held.act);
        return !held.done && entry.state == c.entry.state && consents.contains(entry.act);
    });
}

/// A State can have back an act of these kinds that is not in deposit.
bool Bench::take_back(const Case& c, Acts kinds) {
    for (Held& held : held_) {
        const Entry& entry = record_.entry(held.act);
        if (held.done || entry.state != c.entry.state || !kinds.contains(entry.act)) continue;
        if (c.entry.target && *c.entry.target != held.act) continue;
        held.done = true;
        out_.judgements_[held.act.value()] = {Outcome::record, false};    // nothing is left to settle (W-03)
        return true;
    }
    return false;
}

}    // namespace depositary
