// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/campaigns.hpp>
#include <depositary/formats/serialization/registers.hpp>
#include <depositary/formats/serialization/states.hpp>
#include <depositary/formats/serialization/treaties.hpp>

#include <boost/serialization/split_free.hpp>

#include <new>

/// Treaty, State, Instrument, Register and Campaign in the archives of Boost.Serialization:
///
///     boost::archive::xml_oarchive archive(out);
///     archive << boost::serialization::make_nvp("treaty", treaty);
///
/// What is loaded into must exist before, as with every class without a default; std::vector and pointers of these classes can be
/// loaded. A register is loaded on the roster that it already has. These archives are for data that one can trust; for files from
/// outside there is depositary/formats/archive.hpp, which checks them before it reads them.
namespace depositary::serialization {

/// A value to load into.
template <class T>
struct Placeholder;
template <>
struct Placeholder<Treaty> {
    static Treaty make();
};
template <>
struct Placeholder<State> {
    static State make();
};
template <>
struct Placeholder<Instrument> {
    static Instrument make();
};
template <>
struct Placeholder<Campaign> {
    static Campaign make();
};
template <>
struct Placeholder<Register> {
    static Register make();
};

template <class T>
concept Storable = requires {
    Placeholder<T>::make();
};

}    // namespace depositary::serialization

namespace boost::serialization {

template <class Archive, depositary::serialization::Storable T>
void save(Archive& archive, const T& value, unsigned) {
    depositary::serialization::Content<T>::write(archive, value);
}
template <class Archive, depositary::serialization::Storable T>
void load(Archive& archive, T& value, unsigned version) {
    value = depositary::serialization::Content<T>::read(archive, version);
}
template <class Archive>
void save(Archive& archive, const depositary::Register& record, unsigned) {
    using namespace depositary::serialization;
    Content<RegisterContent>::write(archive, content_of(record));
}
template <class Archive>
void load(Archive& archive, depositary::Register& record, unsigned version) {
    using namespace depositary::serialization;
    record = register_of(Content<RegisterContent>::read(archive, version), record.shared_roster());
}
template <class Archive, depositary::serialization::Storable T>
void serialize(Archive& archive, T& value, unsigned version) {
    split_free(archive, value, version);
}
template <class Archive, depositary::serialization::Storable T>
void load_construct_data(Archive&, T* place, unsigned) {
    ::new (static_cast<void*>(place)) T(depositary::serialization::Placeholder<T>::make());
}

}    // namespace boost::serialization

BOOST_CLASS_VERSION(depositary::Treaty, 1)
BOOST_CLASS_VERSION(depositary::State, 1)
BOOST_CLASS_VERSION(depositary::Instrument, 1)
BOOST_CLASS_VERSION(depositary::Register, 1)
BOOST_CLASS_VERSION(depositary::Campaign, 1)
