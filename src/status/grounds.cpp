// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/grounds.hpp>

#include <depositary/text/page.hpp>
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
    switch (status.in_force()) {
        case Truth::yes: return title + " is in force since " + in_words(*found.date);
        case Truth::unknown: return "whether " + title + " is in force on " + in_words(status.on()) + " cannot be told";
        case Truth::no: break;
    }
    std::string says = title + " is not in force on " + in_words(status.on());
    if (found.date) says += "; it enters into force on " + in_words(*found.date);
    return says;
}

void add_standing_rule(const Status& status, Ground& whole, const Spell& spell) {
    const FinalClauses& clauses = status.record().treaty().clauses();
    const EntryIntoForce& found = status.entry_into_force();
    const Entry& entry = status.record().entry(spell.consent);
    if (!spell.from)
        return whole.because.push_back(ground("the treaty has no date of entry into force yet", {}, "I-01"));
    Ground rule = ground("in force for it from " + in_words(*spell.from), {}, "L-02");
    rule.date = spell.from;
    if (entry.act == Act::succession) rule.rule = "D-02";
    else if (found.fulfilled && spell.consented <= *found.fulfilled) {
        rule.rule = "L-01";
        rule.says += ": it deposited not later than the fulfilment on " + in_words(*found.fulfilled);
        if (clauses.entry_into_force) rule.article = clauses.entry_into_force->article.number;
    } else if (clauses.for_each_State) {
        rule.article = clauses.for_each_State->article.number;
        rule.says += ": " + clause_language::say(*clauses.for_each_State);
        if (spell.other_from) rule.rule = "L-05";
        else if (spell.from == found.date) rule.rule = "L-04";
    } else {
        rule.rule = "L-07";
    }
    whole.because.push_back(std::move(rule));
}

void add_spell(const Status& status, Ground& whole, const Spell& spell) {
    const Register& record = status.record();
    Ground consent = ground(
        in_words(record.entry(spell.consent).act) + " deposited on " + in_words(record.entry(spell.consent).received),
        record.treaty().clauses().consent ? record.treaty().clauses().consent->article.number : std::string(), "B-06");
    consent.date = spell.consented;
    consent.instruments.push_back(spell.consent);
    if (spell.consented != record.entry(spell.consent).received)
        consent.says += ", good from " + in_words(spell.consented);
    whole.because.push_back(std::move(consent));
    add_standing_rule(status, whole, spell);
    if (!spell.until) return;
    const bool over = *spell.until <= status.on();
    Ground end = ground((over ? "no longer in force for it from " : "it will leave on ") + in_words(*spell.until), {},
                        spell.ending == Ending::extinct ? "D-06" : "R-06");
    if (record.treaty().clauses().withdrawal) end.article = record.treaty().clauses().withdrawal->article.number;
    if (spell.ending == Ending::extinct) end.article.clear();
    end.date = spell.until;
    if (spell.notice) end.instruments.push_back(*spell.notice);
    whole.because.push_back(std::move(end));
}

/// Continuation lines stand four columns further in.
void write_line(const std::string& line, std::size_t indent, std::string& text) {
    constexpr std::size_t width = 100;
    text += std::string(indent, ' ') + text::wrapped(line, indent + 4, width - std::min(indent, width / 2)) + '\n';
}

void write(const Ground& ground, const Register& record, std::size_t depth, std::string& text) {
    std::string where = ground.article.empty() ? "" : "art. " + ground.article;
    if (!ground.rule.empty()) where += (where.empty() ? "" : "; ") + ground.rule;
    write_line(ground.says + (where.empty() ? "" : " [" + where + "]"), 2 * depth, text);
    std::vector<std::string> ids;
    for (const EntryIndex act : ground.instruments) ids.push_back(record.instrument(act).id->text());
    if (!ids.empty()) write_line("by: " + text::listed(ids), 2 * depth + 2, text);
    for (const Ground& beneath : ground.because) write(beneath, record, depth + 1, text);
}

}    // namespace

Ground grounds_of_entry_into_force(const Status& status) {
    const FinalClauses& clauses = status.record().treaty().clauses();
    Ground whole = ground(headline(status));
    for (const std::string& fact : status.missing()) whole.because.push_back(ground("missing: " + fact, {}, "0.5"));
    if (!clauses.entry_into_force) return whole;
    const EntryIntoForceClause& clause = *clauses.entry_into_force;
    const EntryIntoForce& found = status.entry_into_force();
    whole.article = clause.article.number;
    whole.date = found.date;
    whole.because.push_back(
        ground("the treaty enters into force " + clause_language::say(clause), clause.article.number));
    const Date day = found.fulfilled.value_or(status.on());
    Ground conditions = ground(found.fulfilled ? "the conditions were fulfilled on " + in_words(day) +
                                                     ", completed by " + list_of_names(status, found.completed_by)
                                               : "the conditions are not fulfilled on " + in_words(day),
                               clause.article.number, "J-02");
    conditions.date = found.fulfilled;
    for (const ConditionState& state : conditions_on(status.replay(), clause, day))
        conditions.because.push_back(ground_of(status, state, day));
    whole.because.push_back(std::move(conditions));
    if (found.fulfilled) add_delay(whole, clause, found);
    return whole;
}

Ground grounds_of_standing(const Status& status, StateId state) {
    const StateStatus found = status.state(state);
    Ground whole =
        ground(name_of(status, state) + " on " + in_words(status.on()) + ": " + std::string(to_string(found.standing)),
               {}, "I-01");
    if (const Signing* signing = status.replay().signing_on(state, status.on())) {
        Ground signed_on = ground("signed on " + in_words(signing->signed_on), {}, "A-09");
        if (status.record().treaty().clauses().signature)
            signed_on.article = status.record().treaty().clauses().signature->article.number;
        signed_on.date = signing->signed_on;
        signed_on.instruments.push_back(signing->act);
        whole.because.push_back(std::move(signed_on));
    }
    status.replay().for_each_spell(state, [&](const Spell& spell) { add_spell(status, whole, spell); });
    for (const AlternativeReading& other : found.alternatives) {
        const std::optional<Date> date = other.in_force_from ? other.in_force_from : other.ended;
        whole.because.push_back(ground("another reading: " + other.reading + ": " + in_words(*date)));
    }
    for (const Finding& finding : status.findings())
        if (finding.state == state) whole.because.push_back(ground(text_of(finding, status.record())));
    return whole;
}

std::string to_text(const Ground& ground, const Register& record) {
    std::string text;
    write(ground, record, 0, text);
    return text;
}

std::string explain(const Status& status) { return to_text(grounds_of_entry_into_force(status), status.record()); }

std::string explain(const Status& status, std::string_view state) {
    return to_text(grounds_of_standing(status, status.record().roster().at(state)), status.record());
}

}    // namespace depositary
