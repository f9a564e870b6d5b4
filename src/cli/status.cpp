// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/page.hpp>
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/campaign/ways.hpp>
#include <depositary/formats/status_json.hpp>
#include <depositary/status/grounds.hpp>
#include <depositary/status/status.hpp>
#include <depositary/status/timeline.hpp>

#include <algorithm>
#include <iostream>
#include <map>

namespace depositary::cli {

namespace {

std::string in_force_line(const depositary::Status& found) {
    const EntryIntoForce& entry = found.entry_into_force();
    switch (found.in_force()) {
        case Truth::yes: return "in force since " + in_words(*entry.date);
        case Truth::unknown: return "whether it is in force cannot be told";
        case Truth::no: break;
    }
    if (entry.ended && *entry.ended <= found.on()) return "no longer in force: it ended on " + in_words(*entry.ended);
    if (entry.date) return "not in force; it enters into force on " + in_words(*entry.date);
    if (entry.fulfilled) return "not in force; the conditions are fulfilled, a floor is open";
    return "not in force";
}

std::string names_of(const StateSet& states, const depositary::Status& found) {
    std::vector<std::string> names;
    states.for_each([&](StateId state) { names.push_back(name_on(found.record().roster()[state], found.on())); });
    return text::listed(names);
}

std::string need_line(const Need& need, const depositary::Status& found) {
    std::string text(to_string(need.kind));
    if (!need.of.empty()) text += " of \"" + need.of + "\"";
    if (!need.need.empty()) text += ": " + need.have + " of " + need.need + ", " + need.missing + " to go";
    if (!need.missing_States.empty()) text += ": " + names_of(need.missing_States, found);
    return text;
}

std::string number(int count, const char* one, const char* many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

/// Standings in the order in which a reader wants them, with the States in each.
void print_standings(const depositary::Status& found) {
    std::map<Standing, std::vector<std::string>> by_standing;
    for (const StateStatus& state : found.states())
        by_standing[state.standing].push_back(name_on(found.record().roster()[state.state], found.on()) +
                                              (state.disputed ? " (disputed)" : ""));
    for (const Standing standing :
         {Standing::party, Standing::contracting, Standing::provisional, Standing::signatory, Standing::former}) {
        std::vector<std::string>& names = by_standing[standing];
        if (names.empty()) continue;
        std::sort(names.begin(), names.end());
        const std::string head = std::string(to_string(standing)) + " (" + std::to_string(names.size()) + "): ";
        std::cout << "\n" << text::wrapped(head + text::listed(names), 2) << "\n";
    }
}

void print(const depositary::Status& found) {
    const Treaty& treaty = found.record().treaty();
    std::cout << treaty.identity().title << " on " << in_words(found.on()) << "\n" << in_force_line(found) << "\n";
    if (found.entry_into_force().fulfilled)
        std::cout << text::wrapped("conditions fulfilled on " + in_words(*found.entry_into_force().fulfilled) +
                                       ", completed by " + names_of(found.entry_into_force().completed_by, found),
                                   2)
                  << "\n";
    const Counts counts = found.counts();
    std::cout << number(counts.signatories, "signatory", "signatories") << ", "
              << number(counts.contracting, "contracting State", "contracting States") << ", "
              << number(counts.parties, "party", "parties") << "\n";
    for (const Need& need : found.shortfall())
        std::cout << "missing: " << text::wrapped(need_line(need, found), 2) << "\n";
    for (const std::string& fact : found.missing()) std::cout << "unknown: " << fact << "\n";
    print_standings(found);
    if (!found.findings().empty()) std::cout << "\n";
    for (const Finding& finding : found.findings())
        std::cout << text::wrapped(text_of(finding, found.record()), 2) << "\n";
}

}    // namespace

int status(const Asked& asked) {
    const Records records = records_of(treaty_argument(asked.treaty), asked.records);
    const depositary::Status found = depositary::status(*records.record, date_argument("--on", asked.on),
                                                        records.docket, optional_date("--known", asked.known));
    if (asked.json) std::cout << status_json(found);
    else print(found);
    return 0;
}

int explain(const Asked& asked) {
    const Records records = records_of(treaty_argument(asked.treaty), asked.records);
    const depositary::Status found = depositary::status(*records.record, date_argument("--on", asked.on),
                                                        records.docket, optional_date("--known", asked.known));
    std::optional<StateId> state;
    if (!asked.state.empty()) state = state_argument(asked.state, records.record->roster());
    const Ground ground = state ? grounds_of_standing(found, *state) : grounds_of_entry_into_force(found);
    const Ways ways = state ? ways_to_be_party(found, *state, records.docket) : ways_into_force(found, records.docket);
    if (asked.json) std::cout << grounds_json(ground, ways, found);
    else std::cout << to_text(ground, found.record()) << to_text(ways, found);
    return 0;
}

int timeline(const Asked& asked) {
    const Records records = records_of(treaty_argument(asked.treaty), asked.records);
    const Replay whole =
        replay(*records.record, records.docket, {.on = std::nullopt, .known = optional_date("--known", asked.known)});
    std::vector<Change> changes = depositary::timeline(whole);
    const std::optional<Date> from = optional_date("--from", asked.from);
    const std::optional<Date> to = optional_date("--to", asked.to);
    std::erase_if(changes,
                  [&](const Change& change) { return (from && change.date < *from) || (to && change.date > *to); });
    if (asked.json) {
        std::cout << timeline_json(changes, *records.record);
        return 0;
    }
    for (const Change& change : changes) std::cout << to_string(change, *records.record) << "\n";
    return 0;
}

}    // namespace depositary::cli
