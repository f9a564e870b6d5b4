// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/serialization/campaigns.hpp>

#include "formats/archive_content.hpp"

namespace depositary::archived {

void store(Output& archive, const char* name, const Campaign& campaign) { serialization::put(archive, name, campaign); }
template <>
Campaign fetch<Campaign>(Input& archive, const char* name) {
    return serialization::get<Campaign>(archive, name);
}

}    // namespace depositary::archived
