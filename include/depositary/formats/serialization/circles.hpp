// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/acts.hpp>
#include <depositary/treaty/circle.hpp>

namespace depositary::serialization {

template <>
struct Layout<Everyone> {
    static constexpr const char* tag = "everyone";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<OnlyStates> {
    static constexpr const char* tag = "only_states";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<AllStates> {
    static constexpr const char* tag = "all_states";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<Organizations> {
    static constexpr const char* tag = "organizations";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<MembersOf> {
    static constexpr const char* tag = "members_of";
    static constexpr std::tuple parts{Part{"group", &MembersOf::group}};
};
template <>
struct Layout<PartiesTo> {
    static constexpr const char* tag = "parties_to";
    static constexpr std::tuple parts{Part{"treaty", &PartiesTo::treaty}};
};
template <>
struct Layout<SignatoriesOf> {
    static constexpr const char* tag = "signatories_of";
    static constexpr std::tuple parts{Part{"treaty", &SignatoriesOf::treaty}};
};
template <>
struct Layout<Parties> {
    static constexpr const char* tag = "parties";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<SignatoryStates> {
    static constexpr const char* tag = "signatory_states";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<InvitedBy> {
    static constexpr const char* tag = "invited_by";
    static constexpr std::tuple parts{Part{"decision", &InvitedBy::decision}};
};
template <>
struct Layout<Listed> {
    static constexpr const char* tag = "listed";
    static constexpr std::tuple parts{Part{"states", &Listed::states}};
};
template <>
struct Layout<AnyCircle> {
    static constexpr const char* tag = "any_circle";
    static constexpr std::tuple parts{Part{"circles", &AnyCircle::circles}};
};
template <>
struct Layout<OtherThan> {
    static constexpr const char* tag = "other_than";
    static constexpr std::tuple parts{Part{"whole", &OtherThan::whole}, Part{"excepted", &OtherThan::excepted}};
};

}    // namespace depositary::serialization
