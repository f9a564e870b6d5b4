// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

#include <depositary/status/versions.hpp>

#include <algorithm>

namespace depositary::scenario {

namespace {

/// Of the amendments that have a register in the case or a built-in record.
VersionMatrix versions(const Asked& asked) {
    const Replay& treaty = asked.status.replay();
    std::vector<Replay> amendments;
    for (const std::shared_ptr<const Register>& record : asked.docket.amendments_to(treaty.record().treaty().key()))
        amendments.push_back(replay(*record, asked.docket, treaty.options()));
    return version_matrix(treaty, amendments, asked.status.on());
}

/// The place of the amendment in the matrix; its size if it has none.
std::size_t place_of(const std::string& amendment, const VersionMatrix& matrix) {
    const auto found = std::find_if(matrix.amendments.begin(), matrix.amendments.end(),
                                    [&](const AmendmentState& each) { return each.key.text() == amendment; });
    return static_cast<std::size_t>(found - matrix.amendments.begin());
}

constexpr const char* no_amendment = "no amendment to it that has a register";

std::string bound_by(const Asked& asked) {
    const VersionMatrix matrix = versions(asked);
    const PartyVersion* party = matrix.find(asked.state());
    const std::size_t amendment = place_of(asked.of.at(1), matrix);
    if (amendment == matrix.amendments.size()) return no_amendment;
    if (party == nullptr) return "not a Party";
    const std::optional<BoundBy>& reason = party->amendments[amendment];
    return std::string(reason ? to_string(*reason) : none);
}

/// How many Parties it binds.
std::string binds(const Asked& asked) {
    const VersionMatrix matrix = versions(asked);
    const std::size_t amendment = place_of(asked.of.front(), matrix);
    if (amendment == matrix.amendments.size()) return no_amendment;
    return std::to_string(std::count_if(matrix.parties.begin(), matrix.parties.end(), [&](const PartyVersion& party) {
        return party.amendments[amendment].has_value();
    }));
}

/// The amendments that apply between two Parties.
std::string amendments(const Asked& asked) {
    const VersionMatrix matrix = versions(asked);
    if (matrix.find(asked.state(0)) == nullptr || matrix.find(asked.state(1)) == nullptr) return "not both Parties";
    const std::vector<bool> applies = matrix.between(asked.state(0), asked.state(1));
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < applies.size(); ++i)
        if (applies[i]) keys.push_back(matrix.amendments[i].key.text());
    return listed(std::move(keys));
}

constexpr StatusAnswer of_versions[] = {
    {"bound_by", {Of::state, Of::treaty}, Form::bound_by, bound_by},
    {"binds", {Of::treaty}, Form::number, binds},
    {"amendments", {Of::state, Of::state}, Form::treaties, amendments},
};

}    // namespace

std::span<const StatusAnswer> version_answers() noexcept { return of_versions; }

}    // namespace depositary::scenario
