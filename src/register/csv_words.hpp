// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// "did you mean `ratification`?" if one of the words differs from `found` by at most two letters, else "use one of ...".
[[nodiscard]] std::string cure_among(std::string_view found, const std::vector<std::string_view>& words);

/// The word that differs from `found` by at most two letters and fewer than half of them; empty if there is none.
[[nodiscard]] std::string_view nearest(std::string_view found, const std::vector<std::string_view>& words);

/// Between backquotes, the beginning of it if it is long; "nothing" if it is empty.
[[nodiscard]] std::string in_quotes(std::string_view found);

}    // namespace depositary
