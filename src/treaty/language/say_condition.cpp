// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/numbers.hpp"
#include "treaty/language/say.hpp"

#include <depositary/text/overloaded.hpp>

#include <array>

namespace depositary::clause_language {

namespace {

std::string_view bound_of(Bound bound) { return bound == Bound::at_least ? "at least " : "more than "; }

std::string_view organizations_of(OrganizationsCount count) {
    switch (count) {
        case OrganizationsCount::counted: return "";
        case OrganizationsCount::not_additional:
            return ", an instrument of an organization not being counted as additional to those of its member States";
        case OrganizationsCount::never_counted: return ", an instrument of an organization not being counted";
    }
    return "";
}

std::string base_day_of(const BaseDay& day) {
    return std::visit(overloaded{
                          [](BaseOnEachDay) { return std::string(); },
                          [](BaseOnAdoption) { return std::string(" as they were on adoption"); },
                          [](Date date) { return " as they were on " + in_words(date); },
                      },
                      day);
}

/// "instruments of ratification have been deposited by "
std::string have_been(Acts acts) {
    const Verb verb = verb_of(acts);
    return several_of(acts) + " have been " + std::string(verb.participle) + " " + std::string(verb.preposition) + " ";
}

std::string count(const InstrumentCount& counted) {
    const Verb verb = verb_of(counted.acts());
    std::string text = "the " + ordinal_in_digits(counted.number()) + " " + one_of(counted.acts()) + " is " +
                       std::string(verb.participle);
    if (counted.by() != Circle()) text += " " + std::string(verb.preposition) + " " + one_of(counted.by());
    return text.append(organizations_of(counted.organizations()));
}

std::string fraction(const FractionDeposited& fraction) {
    std::string text =
        have_been(fraction.acts()) + std::string(bound_of(fraction.bound())) + in_fractions(fraction.share());
    text += " of " + whole_of(fraction.of()) + base_day_of(fraction.on());
    return text.append(organizations_of(fraction.organizations()));
}

std::string least_of(const WeightDeposited::Least& least) {
    if (const Amount* amount = std::get_if<Amount>(&least)) return in_digits(*amount) + " units of ";
    const Ratio& share = std::get<Ratio>(least);
    const std::optional<std::string> per_cent = in_per_cent(share);
    return (per_cent ? *per_cent + " per cent" : in_fractions(share)) + " of ";
}

std::string weight(const WeightDeposited& weight) {
    std::string text = have_been(weight.acts()) + several_of(weight.by()) + " accounting for ";
    text += std::string(bound_of(weight.bound())) + least_of(weight.least()) + quoted(weight.table().text());
    return text + (weight.dating() == WeightDating::floating ? " as it stands on the day" : "");
}

std::string named(const NamedDeposited& named) {
    const std::string number = named.at_least() ? "at least " + std::to_string(*named.at_least()) : "all";
    return have_been(named.acts()) + number + " of " + whole_of(named.of());
}

std::string silence(const SilenceUntil& silence, int depth) {
    return in_words(silence.until()) + " has passed, unless by the end of that day " +
           say_condition(silence.objections(), depth);
}

/// "intro: (a) ...; (b) ...; and (c) ..."
std::string list(std::string_view intro, const std::vector<Condition>& parts, std::string_view last, int depth) {
    std::string text(intro);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        text += i == 0 ? " " : "; ";
        if (i + 1 == parts.size()) text += last;
        text += "(" + label(depth, i) + ") " + say_condition(parts[i], depth + 1);
    }
    return text;
}

std::string roman(std::size_t number) {
    static constexpr std::array<std::string_view, 10> ones{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return std::string(number / 10, 'x') + std::string(ones.at(number % 10));
}

}    // namespace

std::string label(int depth, std::size_t index) {
    if (depth == 0) return {static_cast<char>('a' + index)};
    if (depth == 1) return roman(index + 1);
    if (depth == 2) return {static_cast<char>('A' + index)};
    return std::to_string(index + 1);
}

std::string say_condition(const Condition& condition, int depth) {
    return std::visit(
        overloaded{
            [](const InstrumentCount& counted) { return count(counted); },
            [](const FractionDeposited& deposited) { return fraction(deposited); },
            [](const WeightDeposited& deposited) { return weight(deposited); },
            [](const NamedDeposited& deposited) { return named(deposited); },
            [](const TreatyInForce& other) { return quoted(other.treaty.text()) + " is in force"; },
            [](const EventRecorded& event) { return "the event " + quoted(event.event.text()) + " has been recorded"; },
            [](const DateReached& reached) { return in_words(reached.date) + " has come"; },
            [&](const SilenceUntil& silent) { return silence(silent, depth); },
            [&](const AllOf& all) { return list("all of the following hold:", all.parts(), "and ", depth); },
            [&](const AnyOf& any) { return list("one or more of the following hold:", any.parts(), "or ", depth); },
            [&](const AtLeastOf& some) {
                return list("at least " + cardinal(some.number()) + " of the following hold:", some.parts(), "", depth);
            },
        },
        condition.form());
}

}    // namespace depositary::clause_language
