// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/serialization/states.hpp>

#include "formats/archive_content.hpp"

namespace depositary::archived {

void store(Output& archive, const char* name, const State& state) { serialization::put(archive, name, state); }
template <>
State fetch<State>(Input& archive, const char* name) {
    return serialization::get<State>(archive, name);
}

}    // namespace depositary::archived
