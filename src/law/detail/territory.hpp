// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace depositary::detail {

enum class Territorial : std::uint8_t { applies, excepted, ended };

/// What is said of which territory; `name` lives as long as the text.
struct TerritorialStatement {
    Territorial says;
    std::string_view name;
};

/// "to X", "except X", "no longer to X"; empty for any other text.
inline std::optional<TerritorialStatement> territorial_statement(std::string_view value) {
    struct Opening {
        std::string_view words;
        Territorial says;
    };
    constexpr Opening openings[] = {
        {"to ", Territorial::applies}, {"except ", Territorial::excepted}, {"no longer to ", Territorial::ended}};
    for (const Opening& opening : openings)
        if (value.starts_with(opening.words) && value.size() > opening.words.size())
            return TerritorialStatement{opening.says, value.substr(opening.words.size())};
    return std::nullopt;
}

}    // namespace depositary::detail
