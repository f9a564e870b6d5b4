// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/versions_json.hpp>

#include "json_values.hpp"

namespace depositary {

using namespace json_values;

std::string versions_json(const VersionMatrix& matrix, const Replay& treaty,
                          const std::vector<TreatyKey>& without_record) {
    const Roster& roster = treaty.record().roster();
    Json amendments = Json::array();
    for (const AmendmentState& each : matrix.amendments)
        amendments.push_back({{"treaty", each.key.text()}, {"in_force_from", json(each.in_force_from)}});
    Json parties = Json::array();
    for (const PartyVersion& party : matrix.parties) {
        Json bound = Json::object();
        for (std::size_t i = 0; i < party.amendments.size(); ++i)
            if (party.amendments[i]) bound[matrix.amendments[i].key.text()] = to_string(*party.amendments[i]);
        parties.push_back({{"state", roster.key(party.state).text()}, {"bound_by", std::move(bound)}});
    }
    Json missing = Json::array();
    for (const TreatyKey& key : without_record) missing.push_back("the record of " + key.text());
    return line({{"schema", "depositary.versions/1"},
                 {"treaty", treaty.record().treaty().key().text()},
                 {"on", to_string(matrix.on)},
                 {"known", json(treaty.options().known)},
                 {"amendments", std::move(amendments)},
                 {"parties", std::move(parties)},
                 {"missing", std::move(missing)}});
}

}    // namespace depositary
