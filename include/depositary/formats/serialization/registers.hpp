// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/serialization/treaties.hpp>
#include <depositary/register/register.hpp>

#include <array>
#include <memory>

namespace depositary::serialization {

template <>
struct Layout<Intake> {
    static constexpr std::array words{
        std::pair{Intake::accepted, "accepted"},
        std::pair{Intake::judged, "judged"},
    };
};

/// An act of a register, as archives hold it.
struct RegisteredAct {
    Instrument act;
    Intake intake;
};
template <>
struct Layout<RegisteredAct> {
    static constexpr std::tuple parts{Part{"act", &RegisteredAct::act}, Part{"intake", &RegisteredAct::intake}};
};

/// A register without its roster, which is not stored: the States are named by their keys.
struct RegisterContent {
    Treaty treaty;
    std::optional<Date> until;
    std::vector<RegisteredAct> acts;
};
template <>
struct Layout<RegisterContent> {
    static constexpr std::tuple parts{Part{"treaty", &RegisterContent::treaty}, Part{"until", &RegisterContent::until},
                                      Part{"acts", &RegisterContent::acts}};
};

[[nodiscard]] RegisterContent content_of(const Register& record);
/// The register of that content, on that roster; throws InvalidInstrument if the roster does not know a State of it.
[[nodiscard]] Register register_of(RegisterContent content, std::shared_ptr<const Roster> roster);

}    // namespace depositary::serialization
