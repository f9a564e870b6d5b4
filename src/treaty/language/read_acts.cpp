// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"
#include "treaty/language/say.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace depositary::clause_language {

namespace {

struct ActName {
    std::string words;
    Act act;
};

std::string without_hyphens(std::string words) {
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::vector<ActName> all_names() {
    std::vector<ActName> names;
    countable.for_each([&](Act act) {
        names.push_back({without_hyphens(in_words(act)), act});
        names.push_back({without_hyphens(plural(act)), act});
    });
    std::sort(names.begin(), names.end(),
              [](const ActName& a, const ActName& b) { return a.words.size() > b.words.size(); });
    return names;
}

/// Longer names first, so that "acceptance of accession" is not taken for an acceptance.
const std::vector<ActName>& names() {
    static const std::vector<ActName> found = all_names();
    return found;
}

std::optional<Act> accept_act(Reader& reader) {
    if (!reader.skip("instruments of")) reader.skip("instrument of");
    for (const ActName& name : names())
        if (reader.skip(name.words)) return name.act;
    reader.miss("an act such as `ratification` or `objection`");
    return std::nullopt;
}

/// The act after "or" or ","; a comma that no act follows belongs to what comes next in the sentence.
std::optional<Act> another_act(Reader& reader) {
    const std::size_t here = reader.position();
    const bool comma = reader.accept(",");
    if (!reader.accept("or") && !comma) return std::nullopt;
    const std::optional<Act> act = accept_act(reader);
    if (!act) reader.go_back(here);
    return act;
}

}    // namespace

Acts acts_at(Reader& reader) {
    const std::optional<Act> first = accept_act(reader);
    if (!first) reader.fail();
    Acts acts{*first};
    while (const std::optional<Act> act = another_act(reader)) acts.insert(*act);
    return acts;
}

}    // namespace depositary::clause_language
