// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/values.hpp>
#include <depositary/treaty/instrument.hpp>

namespace depositary::serialization {

template <>
struct Leaf<Act> {
    static std::string out(Act act) { return std::string(to_string(act)); }
    static Act in(const std::string& stored) {
        if (const std::optional<Act> act = parse_act(stored)) return *act;
        throw Unreadable("`" + stored + "` is no act");
    }
};

/// The words between blanks, the first of `rest`, which is cut off there.
[[nodiscard]] inline std::string next_word(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string word(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

template <>
struct Leaf<Acts> {
    static std::string out(Acts acts) {
        std::string words;
        acts.for_each([&](Act act) { (words += words.empty() ? "" : " ") += to_string(act); });
        return words;
    }
    static Acts in(const std::string& stored) {
        Acts acts;
        for (std::string_view rest = stored; !rest.empty();) acts.insert(Leaf<Act>::in(next_word(rest)));
        return acts;
    }
};

template <>
struct Leaf<Lacks> {
    static std::string out(Lacks lacks) {
        std::string words;
        for (int i = 0; i < number_of_lacks; ++i)
            if (const Lack lack = static_cast<Lack>(i); lacks.contains(lack))
                (words += words.empty() ? "" : " ") += to_string(lack);
        return words;
    }
    static Lacks in(const std::string& stored) {
        Lacks lacks;
        for (std::string_view rest = stored; !rest.empty();) {
            const std::string word = next_word(rest);
            const std::optional<Lack> lack = parse_lack(word);
            if (!lack) throw Unreadable("`" + word + "` is nothing that an instrument can lack");
            lacks.insert(*lack);
        }
        return lacks;
    }
};

template <>
struct Layout<Instrument> {
    static constexpr std::tuple parts{Part{"id", &Instrument::id},
                                      Part{"state", &Instrument::state},
                                      Part{"act", &Instrument::act},
                                      Part{"received", &Instrument::received},
                                      Part{"done", &Instrument::done},
                                      Part{"notified", &Instrument::notified},
                                      Part{"effective", &Instrument::effective},
                                      Part{"recorded", &Instrument::recorded},
                                      Part{"target", &Instrument::target},
                                      Part{"counts", &Instrument::counts},
                                      Part{"lacks", &Instrument::lacks},
                                      Part{"value", &Instrument::value},
                                      Part{"note", &Instrument::note},
                                      Part{"source", &Instrument::source}};
};

}    // namespace depositary::serialization
