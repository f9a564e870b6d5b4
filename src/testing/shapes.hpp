// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "answers.hpp"

#include <depositary/text/document.hpp>

#include <string_view>

namespace depositary::scenario {

/// Whether a value of a file is of a form, and how messages ask for one that is.
struct Shape {
    bool (*fits)(const text::Node&);
    std::string_view asks;
};

[[nodiscard]] Shape shape_of(Form form);

/// Whether needs can be of that kind.
[[nodiscard]] bool is_need(std::string_view kind);
/// Whether it is the code of a finding.
[[nodiscard]] bool is_finding(const text::Node& node);

}    // namespace depositary::scenario
