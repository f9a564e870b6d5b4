// SPDX-License-Identifier: BSL-1.0
// Why a State stands where it does.
#include "law/detail/territory.hpp"
#include "status/ground_parts.hpp"

#include <depositary/status/territory.hpp>
#include <depositary/treaty/clause_language.hpp>

namespace depositary {

using status_detail::article_of;
using status_detail::ground;
using status_detail::name_of;

namespace {

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
    const bool was_in_force = spell.from && *spell.from < *spell.until;
    std::string says = in_words(*spell.until);
    if (!over) says = "it will leave on " + says;
    else says = (was_in_force ? "no longer in force for it from " : "its consent stands no longer from ") + says;
    if (spell.ending == Ending::withdrawal && clauses.withdrawal && !clauses.withdrawal->tail.empty())
        says += "; what outlives that: " + clauses.withdrawal->tail;
    Ground end = ground(says, article_of(spell.ending, clauses), std::string(rule_of(spell.ending, clauses)));
    end.date = spell.until;
    if (spell.notice) end.instruments.push_back(*spell.notice);
    return end;
}

Ground ground_of_consent(const Register& record, const Spell& spell) {
    const Entry& entry = record.entry(spell.consent);
    Ground consent = ground(in_words(entry.act) + " deposited on " + in_words(entry.received),
                            depositary::article_of(entry.act, record.treaty()), "B-06");
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
    if (signing.disavowed && *signing.disavowed <= status.on())
        found.because.push_back(ground(
            "on " + in_words(*signing.disavowed) + " it made clear that it will not become a Party", {}, "I-06"));
    return found;
}

/// Articles only, where the treaty says so (N-03).
Ground ground_of_provisional(const Status& status) {
    const std::optional<ProvisionalApplicationClause>& clause =
        status.record().treaty().clauses().provisional_application;
    const std::string scope = clause && !clause->scope.empty() ? clause->scope : "the whole treaty";
    return ground("it applies " + scope + " provisionally", article_of(clause), "N-03");
}

std::string rule_of(const TerritorialTerm& term, const Register& record) {
    if (term.applies) return "U-02";
    const auto statement = detail::territorial_statement(record.instrument(term.act).value);
    return statement && statement->says == detail::Territorial::ended ? "U-05" : "U-03";
}

Ground ground_of(const TerritorialTerm& term, const Register& record) {
    const std::string says = (term.applies ? "it applies to " : "it does not apply to ") + term.territory + " from ";
    Ground found =
        ground(says + in_words(term.since), article_of(record.treaty().clauses().territory), rule_of(term, record));
    found.date = term.since;
    found.instruments.push_back(term.act);
    return found;
}

}    // namespace

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
        whole.because.push_back(ground_of(term, status.record()));
    for (const AlternativeReading& other : found.alternatives) {
        const std::optional<Date> date = other.in_force_from ? other.in_force_from : other.ended;
        whole.because.push_back(ground("another reading: " + other.reading + (date ? ": " + in_words(*date) : "")));
    }
    status_detail::add_limits_of_record(status, whole);
    for (const Finding& finding : status.findings())
        if (finding.state == state) whole.because.push_back(ground(text_of(finding, status.record())));
    return whole;
}

}    // namespace depositary
