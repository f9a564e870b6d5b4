// SPDX-License-Identifier: BSL-1.0
// Why a treaty is in force, or is not.
#include "status/ground_parts.hpp"

#include <depositary/treaty/clause_language.hpp>

namespace depositary {

using status_detail::ground;
using status_detail::name_of;

namespace {

std::string list_of_names(const Status& status, const StateSet& states) {
    std::string text;
    states.for_each([&](StateId state) { text += (text.empty() ? "" : ", ") + name_of(status, state); });
    return text;
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
        case Truth::yes: {
            const std::string end = found.ended ? "; its term ends on " + in_words(*found.ended) : "";
            return title + " is in force since " + in_words(*found.date) + end;
        }
        case Truth::unknown: return "whether " + title + " is in force on " + in_words(status.on()) + " cannot be told";
        case Truth::no: break;
    }
    std::string says = title + " is not in force on " + in_words(status.on());
    const Date adopted = status.record().treaty().identity().adopted;
    if (status.on() < adopted) says += "; it was adopted only on " + in_words(adopted);
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

}    // namespace

void status_detail::add_limits_of_record(const Status& status, Ground& whole) {
    if (status.record().size() == 0) whole.because.push_back(ground("the record holds no acts", {}, "V-04"));
    for (const Finding& finding : status.findings())
        if (finding.code == FindingCode::record_incomplete)
            whole.because.push_back(ground(text_of(finding, status.record())));
}

Ground grounds_of_entry_into_force(const Status& status) {
    Ground whole = ground(headline(status));
    status_detail::add_limits_of_record(status, whole);
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

}    // namespace depositary
