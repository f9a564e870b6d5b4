// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/members.hpp>

#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

/// How values of the library stand in archives of Boost.Serialization. Every class has a layout: a version, its parts by name, in
/// the order in which its constructor takes them, and, if it is one of several alternatives, a tag. Enumerators and alternatives
/// are stored as words, dates as ISO text, States by their keys: no number in an archive depends on the order of anything in the
/// source. Whoever changes a layout raises its version and keeps reading the old one.
namespace depositary::serialization {

/// An archive whose content is no value of the library.
class Unreadable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The layout of a class: `version` (1 if it does not say), `parts`, a tuple of Part, and `tag`, of an alternative. Of an
/// enumeration: `words`, an array of pairs of enumerator and word.
template <class T>
struct Layout;

/// A part of a class: a data member or an observer, its name in archives, and the version of the layout that brought it. What an
/// older archive does not have is read as the default of its type.
template <class Member>
struct Part {
    const char* name;
    Member member;
    unsigned since = 1;
};
template <class Member>
Part(const char*, Member) -> Part<Member>;
template <class Member>
Part(const char*, Member, unsigned) -> Part<Member>;

template <class Owner, class Member>
using PartType = std::remove_cvref_t<std::invoke_result_t<Member, const Owner&>>;

template <class T>
concept Worded = requires {
    Layout<T>::words;
};

/// A class that holds one of several alternatives: a condition, a delay, a circle.
template <class T>
concept Sum = requires(const T& value) {
    value.form();
};

template <class T>
constexpr unsigned version_of() {
    if constexpr (requires { Layout<T>::version; }) return Layout<T>::version;
    else return 1;
}

/// Writes the value under that name.
template <class Archive, class T>
void put(Archive& archive, const char* name, const T& value);

/// Reads the value of that name; throws Unreadable, the exception of the constructor that refuses it, or that of the archive.
template <class T, class Archive>
[[nodiscard]] T get(Archive& archive, const char* name);

/// How a value that is one text or one number is stored: `out` gives it, as std::string or std::int64_t, `in` takes it.
template <class T>
struct Leaf;

template <class T>
concept Plain = requires(const T& value) {
    Leaf<T>::out(value);
};

/// Writes and reads the inside of a value that is not plain.
template <class T>
struct Content {
    template <class Archive>
    static void write(Archive& archive, const T& value) {
        constexpr std::size_t parts = std::tuple_size_v<decltype(Layout<T>::parts)>;
        if constexpr (std::is_aggregate_v<T> && parts > 0) has_members<parts>(value);
        std::apply([&](const auto&... part) { (put(archive, part.name, std::invoke(part.member, value)), ...); },
                   Layout<T>::parts);
    }
    template <class Archive>
    static T read(Archive& archive, unsigned version) {
        return std::apply([&](const auto&... part) { return T{get_part(archive, part, version)...}; },
                          Layout<T>::parts);
    }

private:
    template <class Archive, class Member>
    static PartType<T, Member> get_part(Archive& archive, const Part<Member>& part, unsigned version) {
        using Type = PartType<T, Member>;
        if constexpr (std::is_default_constructible_v<Type>) {
            if (version < part.since) return Type{};
        }
        return get<Type>(archive, part.name);
    }
};

/// How deep values lie in each other while an archive is read. No value of the library nests deeper than `most`.
struct Nesting {
    static constexpr int most = 64;
    int depth = 0;
};

/// What is handed to Boost for a value that is written.
template <class T>
struct Saved {
    const T& value;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        Content<T>::write(archive, value);
    }
};

/// What is handed to Boost for a value that is read; the value has no default to begin with.
template <class T>
struct Loaded {
    std::optional<T> value;

    template <class Archive>
    void serialize(Archive& archive, unsigned version) {
        if (version > version_of<T>())
            throw Unreadable("a class has version " + std::to_string(version) + ", which is of a later release");
        Nesting& nesting = archive.template get_helper<Nesting>(nullptr);
        if (++nesting.depth > Nesting::most)
            throw Unreadable("values nest more than " + std::to_string(Nesting::most) + " deep");
        value.emplace(Content<T>::read(archive, version));
        --nesting.depth;
    }
};

template <class Archive, class T>
void put(Archive& archive, const char* name, const T& value) {
    if constexpr (Plain<T>) {
        const auto stored = Leaf<T>::out(value);
        archive << boost::serialization::make_nvp(name, stored);
    } else {
        Saved<T> saved{value};
        archive << boost::serialization::make_nvp(name, saved);
    }
}

template <class T, class Archive>
T get(Archive& archive, const char* name) {
    if constexpr (Plain<T>) {
        decltype(Leaf<T>::out(std::declval<const T&>())) stored{};
        archive >> boost::serialization::make_nvp(name, stored);
        return Leaf<T>::in(stored);
    } else {
        Loaded<T> loaded;
        archive >> boost::serialization::make_nvp(name, loaded);
        if (!loaded.value) throw Unreadable(std::string("there is no `") + name + "`");
        return std::move(*loaded.value);
    }
}

}    // namespace depositary::serialization

/// Every class has a version in the archive, and none is tracked: values are not objects with an identity.
namespace boost::serialization {

template <class T>
struct version<depositary::serialization::Saved<T>>
    : mpl::int_<static_cast<int>(depositary::serialization::version_of<T>())> {
    using type = mpl::int_<static_cast<int>(depositary::serialization::version_of<T>())>;
    using tag = mpl::integral_c_tag;
};
template <class T>
struct version<depositary::serialization::Loaded<T>> : version<depositary::serialization::Saved<T>> {};

template <class T>
struct tracking_level<depositary::serialization::Saved<T>> : mpl::int_<track_never> {
    using type = mpl::int_<track_never>;
    using tag = mpl::integral_c_tag;
};
template <class T>
struct tracking_level<depositary::serialization::Loaded<T>> : tracking_level<depositary::serialization::Saved<T>> {};

}    // namespace boost::serialization
