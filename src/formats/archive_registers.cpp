// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/serialization/registers.hpp>

#include "formats/archive_content.hpp"

namespace depositary::archived {

void store(Output& archive, const char* name, const Instrument& instrument) {
    serialization::put(archive, name, instrument);
}
template <>
Instrument fetch<Instrument>(Input& archive, const char* name) {
    return serialization::get<Instrument>(archive, name);
}

void store(Output& archive, const char* name, const Treaty& treaty) { serialization::put(archive, name, treaty); }
template <>
Treaty fetch<Treaty>(Input& archive, const char* name) {
    return serialization::get<Treaty>(archive, name);
}

void store(Output& archive, const char* name, const serialization::RegisterContent& content) {
    serialization::put(archive, name, content);
}
template <>
serialization::RegisterContent fetch<serialization::RegisterContent>(Input& archive, const char* name) {
    return serialization::get<serialization::RegisterContent>(archive, name);
}

}    // namespace depositary::archived
