// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

namespace depositary::scenario {

namespace {

std::string outcome(const Ruling& ruling) { return std::string(to_string(ruling.outcome())); }
std::string takes_effect(const Ruling& ruling) { return words(ruling.takes_effect()); }
std::string fulfils(const Ruling& ruling) { return words(ruling.consequence() && ruling.consequence()->fulfils); }

template <std::optional<Date> Consequence::*Day>
std::string follows(const Ruling& ruling) {
    return words(ruling.consequence() ? (*ruling.consequence()).*Day : std::nullopt);
}

std::string first_good_date(const Ruling& ruling) {
    for (const Finding& finding : ruling.findings())
        if (finding.first_good_date) return words(finding.first_good_date);
    return "none";
}
std::string cure(const Ruling& ruling) {
    for (const Finding& finding : ruling.findings())
        if (finding.cure) return std::string(to_string(*finding.cure));
    return "none";
}

constexpr RulingAnswer of_act[] = {
    {"outcome", Form::outcome, outcome},
    {"takes_effect", Form::yes_or_no, takes_effect},
    {"first_good_date", Form::date, first_good_date},
    {"cure", Form::act, cure},
    {"in_force_from", Form::date, follows<&Consequence::in_force_from>},
    {"ends", Form::date, follows<&Consequence::ends>},
    {"fulfils", Form::yes_or_no, fulfils},
    {"entry_into_force", Form::date, follows<&Consequence::entry_into_force>},
};

}    // namespace

std::span<const RulingAnswer> ruling_answers() noexcept { return of_act; }

}    // namespace depositary::scenario
