// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace depositary {

/// One function object of several, for std::visit: forget an alternative and it does not compile.
template <class... Functions>
struct overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

}    // namespace depositary
