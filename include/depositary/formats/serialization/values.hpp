// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/formats/serialization/layout.hpp>
#include <depositary/text/key.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace depositary::serialization {

/// A text with '\' and control characters other than tab and line feed as "\xHH": archives in XML have no others.
[[nodiscard]] std::string escaped(std::string_view text);
/// The text that was escaped; throws Unreadable if it was not.
[[nodiscard]] std::string unescaped(std::string_view text);

template <>
struct Leaf<std::string> {
    static std::string out(const std::string& text) { return escaped(text); }
    static std::string in(const std::string& stored) { return unescaped(stored); }
};

/// A word, because a byte that is neither 0 nor 1 is no bool and reading one is undefined.
template <>
struct Leaf<bool> {
    static std::string out(bool truth) { return truth ? "yes" : "no"; }
    static bool in(const std::string& stored) {
        if (stored != "yes" && stored != "no") throw Unreadable("`" + stored + "` is neither yes nor no");
        return stored == "yes";
    }
};

template <std::integral T>
struct Leaf<T> {
    static std::int64_t out(T number) { return number; }
    static T in(std::int64_t stored) {
        if (std::in_range<T>(stored)) return static_cast<T>(stored);
        throw Unreadable(std::to_string(stored) + " is beyond the range of a number");
    }
};

template <>
struct Leaf<Date> {
    static std::string out(Date date) { return to_string(date); }
    static Date in(const std::string& stored) {
        if (const std::optional<Date> date = parse_date(stored)) return *date;
        throw Unreadable("`" + stored + "` is no date");
    }
};

template <class Thing>
struct Leaf<Key<Thing>> {
    static std::string out(const Key<Thing>& key) { return key.text(); }
    static Key<Thing> in(const std::string& stored) { return stored; }
};

template <Worded T>
struct Leaf<T> {
    static std::string out(const T& value) {
        for (const auto& [known, word] : Layout<T>::words)
            if (known == value) return word;
        throw Unreadable("a value has no word");
    }
    static T in(const std::string& stored) {
        for (const auto& [known, word] : Layout<T>::words)
            if (stored == word) return known;
        throw Unreadable("`" + stored + "` is no word for any value here");
    }
};

/// None or one.
template <class T>
struct Content<std::optional<T>> {
    template <class Archive>
    static void write(Archive& archive, const std::optional<T>& maybe) {
        put(archive, "there", maybe.has_value());
        if (maybe) put(archive, "value", *maybe);
    }
    template <class Archive>
    static std::optional<T> read(Archive& archive, unsigned) {
        if (!get<bool>(archive, "there")) return std::nullopt;
        return get<T>(archive, "value");
    }
};

/// A count, and that many items. Room is made item by item: a false count ends with the archive, and takes no memory.
template <class T>
struct Content<std::vector<T>> {
    template <class Archive>
    static void write(Archive& archive, const std::vector<T>& items) {
        put(archive, "count", static_cast<std::uint32_t>(items.size()));
        for (const T& item : items) put(archive, "item", item);
    }
    template <class Archive>
    static std::vector<T> read(Archive& archive, unsigned) {
        std::vector<T> items;
        for (auto rest = get<std::uint32_t>(archive, "count"); rest > 0; --rest)
            items.push_back(get<T>(archive, "item"));
        return items;
    }
};

template <>
struct Layout<std::monostate> {
    static constexpr const char* tag = "none";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<Date> {
    static constexpr const char* tag = "date";
};

/// The tag of the alternative, and its value.
template <class... Alternatives>
struct Content<std::variant<Alternatives...>> {
    using Variant = std::variant<Alternatives...>;

    template <class Archive>
    static void write(Archive& archive, const Variant& variant) {
        std::visit(
            [&]<class T>(const T& value) {
                put(archive, "kind", std::string(Layout<T>::tag));
                put(archive, "value", value);
            },
            variant);
    }
    template <class Archive>
    static Variant read(Archive& archive, unsigned) {
        const auto tag = get<std::string>(archive, "kind");
        std::optional<Variant> found;
        (read_if<Alternatives>(archive, tag, found), ...);
        if (!found) throw Unreadable("`" + tag + "` is no kind that can stand here");
        return std::move(*found);
    }

private:
    template <class T, class Archive>
    static void read_if(Archive& archive, const std::string& tag, std::optional<Variant>& found) {
        if (!found && tag == Layout<T>::tag) found.emplace(get<T>(archive, "value"));
    }
};

template <Sum T>
struct Content<T> {
    template <class Archive>
    static void write(Archive& archive, const T& sum) {
        Content<typename T::Form>::write(archive, sum.form());
    }
    template <class Archive>
    static T read(Archive& archive, unsigned version) {
        return std::visit([](auto&& form) { return T(std::forward<decltype(form)>(form)); },
                          Content<typename T::Form>::read(archive, version));
    }
};

}    // namespace depositary::serialization
