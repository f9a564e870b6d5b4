// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <type_traits>

namespace depositary::detail {

/// One of the kinds that the variant `Form` of the sum type `Whole` can hold, and not the sum type itself.
template <class Kind, class Whole, class Form>
concept AlternativeOf = std::constructible_from<Form, Kind> && !std::same_as<std::remove_cvref_t<Kind>, Whole>;

}    // namespace depositary::detail
