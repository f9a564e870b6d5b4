// SPDX-License-Identifier: BSL-1.0
#include <depositary/depositary.hpp>
#include <depositary/formats/toml.hpp>

#include <iostream>

namespace dp = depositary;

/// Uses something of the core, of the built-in data and of the formats: all of it must come with the package.
int main() {
    const dp::Date effect = dp::Delay(dp::FirstDayOfNthMonth(6)).after(dp::on(1998, 9, 16));
    const bool known = dp::built_in_roster()->find("Burkina Faso").has_value();
    const auto document = dp::read_toml("adopted = 1997-09-18", "example.toml");
    std::cout << to_string(effect) << ' ' << known << ' ' << document.value().find("adopted")->text() << '\n';
    return effect == dp::on(1999, 3, 1) && known ? 0 : 1;
}
