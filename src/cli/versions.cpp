// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/formats/versions_json.hpp>
#include <depositary/register/records.hpp>
#include <depositary/status/versions.hpp>

#include <algorithm>
#include <iostream>

namespace depositary::cli {

namespace {

/// The amendments that have a record, replayed; those that have none are named.
struct Replayed {
    std::vector<std::shared_ptr<const Register>> records{};
    std::vector<Replay> amendments{};
    std::vector<TreatyKey> without_record{};
};

Replayed replay_amendments(const TreatyKey& treaty, const Docket& docket, const ReplayOptions& options) {
    Replayed found;
    for (const TreatyKey& key : amendments_in_collection(treaty)) {
        std::shared_ptr<const Register> record = built_in_record(key);
        if (record == nullptr) {
            found.without_record.push_back(key);
            continue;
        }
        found.amendments.push_back(replay(*record, docket, options));
        found.records.push_back(std::move(record));
    }
    return found;
}

std::string words_of(const VersionMatrix& matrix, std::size_t i) {
    const AmendmentState& amendment = matrix.amendments[i];
    const auto bound = std::count_if(matrix.parties.begin(), matrix.parties.end(),
                                     [&](const PartyVersion& party) { return party.amendments[i].has_value(); });
    return amendment.key.text() + ": " +
           (amendment.in_force_from ? "in force since " + in_words(*amendment.in_force_from)
                                    : "not in force in general") +
           ", binds " + std::to_string(bound) + " of " + std::to_string(matrix.parties.size()) + " Parties\n";
}

void print(const VersionMatrix& matrix, const Roster& roster) {
    for (std::size_t i = 0; i < matrix.amendments.size(); ++i) std::cout << words_of(matrix, i);
    for (const PartyVersion& party : matrix.parties) {
        std::string line = name_on(roster[party.state], matrix.on) + ":";
        for (std::size_t i = 0; i < matrix.amendments.size(); ++i)
            if (party.amendments[i])
                line += (line.back() == ':' ? " " : ", ") + matrix.amendments[i].key.text() + " (" +
                        std::string(to_string(*party.amendments[i])) + ")";
        std::cout << line << (line.back() == ':' ? " the treaty as it was adopted" : "") << '\n';
    }
}

void print_between(const VersionMatrix& matrix, StateId a, StateId b, const Roster& roster) {
    const std::vector<bool> applies = matrix.between(a, b);
    std::string line = name_on(roster[a], matrix.on) + " and " + name_on(roster[b], matrix.on) + ": ";
    if (matrix.find(a) == nullptr || matrix.find(b) == nullptr) line += "not both Parties";
    else {
        std::string with;
        for (std::size_t i = 0; i < applies.size(); ++i)
            if (applies[i]) with += (with.empty() ? "as amended by " : ", ") + matrix.amendments[i].key.text();
        line += with.empty() ? "the treaty without amendments (T-16)" : with;
    }
    std::cout << line << '\n';
}

}    // namespace

int versions(const Asked& asked) {
    if (asked.state.empty() != asked.other.empty()) throw WrongUsage("give two States, or none for all Parties");
    const Records records = records_of(treaty_argument(asked.treaty), asked.records);
    const Date on = date_argument("--on", asked.on);
    const ReplayOptions options{.on = on, .known = optional_date("--known", asked.known)};
    const Replay treaty = replay(*records.record, records.docket, options);
    const Replayed found = replay_amendments(records.record->treaty().key(), records.docket, options);
    const VersionMatrix matrix = version_matrix(treaty, found.amendments, on);
    const Roster& roster = records.record->roster();
    if (asked.json) {
        std::cout << versions_json(matrix, treaty, found.without_record);
        return 0;
    }
    for (const TreatyKey& key : found.without_record) std::cout << key.text() << ": unknown: its record\n";
    if (asked.state.empty()) print(matrix, roster);
    else print_between(matrix, state_argument(asked.state, roster), state_argument(asked.other, roster), roster);
    return 0;
}

}    // namespace depositary::cli
