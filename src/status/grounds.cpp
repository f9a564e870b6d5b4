// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/grounds.hpp>

#include <depositary/status/territory.hpp>
#include <depositary/treaty/clause_language.hpp>

#include <algorithm>

namespace depositary {

namespace {

std::string name_of(const Status& status, StateId state) {
    return name_on(status.record().roster()[state], status.on());
}

std::string list_of_names(const Status& status, const StateSet& states) {
    std::string text;
    states.for_each([&](StateId state) { text += (text.empty() ? "" : ", ") + name_of(status, state); });
    return text;
}

Ground ground(std::string says, std::string article = {}, std::string rule = {}) {
    return Ground{std::move(says), std::move(article), std::move(rule), {}, {}, {}};
}

std::string tally_in_words(const Need& tally) {
    switch (tally.kind) {
        case NeedKind::count:
        case NeedKind::fraction:
        case NeedKind::named: return tally.have + " of " + tally.need;
        case NeedKind::weight: return tally.have + " of " + tally.need + " of \"" + tally.of + "\"";
        case NeedKind::treaty:
        case NeedKind::event:
        case NeedKind::date:
        case NeedKind::silence: return {};
    }
    return {};
}

std::string_view in_words(Truth holds) {
    switch (holds) {
        case Truth::yes: return "held";
        case Truth::no: return "did not hold";
        case Truth::unknown: return "cannot be told";
    }
    return {};
}

Ground ground_of(const Status& status, const ConditionState& state, Date day) {
    const std::string tally = tally_in_words(state.tally);
    std::string says = "on " + in_words(day) + " it " + std::string(in_words(state.holds)) + " that " +
                       clause_language::say(*state.condition);
    if (!tally.empty()) says += ": " + tally;
    if (state.holds != Truth::yes && !state.tally.missing_States.empty())
        says += "; missing: " + list_of_names(status, state.tally.missing_States);
    Ground found = ground(std::move(says), {}, "J-02");
    found.date = day;
    found.instruments = state.counted;
    return found;
}

std::string floor_in_words(const Floor& floor) {
    if (const auto* date = std::get_if<Date>(&floor)) return in_words(*date);
    if (const auto* moment = std::get_if<Moment>(&floor)) return clause_language::say(*moment);
    return "the entry into force of \"" + std::get<TreatyInForce>(floor).treaty.text() + "\"";
}

void add_delay(Ground& whole, const EntryIntoForceClause& clause, const EntryIntoForce& found) {
    const Date counted = clause.delay.after(*found.fulfilled);
    Ground delay = ground("the delay from " + in_words(*found.fulfilled) + " ends on " + in_words(counted),
                          clause.article.number, "J-02");
    delay.date = counted;
    whole.because.push_back(std::move(delay));
    if (found.date && *found.date == counted) return;
    for (const Floor& floor : clause.floors) {
        Ground bound = ground("but not before " + floor_in_words(floor) +
                                  (found.date ? ", " + in_words(*found.date) : ", which is still open"),
                              clause.article.number, "F-04");
        bound.date = found.date;
        whole.because.push_back(std::move(bound));
    }
}

std::string headline(const Status& status) {
    const EntryIntoForce& found = status.entry_into_force();
    const std::string& title = status.record().treaty().identity().title;
    const bool has_ended = found.ended && *found.ended <= status.on();
    if (has_ended)
        return title + " was in force from " + in_words(*found.date) + " and ended on " + in_words(*found.ended);
    switch (status.in_force()) {
        case Truth::yes: return title + " is in force since " + in_words(*found.date);
        case Truth::unknown: return "whether " + title + " is in force on " + in_words(status.on()) + " cannot be told";
        case Truth::no: break;
    }
    std::string says = title + " is not in force on " + in_words(status.on());
    if (status.is_provisionally_in_force())
        says += ", but provisionally since " + in_words(*status.replay().provisional_entry_into_force().date);
    if (found.date) says += "; it enters into force on " + in_words(*found.date);
    return says;
}

std::string conditions_in_words(const Status& status, const EntryIntoForce& found, Date day) {
    if (!found.fulfilled) return "the conditions are not fulfilled on " + in_words(day);
    std::string says = "the conditions were fulfilled on " + in_words(day);
    if (!found.completed_by.empty()) says += ", completed by " + list_of_names(status, found.completed_by);
    return says;
}

template <class Clause>
std::string article_of(const std::optional<Clause>& clause) {
    return clause ? clause->article.number : std::string();
}

/// Why the treaty is in force for the State from that day.
Ground ground_of_date(const Status& status, const Spell& spell) {
    const FinalClauses& clauses = status.record().treaty().clauses();
    const EntryIntoForce& found = status.entry_into_force();
    const std::optional<Date> threshold = status.replay().threshold();
    Ground rule = ground("in force for it from " + in_words(*spell.from), {}, "L-07");
    rule.date = spell.from;
    if (spell.inherited) {
        rule.rule = "D-06";
    } else if (spell.taken_as == Act::succession) {
        rule.rule = "D-02";
    } else if (threshold && spell.consented <= *threshold) {
        rule.rule = "L-01";
        rule.article = status.replay().clause()->article.number;
        const bool by_number = threshold != found.fulfilled;    // the Nth instrument came before (L-03)
        const std::string day_of = by_number ? "the instrument that made up the number on " : "the fulfilment on ";
        rule.says += ": it deposited not later than " + day_of + in_words(*threshold);
    } else if (clauses.for_each_State) {
        rule.article = clauses.for_each_State->article.number;
        rule.says += ": " + clause_language::say(*clauses.for_each_State);
        rule.rule = spell.other_from ? "L-05" : spell.from == found.date ? "L-04" : "L-02";
    }
    return rule;
}

std::string_view rule_of(Ending ending, const FinalClauses& clauses) {
    switch (ending) {
        case Ending::none: return {};
        case Ending::withdrawal: return "R-06";
        case Ending::instrument_withdrawn: return "B-12";
        case Ending::parent_left: return "F-06";
        case Ending::extinct: return "D-06";
        case Ending::terminated:
            return clauses.termination && clauses.termination->parties_below == 0 ? "S-04" : "S-02";
        case Ending::vetoed: return "Q-08";
        case Ending::membership_lost: return "G-06";
        case Ending::amendment_not_accepted: return "T-11";
        case Ending::lapsed: return "H-06";
    }
    return {};
}

std::string article_of(Ending ending, const FinalClauses& clauses) {
    switch (ending) {
        case Ending::withdrawal: return article_of(clauses.withdrawal);
        case Ending::parent_left: return article_of(clauses.parent);
        case Ending::terminated: return article_of(clauses.termination);
        case Ending::vetoed: return article_of(clauses.acceptance_of_accessions);
        case Ending::membership_lost: return article_of(clauses.membership);
        case Ending::amendment_not_accepted: return article_of(clauses.amendment);
        case Ending::none:
        case Ending::instrument_withdrawn:
        case Ending::lapsed:
        case Ending::extinct: return {};
    }
    return {};
}

Ground ground_of_end(const Status& status, const Spell& spell) {
    const bool over = *spell.until <= status.on();
    const FinalClauses& clauses = status.record().treaty().clauses();
    std::string says = (over ? "no longer in force for it from " : "it will leave on ") + in_words(*spell.until);
    if (spell.ending == Ending::withdrawal && clauses.withdrawal && !clauses.withdrawal->tail.empty())
        says += "; what outlives that: " + clauses.withdrawal->tail;
    Ground end = ground(says, article_of(spell.ending, clauses), std::string(rule_of(spell.ending, clauses)));
    end.date = spell.until;
    if (spell.notice) end.instruments.push_back(*spell.notice);
    return end;
}

std::string article_of(Act consent, const FinalClauses& clauses) {
    if (consent == Act::accession) return article_of(clauses.accession);
    return consent == Act::succession ? std::string() : article_of(clauses.consent);
}

Ground ground_of_consent(const Register& record, const Spell& spell) {
    const Entry& entry = record.entry(spell.consent);
    Ground consent = ground(in_words(entry.act) + " deposited on " + in_words(entry.received),
                            article_of(entry.act, record.treaty().clauses()), "B-06");
    consent.date = spell.consented;
    consent.instruments.push_back(spell.consent);
    if (spell.consented != entry.received) consent.says += ", good from " + in_words(spell.consented);
    return consent;
}

void add_spell(const Status& status, Ground& whole, const Spell& spell) {
    whole.because.push_back(ground_of_consent(status.record(), spell));
    if (spell.from) whole.because.push_back(ground_of_date(status, spell));
    else if (!spell.until)
        whole.because.push_back(ground("the treaty has no date of entry into force yet", {}, "I-01"));
    if (spell.until) whole.because.push_back(ground_of_end(status, spell));
}

Ground ground_of_signing(const Status& status, const Signing& signing) {
    Ground found = ground("signed on " + in_words(signing.signed_on),
                          article_of(status.record().treaty().clauses().signature), "A-09");
    found.date = signing.signed_on;
    found.instruments.push_back(signing.act);
    return found;
}

/// Articles only, where the treaty says so (N-03).
Ground ground_of_provisional(const Status& status) {
    const std::optional<ProvisionalApplicationClause>& clause =
        status.record().treaty().clauses().provisional_application;
    const std::string scope = clause && !clause->scope.empty() ? clause->scope : "the whole treaty";
    return ground("it applies " + scope + " provisionally", article_of(clause), "N-03");
}

Ground ground_of(const TerritorialTerm& term, const FinalClauses& clauses) {
    const std::string says = (term.applies ? "it applies to " : "it does not apply to ") + term.territory + " from ";
    Ground found = ground(says + in_words(term.since), article_of(clauses.territory), term.applies ? "U-02" : "U-03");
    found.date = term.since;
    found.instruments.push_back(term.act);
    return found;
}

}    // namespace

Ground grounds_of_entry_into_force(const Status& status) {
    Ground whole = ground(headline(status));
    for (const std::string& fact : status.missing()) whole.because.push_back(ground("missing: " + fact, {}, "0.5"));
    const EntryIntoForceClause* clause = status.replay().clause();
    if (clause == nullptr) return whole;
    const EntryIntoForce& found = status.entry_into_force();
    const std::string& article = clause->article.number;
    whole.article = article;
    whole.date = found.date;
    whole.because.push_back(ground("the treaty enters into force " + clause_language::say(*clause), article));
    const Date day = found.fulfilled.value_or(status.on());
    Ground conditions = ground(conditions_in_words(status, found, day), article, "J-02");
    conditions.date = found.fulfilled;
    for (const ConditionState& state : conditions_on(status.replay(), *clause, day))
        conditions.because.push_back(ground_of(status, state, day));
    whole.because.push_back(std::move(conditions));
    if (found.fulfilled) add_delay(whole, *clause, found);
    return whole;
}

Ground grounds_of_standing(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    bool has_consented = false;
    Ground whole =
        ground(name_of(status, state) + " on " + in_words(status.on()) + ": " + std::string(to_string(found.standing)),
               {}, "I-01");
    if (const Signing* signing = status.replay().signing_on(state, status.on()))
        whole.because.push_back(ground_of_signing(status, *signing));
    status.replay().for_each_spell(state, [&](const Spell& spell) {
        if (!has_begun(spell, status.on())) return;
        has_consented = true;
        add_spell(status, whole, spell);
    });
    if (!has_consented)
        whole.because.push_back(ground("no act of it has established consent to be bound by that day",
                                       article_of(status.record().treaty().clauses().consent), "B-06"));
    if (found.standing == Standing::provisional) whole.because.push_back(ground_of_provisional(status));
    for (const TerritorialTerm& term : territorial_terms(status.replay(), state, status.on()))
        whole.because.push_back(ground_of(term, status.record().treaty().clauses()));
    for (const AlternativeReading& other : found.alternatives) {
        const std::optional<Date> date = other.in_force_from ? other.in_force_from : other.ended;
        whole.because.push_back(ground("another reading: " + other.reading + (date ? ": " + in_words(*date) : "")));
    }
    for (const Finding& finding : status.findings())
        if (finding.state == state) whole.because.push_back(ground(text_of(finding, status.record())));
    return whole;
}

}    // namespace depositary
