// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/formats/serialization/registers.hpp>

#include <boost/archive/polymorphic_iarchive.hpp>
#include <boost/archive/polymorphic_oarchive.hpp>
#include <boost/serialization/string.hpp>

/// Puts values into archives, of whatever encoding, and takes them out again; what is wrong with an archive is thrown. For every
/// class this is compiled once: the layouts of all that it is made of take long.
namespace depositary::archived {

using Output = boost::archive::polymorphic_oarchive;
using Input = boost::archive::polymorphic_iarchive;

void store(Output& archive, const char* name, const State& state);
void store(Output& archive, const char* name, const Instrument& instrument);
void store(Output& archive, const char* name, const Treaty& treaty);
void store(Output& archive, const char* name, const serialization::RegisterContent& content);
void store(Output& archive, const char* name, const Campaign& campaign);

template <class T>
T fetch(Input& archive, const char* name);
template <>
State fetch<State>(Input& archive, const char* name);
template <>
Instrument fetch<Instrument>(Input& archive, const char* name);
template <>
Treaty fetch<Treaty>(Input& archive, const char* name);
template <>
serialization::RegisterContent fetch<serialization::RegisterContent>(Input& archive, const char* name);
template <>
Campaign fetch<Campaign>(Input& archive, const char* name);

}    // namespace depositary::archived
