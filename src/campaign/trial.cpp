// SPDX-License-Identifier: BSL-1.0
#include "campaign/trial.hpp"

#include "law/detail/judging.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

bool same_need(const Need& a, const Need& b) { return a.kind == b.kind && a.of == b.of && a.need == b.need; }

}    // namespace

Register known_part(const Register& record, std::optional<Date> known) {
    return known ? part_of(record, [&](const Entry& entry) { return entry.known <= *known; }) : record;
}

std::optional<Date> cured_by_waiting(const std::vector<Finding>& findings) {
    std::optional<Date> day;
    for (const Finding& finding : findings) {
        if (finding.outcome < Outcome::hold && finding.effect != Effect::none) continue;
        if (!finding.first_good_date) return std::nullopt;
        day = std::max(day.value_or(*finding.first_good_date), *finding.first_good_date);
    }
    return day;
}

Act ratification_of(const State& state, const FinalClauses& clauses) {
    const Acts named = clauses.consent ? clauses.consent->acts : ratifications;
    if (state.kind == EntityKind::organization && named.contains(Act::formal_confirmation))
        return Act::formal_confirmation;
    for (const Act act : {Act::ratification, Act::acceptance, Act::approval})
        if (named.contains(act)) return act;
    return Act::ratification;
}

std::vector<Act> acts_to_try(const StateStatus& state, const State& entity, const FinalClauses& clauses) {
    if (state.standing == Standing::signatory || state.signed_on) return {ratification_of(entity, clauses)};
    std::vector<Act> acts;
    if (!clauses.signature && clauses.consent) acts.push_back(ratification_of(entity, clauses));    // nobody signs
    acts.push_back(Act::accession);
    if (!entity.predecessors.empty()) acts.push_back(Act::succession);
    if (clauses.consent && clauses.consent->definitive_signature) acts.push_back(Act::definitive_signature);
    if (clauses.signature) acts.push_back(Act::signature);
    return acts;
}

Trial::Trial(const Status& status, const Docket& docket)
    : status_(status),
      record_(known_part(status.record(), status.known())),
      options_{.on = status.on(), .known = std::nullopt},
      around_(surroundings_of(record_, docket, {.on = status.on(), .known = status.known()})) {}

std::optional<Trial::Result> Trial::of(StateId state, Act act) const {
    Register with = record_;
    std::optional<EntryIndex> index;
    try {
        index = with.add(instrument(act, record_.roster().key(state), status_.on()));
    } catch (const InvalidInstrument&) {
        return std::nullopt;
    }
    const Replay after = replay(with, around_, options_);
    const std::vector<Finding> findings = after.findings_about(*index);
    Result result{PossibleAct{act, depositary::article_of(act, record_.treaty()), after.judgement(*index).outcome}, {}};
    result.act.takes_effect = detail::takes_effect(after.judgement(*index), findings);
    for (const Finding& finding : findings) result.act.findings.push_back(text_of(finding, with));
    if (!result.act.takes_effect) {
        result.act.first_good_date = cured_by_waiting(findings);
        return result;
    }
    const bool was_fulfilled = status_.entry_into_force().fulfilled.has_value();
    result.act.completes = !was_fulfilled && after.entry_into_force().fulfilled.has_value();
    result.act.entry_into_force = after.entry_into_force().date;
    if (const Spell* spell = after.spell_on(state, status_.on()))
        if (spell->consent == *index) result.act.in_force_from = spell->from;
    if (!was_fulfilled) result.moves = moved(after.needs());
    return result;
}

std::vector<NeedMove> Trial::moved(const std::vector<Need>& after) const {
    std::vector<NeedMove> moves;
    for (const Need& before : status_.shortfall()) {
        const auto now = std::find_if(after.begin(), after.end(), [&](const Need& n) { return same_need(n, before); });
        if (now == after.end()) moves.push_back({before, std::nullopt});
        else if (now->have != before.have || now->missing_States != before.missing_States)
            moves.push_back({before, *now});
    }
    return moves;
}

}    // namespace depositary::campaign_detail
