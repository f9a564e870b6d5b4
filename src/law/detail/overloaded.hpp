// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace depositary::detail {

/// One visitor out of several lambdas: std::visit(overloaded{...}, variant) does not compile if an alternative is forgotten.
template <class... F>
struct overloaded : F... {
    using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;

}    // namespace depositary::detail
