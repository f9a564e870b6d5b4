// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/say.hpp"

namespace depositary::clause_language {

namespace {

/// The acts that are done by depositing an instrument. A definitive signature is consent, but nothing is deposited.
constexpr Acts deposited{Act::ratification,        Act::acceptance,    Act::approval,
                         Act::accession,           Act::succession,    Act::formal_confirmation,
                         Act::consent_to_be_bound, Act::participation, Act::simplified_procedure};

std::vector<std::string> words_of(Acts acts, std::string (*word)(Act)) {
    std::vector<std::string> words;
    acts.for_each([&](Act act) { words.push_back(word(act)); });
    return words;
}

Acts without(Acts acts, Acts others) {
    Acts rest;
    acts.for_each([&](Act act) {
        if (!others.contains(act)) rest.insert(act);
    });
    return rest;
}

/// Acts other than deposits come first, so that "instrument of" reaches to the end.
std::string phrase(Acts acts, std::string_view instrument, std::string (*word)(Act)) {
    std::vector<std::string> words = words_of(without(acts, deposited), word);
    const Acts instruments = acts & deposited;
    if (!instruments.empty())
        words.push_back(std::string(instrument) + " of " + join(words_of(instruments, in_words), "or"));
    return join(words, "or");
}

}    // namespace

std::string plural(Act act) {
    std::string words = in_words(act);
    const std::size_t of = words.find(" of ");
    return words.insert(of == std::string::npos ? words.size() : of, "s");
}

std::string one_of(Acts acts) { return phrase(acts, "instrument", in_words); }

std::string several_of(Acts acts) { return phrase(acts, "instruments", plural); }

Verb verb_of(Acts acts) {
    if ((acts & deposited) == acts) return {"deposited", "by"};
    return {"received", "from"};
}

std::string join(const std::vector<std::string>& pieces, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0) text += i + 1 == pieces.size() ? " " + std::string(last) + " " : std::string(", ");
        text += pieces[i];
    }
    return text;
}

std::string quoted(std::string_view key) { return "\"" + std::string(key) + "\""; }

}    // namespace depositary::clause_language
