// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/formats/relation_json.hpp>
#include <depositary/text/page.hpp>

#include <iostream>

namespace depositary::cli {

namespace {

void print_all(const std::vector<Relation>& marked, const Replay& replay, Date on) {
    const int parties = replay.parties(on).size();
    std::cout << parties * (parties - 1) / 2 << " pairs of " << parties << " Parties on " << in_words(on) << ", "
              << marked.size() << " of them with more to say\n";
    for (const Relation& each : marked) std::cout << text_of(each, replay);
}

}    // namespace

int relations(const Asked& asked) {
    const Records records = records_of(treaty_argument(asked.treaty), asked.records);
    const Date on = date_argument("--on", asked.on);
    const Replay found =
        replay(*records.record, records.docket, {.on = on, .known = optional_date("--known", asked.known)});
    if (asked.state.empty() != asked.other.empty()) throw WrongUsage("give two States, or none for all pairs");
    if (asked.state.empty()) {
        const std::vector<Relation> marked = marked_relations(found, on);
        if (asked.json) std::cout << relations_json(marked, found, on);
        else print_all(marked, found, on);
        return 0;
    }
    const Roster& roster = records.record->roster();
    const Relation between =
        relation(found, state_argument(asked.state, roster), state_argument(asked.other, roster), on);
    std::cout << (asked.json ? relation_json(between, found) : text_of(between, found));
    return 0;
}

}    // namespace depositary::cli
