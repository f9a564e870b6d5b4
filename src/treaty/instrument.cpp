// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/instrument.hpp>

#include <utility>

namespace depositary {

std::string_view to_string(Lack lack) {
    switch (lack) {
        case Lack::full_powers: return "full-powers";
        case Lack::form: return "form";
        case Lack::instrument: return "instrument";
        case Lack::declaration: return "declaration";
        case Lack::competence_declaration: return "competence-declaration";
        case Lack::unconditional: return "unconditional";
        case Lack::whole: return "whole";
        case Lack::denunciation: return "denunciation";
        case Lack::reasons: return "reasons";
        case Lack::right_depositary: return "right-depositary";
    }
    return {};
}

std::optional<Lack> parse_lack(std::string_view word) noexcept {
    for (int i = 0; i < number_of_lacks; ++i)
        if (const Lack lack = static_cast<Lack>(i); to_string(lack) == word) return lack;
    return std::nullopt;
}

Instrument instrument(Act act, StateKey state, Date received) {
    return Instrument{.id = {},
                      .state = std::move(state),
                      .act = act,
                      .received = received,
                      .done = {},
                      .notified = {},
                      .effective = {},
                      .recorded = {},
                      .target = {},
                      .counts = {},
                      .lacks = {},
                      .value = {},
                      .note = {},
                      .source = {}};
}

Instrument signature(StateKey state, Date received) { return instrument(Act::signature, std::move(state), received); }
Instrument ratification(StateKey state, Date received) {
    return instrument(Act::ratification, std::move(state), received);
}
Instrument acceptance(StateKey state, Date received) { return instrument(Act::acceptance, std::move(state), received); }
Instrument approval(StateKey state, Date received) { return instrument(Act::approval, std::move(state), received); }
Instrument accession(StateKey state, Date received) { return instrument(Act::accession, std::move(state), received); }

Instrument succession(StateKey state, Date received, std::optional<Date> succeeded) {
    Instrument made = instrument(Act::succession, std::move(state), received);
    made.effective = succeeded;
    return made;
}

Instrument withdrawal(StateKey state, Date received) { return instrument(Act::withdrawal, std::move(state), received); }

Instrument event(const EventKey& event, Date day) {
    Instrument made = instrument(Act::event, StateKey("x"), day);
    made.state.reset();
    made.value = event.text();
    return made;
}

Instrument assertion(StateKey state, std::string fact, Date day, std::string source) {
    Instrument made = instrument(Act::assertion, std::move(state), day);
    made.value = std::move(fact);
    made.source = std::move(source);
    return made;
}

}    // namespace depositary
