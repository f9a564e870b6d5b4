// SPDX-License-Identifier: BSL-1.0
// What every rule uses: making findings, and putting an act away (LAW 0.2).
#include "detail/bench.hpp"

#include <algorithm>
#include <utility>

namespace depositary {

Case Bench::case_of(EntryIndex act, Date day) const {
    const Entry& entry = record_.entry(act);
    return Case{.act = act,
                .entry = entry,
                .state = acting_State(*entry.state, day),
                .day = day,
                .taken_as = entry.act,
                .lacks = entry.lacks,
                .stated_by = act};
}

Finding& Bench::find(Case& c, FindingCode code) {
    const FindingKind& kind = kind_of(code);
    c.gravest = std::max(c.gravest, kind.outcome);
    if (c.again) {    // what was found when it was first looked at is not said twice
        const auto same = [&](const Finding& finding) { return finding.code == code && finding.act == c.act; };
        const auto said = std::find_if(out_.findings_.begin(), out_.findings_.end(), same);
        if (said != out_.findings_.end()) return *said;
    }
    out_.findings_.push_back(Finding{code, kind.outcome, kind.effect, c.act, c.state, c.day, {}, {}, {}});
    return out_.findings_.back();
}

void Bench::refuse(Case& c, Finding& finding) { finding.outcome = c.gravest = Outcome::refuse; }

Finding& Bench::observe(FindingCode code, std::optional<StateId> state, std::optional<Date> date,
                        std::optional<Date> fact) {
    const FindingKind& kind = kind_of(code);
    out_.findings_.push_back(Finding{code, kind.outcome, kind.effect, std::nullopt, state, date, fact, {}, {}});
    return out_.findings_.back();
}

Finding& Bench::observe_of(const Spell& spell, FindingCode code, std::optional<Date> fact) {
    Finding& finding = observe(code, spell.state, spell.consented, fact);
    finding.act = spell.consent;
    return finding;
}

bool Bench::stopped(Case& c) {
    Judgement& judgement = out_.judgements_[c.act.value()];
    judgement = {c.gravest, true};
    if (c.entry.intake == Intake::accepted || c.gravest < Outcome::hold) return false;
    judgement.in_deposit = false;
    if (c.gravest == Outcome::hold) {
        held_.push_back({c.act, c.wants, c.lacks, c.cured, c.stated_by});
        if (c.ripens) look_on(*c.ripens);
    }
    return true;
}

void Bench::without_effect(const Case& c) { out_.judgements_[c.act.value()] = {c.gravest, c.gravest < Outcome::hold}; }

void Bench::without_target(Case& c) {
    find(c, FindingCode::no_target);
    without_effect(c);
}

void Bench::raise(EntryIndex act, Outcome outcome) {
    Judgement& judgement = out_.judgements_[act.value()];
    judgement.outcome = std::max(judgement.outcome, outcome);
}

void Bench::need_fact(std::string fact) {
    if (std::find(out_.missing_.begin(), out_.missing_.end(), fact) == out_.missing_.end())
        out_.missing_.push_back(std::move(fact));
}

bool Bench::put_off(const Case& c) {
    if (second_round_ || c.again) return false;
    put_off_.push_back(c.act);
    return true;
}

Signing* Bench::live_signing(StateId state, Date day) {
    const Signing* found = out_.signing_on(state, day);
    return found == nullptr ? nullptr : &out_.signings_[static_cast<std::size_t>(found - out_.signings_.data())];
}

}    // namespace depositary
