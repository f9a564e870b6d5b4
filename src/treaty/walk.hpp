// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <functional>

namespace depositary::detail {

/// Calls f for the condition and for every condition in it, the outer ones first.
void for_each_condition(const Condition& condition, const std::function<void(const Condition&)>& f);

/// Calls f for the circle and for every circle in it.
void for_each_circle(const Circle& circle, const std::function<void(const Circle&)>& f);

/// Calls f for every circle that the condition names: whose acts count, of whom a share is taken.
void for_each_circle_of(const Condition& condition, const std::function<void(const Circle&)>& f);

/// The part of the form that a condition or a circle has, or null if it is of another kind.
template <class Kind, class Whole>
const Kind* as(const Whole& whole) noexcept {
    return std::get_if<Kind>(&whole.form());
}

}    // namespace depositary::detail
