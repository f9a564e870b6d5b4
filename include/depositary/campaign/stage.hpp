// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/objective.hpp>
#include <depositary/campaign/period.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// How far a State is on its way into the treaty. The first four are what the campaign knows of its position, the others steps of
/// the way; which of them a State goes through at home is for its constitution.
enum class Stage : std::uint8_t {
    no_contact,
    undecided,
    opposed,
    supportive,
    signed_only,          ///< has signed and not consented; the register says so
    before_cabinet,       ///< the government deliberates on consent
    before_parliament,    ///< the treaty has been laid before parliament
    approved,             ///< all approvals at home are there, the instrument is not
    deposited,            ///< has consented; the register says so
};

inline constexpr std::array<Stage, 9> all_stages{Stage::no_contact,        Stage::undecided,   Stage::opposed,
                                                 Stage::supportive,        Stage::signed_only, Stage::before_cabinet,
                                                 Stage::before_parliament, Stage::approved,    Stage::deposited};

/// "no contact", "undecided", "opposed", "supportive", "signed", "before cabinet", "before parliament", "approved", "deposited".
[[nodiscard]] std::string_view to_string(Stage stage);
[[nodiscard]] std::optional<Stage> parse_stage(std::string_view words);

/// Whether it is a step that is taken at home after the decision to join was made: before cabinet, before parliament, approved.
[[nodiscard]] constexpr bool is_domestic(Stage stage) noexcept {
    return stage == Stage::before_cabinet || stage == Stage::before_parliament || stage == Stage::approved;
}

/// That a State was at a stage, as the campaign came to know.
struct StageReport {
    StateKey state;
    Stage stage;
    DateInterval on;    ///< when it was
    Evidence evidence{};
    friend bool operator==(const StageReport&, const StageReport&) = default;
};

/// What keeps a State from joining.
struct Obstacle {
    StateKey state;
    std::string what;
    Period when{};
    Evidence evidence{};
    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

}    // namespace depositary
