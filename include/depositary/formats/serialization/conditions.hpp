// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/circles.hpp>
#include <depositary/formats/serialization/delays.hpp>
#include <depositary/treaty/condition.hpp>

#include <array>

namespace depositary::serialization {

template <>
struct Layout<Bound> {
    static constexpr std::array words{
        std::pair{Bound::at_least, "at_least"},
        std::pair{Bound::more_than, "more_than"},
    };
};
template <>
struct Layout<OrganizationsCount> {
    static constexpr std::array words{
        std::pair{OrganizationsCount::counted, "counted"},
        std::pair{OrganizationsCount::not_additional, "not_additional"},
        std::pair{OrganizationsCount::never_counted, "never_counted"},
    };
};
template <>
struct Layout<WeightDating> {
    static constexpr std::array words{
        std::pair{WeightDating::frozen, "frozen"},
        std::pair{WeightDating::floating, "floating"},
    };
};
template <>
struct Layout<Ratio> {
    static constexpr const char* tag = "ratio";
    static constexpr std::tuple parts{Part{"numerator", &Ratio::numerator}, Part{"denominator", &Ratio::denominator}};
};
template <>
struct Layout<Amount> {
    static constexpr const char* tag = "amount";
    static constexpr std::tuple parts{Part{"value", &Amount::value}, Part{"decimals", &Amount::decimals}};
};
template <>
struct Layout<BaseOnEachDay> {
    static constexpr const char* tag = "each_day";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<BaseOnAdoption> {
    static constexpr const char* tag = "adoption";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<InstrumentCount> {
    static constexpr const char* tag = "instrument_count";
    static constexpr std::tuple parts{Part{"number", &InstrumentCount::number}, Part{"acts", &InstrumentCount::acts},
                                      Part{"by", &InstrumentCount::by},
                                      Part{"organizations", &InstrumentCount::organizations}};
};
template <>
struct Layout<FractionDeposited> {
    static constexpr const char* tag = "fraction_deposited";
    static constexpr std::tuple parts{
        Part{"bound", &FractionDeposited::bound}, Part{"share", &FractionDeposited::share},
        Part{"of", &FractionDeposited::of},       Part{"on", &FractionDeposited::on},
        Part{"acts", &FractionDeposited::acts},   Part{"organizations", &FractionDeposited::organizations}};
};
template <>
struct Layout<WeightDeposited> {
    static constexpr const char* tag = "weight_deposited";
    static constexpr std::tuple parts{Part{"bound", &WeightDeposited::bound}, Part{"least", &WeightDeposited::least},
                                      Part{"table", &WeightDeposited::table}, Part{"dating", &WeightDeposited::dating},
                                      Part{"acts", &WeightDeposited::acts},   Part{"by", &WeightDeposited::by}};
};
template <>
struct Layout<NamedDeposited> {
    static constexpr const char* tag = "named_deposited";
    static constexpr std::tuple parts{Part{"at_least", &NamedDeposited::at_least}, Part{"of", &NamedDeposited::of},
                                      Part{"acts", &NamedDeposited::acts}};
};
template <>
struct Layout<TreatyInForce> {
    static constexpr const char* tag = "treaty_in_force";
    static constexpr std::tuple parts{Part{"treaty", &TreatyInForce::treaty}};
};
template <>
struct Layout<EventRecorded> {
    static constexpr const char* tag = "event_recorded";
    static constexpr std::tuple parts{Part{"event", &EventRecorded::event}};
};
template <>
struct Layout<DateReached> {
    static constexpr const char* tag = "date_reached";
    static constexpr std::tuple parts{Part{"date", &DateReached::date}};
};
template <>
struct Layout<SilenceUntil> {
    static constexpr const char* tag = "silence_until";
    static constexpr std::tuple parts{Part{"until", &SilenceUntil::until},
                                      Part{"objections", &SilenceUntil::objections}};
};
template <>
struct Layout<AllOf> {
    static constexpr const char* tag = "all_of";
    static constexpr std::tuple parts{Part{"parts", &AllOf::parts}};
};
template <>
struct Layout<AnyOf> {
    static constexpr const char* tag = "any_of";
    static constexpr std::tuple parts{Part{"parts", &AnyOf::parts}};
};
template <>
struct Layout<AtLeastOf> {
    static constexpr const char* tag = "at_least_of";
    static constexpr std::tuple parts{Part{"number", &AtLeastOf::number}, Part{"parts", &AtLeastOf::parts}};
};

}    // namespace depositary::serialization
